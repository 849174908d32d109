package io.petition.statistics.breakdown;

import java.util.Arrays;
import java.util.List;

/** The order of rows by their keys: sorted by counting, one axis after the other from the last, and so stable. */
final class Sorting {
    private Sorting() {}

    /** The rows in order; the keys of each axis are numbered in theirs. */
    static int[] rows(List<Spine> spines, int size) {
        int[] rows = new int[size];
        Arrays.setAll(rows, row -> row);
        for (int i = spines.size() - 1; i >= 0; i--) {
            rows = by(spines.get(i), rows);
        }
        return rows;
    }

    private static int[] by(Spine spine, int[] rows) {
        int[] codes = new int[rows.length];
        int[] block = new int[IntColumn.BLOCK];
        int[] starts = new int[spine.keys().size() + 1];
        for (int from = 0; from < rows.length; from += IntColumn.BLOCK) {
            int n = spine.codes().read(from, rows.length, block);
            for (int i = 0; i < n; i++) {
                codes[from + i] = block[i];
                starts[block[i] + 1]++;
            }
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] sorted = new int[rows.length];
        for (int row : rows) {
            sorted[starts[codes[row]]++] = row;
        }
        return sorted;
    }
}
