package io.petition.benchmarks;

import io.petition.deadline.Grant;
import io.petition.deadline.Milestone;
import io.petition.deadline.Scope;
import io.petition.law.ExtensionBound;
import io.petition.law.MilestoneKey;
import io.petition.rules.china.Milestones;
import io.petition.time.Span;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * A made-up matter that is being handled, as epoch days and as milestones: received by the office, assigned with a date for
 * the report, accepted by the organ, heard, surveyed and extended. Under {@link TenTerms} ten clocks have started, of which two
 * stood still for a time and one was extended.
 */
final class OpenMatter {
    /** The clocks that start, in the order of the edition. */
    static final int CLOCKS = 10;

    /** How many organs handle such matters. */
    static final int ORGANS = 90;

    static final Span EXTENSION = Span.calendarDays(30);

    private static final Scope PETITION = Scope.petition("p1");
    private static final Scope TRACK = Scope.track("t1", 1);
    private static final Optional<String> OFFICE = Optional.of("office-1");
    private static final List<Optional<String>> ORGAN = IntStream.range(0, ORGANS)
            .mapToObj(i -> Optional.of("organ-" + (10 + i)))
            .toList();

    final int organ;
    final int receivedByOffice;
    final int assigned;
    final int given;
    final int receivedByOrgan;
    final int accepted;
    final int hearingBegan;
    final int hearingEnded;
    final int surveyBegan;
    final int surveyEnded;
    final int extended;

    /** Whole weeks and some days between one thing and the next, so that no two matters fall alike on days off. */
    OpenMatter(int received, RandomGenerator random) {
        organ = random.nextInt(ORGANS);
        receivedByOffice = received;
        assigned = receivedByOffice + 2 + random.nextInt(8);
        given = assigned + 60 + random.nextInt(30);
        receivedByOrgan = assigned + random.nextInt(3);
        accepted = receivedByOrgan + 3 + random.nextInt(7);
        hearingBegan = accepted + 10 + random.nextInt(10);
        hearingEnded = hearingBegan + random.nextInt(6);
        surveyBegan = accepted + 15 + random.nextInt(10);
        surveyEnded = surveyBegan + 5 + random.nextInt(20);
        extended = accepted + 50 + random.nextInt(10);
    }

    /** Matters received in the years for which days off are published, and ending within them. */
    static OpenMatter[] generate(int matters, long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        int first = (int) LocalDate.of(2022, 5, 1).toEpochDay();
        int last = (int) LocalDate.of(2026, 7, 1).toEpochDay();
        OpenMatter[] generated = new OpenMatter[matters];
        for (int i = 0; i < matters; i++) {
            generated[i] = new OpenMatter(first + random.nextInt(last - first), random);
        }
        return generated;
    }

    /** As a history emits them, in the order in which they happened. */
    List<Milestone> milestones(Stamp stamp) {
        Grant grant = Grant.with(EXTENSION, EnumSet.allOf(ExtensionBound.Need.class));
        return List.of(
                Milestone.of(Milestones.RECEIVED_BY_OFFICE, PETITION, stamp.when(receivedByOffice, 0))
                        .borneBy(OFFICE),
                Milestone.of(Milestones.ASSIGNED, PETITION, stamp.when(assigned, 1))
                        .borneBy(OFFICE),
                track(Milestones.REPORT_ORDERED, stamp.when(assigned, 2)).givenUntil(LocalDate.ofEpochDay(given)),
                track(Milestones.RECEIVED_BY_ORGAN, stamp.when(receivedByOrgan, 3)),
                track(Milestones.NOTIFIED, stamp.when(accepted, 4)),
                track(Milestones.ACCEPTANCE_DECIDED, stamp.when(accepted, 5)),
                track(Milestones.ACCEPTED, stamp.when(accepted, 6)),
                track(Milestones.HEARING_BEGAN, stamp.when(hearingBegan, 7)),
                track(Milestones.HEARING_ENDED, stamp.when(hearingEnded, 8)),
                track(TenTerms.SURVEY_BEGAN, stamp.when(surveyBegan, 9)),
                track(TenTerms.SURVEY_ENDED, stamp.when(surveyEnded, 10)),
                track(Milestones.EXTENDED, stamp.when(extended, 11)).granting(grant));
    }

    private Milestone track(MilestoneKey key, When when) {
        return Milestone.of(key, TRACK, when).borneBy(ORGAN.get(organ));
    }
}
