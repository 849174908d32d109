package io.petition.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

/**
 * What a calendar is made of, as data: a {@link WorkCalendar} and its {@link NaiveCalendar} are drawn from the same
 * sketch, and a failing property prints it.
 *
 * @param horizon the published years
 * @param weekend the days that rest
 * @param days the decreed days, each date once, some of them outside the horizon
 */
public record CalendarSketch(Horizon horizon, Set<DayOfWeek> weekend, List<DecreedDay> days) {
    public CalendarSketch {
        weekend = ImmutableSet.copyOf(weekend);
        days = ImmutableList.copyOf(days);
    }

    public WorkCalendar calendar() {
        return WorkCalendar.of("sketch", horizon, weekend, days);
    }

    public NaiveCalendar naive() {
        return new NaiveCalendar(this);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(horizon + ", rests on " + weekend);
        for (DecreedDay day : days) {
            text.append(", ").append(day.date()).append(day.off() ? " off" : " worked");
        }
        return text.toString();
    }
}
