package io.petition.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The id of a matter 信访事项: what one or several petitions are about.
 *
 * @param value the id, as the host writes it
 */
public record MatterId(@JsonValue String value) {
    public MatterId {
        checkArgument(!value.isBlank(), "value: is blank; a matter needs an id");
    }

    @JsonCreator
    public static MatterId of(String value) {
        return new MatterId(value);
    }

    /** Written out, like the hash: a fold asks often, and what is generated is slow where it is called from deep down. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MatterId id && value.equals(id.value);
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
