package io.petition.examples.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.petition.explain.Citation;
import io.petition.time.CalendarHistory;
import io.petition.time.DecreedDay;
import io.petition.time.OutsideHorizonException;
import io.petition.time.Reckoned;
import io.petition.time.WorkCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar of Korea against a table that was made without Jollyday and without our file. */
class KoreaCalendarTest {
    private static final CalendarHistory HISTORY = KoreaCalendar.history();
    private static final WorkCalendar KOREA = HISTORY.current();
    private static final HolidayTable TABLE = HolidayTable.read("public-holidays-korea.csv");

    @ParameterizedTest
    @ValueSource(ints = {2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027})
    void restsOnThePublicHolidaysOf(int year) {
        assertThat(HolidayTable.decreed(KOREA, year)).isEqualTo(TABLE.in(year)).hasSizeGreaterThan(9);
    }

    @Test
    void worksOnEveryOtherWeekday() {
        assertThat(TABLE.differences(KOREA)).isEmpty();
    }

    /** Art. 2 names the holidays, the elections and what the government adds; art. 3 the substitute days. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    2025-01-27; 2; 임시공휴일
                    2025-01-28; 2; 설날 전날
                    2025-01-29; 2; 설날
                    2025-01-30; 2; 설날 다음 날
                    2025-03-03; 3; 대체공휴일(3·1절)
                    2025-05-05; 2; 부처님 오신 날, 어린이날
                    2025-05-06; 3; 대체공휴일(어린이날, 부처님 오신 날)
                    2025-06-03; 2; 임시공휴일(대통령 선거)
                    2025-10-03; 2; 개천절
                    2025-10-06; 2; 추석
                    2025-10-07; 2; 추석 다음 날
                    2025-10-08; 3; 대체공휴일(추석)
                    2025-10-09; 2; 한글날
                    2025-12-25; 2; 기독탄신일
                    2017-10-06; 3; 대체공휴일(추석)
                    2026-07-17; 2; 제헌절
                    """)
    void namesEachAndSaysWhereItIsDecreed(LocalDate day, String article, String name) {
        DecreedDay decree = KOREA.decree(day).orElseThrow();
        assertThat(decree.off()).isTrue();
        assertThat(decree.name().split(", ")).containsExactlyInAnyOrder(name.split(", "));
        assertThat(decree.notice()).isEqualTo(Citation.of("관공서의 공휴일에 관한 규정", article));
    }

    /** No substitute day: a feast that touches a Saturday only, New Year's Day, and Memorial Day. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-09-28", "2018-02-19", "2022-01-03", "2026-06-08", "2022-12-26", "2020-10-05"})
    void worksOn(LocalDate day) {
        assertThat(KOREA.isWorkingDay(day)).isTrue();
    }

    /** Days that were holidays before or became holidays later. */
    @ParameterizedTest
    @ValueSource(strings = {"2025-05-01", "2025-07-17", "2024-05-01", "2015-07-17"})
    void workedBeforeTheyWereHolidays(LocalDate day) {
        assertThat(KOREA.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2015-08-14, 2015-08-04",
        "2016-05-06, 2016-04-28",
        "2017-10-02, 2017-09-05",
        "2020-08-17, 2020-07-21",
        "2023-10-02, 2023-09-05",
        "2024-10-01, 2024-09-03",
        "2025-01-27, 2025-01-14"
    })
    void knewOfATemporaryHolidayFromItsDecisionOn(LocalDate holiday, LocalDate decided) {
        assertThat(HISTORY.asPublishedOn(decided.minusDays(1)).isWorkingDay(holiday))
                .isTrue();
        assertThat(HISTORY.asPublishedOn(decided).isWorkingDay(holiday)).isFalse();
    }

    @Test
    void answersOutsideItsYearsProvisionallyOrNotAtAll() {
        LocalDate newYear = LocalDate.of(2029, 1, 1);
        assertThatThrownBy(() -> KOREA.isWorkingDay(newYear)).isInstanceOf(OutsideHorizonException.class);
        assertThat(KOREA.provisional().isWorkingDay(newYear)).isEqualTo(new Reckoned<>(true, true));
        assertThat(KOREA.provisional().isWorkingDay(LocalDate.of(2014, 9, 8))).isEqualTo(new Reckoned<>(true, true));
    }
}
