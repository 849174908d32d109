package io.petition.statistics.breakdown;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import io.petition.condition.Fact;
import io.petition.statistics.indicator.Counter;
import io.petition.statistics.indicator.Measure;
import io.petition.statistics.indicator.Panel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A {@link FactBatch} made of columns that the host has, without an object for each fact. Facts that the indicators cannot tell apart, but
 * for their days and numbers, share a code; of each code the host shows one example, which alone is asked. Arrays are read when they are
 * given, and not kept.
 *
 * @param <F> the kind of fact
 */
public final class BatchColumns<F> {
    private final Shape<F> shape;
    private final int rows;
    private final List<Spine> spines = new ArrayList<>();
    private final Map<Fact<F, LocalDate>, IntColumn> days = new LinkedHashMap<>();
    private final Map<Fact<F, Integer>, IntColumn> numbers = new LinkedHashMap<>();
    private final ClassTable.Filling classes;
    private @Nullable IntColumn profiles;

    BatchColumns(Panel<F> panel, int rows) {
        checkArgument(rows >= 0, "rows: %s; give 0 or more", rows);
        this.shape = new Shape<>(panel);
        this.rows = rows;
        this.classes = new ClassTable.Filling(shape.counters().size());
    }

    /**
     * An axis.
     *
     * @param name its name
     * @param keys each once; the key of what is not known is {@link io.petition.statistics.breakdown.Axis#UNKNOWN}
     * @param codes for each fact the place of its key in the list
     */
    public BatchColumns<F> axis(String name, List<String> keys, int[] codes) {
        checkArgument(
                ImmutableSet.copyOf(keys).size() == keys.size(),
                "keys: one of axis %s stands twice; name each once",
                name);
        checkArgument(
                spines.stream().noneMatch(spine -> spine.name().equals(name)), "name: axis %s is given twice", name);
        IntColumn column = column(name, codes);
        checkArgument(
                rows == 0
                        || (column.range().low() >= 0
                                && column.range().high() < keys.size()
                                && !column.range().gaps()),
                "codes: %s of axis %s, which has %s keys; give the place of a key for each fact",
                column.range(),
                name,
                keys.size());
        spines.add(new Spine(name, keys, column));
        return this;
    }

    /**
     * Which facts are alike.
     *
     * @param codes for each fact a number from 0 on; those of one number are in the same class under every indicator
     * @param example of a number that occurs: a fact whose conditions hold, and whose days and numbers are known, as theirs
     */
    public BatchColumns<F> alike(int[] codes, IntFunction<? extends F> example) {
        IntColumn column = column("alike", codes);
        IntColumn.Range range = column.range();
        checkArgument(!range.gaps() && (rows == 0 || range.low() >= 0), "codes: some below 0; number them from 0 on");
        int[] recoded = new int[rows == 0 ? 0 : range.high() + 1];
        boolean[] occurs = new boolean[recoded.length];
        for (int code : codes) {
            occurs[code] = true;
        }
        for (int code = 0; code < recoded.length; code++) {
            if (occurs[code]) {
                recoded[code] = classes.code(row(example.apply(code)));
            }
        }
        profiles = column.recoded(recoded);
        return this;
    }

    private short[] row(F example) {
        short[] row = new short[shape.counters().size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = (short) shape.counters().get(i).classify(example);
        }
        return row;
    }

    /** The epoch days of a fact that an indicator goes by or takes a spread of, or {@link FactBatch#NO_DAY}. */
    public BatchColumns<F> days(Fact<F, LocalDate> fact, int[] epochDays) {
        days.put(fact, column(fact.name(), epochDays));
        return this;
    }

    /** The numbers of a fact that an indicator adds up; of those that have none, anything. */
    public BatchColumns<F> numbers(Fact<F, Integer> fact, int[] values) {
        numbers.put(fact, column(fact.name(), values));
        return this;
    }

    private IntColumn column(String name, int[] values) {
        checkArgument(values.length == rows, "%s: %s for %s facts; give one for each", name, values.length, rows);
        return IntColumn.of(values, rows);
    }

    /**
     * The batch.
     *
     * @throws IllegalArgumentException if a column that the indicators need was not given, or facts said to be alike are not
     */
    public FactBatch<F> build() {
        checkArgument(profiles != null, "alike: not said; say which facts are alike");
        ClassTable table = classes.table();
        List<IntColumn> values = new ArrayList<>();
        for (Measure<F> measure : shape.numbers()) {
            values.add(
                    measure instanceof Measure.Days<F> spread
                            ? spread(spread, profiles, table)
                            : sum((Measure.Sum<F>) measure));
        }
        return new FactBatch<>(
                shape,
                spines,
                table,
                profiles,
                shape.days().stream().map(this::given).toList(),
                values);
    }

    private IntColumn given(Fact<F, LocalDate> fact) {
        IntColumn column = days.get(fact);
        checkArgument(column != null, "days: those of %s are not given, by which the indicators go", fact);
        return column;
    }

    private IntColumn sum(Measure.Sum<F> sum) {
        IntColumn column = numbers.get(sum.number());
        checkArgument(column != null, "numbers: those of %s are not given, which an indicator adds up", sum.number());
        return column;
    }

    private IntColumn spread(Measure.Days<F> spread, IntColumn its, ClassTable table) {
        boolean[] taken = new boolean[table.size()];
        for (int i = 0; i < shape.counters().size(); i++) {
            Counter<F> counter = shape.counters().get(i);
            for (int profile = 0;
                    profile < taken.length && counter.indicator().measure().equals(spread);
                    profile++) {
                taken[profile] |= table.classed(profile, i) == counter.spread();
            }
        }
        Growing took = new Growing();
        int[] profile = new int[IntColumn.BLOCK];
        int[] from = new int[IntColumn.BLOCK];
        int[] until = new int[IntColumn.BLOCK];
        for (int row = 0; row < rows; row += IntColumn.BLOCK) {
            int n = its.read(row, rows, profile);
            given(spread.from()).read(row, rows, from);
            given(spread.until()).read(row, rows, until);
            for (int i = 0; i < n; i++) {
                checkArgument(
                        !taken[profile[i]] || (from[i] != FactBatch.NO_DAY && until[i] >= from[i]),
                        "days: of fact %s, %s and %s do not follow one another, but its example's do",
                        row + i,
                        spread.from(),
                        spread.until());
                took.add(taken[profile[i]] ? Math.subtractExact(until[i], from[i]) : IntColumn.MISSING);
            }
        }
        return took.column();
    }
}
