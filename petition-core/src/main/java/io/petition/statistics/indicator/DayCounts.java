package io.petition.statistics.indicator;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** A histogram while it is counted: most days are few, and few are many. */
final class DayCounts {
    /** Up to here every number of days has its place; beyond, only those that occur. */
    private static final int DENSE = 1 << 12;

    private long[] dense = {};
    private final Map<Integer, Long> sparse = new TreeMap<>();

    void add(int days) {
        if (days >= DENSE) {
            sparse.merge(days, 1L, Long::sum);
            return;
        }
        if (days >= dense.length) {
            dense = Arrays.copyOf(dense, Math.min(DENSE, Math.max(2 * dense.length, days + 32)));
        }
        dense[days]++;
    }

    Histogram histogram() {
        int size = sparse.size();
        for (long count : dense) {
            size += count == 0 ? 0 : 1;
        }
        int[] days = new int[size];
        long[] counts = new long[size];
        int at = 0;
        long n = 0;
        for (int i = 0; i < dense.length; i++) {
            if (dense[i] > 0) {
                days[at] = i;
                counts[at++] = dense[i];
                n += dense[i];
            }
        }
        for (Map.Entry<Integer, Long> entry : sparse.entrySet()) {
            days[at] = entry.getKey();
            counts[at++] = entry.getValue();
            n += entry.getValue();
        }
        return size == 0 ? Histogram.empty() : new Histogram(days, counts, n);
    }
}
