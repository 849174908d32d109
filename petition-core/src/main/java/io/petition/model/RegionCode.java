package io.petition.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The code of a region 行政区划代码.
 *
 * @param value the id, as the host writes it
 */
public record RegionCode(@JsonValue String value) {
    public RegionCode {
        checkArgument(!value.isBlank(), "value: is blank; a region needs an id");
    }

    @JsonCreator
    public static RegionCode of(String value) {
        return new RegionCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
