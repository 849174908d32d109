package io.petition.benchmarks;

import io.petition.rules.china.ChinaCalendar;
import io.petition.time.EpochDays;
import io.petition.time.WorkCalendar;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
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
 * What a question to the work calendar costs, in nanoseconds for each of {@value #DATES} pseudo-random dates of the years
 * 2007 to 2026: rolling to the next working day, adding 1 to 60 working days, counting the working days between two
 * dates. The first three ask on dates, of four calendars; the others ask on epoch days, a whole array at once.
 *
 * <pre>{@code
 * mvn -f petition-examples/benchmarks/reactor.xml -DskipTests verify
 * java -jar petition-examples/benchmarks/target/benchmarks.jar CalendarBenchmark
 * }</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(CalendarBenchmark.DATES)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CalendarBenchmark {
    static final int DATES = 1024;
    private static final long SEED = 20_070_101;
    private static final int BULK_DAYS = 30;

    /** The questions as dates, and the calendar that is asked. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init") // JMH gives the parameter and calls the set-up first
    public static class OnDates {
        @Param({"petition", "strata", "hashSet", "array"})
        String name;

        DateCalendar calendar;
        final LocalDate[] from = new LocalDate[DATES];
        final LocalDate[] to = new LocalDate[DATES];
        final int[] days = new int[DATES];

        @Setup
        public void prepare() {
            calendar = DateCalendar.named(name);
            Random random = new Random(SEED);
            // Sixty working days after the last date are still published.
            int first = (int) LocalDate.of(2007, 1, 1).toEpochDay();
            int last = (int) LocalDate.of(2026, 8, 31).toEpochDay();
            for (int i = 0; i < DATES; i++) {
                int day = first + random.nextInt(last - first + 1);
                from[i] = LocalDate.ofEpochDay(day);
                to[i] = LocalDate.ofEpochDay(day + random.nextInt(91));
                days[i] = 1 + random.nextInt(60);
            }
        }
    }

    /** The same questions as epoch days, to this library and to bare arrays. */
    @State(Scope.Benchmark)
    public static class OnEpochDays {
        final EpochDays table;
        final BareEpochDays bare;
        final int[] from;
        final int[] to;
        final int[] out = new int[DATES];

        public OnEpochDays() {
            WorkCalendar calendar = ChinaCalendar.history().current();
            table = calendar.epochDays();
            bare = new BareEpochDays(calendar);
            OnDates dates = new OnDates();
            dates.name = "petition";
            dates.prepare();
            from = Arrays.stream(dates.from)
                    .mapToInt(date -> (int) date.toEpochDay())
                    .toArray();
            to = Arrays.stream(dates.to)
                    .mapToInt(date -> (int) date.toEpochDay())
                    .toArray();
        }
    }

    @Benchmark
    public void roll(OnDates asked, Blackhole answers) {
        for (int i = 0; i < DATES; i++) {
            answers.consume(asked.calendar.roll(asked.from[i]));
        }
    }

    @Benchmark
    public void add(OnDates asked, Blackhole answers) {
        for (int i = 0; i < DATES; i++) {
            answers.consume(asked.calendar.add(asked.from[i], asked.days[i]));
        }
    }

    @Benchmark
    public void between(OnDates asked, Blackhole answers) {
        for (int i = 0; i < DATES; i++) {
            answers.consume(asked.calendar.between(asked.from[i], asked.to[i]));
        }
    }

    @Benchmark
    public int[] bulkRoll(OnEpochDays asked) {
        asked.table.nextOrSame(asked.from, asked.out);
        return asked.out;
    }

    @Benchmark
    public int[] bulkRollBare(OnEpochDays asked) {
        for (int i = 0; i < DATES; i++) {
            asked.out[i] = asked.bare.roll(asked.from[i]);
        }
        return asked.out;
    }

    @Benchmark
    public int[] bulkAdd(OnEpochDays asked) {
        asked.table.plusWorkingDays(asked.from, BULK_DAYS, asked.out);
        return asked.out;
    }

    @Benchmark
    public int[] bulkAddBare(OnEpochDays asked) {
        for (int i = 0; i < DATES; i++) {
            asked.out[i] = asked.bare.add(asked.from[i], BULK_DAYS);
        }
        return asked.out;
    }

    @Benchmark
    public int[] bulkBetween(OnEpochDays asked) {
        asked.table.workingDaysBetween(asked.from, asked.to, asked.out);
        return asked.out;
    }

    @Benchmark
    public int[] bulkBetweenBare(OnEpochDays asked) {
        for (int i = 0; i < DATES; i++) {
            asked.out[i] = asked.bare.between(asked.from[i], asked.to[i]);
        }
        return asked.out;
    }
}
