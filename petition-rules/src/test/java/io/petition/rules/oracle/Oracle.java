package io.petition.rules.oracle;

import io.petition.statistics.indicator.Fraction;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Measure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** A database that is asked the same questions in SQL. Facts come to it as files of plain columns. */
final class Oracle implements AutoCloseable {
    private final Connection database;
    private final Path directory;

    private Oracle(Connection database, Path directory) {
        this.database = database;
        this.directory = directory;
    }

    /** With nothing in it; the files of facts are written to a directory. */
    static Oracle in(Path directory) throws SQLException {
        return new Oracle(DriverManager.getConnection("jdbc:duckdb:"), directory);
    }

    /** Makes a table of facts. */
    <F> void load(String table, List<Column<F>> columns, Iterable<F> facts) throws SQLException, IOException {
        Path file = directory.resolve(table + ".csv");
        try (Writer out = Files.newBufferedWriter(file)) {
            for (F fact : facts) {
                out.append(columns.stream()
                                .map(column -> column.value()
                                        .apply(fact)
                                        .map(Oracle::cell)
                                        .orElse(""))
                                .collect(Collectors.joining(",")))
                        .append('\n');
            }
        }
        run("CREATE TABLE " + table
                + columns.stream()
                        .map(column -> '"' + column.name() + "\" " + column.type())
                        .collect(Collectors.joining(", ", " (", ")")));
        run("COPY " + table + " FROM '" + file + "' (FORMAT csv, HEADER false, NULLSTR '')");
    }

    private static String cell(Object value) {
        String text = value.toString();
        if (text.chars().anyMatch(c -> c == ',' || c == '"' || c < ' ')) {
            throw new IllegalArgumentException("value: " + text + " cannot stand in a plain column");
        }
        return text;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What an indicator comes to by its file, in each region and month, and in all. */
    Answers ask(Indicator<?> indicator) throws SQLException {
        Measure<?> measure = indicator.measure();
        boolean composite = measure instanceof Measure.Composite;
        String how = composite
                ? "composite"
                : measure instanceof Measure.Share ? "share" : measure instanceof Measure.Days ? "days" : "total";
        String sql = text("how/" + how + ".sql").replace("{indicator}", text(indicator.key() + ".sql"));
        Answers answers = new Answers();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                String cell = rows.getString("region") + " " + rows.getString("month");
                if (composite) {
                    answers.fraction(cell, Fraction.of(rows.getLong("part"), rows.getLong("whole")));
                } else {
                    answers.put(cell, rows.getString("what"), rows.getLong("number"));
                }
            }
        }
        return answers;
    }

    private static String text(String name) {
        try (InputStream bytes = Oracle.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("resource: " + name + " is missing; write the indicator in SQL too");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
