package io.petition.time;

import java.util.Locale;
import java.util.Objects;

/**
 * How a span is counted. Rules of counting are law too, so a regime holds them as dated values; this type only says
 * what can be chosen.
 *
 * @param firstDay whether the day of the starting event is counted
 * @param roll where an end that falls on a day off goes
 * @param dayOff what a day off is, for the roll
 * @param dayEnd when the last day ends
 */
public record Counting(FirstDay firstDay, Roll roll, DayOff dayOff, DayEnd dayEnd) {
    /** Whether the day of the starting event is the first day of the span. */
    public enum FirstDay {
        /** The span begins on the next day 开始的当日不计入. */
        NOT_COUNTED,
        /** The day itself is day one. */
        COUNTED
    }

    /** Where an end that falls on a day off goes. */
    public enum Roll {
        /** It stays. */
        NONE,
        /** To the next day that is none 顺延. */
        FOLLOWING,
        /** To the last day before it that is none. */
        PRECEDING
    }

    /** What a day off is. */
    public enum DayOff {
        /** Every day the calendar does not work: weekends and decreed days, less weekends worked by decree. */
        NOT_WORKED,
        /** Sundays and decreed days only 星期日或者其他法定休假日, less Sundays worked by decree. */
        SUNDAY_OR_DECREED
    }

    /** When the last day ends. */
    public enum DayEnd {
        /** At its midnight 24:00. */
        MIDNIGHT,
        /**
         * When the desk closes 停止业务活动的时间; at midnight where it does not open on that day, and where the regime has no
         * timetable.
         */
        CLOSE_OF_BUSINESS
    }

    public Counting {
        Objects.requireNonNull(firstDay, "firstDay");
        Objects.requireNonNull(roll, "roll");
        Objects.requireNonNull(dayOff, "dayOff");
        Objects.requireNonNull(dayEnd, "dayEnd");
    }

    /** With a last day that ends at midnight. */
    public Counting(FirstDay firstDay, Roll roll, DayOff dayOff) {
        this(firstDay, roll, dayOff, DayEnd.MIDNIGHT);
    }

    public Counting rolling(Roll other) {
        return new Counting(firstDay, other, dayOff, dayEnd);
    }

    public Counting ending(DayEnd other) {
        return new Counting(firstDay, roll, dayOff, other);
    }

    /** In the words of the text format, for example {@code first-day not-counted, roll following, day-off not-worked}. */
    @Override
    public String toString() {
        String end = dayEnd == DayEnd.MIDNIGHT ? "" : ", day-end " + word(dayEnd);
        return "first-day " + word(firstDay) + ", roll " + word(roll) + ", day-off " + word(dayOff) + end;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
