package io.petition.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.petition.time.Timeline.Entry;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {
    private static final Entry<String> OLD = entry("2005-05-01", "2022-05-01", "old");
    private static final Entry<String> NEW = new Entry<>(Period.from(LocalDate.of(2023, 1, 1)), "new");

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            day        | value
            2005-04-30 |
            2005-05-01 | old
            2022-04-30 | old
            2022-05-01 |
            2022-12-31 |
            2023-01-01 | new
            9999-12-31 | new
            """)
    void findsTheValueInForceAndNothingInAGap(LocalDate day, String value) {
        Timeline<String> timeline = Timeline.of(NEW, OLD);
        assertThat(timeline.at(day)).isEqualTo(Optional.ofNullable(value));
        assertThat(timeline.entryAt(day).map(Entry::value)).isEqualTo(Optional.ofNullable(value));
    }

    @Test
    void sortsItsEntries() {
        assertThat(Timeline.of(NEW, OLD).entries()).containsExactly(OLD, NEW);
        assertThat(Timeline.of(NEW, OLD)).isEqualTo(Timeline.of(OLD, NEW));
        assertThat(Timeline.of().at(LocalDate.EPOCH)).isEmpty();
    }

    @Test
    void refusesAnOverlapAndNamesBoth() {
        Entry<String> oneDayTooLong = entry("2000-01-01", "2005-05-02", "older");
        assertThatThrownBy(() -> Timeline.of(OLD, oneDayTooLong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("entries overlap: older (2000-01-01..2005-05-01) and old (2005-05-01..2022-04-30);"
                        + " end the first before the second begins");
        assertThatThrownBy(() -> Timeline.of(NEW, new Entry<>(Period.from(LocalDate.of(2024, 1, 1)), "newer")))
                .hasMessageContaining("new (2023-01-01..) and newer (2024-01-01..)");
    }

    @Test
    void letsOneFollowOnTheDayTheOtherEnds() {
        Entry<String> older = entry("2000-01-01", "2005-05-01", "older");
        assertThat(Timeline.of(OLD, older).at(LocalDate.of(2005, 4, 30))).contains("older");
    }

    private static Entry<String> entry(String from, String until, String value) {
        return new Entry<>(new Period(LocalDate.parse(from), Optional.of(LocalDate.parse(until))), value);
    }
}
