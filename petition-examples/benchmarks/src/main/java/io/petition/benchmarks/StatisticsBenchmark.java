package io.petition.benchmarks;

import io.petition.statistics.breakdown.FactBatch;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to count facts under 20 indicators in 3,000 counties and 12 months, to roll them up into 31 provinces and to take two
 * medians in every cell, in a heap of 2 GB.
 *
 * <p>{@code bareFold} is the limit: arrays and loops for just this question. {@code columns} asks a {@link FactBatch}, {@code objects} a list of
 * facts; {@code streams} is {@code groupingBy} over the same list, with the conditions written out by hand; {@code duckDb} is SQL. Those
 * with a number use so many threads.
 *
 * <pre>{@code
 * mvn -f petition-examples/benchmarks/reactor.xml -DskipTests verify
 * java -jar petition-examples/benchmarks/target/benchmarks.jar StatisticsBenchmark -p facts=1000000,2000000,5000000
 * }</pre>
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsPrepend = "-Xmx2g")
@Warmup(iterations = 5)
@Measurement(iterations = 5)
public class StatisticsBenchmark {
    /** How many facts. */
    @State(Scope.Benchmark)
    public static class Volume {
        @Param("5000000")
        int facts;
    }

    /** As columns. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // JMH calls the set-up first
    public static class Columns {
        FactBatch<Filed> batch;
        ExecutorService threads;

        @Setup
        public void prepare(Volume volume) {
            batch = LetterPanel.batch(new LetterYear(volume.facts));
            threads = Executors.newFixedThreadPool(2);
        }

        @TearDown
        public void end() {
            threads.shutdown();
        }
    }

    /** As columns sorted by county. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // JMH calls the set-up first
    public static class Sorted {
        FactBatch<Filed> batch;

        @Setup
        public void prepare(Volume volume) {
            batch = LetterPanel.batch(new LetterYear(volume.facts)).compact();
        }
    }

    /** As the arrays of the limit. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // JMH calls the set-up first
    public static class Arrays {
        BareLetters letters;
        ExecutorService threads;

        @Setup
        public void prepare(Volume volume) {
            letters = new BareLetters(new LetterYear(volume.facts));
            threads = Executors.newFixedThreadPool(1);
        }

        @TearDown
        public void end() {
            threads.shutdown();
        }
    }

    /** As objects. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // JMH calls the set-up first
    public static class Objects {
        List<Filed> facts;

        @Setup
        public void prepare(Volume volume) {
            LetterYear year = new LetterYear(volume.facts);
            facts = IntStream.range(0, volume.facts).mapToObj(year::filed).toList();
        }
    }

    /** In a database. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // JMH calls the set-up first
    public static class Database {
        @Param({"1", "2"})
        int duckThreads;

        DuckLetters letters;

        @Setup
        public void prepare(Volume volume) throws SQLException {
            letters = new DuckLetters(new LetterYear(volume.facts), duckThreads);
        }

        @TearDown
        public void end() throws SQLException {
            letters.close();
        }
    }

    @Benchmark
    public BareLetters.Sums bareFold(Arrays arrays) {
        return arrays.letters.figures();
    }

    @Benchmark
    public BareLetters.Sums bareFold2(Arrays arrays) {
        return arrays.letters.figures(arrays.threads);
    }

    @Benchmark
    public LetterFigures columns(Columns columns) {
        return LetterPanel.figures(columns.batch.cube(LetterPanel.BREAKDOWN));
    }

    @Benchmark
    public LetterFigures columns2(Columns columns) {
        return LetterPanel.figures(columns.batch.cube(LetterPanel.BREAKDOWN, columns.threads, 2));
    }

    @Benchmark
    public LetterFigures columnsSorted(Sorted columns) {
        return LetterPanel.figures(columns.batch.cube(LetterPanel.BREAKDOWN));
    }

    @Benchmark
    public LetterFigures objects(Objects objects) {
        return LetterPanel.figures(LetterPanel.BREAKDOWN.of(objects.facts));
    }

    @Benchmark
    public Map<LetterStreams.Cell, LetterSums> streams(Objects objects) {
        return LetterStreams.figures(objects.facts);
    }

    @Benchmark
    public long[] duckDb(Database database) throws SQLException {
        return database.letters.figures();
    }
}
