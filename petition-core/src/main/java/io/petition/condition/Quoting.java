package io.petition.condition;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * How names and values stand in the text of a condition: as they are where that reads back the same, else in double
 * quotes. A value may hold blanks and paired brackets, {@code 31(6)}; in quotes {@code \} stands before a quote and
 * another {@code \}, and a line break is {@code \n} or {@code \r}, so that a condition is always one line.
 */
final class Quoting {
    static final char QUOTE = '"';
    static final char ESCAPE = '\\';

    private Quoting() {}

    static String name(Fact<?, ?> fact) {
        return isWord(fact.name()) ? fact.name() : quote(fact.name());
    }

    static <T> String value(Fact<?, T> fact, T value) {
        String text = fact.text(value);
        return isPlain(text) ? text : quote(text);
    }

    static <T> String values(Fact<?, T> fact, Set<T> values) {
        return values.stream().map(value -> value(fact, value)).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Whether a character can be part of an unquoted name. */
    static boolean isOfWord(char c) {
        return !Character.isWhitespace(c) && "()[],\"".indexOf(c) < 0;
    }

    private static boolean isWord(String name) {
        return name.chars().allMatch(c -> isOfWord((char) c));
    }

    private static boolean isPlain(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            char c = text.charAt(i);
            if (c == QUOTE || (c == ',' && depth == 0) || (c != ' ' && Character.isWhitespace(c))) {
                return false;
            }
            depth += depth(c);
        }
        return depth == 0 && !text.isEmpty() && text.strip().equals(text) && !(" " + text + " ").contains(" and ");
    }

    /** By how much a character changes the depth of brackets. */
    static int depth(char c) {
        return switch (c) {
            case '(', '[' -> 1;
            case ')', ']' -> -1;
            default -> 0;
        };
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
