package io.petition.statistics.breakdown;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.petition.statistics.indicator.Counter;
import io.petition.statistics.indicator.Counting;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A breakdown counted fact by fact and indicator by indicator, each key written out: slow, and plainly right. */
final class NaiveCube {
    private NaiveCube() {}

    static <F> Cube of(Breakdown<F> breakdown, List<F> facts) {
        Map<List<String>, Counting> cells = new HashMap<>();
        List<Counter<F>> counters = breakdown.panel().counters();
        for (F fact : facts) {
            for (int i = 0; i < counters.size(); i++) {
                int classed = counters.get(i).classify(fact);
                Optional<LocalDate> day = counters.get(i).indicator().period().of(fact);
                if (classed == Counter.NONE || (day.isPresent() && !in(breakdown.period(), day.get()))) {
                    continue;
                }
                List<String> at = breakdown.axes().stream()
                        .map(axis -> key(axis, fact, day))
                        .collect(ImmutableList.toImmutableList());
                Counting cell =
                        cells.computeIfAbsent(at, none -> breakdown.panel().counting());
                if (day.isPresent()) {
                    breakdown.panel().count(cell, i, fact, classed);
                } else {
                    cell.add(breakdown.panel().offset(i) + counters.get(i).undated(classed), 1);
                }
            }
        }
        return Cube.of(
                breakdown.axes().stream().map(Axis::name).toList(), Maps.transformValues(cells, Counting::tally));
    }

    private static boolean in(Optional<Period> period, LocalDate day) {
        return period.map(only -> !day.isBefore(only.from())
                        && only.last().map(last -> !day.isAfter(last)).orElse(true))
                .orElse(true);
    }

    private static <F> String key(Axis<F> axis, F fact, Optional<LocalDate> day) {
        return axis.grain()
                .map(grain -> day.map(grain::of).orElse(Axis.UNKNOWN))
                .orElseGet(() -> axis.answer(fact).<String>map(axis::text).orElse(Axis.UNKNOWN));
    }
}
