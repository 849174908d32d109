package io.petition.service;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/** Which days are meant by "the 15th", "the second Wednesday", "each Monday" 固定日, whatever the calendar does with them. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(DayRule.EachWeek.class),
    @JsonSubTypes.Type(DayRule.DayOfMonth.class),
    @JsonSubTypes.Type(DayRule.WeekdayOfMonth.class),
    @JsonSubTypes.Type(DayRule.OnDate.class)
})
public sealed interface DayRule {
    /** Whether the day is meant. */
    boolean means(LocalDate day);

    /** Whether the rule means a day of every month, and this month has none: no 31st, no fifth Friday. */
    boolean lacksIn(YearMonth month);

    /**
     * Each week.
     *
     * @param day the day of the week
     */
    @JsonTypeName("each-week")
    record EachWeek(DayOfWeek day) implements DayRule {
        public EachWeek {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public boolean means(LocalDate date) {
            return date.getDayOfWeek() == day;
        }

        @Override
        public boolean lacksIn(YearMonth month) {
            return false;
        }
    }

    /**
     * Each month on the day of this number.
     *
     * @param day 1 to 31, or −1 for the last day of the month
     */
    @JsonTypeName("day-of-month")
    record DayOfMonth(int day) implements DayRule {
        public DayOfMonth {
            checkArgument(day == -1 || (day >= 1 && day <= 31), "day: %s; give 1 to 31, or -1 for the last", day);
        }

        @Override
        public boolean means(LocalDate date) {
            return date.getDayOfMonth() == (day == -1 ? date.lengthOfMonth() : day);
        }

        @Override
        public boolean lacksIn(YearMonth month) {
            return day > month.lengthOfMonth();
        }
    }

    /**
     * Each month on one of its Mondays, Tuesdays and so on.
     *
     * @param nth which of them: 1 to 5, or −1 for the last
     * @param day the day of the week
     */
    @JsonTypeName("weekday-of-month")
    record WeekdayOfMonth(int nth, DayOfWeek day) implements DayRule {
        public WeekdayOfMonth {
            checkArgument(nth == -1 || (nth >= 1 && nth <= 5), "nth: %s; give 1 to 5, or -1 for the last", nth);
            Objects.requireNonNull(day, "day");
        }

        @Override
        public boolean means(LocalDate date) {
            return date.getDayOfWeek() == day
                    && (nth == -1
                            ? date.getDayOfMonth() > date.lengthOfMonth() - 7
                            : (date.getDayOfMonth() - 1) / 7 == nth - 1);
        }

        @Override
        public boolean lacksIn(YearMonth month) {
            return nth == 5
                    && month.atEndOfMonth().getDayOfMonth()
                            < 29
                                    + Math.floorMod(
                                            day.getValue()
                                                    - month.atDay(1)
                                                            .getDayOfWeek()
                                                            .getValue(),
                                            7);
        }
    }

    /**
     * Once.
     *
     * @param date the day
     */
    @JsonTypeName("on-date")
    record OnDate(
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate date) implements DayRule {
        public OnDate {
            Objects.requireNonNull(date, "date");
        }

        @Override
        public boolean means(LocalDate day) {
            return day.equals(date);
        }

        @Override
        public boolean lacksIn(YearMonth month) {
            return false;
        }
    }
}
