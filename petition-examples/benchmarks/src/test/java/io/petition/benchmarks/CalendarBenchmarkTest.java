package io.petition.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** A comparison is worth something only among those who give the same answers. */
class CalendarBenchmarkTest {
    private static final CalendarBenchmark.OnDates OURS = questions("petition");

    @ParameterizedTest
    @ValueSource(strings = {"strata", "hashSet", "array"})
    void allAgreeOnEveryDate(String name) {
        DateCalendar peer = questions(name).calendar;
        int shift = name.equals("strata") ? 1 : 0; // it counts the first day and not the last
        for (int i = 0; i < CalendarBenchmark.DATES; i++) {
            assertThat(peer.roll(OURS.from[i])).isEqualTo(OURS.calendar.roll(OURS.from[i]));
            assertThat(peer.add(OURS.from[i], OURS.days[i])).isEqualTo(OURS.calendar.add(OURS.from[i], OURS.days[i]));
            assertThat(peer.between(OURS.from[i].plusDays(shift), OURS.to[i].plusDays(shift)))
                    .isEqualTo(OURS.calendar.between(OURS.from[i], OURS.to[i]));
        }
    }

    @Test
    void bulkAgreesWithBareArrays() {
        CalendarBenchmark benchmark = new CalendarBenchmark();
        CalendarBenchmark.OnEpochDays asked = new CalendarBenchmark.OnEpochDays();
        assertThat(benchmark.bulkRoll(asked).clone()).isEqualTo(benchmark.bulkRollBare(asked));
        assertThat(benchmark.bulkAdd(asked).clone()).isEqualTo(benchmark.bulkAddBare(asked));
        assertThat(benchmark.bulkBetween(asked).clone()).isEqualTo(benchmark.bulkBetweenBare(asked));
    }

    /** Each once, in this process: enough to know that they run, and nothing to quote. */
    @Test
    void everyBenchmarkRuns() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(CalendarBenchmark.class.getName())
                        .verbosity(VerboseMode.SILENT)
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(1))
                        .build())
                .run();
        assertThat(results)
                .hasSize(3 * 4 + 6)
                .allSatisfy(result ->
                        assertThat(result.getPrimaryResult().getScore()).isPositive());
    }

    private static CalendarBenchmark.OnDates questions(String name) {
        CalendarBenchmark.OnDates questions = new CalendarBenchmark.OnDates();
        questions.name = name;
        questions.prepare();
        return questions;
    }
}
