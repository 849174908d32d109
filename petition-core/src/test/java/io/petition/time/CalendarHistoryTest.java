package io.petition.time;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.petition.explain.Citation;
import io.petition.time.CalendarHistory.Notice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Friday 2020-05-01 rests by the yearly notice, is worked by the first late one and rests again by the second. */
class CalendarHistoryTest {
    private static final LocalDate FRI_1 = LocalDate.of(2020, 5, 1);
    private static final LocalDate MON_4 = LocalDate.of(2020, 5, 4);
    private static final Notice YEARLY = new Notice("yearly", Optional.empty(), List.of(day(FRI_1, true)));
    private static final Notice APRIL =
            new Notice("april", Optional.of(LocalDate.of(2020, 4, 1)), List.of(day(FRI_1, false), day(MON_4, true)));
    private static final Notice MAY =
            new Notice("may", Optional.of(LocalDate.of(2020, 4, 30)), List.of(day(FRI_1, true)));

    /** Not given in the order of publication. */
    private static final CalendarHistory HISTORY = history(MAY, APRIL, YEARLY);

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            asked      | friday | monday
            2019-01-01 | false  | true
            2020-03-31 | false  | true
            2020-04-01 | true   | false
            2020-04-29 | true   | false
            2020-04-30 | false  | false
            2030-01-01 | false  | false
            """)
    void aLaterNoticeReplacesWhatAnEarlierOneSaidOfTheDay(LocalDate asked, boolean friday, boolean monday) {
        WorkCalendar version = HISTORY.asPublishedOn(asked);
        assertThat(version.isWorkingDay(FRI_1)).isEqualTo(friday);
        assertThat(version.isWorkingDay(MON_4)).isEqualTo(monday);
        assertThat(version.id()).isEqualTo("c@" + asked);
    }

    @Test
    void theCurrentCalendarHasEveryNotice() {
        assertThat(HISTORY.current().decreedBetween(FRI_1, MON_4)).containsExactly(day(FRI_1, true), day(MON_4, true));
        assertThat(HISTORY.current().id()).isEqualTo("c");
        assertThat(HISTORY.notices()).containsExactly(YEARLY, APRIL, MAY);
    }

    @Test
    void ofTwoNoticesWithoutADayTheOneFurtherDownStands() {
        Notice other = new Notice("other", Optional.empty(), List.of(day(FRI_1, false)));
        assertThat(history(YEARLY, other).current().isWorkingDay(FRI_1)).isTrue();
        assertThat(history(other, YEARLY).current().isWorkingDay(FRI_1)).isFalse();
    }

    @Test
    void refusesWhatCannotBeToldApart() {
        assertThatThrownBy(() -> history(YEARLY, YEARLY)).hasMessageStartingWith("notices: yearly stands twice");
        List<DecreedDay> twice = List.of(day(FRI_1, true), day(FRI_1, false));
        assertThatThrownBy(() -> new Notice("n", Optional.empty(), twice))
                .hasMessageStartingWith("days: 2020-05-01 stands twice in notice n");
        assertThatThrownBy(() -> new Notice(" ", Optional.empty(), List.of())).hasMessageStartingWith("id: is blank");
    }

    private static CalendarHistory history(Notice... notices) {
        return new CalendarHistory("c", new Horizon(2020, 2020), Set.of(SATURDAY, SUNDAY), List.of(notices));
    }

    private static DecreedDay day(LocalDate date, boolean off) {
        return new DecreedDay(date, off, "Labour Day", Citation.of("a notice", ""));
    }
}
