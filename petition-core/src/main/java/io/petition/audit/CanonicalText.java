package io.petition.audit;

/**
 * How texts stand in the canonical form: in double quotes, {@code \} before a quote and before another {@code \}, and
 * what has no sign of its own as {@code \}{@code u} and four digits.
 */
final class CanonicalText {
    private static final String DIGITS = "0123456789abcdef";

    private CanonicalText() {}

    static void quote(String string, StringBuilder to) {
        to.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '"' || c == '\\') {
                to.append('\\').append(c);
            } else if (Character.isISOControl(c) || isHalf(string, i)) {
                escape(c, to);
            } else {
                to.append(c);
            }
        }
        to.append('"');
    }

    /** A surrogate without its other half: in UTF-8 every such one would become the same question mark. */
    private static boolean isHalf(String string, int at) {
        char c = string.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == string.length() || !Character.isLowSurrogate(string.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(string.charAt(at - 1)));
    }

    private static void escape(char c, StringBuilder to) {
        to.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            to.append(DIGITS.charAt(c >> shift & 0xf));
        }
    }
}
