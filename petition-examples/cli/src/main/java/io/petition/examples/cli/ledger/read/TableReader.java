package io.petition.examples.cli.ledger.read;

import com.google.common.collect.ImmutableMap;
import io.petition.examples.cli.csv.CsvRows;
import io.petition.explain.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Hands out the rows of one file, one at a time: memory does not grow with the file. */
final class TableReader {
    /** What stands where bytes were no UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    private final Input input;
    private final Consumer<Finding> findings;

    TableReader(Input input, Consumer<Finding> findings) {
        this.input = input;
        this.findings = findings;
    }

    /** Reads a file; false when there is none of that name. */
    boolean read(Layout layout, Consumer<Row> each) throws IOException, UnusableFiles {
        Optional<InputStream> source = input.open(layout.file());
        if (source.isEmpty()) {
            return false;
        }
        try (InputStream bytes = source.get()) {
            CsvRows rows = new CsvRows(bytes);
            CsvRows.Row header = rows.next();
            while (header != null && isComment(header)) {
                header = rows.next();
            }
            if (header == null) {
                findings.accept(Kind.FILE_EMPTY.at(Place.of(layout.file())));
                return true;
            }
            ImmutableMap<String, Integer> columns = columns(layout, header);
            int width = header.cells().map(List::size).orElse(0);
            for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
                each.accept(row(Place.of(layout.file(), row.line()), columns, width, row));
            }
        }
        return true;
    }

    private static boolean isComment(CsvRows.Row row) {
        return row.cells().isPresent() && row.cells().get().get(0).startsWith("#");
    }

    private ImmutableMap<String, Integer> columns(Layout layout, CsvRows.Row header) throws UnusableFiles {
        Place place = Place.of(layout.file(), header.line());
        List<String> names = header.cells().orElse(List.of());
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            if (!layout.knows(name)) {
                findings.accept(Kind.COLUMN_EXTRA.at(place, "column", name));
            } else if (columns.putIfAbsent(name, i) != null) {
                findings.accept(Kind.COLUMN_TWICE.at(place, "column", name));
            }
        }
        List<String> missing = layout.required().stream()
                .filter(column -> !columns.containsKey(column))
                .toList();
        if (!missing.isEmpty()) {
            throw new UnusableFiles(
                    layout.file(),
                    "bad.column-missing",
                    Map.of("columns", String.join(", ", missing), "known", String.join(", ", layout.required())));
        }
        for (String column : layout.optional()) {
            if (!columns.containsKey(column)) {
                findings.accept(Kind.COLUMN_MISSING.at(place, "column", column));
            }
        }
        return ImmutableMap.copyOf(columns);
    }

    private static Row row(Place place, ImmutableMap<String, Integer> columns, int width, CsvRows.Row row) {
        if (row.cells().isEmpty()) {
            return new Row.Broken(place, Kind.ROW_BROKEN.at(place));
        }
        List<String> cells = row.cells().get();
        if (cells.size() != width) {
            Finding why = Kind.CELL_COUNT.at(
                    place, "cells", Integer.toString(cells.size()), "columns", Integer.toString(width));
            return new Row.Broken(place, why);
        }
        if (cells.stream().anyMatch(cell -> cell.indexOf(REPLACEMENT) >= 0)) {
            return new Row.Broken(place, Kind.NOT_UTF8.at(place));
        }
        return new Row.Cells(place, columns, cells);
    }
}
