package io.petition.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The calendar as one would reckon with a finger on the wall: a map of decreed days, and one step a day. It answers
 * beyond the horizon by the weekend rule and remembers whether it had to. Slow, and too simple to be wrong.
 */
public final class NaiveCalendar {
    private final Horizon horizon;
    private final Set<DayOfWeek> weekend;
    private final Map<LocalDate, Boolean> decreedOff = new HashMap<>();

    NaiveCalendar(CalendarSketch sketch) {
        this.horizon = sketch.horizon();
        this.weekend = sketch.weekend();
        for (DecreedDay day : sketch.days()) {
            decreedOff.put(day.date(), day.off());
        }
    }

    public boolean works(LocalDate day) {
        return !decreedOff.getOrDefault(day, weekend.contains(day.getDayOfWeek()));
    }

    public Reckoned<Boolean> isWorkingDay(LocalDate day) {
        return new Reckoned<>(works(day), !horizon.covers(day));
    }

    /** The first worked day from {@code day} on, in steps of 1 or -1. */
    public Reckoned<LocalDate> roll(LocalDate day, int step) {
        return walk(day.minusDays(step), step, 1);
    }

    public Reckoned<LocalDate> plusWorkingDays(LocalDate day, int n) {
        return walk(day, Integer.signum(n), Math.abs(n));
    }

    /** Steps away from {@code start}, which is not asked about, until {@code count} worked days were met. */
    private Reckoned<LocalDate> walk(LocalDate start, int step, int count) {
        LocalDate day = start;
        boolean outside = false;
        for (int met = 0; met < count; ) {
            day = day.plusDays(step);
            outside |= !horizon.covers(day);
            met += works(day) ? 1 : 0;
        }
        return new Reckoned<>(day, outside);
    }

    public Reckoned<Long> workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            Reckoned<Long> forward = workingDaysBetween(to, from);
            return new Reckoned<>(-forward.value(), forward.provisional());
        }
        long count = 0;
        boolean outside = false;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            outside |= !horizon.covers(day);
            count += works(day) ? 1 : 0;
        }
        return new Reckoned<>(count, outside);
    }
}
