package io.petition.statistics;

import static io.petition.statistics.FactForms.day;
import static io.petition.statistics.FactForms.number;
import static io.petition.statistics.FactForms.read;
import static io.petition.statistics.FactForms.word;
import static io.petition.statistics.FactForms.yesNo;

import io.petition.condition.Fact;
import io.petition.condition.Vocabulary;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.PointId;
import io.petition.model.RegionCode;
import java.time.LocalDate;
import java.util.Optional;

/** What an indicator or a breakdown may ask of an {@link ActivityFact}, by name. */
public final class ActivityFacts {
    public static final Fact<ActivityFact, String> KIND = word("kind", fact -> Optional.of(fact.kind()));
    public static final Fact<ActivityFact, LocalDate> ON = day("on", fact -> Optional.of(fact.on()));
    public static final Fact<ActivityFact, Integer> PERSONS = number("persons", ActivityFact::persons);
    public static final Fact<ActivityFact, Integer> SECONDS = number("seconds", ActivityFact::seconds);
    public static final Fact<ActivityFact, Boolean> SETTLED = yesNo("settled", ActivityFact::settled);

    public static final Fact<ActivityFact, RegionCode> REGION =
            read("region", RegionCode::of, fact -> fact.place().region());
    public static final Fact<ActivityFact, String> TIER =
            word("tier", fact -> fact.place().tier());
    public static final Fact<ActivityFact, OrganId> ORGAN =
            read("organ", OrganId::of, fact -> fact.place().organ());
    /** Who does it; not read from text, as with matters. */
    public static final Fact<ActivityFact, PersonRef> HANDLER =
            Fact.of("handler", fact -> fact.place().handler());

    public static final Fact<ActivityFact, PointId> VENUE =
            read("venue", PointId::of, fact -> fact.place().venue());

    /** The names in which conditions on activities are written; {@code attribute.NAME} besides. */
    public static final Vocabulary<ActivityFact> VOCABULARY = Vocabulary.<ActivityFact>of(
                    KIND, ON, PERSONS, SECONDS, SETTLED, REGION, TIER, ORGAN, HANDLER, VENUE)
            .orElse(ActivityFacts::named);

    private ActivityFacts() {}

    /** What the host wants counted besides. */
    public static Fact<ActivityFact, String> attribute(String name) {
        return word(
                "attribute." + name,
                fact -> Optional.ofNullable(fact.attributes().get(name)));
    }

    private static Optional<Fact<ActivityFact, ?>> named(String name) {
        String prefix = "attribute.";
        return name.startsWith(prefix) && name.length() > prefix.length()
                ? Optional.of(attribute(name.substring(prefix.length())))
                : Optional.empty();
    }
}
