package io.petition.statistics.breakdown;

import java.util.Arrays;
import java.util.List;

/**
 * Some rows of a batch in the order of their groups: those of one group lie together, so that its few cells stay near the processor while
 * they are counted. A group is what has the same key along every axis; its number is made of theirs, as digits.
 */
final class Stretch {
    /** So many rows are put in order at a time: what is read of them again in that order is not too far off. */
    private static final int ROWS = 1 << 20;

    /** Where groups are more, neighbours are taken together: more heaps than so many are slower to write to. */
    private static final int HEAPS_BITS = 14;

    private final List<Spine> spines;
    private final int shift;
    private final int[] ends;
    private final long[] groups;
    private final int[] rows;
    private int from;
    private int size;

    /**
     * No rows yet.
     *
     * @param groups how many groups there are
     * @param most never more rows than these
     */
    Stretch(List<Spine> spines, long groups, int most) {
        this.spines = spines;
        int bits = Long.SIZE - Long.numberOfLeadingZeros(groups);
        this.shift = Math.max(0, bits - HEAPS_BITS);
        this.ends = new int[(int) (groups >> shift) + 2];
        this.groups = new long[Math.min(ROWS, most)];
        this.rows = new int[this.groups.length];
    }

    /** Takes in the next rows, from one on up to another; the row after the last that was taken. */
    int take(int first, int until) {
        from = first;
        size = Math.min(rows.length, until - first);
        number();
        Arrays.fill(ends, 0);
        for (int i = 0; i < size; i++) {
            ends[(int) (groups[i] >> shift) + 1]++;
        }
        for (int heap = 1; heap < ends.length; heap++) {
            ends[heap] += ends[heap - 1];
        }
        for (int i = 0; i < size; i++) {
            rows[ends[(int) (groups[i] >> shift)]++] = from + i;
        }
        return from + size;
    }

    private void number() {
        int[] codes = new int[IntColumn.BLOCK];
        Arrays.fill(groups, 0, size, 0);
        for (Spine spine : spines) {
            int keys = spine.keys().size();
            for (int at = 0; at < size; at += IntColumn.BLOCK) {
                int n = spine.codes().read(from + at, from + size, codes);
                for (int i = 0; i < n; i++) {
                    groups[at + i] = groups[at + i] * keys + codes[i];
                }
            }
        }
    }

    int size() {
        return size;
    }

    /** Reads a block of the rows in their order, from the place {@code at} on, and the group of each; how many. */
    int read(int at, int[] into, long[] theirGroups) {
        int n = Math.min(into.length, size - at);
        for (int i = 0; i < n; i++) {
            into[i] = rows[at + i];
            theirGroups[i] = groups[into[i] - from];
        }
        return n;
    }
}
