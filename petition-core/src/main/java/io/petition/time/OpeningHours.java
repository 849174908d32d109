package io.petition.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The hours in which a desk is open 办公时间, on days that are worked. A day the calendar does not work is closed.
 *
 * @param week the hours of each day of the week on which the desk opens
 * @param madeUp the hours of a weekend worked by decree 调休 whose day of the week is not named; none where the desk stays closed then
 */
public record OpeningHours(Map<DayOfWeek, List<Hours>> week, List<Hours> madeUp) {
    /**
     * A stretch of one day, half-open.
     *
     * @param from its first moment
     * @param to the first moment after it; midnight means the end of the day
     */
    public record Hours(
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalTime from,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalTime to) {
        public Hours {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            checkArgument(
                    to.equals(LocalTime.MIDNIGHT) || to.isAfter(from),
                    "to: %s does not lie after from %s; give the hours in order",
                    to,
                    from);
        }

        public static Hours of(String from, String to) {
            return new Hours(LocalTime.parse(from), LocalTime.parse(to));
        }
    }

    public OpeningHours {
        week = Maps.immutableEnumMap(Maps.transformValues(week, OpeningHours::inOrder));
        madeUp = inOrder(madeUp);
        checkArgument(
                week.values().stream().anyMatch(hours -> !hours.isEmpty()),
                "week: no day opens; give the hours of at least one day");
    }

    /** The same hours on each of these days. On a weekend worked by decree the desk stays closed, unless {@link #withMadeUp} says otherwise. */
    public static OpeningHours on(Iterable<DayOfWeek> days, Hours... hours) {
        List<Hours> same = ImmutableList.copyOf(hours);
        ImmutableMap.Builder<DayOfWeek, List<Hours>> week = ImmutableMap.builder();
        days.forEach(day -> week.put(day, same));
        return new OpeningHours(week.buildOrThrow(), ImmutableList.of());
    }

    /** The same week, with these hours on a weekend worked by decree whose day has none of its own. */
    public OpeningHours withMadeUp(Hours... hours) {
        return new OpeningHours(week, ImmutableList.copyOf(hours));
    }

    /** The stretches of one day as they are; refused where they are not in order, or one lies within another. */
    public static List<Hours> inOrder(List<Hours> hours) {
        for (int i = 1; i < hours.size(); i++) {
            Hours before = hours.get(i - 1);
            checkArgument(
                    !before.to().equals(LocalTime.MIDNIGHT)
                            && !hours.get(i).from().isBefore(before.to()),
                    "hours: %s does not follow %s; list them in order, none within another",
                    hours.get(i),
                    before);
        }
        return ImmutableList.copyOf(hours);
    }

    /**
     * The hours of a day that is worked: its own; of a day of the week that is named with none, none. Of one that is not named, those of a day made up, if it rests
     * as a rule, and none if it is an ordinary one: a desk that is open on Mondays is not open on Tuesdays.
     *
     * @param day a day that is worked
     * @param weekend the days of the week that rest as a rule
     */
    public List<Hours> on(LocalDate day, Set<DayOfWeek> weekend) {
        return week.getOrDefault(
                day.getDayOfWeek(), weekend.contains(day.getDayOfWeek()) ? madeUp : ImmutableList.of());
    }

    /** Whether there are no hours on a day even if it is worked. */
    public boolean neverOn(LocalDate day, Set<DayOfWeek> weekend) {
        return on(day, weekend).isEmpty();
    }
}
