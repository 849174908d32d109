package io.petition.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.explain.Finding;
import io.petition.explain.Reason;
import io.petition.law.Dated;
import io.petition.law.Regime;
import io.petition.law.TermRule;
import io.petition.time.Counting;
import io.petition.time.Horizon;
import io.petition.time.OpeningHours;
import io.petition.time.OpeningHours.Hours;
import io.petition.time.Span;
import io.petition.time.When;
import io.petition.time.WorkCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Terms in hours. Where a day is eight hours of service, as some laws count short terms, one day from ten o'clock ends at ten
 * o'clock; longer terms are then in working days of which the first counts.
 */
class HoursTableTest {
    private static final ZoneId EAST = ZoneId.of("+8");
    private static final OpeningHours DESK = OpeningHours.on(
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                    Hours.of("09:00", "12:00"),
                    Hours.of("13:00", "18:00"))
            .withMadeUp(Hours.of("09:00", "12:00"), Hours.of("13:00", "18:00"));

    private static Deadlines deadlines(ZoneId zone, OpeningHours hours) {
        return Deadlines.under(Regime.builder()
                .from(ToyRegime.counting(ToyRegime.usual()))
                .zone(zone)
                .hours(hours)
                .build());
    }

    private static Clock clock(Span length, String local, ZoneId zone) {
        Dated<TermRule> rule = ToyRegime.term(length, Optional.of(new Span(8, length.unit())));
        return Clock.started(rule, at(local, zone));
    }

    private static When at(String local, ZoneId zone) {
        return When.at(LocalDateTime.parse(local).atZone(zone).toInstant());
    }

    private static When at(String local) {
        return at(local, EAST);
    }

    @ParameterizedTest(name = "{0} service hours from {1}: {2}")
    @CsvSource({
        // 2026-03-02 is a Monday; 1–5 May 2026 are off, Saturday 9 May is worked
        "8,  2026-03-02T09:00, 2026-03-02T18:00",
        "8,  2026-03-02T10:00, 2026-03-03T10:00",
        "8,  2026-03-02T12:30, 2026-03-03T12:00",
        "8,  2026-03-02T17:59, 2026-03-03T17:59",
        "8,  2026-03-02T20:00, 2026-03-03T18:00",
        "8,  2026-03-02T07:00, 2026-03-02T18:00",
        "8,  2026-03-06T15:00, 2026-03-09T15:00",
        "8,  2026-03-07T11:00, 2026-03-09T18:00",
        "24, 2026-04-30T16:00, 2026-05-08T16:00",
        "32, 2026-04-30T16:00, 2026-05-09T16:00",
        "3,  2026-03-02T09:00, 2026-03-02T12:00",
    })
    void serviceHours(int hours, String start, String due) {
        Deadline deadline = deadlines(EAST, DESK).deadline(clock(Span.serviceHours(hours), start, EAST));
        assertThat(deadline.due()).contains(at(due));
        assertThat(deadline.provisional()).isFalse();
    }

    @ParameterizedTest(name = "{0} working days from {1}, first day in: {2}")
    @CsvSource({
        "6, 2026-03-02, 2026-03-09",
        "7, 2026-04-30, 2026-05-12",
        "6, 2026-05-01, 2026-05-12",
    })
    void longerTermsAreInWorkingDaysOfWhichTheFirstCounts(int days, LocalDate start, LocalDate due) {
        Counting in = new Counting(Counting.FirstDay.COUNTED, Counting.Roll.FOLLOWING, Counting.DayOff.NOT_WORKED);
        Deadline deadline = Deadlines.under(ToyRegime.counting(in))
                .deadline(Clock.started(ToyRegime.term(Span.workingDays(days), Optional.empty()), When.on(start)));
        assertThat(deadline.due()).contains(When.on(due));
    }

    @ParameterizedTest(name = "{0} in {1} from {2}: {3}")
    @CsvSource({
        // the clock is put on at 2 o'clock on 29 March, and back at 3 o'clock on 25 October 2026
        "24 hours,         Europe/Berlin,    2026-03-28T12:00, 2026-03-29T13:00",
        "24 hours,         Europe/Berlin,    2026-10-24T12:00, 2026-10-25T11:00",
        "24 hours,         Asia/Shanghai,    2026-03-28T12:00, 2026-03-29T12:00",
        "24 hours,         America/New_York, 2026-03-07T12:00, 2026-03-08T13:00",
        "16 service-hours, Europe/Berlin,    2026-03-27T17:00, 2026-03-31T17:00",
        "16 service-hours, Europe/Berlin,    2026-10-23T17:00, 2026-10-27T17:00",
    })
    void summerTime(String length, ZoneId zone, String start, String due) {
        Span span = Span.parse(length).orElseThrow();
        assertThat(deadlines(zone, DESK).deadline(clock(span, start, zone)).due())
                .contains(at(due, zone));
    }

    /** A night desk on the night in which an hour is lacking, or is there twice. */
    @ParameterizedTest(name = "6 service hours of a night desk from {0}: {1}")
    @CsvSource({"2026-03-28T23:00, 2026-03-29T07:00", "2026-10-24T23:00, 2026-10-25T05:00"})
    void aNightDeskCountsTheHoursThereWere(String start, String due) {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        OpeningHours nights = OpeningHours.on(EnumSet.allOf(DayOfWeek.class), Hours.of("00:00", "08:00"));
        Regime regime = Regime.builder()
                .from(ToyRegime.counting(ToyRegime.usual()))
                .calendar(WorkCalendar.of(
                        "weekends", new Horizon(2026, 2026), EnumSet.of(DayOfWeek.WEDNESDAY), List.of()))
                .zone(berlin)
                .hours(nights)
                .build();
        assertThat(Deadlines.under(regime)
                        .deadline(clock(Span.serviceHours(6), start, berlin))
                        .due())
                .contains(at(due, berlin));
    }

