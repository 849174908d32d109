package io.petition.view.status;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.petition.explain.Reason;
import java.util.Map;
import java.util.Optional;

/**
 * A code with which somebody asks how a petition stands, without a name 查询码: sixteen signs of Crockford's base 32 and one that checks
 * them. Whoever has it may ask, so it is a secret: it prints masked, and {@link #written} writes it for the letter.
 *
 * @param value its seventeen signs, without separators
 */
public record StatusCode(@JsonValue String value) {
    /** 80 bits. */
    static final int SIGNS = 16;

    private static final int GROUP = 4;

    public StatusCode {
        Optional<Reason> fault = fault(value);
        checkArgument(
                fault.isEmpty(),
                "value: %s; give the code as it was written",
                fault.map(Reason::code).orElse(""));
        value = plain(value);
    }

    /** Reads a code as somebody typed it: small letters, spaces, hyphens, and O for 0, I and L for 1 are as good. */
    @JsonCreator
    public static StatusCode of(String typed) {
        return new StatusCode(typed);
    }

    /** What is wrong with a code as somebody typed it, before it is looked up; empty where nothing is. */
    public static Optional<Reason> fault(String typed) {
        String plain = plain(typed);
        for (int i = 0; i < plain.length(); i++) {
            if (Crockford.value(plain.charAt(i)) < 0) {
                return fault("status-code-sign", Map.of("at", Integer.toString(i + 1)));
            }
        }
        if (plain.length() != SIGNS + 1) {
            return fault(
                    "status-code-length",
                    Map.of("signs", Integer.toString(plain.length()), "wanted", Integer.toString(SIGNS + 1)));
        }
        return Crockford.check(plain.substring(0, SIGNS)) == Crockford.value(plain.charAt(SIGNS))
                ? Optional.empty()
                : fault("status-code-mistyped", Map.of());
    }

    private static Optional<Reason> fault(String code, Map<String, String> args) {
        return Optional.of(Reason.of(code, args).curedBy(code + ".cure"));
    }

    /** Without separators, every sign in its own form; what is no sign stays, to be found. */
    private static String plain(String typed) {
        StringBuilder plain = new StringBuilder(SIGNS + 1);
        for (int i = 0; i < typed.length(); i++) {
            char sign = typed.charAt(i);
            if (sign != '-' && sign != ' ') {
                int value = Crockford.value(sign);
                plain.append(value < 0 ? sign : Crockford.SIGNS.charAt(value));
            }
        }
        return plain.toString();
    }

    /** As it stands on a letter, in groups: {@code 7K3F-9Q2M-XW5T-4H8R-C}. */
    public String written() {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            written.append(i > 0 && i % GROUP == 0 ? "-" : "").append(value.charAt(i));
        }
        return written.toString();
    }

    /** Masked: who reads it in a log could ask. */
    @Override
    public String toString() {
        return "status-code:***";
    }
}
