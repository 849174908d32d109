package io.petition.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The key of a milestone: a moment in a matter's life that starts, stops, pauses or extends clocks.
 *
 * @param value the key, stable across editions
 */
public record MilestoneKey(@JsonValue String value) {
    public MilestoneKey {
        checkArgument(!value.isBlank(), "value: is blank; a milestone needs a key");
    }

    @JsonCreator
    public static MilestoneKey of(String value) {
        return new MilestoneKey(value);
    }

    /** Written out, like the hash: a fold asks often, and what is generated is slow where it is called from deep down. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MilestoneKey key && value.equals(key.value);
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
