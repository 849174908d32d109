package io.petition.statistics.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A histogram is the same however few or many additions it was counted in. */
final class HistogramBuilderTest {
    @Property(tries = 200)
    void itCountsWhatWasAdded(
            @ForAll @Size(max = 200) List<@IntRange(max = 5_000) Integer> days,
            @ForAll @IntRange(min = 1, max = 9) int facts) {
        Histogram.Builder builder = new Histogram.Builder();
        TreeMap<Integer, Long> expected = new TreeMap<>();
        for (int took : days) {
            builder.add(took, facts);
            expected.merge(took, (long) facts, Long::sum);
        }
        assertThat(builder.build())
                .isEqualTo(Histogram.of(
                        expected.keySet().stream().mapToInt(Integer::intValue).toArray(),
                        expected.values().stream().mapToLong(Long::longValue).toArray()));
        assertThat(builder.build().n()).isEqualTo((long) facts * days.size());
    }
}
