package io.petition.benchmarks;

import io.petition.benchmarks.LawfulMatter.Asked;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.Recorded;
import io.petition.rules.china.ChinaRules;
import java.util.ArrayList;
import java.util.List;
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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What the life of a matter costs, in nanoseconds a matter, over {@value #MATTERS} made-up matters of twelve lawful steps each.
 *
 * <p>{@code replay} folds a stored history; {@code evolve} folds one event more, the answer; {@code decide} judges one command
 * that is accepted: {@code FORWARD} asks of nothing but who acts, {@code ACCEPT} of the class too, {@code EXTEND} of a clock and
 * of what is left of its bound, {@code REQUEST_REMEDY} of a window. {@code stateless4j} is the peer and {@code byHand} the limit,
 * both for {@code replay}: see there what they leave out.
 *
 * <pre>{@code
 * mvn -f petition-examples/benchmarks/reactor.xml -DskipTests verify
 * java -jar petition-examples/benchmarks/target/benchmarks.jar LifecycleBenchmark -prof gc
 * }</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(LifecycleBenchmark.MATTERS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class LifecycleBenchmark {
    static final int MATTERS = 64;
    private static final long SEED = 20_220_501;

    /** The matters as this library takes them. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // JMH gives the parameter and calls the set-up first
    public static class Matters {
        /** Whether the host knows the day on which things happened, or the instant. */
        @Param({"DAY", "INSTANT"})
        Stamp stamp;

        final Lifecycle desk = Lifecycle.under(ChinaRules.national());
        List<LawfulMatter> matters;
        List<List<Recorded>> histories;

        @Setup
        public void prepare() {
            matters = LawfulMatter.generate(desk, stamp, MATTERS, SEED);
            histories = new ArrayList<>();
            matters.forEach(matter -> histories.add(List.copyOf(matter.history)));
        }
    }

    /** What is asked of each matter, and as what it stood then. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // JMH gives the parameter and calls the set-up first
    public static class Questions {
        @Param({"FORWARD", "ACCEPT", "EXTEND", "REQUEST_REMEDY"})
        Step step;

        List<Asked> asked;

        @Setup
        public void prepare(Matters of) {
            asked = of.matters.stream().map(matter -> matter.asked(step)).toList();
        }
    }

    /** Each matter before it was answered, and the answer. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // JMH calls the set-up first
    public static class Next {
        List<Asked> answers;

        @Setup
        public void prepare(Matters of) {
            answers =
                    of.matters.stream().map(matter -> matter.asked(Step.ANSWER)).toList();
        }
    }

    /** The matters as bare steps. */
    @State(Scope.Benchmark)
    public static class Bare {
        final Step[][] steps = new Step[MATTERS][];
        final PeerMachine peer = new PeerMachine();

        public Bare() {
            for (int i = 0; i < MATTERS; i++) {
                steps[i] = Step.values();
            }
        }
    }

    @Benchmark
    public void replay(Matters asked, Blackhole answers) {
        for (int i = 0; i < MATTERS; i++) {
            answers.consume(asked.desk.replay(asked.histories.get(i)));
        }
    }

    @Benchmark
    public void evolve(Matters asked, Next next, Blackhole answers) {
        for (int i = 0; i < MATTERS; i++) {
            Asked answer = next.answers.get(i);
            answers.consume(asked.desk.evolve(answer.before(), answer.events()));
        }
    }

    @Benchmark
    public void decide(Matters matters, Questions questions, Blackhole answers) {
        for (int i = 0; i < MATTERS; i++) {
            Asked asked = questions.asked.get(i);
            answers.consume(matters.desk.decide(asked.before(), asked.command(), asked.at()));
        }
    }

    @Benchmark
    public void stateless4j(Bare asked, Blackhole answers) {
        for (Step[] steps : asked.steps) {
            answers.consume(asked.peer.replay(steps));
        }
    }

    @Benchmark
    public void byHand(Bare asked, Blackhole answers) {
        for (Step[] steps : asked.steps) {
            answers.consume(SwitchMachine.replay(steps));
        }
    }
}
