package io.petition.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of a petition 信访件: one submission.
 *
 * @param value the id, as the host writes it
 */
public record PetitionId(@JsonValue String value) {
    public PetitionId {
        checkArgument(!value.isBlank(), "value: is blank; a petition needs an id");
    }

    @JsonCreator
    public static PetitionId of(String value) {
        return new PetitionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
