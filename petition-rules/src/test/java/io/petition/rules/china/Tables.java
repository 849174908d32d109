package io.petition.rules.china;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables beside these tests, line by line: {@code #} begins a remark, a comma parts the cells. */
final class Tables {
    private Tables() {}

    /** The lines of a table with so many cells; what follows the last comma belongs to the last cell. */
    static List<List<String>> rows(String table, int cells) {
        try (InputStream in = Tables.class.getResourceAsStream(table);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(",", cells)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One column of the lines whose first cell is the edition. */
    static List<String> column(String table, int cells, String edition, int column) {
        return rows(table, cells).stream()
                .filter(row -> row.get(0).equals(edition))
                .map(row -> row.get(column))
                .toList();
    }
}
