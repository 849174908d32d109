package io.petition.statistics.breakdown;

import io.petition.condition.Condition;
import io.petition.condition.Fact;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Measure;
import io.petition.statistics.indicator.Panel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a panel asks of one fact, or of two days beside each other: a few answers of yes or no, written as bits. */
abstract class Question<F> {
    /** How many bits its answers take. */
    abstract int bits();

    /** Writes the bits from a place on; those not written are 0. */
    abstract void answer(F fact, long[] into, int from);

    static void set(long[] bits, int place) {
        bits[place >> 6] |= 1L << place;
    }

    /** All that decides how the counters of a panel class a fact. */
    static <F> List<Question<F>> of(Panel<F> panel) {
        Map<Fact<F, ?>, Set<Condition<F>>> byFact = new LinkedHashMap<>();
        Set<Measure.Days<F>> spreads = new LinkedHashSet<>();
        panel.counters().forEach(counter -> {
            Indicator<F> indicator = counter.indicator();
            collect(indicator.population(), byFact);
            if (indicator.measure() instanceof Measure.Share<F> share) {
                collect(share.numerator(), byFact);
                collect(share.denominator(), byFact);
                share.named().forEach(named -> collect(named.when(), byFact));
            } else if (indicator.measure() instanceof Measure.Sum<F> sum) {
                collect(Condition.known(sum.number()), byFact);
            } else if (indicator.measure() instanceof Measure.Days<F> days) {
                spreads.add(days);
            }
        });
        List<Question<F>> questions = new ArrayList<>();
        byFact.forEach((fact, leaves) -> questions.add(ofFact(fact, leaves)));
        spreads.forEach(days -> questions.add(new OfDays<>(days)));
        return questions;
    }

    private static <F> void collect(Condition<F> condition, Map<Fact<F, ?>, Set<Condition<F>>> byFact) {
        if (condition instanceof Condition.All<F> all) {
            all.parts().forEach(part -> collect(part, byFact));
        } else if (condition instanceof Condition.Any<F> any) {
            any.parts().forEach(part -> collect(part, byFact));
        } else if (condition instanceof Condition.Not<F> not) {
            collect(not.part(), byFact);
        } else {
            condition
                    .facts()
                    .forEach(fact -> byFact.computeIfAbsent(fact, any -> new LinkedHashSet<>())
                            .add(condition));
        }
    }

    private static <F, T> Question<F> ofFact(Fact<F, T> fact, Set<Condition<F>> leaves) {
        List<Condition.OfValue<F, T>> ofValue = new ArrayList<>();
        for (Condition<F> leaf : leaves) {
            if (leaf instanceof Condition.OfValue<F, ?> asks) {
                @SuppressWarnings("unchecked") // it stands under the fact that it asks
                Condition.OfValue<F, T> its = (Condition.OfValue<F, T>) asks;
                ofValue.add(its);
            }
        }
        return new OfFact<>(fact, ofValue);
    }

    /** Whether a fact is known, and which conditions its value meets. */
    private static final class OfFact<F, T> extends Question<F> {
        /** So few values are kept at hand with their answers; most facts have no more. */
        private static final int AT_HAND = 16;

        private final Fact<F, T> fact;
        private final List<Condition.OfValue<F, T>> leaves;
        private final Object[] values = new Object[AT_HAND];
        private final long[] answers = new long[AT_HAND];
        private int kept;

        OfFact(Fact<F, T> fact, List<Condition.OfValue<F, T>> leaves) {
            this.fact = fact;
            this.leaves = leaves;
        }

        @Override
        int bits() {
            return 1 + leaves.size();
        }

        @Override
        void answer(F subject, long[] into, int from) {
            Optional<T> value = fact.of(subject);
            if (value.isEmpty()) {
                return;
            }
            if (leaves.size() >= Long.SIZE) {
                write(value.get(), into, from);
                return;
            }
            long bits = bits(value.get());
            into[from >> 6] |= bits << from;
            if ((from & 63) + leaves.size() >= Long.SIZE) {
                into[(from >> 6) + 1] |= bits >>> -from;
            }
        }

        /** By identity: a value that is not at hand is asked, whatever it equals. */
        private long bits(T value) {
            for (int i = 0; i < kept; i++) {
                if (values[i] == value) {
                    return answers[i];
                }
            }
            long[] asked = {0};
            write(value, asked, 0);
            if (kept < AT_HAND) {
                values[kept] = value;
                answers[kept++] = asked[0];
            }
            return asked[0];
        }

        private void write(T value, long[] into, int from) {
            set(into, from);
            for (int i = 0; i < leaves.size(); i++) {
                if (leaves.get(i).accepts(value)) {
                    set(into, from + 1 + i);
                }
            }
        }
    }

    /** Which of two days are known, and whether they stand the wrong way round. */
    private static final class OfDays<F> extends Question<F> {
        private final Measure.Days<F> days;

        OfDays(Measure.Days<F> days) {
            this.days = days;
        }

        @Override
        int bits() {
            return 3;
        }

        @Override
        void answer(F fact, long[] into, int from) {
            Optional<LocalDate> first = days.from().of(fact);
            Optional<LocalDate> second = days.until().of(fact);
            if (first.isPresent()) {
                set(into, from);
            }
            if (second.isPresent()) {
                set(into, from + 1);
                if (first.isPresent() && second.get().isBefore(first.get())) {
                    set(into, from + 2);
                }
            }
        }
    }
}
