package io.petition.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Objects;

/** A time at which something happened: a day, or an instant. It knows which, and never pretends to know more. */
public sealed interface When {
    /** The day on which it happened, read in {@code zone} (which a {@link Day} does not need). */
    LocalDate day(ZoneId zone);

    /** The same as an epoch day ({@link LocalDate#toEpochDay}), for volume: without a date object. */
    long epochDay(ZoneId zone);

    static When on(LocalDate date) {
        return new Day(date);
    }

    static When at(Instant instant) {
        return new Moment(instant);
    }

    /**
     * What {@code toString} writes, read back: {@code 2026-03-02} is a day, {@code 2026-03-02T10:00:00Z} an instant. The year has
     * four digits.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static When of(String text) {
        return WrittenTime.read(text);
    }

    /**
     * Orders two times by what is known of both: by day, and within a day by instant where both are instants. Two
     * times on one day of which one is only a day compare as 0, although another instant of that day may lie between
     * them: this compares two times and is no {@link Comparator} to sort by. To sort, use {@link #order}.
     */
    static int compare(When a, When b, ZoneId zone) {
        if (a instanceof Moment x && b instanceof Moment y) {
            return x.instant().compareTo(y.instant());
        }
        return a.day(zone).compareTo(b.day(zone));
    }

    /**
     * A total order that agrees with {@link #compare} wherever that tells two times apart: by day, and within a day what is
     * known to the day alone before the instants of it.
     */
    static Comparator<When> order(ZoneId zone) {
        return (a, b) -> {
            int byDay = a.day(zone).compareTo(b.day(zone));
            if (byDay != 0) {
                return byDay;
            }
            if (a instanceof Moment x && b instanceof Moment y) {
                return x.instant().compareTo(y.instant());
            }
            return Boolean.compare(a instanceof Moment, b instanceof Moment);
        };
    }

    /** Known to the day. */
    record Day(LocalDate date) implements When {
        public Day {
            Objects.requireNonNull(date, "date");
        }

        @Override
        public LocalDate day(ZoneId zone) {
            return date;
        }

        @Override
        public long epochDay(ZoneId zone) {
            return date.toEpochDay();
        }

        @JsonValue
        @Override
        public String toString() {
            return date.toString();
        }
    }

    /** Known to the instant. */
    record Moment(Instant instant) implements When {
        private static final int SECONDS_PER_DAY = 86_400;

        public Moment {
            Objects.requireNonNull(instant, "instant");
        }

        @Override
        public LocalDate day(ZoneId zone) {
            return LocalDate.ofInstant(instant, zone);
        }

        @Override
        public long epochDay(ZoneId zone) {
            int offset = zone.getRules().getOffset(instant).getTotalSeconds();
            return Math.floorDiv(instant.getEpochSecond() + offset, SECONDS_PER_DAY);
        }

        @JsonValue
        @Override
        public String toString() {
            return instant.toString();
        }
    }
}
