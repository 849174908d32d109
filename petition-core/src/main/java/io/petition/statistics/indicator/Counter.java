package io.petition.statistics.indicator;

import com.google.common.collect.ImmutableList;
import io.petition.condition.Condition;
import io.petition.condition.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How one indicator classes one fact: compiled, for many of them. It is what a {@link Panel} is made of, and public for those
 * who count in columns of their own. Every indicator has the classes {@link #UNDATED} and {@link #UNKNOWN}, then those of its
 * measure; a composite has none, for it is counted as its parts.
 *
 * @param <F> the kind of fact
 */
public abstract sealed class Counter<F> {
    /** The fact is not of the indicator's population. */
    public static final int NONE = -1;

    /** It has no day by which it would belong to a period. */
    public static final int UNDATED = 0;

    /** What the indicator asks of it is not known. */
    public static final int UNKNOWN = 1;

    /** The first class of the measure: the numerator, what is counted, what is not finished. */
    static final int FIRST = 2;

    /** The day of a fact that has none. */
    public static final long NO_DAY = Long.MIN_VALUE;

    private final Indicator<F> indicator;
    private final String fingerprint;
    private final boolean all;
    private final Predicate<F> in;
    private final Predicate<F> out;

    private Counter(Indicator<F> indicator) {
        this.indicator = indicator;
        this.fingerprint = indicator.fingerprint();
        this.all = indicator.population().canonical().equals(Condition.always());
        this.in = indicator.population().holds();
        this.out = indicator.population().fails();
    }

    /** The counters of an indicator: one, or those of the parts of a composite. */
    static <F> List<Counter<F>> of(Indicator<F> indicator) {
        Measure<F> measure = indicator.measure();
        if (measure instanceof Measure.Composite<F> composite) {
            ImmutableList.Builder<Counter<F>> parts = ImmutableList.builder();
            composite.parts().forEach(part -> parts.addAll(of(part.indicator())));
            return parts.build();
        }
        if (measure instanceof Measure.Share<F> share) {
            return ImmutableList.of(new OfShare<>(indicator, share));
        }
        if (measure instanceof Measure.Sum<F> sum) {
            return ImmutableList.of(new OfSum<>(indicator, sum.number()));
        }
        if (measure instanceof Measure.Days<F> days) {
            return ImmutableList.of(new OfDays<>(indicator, days));
        }
        return ImmutableList.of(new OfCount<>(indicator));
    }

    public Indicator<F> indicator() {
        return indicator;
    }

    /** The {@linkplain Indicator#fingerprint fingerprint} of its definition, under which a tally holds what it counted. */
    public String fingerprint() {
        return fingerprint;
    }

    /** How many classes it has. */
    public abstract int classes();

    /** The class of a fact that it finds in its population, dated or not. */
    abstract int classed(F fact);

    /** The class of a fact, or {@link #NONE}; whether it is dated is asked by {@link #day}. */
    public int classify(F fact) {
        if (all || in.test(fact)) {
            return classed(fact);
        }
        return out.test(fact) ? NONE : UNKNOWN;
    }

    /** The epoch day by which a fact belongs to a period, or {@link #NO_DAY}. */
    public long day(F fact) {
        Optional<LocalDate> day = indicator.period().of(fact);
        return day.isPresent() ? day.get().toEpochDay() : NO_DAY;
    }

    /** What a fact of a class adds to it: 1, but its number where numbers are added up. */
    public long weight(F fact, int classed) {
        return 1;
    }

    /**
     * Under which class a fact without a day is counted, in every period: as {@link #UNDATED}, unless its class already says why it
     * does not count. A clock that stands still has no due day, and is shown as paused.
     */
    public int undated(int classed) {
        return UNDATED;
    }

    /** What a class is called where it is shown: {@code counts}, {@code rest}, {@code others}, or the name that the indicator gives. */
    public String name(int classed) {
        return switch (classed) {
            case NONE -> "not-about";
            case UNDATED -> "undated";
            case UNKNOWN -> "unknown";
            default -> nameOf(classed);
        };
    }

    /** The name of a class of the measure. */
    String nameOf(int classed) {
        return "counts";
    }

    /** The class that holds the sum of a number and not the facts, or {@link #NONE} where none does. */
    public int summed() {
        return NONE;
    }

    /** The class whose facts also stand in the spread of days, or {@link #NONE} where there is no spread. */
    public int spread() {
        return NONE;
    }

    /** How many days a fact of the class {@link #spread} took. */
    public int days(F fact) {
        throw new UnsupportedOperationException(indicator.key() + " counts no days");
    }

    /** A share: numerator, rest of the denominator, rest outside, then for each name, in the denominator and outside. */
    static final class OfShare<F> extends Counter<F> {
        static final int REST = FIRST + 1;
        static final int OUTSIDE = FIRST + 2;
        static final int NAMED = FIRST + 3;

        private final Predicate<F> counts;
        private final Predicate<F> countsNot;
        private final boolean every;
        private final Predicate<F> within;
        private final Predicate<F> without;
        private final ImmutableList<Predicate<F>> named;
        private final ImmutableList<String> codes;

        OfShare(Indicator<F> indicator, Measure.Share<F> share) {
            super(indicator);
            this.counts = share.numerator().holds();
            this.countsNot = share.numerator().fails();
            this.every = share.denominator().canonical().equals(Condition.always());
            this.within = share.denominator().holds();
            this.without = share.denominator().fails();
            this.codes = share.named().stream().map(Named::code).collect(ImmutableList.toImmutableList());
            this.named =
                    share.named().stream().map(name -> name.when().holds()).collect(ImmutableList.toImmutableList());
        }

        @Override
        public int classes() {
            return NAMED + 2 * named.size();
        }

        @Override
        int classed(F fact) {
            if (every || within.test(fact)) {
                if (counts.test(fact)) {
                    return FIRST;
                }
                // A name says that it does not count, and why, even where what counts cannot be asked.
                int name = named(fact);
                return name >= 0 ? NAMED + 2 * name : countsNot.test(fact) ? REST : UNKNOWN;
            }
            int name = named(fact);
            if (name >= 0) {
                return NAMED + 2 * name + 1;
            }
            return without.test(fact) ? OUTSIDE : UNKNOWN;
        }

        private boolean outside(int classed) {
            return classed >= NAMED && (classed - NAMED) % 2 == 1;
        }

        @Override
        public int undated(int classed) {
            return outside(classed) ? classed : UNDATED;
        }

        @Override
        String nameOf(int classed) {
            return switch (classed) {
                case FIRST -> "counts";
                case REST -> "rest";
                case OUTSIDE -> "others";
                // The same name within the denominator and outside: which it is, the definition says.
                default -> codes.get((classed - NAMED) / 2);
            };
        }

        private int named(F fact) {
            for (int i = 0; i < named.size(); i++) {
                if (named.get(i).test(fact)) {
                    return i;
                }
            }
            return -1;
        }
    }

    /** A count: one class. */
    static final class OfCount<F> extends Counter<F> {
        OfCount(Indicator<F> indicator) {
            super(indicator);
        }

        @Override
        public int classes() {
            return FIRST + 1;
        }

        @Override
        int classed(F fact) {
            return FIRST;
        }
    }

    /** A sum: one class, which holds the sum and not the facts. */
    static final class OfSum<F> extends Counter<F> {
        private final Fact<F, Integer> number;

        OfSum(Indicator<F> indicator, Fact<F, Integer> number) {
            super(indicator);
            this.number = number;
        }

        @Override
        public int classes() {
            return FIRST + 1;
        }

        @Override
        int classed(F fact) {
            return number.of(fact).isPresent() ? FIRST : UNKNOWN;
        }

        @Override
        public int summed() {
            return FIRST;
        }

        @Override
        public long weight(F fact, int classed) {
            return classed == FIRST ? number.of(fact).orElseThrow() : 1;
        }
    }

    /** A spread of days: those finished, those not, those whose days stand the wrong way round. */
    static final class OfDays<F> extends Counter<F> {
        static final int OPEN = FIRST + 1;
        static final int BACKWARDS = FIRST + 2;

        private final Measure.Days<F> measure;

        OfDays(Indicator<F> indicator, Measure.Days<F> measure) {
            super(indicator);
            this.measure = measure;
        }

        @Override
        public int classes() {
            return FIRST + 3;
        }

        @Override
        int classed(F fact) {
            Optional<LocalDate> from = measure.from().of(fact);
            if (from.isEmpty()) {
                return UNKNOWN;
            }
            Optional<LocalDate> until = measure.until().of(fact);
            return until.isEmpty() ? OPEN : until.get().isBefore(from.get()) ? BACKWARDS : FIRST;
        }

        @Override
        String nameOf(int classed) {
            return classed == FIRST ? "counts" : classed == OPEN ? "open" : "backwards";
        }

        @Override
        public int spread() {
            return FIRST;
        }

        @Override
        public int days(F fact) {
            return Math.toIntExact(measure.until().of(fact).orElseThrow().toEpochDay()
                    - measure.from().of(fact).orElseThrow().toEpochDay());
        }
    }
}
