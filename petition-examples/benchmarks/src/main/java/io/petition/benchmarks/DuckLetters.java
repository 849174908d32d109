package io.petition.benchmarks;

import io.petition.statistics.breakdown.FactBatch;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The same asked of DuckDB in memory, in SQL: the columns as small integers, one query for each of the three days. */
final class DuckLetters implements AutoCloseable {
    private static final String JUDGED = "completion in (0, 1, 3)";

    /** Of each indicator its two numbers, from the first that goes by when it came to the last that goes by when it was done. */
    private static final List<String> CAME = List.of(
            "count(*)",
            "0",
            "sum(persons)",
            "0",
            "sum(persons) filter (channel = 0)",
            "0",
            "count(*) filter (acceptance = 0)",
            "count(*) filter (acceptance not in (2, 4))",
            "count(*) filter (again = 1)",
            "count(*) filter (again <> 2)",
            "count(*) filter (channel in (2, 3))",
            "count(*)",
            "count(done)",
            "0",
            "count(*) filter (settled)",
            "count(*)");

    private static final List<String> DUE = IntStream.range(0, 6)
            .mapToObj(i -> List.of("true", "again = 0", "topic = 0", "topic = 1", "topic = 2", "channel = 0")
                    .get(i))
            .flatMap(which -> List.of(
                    "count(*) filter (completion = 0 and " + which + ")",
                    "count(*) filter (" + JUDGED + " and " + which + ")")
                    .stream())
            .toList();

    private static final List<String> DONE = List.of(
            "count(*) filter (office = 0)",
            "count(*) filter (office < 2)",
            "count(*) filter (organ = 0)",
            "count(*) filter (organ < 2)",
            "count(*) filter (office < 3)",
            "count(*)",
            "count(*) filter (settled)",
            "count(*)",
            "count(*)",
            "coalesce(quantile_disc(done - came, 0.5), -1)",
            "count(*) filter (channel = 0)",
            "coalesce(quantile_disc(done - came, 0.5) filter (channel = 0), -1)");

    private final Connection connection;

    DuckLetters(LetterYear year, int threads) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("set threads to " + threads);
            statement.execute(
                    "create table letters (county smallint, came integer, due integer, done integer, persons smallint,"
                            + " channel tinyint, topic tinyint, acceptance tinyint, completion tinyint, again tinyint,"
                            + " office tinyint, organ tinyint, settled boolean)");
            statement.execute("create table months (day integer, month tinyint)");
        }
        try (DuckDBAppender months = appender("months")) {
            for (int day = 0; day < 365; day++) {
                months.beginRow();
                months.append((int) LetterYear.FIRST.toEpochDay() + day);
                months.append((byte) (LetterYear.FIRST.plusDays(day).getMonthValue() - 1));
                months.endRow();
            }
        }
        try (DuckDBAppender letters = appender("letters")) {
            for (int i = 0; i < year.facts; i++) {
                append(letters, year, i);
            }
        }
    }

    private DuckDBAppender appender(String table) throws SQLException {
        return connection.unwrap(DuckDBConnection.class).createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
    }

    @SuppressWarnings("EnumOrdinal") // a column holds ranks, and is read again in the same run
    private static void append(DuckDBAppender to, LetterYear year, int i) throws SQLException {
        int trait = year.traits[i];
        to.beginRow();
        to.append((short) year.county[i]);
        to.append(year.came[i]);
        to.append(year.due[i]);
        if (year.done[i] == FactBatch.NO_DAY) {
            to.appendNull();
        } else {
            to.append(year.done[i]);
        }
        to.append((short) year.persons[i]);
        to.append((byte) LetterYear.channel(trait).ordinal());
        to.append((byte) LetterYear.topic(trait).ordinal());
        to.append((byte) LetterYear.acceptance(trait).ordinal());
        to.append((byte) LetterYear.completion(trait).ordinal());
        to.append((byte) (trait / 32 % 3));
        to.append((byte) (trait / 8 % 4));
        to.append((byte) (trait / 2 % 4));
        to.append(LetterYear.settled(trait));
        to.endRow();
    }

    /** In the form in which all can be compared. */
    long[] figures() throws SQLException {
        long[] numbers = LetterFigures.none();
        ask(numbers, "came", CAME, 0);
        ask(numbers, "due", DUE, 8);
        ask(numbers, "done", DONE, 14);
        return numbers;
    }

    /** Provinces are grouped beside the counties, for no median can be had of medians. */
    private void ask(long[] numbers, String day, List<String> asked, int first) throws SQLException {
        String columns = IntStream.range(0, asked.size())
                .mapToObj(i -> "coalesce(" + asked.get(i) + ", 0)")
                .collect(Collectors.joining(", "));
        String sql = "select coalesce(county, " + LetterYear.COUNTIES + " + province), month, " + columns
                + " from (select *, county % " + LetterYear.PROVINCES + " as province from letters join months on "
                + day
                + " = day) group by grouping sets ((county, month), (province, month))";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                int at = LetterFigures.place(rows.getInt(1), rows.getInt(2), first);
                for (int i = 0; i < asked.size(); i++) {
                    numbers[at + i] = rows.getLong(3 + i);
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
