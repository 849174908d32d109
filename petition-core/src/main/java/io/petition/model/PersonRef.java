package io.petition.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A reference to a person whom the host knows. It must not itself say who the person is: a number of the host's, never
 * a name or an identity number. It prints masked.
 *
 * @param value the host's key of the person
 */
public record PersonRef(@JsonValue String value) {
    public PersonRef {
        checkArgument(!value.isBlank(), "value: is blank; a person needs a reference");
    }

    @JsonCreator
    public static PersonRef of(String value) {
        return new PersonRef(value);
    }

    /** Masked: a reference in a log would join records that should stay apart. */
    @Override
    public String toString() {
        return "person:***";
    }
}
