package io.petition.rules.china;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Tables beside the tests: cells parted by commas without quotes, lines of comment, the names of the columns first. */
final class CsvRows {
    private CsvRows() {}

    /** The cells of each row; a row with another number of cells than there are columns is refused. */
    static List<List<String>> of(String name) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : text(name).lines().toList()) {
            if (!line.startsWith("#") && !line.isBlank()) {
                rows.add(List.of(line.split(",", -1)));
                if (rows.get(rows.size() - 1).size() != rows.get(0).size()) {
                    throw new IllegalStateException(name + ": " + line + "; has not as many cells as " + rows.get(0));
                }
            }
        }
        return rows.subList(1, rows.size());
    }

    /** A resource of this package. */
    static String text(String name) {
        try (InputStream bytes = CsvRows.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("resource: " + name + " is missing beside " + CsvRows.class);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
