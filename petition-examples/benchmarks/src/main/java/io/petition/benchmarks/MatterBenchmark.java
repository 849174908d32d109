package io.petition.benchmarks;

import com.google.common.collect.ImmutableList;
import io.petition.deadline.Clock;
import io.petition.deadline.Deadline;
import io.petition.deadline.DeadlineStatus;
import io.petition.deadline.Deadlines;
import io.petition.deadline.Milestone;
import io.petition.explain.Explained;
import io.petition.law.Edition;
import io.petition.law.Regime;
import io.petition.law.TermFacts;
import io.petition.rules.china.ChinaCalendar;
import io.petition.rules.china.MatterClasses;
import io.petition.time.When;
import io.petition.time.WorkCalendar;
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
 * What all deadlines of one open matter cost, in nanoseconds a matter: {@value OpenMatter#CLOCKS} clocks, two of which stood still and
 * one of which was extended, over {@value #MATTERS} made-up matters of the years 2022 to 2026.
 *
 * <p>{@code milestones} starts from what happened, {@code clocks} from clocks that a host has kept, {@code explained} does the same with
 * the steps to every date; {@code statuses} asks how the reckoned deadlines stand on a day. {@code byHand} is the limit and
 * {@code strata} the peer: see there what they leave out.
 *
 * <pre>{@code
 * mvn -f petition-examples/benchmarks/reactor.xml -DskipTests verify
 * java -jar petition-examples/benchmarks/target/benchmarks.jar MatterBenchmark -prof gc
 * }</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(MatterBenchmark.MATTERS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class MatterBenchmark {
    static final int MATTERS = 64;
    private static final long SEED = 20_220_501;

    /** The matters as this library takes them. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // JMH gives the parameter and calls the set-up first
    public static class Matters {
        /** Whether the host knows the day on which things happened, or the instant. */
        @Param({"DAY", "INSTANT"})
        Stamp stamp;

        final Deadlines deadlines;
        final Edition edition;
        final TermFacts facts = TermFacts.of(MatterClasses.ORDINARY);
        List<List<Milestone>> milestones;
        List<List<Clock>> clocks;
        List<List<Deadline>> reckoned;

        /** The day of the extension: everything has begun, some is met, some late, some still open. */
        List<When> asOf;

        public Matters() {
            Regime regime = TenTerms.regime();
            deadlines = Deadlines.under(regime);
            edition = regime.editions().entries().get(0).value();
        }

        @Setup
        public void prepare() {
            milestones = new ArrayList<>();
            clocks = new ArrayList<>();
            reckoned = new ArrayList<>();
            asOf = new ArrayList<>();
            for (OpenMatter matter : OpenMatter.generate(MATTERS, SEED)) {
                List<Milestone> happened = matter.milestones(stamp);
                milestones.add(happened);
                clocks.add(deadlines.clocks(edition, happened));
                reckoned.add(deadlines.of(edition, happened, facts));
                asOf.add(stamp.when(matter.extended, 0));
            }
        }
    }

    /** The matters as bare days, and those who reckon with them. */
    @State(Scope.Benchmark)
    public static class Days {
        final OpenMatter[] matters = OpenMatter.generate(MATTERS, SEED);
        final DueDays byHand;
        final DueDays strata;

        public Days() {
            WorkCalendar calendar = ChinaCalendar.history().current();
            byHand = new BareDueDays(new BareEpochDays(calendar));
            strata = new StrataDueDays(new DateCalendar.Strata(calendar).calendar());
        }
    }

    @Benchmark
    public void milestones(Matters asked, Blackhole answers) {
        for (int i = 0; i < MATTERS; i++) {
            answers.consume(asked.deadlines.of(asked.edition, asked.milestones.get(i), asked.facts));
        }
    }

    @Benchmark
    public void clocks(Matters asked, Blackhole answers) {
        for (int i = 0; i < MATTERS; i++) {
            answers.consume(reckoned(asked, i));
        }
    }

    static List<Deadline> reckoned(Matters asked, int matter) {
        ImmutableList.Builder<Deadline> reckoned = ImmutableList.builderWithExpectedSize(OpenMatter.CLOCKS);
        for (Clock clock : asked.clocks.get(matter)) {
            reckoned.add(asked.deadlines.deadline(clock, asked.facts));
        }
        return reckoned.build();
    }

    @Benchmark
    public void explained(Matters asked, Blackhole answers) {
        for (int i = 0; i < MATTERS; i++) {
            answers.consume(explained(asked, i));
        }
    }

    static List<Explained<Deadline>> explained(Matters asked, int matter) {
        ImmutableList.Builder<Explained<Deadline>> explained = ImmutableList.builderWithExpectedSize(OpenMatter.CLOCKS);
        for (Clock clock : asked.clocks.get(matter)) {
            explained.add(asked.deadlines.explain(clock, asked.facts));
        }
        return explained.build();
    }

    @Benchmark
    public void statuses(Matters asked, Blackhole answers) {
        for (int i = 0; i < MATTERS; i++) {
            DeadlineStatus[] statuses = new DeadlineStatus[OpenMatter.CLOCKS];
            for (int j = 0; j < OpenMatter.CLOCKS; j++) {
                statuses[j] = asked.deadlines.status(asked.reckoned.get(i).get(j), asked.asOf.get(i));
            }
            answers.consume(statuses);
        }
    }

    @Benchmark
    public void byHand(Days asked, Blackhole answers) {
        reckon(asked.byHand, asked.matters, answers);
    }

    @Benchmark
    public void strata(Days asked, Blackhole answers) {
        reckon(asked.strata, asked.matters, answers);
    }

    private static void reckon(DueDays by, OpenMatter[] matters, Blackhole answers) {
        for (OpenMatter matter : matters) {
            int[] due = new int[OpenMatter.CLOCKS];
            by.of(matter, due);
            answers.consume(due);
        }
    }
}
