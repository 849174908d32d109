package io.petition.view.status;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.io.BaseEncoding;
import java.util.Objects;

/**
 * The host's secret from which status codes are made. Drawn once at random and kept where the data base is not: who has it can make
 * every code. It prints masked.
 *
 * @param value at least 64 hexadecimal digits (256 bits), small letters, an even number
 */
public record StatusKey(String value) {
    /** As many bits as the hash has; fewer would weaken it. */
    private static final int LEAST_DIGITS = 64;

    private static final CharMatcher HEX = CharMatcher.inRange('0', '9').or(CharMatcher.inRange('a', 'f'));

    public StatusKey {
        Objects.requireNonNull(value, "value");
        checkArgument(HEX.matchesAllOf(value), "value: is not all hexadecimal; give pairs of the digits 0-9 and a-f");
        checkArgument(
                value.length() >= LEAST_DIGITS && value.length() % 2 == 0,
                "value: has %s hexadecimal digits; give an even number, at least %s, drawn at random",
                value.length(),
                LEAST_DIGITS);
    }

    public static StatusKey of(String value) {
        return new StatusKey(value);
    }

    byte[] bytes() {
        return BaseEncoding.base16().lowerCase().decode(value);
    }

    /** Masked: who has the key can ask after every matter. */
    @Override
    public String toString() {
        return "status-key:***";
    }
}
