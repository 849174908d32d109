package io.petition.service;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.util.Objects;

/**
 * A stretch of time in which people are received, half-open.
 *
 * @param from its first moment
 * @param to the first moment after it
 * @param place where
 * @param provisional whether it rests on a day that the calendar does not know, so that the weekend rule stood in
 */
public record Opening(
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant from,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant to,
        Place place,
        boolean provisional) {
    public Opening {
        checkArgument(from.isBefore(to), "to: %s does not lie after from %s", to, from);
        Objects.requireNonNull(place, "place");
    }

    public boolean contains(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }

    public boolean overlaps(Opening other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }
}
