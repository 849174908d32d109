package io.petition.examples.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.petition.time.CalendarHistory;
import io.petition.time.DecreedDay;
import io.petition.time.OutsideHorizonException;
import io.petition.time.Reckoned;
import io.petition.time.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar of England against a table that was made without Jollyday. */
class EnglandCalendarTest {
    private static final CalendarHistory HISTORY = EnglandCalendar.history();
    private static final WorkCalendar ENGLAND = HISTORY.current();
    private static final HolidayTable TABLE = HolidayTable.read("bank-holidays-england.csv");

    @ParameterizedTest
    @ValueSource(ints = {2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027})
    void restsOnTheBankHolidaysOf(int year) {
        assertThat(HolidayTable.decreed(ENGLAND, year))
                .isEqualTo(TABLE.in(year))
                .hasSizeGreaterThan(7);
    }

    @Test
    void worksOnEveryOtherWeekday() {
        assertThat(TABLE.differences(ENGLAND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2026-01-01, New Year's Day
                    2026-04-03, Good Friday
                    2026-04-06, Easter Monday
                    2026-05-04, Early May Bank Holiday
                    2026-05-25, Spring Bank Holiday
                    2026-08-31, Summer Bank Holiday
                    2026-12-25, Christmas
                    2026-12-28, Boxing Day (substitute day)
                    2022-06-02, Spring Bank Holiday
                    2022-06-03, Queen's Platinum Jubilee
                    2020-05-08, Early May Bank Holiday
                    2023-05-08, King's Coronation
                    2021-12-27, Christmas (substitute day)
                    2021-12-28, Boxing Day (substitute day)
                    2017-01-02, New Year's Day (substitute day)
                    """)
    void namesEachAndSaysWhereItIsDecreed(LocalDate day, String name) {
        DecreedDay decree = ENGLAND.decree(day).orElseThrow();
        assertThat(decree.off()).isTrue();
        assertThat(decree.name()).isEqualTo(name);
        assertThat(decree.notice().source()).contains("https://www.gov.uk/bank-holidays");
    }

    /** Where a holiday was moved for an occasion, its usual day was worked. */
    @ParameterizedTest
    @ValueSource(strings = {"2020-05-04", "2022-05-30", "2026-12-24", "2026-12-29", "2027-12-24", "2023-01-03"})
    void worksOn(LocalDate day) {
        assertThat(ENGLAND.isWorkingDay(day)).isTrue();
    }

    /** Scotland's, Northern Ireland's, and the day that Scotland alone added in 2026. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-01-02", "2026-03-17", "2026-06-15", "2026-07-13", "2026-08-03", "2026-11-30"})
    void worksOnTheHolidaysOfItsNeighbours(LocalDate day) {
        assertThat(ENGLAND.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2022-09-19, 2022-09-10", "2023-05-08, 2022-11-06"})
    void knewOfAnAddedHolidayFromItsAnnouncementOn(LocalDate holiday, LocalDate announced) {
        assertThat(HISTORY.asPublishedOn(announced.minusDays(1)).isWorkingDay(holiday))
                .isTrue();
        assertThat(HISTORY.asPublishedOn(announced).isWorkingDay(holiday)).isFalse();
    }

    @Test
    void answersOutsideItsYearsProvisionallyOrNotAtAll() {
        LocalDate christmas = LocalDate.of(2028, 12, 25);
        assertThatThrownBy(() -> ENGLAND.isWorkingDay(christmas)).isInstanceOf(OutsideHorizonException.class);
        assertThat(ENGLAND.provisional().isWorkingDay(christmas)).isEqualTo(new Reckoned<>(true, true));
        assertThat(ENGLAND.provisional().isWorkingDay(LocalDate.of(2014, 12, 25)))
                .isEqualTo(new Reckoned<>(true, true));
        assertThat(ENGLAND.decreedBetween(LocalDate.MIN, LocalDate.of(2014, 12, 31)))
                .isEqualTo(List.of());
    }

    @Test
    void bearsTheIdUnderWhichARegimeAsksForIt() {
        assertThat(ENGLAND.id()).isEqualTo("gb-eng");
        assertThat(HISTORY.asPublishedOn(LocalDate.of(2022, 9, 1)).id()).isEqualTo("gb-eng@2022-09-01");
    }
}
