package io.petition.statistics.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A histogram beside the sorted list of all that was put into it. */
class HistogramTest {
    /** Few days and many, and some beyond those that have a place of their own while they are counted. */
    @Provide
    Arbitrary<List<Integer>> days() {
        return Arbitraries.oneOf(Arbitraries.integers().between(0, 90), Arbitraries.of(4095, 4096, 4097, 1_000_000))
                .list()
                .ofMaxSize(80);
    }

    @Property(tries = 500)
    void percentilesAreThoseOfTheSortedList(
            @ForAll("days") List<Integer> days, @ForAll @IntRange(min = 0, max = 100) int percent) {
        Histogram histogram = of(days);
        List<Integer> sorted = days.stream().sorted().toList();
        assertThat(histogram.n()).isEqualTo(sorted.size());
        assertThat(histogram.sum())
                .isEqualTo(sorted.stream().mapToLong(Integer::longValue).sum());
        assertThat(histogram.percentile(percent))
                .isEqualTo(
                        sorted.isEmpty()
                                ? OptionalInt.empty()
                                : OptionalInt.of(sorted.get(
                                        Math.max(0, (int) Math.ceil(percent * sorted.size() / 100.0) - 1))));
        assertThat(histogram.within(percent))
                .isEqualTo(
                        new Rate(sorted.stream().filter(day -> day <= percent).count(), sorted.size()));
    }

    @Property(tries = 500)
    void mergedItIsThatOfAll(@ForAll("days") List<Integer> some, @ForAll("days") List<Integer> others) {
        Histogram merged = of(some).plus(of(others));
        var all = new java.util.ArrayList<>(some);
        all.addAll(others);
        assertThat(merged).isEqualTo(of(all)).isEqualTo(of(others).plus(of(some)));
        assertThat(merged.hashCode()).isEqualTo(of(all).hashCode());
    }

    /** Nearest rank: of an even number the median is the lower of the two in the middle, a day that occurs. */
    @Test
    void mediansOfFew() {
        assertThat(of(List.of()).median()).isEmpty();
        assertThat(of(List.of(7)).median()).hasValue(7);
        assertThat(of(List.of(1, 9)).median()).hasValue(1);
        assertThat(of(List.of(1, 5, 9)).median()).hasValue(5);
        assertThat(of(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).percentile(90)).hasValue(9);
    }

    @Test
    void whatIsNoHistogramIsRefused() {
        assertThatThrownBy(() -> Histogram.of(new int[] {3, 2}, new long[] {1, 1}))
                .hasMessageContaining("order");
        assertThatThrownBy(() -> Histogram.of(new int[] {3}, new long[] {0})).hasMessageContaining("leave out");
        assertThatThrownBy(() -> Histogram.of(new int[] {3}, new long[] {1, 1})).hasMessageContaining("one each");
        assertThatThrownBy(() -> Histogram.empty().percentile(101)).hasMessageContaining("0 to 100");
        assertThat(Optional.of(Histogram.empty().toString())).contains("no data");
    }

    private static Histogram of(List<Integer> days) {
        Histogram.Builder counts = new Histogram.Builder();
        days.forEach(took -> counts.add(took, 1));
        return counts.build();
    }
}
