package io.petition.examples.cli;

import io.petition.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times of options and cells: a day, {@code 2026-03-06}, or a time of the day in the zone of the regime,
 * {@code 2026-03-06T10:30}, for the terms that are counted in hours.
 */
final class Times {
    private static final Pattern MINUTE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?");

    private Times() {}

    static When read(String field, @Nullable String value, ZoneId zone) throws BadInput {
        String text = Inputs.required(field, value);
        if (text.indexOf('T') < 0) {
            return When.on(Inputs.date(field, text));
        }
        if (!MINUTE.matcher(text).matches()) {
            throw new BadInput(field, "bad.time", Map.of("value", text));
        }
        try {
            return When.at(LocalDateTime.parse(text).atZone(zone).toInstant());
        } catch (DateTimeParseException e) {
            throw new BadInput(field, "bad.no-such-date", Map.of("value", text));
        }
    }

    static Optional<When> optional(String field, @Nullable String value, ZoneId zone) throws BadInput {
        return value == null ? Optional.empty() : Optional.of(read(field, value, zone));
    }

    /** A time that may not lie before the start. */
    static Optional<When> from(When start, String field, @Nullable String value, ZoneId zone) throws BadInput {
        Optional<When> time = optional(field, value, zone);
        if (time.isPresent() && When.compare(time.get(), start, zone) < 0) {
            throw new BadInput(
                    field, "bad.before-from", Map.of("value", iso(time.get(), zone), "from", iso(start, zone)));
        }
        return time;
    }

    /** The instant up to which a time reaches: of a day, the last one of it. */
    static Instant end(String field, @Nullable String value, ZoneId zone) throws BadInput {
        String text = Inputs.required(field, value);
        if (text.endsWith("Z")) {
            try {
                return Instant.parse(text);
            } catch (DateTimeParseException e) {
                throw new BadInput(field, "bad.time", Map.of("value", text));
            }
        }
        When when = read(field, text, zone);
        return when instanceof When.Moment moment
                ? moment.instant()
                : when.day(zone).plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
    }

    /** As it is read. */
    static String iso(When when, ZoneId zone) {
        return when instanceof When.Moment moment
                ? LocalDateTime.ofInstant(moment.instant(), zone).toString()
                : ((When.Day) when).date().toString();
    }

    /** The same, and null where there is none. */
    static @Nullable String iso(Optional<When> when, ZoneId zone) {
        return when.map(time -> iso(time, zone)).orElse(null);
    }

    /** Days from one time to another; null where one of them is missing. */
    static @Nullable Long daysBetween(Optional<When> from, Optional<When> to, ZoneId zone) {
        return from.isEmpty() || to.isEmpty() ? null : day(to.get(), zone) - day(from.get(), zone);
    }

    private static long day(When when, ZoneId zone) {
        LocalDate day = when.day(zone);
        return day.toEpochDay();
    }
}
