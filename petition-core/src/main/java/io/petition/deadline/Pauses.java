package io.petition.deadline;

import com.google.common.collect.ImmutableList;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The days on which a clock stands still, as disjoint epoch-day intervals in order. Overlapping and touching pauses are
 * one; the last may be open.
 */
final class Pauses {
    /** The end of a pause that has not ended. */
    static final long OPEN = Long.MAX_VALUE;

    static final Pauses NONE = new Pauses(ImmutableList.of(), ImmutableList.of());

    /**
     * One pause.
     *
     * @param first its first day
     * @param last its last day; {@link #OPEN} while it has none
     * @param ground on which ground
     * @param provisional whether how long it may last rests on days that nobody has published
     */
    record Stretch(long first, long last, String ground, boolean provisional) {}

    private final List<Stretch> merged;

    /** As they were before they were merged: which grounds lie behind a stretch. */
    private final List<Stretch> grounds;

    private Pauses(List<Stretch> merged, List<Stretch> grounds) {
        this.merged = merged;
        this.grounds = grounds;
    }

    static Pauses merged(List<Stretch> stretches) {
        if (stretches.isEmpty()) {
            return NONE;
        }
        List<Stretch> sorted = new ArrayList<>(stretches);
        sorted.sort(Comparator.comparingLong(Stretch::first)
                .thenComparingLong(Stretch::last)
                .thenComparing(Stretch::ground));
        List<Stretch> merged = new ArrayList<>(sorted.size());
        Stretch open = sorted.get(0);
        for (int i = 1; i < sorted.size(); i++) {
            Stretch next = sorted.get(i);
            if (open.last() == OPEN || next.first() <= open.last() + 1) {
                open = new Stretch(open.first(), Math.max(open.last(), next.last()), open.ground(), false);
            } else {
                merged.add(open);
                open = next;
            }
        }
        merged.add(open);
        return new Pauses(merged, sorted);
    }

    int size() {
        return merged.size();
    }

    long first(int i) {
        return merged.get(i).first();
    }

    long last(int i) {
        return merged.get(i).last();
    }

    /** The same, as if all had ended by a day and none begun after it. */
    Pauses until(long day) {
        List<Stretch> cut = new ArrayList<>(grounds.size());
        for (Stretch stretch : grounds) {
            if (stretch.first() <= day) {
                cut.add(new Stretch(stretch.first(), Math.min(stretch.last(), day), stretch.ground(), false));
            }
        }
        return merged(cut);
    }

    /** The grounds of what stands still somewhere from {@code first} to {@code last}, each once, in order. */
    List<String> grounds(long first, long last) {
        List<String> found = new ArrayList<>();
        for (Stretch stretch : grounds) {
            if (stretch.first() <= last && stretch.last() >= first && !found.contains(stretch.ground())) {
                found.add(stretch.ground());
            }
        }
        return found;
    }

    /** Whether a pause that stands still somewhere from {@code first} to {@code last} is provisional. */
    boolean isProvisional(long first, long last) {
        for (Stretch stretch : grounds) {
            if (stretch.provisional() && stretch.first() <= last && stretch.last() >= first) {
                return true;
            }
        }
        return false;
    }

    List<Period> periods() {
        if (merged.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Period> periods = ImmutableList.builderWithExpectedSize(merged.size());
        for (Stretch stretch : merged) {
            LocalDate from = LocalDate.ofEpochDay(stretch.first());
            periods.add(
                    stretch.last() == OPEN
                            ? Period.from(from)
                            : Period.closed(from, LocalDate.ofEpochDay(stretch.last())));
        }
        return periods.build();
    }
}
