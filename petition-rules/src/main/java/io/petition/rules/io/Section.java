package io.petition.rules.io;

import io.petition.rules.io.RuleFormatException.Fault;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A stretch of a file: {@code key: value} lines, each key once, and rows of another form between them. What cannot be
 * read becomes a {@link Fault}, and reading goes on with nothing in its place.
 */
final class Section {
    /** One line, without the blanks around it. */
    record Line(int number, String text) {}

    private final String file;
    private final int start;
    private final Set<String> keys;
    private final List<Fault> faults;
    private final Map<String, Line> values = new LinkedHashMap<>();
    private final List<Line> rows = new ArrayList<>();

    /**
     * @param file its name in the faults
     * @param start its first line, to which the fault of a missing key points
     * @param keys the keys it may hold
     * @param faults where faults go
     */
    Section(String file, int start, Set<String> keys, List<Fault> faults) {
        this.file = file;
        this.start = start;
        this.keys = new TreeSet<>(keys);
        this.faults = faults;
    }

    void put(Line line) {
        int colon = line.text().indexOf(':');
        if (colon < 0) {
            fault(line.number(), "line", line.text(), "is not understood; write KEY: VALUE, or # before a comment");
            return;
        }
        String key = line.text().substring(0, colon).strip();
        Line value = new Line(line.number(), line.text().substring(colon + 1).strip());
        if (!keys.contains(key)) {
            fault(line.number(), "key", key, "is not known here; the known ones are " + String.join(", ", keys));
        } else if (values.putIfAbsent(key, value) != null) {
            fault(line.number(), key, value.text(), "stands a second time; give it once");
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

    /** The value of a key that must be there, made into what it means. */
    <T> Optional<T> required(String key, Function<Line, Optional<T>> meaning) {
        Line value = values.get(key);
        if (value == null || value.text().isEmpty()) {
            fault(value == null ? start : value.number(), key, "", "is missing; every such section needs it");
            return Optional.empty();
        }
        return meaning.apply(value);
    }

    /** The value of a key that may be absent, made into what it means. */
    <T> Optional<T> optional(String key, Function<Line, Optional<T>> meaning) {
        return values.containsKey(key) ? required(key, meaning) : Optional.empty();
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
        faults.add(new Fault(file, line, field, value, remedy));
    }
}
