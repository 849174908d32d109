package io.petition.statistics.indicator;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many facts took how many days: every number of days that occurs with its count, so that medians and percentiles are exact
 * whatever was merged.
 */
public final class Histogram {
    private static final Histogram EMPTY = new Histogram(new int[0], new long[0], 0);

    private final int[] days;
    private final long[] counts;
    private final long n;

    /** Of days in order, each with a count above 0; the arrays are kept. */
    Histogram(int[] days, long[] counts, long n) {
        this.days = days;
        this.counts = counts;
        this.n = n;
    }

    /**
     * As it is written.
     *
     * @param days the numbers of days that occur, in order
     * @param counts how often each does, above 0
     */
    @JsonCreator
    public static Histogram of(@JsonProperty("days") int[] days, @JsonProperty("counts") long[] counts) {
        checkArgument(
                days.length == counts.length, "counts: %s for %s days; give one each", counts.length, days.length);
        long n = 0;
        for (int i = 0; i < days.length; i++) {
            checkArgument(
                    i == 0 || days[i] > days[i - 1], "days: %s stands out of order; name each once, in order", days[i]);
            checkArgument(counts[i] > 0, "counts: %s for %s days; leave out what does not occur", counts[i], days[i]);
            n = Math.addExact(n, counts[i]);
        }
        return new Histogram(days.clone(), counts.clone(), n);
    }

    public static Histogram empty() {
        return EMPTY;
    }

    @JsonProperty("days")
    int[] written() {
        return days.clone();
    }

    @JsonProperty("counts")
    long[] writtenCounts() {
        return counts.clone();
    }

    /** How many facts. */
    public long n() {
        return n;
    }

    /** The sum of all days: the mean is this over {@link #n}. */
    public long sum() {
        long sum = 0;
        for (int i = 0; i < days.length; i++) {
            sum = Math.addExact(sum, Math.multiplyExact(days[i], counts[i]));
        }
        return sum;
    }

    /** How many took at most so many days. */
    public Rate within(int most) {
        long part = 0;
        for (int i = 0; i < days.length && days[i] <= most; i++) {
            part += counts[i];
        }
        return new Rate(part, n);
    }

    /** Nearest rank: the smallest number of days that at least {@code percent} of the facts do not exceed. */
    public OptionalInt percentile(int percent) {
        checkArgument(percent >= 0 && percent <= 100, "percent: %s; give 0 to 100", percent);
        if (n == 0) {
            return OptionalInt.empty();
        }
        // The rank is the quotient rounded up; so written, nothing overflows.
        long rank = Math.max(1, percent * (n / 100) + (percent * (n % 100) + 99) / 100);
        long seen = 0;
        int i = 0;
        while (seen + counts[i] < rank) {
            seen += counts[i++];
        }
        return OptionalInt.of(days[i]);
    }

    public OptionalInt median() {
        return percentile(50);
    }

    /** Adds all that is here to one that is counted. */
    Builder into(Builder sum) {
        for (int i = 0; i < days.length; i++) {
            sum.add(days[i], counts[i]);
        }
        return sum;
    }

    public Histogram plus(Histogram other) {
        if (n == 0 || other.n == 0) {
            return n == 0 ? other : this;
        }
        int[] merged = new int[days.length + other.days.length];
        long[] sums = new long[merged.length];
        int size = 0;
        for (int i = 0, j = 0; i < days.length || j < other.days.length; size++) {
            boolean mine = j == other.days.length || (i < days.length && days[i] <= other.days[j]);
            boolean its = i == days.length || (j < other.days.length && other.days[j] <= days[i]);
            merged[size] = mine ? days[i] : other.days[j];
            sums[size] = Math.addExact(mine ? counts[i] : 0, its ? other.counts[j] : 0);
            i += mine ? 1 : 0;
            j += its ? 1 : 0;
        }
        return new Histogram(Arrays.copyOf(merged, size), Arrays.copyOf(sums, size), Math.addExact(n, other.n));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Histogram that && Arrays.equals(days, that.days) && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(days) + Arrays.hashCode(counts);
    }

    /** A histogram while it is counted: most numbers of days are few, and few are many. It belongs to one thread. */
    public static final class Builder {
        /** Up to here every number of days has its place; beyond, only those that occur. */
        private static final int DENSE = 1 << 12;

        /** So many additions are kept as they come, days in the upper half and facts in the lower: most cells of a cube see no more. */
        private static final int FEW = 1 << 6;

        private long[] few = {};
        private int n;
        private long[] dense = {};
        private @Nullable Map<Integer, Long> sparse;

        /** Adds facts that took so many days. */
        public void add(int took, long facts) {
            checkArgument(took >= 0, "took: %s days; what ends before it begins is no number of days", took);
            if (sparse == null && n < FEW && facts > 0 && facts <= Integer.MAX_VALUE) {
                if (n == few.length) {
                    few = Arrays.copyOf(few, Math.max(8, 2 * n));
                }
                few[n++] = ((long) took << Integer.SIZE) | facts;
            } else {
                place(took, facts, many());
            }
        }

        /** From now on each number of days has its place. */
        private Map<Integer, Long> many() {
            Map<Integer, Long> rare = sparse;
            if (rare == null) {
                rare = new TreeMap<>();
                sparse = rare;
                for (int i = 0; i < n; i++) {
                    place((int) (few[i] >> Integer.SIZE), few[i] & Integer.MAX_VALUE, rare);
                }
                few = new long[0];
            }
            return rare;
        }

        private void place(int took, long facts, Map<Integer, Long> rare) {
            if (took >= DENSE) {
                rare.merge(took, facts, Math::addExact);
                return;
            }
            if (took >= dense.length) {
                dense = Arrays.copyOf(dense, Math.min(DENSE, Math.max(2 * dense.length, took + 32)));
            }
            dense[took] = Math.addExact(dense[took], facts);
        }

        public Histogram build() {
            return sparse == null ? ofFew() : ofMany(sparse);
        }

        private Histogram ofFew() {
            long[] sorted = Arrays.copyOf(few, n);
            Arrays.sort(sorted);
            int[] days = new int[n];
            long[] counts = new long[n];
            int size = 0;
            long sum = 0;
            for (long one : sorted) {
                int took = (int) (one >> Integer.SIZE);
                size += size > 0 && days[size - 1] == took ? 0 : 1;
                days[size - 1] = took;
                counts[size - 1] += (int) one;
                sum += (int) one;
            }
            return size == 0 ? EMPTY : new Histogram(Arrays.copyOf(days, size), Arrays.copyOf(counts, size), sum);
        }

        private Histogram ofMany(Map<Integer, Long> rare) {
            int[] days = new int[dense.length + rare.size()];
            long[] counts = new long[days.length];
            int size = 0;
            long n = 0;
            for (int i = 0; i < dense.length; i++) {
                if (dense[i] > 0) {
                    days[size] = i;
                    counts[size++] = dense[i];
                    n = Math.addExact(n, dense[i]);
                }
            }
            for (Map.Entry<Integer, Long> entry : rare.entrySet()) {
                days[size] = entry.getKey();
                counts[size++] = entry.getValue();
                n = Math.addExact(n, entry.getValue());
            }
            return size == 0 ? EMPTY : new Histogram(Arrays.copyOf(days, size), Arrays.copyOf(counts, size), n);
        }
    }

    @Override
    public String toString() {
        return n == 0
                ? "no data"
                : n + " facts, median " + median().getAsInt() + " days, 9 of 10 within "
                        + percentile(90).getAsInt();
    }
}
