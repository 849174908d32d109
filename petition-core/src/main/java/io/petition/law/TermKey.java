package io.petition.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The key of a term 期限, for example {@code handling}.
 *
 * @param value the key, stable across editions
 */
public record TermKey(@JsonValue String value) {
    public TermKey {
        checkArgument(!value.isBlank(), "value: is blank; a term needs a key");
    }

    @JsonCreator
    public static TermKey of(String value) {
        return new TermKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
