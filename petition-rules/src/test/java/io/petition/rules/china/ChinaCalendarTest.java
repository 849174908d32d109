package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.petition.time.CalendarHistory;
import io.petition.time.DecreedDay;
import io.petition.time.Horizon;
import io.petition.time.OutsideHorizonException;
import io.petition.time.Reckoned;
import io.petition.time.WorkCalendar;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped calendar against independent reckonings of the same notices; see {@code ORIGIN.txt}. */
class ChinaCalendarTest {
    private static final CalendarHistory HISTORY = ChinaCalendar.history();
    private static final WorkCalendar CN = HISTORY.current();

    @Test
    void decreesWhatTheNoticesDecree() throws IOException {
        List<String> ours = new ArrayList<>(List.of("date,off"));
        for (DecreedDay day : CN.decreedBetween(LocalDate.MIN, LocalDate.MAX)) {
            ours.add(day.date() + "," + (day.off() ? 1 : 0));
        }
        assertThat(ours).isEqualTo(lines("cn_days_2007_2026.csv"));
    }

    /** The sample ends in time for each of its answers to be firm: a provisional one would be refused here. */
    @Test
    void reckonsAsTheGoldenSample() throws IOException {
        List<String> golden = lines("golden_deadlines_sample.csv");
        List<String> ours = new ArrayList<>(List.of(golden.get(0)));
        for (String row : golden.subList(1, golden.size())) {
            ours.add(reckon(LocalDate.parse(row.substring(0, 10))));
        }
        assertThat(ours).hasSize(720).isEqualTo(golden);
    }

    private static String reckon(LocalDate date) {
        List<Object> row = new ArrayList<>(List.of(date, CN.isWorkingDay(date) ? 1 : 0));
        for (int days : new int[] {5, 10, 15, 30, 60}) {
            row.add(CN.plusWorkingDays(date, days));
        }
        for (int days : new int[] {15, 30, 60, 90}) {
            row.add(date.plusDays(days));
            row.add(CN.nextOrSame(date.plusDays(days)));
        }
        return String.join(",", row.stream().map(Object::toString).toList());
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            from       | days | end        | why
            2026-02-12 |    5 | 2026-02-26 | Saturday 2026-02-14 is worked, 15 to 23 rest
            2025-09-26 |    5 | 2025-10-10 | 2025-09-28 is worked, 10-01 to 10-08 rest
            2026-04-28 |    5 | 2026-05-08 | 05-01 to 05-05 rest
            2020-01-31 |    1 | 2020-02-03 | the extended Spring Festival
            2007-12-28 |    1 | 2007-12-29 | a Saturday of 2007, worked by the notice of 2008
            """)
    void countsWorkingDays(LocalDate from, int days, LocalDate end, String why) {
        assertThat(CN.plusWorkingDays(from, days)).as(why).isEqualTo(end);
    }

    /** {@code published} is the day on which one asks. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            published  | date       | worked
            2019-03-21 | 2019-04-28 | false
            2019-03-21 | 2019-05-01 | false
            2019-03-21 | 2019-05-02 | true
            2019-03-21 | 2019-05-03 | true
            2019-03-21 | 2019-05-04 | false
            2019-03-21 | 2019-05-05 | false
            2019-03-22 | 2019-04-28 | true
            2019-03-22 | 2019-05-01 | false
            2019-03-22 | 2019-05-02 | false
            2019-03-22 | 2019-05-03 | false
            2019-03-22 | 2019-05-05 | true
            2020-01-26 | 2020-01-30 | false
            2020-01-26 | 2020-01-31 | true
            2020-01-26 | 2020-02-01 | true
            2020-01-26 | 2020-02-02 | false
            2020-01-26 | 2020-02-03 | true
            2020-01-27 | 2020-01-30 | false
            2020-01-27 | 2020-01-31 | false
            2020-01-27 | 2020-02-01 | false
            2020-01-27 | 2020-02-02 | false
            2020-01-27 | 2020-02-03 | true
            """)
    void isKnownAsItWasPublished(LocalDate published, LocalDate date, boolean worked) {
        assertThat(HISTORY.asPublishedOn(published).isWorkingDay(date)).isEqualTo(worked);
    }

    @Test
    void differsFromItsOldestVersionOnlyWhereALateNoticeSaysSo() {
        WorkCalendar oldest = HISTORY.asPublishedOn(LocalDate.of(2007, 1, 1));
        Horizon years = CN.horizon();
        assertThat(years.firstDay().datesUntil(years.lastDay().plusDays(1)))
                .filteredOn(date -> oldest.isWorkingDay(date) != CN.isWorkingDay(date))
                .hasToString("[2019-04-28, 2019-05-02, 2019-05-03, 2019-05-05, 2020-01-31, 2020-02-01]");
    }

    @Test
    void isKnownFrom2007To2026AndNotBeyond() {
        assertThat(CN.horizon()).isEqualTo(new Horizon(2007, 2026));
        assertThat(CN.isWorkingDay(LocalDate.of(2007, 1, 1))).isFalse();
        assertThat(CN.isWorkingDay(LocalDate.of(2026, 12, 31))).isTrue();
        assertThatThrownBy(() -> CN.isWorkingDay(LocalDate.of(2006, 12, 31)))
                .isInstanceOf(OutsideHorizonException.class)
                .hasMessageContaining("2006-12-31");
        assertThatThrownBy(() -> CN.plusWorkingDays(LocalDate.of(2026, 12, 31), 1))
                .isInstanceOf(OutsideHorizonException.class)
                .hasMessageContaining("2027-01-01");
    }

    @Test
    void answersBeyondProvisionallyWithTheDaysANoticeHappensToDecree() {
        assertThat(CN.provisional().isWorkingDay(LocalDate.of(2006, 12, 31)))
                .as("a Sunday worked by the notice of 2007")
                .isEqualTo(new Reckoned<>(true, true));
        assertThat(CN.provisional().plusWorkingDays(LocalDate.of(2026, 12, 30), 2))
                .as("2027-01-01, a Friday whose notice is still to come")
                .isEqualTo(new Reckoned<>(LocalDate.of(2027, 1, 1), true));
    }

    /** Make-up days of a year, as counted in the notices by hand. */
    @ParameterizedTest
    @CsvSource({"2023, 7", "2024, 8", "2025, 5", "2026, 6"})
    void hasTheMakeUpDaysOfTheYear(int year, int makeUpDays) {
        assertThat(CN.decreedBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .filteredOn(day -> !day.off())
                .hasSize(makeUpDays);
    }

    @Test
    void citesANoticeAndItsAddressForEveryDay() {
        assertThat(CN.decreedBetween(LocalDate.MIN, LocalDate.MAX))
                .extracting(DecreedDay::notice)
                .allSatisfy(notice -> assertThat(notice.instrument()).startsWith("国务院"))
                .allSatisfy(
                        notice -> assertThat(notice.source().orElse("")).matches("https?://www\\.gov\\.cn/.+\\.htm"));
    }

    @Test
    void shipsTheLicenceOfItsData() throws IOException {
        assertThat(lines("LICENSE.holiday-cn.txt")).contains("MIT License", "Copyright (c) 2019 NateScarlet");
    }

    private static List<String> lines(String resource) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(ChinaCalendarTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
