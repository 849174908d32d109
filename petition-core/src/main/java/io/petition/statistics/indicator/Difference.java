package io.petition.statistics.indicator;

import com.google.common.collect.ImmutableList;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which facts two definitions count differently: why one office's figure is not another's, fact by fact. In a period, what one counts
 * there and the other elsewhere is a difference too: a matter registered in April and due in June is of the second quarter under both, and of
 * one month under neither.
 *
 * @param <F> the kind of fact
 * @param items what differs, in the order of the facts
 * @param same how many facts both treat alike
 */
public record Difference<F>(List<Item<F>> items, long same) {
    /**
     * One fact.
     *
     * @param fact the fact
     * @param first what the first definition makes of it
     * @param second what the second makes of it
     * @param firstDay by which day it belongs to a period under the first; empty where it has none
     * @param secondDay the same under the second
     */
    public record Item<F>(F fact, Use first, Use second, Optional<LocalDate> firstDay, Optional<LocalDate> secondDay) {}

    /** What a definition makes of a fact. */
    public enum Use {
        /** It counts: it is in the numerator, or what is counted. */
        COUNTS,
        /** It is in the denominator alone. */
        DENOMINATOR,
        /** It stands outside: under a name, unfinished, or none of those asked for. */
        OUTSIDE,
        /** What is asked is not known, or it has no day. */
        UNKNOWN,
        /** The definition is not about such facts. */
        NOT_ABOUT,
        /** It belongs to another period than the one that is asked for. */
        ELSEWHERE
    }

    public Difference {
        items = ImmutableList.copyOf(items);
    }

    /** Of two definitions that are no composites over the same facts, whenever they are. */
    public static <F> Difference<F> of(Indicator<F> first, Indicator<F> second, Iterable<? extends F> facts) {
        return of(first, second, facts, Optional.empty());
    }

    /** The same of a period: what each counts there. What is in it under neither is treated alike. */
    public static <F> Difference<F> of(
            Indicator<F> first, Indicator<F> second, Iterable<? extends F> facts, Optional<Period> period) {
        Counter<F> one = single(first);
        Counter<F> other = single(second);
        ImmutableList.Builder<Item<F>> items = ImmutableList.builder();
        long same = 0;
        for (F fact : facts) {
            Use a = use(one, fact, period);
            Use b = use(other, fact, period);
            if (a == b || (isNowhere(a) && isNowhere(b))) {
                same++;
            } else {
                items.add(new Item<>(fact, a, b, day(one, fact), day(other, fact)));
            }
        }
        return new Difference<>(items.build(), same);
    }

    private static boolean isNowhere(Use use) {
        return use == Use.NOT_ABOUT || use == Use.ELSEWHERE;
    }

    private static <F> Optional<LocalDate> day(Counter<F> counter, F fact) {
        return counter.indicator().period().of(fact);
    }

    private static <F> Counter<F> single(Indicator<F> indicator) {
        List<Counter<F>> counters = Counter.of(indicator);
        if (counters.size() != 1) {
            throw new IllegalArgumentException(
                    "indicator: " + indicator.key() + " is a composite; compare its parts one by one");
        }
        return counters.get(0);
    }

    private static <F> Use use(Counter<F> counter, F fact, Optional<Period> period) {
        int classed = counter.classify(fact);
        if (classed == Counter.NONE) {
            return Use.NOT_ABOUT;
        }
        Optional<LocalDate> day = day(counter, fact);
        if (day.isPresent() && period.isPresent() && !period.get().contains(day.get())) {
            return Use.ELSEWHERE;
        }
        if (classed == Counter.UNKNOWN || (day.isEmpty() && counter.undated(classed) == Counter.UNDATED)) {
            return Use.UNKNOWN;
        }
        if (classed == Counter.FIRST) {
            return Use.COUNTS;
        }
        boolean share = counter instanceof Counter.OfShare;
        boolean within = classed == Counter.OfShare.REST
                || (classed >= Counter.OfShare.NAMED && (classed - Counter.OfShare.NAMED) % 2 == 0);
        return share && within ? Use.DENOMINATOR : Use.OUTSIDE;
    }
}
