package io.petition.rules.io;

import com.google.common.base.CharMatcher;
import com.google.common.primitives.Ints;
import io.petition.time.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of one statement, and a place in it. A fault that hides nothing behind it is noted and reading goes on; one
 * that does is thrown.
 */
final class Phrase {
    private static final String LENGTHS =
            "is no length; write N hours, service-hours, working-days, calendar-days, weeks, months or years";

    private final String text;
    private final List<Misread> faults = new ArrayList<>();
    private int at;

    Phrase(String text) {
        this.text = text;
    }

    /** What was wrong so far. */
    List<Misread> faults() {
        return faults;
    }

    void fault(String value, String remedy) {
        faults.add(new Misread(value, remedy));
    }

    /** Whether nothing but blanks is left. */
    boolean done() {
        blanks();
        return at == text.length();
    }

    /** Passes a mark if it comes next. */
    boolean take(char mark) {
        if (done() || text.charAt(at) != mark) {
            return false;
        }
        at++;
        return true;
    }

    /** Whether a blank, or nothing, stands before the place. */
    boolean afterBlank() {
        return at == 0 || Character.isWhitespace(text.charAt(at - 1));
    }

    /** Whether a blank, a mark or nothing stands at the place. */
    boolean beforeBlank() {
        return at == text.length() || Character.isWhitespace(text.charAt(at)) || Quoting.MARKS.matches(text.charAt(at));
    }

    /** Passes an unquoted word if it comes next. */
    boolean take(String word) {
        if (!peek().equals(word)) {
            return false;
        }
        at += word.length();
        return true;
    }

    /** Passes a word that must come next. */
    void expect(String word, String pattern) throws Misread {
        if (!take(word)) {
            throw expected(word, pattern);
        }
    }

    /** The unquoted word that comes next, up to a blank, a comma or a semicolon; empty where none does. */
    String peek() {
        if (done() || text.charAt(at) == Quoting.QUOTE) {
            return "";
        }
        int end = at;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && !Quoting.MARKS.matches(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end);
    }

    /** Passes the unquoted word that comes next, perhaps an empty one. */
    String word() {
        String word = peek();
        at += word.length();
        return word;
    }

    /** Passes a key: one word, or what stands in quotes. */
    String key() throws Misread {
        if (!done() && text.charAt(at) == Quoting.QUOTE) {
            String key = quoted();
            if (key.isBlank()) {
                throw new Misread(key, "is blank; name the key");
            }
            return key;
        }
        String word = word();
        if (word.isEmpty()) {
            throw expected("a key", "one word, or put the key in quotes");
        }
        if (Quoting.RESERVED.contains(word)) {
            throw new Misread(word, "is a word of the format and no key; put it in quotes where it is meant as one");
        }
        if (Quoting.FULL_WIDTH.matchesAnyOf(word) || word.indexOf(Quoting.QUOTE) >= 0) {
            throw new Misread(
                    word, "holds a full-width mark or a quote; write , between keys, or put all of the key in quotes");
        }
        return word;
    }

    /** Passes a text up to one of the marks or to the end, perhaps an empty one; or what stands in quotes. */
    String text(CharMatcher marks) throws Misread {
        if (!done() && text.charAt(at) == Quoting.QUOTE) {
            return quoted();
        }
        int start = at;
        int mark = marks.indexIn(text, at);
        at = mark < 0 ? text.length() : mark;
        return text.substring(start, at).strip();
    }

    /** Passes a length. */
    Span span() throws Misread {
        String amount = word();
        String unit = word();
        String length = (amount + " " + unit).strip();
        return Span.parse(length).orElseThrow(() -> new Misread(length, LENGTHS));
    }

    /** Passes {@code once} or {@code N times}; where neither comes next, the answer is 0. */
    int times() throws Misread {
        if (take("once")) {
            return 1;
        }
        String number = peek();
        if (number.isEmpty() || !Character.isDigit(number.charAt(0))) {
            return 0;
        }
        Integer times = Ints.tryParse(word());
        if (times == null || times == 0) {
            throw new Misread(number, "is no number of times; write once or N times");
        }
        expect("times", "once or N times");
        return times;
    }

    /** That something else comes next, or nothing does. */
    private Misread expected(String what, String pattern) {
        String rest = rest();
        return new Misread(
                rest, (rest.isEmpty() ? "ends" : "stands") + " where " + what + " is expected; write " + pattern);
    }

    /** Passes what is left. */
    String rest() {
        blanks();
        String rest = text.substring(at).strip();
        at = text.length();
        return rest;
    }

    /** Passes a text in quotes, which begins here. */
    private String quoted() throws Misread {
        StringBuilder content = new StringBuilder();
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == Quoting.QUOTE) {
                at = i + 1;
                return content.toString();
            }
            boolean escaped = c == Quoting.ESCAPE && i + 1 < text.length();
            content.append(escaped ? Quoting.unescape(text.charAt(++i)) : c);
        }
        throw new Misread(rest(), "has no end; write a second \" after it, and \\ before a \" that belongs to it");
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
