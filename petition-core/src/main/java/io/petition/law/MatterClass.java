package io.petition.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The key of a class of matters 信访事项的分类, for example {@code 31(6)}: the edition says which there are.
 *
 * @param value the key, stable across editions
 */
public record MatterClass(@JsonValue String value) {
    public MatterClass {
        checkArgument(!value.isBlank(), "value: is blank; a class of matters needs a key");
    }

    @JsonCreator
    public static MatterClass of(String value) {
        return new MatterClass(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
