package io.petition.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The id of a track inside a matter: a group of demands at one organ. Tracks are numbered in the order in which they are
 * opened, so a simple matter has the {@link #FIRST} and no other.
 *
 * @param value the id, as the host writes it
 */
public record TrackId(@JsonValue String value) {
    /** The first track of a matter, which its registration opens. */
    public static final TrackId FIRST = new TrackId("1");

    public TrackId {
        checkArgument(!value.isBlank(), "value: is blank; a track needs an id");
    }

    @JsonCreator
    public static TrackId of(String value) {
        return new TrackId(value);
    }

    /** Written out, like the hash: a fold asks often, and what is generated is slow where it is called from deep down. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TrackId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
