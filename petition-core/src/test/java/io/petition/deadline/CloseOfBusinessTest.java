package io.petition.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.explain.Finding;
import io.petition.explain.Reason;
import io.petition.law.Regime;
import io.petition.time.Counting;
import io.petition.time.Counting.DayEnd;
import io.petition.time.Counting.Roll;
import io.petition.time.OpeningHours;
import io.petition.time.OpeningHours.Hours;
import io.petition.time.Span;
import io.petition.time.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last day ends when the desk closes 停止业务活动的时间. Desks are open from 9 to 12 and from 14 to 18 o'clock. */
class CloseOfBusinessTest {
    private static final ZoneOffset ZONE = ZoneOffset.ofHours(8);
    private static final OpeningHours DESK = OpeningHours.on(
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                    Hours.of("09:00", "12:00"),
                    Hours.of("14:00", "18:00"))
            .withMadeUp(Hours.of("09:00", "12:00"), Hours.of("14:00", "18:00"));

    private static Deadlines closing(Roll roll) {
        Counting counting = ToyRegime.usual().rolling(roll).ending(DayEnd.CLOSE_OF_BUSINESS);
        return Deadlines.under(
                Regime.builder().from(ToyRegime.counting(counting)).hours(DESK).build());
    }

    private static Clock fiveDaysFrom(LocalDate start) {
        return Clock.started(ToyRegime.term(Span.calendarDays(5), Optional.of(Span.calendarDays(5))), When.on(start));
    }

    private static When at(String local) {
        return When.at(LocalDateTime.parse(local).toInstant(ZONE));
    }

    private static When when(String local) {
        return local.contains("T") ? at(local) : When.on(LocalDate.parse(local));
    }

    @ParameterizedTest(name = "from {0}, roll {1}: until {2}")
    @CsvSource({
        // 2026-03-02 is a Monday; Saturday 2026-05-09 is worked
        "2026-03-02, FOLLOWING, 2026-03-09T18:00",
        "2026-03-02, PRECEDING, 2026-03-06T18:00",
        // it stays on a Saturday, on which no desk opens: until midnight
        "2026-03-02, NONE,      2026-03-07",
        "2026-05-04, FOLLOWING, 2026-05-09T18:00",
        "2026-05-04, NONE,      2026-05-09T18:00",
    })
    void ends(LocalDate start, Roll roll, String due) {
        Deadline deadline = closing(roll).deadline(fiveDaysFrom(start));
        assertThat(deadline.due()).contains(when(due));
        assertThat(deadline.original()).isEqualTo(deadline.due());
    }

    @ParameterizedTest(name = "fulfilled {0}: {1}, {2} days late")
    @CsvSource({
        "2026-03-09T17:59:00, MET,    0",
        "2026-03-09T18:00:00, MET,    0",
        "2026-03-09T18:00:01, MISSED, 1",
        "2026-03-09T18:01:00, MISSED, 1",
        "2026-03-10T09:00:00, MISSED, 1",
        "2026-03-11T09:00:00, MISSED, 2",
        // of a day alone nothing says that it was after closing
        "2026-03-09,          MET,    0",
        "2026-03-10,          MISSED, 1",
    })
    void isFulfilled(String stopped, Kind kind, long late) {
        Deadlines deadlines = closing(Roll.FOLLOWING);
        Deadline deadline =
                deadlines.deadline(fiveDaysFrom(LocalDate.of(2026, 3, 2)).stopped(when(stopped)));
        DeadlineStatus status = deadlines.status(deadline, When.on(LocalDate.of(2026, 4, 1)));
        assertThat(status.kind()).isEqualTo(kind);
        assertThat(status.daysLate()).isEqualTo(late);
        assertThat(deadlines.daysLate(deadline)).isEqualTo(late);
    }

    @Test
    void anExtensionMustComeBeforeClosingToo() {
        Deadlines deadlines = closing(Roll.FOLLOWING);
        Clock clock = fiveDaysFrom(LocalDate.of(2026, 3, 2));
        Grant grant = Grant.of(Span.calendarDays(3));
        When open = at("2026-03-09T17:59");
        assertThat(Extensions.refusals(clock, grant, open, deadlines)).isEmpty();
        assertThat(deadlines.deadline(clock.extended(grant, open)).due()).contains(at("2026-03-10T18:00"));
        When closed = at("2026-03-09T18:01");
        assertThat(Extensions.refusals(clock, grant, closed, deadlines))
                .extracting(Reason::code)
                .containsExactly("extension-after-end.refused");
        Deadline late = deadlines.deadline(clock.extended(grant, closed));
        assertThat(late.due()).contains(at("2026-03-09T18:00"));
        assertThat(late.findings()).extracting(Finding::code).containsExactly("extension-after-end");
    }

    /** Whether the desk opens on that day is asked of the calendar, though it does not roll. */
    @Test
    void theHourOfAnUnpublishedDayIsProvisional() {
        Deadline deadline = closing(Roll.NONE).deadline(fiveDaysFrom(LocalDate.of(2026, 12, 30)));
        assertThat(deadline.due()).contains(at("2027-01-04T18:00"));
        assertThat(deadline.provisional()).isTrue();
    }

    @Test
    void withoutATimetableTheDayEndsAtMidnight() {
        Counting counting = ToyRegime.usual().ending(DayEnd.CLOSE_OF_BUSINESS);
        Deadline deadline =
                Deadlines.under(ToyRegime.counting(counting)).deadline(fiveDaysFrom(LocalDate.of(2026, 3, 2)));
        assertThat(deadline.due()).contains(When.on(LocalDate.of(2026, 3, 9)));
    }
}
