package io.petition.examples.cli.ledger.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource({"281,386,72.8", "1,8,12.5", "1,3,33.3", "2,3,66.7", "1,2000,0.1", "1,2001,0.0", "5,5,100.0", "0,7,0.0"})
    void aShareRoundsOnceHalfUp(long part, long of, String percent) {
        assertThat(new Share(part, of).percent()).isEqualTo(percent);
    }

    @Test
    void nothingToDivideByIsNoFigure() {
        assertThat(new Share(0, 0).empty()).isTrue();
        assertThatThrownBy(() -> new Share(2, 1)).hasMessageContaining("2 of 1");
        Days none = Days.of(IntStream.empty());
        assertThat(none.median()).isEmpty();
        assertThat(none.within(15)).isEqualTo(new Share(0, 0));
    }

    @Property
    void aPercentileIsTheFirstThatEnoughDoNotExceed(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 50) Integer> days,
            @ForAll @IntRange(min = 1, max = 100) int percent) {
        int at = 0;
        while (100L * atMost(days, at) < (long) percent * days.size()) {
            at++;
        }
        int smallest = days.stream().mapToInt(Integer::intValue).min().orElseThrow();
        assertThat(Days.of(days.stream().mapToInt(Integer::intValue)).percentile(percent))
                .hasValue(Math.max(at, smallest));
    }

    @Property
    void withinCounts(
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 50) Integer> days,
            @ForAll @IntRange(min = 0, max = 60) int bound) {
        assertThat(Days.of(days.stream().mapToInt(Integer::intValue)).within(bound))
                .isEqualTo(new Share(atMost(days, bound), days.size()));
    }

    private static long atMost(List<Integer> days, int bound) {
        return days.stream().filter(count -> count <= bound).count();
    }
}
