package io.petition.statistics.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.statistics.breakdown.IntColumn.Range;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the columns and cells are made of. */
final class ColumnsTest {
    @Provide
    Arbitrary<int[]> numbers() {
        Arbitrary<Integer> any = Arbitraries.oneOf(
                Arbitraries.integers(),
                Arbitraries.integers().between(-3, 252),
                Arbitraries.of(IntColumn.MISSING, Integer.MAX_VALUE, IntColumn.MISSING + 1));
        return Arbitraries.oneOf(any, Arbitraries.integers().between(0, 255), Arbitraries.of(7, IntColumn.MISSING))
                .array(int[].class)
                .ofMaxSize(3 * IntColumn.BLOCK / 2);
    }

    @Property(tries = 300)
    void aColumnHoldsWhatWasPutIn(@ForAll("numbers") int[] some, @ForAll("numbers") int[] others) {
        IntColumn one = IntColumn.of(some, some.length);
        IntColumn both = IntColumn.of(List.of(one, IntColumn.of(others, others.length)));
        assertThat(all(one)).isEqualTo(some);
        int[] together = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, together, some.length, others.length);
        assertThat(all(both)).isEqualTo(together);
        ByteBuffer bytes = ByteBuffer.allocate((int) both.written());
        both.write(bytes);
        assertThat(bytes.remaining()).isZero();
        assertThat(all(IntColumn.read(bytes.flip(), both.size()))).isEqualTo(together);
    }

    /** The range of the numbers decides, not their size. */
    @ParameterizedTest
    @CsvSource({
        "0, 255, false, 1",
        "0, 255, true, 2",
        "20000, 20254, true, 1",
        "0, 65535, false, 2",
        "0, 65535, true, 4",
        "-2147483647, 2147483647, true, 4",
        "9, 9, false, 1",
    })
    void aColumnIsAsNarrowAsItCanBe(int low, int high, boolean gaps, int bytes) {
        int[] values = {low, high, gaps ? IntColumn.MISSING : high};
        IntColumn column = IntColumn.of(values, 3);
        assertThat(column.range()).isEqualTo(new Range(low, high, gaps));
        assertThat(column.held()).isEqualTo(3L * bytes);
        assertThat(all(column)).isEqualTo(values);
    }

    @Property(tries = 200)
    void cellsAreFoundAgainHoweverManyNumbersThereMayBe(@ForAll long[] numbers) {
        Cells cells = new Cells(Long.MAX_VALUE, 1, () -> new Cell(1, 0, 0));
        Map<Long, Integer> expected = new HashMap<>();
        for (long number : numbers) {
            for (long near = number & 0xFFF; near < (number & 0xFFF) + 20; near++) {
                cells.at(near << 30).counts[0]++;
                expected.merge(near << 30, 1, Integer::sum);
            }
        }
        Map<Long, Integer> found = new HashMap<>();
        cells.each((number, cell) -> found.put(number, cell.counts[0]));
        assertThat(found).isEqualTo(expected);
        assertThat(cells.size()).isEqualTo(expected.size());
    }

    /** However few are taken at a time, and however many groups there may be: every row once, with its group, and the groups in heaps. */
    @Property(tries = 200)
    void aStretchHoldsEachRowOnceAndGroupsLieTogether(
            @ForAll @Size(max = 60) List<@IntRange(max = 5) Integer> first,
            @ForAll @IntRange(min = 1, max = 70) int most,
            @ForAll boolean many) {
        int[] codes = first.stream().mapToInt(Integer::intValue).toArray();
        int[] others = first.stream().mapToInt(code -> (code * 31 + 7) % 4).toArray();
        List<Spine> spines = List.of(spine("one", 6, codes), spine("other", 4, others));
        Stretch stretch = new Stretch(spines, many ? 1L << 50 : 24, most);
        int[] rows = new int[most];
        long[] groups = new long[most];
        List<Integer> seen = new ArrayList<>();
        for (int row = 0; row < codes.length; ) {
            row = stretch.take(row, codes.length);
            int n = stretch.read(0, rows, groups);
            assertThat(n).isEqualTo(stretch.size());
            for (int i = 0; i < n; i++) {
                seen.add(rows[i]);
                assertThat(groups[i]).isEqualTo(codes[rows[i]] * 4L + others[rows[i]]);
                assertThat(many || i == 0 || groups[i - 1] <= groups[i]).isTrue();
            }
        }
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, codes.length).boxed().toList());
    }

    private static Spine spine(String name, int keys, int[] codes) {
        return new Spine(
                name, IntStream.range(0, keys).mapToObj(Integer::toString).toList(), IntColumn.of(codes, codes.length));
    }

    /** Rows picked out of order hold what they hold in order. */
    @Property(tries = 200)
    void rowsAreReadWhereTheListSays(@ForAll("numbers") int[] numbers) {
        IntColumn column = IntColumn.of(numbers, numbers.length);
        int n = Math.min(numbers.length, IntColumn.BLOCK);
        int[] rows = IntStream.range(0, n).map(i -> numbers.length - 1 - i).toArray();
        int[] into = new int[n];
        column.read(rows, n, into);
        assertThat(into).isEqualTo(IntStream.of(rows).map(row -> numbers[row]).toArray());
    }

    private static int[] all(IntColumn column) {
        int[] all = new int[column.size()];
        int[] block = new int[IntColumn.BLOCK];
        for (int from = 0; from < all.length; from += IntColumn.BLOCK) {
            System.arraycopy(block, 0, all, from, column.read(from, all.length, block));
        }
        return all;
    }
}
