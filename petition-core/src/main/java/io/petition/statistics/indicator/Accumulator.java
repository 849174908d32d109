package io.petition.statistics.indicator;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Counts facts under several definitions: the one place where numbers change. */
final class Accumulator<F> {
    private final List<Counter<F>> counters;
    private final long[][] classes;
    private final DayCounts[] days;

    Accumulator(List<Counter<F>> counters) {
        this.counters = counters;
        this.classes = new long[counters.size()][];
        this.days = new DayCounts[counters.size()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = new long[counters.get(i).classes()];
            days[i] = new DayCounts();
        }
    }

    void add(F fact, long first, long last) {
        for (int i = 0; i < classes.length; i++) {
            Counter<F> counter = counters.get(i);
            int classed = counter.classify(fact);
            if (classed == Counter.NONE) {
                continue;
            }
            long day = counter.day(fact);
            if (day == Counter.NO_DAY) {
                classes[i][counter.undated(classed)]++;
            } else if (day >= first && day <= last) {
                classes[i][classed] = Math.addExact(classes[i][classed], counter.weight(fact, classed));
                if (classed == counter.spread()) {
                    days[i].add(counter.days(fact));
                }
            }
        }
    }

    Tally tally() {
        ImmutableList.Builder<Counted> counted = ImmutableList.builder();
        for (int i = 0; i < classes.length; i++) {
            Counter<F> counter = counters.get(i);
            counted.add(Counted.of(counter.indicator().id(), counter.fingerprint(), classes[i], days[i].histogram()));
        }
        return Tally.of(counted.build());
    }
}
