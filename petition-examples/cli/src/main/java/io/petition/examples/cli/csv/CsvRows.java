package io.petition.examples.cli.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file, one at a time. A row that is no CSV does not take the rest with it: reading goes on with the
 * line after the one on which it began. Empty lines are no rows.
 */
public final class CsvRows {
    /** No row of a question is as long; what is longer is told to be wrong and not kept. */
    private static final int LONGEST = 1 << 16;

    private final BufferedReader source;
    private final Deque<Line> again = new ArrayDeque<>();
    private long number;

    /**
     * One row.
     *
     * @param line the line of the file on which it begins, counted from 1
     * @param cells its cells; empty when it is no CSV
     */
    public record Row(long line, Optional<List<String>> cells) {}

    private record Line(long number, String text, boolean whole) {}

    /** Where a text stands between quotes. */
    private enum Place {
        BEFORE_CELL,
        PLAIN,
        QUOTED,
        AFTER_QUOTE
    }

    public CsvRows(InputStream source) {
        this.source = new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8));
    }

    /** The next row; null after the last. */
    public @Nullable Row next() throws IOException {
        Line first = line();
        while (first != null && first.text().isEmpty()) {
            first = line();
        }
        return first == null ? null : row(first);
    }

    private Row row(Line first) throws IOException {
        StringBuilder text = new StringBuilder(first.text());
        List<Line> more = new ArrayList<>();
        Place place = walk(Place.BEFORE_CELL, first.text());
        boolean whole = first.whole();
        while (whole && place == Place.QUOTED) {
            Line next = line();
            if (next == null) {
                break;
            }
            more.add(next);
            text.append('\n').append(next.text());
            place = walk(place, next.text());
            whole = next.whole() && text.length() <= LONGEST;
        }
        Optional<List<String>> cells = whole && place != Place.QUOTED ? cells(text.toString()) : Optional.empty();
        if (cells.isEmpty()) {
            for (int i = more.size() - 1; i >= 0; i--) {
                again.addFirst(more.get(i));
            }
        }
        return new Row(first.number(), cells);
    }

    private static Optional<List<String>> cells(String text) {
        try {
            return Optional.of(CsvReader.builder().ofSingleCsvRecord(text).getFields());
        } catch (CsvParseException e) {
            return Optional.empty(); // the caller names the line
        }
    }

    /** Where a line ends that begins at {@code place}. */
    private static Place walk(Place place, String line) {
        Place now = place;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            now = switch (now) {
                case BEFORE_CELL, AFTER_QUOTE, PLAIN ->
                    c == ',' ? Place.BEFORE_CELL : c == '"' && now != Place.PLAIN ? Place.QUOTED : Place.PLAIN;
                case QUOTED -> c == '"' ? Place.AFTER_QUOTE : Place.QUOTED;
            };
        }
        return now;
    }

    /** The next line of the file, without its end and without a byte order mark. */
    private @Nullable Line line() throws IOException {
        if (!again.isEmpty()) {
            return again.removeFirst();
        }
        StringBuilder text = new StringBuilder();
        boolean whole = true;
        int c = source.read();
        if (c < 0) {
            return null;
        }
        number++;
        if (number == 1 && c == '\uFEFF') {
            c = source.read();
        }
        while (c >= 0 && c != '\n' && c != '\r') {
            whole &= text.length() < LONGEST;
            if (whole) {
                text.append((char) c);
            }
            c = source.read();
        }
        if (c == '\r') {
            source.mark(1);
            if (source.read() != '\n') {
                source.reset();
            }
        }
        return new Line(number, text.toString(), whole);
    }
}
