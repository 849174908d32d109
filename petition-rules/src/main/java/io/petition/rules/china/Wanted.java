package io.petition.rules.china;

import static io.petition.condition.Condition.all;
import static io.petition.condition.Condition.any;
import static io.petition.condition.Condition.in;
import static io.petition.condition.Condition.is;
import static io.petition.condition.Condition.known;
import static io.petition.condition.Condition.not;

import com.google.common.collect.ImmutableSet;
import io.petition.assignment.request.RoutingFacts;
import io.petition.condition.Condition;
import io.petition.model.OrganId;
import io.petition.model.Purpose;

/** What a petition wants, as far as who must act hangs on it: by what it says itself, and by the class it was put into. */
final class Wanted {
    private Wanted() {}

    /** Arts. 22-2, 28-2, 31(1): what belongs to the courts, the procuratorate, the police. */
    static Condition<RoutingFacts> litigation() {
        return is(RoutingFacts.MATTER_CLASS, MatterClasses.LITIGATION);
    }

    /** The petition says so, or the class it was put into. It cannot be told while neither is known. */
    static Condition<RoutingFacts> accusation() {
        return any(
                all(known(RoutingFacts.PURPOSE), is(RoutingFacts.PURPOSE, Purpose.ACCUSATION)),
                all(known(RoutingFacts.MATTER_CLASS), is(RoutingFacts.MATTER_CLASS, MatterClasses.ACCUSATION)),
                all(
                        not(known(RoutingFacts.PURPOSE)),
                        not(known(RoutingFacts.MATTER_CLASS)),
                        is(RoutingFacts.PURPOSE, Purpose.ACCUSATION)));
    }

    /**
     * Not known to be one for the courts, nor within the powers of a court, a procuratorate or a people's congress: such a one no ordinary organ gets, even where nobody better is
     * found.
     */
    static Condition<RoutingFacts> ordinary() {
        return not(any(
                all(known(RoutingFacts.MATTER_CLASS), litigation()), OthersPowers.justice(), OthersPowers.congress()));
    }

    /** The petition says so, or its class where it says nothing; and neither that it is an accusation nor one for the courts. */
    static Condition<RoutingFacts> appeal() {
        return all(
                ordinary(),
                any(
                        in(RoutingFacts.PURPOSE, ImmutableSet.of(Purpose.APPEAL, Purpose.REQUEST)),
                        all(not(known(RoutingFacts.PURPOSE)), in(RoutingFacts.MATTER_CLASS, MatterClasses.appeals()))),
                any(
                        not(known(RoutingFacts.MATTER_CLASS)),
                        not(is(RoutingFacts.MATTER_CLASS, MatterClasses.ACCUSATION))));
    }

    /**
     * In an accusation the organ that is accused must be known before one is found by place and content, or it might be that one: the texts keep an accusation from the accused,
     * and that it waits for the name is read from that. It is open, and not false, while the organ is missing, so that the missing is named. Once it is known, an accusation
     * goes above it or to nobody: that no superior is known makes no peer of the accused competent.
     *
     * <p>Where an organ is complained of and nothing says whether it is accused, it is open too: an appeal would be that organ's, and an accusation its superior's, but neither is a
     * third one's.
     */
    static Condition<RoutingFacts> noAccusation() {
        Condition<RoutingFacts> nobody = is(RoutingFacts.COMPLAINED_OF, OrganId.of("nobody"));
        return any(
                not(any(
                        all(known(RoutingFacts.PURPOSE), is(RoutingFacts.PURPOSE, Purpose.ACCUSATION)),
                        all(known(RoutingFacts.MATTER_CLASS), is(RoutingFacts.MATTER_CLASS, MatterClasses.ACCUSATION)),
                        all(
                                known(RoutingFacts.COMPLAINED_OF),
                                not(known(RoutingFacts.PURPOSE)),
                                not(known(RoutingFacts.MATTER_CLASS)),
                                is(RoutingFacts.PURPOSE, Purpose.ACCUSATION)))),
                all(nobody, not(nobody)));
    }
}
