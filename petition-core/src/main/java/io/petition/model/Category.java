package io.petition.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A class of content 内容分类 in the host's or the regime's list, for example housing. It says what a demand is about, not how the law treats it.
 *
 * @param value the key, as the list writes it
 */
public record Category(@JsonValue String value) {
    public Category {
        checkArgument(!value.isBlank(), "value: is blank; a category needs a key");
    }

    @JsonCreator
    public static Category of(String value) {
        return new Category(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
