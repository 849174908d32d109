package io.petition.benchmarks;

import io.petition.deadline.Agenda;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the {@link MorningList} over {@value MorningList#CLOCKS} clocks costs, in nanoseconds a clock, in a heap of 64 MB: that it runs
 * there shows that its memory does not grow with what is handed over. {@code generate} is the part that belongs to the host:
 * to be taken off the others; {@code byHand} is the limit.
 *
 * <p>What the heap holds at most is told by {@code -prof mempool}; another heap is given on the command line:
 *
 * <pre>{@code
 * mvn -f petition-examples/benchmarks/reactor.xml -DskipTests verify
 * java -jar petition-examples/benchmarks/target/benchmarks.jar MorningListBenchmark -jvmArgsAppend -Xmx2g -prof mempool
 * }</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(MorningList.CLOCKS)
@Fork(value = 2, jvmArgsPrepend = "-Xmx64m")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MorningListBenchmark {
    /** The list to be made. */
    @State(Scope.Benchmark)
    public static class Asked {
        final MorningList list = new MorningList(MorningList.MATTERS);
    }

    /** Whether the host knows the day on which things happened, or the instant. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // JMH gives the parameter
    public static class Known {
        @Param({"DAY", "INSTANT"})
        Stamp stamp;
    }

    @Benchmark
    public long generate(Asked asked, Known known) {
        return asked.list.generate(known.stamp);
    }

    @Benchmark
    public Agenda agenda(Asked asked, Known known) {
        return asked.list.agenda(known.stamp);
    }

    @Benchmark
    public MorningList.Bare byHand(Asked asked) {
        return asked.list.byHand();
    }
}
