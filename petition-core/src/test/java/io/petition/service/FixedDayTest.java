package io.petition.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.petition.time.CalendarArbitraries;
import io.petition.time.CalendarSketch;
import io.petition.time.ProvisionalCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixedDayTest {
    @ParameterizedTest
    @CsvSource({
        "15, 2026-03, 15",
        "31, 2026-04, ''",
        "31, 2026-05, 31",
        "-1, 2026-02, 28",
        "2 WEDNESDAY, 2026-03, 11",
        "-1 FRIDAY, 2026-03, 27",
        "5 MONDAY, 2026-03, 30",
        "5 MONDAY, 2026-04, ''",
        "MONDAY, 2026-03, '2 9 16 23 30'"
    })
    void meansTheDaysThatItSays(String rule, String month, String days) {
        YearMonth asked = YearMonth.parse(month);
        StringBuilder meant = new StringBuilder();
        for (int day = 1; day <= asked.lengthOfMonth(); day++) {
            if (rule(rule).means(asked.atDay(day))) {
                meant.append(meant.length() == 0 ? "" : " ").append(day);
            }
        }
        assertThat(meant).hasToString(days);
        assertThat(rule(rule).lacksIn(asked)).isEqualTo(days.isEmpty());
    }

    private static DayRule rule(String written) {
        String[] parts = written.split(" ", -1);
        if (parts.length == 2) {
            return new DayRule.WeekdayOfMonth(Integer.parseInt(parts[0]), DayOfWeek.valueOf(parts[1]));
        }
        return written.matches("-?\\d+")
                ? new DayRule.DayOfMonth(Integer.parseInt(written))
                : new DayRule.EachWeek(DayOfWeek.valueOf(written));
    }

    @Test
    void refusesNoDay() {
        assertThatThrownBy(() -> new DayRule.DayOfMonth(0)).hasMessageContaining("day");
        assertThatThrownBy(() -> new DayRule.DayOfMonth(32)).hasMessageContaining("day");
        assertThatThrownBy(() -> new DayRule.WeekdayOfMonth(6, DayOfWeek.MONDAY))
                .hasMessageContaining("nth");
    }

    /** Monday 5 October 2026 is off till Wednesday the 7th; the days before it are a weekend. */
    @ParameterizedTest
    @CsvSource({"SKIP, ", "NEXT, 2026-10-08", "PREVIOUS, 2026-10-02", "HOLD, 2026-10-05"})
    void aDayOffIsKeptAsTheRuleSays(WhenOff whenOff, LocalDate on) {
        FixedDay monday = new FixedDay(new DayRule.EachWeek(DayOfWeek.MONDAY), whenOff);
        assertThat(monday.held(LocalDate.parse("2026-10-05"), PointSketch.CALENDAR.provisional())
                        .value())
                .isEqualTo(Optional.ofNullable(on));
    }

    @Provide
    Arbitrary<CalendarSketch> sketches() {
        return CalendarArbitraries.sketches();
    }

    @Provide
    Arbitrary<DayRule> rules() {
        return Arbitraries.of(
                new DayRule.EachWeek(DayOfWeek.MONDAY),
                new DayRule.EachWeek(DayOfWeek.SATURDAY),
                new DayRule.DayOfMonth(1),
                new DayRule.DayOfMonth(31),
                new DayRule.WeekdayOfMonth(-1, DayOfWeek.FRIDAY));
    }

    /** Both ways round: what is held on a day is exactly what says that it is held then; and all of it is worked, unless it is held all the same. */
    @Property(tries = 200)
    void whatIsHeldOnADayIsWhatSaysSo(
            @ForAll("sketches") CalendarSketch sketch, @ForAll("rules") DayRule rule, @ForAll WhenOff whenOff) {
        ProvisionalCalendar calendar = sketch.calendar().provisional();
        FixedDay fixed = new FixedDay(rule, whenOff);
        LocalDate first = sketch.horizon().lastDay().minusDays(60);
        for (LocalDate day = first; day.isBefore(first.plusDays(70)); day = day.plusDays(1)) {
            LocalDate on = day;
            assertThat(fixed.heldOn(day, calendar).value())
                    .isEqualTo(day.minusDays(120)
                            .datesUntil(day.plusDays(120))
                            .filter(rule::means)
                            .filter(planned ->
                                    fixed.held(planned, calendar).value().equals(Optional.of(on)))
                            .toList());
            if (whenOff != WhenOff.HOLD && !fixed.heldOn(day, calendar).value().isEmpty()) {
                assertThat(calendar.isWorkingDay(day).value()).isTrue();
            }
        }
    }
}
