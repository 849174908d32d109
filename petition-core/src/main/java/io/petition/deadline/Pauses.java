package io.petition.deadline;

import com.google.common.collect.ImmutableList;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The days on which a clock stands still, as disjoint epoch-day intervals in order. Overlapping and touching pauses are
 * one; the last may be open.
 */
final class Pauses {
    /** The end of a pause that has not ended. */
    static final long OPEN = Long.MAX_VALUE;

    static final Pauses NONE = new Pauses(new long[0], new long[0]);

    private final long[] first;
    private final long[] last;

    private Pauses(long[] first, long[] last) {
        this.first = first;
        this.last = last;
    }

    /** Merges intervals {@code {first, last}}, both included. */
    static Pauses merged(List<long[]> intervals) {
        if (intervals.isEmpty()) {
            return NONE;
        }
        List<long[]> sorted = new ArrayList<>(intervals);
        sorted.sort(Comparator.comparingLong(interval -> interval[0]));
        List<long[]> merged = new ArrayList<>();
        for (long[] interval : sorted) {
            long[] before = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (before != null && (before[1] == OPEN || interval[0] <= before[1] + 1)) {
                before[1] = Math.max(before[1], interval[1]);
            } else {
                merged.add(interval.clone());
            }
        }
        long[] first = new long[merged.size()];
        long[] last = new long[merged.size()];
        for (int i = 0; i < first.length; i++) {
            first[i] = merged.get(i)[0];
            last[i] = merged.get(i)[1];
        }
        return new Pauses(first, last);
    }

    int size() {
        return first.length;
    }

    long first(int i) {
        return first[i];
    }

    long last(int i) {
        return last[i];
    }

    List<Period> periods() {
        ImmutableList.Builder<Period> periods = ImmutableList.builder();
        for (int i = 0; i < first.length; i++) {
            LocalDate from = LocalDate.ofEpochDay(first[i]);
            periods.add(
                    last[i] == OPEN
                            ? new Period(from, Optional.empty())
                            : Period.closed(from, LocalDate.ofEpochDay(last[i])));
        }
        return periods.build();
    }
}
