package io.petition.statistics.indicator;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Which facts two definitions count differently: why one office's figure is not another's, fact by fact.
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
     */
    public record Item<F>(F fact, Use first, Use second) {}

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
        NOT_ABOUT
    }

    public Difference {
        items = ImmutableList.copyOf(items);
    }

    /** Of two definitions that are no composites over the same facts. */
    public static <F> Difference<F> of(Indicator<F> first, Indicator<F> second, Iterable<? extends F> facts) {
        Counter<F> one = single(first);
        Counter<F> other = single(second);
        ImmutableList.Builder<Item<F>> items = ImmutableList.builder();
        long same = 0;
        for (F fact : facts) {
            Use a = use(one, fact);
            Use b = use(other, fact);
            if (a == b) {
                same++;
            } else {
                items.add(new Item<>(fact, a, b));
            }
        }
        return new Difference<>(items.build(), same);
    }

    private static <F> Counter<F> single(Indicator<F> indicator) {
        List<Counter<F>> counters = Counter.of(indicator);
        if (counters.size() != 1) {
            throw new IllegalArgumentException(
                    "indicator: " + indicator.key() + " is a composite; compare its parts one by one");
        }
        return counters.get(0);
    }

    private static <F> Use use(Counter<F> counter, F fact) {
        int classed = counter.classify(fact);
        if (classed == Counter.NONE) {
            return Use.NOT_ABOUT;
        }
        if (classed == Counter.UNKNOWN
                || (counter.day(fact) == Counter.NO_DAY && counter.undated(classed) == Counter.UNDATED)) {
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
