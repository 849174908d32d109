package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/** Reads tables of comma-separated values whose first row names the columns. */
final class Rows {
    private Rows() {}

    /** A table that is shipped with the scenarios, beside this class. A line that begins with {@code #} is no row of it. */
    static <T> List<T> shipped(String resource, Function<NamedCsvRecord, T> row) {
        try (InputStream bytes = Rows.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("resource: " + resource + " is missing beside " + Rows.class
                        + "; build the module with its resources");
            }
            return read(bytes, CommentStrategy.SKIP, row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table that is not shipped; packed where its name ends in {@code .gz}. */
    static <T> List<T> of(Path file, Function<NamedCsvRecord, T> row) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            return read(
                    file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes, CommentStrategy.NONE, row);
        }
    }

    private static <T> List<T> read(InputStream bytes, CommentStrategy comments, Function<NamedCsvRecord, T> row)
            throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().commentStrategy(comments).ofNamedCsvRecord(bytes)) {
            return rows.stream().map(row).collect(ImmutableList.toImmutableList());
        }
    }

    /** A cell; empty when nothing stands in it. */
    static Optional<String> cell(NamedCsvRecord row, String column) {
        return Optional.of(row.getField(column)).filter(text -> !text.isBlank());
    }
}
