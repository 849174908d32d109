package io.petition.examples.cli.ledger.figure;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How many days something took, letter by letter: days of the calendar, the later date less the earlier.
 *
 * @param sorted the days, in order
 */
public record Days(ImmutableIntArray sorted) {
    public Days {
        Objects.requireNonNull(sorted, "sorted");
    }

    public static Days of(IntStream days) {
        int[] sorted = days.toArray();
        Arrays.sort(sorted);
        return new Days(ImmutableIntArray.copyOf(sorted));
    }

    public int n() {
        return sorted.length();
    }

    /** Nearest rank: the smallest number of days that at least {@code percent} of the letters do not exceed. */
    public OptionalInt percentile(int percent) {
        if (n() == 0) {
            return OptionalInt.empty();
        }
        long rank = ((long) percent * n() + 99) / 100;
        return OptionalInt.of(sorted.get((int) Math.max(0, rank - 1)));
    }

    public OptionalInt median() {
        return percentile(50);
    }

    public OptionalInt max() {
        return percentile(100);
    }

    /** How many took at most so many days. */
    public Share within(int days) {
        int low = 0;
        int high = n();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle) <= days) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return new Share(low, n());
    }
}
