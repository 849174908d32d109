package io.petition.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.deadline.Deadline;
import io.petition.explain.Explained;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** A comparison is worth something only among those who give the same answers. */
class MatterBenchmarkTest {
    private static final MatterBenchmark.Days BARE = new MatterBenchmark.Days();

    @ParameterizedTest
    @EnumSource(Stamp.class)
    void allAgreeOnEveryDueDay(Stamp stamp) {
        MatterBenchmark.Matters matters = matters(stamp);
        for (int i = 0; i < MatterBenchmark.MATTERS; i++) {
            int[] byHand = new int[OpenMatter.CLOCKS];
            BARE.byHand.of(BARE.matters[i], byHand);
            int[] strata = new int[OpenMatter.CLOCKS];
            BARE.strata.of(BARE.matters[i], strata);
            assertThat(strata).isEqualTo(byHand);
            assertThat(days(matters.reckoned.get(i))).isEqualTo(byHand);
            assertThat(days(MatterBenchmark.reckoned(matters, i))).isEqualTo(byHand);
            assertThat(MatterBenchmark.explained(matters, i))
                    .extracting(Explained::value)
                    .isEqualTo(matters.reckoned.get(i));
        }
    }

    /** What the figures are quoted for. */
    @ParameterizedTest
    @EnumSource(Stamp.class)
    void theMatterIsAsItIsDescribed(Stamp stamp) {
        for (List<Deadline> reckoned : matters(stamp).reckoned) {
            assertThat(reckoned).hasSize(OpenMatter.CLOCKS);
            assertThat(reckoned)
                    .filteredOn(deadline -> deadline.pauses().size() == 1)
                    .hasSize(2);
            assertThat(reckoned)
                    .filteredOn(deadline -> !deadline.original().equals(deadline.due()))
                    .singleElement()
                    .satisfies(deadline ->
                            assertThat(deadline.term().key().value()).isEqualTo("handling"));
            assertThat(reckoned).allSatisfy(deadline -> {
                assertThat(deadline.findings()).isEmpty();
                assertThat(deadline.provisional()).isFalse();
                assertThat(deadline.bearer()).isPresent();
            });
        }
    }

    /** Each once, in this process: enough to know that they run, and nothing to quote. */
    @Test
    void everyBenchmarkRuns() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(MatterBenchmark.class.getName())
                        .verbosity(VerboseMode.SILENT)
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(1))
                        .build())
                .run();
        assertThat(results)
                .hasSize(2 * 4 + 2)
                .allSatisfy(result ->
                        assertThat(result.getPrimaryResult().getScore()).isPositive());
    }

    private static int[] days(List<Deadline> deadlines) {
        return deadlines.stream()
                .mapToInt(deadline -> (int) deadline.due()
                        .orElseThrow()
                        .day(ZoneId.of("Asia/Shanghai"))
                        .toEpochDay())
                .toArray();
    }

    private static MatterBenchmark.Matters matters(Stamp stamp) {
        MatterBenchmark.Matters matters = new MatterBenchmark.Matters();
        matters.stamp = stamp;
        matters.prepare();
        return matters;
    }
}
