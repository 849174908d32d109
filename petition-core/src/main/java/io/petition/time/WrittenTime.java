package io.petition.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/**
 * Reads a time as it is written, strictly. A year has four digits, so that no sum with such a date leaves what a date can hold;
 * the hour 24 and the second 60, which a parser would turn into another time without a word, are none.
 */
final class WrittenTime {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern INSTANT = Pattern.compile(
            DAY.pattern() + "T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|[+-][0-9]{2}:[0-9]{2})");

    private WrittenTime() {}

    static When read(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return When.on(LocalDate.parse(text));
            }
            if (INSTANT.matcher(text).matches()) {
                return When.at(Instant.parse(text));
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(fault(text), e);
        }
        throw new IllegalArgumentException(fault(text));
    }

    private static String fault(String text) {
        return "text: " + text + " is no time; write a day as 2026-03-02 or an instant as 2026-03-02T10:00:00Z";
    }
}
