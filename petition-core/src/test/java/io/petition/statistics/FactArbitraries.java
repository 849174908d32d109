package io.petition.statistics;

import com.google.common.collect.ImmutableList;
import io.petition.law.MilestoneKey;
import io.petition.law.TermKey;
import io.petition.model.Category;
import io.petition.model.Channel;
import io.petition.model.MatterId;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.PetitionId;
import io.petition.model.Recurrence;
import io.petition.model.RegionCode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Facts for property tests of figures: of every class, with much that is not known. There are few values of each kind, so that
 * groups and classes fill; the days lie within two years.
 */
public final class FactArbitraries {
    /** The terms of generated matters: one has them all, some, or none. */
    public static final List<TermKey> TERMS = ImmutableList.of(TermKey.of("handling"), TermKey.of("disposal"));

    /** The milestones of generated matters. */
    public static final List<MilestoneKey> MILESTONES =
            ImmutableList.of(MilestoneKey.of("accepted"), MilestoneKey.of("answered"), MilestoneKey.of("withdrawn"));

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 730;
    private static final String TOPIC = "topic";

    private FactArbitraries() {}

    /** Days of two years. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    /** Matters. */
    public static Arbitrary<CaseFact> cases() {
        Arbitrary<Map<MilestoneKey, LocalDate>> moments =
                Arbitraries.maps(Arbitraries.of(MILESTONES), days()).ofMaxSize(MILESTONES.size());
        Arbitrary<Map<String, String>> ratings = Arbitraries.maps(
                        Arbitraries.of(CaseFacts.OFFICE, CaseFacts.ORGAN),
                        Arbitraries.of("satisfied", "dissatisfied", CaseFacts.WINDOW_LAPSED))
                .ofMaxSize(2);
        Arbitrary<Map<String, String>> attributes = Arbitraries.maps(Arbitraries.just(TOPIC), Arbitraries.of("a", "b"))
                .ofMaxSize(1);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 1_000_000),
                        intakes(),
                        places(),
                        clocks(),
                        moments,
                        outcomes(),
                        ratings,
                        attributes)
                .as((id, intake, place, clocks, moment, outcome, rating, attribute) -> CaseFact.builder()
                        .matter(MatterId.of("M-" + id))
                        .asOf(FIRST.plusDays(DAYS))
                        .intake(intake)
                        .place(place)
                        .clocks(clocks)
                        .moments(moment)
                        .outcome(outcome)
                        .ratings(rating)
                        .attributes(attribute)
                        .build())
                .withoutEdgeCases();
    }

    /** Submissions. */
    public static Arbitrary<SubmissionFact> submissions() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 1_000_000),
                        Arbitraries.of(Channel.class),
                        days(),
                        Arbitraries.of(Recurrence.class).optional(),
                        Arbitraries.integers().between(1, 60).optional(),
                        places())
                .as((id, channel, received, recurrence, persons, place) -> SubmissionFact.builder()
                        .petition(PetitionId.of("P-" + id))
                        .matter(MatterId.of("M-" + id))
                        .channel(channel)
                        .received(received)
                        .recurrence(recurrence)
                        .persons(persons)
                        .first(recurrence.equals(Optional.of(Recurrence.FIRST)))
                        .place(place)
                        .build());
    }

    /** Activities. */
    public static Arbitrary<ActivityFact> activities() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 1_000_000),
                        Arbitraries.of("call", "meeting", "inspection"),
                        days(),
                        Arbitraries.integers().between(0, 90).optional(),
                        Arbitraries.of(true, false).optional(),
                        places())
                .as((id, kind, on, seconds, settled, place) -> ActivityFact.builder()
                        .id("A-" + id)
                        .kind(kind)
                        .on(on)
                        .seconds(seconds)
                        .settled(settled)
                        .place(place)
                        .build());
    }

    private static Arbitrary<Intake> intakes() {
        return Combinators.combine(
                        days().optional(),
                        Arbitraries.integers().between(0, 20).optional(),
                        Arbitraries.of(Channel.class).optional(),
                        Arbitraries.of("housing", "housing.demolition", "wages").optional(),
                        Arbitraries.of(Recurrence.class).optional(),
                        Arbitraries.integers().between(1, 60).optional())
                .as((received, lag, channel, category, recurrence, persons) -> Intake.builder()
                        .received(received)
                        .registered(received.flatMap(day -> lag.map(day::plusDays)))
                        .channel(channel)
                        .category(category.map(Category::of))
                        .recurrence(recurrence)
                        .persons(persons)
                        .build());
    }

    private static Arbitrary<Place> places() {
        return Combinators.combine(
                        Arbitraries.of("61", "6110", "611002", "6101").optional(),
                        Arbitraries.of("village", "township", "county").optional(),
                        Arbitraries.of("housing", "labour").optional(),
                        Arbitraries.of("leader").optional())
                .as((region, tier, organ, sponsor) -> Place.builder()
                        .region(region.map(RegionCode::of))
                        .tier(tier)
                        .organ(organ.map(OrganId::of))
                        .sponsor(sponsor.map(PersonRef::of))
                        .build());
    }

    private static Arbitrary<List<ClockFact>> clocks() {
        Arbitrary<ClockFact> any = Combinators.combine(
                        Arbitraries.of(TERMS), Arbitraries.of(ClockClass.class), days(), Arbitraries.of(true, false))
                .as((term, standing, due, extended) -> switch (standing) {
                    case IN_TIME, LATE ->
                        new ClockFact(term, standing, Optional.of(due), Optional.of(due), 0, extended, false);
                    case OPEN, OVERDUE ->
                        new ClockFact(term, standing, Optional.of(due), Optional.empty(), 0, extended, false);
                    case PAUSED, CONDITIONAL, NOT_STARTED, NOT_OWED -> ClockFact.of(term, standing);
                });
        return any.list().ofMaxSize(TERMS.size()).map(clocks -> {
            Map<TermKey, ClockFact> each = new LinkedHashMap<>();
            clocks.forEach(clock -> each.put(clock.term(), clock));
            return ImmutableList.copyOf(each.values());
        });
    }

    private static Arbitrary<Outcome> outcomes() {
        return Combinators.combine(
                        Arbitraries.of(true, false).optional(),
                        Arbitraries.of(true, false).optional(),
                        days().optional(),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of("upheld", "revoked").list().ofMaxSize(2))
                .as((closed, settled, recurred, faults, remedies) -> Outcome.builder()
                        .closed(closed)
                        .settled(settled)
                        .recurred(recurred)
                        .faults(faults)
                        .remedies(remedies)
                        .build());
    }
}
