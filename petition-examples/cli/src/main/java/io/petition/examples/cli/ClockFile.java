package io.petition.examples.cli;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.petition.examples.cli.csv.CsvRows;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file of clocks, one a line, read by the rules of a batch: the header names the columns, an empty cell means the
 * default, a bad line is told with its number and the rest is done. One line is held at a time.
 */
final class ClockFile {
    /** After so many lines what was answered is passed on. */
    private static final int LOOK = 1000;

    /** What a line says of its clock; the names are those of the options. */
    private enum Column {
        ID,
        RULEBOOK,
        OVERLAY,
        TERM,
        FROM,
        PAUSE,
        EXTEND,
        STOPPED,
        GIVEN;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One line.
     *
     * @param number its number in the file, from 1
     * @param id what the host calls the clock; the number of the line where it does not say
     */
    record Line(long number, String id, ClockCells cells) {}

    /** What is done with a line. */
    @FunctionalInterface
    interface Work {
        void take(Line line) throws BadInput, NoAnswer;
    }

    /**
     * What became of the lines.
     *
     * @param lines how many there were
     * @param refused how many were answered with no
     * @param bad how many could not be read
     */
    record Count(long lines, long refused, long bad) {
        int exit() {
            return bad > 0 ? Console.UNREADABLE : refused > 0 ? Console.REFUSED : 0;
        }
    }

    private final CsvRows rows;
    private final Console console;
    private final @Nullable String rulebook;
    private long lines;
    private long refused;
    private long bad;

    /**
     * Makes a reader.
     *
     * @param rulebook the one that stands where a line names none; null where every line has to
     */
    ClockFile(InputStream source, Console console, @Nullable String rulebook) {
        this.rows = new CsvRows(source);
        this.console = console;
        this.rulebook = rulebook;
    }

    /** Hands over every line that can be read. */
    Count forEach(Work work) throws BadInput, IOException {
        List<Column> columns = header(rows.next());
        for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
            lines++;
            take(row, columns, work);
            if (lines % LOOK == 0 && console.isClosed()) {
                break; // nobody reads on
            }
        }
        return new Count(lines, refused, bad);
    }

    private void take(CsvRows.Row row, List<Column> columns, Work work) {
        try {
            List<String> cells = row.cells().orElseThrow(() -> new BadInput("line", "bad.csv", Map.of()));
            work.take(line(row.line(), columns, cells));
        } catch (BadInput fault) {
            bad++;
            console.fault(row.line(), fault);
        } catch (NoAnswer no) {
            refused++;
            console.show(row.line(), new Outcome.Refused(no.reasons()));
        }
    }

    private Line line(long number, List<Column> columns, List<String> cells) throws BadInput {
        if (cells.size() != columns.size()) {
            throw new BadInput(
                    "line",
                    "bad.cells",
                    Map.of(
                            "cells", Integer.toString(cells.size()),
                            "columns", Integer.toString(columns.size())));
        }
        Map<Column, String> said = new EnumMap<>(Column.class);
        for (int i = 0; i < cells.size(); i++) {
            if (!Strings.isNullOrEmpty(cells.get(i))) {
                said.put(columns.get(i), cells.get(i));
            }
        }
        ClockCells clock = new ClockCells(
                said.getOrDefault(Column.RULEBOOK, rulebook),
                several(said.get(Column.OVERLAY)),
                said.get(Column.TERM),
                said.get(Column.FROM),
                several(said.get(Column.PAUSE)),
                said.get(Column.EXTEND),
                said.get(Column.STOPPED),
                said.get(Column.GIVEN));
        return new Line(number, said.getOrDefault(Column.ID, Long.toString(number)), clock);
    }

    private static List<String> several(@Nullable String cell) {
        return cell == null ? ImmutableList.of() : ImmutableList.of(cell);
    }

    private static List<Column> header(CsvRows.@Nullable Row header) throws BadInput {
        String known = Arrays.stream(Column.values()).map(Column::code).collect(Collectors.joining(", "));
        if (header == null || header.line() != 1 || header.cells().isEmpty()) {
            throw new BadInput("file", "bad.no-header", Map.of("known", known));
        }
        ImmutableList.Builder<Column> columns = ImmutableList.builder();
        Map<Column, String> seen = new EnumMap<>(Column.class);
        for (String cell : header.cells().get()) {
            String name = cell.strip().replaceFirst("^--", "");
            Column column = Arrays.stream(Column.values())
                    .filter(candidate -> candidate.code().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new BadInput(
                            name.isEmpty() ? "file" : name, "bad.column", Map.of("value", cell, "known", known)));
            if (seen.put(column, name) != null) {
                throw new BadInput(name, "bad.column-twice", Map.of());
            }
            columns.add(column);
        }
        return columns.build();
    }
}
