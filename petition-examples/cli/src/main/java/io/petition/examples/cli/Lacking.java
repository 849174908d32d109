package io.petition.examples.cli;

import io.petition.condition.Condition;
import io.petition.condition.Truth;
import io.petition.condition.Verdict;
import io.petition.statistics.indicator.Counter;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Measure;
import io.petition.statistics.indicator.Panel;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What those lack that a figure shows as not known or without a day: "1 not known" alone helps nobody to mend the record. */
final class Lacking {
    private Lacking() {}

    /** Of the facts of a period the names of what is not known, each with how many lack it. */
    static <F> Map<String, Long> of(Indicator<F> indicator, List<F> facts, Optional<Period> period) {
        Map<String, Long> lacking = new TreeMap<>();
        List<Counter<F>> counters = Panel.of(indicator).counters();
        for (F fact : facts) {
            Set<String> its = new LinkedHashSet<>();
            counters.forEach(counter -> its.addAll(of(counter, fact, period)));
            its.forEach(name -> lacking.merge(name, 1L, Long::sum));
        }
        return lacking;
    }

    private static <F> Set<String> of(Counter<F> counter, F fact, Optional<Period> period) {
        int classed = counter.classify(fact);
        Optional<LocalDate> day = counter.indicator().period().of(fact);
        Set<String> names = new LinkedHashSet<>();
        if (classed == Counter.NONE
                || (day.isPresent() && period.isPresent() && !period.get().contains(day.get()))) {
            return names;
        }
        if (day.isEmpty() && counter.undated(classed) == Counter.UNDATED) {
            names.add(counter.indicator().period().name());
        }
        if (classed == Counter.UNKNOWN) {
            asked(counter.indicator(), fact, names);
        }
        return names;
    }

    private static <F> void asked(Indicator<F> indicator, F fact, Set<String> names) {
        if (add(indicator.population(), fact, names)) {
            return;
        }
        Measure<F> measure = indicator.measure();
        if (measure instanceof Measure.Share<F> share) {
            if (!add(share.denominator(), fact, names)) {
                add(share.numerator(), fact, names);
            }
        } else if (measure instanceof Measure.Sum<F> sum) {
            names.add(sum.number().name());
        } else if (measure instanceof Measure.Days<F> days) {
            names.add(days.from().name());
        }
    }

    /** Whether a condition cannot be told of a fact; then with what it asks in vain. */
    private static <F> boolean add(Condition<F> condition, F fact, Set<String> names) {
        Verdict verdict = condition.judge(fact);
        if (verdict.truth() != Truth.UNKNOWN) {
            return false;
        }
        verdict.because().stream()
                .filter(because -> because.value().isEmpty())
                .forEach(because -> names.add(because.fact()));
        return true;
    }
}
