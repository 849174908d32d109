package io.petition.statistics.indicator;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.petition.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Several indicators over one kind of fact, counted in one pass. Thread-safe; build once and keep it.
 *
 * @param <F> the kind of fact
 */
public final class Panel<F> {
    private final ImmutableList<Indicator<F>> indicators;
    private final ImmutableList<Counter<F>> counters;

    private Panel(ImmutableList<Indicator<F>> indicators, ImmutableList<Counter<F>> counters) {
        this.indicators = indicators;
        this.counters = counters;
    }

    public static <F> Panel<F> of(List<Indicator<F>> indicators) {
        Map<String, Counter<F>> counters = new LinkedHashMap<>();
        Map<String, Indicator<F>> byId = new LinkedHashMap<>();
        for (Indicator<F> indicator : indicators) {
            checkArgument(
                    byId.put(indicator.id(), indicator) == null,
                    "indicators: %s stands twice; give another definition another version",
                    indicator.id());
            Counter.of(indicator).forEach(counter -> counters.putIfAbsent(counter.fingerprint(), counter));
        }
        return new Panel<>(ImmutableList.copyOf(indicators), ImmutableList.copyOf(counters.values()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied and never written
    public static <F> Panel<F> of(Indicator<F>... indicators) {
        return of(ImmutableList.copyOf(indicators));
    }

    public List<Indicator<F>> indicators() {
        return indicators;
    }

    /** What is counted: each definition once, a composite as its parts. */
    public List<Counter<F>> counters() {
        return counters;
    }

    /** What facts come to, whenever they are. */
    public Tally tally(Iterable<? extends F> facts) {
        return tally(facts, Long.MIN_VALUE + 1, Long.MAX_VALUE);
    }

    /**
     * What those facts come to that belong to a period, by whichever of their days each indicator goes. A fact without that day is
     * counted in every period, as undated or under the name that says why it does not count: it cannot be shown not to belong there.
     */
    public Tally tally(Iterable<? extends F> facts, Period period) {
        return tally(
                facts,
                period.from().toEpochDay(),
                period.last().map(last -> last.toEpochDay()).orElse(Long.MAX_VALUE));
    }

    private Tally tally(Iterable<? extends F> facts, long first, long last) {
        Accumulator<F> all = new Accumulator<>(counters);
        for (F fact : facts) {
            all.add(fact, first, last);
        }
        return all.tally();
    }
}
