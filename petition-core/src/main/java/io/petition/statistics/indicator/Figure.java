package io.petition.statistics.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What an indicator comes to, with all that it did not count. */
public sealed interface Figure {
    /** Facts of which what is asked is not known. */
    long unknown();

    /** Facts that have no day by which they would belong to a period. */
    long undated();

    /** The figure as one number, exactly; empty where there is no data. */
    Optional<Fraction> value();

    private static void append(StringBuilder text, long number, String code) {
        if (number > 0) {
            text.append(", ").append(number).append(' ').append(code);
        }
    }

    /**
     * A share.
     *
     * @param rate numerator and denominator
     * @param within of the denominator, what is shown by name, and does not count: name to number
     * @param outside outside the denominator, what is shown by name; of those, what has no day is in every period
     * @param others outside the denominator, what has no name
     * @param unknown facts of which it is not known whether they count
     * @param undated facts without the day by which they would belong to a period
     */
    record Share(
            Rate rate, Map<String, Long> within, Map<String, Long> outside, long others, long unknown, long undated)
            implements Figure {
        public Share {
            Objects.requireNonNull(rate, "rate");
            within = ImmutableMap.copyOf(within);
            outside = ImmutableMap.copyOf(outside);
        }

        @Override
        public Optional<Fraction> value() {
            return rate.fraction();
        }

        /** For logs: {@code 412 of 430 (95.8 %), 9 not-yet-due, 3 paused}. */
        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(rate.toString());
            within.forEach((code, number) -> append(text, number, code));
            outside.forEach((code, number) -> append(text, number, code));
            append(text, others, "others");
            append(text, unknown, "unknown");
            append(text, undated, "undated");
            return text.toString();
        }
    }

    /**
     * A count or a sum. That it comes to nothing is said only where all is known: while facts are left out that are not known or have no
     * day, nobody knows whether it is 0, and it is "no data".
     *
     * @param total what it comes to, of what is known
     * @param unknown facts whose number is not known
     * @param undated facts without the day by which they would belong to a period
     */
    record Total(long total, long unknown, long undated) implements Figure {
        public boolean hasData() {
            return total > 0 || (unknown == 0 && undated == 0);
        }

        @Override
        public Optional<Fraction> value() {
            return hasData() ? Optional.of(Fraction.of(total, 1)) : Optional.empty();
        }

        /** For logs: {@code 12, 1 unknown}, {@code no data, 3 unknown}. */
        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(hasData() ? Long.toString(total) : "no data");
            append(text, unknown, "unknown");
            append(text, undated, "undated");
            return text.toString();
        }
    }

    /**
     * A spread of days; as one number, its median.
     *
     * @param days how many took how many days
     * @param open facts that are not finished: they are in no median, and the figure says how many wait
     * @param backwards facts that ended before they began: faults of the record
     * @param unknown facts of which it is not known when they began
     * @param undated facts without the day by which they would belong to a period
     */
    record Spread(Histogram days, long open, long backwards, long unknown, long undated) implements Figure {
        public Spread {
            Objects.requireNonNull(days, "days");
        }

        @Override
        public Optional<Fraction> value() {
            return days.n() == 0
                    ? Optional.empty()
                    : Optional.of(Fraction.of(days.median().getAsInt(), 1));
        }

        /** For logs: {@code 3 facts, median 8 days, 9 of 10 within 20, 1 open}. */
        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(days.toString());
            append(text, open, "open");
            append(text, backwards, "backwards");
            append(text, unknown, "unknown");
            append(text, undated, "undated");
            return text.toString();
        }
    }

    /**
     * What shares come to together.
     *
     * @param value the product or weighted sum; empty where one of the parts has no data
     * @param parts the shares it is made of, in order
     */
    record Composite(Optional<Fraction> value, List<Share> parts) implements Figure {
        public Composite {
            Objects.requireNonNull(value, "value");
            parts = ImmutableList.copyOf(parts);
        }

        @Override
        public long unknown() {
            return parts.stream().mapToLong(Share::unknown).sum();
        }

        @Override
        public long undated() {
            return parts.stream().mapToLong(Share::undated).sum();
        }

        /** For logs: {@code 81.0 % = (9 of 10 (90.0 %)) (9 of 10 (90.0 %))}. */
        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(value.map(
                            exact -> exact.percent(1, RoundingMode.HALF_UP).toPlainString() + " %")
                    .orElse("no data"));
            text.append(" =");
            parts.forEach(part -> text.append(" (").append(part).append(')'));
            return text.toString();
        }
    }
}
