package io.petition.audit;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What keeps the commitment to a person from being guessed 盐值. The host draws one at random for each person, keeps it
 * with that person's data and deletes it with them: from then on nothing in the chain can be traced to the person. It
 * prints masked.
 *
 * @param value at least 32 hexadecimal digits (128 bits), small letters, an even number
 */
public record Salt(@JsonValue String value) {
    /** 128 bits: too many to try, however few persons there are. */
    private static final int LEAST_DIGITS = 32;

    public Salt {
        checkArgument(
                Digest.HEX.matchesAllOf(value), "value: is not all hexadecimal; give pairs of the digits 0-9 and a-f");
        checkArgument(
                value.length() >= LEAST_DIGITS && value.length() % 2 == 0,
                "value: has %s hexadecimal digits; give an even number, at least %s, drawn at random",
                value.length(),
                LEAST_DIGITS);
    }

    @JsonCreator
    public static Salt of(String value) {
        return new Salt(value);
    }

    /** Masked: who has the salt can find the person. */
    @Override
    public String toString() {
        return "salt:***";
    }
}
