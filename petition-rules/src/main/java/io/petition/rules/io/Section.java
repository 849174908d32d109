package io.petition.rules.io;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import io.petition.rules.io.RuleFormatException.Fault;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A stretch of a file: {@code key: value} lines, each key once, and rows of another form between them. What cannot be
 * read becomes a {@link Fault}, and reading goes on with nothing in its place.
 */
final class Section {
    /** One line, without the blanks around it. */
    record Line(int number, String text) {
        /** What stands before its colon; all of it where there is none. */
        String key() {
            int colon = text.indexOf(':');
            return colon < 0 ? text : text.substring(0, colon).strip();
        }

        /** What stands after its colon. */
        String value() {
            return text.substring(text.indexOf(':') + 1).strip();
        }
    }

    /** What is told of a key without which a section says nothing. */
    static final String MISSING = "is missing; every such section needs it";

    private final String file;
    private final int start;
    private final Set<String> keys;
    private final Set<String> repeatable;
    private final List<Fault> faults;
    private final ListMultimap<String, Line> values = ArrayListMultimap.create();
    private final List<Line> rows = new ArrayList<>();
    private boolean sound = true;

    /**
     * @param file its name in the faults
     * @param start its first line, to which the fault of a missing key points
     * @param keys the keys it may hold
     * @param faults where faults go
     */
    Section(String file, int start, Set<String> keys, List<Fault> faults) {
        this(file, start, keys, ImmutableSet.of(), faults);
    }

    /** With keys among its own that may stand more than once. */
    Section(String file, int start, Set<String> keys, Set<String> repeatable, List<Fault> faults) {
        this.file = file;
        this.start = start;
        this.keys = new TreeSet<>(keys);
        this.repeatable = repeatable;
        this.faults = faults;
    }

    void put(Line line) {
        if (line.text().indexOf(':') < 0) {
            fault(line.number(), "line", line.text(), "is not understood; write KEY: VALUE, or # before a comment");
            return;
        }
        String key = line.key();
        Line value = new Line(line.number(), line.value());
        if (!keys.contains(key)) {
            fault(line.number(), "key", key, "is not known here; the known ones are " + String.join(", ", keys));
        } else if (values.containsKey(key) && !repeatable.contains(key)) {
            fault(line.number(), key, value.text(), "stands a second time; give it once");
        } else {
            values.put(key, value);
        }
    }

    void addRow(Line line) {
        rows.add(line);
    }

    int start() {
        return start;
    }

    List<Line> rows() {
        return rows;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The line of a key, or else the first of the section. */
    int lineOf(String key) {
        return has(key) ? values.get(key).get(0).number() : start;
    }

    /** The value of a key that must be there, made into what it means. */
    <T> Optional<T> required(String key, Function<Line, Optional<T>> meaning) {
        return has(key) ? present(key, values.get(key).get(0), meaning) : missing(key, MISSING);
    }

    /** The value of a key that may be absent, made into what it means. */
    <T> Optional<T> optional(String key, Function<Line, Optional<T>> meaning) {
        return has(key) ? required(key, meaning) : Optional.empty();
    }

    /** The value of a key that must be there, in its form. */
    <T> Optional<T> need(String key, Form<T> form) {
        return required(key, line -> read(key, line, form));
    }

    /** The value of a key that may be absent, in its form. */
    <T> Optional<T> take(String key, Form<T> form) {
        return optional(key, line -> read(key, line, form));
    }

    /** The values of a key that may stand more than once, in their form. */
    <T> List<T> takeAll(String key, Form<T> form) {
        List<T> all = new ArrayList<>();
        for (Line value : values.get(key)) {
            present(key, value, line -> read(key, line, form)).ifPresent(all::add);
        }
        return all;
    }

    <T> Optional<T> missing(String key, String remedy) {
        fault(start, key, "", remedy);
        return Optional.empty();
    }

    private <T> Optional<T> present(String key, Line value, Function<Line, Optional<T>> meaning) {
        if (value.text().isEmpty()) {
            fault(value.number(), key, "", MISSING);
            return Optional.empty();
        }
        return meaning.apply(value);
    }

    private <T> Optional<T> read(String key, Line line, Form<T> form) {
        Phrase phrase = new Phrase(line.text());
        Optional<T> value = Optional.empty();
        try {
            value = Optional.of(form.read(phrase));
            if (!phrase.done()) {
                phrase.fault(phrase.rest(), "is not expected here; the statement ends before it");
            }
        } catch (Misread e) {
            phrase.fault(e.value(), e.remedy());
        }
        for (Misread misread : phrase.faults()) {
            fault(line.number(), key, misread.value(), misread.remedy());
        }
        return phrase.faults().isEmpty() ? value : Optional.empty();
    }

    /** What the section makes, if nothing was wrong with it; what core refuses beyond that is a fault of the section. */
    <T> Optional<T> make(String key, Supplier<T> maker) {
        if (!sound) {
            return Optional.empty();
        }
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException e) {
            fault(lineOf(key), key, "", "cannot be used: " + e.getMessage());
            return Optional.empty();
        }
    }

    Optional<LocalDate> date(String field, Line line, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            fault(line.number(), field, text, "is no day of the calendar; write YYYY-MM-DD");
            return Optional.empty();
        }
    }

    Optional<Integer> year(String field, Line line, String text) {
        if (text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(Integer.valueOf(text));
        }
        fault(line.number(), field, text, "is no year; write four digits");
        return Optional.empty();
    }

    void fault(int line, String field, String value, String remedy) {
        sound = false;
        faults.add(new Fault(file, line, field, value, remedy));
    }
}