    @Test
    void aPauseStopsServiceHoursToTheMinute() {
        Deadlines deadlines = deadlines(EAST, DESK);
        Clock clock = clock(Span.serviceHours(8), "2026-03-02T10:00", EAST)
                .paused(at("2026-03-02T11:30"), at("2026-03-02T14:15"), "hearing");
        // half an hour of the morning and an hour and a quarter of the afternoon are not counted
        assertThat(deadlines.deadline(clock).due()).contains(at("2026-03-03T11:45"));
        assertThat(deadlines.remaining(clock, at("2026-03-02T11:00")).map(Remaining::exact))
                .contains(Duration.ofHours(7));
        assertThat(deadlines.remaining(clock, at("2026-03-02T14:00")).map(Remaining::exact))
                .contains(Duration.ofMinutes(390));
        Clock open = clock(Span.serviceHours(8), "2026-03-02T10:00", EAST).paused(at("2026-03-02T11:30"), "hearing");
        assertThat(deadlines.deadline(open).due()).isEmpty();
        assertThat(deadlines.remaining(open, at("2026-06-02T11:30")).map(Remaining::amount))
                .contains(6L);
        Clock wholeDay = clock(Span.serviceHours(8), "2026-03-02T10:00", EAST)
                .paused(When.on(LocalDate.of(2026, 3, 3)), When.on(LocalDate.of(2026, 3, 3)), "hearing");
        assertThat(deadlines.deadline(wholeDay).due()).contains(at("2026-03-04T10:00"));
    }

    @Test
    void anExtensionInHoursCountsOnAndALateOneIsNoPartOfWhatIsLeft() {
        Deadlines deadlines = deadlines(EAST, DESK);
        Clock clock = clock(Span.serviceHours(8), "2026-03-02T10:00", EAST);
        Clock extended = clock.extended(Grant.of(Span.serviceHours(4)), at("2026-03-03T09:00"));
        assertThat(deadlines.deadline(extended).due()).contains(at("2026-03-03T15:00"));
        assertThat(deadlines.deadline(extended).original()).contains(at("2026-03-03T10:00"));
        Clock late = clock.extended(Grant.of(Span.serviceHours(4)), at("2026-03-03T10:01"));
        assertThat(deadlines.deadline(late).due()).contains(at("2026-03-03T10:00"));
        assertThat(deadlines.remaining(late, at("2026-03-03T12:00")).map(Remaining::spent))
                .contains(true);
    }

    /** Else two working days would become two hours. */
    @Test
    void aTermInHoursIsExtendedInItsOwnUnitAndOneInDaysByDays() {
        assertThatThrownBy(() -> ToyRegime.term(Span.hours(24), Optional.of(Span.workingDays(2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("extension: at most 2 working-days for term answer");
        assertThatThrownBy(() -> ToyRegime.term(Span.hours(24), Optional.of(Span.serviceHours(2))))
                .hasMessageContaining("in its own unit");
        assertThatThrownBy(() -> ToyRegime.term(Span.months(1), Optional.of(Span.hours(2))))
                .hasMessageContaining("by days, weeks, months or years");
        assertThat(ToyRegime.term(Span.months(1), Optional.of(Span.workingDays(5))))
                .isNotNull();
    }

    @Test
    void whereNoDeskOpensNothingCanBeReckonedThoughItStoodStill() {
        OpeningHours sundays =
                new OpeningHours(Map.of(DayOfWeek.SUNDAY, List.of(Hours.of("09:00", "12:00"))), List.of());
        Clock clock = clock(Span.serviceHours(3), "2026-03-02T10:00", EAST)
                .paused(at("2026-03-03T10:00"), at("2026-03-04T10:00"), "hearing");
        for (Deadlines deadlines :
                List.of(deadlines(EAST, sundays), Deadlines.under(ToyRegime.counting(ToyRegime.usual())))) {
            Deadline deadline = deadlines.deadline(clock);
            assertThat(deadline.due()).isEmpty();
            assertThat(deadline.findings()).extracting(Finding::code).containsExactly("no-opening-hours");
            DeadlineStatus status = deadlines.status(deadline, at("2026-03-05T10:00"));
            assertThat(status.kind()).isEqualTo(Kind.CONDITIONAL);
            assertThat(status.why().map(Reason::code)).contains("no-opening-hours");
            assertThat(deadlines.remaining(clock, at("2026-03-05T10:00"))).isEmpty();
        }
    }

    /** Twelve years of standing still are no twelve years without an open hour. */
    @Test
    void aLongPauseIsNoShutDesk() {
        Deadlines deadlines = deadlines(EAST, DESK);
        Clock clock = clock(Span.serviceHours(8), "2026-03-02T10:00", EAST)
                .paused(at("2026-03-02T11:00"), at("2038-03-01T09:00"), "hearing");
        Deadline deadline = deadlines.deadline(clock);
        assertThat(deadline.due()).contains(at("2038-03-01T17:00"));
        assertThat(deadline.provisional()).isTrue();
        assertThat(deadline.findings()).isEmpty();
    }
}
