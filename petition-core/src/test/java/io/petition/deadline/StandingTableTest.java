package io.petition.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.condition.Condition;
import io.petition.condition.Truth;
import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.explain.Reason;
import io.petition.law.Dated;
import io.petition.law.Holder;
import io.petition.law.LegalEffect;
import io.petition.law.MatterClass;
import io.petition.law.TermFacts;
import io.petition.law.TermRule;
import io.petition.time.Counting.Roll;
import io.petition.time.Span;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How a term of ten days from 2 March 2026, until the 12th, stands as of a day. */
class StandingTableTest {
    private static final Deadlines DEADLINES =
            Deadlines.under(ToyRegime.counting(ToyRegime.usual().rolling(Roll.NONE)));
    private static final MatterClass OURS = MatterClass.of("ours");

    private static Clock tenDays(UnaryOperator<TermRule.Builder> change) {
        Dated<TermRule> plain = ToyRegime.term(Span.calendarDays(10), Optional.of(Span.calendarDays(10)));
        TermRule rule = change.apply(TermRule.builder().from(plain.value())).build();
        return Clock.started(new Dated<>(rule, plain.validity(), plain.citations(), plain.standing()), march(2));
    }

    private static Clock of(LegalEffect effect) {
        return tenDays(rule ->
                rule.effect(effect).deemed(effect == LegalEffect.DEEMED ? Optional.of("granted") : Optional.empty()));
    }

    private static When march(int day) {
        return When.on(LocalDate.of(2026, 3, day));
    }

    private static Clock ended(Clock clock, @Nullable Integer stopped, @Nullable Integer released, boolean annulled) {
        Clock ended = stopped == null ? clock : clock.stopped(march(stopped));
        return released == null
                ? ended
                : ended.with(new ClockEntry.Released(march(released), annulled ? "void" : "closed", annulled));
    }

    private static DeadlineStatus status(Clock clock, int asOf) {
        return DEADLINES.status(DEADLINES.deadline(clock), march(asOf));
    }

    @ParameterizedTest(name = "fulfilled {0}, closed {1}, as of {2}: {3}, {4} days")
    @CsvSource({
        ",   ,   1,  NOT_STARTED, 0",
        ",   ,   2,  RUNNING,     10",
        ",   ,   12, RUNNING,     0",
        ",   ,   13, OVERDUE,     1",
        "10, ,   9,  RUNNING,     3",
        "10, ,   10, MET,         0",
        "10, ,   30, MET,         0",
        "12, ,   12, MET,         0",
        "15, ,   14, OVERDUE,     2",
        "15, ,   15, MISSED,      3",
        "15, ,   30, MISSED,      3",
        // an end of the matter heals nothing
        "15, 20, 30, MISSED,      3",
        ",   20, 19, OVERDUE,     7",
        ",   20, 20, MISSED,      8",
        ",   20, 30, MISSED,      8",
        "25, 20, 30, MISSED,      8",
        // what fell away in time is not owed, whatever is done afterwards
        ",   10, 9,  RUNNING,     3",
        ",   10, 10, NOT_OWED,    0",
        ",   12, 30, NOT_OWED,    0",
        "20, 10, 30, NOT_OWED,    0",
        // fulfilled on the day on which all ended
        "10, 10, 30, MET,         0",
        "20, 20, 30, MISSED,      8",
    })
    void ofAStatutoryTerm(@Nullable Integer stopped, @Nullable Integer closed, int asOf, Kind kind, long days) {
        DeadlineStatus status = status(ended(of(LegalEffect.STATUTORY), stopped, closed, false), asOf);
        assertThat(status.kind()).isEqualTo(kind);
        assertThat(status.days()).isEqualTo(days);
    }

