package io.petition.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.explain.Finding;
import io.petition.explain.Reason;
import io.petition.time.Counting;
import io.petition.time.Counting.DayOff;
import io.petition.time.Counting.FirstDay;
import io.petition.time.Counting.Roll;
import io.petition.time.Span;
import io.petition.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every unit, first day, roll and notion of a day off, under a made-up regime: the engine and no law. */
class UnitsTest {
    private static final Scope SCOPE = Scope.track("1", 1);

    private static Clock started(Span length, Optional<Span> bound, When start) {
        return Clock.started(ToyRegime.term(length, bound), SCOPE, start);
    }

    @ParameterizedTest(name = "{0} {1} from {2}, first day {3}, roll {4}, {5}: {6}")
    @CsvSource({
        // 2026-03-02 is a Monday; 1–5 May 2026 are off, Saturday 9 May is worked
        "5,  CALENDAR_DAYS, 2026-03-02, NOT_COUNTED, NONE,      NOT_WORKED,        2026-03-07",
        "5,  CALENDAR_DAYS, 2026-03-02, NOT_COUNTED, FOLLOWING, NOT_WORKED,        2026-03-09",
        "5,  CALENDAR_DAYS, 2026-03-02, NOT_COUNTED, PRECEDING, NOT_WORKED,        2026-03-06",
        "5,  CALENDAR_DAYS, 2026-03-02, NOT_COUNTED, FOLLOWING, SUNDAY_OR_DECREED, 2026-03-07",
        "6,  CALENDAR_DAYS, 2026-03-02, NOT_COUNTED, FOLLOWING, SUNDAY_OR_DECREED, 2026-03-09",
        "5,  CALENDAR_DAYS, 2026-03-02, COUNTED,     NONE,      NOT_WORKED,        2026-03-06",
        "10, CALENDAR_DAYS, 2026-04-21, NOT_COUNTED, FOLLOWING, NOT_WORKED,        2026-05-06",
        "10, CALENDAR_DAYS, 2026-04-21, NOT_COUNTED, PRECEDING, NOT_WORKED,        2026-04-30",
        "10, CALENDAR_DAYS, 2026-04-21, NOT_COUNTED, FOLLOWING, SUNDAY_OR_DECREED, 2026-05-06",
        "18, CALENDAR_DAYS, 2026-04-21, NOT_COUNTED, FOLLOWING, NOT_WORKED,        2026-05-09",
        "5,  WORKING_DAYS,  2026-04-28, NOT_COUNTED, FOLLOWING, NOT_WORKED,        2026-05-08",
        "6,  WORKING_DAYS,  2026-04-28, NOT_COUNTED, FOLLOWING, NOT_WORKED,        2026-05-09",
        "5,  WORKING_DAYS,  2026-03-02, COUNTED,     FOLLOWING, NOT_WORKED,        2026-03-06",
        "2,  WEEKS,         2026-03-02, NOT_COUNTED, FOLLOWING, NOT_WORKED,        2026-03-16",
        "1,  MONTHS,        2026-01-31, NOT_COUNTED, NONE,      NOT_WORKED,        2026-02-28",
        "1,  MONTHS,        2026-01-31, NOT_COUNTED, FOLLOWING, NOT_WORKED,        2026-03-02",
        "3,  MONTHS,        2025-11-30, NOT_COUNTED, NONE,      NOT_WORKED,        2026-02-28",
        "1,  YEARS,         2025-03-03, NOT_COUNTED, NONE,      NOT_WORKED,        2026-03-03",
        "1,  YEARS,         2024-02-29, NOT_COUNTED, NONE,      NOT_WORKED,        2025-02-28",
    })
    void ends(int amount, Span.Unit unit, LocalDate from, FirstDay first, Roll roll, DayOff dayOff, LocalDate due) {
        Deadlines deadlines = Deadlines.under(ToyRegime.counting(new Counting(first, roll, dayOff)));
        Deadline deadline = deadlines.deadline(started(new Span(amount, unit), Optional.empty(), When.on(from)));
        assertThat(deadline.due()).contains(When.on(due));
        assertThat(deadline.provisional()).isFalse();
    }

