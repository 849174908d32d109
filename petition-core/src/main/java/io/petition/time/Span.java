package io.petition.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.primitives.Ints;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A length of time with its unit, never a bare number. How it is counted is said by {@link Counting}.
 *
 * @param amount how many units; positive
 * @param unit the unit
 */
public record Span(int amount, Unit unit) {
    /** What is counted. */
    public enum Unit {
        /** Hours of the clock 小时. */
        HOURS,
        /** Hours in which the desk is open 工作小时, by {@link OpeningHours}. */
        SERVICE_HOURS,
        /** Days that are worked 工作日. */
        WORKING_DAYS,
        /** Days of the calendar 日, 自然日. */
        CALENDAR_DAYS,
        /** Weeks 周. */
        WEEKS,
        /** Months 月; the corresponding day, or the month's last where there is none. */
        MONTHS,
        /** Years 年. */
        YEARS;

        /** The word shown to programs, for example {@code calendar-days}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether it is counted by the hour, from an instant. */
        public boolean isHourly() {
            return this == HOURS || this == SERVICE_HOURS;
        }
    }

    /** The most units of a span: a bound of reckoning and of no law. */
    private static final int MOST = 1_000_000;

    public Span {
        Objects.requireNonNull(unit, "unit");
        checkArgument(amount > 0, "amount: %s is not positive; a span has at least one unit", amount);
        checkArgument(
                amount <= MOST, "amount: %s is more than any date can be moved by; give at most %s", amount, MOST);
    }

    public static Span hours(int amount) {
        return new Span(amount, Unit.HOURS);
    }

    public static Span serviceHours(int amount) {
        return new Span(amount, Unit.SERVICE_HOURS);
    }

    public static Span workingDays(int amount) {
        return new Span(amount, Unit.WORKING_DAYS);
    }

    public static Span calendarDays(int amount) {
        return new Span(amount, Unit.CALENDAR_DAYS);
    }

    public static Span weeks(int amount) {
        return new Span(amount, Unit.WEEKS);
    }

    public static Span months(int amount) {
        return new Span(amount, Unit.MONTHS);
    }

    public static Span years(int amount) {
        return new Span(amount, Unit.YEARS);
    }

    /**
     * What {@link #toString} writes, read back.
     *
     * @throws IllegalArgumentException if the text is no such length; {@link #parse} says so by an empty answer
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Span of(String text) {
        return parse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "text: " + text + " is no length of time; write an amount from 1 to " + MOST
                                + " and a unit, as 60 calendar-days"));
    }

    /** What {@link #toString} writes, read back; empty where it is no such length. */
    public static Optional<Span> parse(String text) {
        int space = text.indexOf(' ');
        Integer amount = space < 0 ? null : Ints.tryParse(text.substring(0, space));
        if (amount == null || amount <= 0 || amount > MOST) {
            return Optional.empty();
        }
        String word = text.substring(space + 1);
        for (Unit unit : Unit.values()) {
            if (unit.code().equals(word)) {
                return Optional.of(new Span(amount, unit));
            }
        }
        return Optional.empty();
    }

    /** For example {@code 60 calendar-days}: the form shown to programs. */
    @JsonValue
    @Override
    public String toString() {
        return amount + " " + unit.code();
    }
}
