package io.petition.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.petition.explain.Finding;
import io.petition.law.Dated;
import io.petition.law.MilestoneKey;
import io.petition.law.PauseGround;
import io.petition.law.TermFacts;
import io.petition.law.TermRule;
import io.petition.time.Counting.Roll;
import io.petition.time.Period;
import io.petition.time.Span;
import io.petition.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pauses of a term of ten calendar days from 2 March 2026, which without them ends on the 12th. */
class PauseTableTest {
    private static final Deadlines DEADLINES =
            Deadlines.under(ToyRegime.counting(ToyRegime.usual().rolling(Roll.NONE)));
    private static final Scope SCOPE = Scope.track("1", 1);

    /** An expert may be heard twice, each time for five days at most, the first of them not counted. */
    private static final PauseGround EXPERT = PauseGround.builder()
            .key("expert")
            .begins(MilestoneKey.of("asked"))
            .ends(MilestoneKey.of("reported"))
            .longest(Span.calendarDays(5))
            .times(2)
            .addCitations(ToyRegime.TOY)
            .build();

    private static Dated<TermRule> rule(PauseGround... grounds) {
        Dated<TermRule> plain = ToyRegime.term(Span.calendarDays(10), Optional.of(Span.calendarDays(10)));
        TermRule rule =
                TermRule.builder().from(plain.value()).pauses(List.of(grounds)).build();
        return new Dated<>(rule, plain.validity(), plain.citations(), plain.standing());
    }

    private static When march(int day) {
        return When.on(LocalDate.of(2026, 3, 1).plusDays(day - 1L));
    }

    /** Pauses as {@code 4-6} (closed), {@code 4>6} (opened, and resumed by a line of its own) or {@code 4} (open). */
    private static Clock paused(String pauses) {
        Clock clock = Clock.started(rule(EXPERT), SCOPE, march(2));
        for (String pause : Splitter.on(' ').split(pauses)) {
            List<String> days = Splitter.on(CharMatcher.anyOf("->")).splitToList(pause);
            When from = march(Integer.parseInt(days.get(0)));
            clock = pause.contains("-")
                    ? clock.paused(from, march(Integer.parseInt(days.get(1))), "expert")
                    : clock.paused(from, "expert");
            clock = pause.contains(">") ? clock.resumed(march(Integer.parseInt(days.get(1))), "expert") : clock;
        }
        return clock;
    }

