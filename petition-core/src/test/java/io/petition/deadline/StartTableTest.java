package io.petition.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.explain.Finding;
import io.petition.explain.Step;
import io.petition.law.Dated;
import io.petition.law.Holder;
import io.petition.law.MilestoneKey;
import io.petition.law.TermFacts;
import io.petition.law.TermRule;
import io.petition.time.Counting.Roll;
import io.petition.time.Span;
import io.petition.time.When;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Starts that are moved and renewed, and who bears the term, of ten calendar days from 2 March 2026. */
class StartTableTest {
    private static final Deadlines DEADLINES =
            Deadlines.under(ToyRegime.counting(ToyRegime.usual().rolling(Roll.NONE)));
    private static final Scope SCOPE = Scope.track("1", 1);
    private static final MilestoneKey BEGUN = MilestoneKey.of("begun");
    private static final MilestoneKey AGAIN = MilestoneKey.of("again");
    private static final MilestoneKey PASSED_ON = MilestoneKey.of("passed-on");

    private static Dated<TermRule> rule(Holder holder) {
        Dated<TermRule> plain = ToyRegime.term(Span.calendarDays(10), Optional.of(Span.calendarDays(10)));
        TermRule rule = TermRule.builder()
                .from(plain.value())
                .addRestarts(AGAIN)
                .addTransfers(PASSED_ON)
                .holder(holder)
                .build();
        return new Dated<>(rule, plain.validity(), plain.citations(), plain.standing());
    }

    private static Clock tenDays() {
        return Clock.started(rule(Holder.ORGAN), SCOPE, march(2));
    }

    private static When march(int day) {
        return When.on(LocalDate.of(2026, 3, day));
    }

    @ParameterizedTest(name = "renewed on 2026-03-{0} and {1}: from the {2}, until the {3}, {4}")
    @CsvSource({
        "5,  ,   5,  15, ''",
        "12, ,   12, 22, ''",
        // renewed after its end it would heal a breach
        "13, ,   2,  12, restart-after-end",
        "10, 20, 20, 30, ''",
        "20, 10, 20, 30, ''",
        "13, 12, 13, 23, ''",
        "10, 21, 10, 20, restart-after-end",
        "1,  ,   2,  12, ''",
    })
    void renewed(int first, @Nullable Integer second, int start, int due, String finding) {
        Clock clock = tenDays().with(new ClockEntry.Restarted(march(first)));
        clock = second == null ? clock : clock.with(new ClockEntry.Restarted(march(second)));
        Deadline deadline = DEADLINES.deadline(clock);
        assertThat(deadline.start()).contains(march(start));
        assertThat(deadline.due()).contains(march(due));
        assertThat(deadline.findings().stream().map(Finding::code).findFirst().orElse(""))
                .isEqualTo(finding);
    }

    /** What is left is left of the renewed term, and a renewal without effect leaves nothing. */
    @Test
    void whatIsLeftAfterARenewal() {
        Clock renewed = tenDays().with(new ClockEntry.Restarted(march(10)));
        assertThat(left(renewed, 12)).isEqualTo(8);
        assertThat(left(renewed, 20)).isZero();
        assertThat(left(tenDays().with(new ClockEntry.Restarted(march(13))), 14))
                .isZero();
        Dated<TermRule> hours = ToyRegime.term(Span.hours(10), Optional.empty());
        Instant nine = Instant.parse("2026-03-02T01:00:00Z");
        Clock inHours =
                Clock.started(hours, When.at(nine)).with(new ClockEntry.Restarted(When.at(nine.plusSeconds(7200))));
        assertThat(DEADLINES
                        .remaining(inHours, When.at(nine.plusSeconds(10_800)))
                        .map(Remaining::exact))
                .contains(Duration.ofHours(9));
    }

    private static long left(Clock clock, int asOf) {
        return DEADLINES.remaining(clock, march(asOf)).orElseThrow().amount();
    }

    /** Whether it was renewed in time is decided by its pause, not by what would be if that had ended on the day of asking. */
    @Test
    void whatIsLeftIsOneThingAllThroughAPause() {
        Clock paused =
                tenDays().paused(march(4), march(20), "hearing").extended(Grant.of(Span.calendarDays(5)), march(19));
        for (int day = 3; day <= 20; day++) {
            assertThat(left(paused, day)).as("on the %s", day).isEqualTo(14);
        }
        assertThat(left(paused, 21)).isEqualTo(13);
    }

