package io.petition.time;

import java.util.Objects;
import java.util.Optional;

/**
 * An answer of the calendar, and whether it is provisional: whether a day that was asked about lies outside the
 * published years, so that the weekend rule stood in.
 *
 * @param value the answer
 * @param provisional whether the weekend rule stood in for a year not published
 */
public record Reckoned<T>(T value, boolean provisional) {
    public Reckoned {
        Objects.requireNonNull(value, "value");
    }

    /** The answer for a caller who takes no provisional one: empty then. */
    public Optional<T> firm() {
        return provisional ? Optional.empty() : Optional.of(value);
    }
}
