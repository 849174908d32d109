package io.petition.statistics;

import com.google.common.collect.ImmutableList;
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
    public static final Fact<ActivityFact, String> KIND =
            Fact.of("kind", Optional::of, fact -> Optional.of(fact.kind()));
    public static final Fact<ActivityFact, LocalDate> ON =
            Fact.of("on", text -> Optional.of(LocalDate.parse(text)), fact -> Optional.of(fact.on()));
    public static final Fact<ActivityFact, Integer> PERSONS =
            Fact.of("persons", text -> Optional.of(Integer.valueOf(text)), ActivityFact::persons);
    public static final Fact<ActivityFact, Integer> SECONDS =
            Fact.of("seconds", text -> Optional.of(Integer.valueOf(text)), ActivityFact::seconds);
    public static final Fact<ActivityFact, Boolean> SETTLED =
            Fact.oneOf("settled", ImmutableList.of(true, false), ActivityFact::settled);

    public static final Fact<ActivityFact, RegionCode> REGION = Fact.of(
            "region",
            text -> Optional.of(RegionCode.of(text)),
            fact -> fact.place().region());
    public static final Fact<ActivityFact, String> TIER =
            Fact.of("tier", Optional::of, fact -> fact.place().tier());
    public static final Fact<ActivityFact, OrganId> ORGAN = Fact.of(
            "organ", text -> Optional.of(OrganId.of(text)), fact -> fact.place().organ());
    public static final Fact<ActivityFact, PersonRef> HANDLER = Fact.of(
            "handler",
            text -> Optional.of(PersonRef.of(text)),
            fact -> fact.place().handler());
    public static final Fact<ActivityFact, PointId> VENUE = Fact.of(
            "venue", text -> Optional.of(PointId.of(text)), fact -> fact.place().venue());

    /** The names in which conditions on activities are written; {@code attribute.NAME} besides. */
    public static final Vocabulary<ActivityFact> VOCABULARY = Vocabulary.<ActivityFact>of(
                    KIND, ON, PERSONS, SECONDS, SETTLED, REGION, TIER, ORGAN, HANDLER, VENUE)
            .orElse(ActivityFacts::named);

    private ActivityFacts() {}

    /** What the host wants counted besides. */
    public static Fact<ActivityFact, String> attribute(String name) {
        return Fact.of(
                "attribute." + name,
                Optional::of,
                fact -> Optional.ofNullable(fact.attributes().get(name)));
    }

    private static Optional<Fact<ActivityFact, ?>> named(String name) {
        String prefix = "attribute.";
        return name.startsWith(prefix) && name.length() > prefix.length()
                ? Optional.of(attribute(name.substring(prefix.length())))
                : Optional.empty();
    }
}
