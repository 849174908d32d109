package io.petition.audit;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.CharMatcher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/**
 * A fingerprint 摘要值: the SHA-256 of a {@linkplain Canonical canonical text} in UTF-8.
 *
 * @param value 64 hexadecimal digits, small letters
 */
public record Digest(@JsonValue String value) {
    static final CharMatcher HEX = CharMatcher.inRange('0', '9').or(CharMatcher.inRange('a', 'f'));

    private static final int DIGITS = 64;

    public Digest {
        checkArgument(
                value.length() == DIGITS && HEX.matchesAllOf(value),
                "value: \"%s\" is no SHA-256; give its %s hexadecimal digits in small letters",
                value,
                DIGITS);
    }

    @JsonCreator
    public static Digest of(String value) {
        return new Digest(value);
    }

    static Digest ofText(Canonical canonical) {
        return new Digest(Hashing.sha256()
                .hashString(canonical.text(), StandardCharsets.UTF_8)
                .toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
