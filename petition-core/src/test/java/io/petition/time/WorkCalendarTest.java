package io.petition.time;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.petition.explain.Citation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A calendar that a person can check: Wednesday 2020-01-01 and Thursday rest, Saturday 2020-01-04 is worked. */
class WorkCalendarTest {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(SATURDAY, SUNDAY);
    private static final DecreedDay WED_1 = decree("2020-01-01", true);
    private static final DecreedDay THU_2 = decree("2020-01-02", true);
    private static final DecreedDay SAT_4 = decree("2020-01-04", false);
    private static final DecreedDay NEXT_YEAR = decree("2021-01-01", true);
    private static final WorkCalendar CALENDAR =
            WorkCalendar.of("test", new Horizon(2020, 2020), WEEKEND, List.of(NEXT_YEAR, WED_1, SAT_4, THU_2));

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            date       | worked | next       | previous
            2020-01-03 | true   | 2020-01-03 | 2020-01-03
            2020-01-04 | true   | 2020-01-04 | 2020-01-04
            2020-01-05 | false  | 2020-01-06 | 2020-01-04
            2020-01-11 | false  | 2020-01-13 | 2020-01-10
            2020-02-29 | false  | 2020-03-02 | 2020-02-28
            2020-12-31 | true   | 2020-12-31 | 2020-12-31
            """)
    void rolls(LocalDate date, boolean worked, LocalDate next, LocalDate previous) {
        assertThat(CALENDAR.isWorkingDay(date)).isEqualTo(worked);
        assertThat(CALENDAR.nextOrSame(date)).isEqualTo(next);
        assertThat(CALENDAR.previousOrSame(date)).isEqualTo(previous);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            from       |  days | end
            2020-01-01 |     1 | 2020-01-03
            2020-01-01 |     2 | 2020-01-04
            2020-01-03 |     2 | 2020-01-06
            2020-01-05 |     0 | 2020-01-05
            2020-01-05 |    -1 | 2020-01-04
            2020-01-06 |    -1 | 2020-01-04
            2020-01-06 |    -2 | 2020-01-03
            """)
    void adds(LocalDate from, int days, LocalDate end) {
        assertThat(CALENDAR.plusWorkingDays(from, days)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            from       | to         | days
            2020-01-01 | 2020-01-04 |    2
            2020-01-03 | 2020-01-04 |    1
            2020-01-04 | 2020-01-05 |    0
            2020-01-06 | 2020-01-03 |   -2
            2020-01-03 | 2020-01-03 |    0
            """)
    void counts(LocalDate from, LocalDate to, int days) {
        assertThat(CALENDAR.workingDaysBetween(from, to)).isEqualTo(days);
    }

    @Test
    void knowsItsDecrees() {
        assertThat(CALENDAR.decree(WED_1.date())).contains(WED_1);
        assertThat(CALENDAR.decree(LocalDate.of(2020, 1, 5))).isEmpty();
        assertThat(CALENDAR.decreedBetween(THU_2.date(), SAT_4.date())).containsExactly(THU_2, SAT_4);
        assertThat(CALENDAR.decreedBetween(LocalDate.MIN, LocalDate.MAX))
                .containsExactly(WED_1, THU_2, SAT_4, NEXT_YEAR);
        assertThat(CALENDAR.weekend()).isEqualTo(WEEKEND);
    }

    @Test
    void countsWholeArraysAtOnce() {
        EpochDays table = CALENDAR.epochDays();
        int first = (int) WED_1.date().toEpochDay();
        int[] days = {first, first + 4, first + 5};
        int[] out = new int[3];
        table.nextOrSame(days, out);
        assertThat(out).containsExactly(first + 2, first + 5, first + 5);
        table.plusWorkingDays(days, 2, out);
        assertThat(out).containsExactly(first + 3, first + 6, first + 7);
        table.workingDaysBetween(days, out, out);
        assertThat(out).containsExactly(2, 2, 2);
        assertThatThrownBy(() -> table.nextOrSame(days, new int[2])).hasMessageContaining("2 places for 3 days");
        assertThatThrownBy(() -> table.plusWorkingDays(days, 1, new int[4]))
                .hasMessageContaining("4 places for 3 days");
        assertThatThrownBy(() -> table.workingDaysBetween(days, new int[2], out))
                .hasMessageContaining("3 and 2 days");
    }

    /** Years whose index would wrap round into the tables if it were reckoned carelessly. */
    @ParameterizedTest
    @ValueSource(ints = {357_915_961, -357_911_921, 134_219_748, 999_999_999, -999_999_999})
    void refusesYearsFarAway(int year) {
        for (int month = 1; month <= 12; month++) {
            LocalDate day = LocalDate.of(year, month, 15);
            assertThatThrownBy(() -> CALENDAR.isWorkingDay(day)).isInstanceOf(OutsideHorizonException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusesNumbersOfDaysThatOverflow(int n) {
        LocalDate day = LocalDate.of(2020, 6, 1);
        int epochDay = (int) day.toEpochDay();
        assertThatThrownBy(() -> CALENDAR.plusWorkingDays(day, n)).isInstanceOf(OutsideHorizonException.class);
        assertThatThrownBy(() -> CALENDAR.epochDays().plusWorkingDays(epochDay, n))
                .isInstanceOf(OutsideHorizonException.class);
        assertThatThrownBy(() -> CALENDAR.epochDays().isWorkingDay(n)).isInstanceOf(OutsideHorizonException.class);
        assertThat(CALENDAR.epochDays().covers(n)).isFalse();
    }

    @Test
    void countsEightyYearsThatNeverRest() {
        Horizon horizon = new Horizon(1921, 2000);
        List<DecreedDay> sundays = horizon.firstDay()
                .datesUntil(horizon.lastDay().plusDays(1))
                .filter(date -> date.getDayOfWeek() == SUNDAY)
                .map(date -> decree(date.toString(), false))
                .toList();
        WorkCalendar calendar = WorkCalendar.of("restless", horizon, Set.of(SUNDAY), sundays);
        assertThat(calendar.workingDaysBetween(horizon.firstDay(), horizon.lastDay()))
                .isEqualTo(80 * 365 + 20 - 1);
        assertThatThrownBy(() -> WorkCalendar.of("long", new Horizon(1921, 2001), WEEKEND, List.of()))
                .hasMessage("horizon: 1921–2001 holds more than 80 years; give the published years only");
    }

    @Test
    void refusesWhatIsNoCalendar() {
        Horizon year = new Horizon(2020, 2020);
        assertThatThrownBy(() -> WorkCalendar.of("x", year, Set.of(), List.of()))
                .hasMessageStartingWith("weekend: []");
        assertThatThrownBy(() -> WorkCalendar.of("x", year, EnumSet.allOf(DayOfWeek.class), List.of()))
                .hasMessageContaining("leave at least one to work");
        assertThatThrownBy(() -> WorkCalendar.of("x", year, WEEKEND, List.of(WED_1, WED_1)))
                .hasMessageContaining("2020-01-01");
        assertThatThrownBy(() -> new Horizon(2021, 2020)).hasMessageStartingWith("lastYear: 2020");
        assertThatThrownBy(() -> new DecreedDay(WED_1.date(), true, " ", WED_1.notice()))
                .hasMessageContaining("2020-01-01");
    }

    @Test
    void aRefusalSaysWhatWasAskedAndWhatToDo() {
        assertThatThrownBy(() -> CALENDAR.nextOrSame(LocalDate.of(2021, 1, 4)))
                .isInstanceOf(OutsideHorizonException.class)
                .hasMessage("date: 2021-01-04 lies outside the years 2020–2020 published for calendar test;"
                        + " ask horizon() first, or take a provisional answer from provisional()");
    }

    @Test
    void aProvisionalAnswerCanBeDeclined() {
        assertThat(CALENDAR.provisional().plusWorkingDays(LocalDate.of(2020, 12, 31), 1))
                .as("2021-01-01 rests by a decree that is known although its year is not published")
                .isEqualTo(new Reckoned<>(LocalDate.of(2021, 1, 4), true));
        assertThat(CALENDAR.provisional()
                        .plusWorkingDays(LocalDate.of(2020, 12, 31), 1)
                        .firm())
                .isEmpty();
        assertThat(CALENDAR.provisional()
                        .plusWorkingDays(LocalDate.of(2020, 12, 30), 1)
                        .firm())
                .contains(LocalDate.of(2020, 12, 31));
    }

    private static DecreedDay decree(String date, boolean off) {
        return new DecreedDay(LocalDate.parse(date), off, "an occasion", Citation.of("a notice", ""));
    }
}