    @Test
    void aMovedStartSupersedesAndIsSaid() {
        Clock moved = tenDays().moved(march(5));
        Deadline deadline = DEADLINES.deadline(moved);
        assertThat(deadline.start()).contains(march(5));
        assertThat(deadline.due()).contains(march(15));
        assertThat(moved.start()).contains(march(5));
        assertThat(deadline.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("start-moved");
            assertThat(finding.args()).containsEntry("from", "2026-03-02").containsEntry("to", "2026-03-05");
        });
        assertThat(tenDays().start()).as("nothing mutates").contains(march(2));
        assertThat(DEADLINES.deadline(moved.moved(march(4))).due()).contains(march(14));
        assertThat(DEADLINES.explain(moved).steps()).extracting(Step::code).startsWith("start-moved");
    }

    @Test
    void aSecondStartIsNoLine() {
        assertThatThrownBy(() -> tenDays().with(new ClockEntry.Started(march(5), Optional.empty(), Optional.empty())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two starts");
    }

    @Test
    void aMovedMilestoneTakesThePlaceOfTheEarlier() {
        List<Milestone> milestones = List.of(
                Milestone.of(BEGUN, SCOPE, march(2)),
                Milestone.of(BEGUN, SCOPE, march(5)).moving());
        Deadline deadline = DEADLINES
                .of(rule(Holder.ORGAN), milestones, TermFacts.unknown())
                .get(0);
        assertThat(deadline.due()).contains(march(15));
        assertThat(deadline.findings()).extracting(Finding::code).containsExactly("start-moved");
    }

    /** Of two starts of one day the exact one counts, whatever the order in which they were recorded: an hour can be reckoned. */
    @Test
    void aDayDoesNotHideTheInstantInIt() {
        Dated<TermRule> hours = ToyRegime.term(Span.hours(10), Optional.empty());
        When nine = When.at(Instant.parse("2026-03-02T01:00:00Z"));
        Milestone exact = Milestone.of(BEGUN, SCOPE, nine);
        Milestone onTheDay = Milestone.of(BEGUN, SCOPE, march(2));
        for (List<Milestone> recorded : List.of(List.of(exact, onTheDay), List.of(onTheDay, exact))) {
            assertThat(DEADLINES.of(hours, recorded, TermFacts.unknown()))
                    .singleElement()
                    .extracting(Deadline::start)
                    .isEqualTo(Optional.of(nine));
        }
        Clock clock = tenDays();
        for (Clock twice : List.of(
                clock.stopped(nine).stopped(march(2)), clock.stopped(march(2)).stopped(nine))) {
            assertThat(DEADLINES.deadline(twice).stopped()).contains(nine);
        }
    }

    @Test
    void theLastTransferSaysWhoBearsItAndThePetitionerIsNoOrgan() {
        List<Milestone> milestones = List.of(
                Milestone.of(PASSED_ON, SCOPE, march(8)).borneBy(Optional.of("east")),
                Milestone.of(PASSED_ON, SCOPE, march(4)).borneBy(Optional.of("south")),
                Milestone.of(PASSED_ON, SCOPE, march(9)),
                Milestone.of(BEGUN, SCOPE, march(2)).borneBy(Optional.of("north")));
        Deadline organs = DEADLINES
                .of(rule(Holder.ORGAN), milestones, TermFacts.unknown())
                .get(0);
        assertThat(organs.bearer()).contains("east");
        assertThat(organs.due()).contains(march(12));
        Deadline petitioners = DEADLINES
                .of(rule(Holder.PETITIONER), milestones, TermFacts.unknown())
                .get(0);
        assertThat(petitioners.bearer()).isEmpty();
    }

    @Test
    void nothingLeftToSayOfAClockThatHasNotStarted() {
        Clock idle = Clock.idle(rule(Holder.ORGAN), SCOPE);
        assertThat(DEADLINES.remaining(idle, march(5))).isEmpty();
        assertThat(DEADLINES.deadline(idle.moved(march(3))).start()).isEmpty();
        assertThat(DEADLINES.status(DEADLINES.deadline(idle), march(5)).kind()).isEqualTo(Kind.NOT_STARTED);
    }
}
