package io.petition.deadline;

import io.petition.time.When;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Milestones in the order in which they happened, and as recorded where they happened at one time; what a later one took
 * the place of is left out. How two of them stand depends on no third.
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
        return of(recorded, zone, false);
    }

    /** The same where one takes the place only of those of its own bearer. */
    static Sequence perBearer(List<Milestone> recorded, ZoneId zone) {
        return of(recorded, zone, true);
    }

    private static Sequence of(List<Milestone> recorded, ZoneId zone, boolean perBearer) {
        Sequence sequence = new Sequence(recorded.size());
        long[] days = new long[recorded.size()];
        for (int i = 0; i < recorded.size(); i++) {
            Milestone milestone = recorded.get(i);
            When replaced = milestone.moved() ? sequence.remove(milestone, days, perBearer) : null;
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

    /** An insertion sort: what is recorded comes nearly in order. */
    private void insert(Milestone milestone, long[] days, long day, @Nullable When replaced) {
        int at = size;
        while (at > 0 && later(milestones[at - 1], days[at - 1], milestone, day)) {
            at--;
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
        return before(b.when(), dayOfB, a.when(), dayOfA);
    }

    /** Whether it is the first of two: of one day that of which the instant is known, so that the exact one is not lost. */
    static boolean before(When a, long dayOfA, When b, long dayOfB) {
        if (dayOfA != dayOfB || !(a instanceof When.Moment x)) {
            return dayOfA < dayOfB;
        }
        return !(b instanceof When.Moment y) || x.instant().isBefore(y.instant());
    }

    /** Takes out what stands in this one's place, and tells when the first of it was. */
    private @Nullable When remove(Milestone moved, long[] days, boolean perBearer) {
        When first = null;
        for (int i = 0; i < size; ) {
            Milestone other = milestones[i];
            if (!other.key().equals(moved.key())
                    || !other.scope().equals(moved.scope())
                    || (perBearer && !other.bearer().equals(moved.bearer()))) {
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