    @ParameterizedTest(name = "fulfilled {0}, shown on {1} never to have been owed, as of {2}: {3}")
    @CsvSource({
        ",   20, 19, OVERDUE",
        ",   20, 20, NOT_OWED",
        // who answered late stands no worse than who never answered
        "15, 20, 19, MISSED",
        "15, 20, 20, NOT_OWED",
        "10, 20, 20, MET",
    })
    void ofATermThatWasNeverOwed(@Nullable Integer stopped, int annulled, int asOf, Kind kind) {
        assertThat(status(ended(of(LegalEffect.STATUTORY), stopped, annulled, true), asOf)
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void ofTwoEndsOfOneDayThatWhichShowsThatNothingWasOwedDecides() {
        Clock one = ended(ended(of(LegalEffect.STATUTORY), null, 20, false), null, 20, true);
        Clock other = ended(ended(of(LegalEffect.STATUTORY), null, 20, true), null, 20, false);
        assertThat(status(one, 30).kind()).isEqualTo(Kind.NOT_OWED);
        assertThat(DEADLINES.deadline(one)).isEqualTo(DEADLINES.deadline(other));
    }

    @Test
    void theFirstFulfilmentCountsHoweverTheyAreWritten() {
        Clock clock = of(LegalEffect.STATUTORY);
        for (Clock twice : Set.of(
                clock.stopped(march(15)).stopped(march(10)),
                clock.stopped(march(10)).stopped(march(15)))) {
            assertThat(status(twice, 30).kind()).isEqualTo(Kind.MET);
            assertThat(DEADLINES.deadline(twice).stopped()).contains(march(10));
        }
    }

    @ParameterizedTest(name = "silence: answered {0}, released {1}, annulled {2}, as of {3}: {4}, {5} days")
    @CsvSource({
        ",   ,   false, 12, RUNNING,  0",
        ",   ,   false, 13, DEEMED,   1",
        "12, ,   false, 30, MET,      0",
        // an answer that comes later takes nothing back, nor does an end of the matter
        "15, ,   false, 14, DEEMED,   2",
        "15, ,   false, 30, DEEMED,   18",
        ",   15, false, 30, DEEMED,   18",
        ",   10, false, 30, NOT_OWED, 0",
        // where nothing was owed nobody was silent
        ",   15, true,  14, DEEMED,   2",
        ",   15, true,  15, NOT_OWED, 0",
    })
    void silenceCountsAsAnAnswer(
            @Nullable Integer stopped, @Nullable Integer released, boolean annulled, int asOf, Kind kind, long days) {
        DeadlineStatus status = status(ended(of(LegalEffect.DEEMED), stopped, released, annulled), asOf);
        assertThat(status.kind()).isEqualTo(kind);
        assertThat(status.days()).isEqualTo(days);
        if (kind == Kind.DEEMED) {
            assertThat(status.daysLate()).isEqualTo(days);
            assertThat(status.why().orElseThrow().code()).isEqualTo("silence-counts");
            assertThat(status.why().orElseThrow().args()).containsEntry("outcome", "granted");
        }
    }

    @ParameterizedTest
    @EnumSource(LegalEffect.class)
    void onlyAStatutoryTermThatIsMissedBreaksTheLaw(LegalEffect effect) {
        boolean statutory = effect == LegalEffect.STATUTORY;
        Deadline open = DEADLINES.deadline(of(effect));
        assertThat(DEADLINES.breached(open, march(12))).isFalse();
        assertThat(DEADLINES.breached(open, march(13))).isEqualTo(statutory);
        Deadline late = DEADLINES.deadline(of(effect).stopped(march(15)));
        assertThat(DEADLINES.breached(late, march(30))).isEqualTo(statutory);
        if (effect != LegalEffect.DEEMED) {
            assertThat(DEADLINES.status(late, march(30)).kind()).isEqualTo(Kind.MISSED);
        }
    }

    @ParameterizedTest(name = "extended to the 19th, fulfilled {0}, as of {1}: {2}, {3} days, {4} over the first end")
    @CsvSource({
        ",   12, RUNNING, 7, 0",
        ",   15, RUNNING, 4, 3",
        ",   19, RUNNING, 0, 7",
        ",   21, OVERDUE, 2, 9",
        "15, 30, MET,     0, 3",
        "12, 30, MET,     0, 0",
        "21, 30, MISSED,  2, 9",
    })
    void aLawfulExtensionIsNoBreachAndTheFirstEndIsRemembered(
            @Nullable Integer stopped, int asOf, Kind kind, long days, long over) {
        Clock clock = ended(
                of(LegalEffect.STATUTORY).extended(Grant.of(Span.calendarDays(7)), march(10)), stopped, null, false);
        Deadline deadline = DEADLINES.deadline(clock);
        DeadlineStatus status = DEADLINES.status(deadline, march(asOf));
        assertThat(status.kind()).isEqualTo(kind);
        assertThat(status.days()).isEqualTo(days);
        assertThat(status.overOriginal()).isEqualTo(over);
        assertThat(DEADLINES.breached(deadline, march(asOf))).isEqualTo(kind == Kind.OVERDUE || kind == Kind.MISSED);
        if (stopped != null) {
            assertThat(DEADLINES.daysLate(deadline)).isEqualTo(days);
            assertThat(DEADLINES.daysOverOriginal(deadline)).isEqualTo(over);
        }
    }

    @ParameterizedTest(name = "fulfilled {0}, as of {1}: before the class is known {2}, then {3}, of another class {4}")
    @CsvSource({
        ",   1,  NOT_STARTED, NOT_STARTED, NOT_OWED",
        ",   5,  CONDITIONAL, RUNNING,     NOT_OWED",
        ",   20, CONDITIONAL, OVERDUE,     NOT_OWED",
        "10, 9,  CONDITIONAL, RUNNING,     NOT_OWED",
        "10, 20, CONDITIONAL, MET,         NOT_OWED",
        "15, 20, CONDITIONAL, MISSED,      NOT_OWED",
    })
    void aClassLearntLateResolvesItBackwards(
            @Nullable Integer stopped, int asOf, Kind unknown, Kind ours, Kind others) {
        Clock clock = ended(
                tenDays(rule -> rule.appliesTo(Condition.in(TermFacts.MATTER_CLASS, Set.of(OURS)))),
                stopped,
                null,
                false);
        Deadline before = DEADLINES.deadline(clock, TermFacts.unknown());
        Deadline then = DEADLINES.deadline(clock, TermFacts.of(OURS));
        Deadline not = DEADLINES.deadline(clock, TermFacts.of(MatterClass.of("another")));
        assertThat(DEADLINES.status(before, march(asOf)).kind()).isEqualTo(unknown);
        assertThat(DEADLINES.status(then, march(asOf)).kind()).isEqualTo(ours);
        assertThat(DEADLINES.status(not, march(asOf)).kind()).isEqualTo(others);
        assertThat(DEADLINES.breached(before, march(asOf))).isFalse();
        assertThat(before.due())
                .as("the date is known before anyone knows whether it binds")
                .isEqualTo(then.due());
        assertThat(before.applies()).isEqualTo(Truth.UNKNOWN);
        if (unknown == Kind.CONDITIONAL) {
            assertThat(DEADLINES.status(before, march(asOf)).why().map(Reason::code))
                    .contains("class-not-known");
        }
    }

    @ParameterizedTest(name = "fulfilled {0}, closed {1}, as of {2}: {3}, {4} days")
    @CsvSource({
        ",   ,   12, RUNNING,  0",
        ",   ,   13, LAPSED,   1",
        "10, ,   30, MET,      0",
        ",   20, 30, LAPSED,   18",
        ",   10, 30, NOT_OWED, 0",
    })
    void aWindowLapsesAndBreaksNothing(
            @Nullable Integer stopped, @Nullable Integer closed, int asOf, Kind kind, long days) {
        Clock clock = ended(
                tenDays(rule -> rule.holder(Holder.PETITIONER)
                        .effect(LegalEffect.FILING_WINDOW)
                        .optional(true)),
                stopped,
                closed,
                false);
        assertThat(status(clock, asOf).kind()).isEqualTo(kind);
        assertThat(status(clock, asOf).days()).isEqualTo(days);
        assertThat(DEADLINES.breached(DEADLINES.deadline(clock), march(asOf))).isFalse();
    }

    @ParameterizedTest(name = "paused from the 5th to the 7th, as of {0}: {1}")
    @CsvSource({"4, RUNNING", "5, PAUSED", "7, PAUSED", "8, RUNNING", "15, RUNNING", "16, OVERDUE"})
    void aPauseThatHasEndedHasADueDayAndStandsStillAllTheSame(int asOf, Kind kind) {
        Clock clock = of(LegalEffect.STATUTORY).paused(march(5), march(7), "hearing");
        assertThat(DEADLINES.deadline(clock).due()).contains(march(15));
        assertThat(status(clock, asOf).kind()).isEqualTo(kind);
        Clock open = of(LegalEffect.STATUTORY).paused(march(5), "hearing");
        assertThat(status(open, 4).kind()).isEqualTo(Kind.RUNNING);
        assertThat(status(open, 30).kind()).isEqualTo(Kind.PAUSED);
    }

    @Test
    void whatCannotBeReckonedSaysWhy() {
        Dated<TermRule> hours = ToyRegime.term(Span.hours(5), Optional.empty());
        Clock moved = Clock.started(hours, march(2)).moved(march(3)).paused(march(3), "unheard-of");
        DeadlineStatus status = status(moved, 5);
        assertThat(status.kind()).isEqualTo(Kind.CONDITIONAL);
        assertThat(status.why().map(Reason::code)).contains("start-known-to-the-day-only");
    }
}
