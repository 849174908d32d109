package io.petition.audit;

import com.google.common.collect.ImmutableList;
import io.petition.model.PersonRef;
import java.util.List;
import java.util.Objects;

/**
 * The one text of a value 规范文本, which is what is hashed; the package page describes it. Values that differ have texts that
 * differ, but for the persons in them, who all read {@code @} and are listed beside.
 *
 * @param text the text
 * @param people the persons, in the order in which the text has them; one that stands twice is listed twice
 */
public record Canonical(String text, List<PersonRef> people) {
    public Canonical {
        Objects.requireNonNull(text, "text");
        people = ImmutableList.copyOf(people);
    }

    /**
     * The text of a record and of everything in it.
     *
     * @throws IllegalArgumentException when it holds a type that has no canonical text, or persons without an order
     */
    public static Canonical of(Record value) {
        return CanonicalWriter.write(value);
    }
}
