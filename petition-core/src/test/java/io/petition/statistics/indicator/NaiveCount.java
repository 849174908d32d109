package io.petition.statistics.indicator;

import io.petition.condition.Truth;
import io.petition.statistics.CaseFact;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts by the words of the definition, one fact and one question at a time; nothing is compiled and nothing kept. */
final class NaiveCount {
    private NaiveCount() {}

    /** The class of a fact by its name, {@code in} the denominator or {@code out} of it where it is shown by a name. */
    static Optional<String> classOf(Indicator<CaseFact> indicator, CaseFact fact) {
        Truth about = indicator.population().test(fact);
        if (about == Truth.NO) {
            return Optional.empty();
        }
        String classed = about == Truth.UNKNOWN ? "unknown" : of(indicator.measure(), fact);
        boolean dated = indicator.period().of(fact).isPresent();
        return Optional.of(dated || classed.startsWith("out ") ? classed : "undated");
    }

    private static String of(Measure<CaseFact> measure, CaseFact fact) {
        if (measure instanceof Measure.Share<CaseFact> share) {
            Optional<String> name = share.named().stream()
                    .filter(named -> named.when().test(fact) == Truth.YES)
                    .map(Named::code)
                    .findFirst();
            if (share.denominator().test(fact) != Truth.YES) {
                return name.map(code -> "out " + code)
                        .orElse(share.denominator().test(fact) == Truth.NO ? "others" : "unknown");
            }
            if (share.numerator().test(fact) == Truth.YES) {
                return "counts";
            }
            return name.map(code -> "in " + code).orElse(share.numerator().test(fact) == Truth.NO ? "rest" : "unknown");
        }
        if (measure instanceof Measure.Sum<CaseFact> sum) {
            return sum.number().of(fact).isPresent() ? "counts" : "unknown";
        }
        if (measure instanceof Measure.Days<CaseFact> days) {
            Optional<LocalDate> from = days.from().of(fact);
            Optional<LocalDate> until = days.until().of(fact);
            return from.isEmpty()
                    ? "unknown"
                    : until.isEmpty() ? "open" : until.get().isBefore(from.get()) ? "backwards" : "counts";
        }
        return "counts";
    }

    /** How many facts of a period are in each class; what has no day is in every period. */
    static Map<String, Long> count(Indicator<CaseFact> indicator, Iterable<CaseFact> facts, Period period) {
        Map<String, Long> classes = new TreeMap<>();
        for (CaseFact fact : facts) {
            boolean in = indicator.period().of(fact).map(period::contains).orElse(true);
            if (in) {
                classOf(indicator, fact).ifPresent(code -> classes.merge(code, 1L, Long::sum));
            }
        }
        return classes;
    }
}
