package io.petition.rules.io.table;

import com.google.common.collect.ImmutableMap;
import io.petition.explain.Finding;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rows of a table, one at a time. A cell holds no line break, so a quote left open costs its own line only. */
final class CsvTable {
    private static final int NONE = -1;

    private final Reader source;
    private final String file;
    private final List<Finding> findings;
    private final char[] buffer = new char[1 << 16];
    private final StringBuilder cell = new StringBuilder();
    private final List<String> header;
    private List<String> cells = new ArrayList<>();
    private int at;
    private int end;
    private int line;
    private boolean broken;

    /** Reads the head of a table. */
    CsvTable(Reader source, String file, List<Finding> findings) throws IOException {
        this.source = source;
        this.file = file;
        this.findings = findings;
        boolean some = row();
        while (some && (cells.isEmpty() || cells.get(0).startsWith("#"))) {
            some = row();
        }
        header = cells.stream().map(String::strip).toList();
    }

    /** Where a column stands; -1 where there is none. */
    int column(String name) {
        return header.indexOf(name);
    }

    /** Where a column stands, which must be there: it is said when it is not. */
    int needed(String name) {
        int column = column(name);
        if (column == NONE) {
            findings.add(Finding.error("table-column-missing", ImmutableMap.of("file", file, "column", name)));
        }
        return column;
    }

    /** Whether all these columns are there; each that is not is told. */
    boolean has(String... needed) {
        boolean has = true;
        for (String column : needed) {
            has &= needed(column) != NONE;
        }
        return has;
    }

    /** Goes to the next row that has as many cells as the head; false after the last. */
    boolean next() throws IOException {
        while (row()) {
            if (!broken && cells.size() == header.size()) {
                return true;
            }
            if (broken || !cells.isEmpty()) {
                findings.add(Finding.error("table-row-broken", place(Map.of())));
            }
        }
        return false;
    }

    int line() {
        return line;
    }

    /** A cell; blank where there is no such column. */
    String cell(int column) {
        return column == NONE ? "" : cells.get(column);
    }

    String cell(String column) {
        return cell(column(column)).strip();
    }

    void note(Finding.Severity severity, String code, String column, String value) {
        findings.add(new Finding(severity, code, place(Map.of("column", column, "value", value)), List.of()));
    }

    private Map<String, String> place(Map<String, String> more) {
        return ImmutableMap.<String, String>builder()
                .put("file", file)
                .put("line", Integer.toString(line))
                .putAll(more)
                .buildOrThrow();
    }

    /** Reads one line into {@code cells}, none for an empty line; false at the end. */
    private boolean row() throws IOException {
        cells = new ArrayList<>(Math.max(4, cells.size()));
        broken = false;
        int c = read();
        if (c == NONE) {
            return false;
        }
        line++;
        if (line == 1 && c == '\uFEFF') {
            c = read();
        }
        boolean empty = c == '\n' || c == '\r' || c == NONE;
        while (c != '\n' && c != '\r' && c != NONE) {
            c = take(c);
            if (c == ',') {
                c = read();
                if (c == '\n' || c == '\r' || c == NONE) {
                    cells.add("");
                }
            }
        }
        if (c == '\r' && peek() == '\n') {
            at++;
        }
        if (empty) {
            cells.clear();
        }
        return true;
    }

    /** Reads the cell that begins with {@code first}; gives what follows it. */
    private int take(int first) throws IOException {
        cell.setLength(0);
        int c = first;
        if (c == '"') {
            c = quoted();
            broken |= c != ',' && c != '\n' && c != '\r' && c != NONE;
        }
        while (c != ',' && c != '\n' && c != '\r' && c != NONE) {
            cell.append((char) c);
            c = read();
        }
        cells.add(cell.toString());
        return c;
    }

    private int quoted() throws IOException {
        int c = read();
        while (true) {
            if (c == '\n' || c == '\r' || c == NONE) {
                broken = true;
                return c;
            }
            if (c == '"') {
                c = read();
                if (c != '"') {
                    return c;
                }
            }
            cell.append((char) c);
            c = read();
        }
    }

    private int read() throws IOException {
        int c = peek();
        at++;
        return c;
    }

    private int peek() throws IOException {
        if (at >= end) {
            end = source.read(buffer, 0, buffer.length);
            at = 0;
            if (end <= 0) {
                end = 0;
                return NONE;
            }
        }
        return buffer[at];
    }
}
