package io.petition.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The id of an organ 机关、单位.
 *
 * @param value the id, as the host writes it
 */
public record OrganId(@JsonValue String value) {
    public OrganId {
        checkArgument(!value.isBlank(), "value: is blank; an organ needs an id");
    }

    @JsonCreator
    public static OrganId of(String value) {
        return new OrganId(value);
    }

    /** Written out, like the hash: a fold asks often, and what is generated is slow where it is called from deep down. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrganId id && value.equals(id.value);
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
