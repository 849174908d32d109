package io.petition.deadline;

import io.petition.time.When;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Milestones in the order in which they happened, and as recorded where their times do not tell; what a later one took
 * the place of is left out.
 */
final class Sequence {
    private final Milestone[] milestones;
    private int size;

    /** What a milestone took the place of; the array is absent while none did. */
    private @Nullable When @Nullable [] instead;

    private Sequence(int most) {
        this.milestones = new Milestone[most];
    }

    static Sequence of(List<Milestone> recorded, ZoneId zone) {
        Sequence sequence = new Sequence(recorded.size());
        long[] days = new long[recorded.size()];
        for (int i = 0; i < recorded.size(); i++) {
            Milestone milestone = recorded.get(i);
            When replaced = milestone.moved() ? sequence.remove(milestone, days) : null;
            sequence.insert(milestone, days, milestone.when().epochDay(zone), replaced);
        }
        return sequence;
    }

    int size() {
        return size;
    }

    Milestone get(int i) {
        return milestones[i];
    }

    /** When the one stood whose place it took; null where it took none. */
    @Nullable
    When instead(int i) {
        return instead == null ? null : instead[i];
    }

    /**
     * An insertion sort: what is recorded comes nearly in order, and such times are no total order. The place is before the
     * first that is later, past those of the day of which nothing tells which came first.
     */
    private void insert(Milestone milestone, long[] days, long day, @Nullable When replaced) {
        int at = size;
        for (int i = size - 1; i >= 0 && days[i] >= day; i--) {
            at = later(milestones[i], days[i], milestone, day) ? i : at;
        }
        if (at < size) {
            System.arraycopy(milestones, at, milestones, at + 1, size - at);
            System.arraycopy(days, at, days, at + 1, size - at);
        }
        milestones[at] = milestone;
        days[at] = day;
        @Nullable When[] places = instead;
        if (places == null && replaced != null) {
            places = new When[milestones.length];
            instead = places;
        }
        if (places != null) {
            System.arraycopy(places, at, places, at + 1, size - at);
            places[at] = replaced;
        }
        size++;
    }

    private static boolean later(Milestone a, long dayOfA, Milestone b, long dayOfB) {
        if (a.when() instanceof When.Moment x && b.when() instanceof When.Moment y) {
            return x.instant().isAfter(y.instant());
        }
        return dayOfA > dayOfB;
    }

    /** Takes out what stands in this one's place, and tells when the first of it was. */
    private @Nullable When remove(Milestone moved, long[] days) {
        When first = null;
        for (int i = 0; i < size; ) {
            Milestone other = milestones[i];
            if (!other.key().equals(moved.key()) || !other.scope().equals(moved.scope())) {
                i++;
                continue;
            }
            first = first == null ? other.when() : first;
            int rest = --size - i;
            System.arraycopy(milestones, i + 1, milestones, i, rest);
            System.arraycopy(days, i + 1, days, i, rest);
            if (instead != null) {
                System.arraycopy(instead, i + 1, instead, i, rest);
            }
        }
        return first;
    }
}
