package io.petition.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * A {@link WorkCalendar} on epoch days ({@link LocalDate#toEpochDay()}), for volume: no date objects, one table indexed
 * by day. Days outside the horizon are refused as the calendar itself refuses them.
 */
public final class EpochDays {
    private final WorkCalendar calendar;
    private final int first;
    private final short[] before;
    private final int[] working;

    EpochDays(WorkCalendar calendar, LocalDate[] workingDays) {
        this.calendar = calendar;
        this.first = (int) calendar.horizon().firstDay().toEpochDay();
        int days = (int) calendar.horizon().lastDay().toEpochDay() - first + 1;
        this.before = new short[days + 1];
        this.working = new int[workingDays.length];
        int rank = 0;
        for (int day = 0; day <= days; day++) {
            before[day] = (short) rank;
            if (rank < workingDays.length && workingDays[rank].toEpochDay() == first + day) {
                working[rank++] = first + day;
            }
        }
    }

    public boolean isWorkingDay(int day) {
        int i = index(day);
        return before[i + 1] != before[i];
    }

    public int nextOrSame(int day) {
        return workingDay(before[index(day)]);
    }

    public int previousOrSame(int day) {
        return workingDay(before[index(day) + 1] - 1L);
    }

    /** As {@link WorkCalendar#plusWorkingDays}. */
    public int plusWorkingDays(int day, int n) {
        int i = index(day);
        if (n > 0) {
            return workingDay((long) before[i + 1] + n - 1);
        }
        return n == 0 ? day : workingDay((long) before[i] + n);
    }

    /** As {@link WorkCalendar#workingDaysBetween}. */
    public int workingDaysBetween(int from, int to) {
        return before[index(to) + 1] - before[index(from) + 1];
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

    private int index(int day) {
        int i = day - first;
        if (i < 0 || i >= before.length - 1) {
            throw outside(day);
        }
        return i;
    }

    private int workingDay(long rank) {
        if (rank < 0) {
            throw outside(first - 1L);
        }
        if (rank >= working.length) {
            throw outside((long) first + before.length - 1);
        }
        return working[(int) rank];
    }

    private OutsideHorizonException outside(long day) {
        return new OutsideHorizonException(calendar.id(), LocalDate.ofEpochDay(day), calendar.horizon());
    }
}
