package io.petition.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.law.Dated;
import io.petition.law.Regime;
import io.petition.law.TermRule;
import io.petition.time.CalendarArbitraries;
import io.petition.time.Counting;
import io.petition.time.Counting.DayOff;
import io.petition.time.Counting.FirstDay;
import io.petition.time.Counting.Roll;
import io.petition.time.Horizon;
import io.petition.time.Period;
import io.petition.time.Span;
import io.petition.time.Timeline;
import io.petition.time.When;
import io.petition.time.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The latest day to act so that a day is met. */
class BackwardsTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    /** A term, the end that is wanted, and the world. */
    record Wanted(World world, Dated<TermRule> rule, LocalDate by) {
        LocalDate due(LocalDate start) {
            Clock clock = Clock.started(rule, When.on(start));
            return new DayWalk(new LedgerCase(world, clock)).due.orElseThrow().day(world.zone());
        }
    }

    @Provide
    Arbitrary<Wanted> wanted() {
        Arbitrary<Dated<TermRule>> rules = RuleArbitraries.days().map(span -> ToyRegime.term(span, Optional.empty()));
        return World.any()
                .flatMap(world -> Combinators.combine(
                                rules,
                                CalendarArbitraries.datesAround(world.sketch().horizon(), 60))
                        .as((rule, by) -> new Wanted(world, rule, by)))
                .withoutEdgeCases();
    }

    /** Against the walk, whose days are counted forwards alone. */
    @Property(tries = 200)
    void isTheLastStartThatStillEndsByTheDay(@ForAll("wanted") Wanted asked) {
        LocalDate latest =
                asked.world().deadlines().latestStart(asked.rule(), asked.by()).orElseThrow();
        assertThat(asked.due(latest)).isBeforeOrEqualTo(asked.by());
        for (int later = 1; later < 30; later++) {
            assertThat(asked.due(latest.plusDays(later))).isAfter(asked.by());
        }
    }

    private static Deadlines counting(FirstDay first, Roll roll) {
        return Deadlines.under(ToyRegime.counting(new Counting(first, roll, DayOff.NOT_WORKED)));
    }

    @ParameterizedTest(name = "{0} {1}, first day {2}, roll {3}, by {4}: start on {5}")
    @CsvSource({
        // 2026-03-06 is a Friday; 1–5 May 2026 are off, Saturday 9 May is worked
        "5,  CALENDAR_DAYS, NOT_COUNTED, FOLLOWING, 2026-03-06, 2026-03-01",
        "5,  CALENDAR_DAYS, NOT_COUNTED, FOLLOWING, 2026-03-09, 2026-03-04",
        "5,  CALENDAR_DAYS, NOT_COUNTED, FOLLOWING, 2026-03-08, 2026-03-01",
        "5,  WORKING_DAYS,  NOT_COUNTED, FOLLOWING, 2026-05-09, 2026-04-29",
        "5,  WORKING_DAYS,  COUNTED,     FOLLOWING, 2026-05-09, 2026-04-30",
        "1,  MONTHS,        NOT_COUNTED, NONE,      2026-02-28, 2026-01-31",
        "1,  MONTHS,        COUNTED,     NONE,      2026-02-28, 2026-02-01",
        "1,  YEARS,         NOT_COUNTED, NONE,      2026-03-02, 2025-03-02",
        // an end that rolls back lies before the weekend in which the term would begin
        "1,  CALENDAR_DAYS, COUNTED,     PRECEDING, 2026-03-06, 2026-03-08",
        "1,  CALENDAR_DAYS, NOT_COUNTED, PRECEDING, 2026-03-06, 2026-03-07",
    })
    void latestStart(int amount, Span.Unit unit, FirstDay first, Roll roll, LocalDate by, LocalDate start) {
        Dated<TermRule> rule = ToyRegime.term(new Span(amount, unit), Optional.empty());
        assertThat(counting(first, roll).latestStart(rule, by)).contains(start);
    }

    @Test
    void aRuleOfCountingThatBeganNotLongAgoIsEnough() {
        Regime regime = ToyRegime.counting(ToyRegime.usual());
        Period since = Period.from(FRIDAY.minusDays(30));
        Regime young = Regime.builder()
                .from(regime)
                .counting(Timeline.of(
                        new Timeline.Entry<>(since, Dated.confirmed(ToyRegime.usual(), since, ToyRegime.TOY))))
                .build();
        Dated<TermRule> days = ToyRegime.term(Span.calendarDays(5), Optional.empty());
        assertThat(Deadlines.under(young).latestStart(days, FRIDAY)).contains(FRIDAY.minusDays(5));
        Dated<TermRule> longer = ToyRegime.term(Span.calendarDays(31), Optional.empty());
        assertThat(Deadlines.under(young).latestStart(longer, FRIDAY)).isEmpty();
    }

    @Test
    void aWeekMayHaveOneWorkingDay() {
        WorkCalendar mondays = WorkCalendar.of(
                "mondays", new Horizon(2024, 2026), EnumSet.complementOf(EnumSet.of(DayOfWeek.MONDAY)), List.of());
        Deadlines deadlines =
                Deadlines.under(ToyRegime.counting(ToyRegime.usual()).withCalendar(mondays));
        Dated<TermRule> rule = ToyRegime.term(Span.workingDays(60), Optional.empty());
        assertThat(deadlines.latestStart(rule, LocalDate.of(2026, 3, 2)))
                .contains(LocalDate.of(2026, 3, 2).minusWeeks(59).minusDays(1));
    }

    @Test
    void noneForATermInHoursNorForTheSendersDate() {
        Deadlines deadlines = counting(FirstDay.NOT_COUNTED, Roll.NONE);
        assertThat(deadlines.latestStart(ToyRegime.term(Span.hours(3), Optional.empty()), FRIDAY))
                .isEmpty();
    }
}
