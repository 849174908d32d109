package io.petition.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.law.Edition;
import io.petition.law.Regime;
import io.petition.time.CalendarChange;
import io.petition.time.DecreedDay;
import io.petition.time.Horizon;
import io.petition.time.Period;
import io.petition.time.Span;
import io.petition.time.When;
import io.petition.time.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProjectionTest {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final WorkCalendar PLAIN = WorkCalendar.of("plain", new Horizon(2025, 2026), WEEKEND, List.of());
    private static final Regime REGIME = ToyRegime.counting(ToyRegime.usual());

    private static DecreedDay off(int month, int day) {
        return new DecreedDay(LocalDate.of(2026, month, day), true, "late holiday", ToyRegime.TOY);
    }

    private static Projection to(Horizon horizon, DecreedDay... days) {
        WorkCalendar other = WorkCalendar.of("other", horizon, WEEKEND, List.of(days));
        return Projection.between(
                Deadlines.under(REGIME.withCalendar(PLAIN)), Deadlines.under(REGIME.withCalendar(other)));
    }

    /** Five working days from Monday 2026-06-01: to Monday the 8th. */
    private static Clock fiveDays() {
        return Clock.started(ToyRegime.term(Span.workingDays(5), Optional.empty()), When.on(LocalDate.of(2026, 6, 1)));
    }

    @Test
    void aLateHolidayMovesTheDatesThatRunOverItAndSaysWhichDay() {
        Change change = to(PLAIN.horizon(), off(6, 4)).of(fiveDays());
        assertThat(change.kind()).isEqualTo(Change.Kind.MOVED);
        assertThat(change.before().due()).contains(When.on(LocalDate.of(2026, 6, 8)));
        assertThat(change.due()).contains(When.on(LocalDate.of(2026, 6, 9)));
        assertThat(change.days()).singleElement().satisfies(day -> {
            assertThat(day.date()).isEqualTo(LocalDate.of(2026, 6, 4));
            assertThat(day.worked()).isFalse();
            assertThat(day.decree()).map(DecreedDay::notice).contains(ToyRegime.TOY);
        });
    }

    @Test
    void aHolidayOutsideItsDaysMovesNothing() {
        Change change = to(PLAIN.horizon(), off(6, 10)).of(fiveDays());
        assertThat(change.kind()).isEqualTo(Change.Kind.SAME);
        assertThat(change.days()).isEmpty();
    }

    @Test
    void aDateBeyondTheCalendarFirmsUpWhenTheYearIsPublished() {
        Clock clock = Clock.started(
                ToyRegime.term(Span.workingDays(5), Optional.empty()), When.on(LocalDate.of(2026, 12, 30)));
        Change change = to(new Horizon(2025, 2027)).of(clock);
        assertThat(change.kind()).isEqualTo(Change.Kind.FIRMED);
        assertThat(change.before().provisional()).isTrue();
        assertThat(change.due()).isEqualTo(change.before().due());
    }

    @Test
    void aTermThatTheOtherLawDoesNotHaveIsGone() {
        Edition other = Edition.builder()
                .from(REGIME.editions().entries().get(0).value())
                .terms(List.of())
                .build();
        Projection same = to(PLAIN.horizon());
        assertThat(same.of(fiveDays(), other).kind()).isEqualTo(Change.Kind.GONE);
        Edition shorter = Edition.builder()
                .from(other)
                .terms(List.of(ToyRegime.term(Span.workingDays(3), Optional.empty())))
                .build();
        Change change = same.of(fiveDays(), shorter);
        assertThat(change.due()).contains(When.on(LocalDate.of(2026, 6, 4)));
        assertThat(change.days()).as("the law moved it, no day of the calendar").isEmpty();
    }

    @Test
    void calendarsDifferOnlyWhereOneWorksAndTheOtherRests() {
        WorkCalendar other = WorkCalendar.of(
                "other",
                PLAIN.horizon(),
                WEEKEND,
                List.of(
                        off(6, 4),
                        off(6, 6),
                        new DecreedDay(LocalDate.of(2026, 6, 13), false, "made up", ToyRegime.TOY)));
        Period june = Period.closed(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30));
        assertThat(PLAIN.changesTo(other, june.from(), june.last().orElseThrow()))
                .extracting(CalendarChange::date)
                .containsExactly(LocalDate.of(2026, 6, 4), LocalDate.of(2026, 6, 13));
        assertThat(PLAIN.contentHash())
                .isNotEqualTo(other.contentHash())
                .isEqualTo(WorkCalendar.of("again", PLAIN.horizon(), WEEKEND, List.of())
                        .contentHash());
    }
}