    @Test
    void hoursRunDayAndNightAndStandStillWhilePaused() {
        Deadlines deadlines = Deadlines.under(ToyRegime.counting(ToyRegime.usual()));
        When nine = When.at(Instant.parse("2026-05-01T01:00:00Z"));
        Clock clock = started(Span.hours(24), Optional.empty(), nine);
        assertThat(deadlines.deadline(clock).due()).contains(When.at(Instant.parse("2026-05-02T01:00:00Z")));
        Clock paused = clock.paused(
                When.at(Instant.parse("2026-05-01T03:00:00Z")),
                When.at(Instant.parse("2026-05-01T06:30:00Z")),
                "hearing");
        assertThat(deadlines.deadline(paused).due()).contains(When.at(Instant.parse("2026-05-02T04:30:00Z")));
        Clock open = clock.paused(When.at(Instant.parse("2026-05-01T03:00:00Z")), "hearing");
        assertThat(deadlines.deadline(open).due()).isEmpty();
        Deadline due = deadlines.deadline(clock);
        assertThat(deadlines
                        .status(due, When.at(Instant.parse("2026-05-02T01:00:00Z")))
                        .kind())
                .isEqualTo(Kind.RUNNING);
        assertThat(deadlines.status(due, When.at(Instant.parse("2026-05-02T01:00:01Z"))))
                .extracting(DeadlineStatus::kind, DeadlineStatus::daysLate)
                .containsExactly(Kind.OVERDUE, 1L);
    }

    @Test
    void hoursFromADayAloneCannotBeReckonedAndSaySo() {
        Deadlines deadlines = Deadlines.under(ToyRegime.counting(ToyRegime.usual()));
        Deadline deadline =
                deadlines.deadline(started(Span.hours(2), Optional.empty(), When.on(LocalDate.of(2026, 3, 2))));
        assertThat(deadline.due()).isEmpty();
        assertThat(deadline.findings()).extracting(Finding::code).containsExactly("start-known-to-the-day-only");
        assertThat(deadlines.status(deadline, When.on(LocalDate.of(2026, 3, 3))).kind())
                .isEqualTo(Kind.CONDITIONAL);
    }

    @Test
    void extensionsAddUpToTheirBoundAndNotBeyond() {
        Deadlines deadlines =
                Deadlines.under(ToyRegime.counting(ToyRegime.usual().rolling(Roll.NONE)));
        Clock clock =
                started(Span.calendarDays(10), Optional.of(Span.calendarDays(6)), When.on(LocalDate.of(2026, 3, 2)));
        assertThat(Extensions.refusals(clock, Span.calendarDays(6))).isEmpty();
        Clock once = clock.extended(Span.calendarDays(4));
        assertThat(Extensions.refusals(once, Span.calendarDays(2))).isEmpty();
        assertThat(Extensions.refusals(once, Span.calendarDays(3)))
                .singleElement()
                .extracting(Reason::code, reason -> reason.args().get("left"))
                .containsExactly("extension-over-bound", "2");
        assertThat(Extensions.refusals(once, Span.workingDays(1)))
                .extracting(Reason::code)
                .containsExactly("extension-in-other-unit");
        Deadline over = deadlines.deadline(once.extended(Span.calendarDays(9)));
        assertThat(over.due()).contains(When.on(LocalDate.of(2026, 3, 18)));
        assertThat(over.findings()).extracting(Finding::code).containsExactly("extension-beyond-bound");
        Clock fixed = started(Span.calendarDays(10), Optional.empty(), When.on(LocalDate.of(2026, 3, 2)));
        assertThat(Extensions.refusals(fixed, Span.calendarDays(1)))
                .extracting(Reason::code)
                .containsExactly("extension-not-provided");
    }
}
