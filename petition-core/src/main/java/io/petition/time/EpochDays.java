package io.petition.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A {@link WorkCalendar} on epoch days ({@link LocalDate#toEpochDay()}), for volume: no date objects, tables indexed
 * by day. Days outside the horizon are refused as the calendar itself refuses them.
 */
public final class EpochDays {
    private static final int NONE = Integer.MIN_VALUE;

    private final WorkCalendar calendar;
    private final int first;
    private final int[] working;

    /** The day itself or the next that is worked; {@link #NONE} where no more follows. As long as the horizon. */
    private final int[] next;

    /** How many days are worked up to and with a day. As long as the horizon, so that one comparison guards a look-up. */
    private final short[] through;

    /** The days of which a notice says something: few, so that others need not be looked up. */
    private final BitSet decreed = new BitSet();

    EpochDays(WorkCalendar calendar, LocalDate[] workingDays) {
        this.calendar = calendar;
        this.first = (int) calendar.horizon().firstDay().toEpochDay();
        int days = (int) calendar.horizon().lastDay().toEpochDay() - first + 1;
        this.working = Arrays.stream(workingDays)
                .mapToInt(day -> (int) day.toEpochDay())
                .toArray();
        this.next = new int[days];
        this.through = new short[days];
        int rank = 0;
        for (int i = 0; i < days; i++) {
            next[i] = rank < working.length ? working[rank] : NONE;
            if (next[i] == first + i) {
                rank++;
            }
            through[i] = (short) rank;
        }
        for (DecreedDay day : calendar.decreedBetween(
                calendar.horizon().firstDay(), calendar.horizon().lastDay())) {
            decreed.set((int) day.date().toEpochDay() - first);
        }
    }

    /** Whether a day lies within the published years; the other methods refuse one that does not. */
    public boolean covers(long day) {
        return day >= first && day < (long) first + next.length;
    }

    public boolean isWorkingDay(int day) {
        return next(day) == day;
    }

    /** Whether a notice says something of this day, in which case {@link WorkCalendar#decree} finds it. */
    public boolean isDecreed(int day) {
        if (!covers(day)) {
            throw outside(day);
        }
        return decreed.get(day - first);
    }

    public int nextOrSame(int day) {
        int end = next(day);
        if (end == NONE) {
            throw outside((long) first + next.length);
        }
        return end;
    }

    public int previousOrSame(int day) {
        return preceding(through(day), 1);
    }

    /** As {@link WorkCalendar#plusWorkingDays}. */
    public int plusWorkingDays(int day, int n) {
        int rank = through(day);
        if (n > 0) {
            if (n > working.length - rank) {
                throw outside((long) first + through.length);
            }
            return working[rank + n - 1];
        }
        return n == 0 ? day : preceding(isWorkingDay(day) ? rank - 1 : rank, -(long) n);
    }

    /** As {@link WorkCalendar#workingDaysBetween}. */
    public int workingDaysBetween(int from, int to) {
        return through(to) - through(from);
    }

    /** How many days are worked after a day, as far as they are published: the most that can be added to it. */
    public int workingDaysAfter(int day) {
        return working.length - through(day);
    }

    /** Fills {@code out} with {@link #nextOrSame} of each day; the arrays may be the same. */
    public void nextOrSame(int[] days, int[] out) {
        checkArgument(days.length == out.length, "out: %s places for %s days; give as many", out.length, days.length);
        for (int i = 0; i < days.length; i++) {
            out[i] = nextOrSame(days[i]);
        }
    }

    /** Fills {@code out} with {@link #plusWorkingDays} of each day; the arrays may be the same. */
    public void plusWorkingDays(int[] days, int n, int[] out) {
        checkArgument(days.length == out.length, "out: %s places for %s days; give as many", out.length, days.length);
        for (int i = 0; i < days.length; i++) {
            out[i] = plusWorkingDays(days[i], n);
        }
    }

    /** Fills {@code out} with {@link #workingDaysBetween} of each pair; the arrays may be the same. */
    public void workingDaysBetween(int[] from, int[] to, int[] out) {
        checkArgument(
                from.length == out.length && to.length == out.length,
                "out: %s places for %s and %s days; give as many of each",
                out.length,
                from.length,
                to.length);
        for (int i = 0; i < from.length; i++) {
            out[i] = workingDaysBetween(from[i], to[i]);
        }
    }

    private int next(int day) {
        int i = day - first;
        if (i < 0 || i >= next.length) {
            throw outside(day);
        }
        return next[i];
    }

    private int through(int day) {
        int i = day - first;
        if (i < 0 || i >= through.length) {
            throw outside(day);
        }
        return through[i];
    }

    /** The n-th last of the first {@code rank} working days. */
    private int preceding(int rank, long n) {
        if (n > rank) {
            throw outside(first - 1L);
        }
        return working[(int) (rank - n)];
    }

    private OutsideHorizonException outside(long day) {
        return new OutsideHorizonException(calendar.id(), LocalDate.ofEpochDay(day), calendar.horizon());
    }
}
