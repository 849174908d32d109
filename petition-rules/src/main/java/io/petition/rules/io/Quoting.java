package io.petition.rules.io;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * When a key or a text stands in double quotes: when it would otherwise be read as something else. In quotes {@code \}
 * stands before a quote and another {@code \}, and a line break is {@code \n} or {@code \r}: as in conditions.
 */
final class Quoting {
    static final char QUOTE = '"';
    static final char ESCAPE = '\\';

    /** What parts keys, besides blanks. */
    static final CharMatcher MARKS = CharMatcher.anyOf(",;");

    /** What looks like a mark and is none: read as part of a key, it would join two. */
    static final CharMatcher FULL_WIDTH = CharMatcher.anyOf("，；：、");

    /** What means something in a statement, and so no key unless it is quoted. */
    static final Set<String> RESERVED = ImmutableSet.of(
            "none", "latest", "earliest", "of", "+", "from", "to", "at", "most", "by", "once", "times", "needs");

    private Quoting() {}

    /** A key, as a {@link Phrase} reads it. */
    static String key(String key) {
        boolean plain = !key.isEmpty()
                && !RESERVED.contains(key)
                && key.chars().noneMatch(Character::isWhitespace)
                && key.indexOf(QUOTE) < 0
                && MARKS.matchesNoneOf(key)
                && FULL_WIDTH.matchesNoneOf(key);
        return plain ? key : quote(key);
    }

    /** A text in which none of the marks stands. */
    static String text(String text, CharMatcher marks) {
        boolean plain = !text.isEmpty()
                && text.strip().equals(text)
                && text.charAt(0) != QUOTE
                && text.indexOf('\n') < 0
                && text.indexOf('\r') < 0
                && marks.matchesNoneOf(text);
        return plain ? text : quote(text);
    }

    /** A text that is all of its statement. */
    static String text(String text) {
        return text(text, CharMatcher.none());
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder().append(QUOTE);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case QUOTE, ESCAPE -> quoted.append(ESCAPE).append(c);
                default -> quoted.append(c);
            }
        }
        return quoted.append(QUOTE).toString();
    }

    /** What an escaped character stands for. */
    static char unescape(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> c;
        };
    }
}
