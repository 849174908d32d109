package io.petition.statistics.breakdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A column while it grows: full pieces are made as narrow as they can be at once. */
final class Growing {
    private static final int PIECE = 1 << 14;

    private final List<IntColumn> full = new ArrayList<>();
    private int[] last = new int[IntColumn.BLOCK];
    private int n;

    static List<Growing> several(int columns) {
        return Stream.generate(Growing::new).limit(columns).toList();
    }

    void add(int value) {
        if (n == last.length) {
            if (n < PIECE) {
                last = Arrays.copyOf(last, 2 * n);
            } else {
                full.add(IntColumn.of(last, n));
                n = 0;
            }
        }
        last[n++] = value;
    }

    int size() {
        return full.size() * PIECE + n;
    }

    IntColumn column() {
        List<IntColumn> all = new ArrayList<>(full);
        all.add(IntColumn.of(last, n));
        return IntColumn.of(all);
    }
}