    @ParameterizedTest(name = "paused {0}: until 2026-03-{1}, {2}")
    @CsvSource({
        "4-6,             15, ''",
        "4>6,             15, ''",
        "4-6 6-7,         16, ''",
        "4-6 5-7,         16, ''",
        "4-9,             18, ''",
        // longer than it may be: the clock runs on after the fifth day
        "4-10,            18, pause-beyond-bound",
        "4,               18, ''",
        "4>20,            18, pause-beyond-bound",
        // recorded twice: one pause, and no longer for it
        "4 6,             18, ''",
        "4>8 6,           17, ''",
        "4-8 4-8 5-7 6-8, 17, ''",
        "4-8 6-12,        18, pause-beyond-bound",
        "4-4 4 8-8,       18, ''",
        "4-4 4-4 6-6 8-8, 14, pause-too-often",
        // begun when the first was over: another pause
        "4-6 7-8,         17, ''",
        "4 11,            24, ''",
        "4-6 8-9 11-12,   17, pause-too-often",
        "4-6 8-9 9-10,    17, pause-too-often",
        // over before the start: it stopped nothing, and uses up nothing
        "1-1 4-6 8-9,     17, ''",
        "1-2 4-6 8-9,     15, pause-too-often",
        // said to have ended before it began
        "6-4 5-6 7-8,     16, pause-reversed",
    })
    void withinItsBound(String pauses, int due, String findings) {
        Clock clock = paused(pauses);
        Deadline deadline = DEADLINES.deadline(clock);
        assertThat(deadline.due()).contains(march(due));
        assertThat(String.join(
                        " ", deadline.findings().stream().map(Finding::code).toList()))
                .isEqualTo(findings);
        List<ClockEntry> lines = new ArrayList<>(clock.entries());
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(lines, random);
            assertThat(DEADLINES.deadline(new Clock(clock.rule(), SCOPE, lines)))
                    .isEqualTo(deadline);
        }
    }

    /** A restart reckons the same pauses again; what is wrong with them is said once. */
    @Test
    void eachFindingIsSaidOnce() {
        Clock clock = paused("4-6 8-9 11-12").with(new ClockEntry.Restarted(march(7)));
        assertThat(DEADLINES.deadline(clock).findings())
                .extracting(Finding::code)
                .containsExactly("pause-too-often");
        Dated<TermRule> hours = ToyRegime.term(Span.hours(240), Optional.empty());
        TermRule bounded =
                TermRule.builder().from(hours.value()).pauses(List.of(EXPERT)).build();
        Clock inHours = new Clock(
                new Dated<>(bounded, hours.validity(), hours.citations(), hours.standing()),
                SCOPE,
                paused("4-6 8-9 11-12")
                        .moved(When.at(Instant.parse("2026-03-02T01:00:00Z")))
                        .entries());
        assertThat(DEADLINES.deadline(inHours).findings())
                .extracting(Finding::code)
                .containsExactly("start-moved", "pause-too-often");
    }

    /** What ends a standstill may end it on several grounds, and may begin another. */
    @Test
    void oneMomentEndsTwoGroundsAndBeginsAThird() {
        MilestoneKey settled = MilestoneKey.of("settled");
        MilestoneKey drafted = MilestoneKey.of("drafted");
        PauseGround hearing = PauseGround.of("hearing", MilestoneKey.of("heard"), settled, ToyRegime.TOY);
        PauseGround expert = PauseGround.of("expert", MilestoneKey.of("asked"), settled, ToyRegime.TOY);
        PauseGround draft = PauseGround.of("draft", settled, drafted, ToyRegime.TOY);
        List<Milestone> milestones = new ArrayList<>(List.of(
                Milestone.of(MilestoneKey.of("begun"), SCOPE, march(2)),
                Milestone.of(MilestoneKey.of("heard"), SCOPE, march(3)),
                Milestone.of(MilestoneKey.of("asked"), SCOPE, march(4)),
                Milestone.of(settled, SCOPE, march(6))));
        assertThat(deadline(rule(hearing, expert), milestones).due()).contains(march(16));
        assertThat(deadline(rule(expert, hearing), milestones).due()).contains(march(16));
        assertThat(deadline(rule(hearing, expert, draft), milestones).due()).isEmpty();
        milestones.add(Milestone.of(drafted, SCOPE, march(8)));
        assertThat(deadline(rule(hearing, expert, draft), milestones).due()).contains(march(18));
    }

    private static Deadline deadline(Dated<TermRule> rule, List<Milestone> milestones) {
        return DEADLINES.of(rule, milestones, TermFacts.unknown()).get(0);
    }

    /** How long it may last is counted in working days of a year that nobody has published. */
    @Test
    void aBoundOnUnpublishedDaysMakesTheEndProvisional() {
        PauseGround ground = PauseGround.builder()
                .key("expert")
                .begins(MilestoneKey.of("asked"))
                .ends(MilestoneKey.of("reported"))
                .longest(Span.workingDays(5))
                .addCitations(ToyRegime.TOY)
                .build();
        Clock clock = Clock.started(rule(ground), When.on(LocalDate.of(2026, 12, 25)));
        Clock reached = clock.paused(When.on(LocalDate.of(2026, 12, 30)), "expert");
        assertThat(DEADLINES.deadline(reached).due()).contains(When.on(LocalDate.of(2027, 1, 12)));
        assertThat(DEADLINES.deadline(reached).provisional()).isTrue();
        Clock ended = reached.resumed(When.on(LocalDate.of(2026, 12, 31)), "expert");
        assertThat(DEADLINES.deadline(ended).provisional()).isFalse();
        Clock notReached = clock.paused(When.on(LocalDate.of(2027, 2, 1)), "expert");
        assertThat(DEADLINES.deadline(notReached).provisional()).isFalse();
    }

    @Test
    void pausesOfTwoGroundsThatOverlapCountOnce() {
        PauseGround hearing =
                PauseGround.of("hearing", MilestoneKey.of("heard"), MilestoneKey.of("heard-out"), ToyRegime.TOY);
        Clock clock = Clock.started(rule(hearing, EXPERT), march(2))
                .paused(march(4), march(6), "expert")
                .paused(march(5), march(8), "hearing");
        Deadline deadline = DEADLINES.deadline(clock);
        assertThat(deadline.due()).contains(march(17));
        assertThat(deadline.pauses())
                .containsExactly(Period.closed(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 8)));
        assertThat(EXPERT.times()).isEqualTo(OptionalInt.of(2));
    }
}
