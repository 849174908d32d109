package io.petition.condition;

import java.util.Optional;

/** A place in the text of a condition, and the steps from there to the next. */
final class Cursor {
    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    boolean done() {
        return at == text.length();
    }

    /** Whether one of these characters comes next. */
    boolean sees(String characters) {
        return !done() && characters.indexOf(text.charAt(at)) >= 0;
    }

    /** Passes a character if it comes next. */
    boolean take(char c) {
        if (done() || text.charAt(at) != c) {
            return false;
        }
        at++;
        return true;
    }

    /** Passes blanks. */
    Cursor blanks() {
        while (!done() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return this;
    }

    /** Passes a word, perhaps empty: up to a blank, a bracket, a comma or a quote. */
    String word() {
        int start = at;
        while (!done() && Quoting.isOfWord(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Passes a text in quotes, which begins here; empty, and at its first quote still, when it does not end. */
    Optional<String> quoted() {
        StringBuilder content = new StringBuilder();
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == Quoting.QUOTE) {
                at = i + 1;
                return Optional.of(content.toString());
            }
            boolean escaped = c == Quoting.ESCAPE && i + 1 < text.length();
            content.append(escaped ? Quoting.unescape(text.charAt(++i)) : c);
        }
        return Optional.empty();
    }

    /** Passes an unquoted value, perhaps empty: up to a comma or a bracket that is not its own, or a word {@code and}. */
    String plain(boolean untilAnd) {
        int start = at;
        int depth = 0;
        for (; !done(); at++) {
            char c = text.charAt(at);
            depth += Quoting.depth(c);
            if (depth < 0 || (depth == 0 && (c == ',' || (untilAnd && atAnd())))) {
                break;
            }
        }
        return since(start);
    }

    /** At the blank before the word {@code and}. */
    private boolean atAnd() {
        int end = at + 4;
        return Character.isWhitespace(text.charAt(at))
                && text.startsWith("and", at + 1)
                && end < text.length()
                && Character.isWhitespace(text.charAt(end));
    }

    /** Passes what is left of a part: up to the comma after it or the bracket around it; a quoted text is passed whole. */
    String rest() {
        int start = at;
        int depth = 0;
        while (!done()) {
            char c = text.charAt(at);
            depth = Math.max(depth + Quoting.depth(c), c == ')' ? -1 : 0);
            if (depth < 0 || (depth == 0 && c == ',')) {
                break;
            }
            if (c != Quoting.QUOTE || quoted().isEmpty()) {
                at++;
            }
        }
        return since(start);
    }

    /** Passes everything. */
    String all() {
        int start = at;
        at = text.length();
        return since(start);
    }

    /** What was passed since a place, without the blanks around it. */
    String since(int start) {
        return text.substring(start, at).strip();
    }
}
