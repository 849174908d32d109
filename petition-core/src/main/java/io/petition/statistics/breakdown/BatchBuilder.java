package io.petition.statistics.breakdown;

import static com.google.common.base.Preconditions.checkArgument;

import io.petition.statistics.indicator.Counter;
import io.petition.statistics.indicator.Panel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A {@link FactBatch} while facts are added to it; they are asked and let go, so that they never need be in memory together. It belongs to
 * one thread: several build one each, and their batches add up.
 *
 * @param <F> the kind of fact
 */
public final class BatchBuilder<F> {
    private final Shape<F> shape;
    private final List<Axis<F>> axes;
    private final List<Keys<F>> keys;
    private final Profiles<F> profiles;
    private final ClassTable.Filling classes;

    /** By the number of each profile as it was first seen: its number in the table, and which counter gives each of its numbers. */
    private final List<Seen> seen = new ArrayList<>();

    private final List<Growing> codes;
    private final Growing profile = new Growing();
    private final List<Growing> days;
    private final List<Growing> numbers;

    private static final class Seen {
        private final int code;
        private final int[] givers;

        Seen(int code, int[] givers) {
            this.code = code;
            this.givers = givers;
        }
    }

    BatchBuilder(Panel<F> panel, List<Axis<F>> axes) {
        axes.forEach(axis -> checkArgument(
                axis.grain().isEmpty(),
                "axes: %s is one of periods, which need not be named: a batch keeps the days",
                axis));
        this.shape = new Shape<>(panel);
        this.axes = List.copyOf(axes);
        this.keys = axes.stream().<Keys<F>>map(Keys::along).toList();
        this.profiles = Profiles.of(panel);
        this.classes = new ClassTable.Filling(shape.counters().size());
        this.codes = Growing.several(axes.size());
        this.days = Growing.several(shape.days().size());
        this.numbers = Growing.several(shape.numbers().size());
    }

    /** Adds a fact. */
    public void add(F fact) {
        int its = profiles.of(fact);
        if (its == seen.size()) {
            seen.add(seen(its));
        }
        Seen known = seen.get(its);
        profile.add(known.code);
        for (int i = 0; i < keys.size(); i++) {
            codes.get(i).add(keys.get(i).code(fact));
        }
        for (int i = 0; i < days.size(); i++) {
            Optional<LocalDate> day = shape.days().get(i).of(fact);
            days.get(i).add(day.isPresent() ? epochDay(day.get()) : FactBatch.NO_DAY);
        }
        for (int i = 0; i < known.givers.length; i++) {
            int giver = known.givers[i];
            numbers.get(i)
                    .add(giver < 0 ? IntColumn.MISSING : number(shape.counters().get(giver), fact));
        }
    }

    private static int epochDay(LocalDate day) {
        long epochDay = day.toEpochDay();
        checkArgument(
                epochDay > FactBatch.NO_DAY && epochDay <= Integer.MAX_VALUE,
                "day: %s lies too far off for a batch; mend the fact",
                day);
        return (int) epochDay;
    }

    private static <F> int number(Counter<F> counter, F fact) {
        return counter.summed() == Counter.NONE
                ? counter.days(fact)
                : Math.toIntExact(counter.weight(fact, counter.summed()));
    }

    private Seen seen(int its) {
        short[] row = new short[shape.counters().size()];
        int[] givers = new int[numbers.size()];
        Arrays.fill(givers, -1);
        for (int i = 0; i < row.length; i++) {
            Counter<F> counter = shape.counters().get(i);
            row[i] = (short) profiles.classed(its, i);
            if (row[i] != Counter.NONE && row[i] == Shape.numbered(counter)) {
                givers[shape.number(counter)] = i;
            }
        }
        return new Seen(classes.code(row), givers);
    }

    /** How many facts were added so far. */
    public int size() {
        return profile.size();
    }

    /** The batch of what was added so far. */
    public FactBatch<F> build() {
        List<Spine> spines = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            spines.add(new Spine(
                    axes.get(i).name(), keys.get(i).keys(), codes.get(i).column()));
        }
        return new FactBatch<>(
                shape,
                spines,
                classes.table(),
                profile.column(),
                days.stream().map(Growing::column).toList(),
                numbers.stream().map(Growing::column).toList());
    }
}
