package io.petition.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of a place where people are received 接待点、服务点.
 *
 * @param value the id, as the host writes it
 */
public record PointId(@JsonValue String value) {
    public PointId {
        checkArgument(!value.isBlank(), "value: is blank; a service point needs an id");
    }

    @JsonCreator
    public static PointId of(String value) {
        return new PointId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
