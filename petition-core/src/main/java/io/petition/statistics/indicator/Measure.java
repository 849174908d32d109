package io.petition.statistics.indicator;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.petition.condition.Condition;
import io.petition.condition.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What an indicator counts.
 *
 * @param <F> the kind of fact
 */
public sealed interface Measure<F> {
    /** The conditions it is made of; those of a composite belong to its parts. */
    default List<Condition<F>> conditions() {
        return ImmutableList.of();
    }

    /** A share: of the facts in the denominator, those in the numerator. */
    static <F> Share<F> share(Condition<F> numerator, Condition<F> denominator) {
        return new Share<>(numerator, denominator, ImmutableList.of());
    }

    /** How many facts there are, whatever their kind says. */
    static <F> Count<F> count() {
        return new Count<>();
    }

    /** What a number of each fact adds up to, for example persons 人次. */
    static <F> Sum<F> sum(Fact<F, Integer> number) {
        return new Sum<>(number);
    }

    /** How many days lie between two days of each fact. */
    static <F> Days<F> days(Fact<F, LocalDate> from, Fact<F, LocalDate> until) {
        return new Days<>(from, until);
    }

    /**
     * A share. A fact in neither is shown under the first name that fits it, and so is one that is in the denominator alone: what
     * is open and not yet due may stand in the denominator, and the figure says how many those are.
     *
     * @param numerator what counts; asked only of the denominator
     * @param denominator of what
     * @param named what is shown by name, the first that fits
     */
    record Share<F>(Condition<F> numerator, Condition<F> denominator, List<Named<F>> named) implements Measure<F> {
        public Share {
            Objects.requireNonNull(numerator, "numerator");
            Objects.requireNonNull(denominator, "denominator");
            named = ImmutableList.copyOf(named);
            long codes = named.stream().map(Named::code).distinct().count();
            checkArgument(codes == named.size(), "named: two classes of one name in %s; give each its own", named);
        }

        @Override
        public List<Condition<F>> conditions() {
            ImmutableList.Builder<Condition<F>> conditions = ImmutableList.builder();
            conditions.add(denominator).add(numerator);
            named.forEach(each -> conditions.add(each.when()));
            return conditions.build();
        }

        /** The same that shows a class by name. */
        public Share<F> naming(String code, Condition<F> when) {
            return new Share<>(
                    numerator,
                    denominator,
                    ImmutableList.<Named<F>>builder()
                            .addAll(named)
                            .add(new Named<>(code, when))
                            .build());
        }
    }

    /** How many facts. */
    record Count<F>() implements Measure<F> {}

    /**
     * A sum.
     *
     * @param number what is added up
     */
    record Sum<F>(Fact<F, Integer> number) implements Measure<F> {
        public Sum {
            Objects.requireNonNull(number, "number");
        }
    }

    /**
     * A spread of days: days of the calendar, the later date less the earlier. A fact whose second day lies before its first is a
     * fault of the record and a class of its own.
     *
     * @param from the first day
     * @param until the second; a fact that has none is not finished, and the figure says how many those are
     */
    record Days<F>(Fact<F, LocalDate> from, Fact<F, LocalDate> until) implements Measure<F> {
        public Days {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(until, "until");
        }
    }

    /**
     * What shares come to together, exactly: their product, or their sum under weights.
     *
     * @param way how
     * @param parts the shares; weights are for a sum and add up to 1
     */
    record Composite<F>(Way way, List<Part<F>> parts) implements Measure<F> {
        /** How shares are put together. */
        public enum Way {
            /** One times the other. */
            PRODUCT,
            /** Each by its weight. */
            WEIGHTED
        }

        /**
         * One of the shares.
         *
         * @param indicator an indicator whose measure is a share
         * @param weight its weight; 1 in a product
         */
        public record Part<F>(Indicator<F> indicator, Fraction weight) {
            public Part {
                checkArgument(
                        indicator.measure() instanceof Share,
                        "indicator: %s is no share; a composite is made of shares",
                        indicator.key());
                Objects.requireNonNull(weight, "weight");
            }
        }

        public Composite {
            Objects.requireNonNull(way, "way");
            parts = ImmutableList.copyOf(parts);
            checkArgument(parts.size() > 1, "parts: %s; a composite has two or more", parts.size());
            Fraction one = Fraction.of(1, 1);
            Fraction sum = parts.stream().map(Part::weight).reduce(Fraction.ZERO, Fraction::plus);
            checkArgument(
                    way == Way.PRODUCT
                            ? parts.stream().allMatch(part -> part.weight().equals(one))
                            : sum.equals(one),
                    "parts: weights come to %s; weights of a sum add up to 1, those of a product are 1 each",
                    sum);
        }
    }
}
