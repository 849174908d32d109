package io.petition.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.petition.examples.cli.csv.CsvRows;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A CSV file whose first line names its columns. Every fault of every line is told with the line, and of the file. */
final class Table {
    private final String field;
    private final String file;
    private final CsvRows rows;
    private final Console console;
    private final ImmutableList<String> needed;
    private final ImmutableList<String> columns;
    private final boolean open;
    private boolean faulty;

    /** A file that must have some columns and may have others; the field is what the command line calls it. */
    Table(String field, String file, InputStream source, Console console, List<String> needed, List<String> more) {
        this(field, file, source, console, needed, more, false);
    }

    private Table(
            String field,
            String file,
            InputStream source,
            Console console,
            List<String> needed,
            List<String> more,
            boolean open) {
        this.field = field;
        this.file = file;
        this.rows = new CsvRows(source);
        this.console = console;
        this.needed = ImmutableList.copyOf(needed);
        this.columns = ImmutableSet.<String>builder()
                .addAll(needed)
                .addAll(more)
                .build()
                .asList();
        this.open = open;
    }

    /** The same of a file that may have columns of any other name too. */
    static Table open(
            String field, String file, InputStream source, Console console, List<String> needed, List<String> more) {
        return new Table(field, file, source, console, needed, more, true);
    }

    /** How a cell is read. */
    @FunctionalInterface
    interface Reader<T> {
        T read(String field, String cell) throws BadInput;
    }

    /** What is done with a line. */
    @FunctionalInterface
    interface Taker {
        void take(Line line);
    }

    /** Goes through the lines; whether none has a fault. A file without the columns is refused as a whole. */
    boolean read(Taker taker) throws BadInput, IOException {
        List<String> header = header(rows.next());
        for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
            Line line = new Line(row.line());
            if (line.fill(row, header)) {
                taker.take(line);
            }
        }
        return !faulty;
    }

    private List<String> header(CsvRows.@Nullable Row header) throws BadInput {
        String known = String.join(", ", columns);
        if (header == null || header.line() != 1 || header.cells().isEmpty()) {
            throw new BadInput(field, "bad.no-header", Map.of("known", known));
        }
        List<String> named = header.cells().get().stream().map(String::strip).toList();
        for (String column : named) {
            if (column.isEmpty() || (!open && !columns.contains(column))) {
                throw new BadInput(field, "bad.column", Map.of("value", column, "known", known));
            }
        }
        if (ImmutableSet.copyOf(named).size() < named.size()) {
            throw new BadInput(field, "bad.column-twice", Map.of());
        }
        for (String column : needed) {
            if (!named.contains(column)) {
                throw new BadInput(column, "bad.column-needed", Map.of("known", String.join(", ", needed)));
            }
        }
        return named;
    }

    /** One line: its cells, and whether all that was asked for can be read. */
    final class Line {
        private final long number;
        private final Map<String, String> cells = new HashMap<>();
        private boolean bad;

        private Line(long number) {
            this.number = number;
        }

        private boolean fill(CsvRows.Row row, List<String> header) {
            Optional<List<String>> read = row.cells();
            if (read.isEmpty()) {
                fault(new BadInput("line", "bad.csv", Map.of()));
            } else if (read.get().size() != header.size()) {
                fault(new BadInput(
                        "line", "bad.cells", Answers.args("cells", read.get().size(), "columns", header.size())));
            } else {
                for (int i = 0; i < header.size(); i++) {
                    cells.put(header.get(i), read.get().get(i).strip());
                }
            }
            return !bad;
        }

        boolean isBad() {
            return bad;
        }

        /** What stands in a cell; empty for a column that the file has not. */
        String text(String column) {
            return cells.getOrDefault(column, "");
        }

        /** Every cell by its column. */
        Map<String, String> cells() {
            return ImmutableMap.copyOf(cells);
        }

        /** A cell as it is to be read; the other value, and a fault, where it cannot. */
        <T> T cell(String column, Reader<T> reader, T otherwise) {
            try {
                return reader.read(column, text(column));
            } catch (BadInput fault) {
                fault(fault);
                return otherwise;
            }
        }

        /** The same of a cell that may be empty. */
        <T> Optional<T> optional(String column, Reader<T> reader) {
            return text(column).isEmpty()
                    ? Optional.empty()
                    : cell(column, (field, cell) -> Optional.of(reader.read(field, cell)), Optional.empty());
        }

        void fault(BadInput fault) {
            bad = true;
            faulty = true;
            console.fault(file, number, fault);
        }
    }

    static String filled(String field, String cell) throws BadInput {
        if (cell.isEmpty()) {
            throw new BadInput(field, "bad.cell-empty", Map.of());
        }
        return cell;
    }

    /** Several values in one cell, joined with a semicolon; none in an empty cell. */
    static Set<String> several(String field, String cell) throws BadInput {
        if (cell.isEmpty()) {
            return Set.of();
        }
        List<String> parts =
                Arrays.stream(cell.split(";", -1)).map(String::strip).toList();
        for (String part : parts) {
            filled(field, part);
        }
        return ImmutableSet.copyOf(parts);
    }
}
