package io.petition.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.benchmarks.Step.Stand;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Stage;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** A comparison is worth something only among those who come to the same end. */
class LifecycleBenchmarkTest {
    @ParameterizedTest
    @EnumSource(Stamp.class)
    void theMatterIsAsItIsDescribed(Stamp stamp) {
        LifecycleBenchmark.Matters matters = matters(stamp);
        for (int i = 0; i < LifecycleBenchmark.MATTERS; i++) {
            assertThat(matters.matters.get(i).asked).containsOnlyKeys(Step.values());
            MatterState state = matters.desk.replay(matters.histories.get(i));
            assertThat(state.version()).isEqualTo(Step.values().length);
            assertThat(state.findings()).isEmpty();
            assertThat(state.onlyTrack().orElseThrow().stage()).isEqualTo(Stage.remedyDecided(1));
        }
    }

    @Test
    void thePeersComeToTheSameStage() {
        LifecycleBenchmark.Bare bare = new LifecycleBenchmark.Bare();
        for (Step[] steps : bare.steps) {
            assertThat(bare.peer.replay(steps)).isEqualTo(Stand.REVIEWED);
            assertThat(SwitchMachine.replay(steps)).isEqualTo(Stand.REVIEWED);
        }
    }

    /** Each once, in this process: enough to know that they run, and nothing to quote. */
    @Test
    void everyBenchmarkRuns() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(LifecycleBenchmark.class.getName())
                        .verbosity(VerboseMode.SILENT)
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(1))
                        .build())
                .run();
        assertThat(results)
                .hasSize(2 * (1 + 1 + 4) + 2)
                .allSatisfy(result ->
                        assertThat(result.getPrimaryResult().getScore()).isPositive());
    }

    private static LifecycleBenchmark.Matters matters(Stamp stamp) {
        LifecycleBenchmark.Matters matters = new LifecycleBenchmark.Matters();
        matters.stamp = stamp;
        matters.prepare();
        return matters;
    }
}
