package io.petition.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of a demand 诉求, unique in its matter.
 *
 * @param value the id, as the host writes it
 */
public record DemandId(@JsonValue String value) {
    public DemandId {
        checkArgument(!value.isBlank(), "value: is blank; a demand needs an id");
    }

    @JsonCreator
    public static DemandId of(String value) {
        return new DemandId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
