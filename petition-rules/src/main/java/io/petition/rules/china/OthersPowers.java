package io.petition.rules.china;

import static io.petition.condition.Condition.all;
import static io.petition.condition.Condition.any;
import static io.petition.condition.Condition.in;
import static io.petition.condition.Condition.is;
import static io.petition.condition.Condition.known;
import static io.petition.condition.Condition.not;

import com.google.common.collect.ImmutableSet;
import io.petition.assignment.request.RoutingFacts;
import io.petition.authority.SpecialBody;
import io.petition.condition.Condition;

/**
 * Who else the matter lies with. What the 2005 regulation, which binds administrative organs alone, leaves to others 诉访分离: arts. 15 and 21(1). None of it is accepted, and the petitioner is told to turn to whom it
 * belongs. That edition has no classes; those of 2022 that say the same are read for it. A class that is known to be none of these says that nobody has to be asked.
 */
final class OthersPowers {
    private static final ImmutableSet<SpecialBody> BODIES =
            ImmutableSet.of(SpecialBody.CONGRESS, SpecialBody.COURT, SpecialBody.PROCURATORATE);

    private static final ImmutableSet<SpecialBody> JUSTICE =
            ImmutableSet.of(SpecialBody.COURT, SpecialBody.PROCURATORATE);

    private static final ImmutableSet<SpecialBody> PROCEDURES =
            ImmutableSet.of(SpecialBody.ARBITRATION, SpecialBody.RECONSIDERATION);

    private OthersPowers() {}

    /** Art. 15: within the powers of a people's congress, a court or a procuratorate. */
    static Condition<RoutingFacts> bodies() {
        return within(BODIES);
    }

    /**
     * Art. 21(1): what is, was or by law is to be settled by suit, arbitration or reconsideration. Of class 31(4) reconsideration is but one part, and the rest lies with administrative
     * organs, so that only whoever names that body says so.
     */
    static Condition<RoutingFacts> procedures() {
        return any(
                within(PROCEDURES),
                all(
                        known(RoutingFacts.MATTER_CLASS),
                        ofClass(),
                        any(known(RoutingFacts.IN_POWER_OF), is(RoutingFacts.MATTER_CLASS, MatterClasses.LITIGATION))),
                all(not(known(RoutingFacts.MATTER_CLASS)), not(known(RoutingFacts.IN_POWER_OF)), ofClass()));
    }

    /** Art. 21(1), of class 31(2), which says by itself that it is for arbitration; where a body is named, that one says to whom it belongs. */
    static Condition<RoutingFacts> arbitration() {
        return all(
                known(RoutingFacts.MATTER_CLASS),
                is(RoutingFacts.MATTER_CLASS, MatterClasses.ARBITRATION),
                not(known(RoutingFacts.IN_POWER_OF)));
    }

    /** Not known to be any of these: else no ordinary ground takes it, even where nobody better is found. */
    static Condition<RoutingFacts> administrative() {
        return not(any(
                all(
                        known(RoutingFacts.IN_POWER_OF),
                        any(in(RoutingFacts.IN_POWER_OF, BODIES), in(RoutingFacts.IN_POWER_OF, PROCEDURES))),
                all(known(RoutingFacts.MATTER_CLASS), ofClass())));
    }

    /** 2022: known to lie within the powers of a court or a procuratorate 涉法涉诉. Its class asks the same where that is not said, and better than a body does. */
    static Condition<RoutingFacts> justice() {
        return all(known(RoutingFacts.IN_POWER_OF), in(RoutingFacts.IN_POWER_OF, JUSTICE));
    }

    /** 2022: known to lie within the powers of a people's congress, which art. 2 counts among the organs that do petition work themselves. */
    static Condition<RoutingFacts> congress() {
        return all(known(RoutingFacts.IN_POWER_OF), is(RoutingFacts.IN_POWER_OF, SpecialBody.CONGRESS));
    }

    private static Condition<RoutingFacts> ofClass() {
        return in(RoutingFacts.MATTER_CLASS, ImmutableSet.of(MatterClasses.LITIGATION, MatterClasses.ARBITRATION));
    }

    private static Condition<RoutingFacts> within(ImmutableSet<SpecialBody> bodies) {
        return any(
                all(known(RoutingFacts.IN_POWER_OF), in(RoutingFacts.IN_POWER_OF, bodies)),
                all(
                        not(known(RoutingFacts.IN_POWER_OF)),
                        not(known(RoutingFacts.MATTER_CLASS)),
                        in(RoutingFacts.IN_POWER_OF, bodies)));
    }
}
