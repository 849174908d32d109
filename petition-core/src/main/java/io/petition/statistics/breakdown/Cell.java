package io.petition.statistics.breakdown;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A cell while it is counted: how many facts at each place, sums, and spreads of days. No number of facts is more than a batch has rows, and
 * no sum more than so many ints: nothing overflows.
 */
final class Cell {
    /** Up to here every number of days has its place; beyond, only those that occur. */
    private static final int DENSE = 1 << 12;

    private static final int FIRST_DAYS = 1 << 5;

    final int[] counts;
    final long[] sums;
    private final int[][] spreads;

    /** By spread and days. Few facts take so long. */
    private final Map<Long, Integer> beyond = new HashMap<>(0);

    Cell(int places, int sums, int spreads) {
        this.counts = new int[places];
        this.sums = new long[sums];
        this.spreads = new int[spreads][FIRST_DAYS];
    }

    /** Adds facts that took so many days. */
    void took(int spread, int days, int facts) {
        int[] its = spreads[spread];
        if (days < its.length) {
            its[days] += facts;
        } else {
            beyond(spread, days, facts);
        }
    }

    private void beyond(int spread, int days, int facts) {
        if (days < DENSE) {
            spreads[spread] = Arrays.copyOf(spreads[spread], Math.min(DENSE, Integer.highestOneBit(days) * 2));
            spreads[spread][days] += facts;
        } else {
            beyond.merge(((long) spread << Integer.SIZE) | days, facts, Integer::sum);
        }
    }

    void add(Cell other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] += other.sums[i];
        }
        for (int i = 0; i < spreads.length; i++) {
            int spread = i;
            other.each(i, (days, facts) -> took(spread, days, facts));
        }
    }

    /** Sees each number of days that occurs in a spread. */
    void each(int spread, Days visitor) {
        int[] its = spreads[spread];
        for (int days = 0; days < its.length; days++) {
            if (its[days] > 0) {
                visitor.took(days, its[days]);
            }
        }
        beyond.forEach((key, facts) -> {
            if (key >> Integer.SIZE == spread) {
                visitor.took(key.intValue(), facts);
            }
        });
    }

    /** Sees how many facts took how many days. */
    interface Days {
        /** Sees one number of days. */
        void took(int days, int facts);
    }
}
