package io.petition.examples.cli;

import io.petition.time.Period;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the values of options and cells, strictly: what is not exactly right names its field and the remedy. */
final class Inputs {
    /** The most that a number may say: more days than any date can be moved sensibly. */
    static final int MOST = 1_000_000;

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private Inputs() {}

    static String required(String field, @Nullable String value) throws BadInput {
        if (value == null || value.isEmpty()) {
            throw new BadInput(field, "bad.missing", Map.of());
        }
        return value;
    }

    static LocalDate date(String field, @Nullable String value) throws BadInput {
        String text = required(field, value);
        if (DATE.matcher(text).matches()) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new BadInput(field, "bad.no-such-date", Map.of("value", text));
            }
        }
        throw new BadInput(field, "bad.date", Map.of("value", text));
    }

    static Optional<LocalDate> optionalDate(String field, @Nullable String value) throws BadInput {
        return value == null ? Optional.empty() : Optional.of(date(field, value));
    }

    /** A date that may not lie before the start. */
    static Optional<LocalDate> dateFrom(LocalDate start, String field, @Nullable String value) throws BadInput {
        Optional<LocalDate> date = optionalDate(field, value);
        if (date.isPresent() && date.get().isBefore(start)) {
            throw new BadInput(
                    field, "bad.before-from", Map.of("value", date.get().toString(), "from", start.toString()));
        }
        return date;
    }

    static OptionalInt number(String field, @Nullable String value, int least) throws BadInput {
        if (value == null) {
            return OptionalInt.empty();
        }
        int number = NUMBER.matcher(value).matches() ? Integer.parseInt(value) : -1;
        if (number < least || number > MOST) {
            throw new BadInput(
                    field,
                    "bad.number",
                    Map.of("value", value, "least", Integer.toString(least), "most", Integer.toString(MOST)));
        }
        return OptionalInt.of(number);
    }

    static int year(String field, String value) throws BadInput {
        if (!YEAR.matcher(value).matches()) {
            throw new BadInput(field, "bad.year", Map.of("value", value));
        }
        return Integer.parseInt(value);
    }

    /** Pauses {@code A..B} with B included, {@code A..} when open; several in one value are joined with a semicolon. */
    static List<Period> pauses(String field, List<String> values) throws BadInput {
        List<Period> pauses = new ArrayList<>();
        for (String value : values) {
            for (String pause : value.split(";", -1)) {
                pauses.add(pause(field, pause.strip()));
            }
        }
        return pauses;
    }

    private static Period pause(String field, String value) throws BadInput {
        int dots = value.indexOf("..");
        if (dots < 0) {
            throw new BadInput(field, "bad.pause", Map.of("value", value));
        }
        LocalDate first = date(field, value.substring(0, dots));
        String end = value.substring(dots + 2);
        if (end.isEmpty()) {
            return Period.from(first);
        }
        LocalDate last = date(field, end);
        if (last.isBefore(first)) {
            throw new BadInput(field, "bad.reversed", Map.of("value", value));
        }
        return Period.closed(first, last);
    }

    /** Overlays in order; several in one value are joined with a semicolon. */
    static List<String> layers(String field, List<String> values) throws BadInput {
        List<String> layers = new ArrayList<>();
        for (String value : values) {
            for (String layer : value.split(";", -1)) {
                layers.add(required(field, layer.strip()));
            }
        }
        return layers;
    }
}
