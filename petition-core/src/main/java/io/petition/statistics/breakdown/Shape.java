package io.petition.statistics.breakdown;

import com.google.common.collect.ImmutableList;
import io.petition.condition.Fact;
import io.petition.statistics.indicator.Counter;
import io.petition.statistics.indicator.Measure;
import io.petition.statistics.indicator.Panel;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which columns a panel needs: the days its indicators go by, the numbers they add up, the days they take the spread of. What several
 * of them ask stands there once.
 */
final class Shape<F> {
    private final ImmutableList<Counter<F>> counters;
    private final ImmutableList<Fact<F, LocalDate>> days;
    private final ImmutableList<Measure<F>> numbers;

    Shape(Panel<F> panel) {
        this.counters = ImmutableList.copyOf(panel.counters());
        Set<Fact<F, LocalDate>> periods = new LinkedHashSet<>();
        Set<Measure<F>> values = new LinkedHashSet<>();
        counters.forEach(counter -> {
            periods.add(counter.indicator().period());
            if (counter.summed() != Counter.NONE || counter.spread() != Counter.NONE) {
                values.add(counter.indicator().measure());
            }
        });
        this.days = ImmutableList.copyOf(periods);
        this.numbers = ImmutableList.copyOf(values);
    }

    List<Counter<F>> counters() {
        return counters;
    }

    /** The facts by which a fact belongs to a period. */
    List<Fact<F, LocalDate>> days() {
        return days;
    }

    /** The sums and spreads, each of which has a column of numbers. */
    List<Measure<F>> numbers() {
        return numbers;
    }

    /** The column of days that a counter goes by. */
    int day(Counter<F> counter) {
        return days.indexOf(counter.indicator().period());
    }

    /** The column of numbers that it adds up or spreads. */
    int number(Counter<F> counter) {
        return numbers.indexOf(counter.indicator().measure());
    }

    /** The class whose facts have a number, or {@link Counter#NONE}. */
    static int numbered(Counter<?> counter) {
        return counter.summed() == Counter.NONE ? counter.spread() : counter.summed();
    }

    /** The rank of the counter that counts under a definition, or below 0. */
    int counter(String fingerprint) {
        for (int i = 0; i < counters.size(); i++) {
            if (counters.get(i).fingerprint().equals(fingerprint)) {
                return i;
            }
        }
        return -1;
    }

    /** What of its columns must agree for two batches to be of one shape. */
    List<String> names() {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        counters.forEach(counter -> names.add(counter.fingerprint()));
        days.forEach(day -> names.add(day.name()));
        return names.build();
    }
}
