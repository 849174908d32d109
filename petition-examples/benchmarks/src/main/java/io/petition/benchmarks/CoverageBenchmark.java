package io.petition.benchmarks;

import io.petition.service.Coverage;
import io.petition.service.Covered;
import java.util.concurrent.TimeUnit;
import org.locationtech.jts.index.strtree.STRtree;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to count which of many places lie within 500 m of a point, in milliseconds for all: beside a tree of JTS, which tells the same after the same
 * measuring, and, where there are few, beside measuring each to each.
 *
 * <pre>{@code
 * mvn -f petition-examples/benchmarks/reactor.xml -DskipTests verify
 * java -jar petition-examples/benchmarks/target/benchmarks.jar CoverageBenchmark
 * }</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CoverageBenchmark {
    /** A million places and a hundred thousand points. */
    @State(Scope.Benchmark)
    public static class Large {
        final Town town = new Town(100_000, 1_000_000);
        final Coverage coverage = town.coverage();
        final STRtree tree = town.tree();
    }

    /** As many as can be measured each to each. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // JMH gives the parameter
    public static class Small {
        @Param("1000")
        int points;

        Town town() {
            return new Town(points, 1_000);
        }
    }

    @Benchmark
    public Covered count(Large large) {
        return large.coverage.count(large.town.places());
    }

    @Benchmark
    public Covered tree(Large large) {
        return large.town.byTree(large.tree);
    }

    @Benchmark
    public Coverage build(Large large) {
        return large.town.coverage();
    }

    @Benchmark
    public STRtree buildTree(Large large) {
        return large.town.tree();
    }

    /** The index and the count together, on what {@link #smallMeasured} is asked. */
    @Benchmark
    public Covered small(Small small) {
        Town town = small.town();
        return town.coverage().count(town.places());
    }

    @Benchmark
    public Covered smallMeasured(Small small) {
        return small.town().measured();
    }
}
