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
    private final Layout layout;

    private Panel(ImmutableList<Indicator<F>> indicators, ImmutableList<Counter<F>> counters) {
        this.indicators = indicators;
        this.counters = counters;
        this.layout = Layout.of(counters);
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
     * counted as undated in every period: it cannot be shown not to belong there.
     */
    public Tally tally(Iterable<? extends F> facts, Period period) {
        return tally(
                facts,
                period.from().toEpochDay(),
                period.last().map(last -> last.toEpochDay()).orElse(Long.MAX_VALUE));
    }

    private Tally tally(Iterable<? extends F> facts, long first, long last) {
        Counting all = counting();
        for (F fact : facts) {
            for (int i = 0; i < counters.size(); i++) {
                Counter<F> counter = counters.get(i);
                int classed = counter.classify(fact);
                if (classed != Counter.NONE) {
                    long day = counter.day(fact);
                    if (day == Counter.NO_DAY) {
                        all.add(offset(i) + counter.undated(classed), 1);
                    } else if (day >= first && day <= last) {
                        count(all, i, fact, classed);
                    }
                }
            }
        }
        return all.tally();
    }

    /** Nothing counted yet, under these indicators. */
    public Counting counting() {
        return new Counting(layout);
    }

    /** Where the classes of the counter of a rank begin in a {@link Counting}. */
    public int offset(int counter) {
        return layout.offset(counter);
    }

    /** Counts a dated fact that the counter of a rank found to be of a class. */
    public void count(Counting into, int counter, F fact, int classed) {
        Counter<F> its = counters.get(counter);
        into.add(layout.offset(counter) + classed, its.weight(fact, classed));
        if (classed == its.spread()) {
            into.spread(counter, its.days(fact), 1);
        }
    }
}
