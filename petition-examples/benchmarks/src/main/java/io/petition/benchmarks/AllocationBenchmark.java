package io.petition.benchmarks;

import io.petition.assignment.sharing.Allocation;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to share hard cases out among leaders, in milliseconds, from the cases to the answer: beside the min-cost flow of JGraphT, which is given the network
 * ready made and looks at missing sponsors and cost alone, neither at even loads nor at what is moved nor at an order.
 *
 * <pre>{@code
 * mvn -f petition-examples/benchmarks/reactor.xml -DskipTests verify
 * java -jar petition-examples/benchmarks/target/benchmarks.jar AllocationBenchmark
 * }</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AllocationBenchmark {
    /** A province's year. */
    @State(Scope.Benchmark)
    public static class Thousand {
        final Backlog backlog = new Backlog(1_000, 100, 1);
        final Backlog.Network network = backlog.new Network();
    }

    /** More than any place has. */
    @State(Scope.Benchmark)
    public static class TenThousand {
        final Backlog backlog = new Backlog(10_000, 500, 1);
    }

    @Benchmark
    public Allocation share(Thousand thousand) {
        return thousand.backlog.share();
    }

    @Benchmark
    public Backlog.Least peer(Thousand thousand) {
        return thousand.network.least();
    }

    @Benchmark
    public Allocation shareTenThousand(TenThousand tenThousand) {
        return tenThousand.backlog.share();
    }
}
