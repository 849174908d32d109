package io.petition.condition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Something that holds of a subject, does not, or cannot be told. A value: it compares, hashes and prints.
 *
 * @param <F> the kind of subject its facts ask
 */
public sealed interface Condition<F> {
    /** The truth for one subject. */
    Truth test(F subject);

    /** The truth and the facts that decided it; the same evaluation, kept. */
    Verdict judge(F subject);

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied and never written
    static <F> Condition<F> all(Condition<F>... parts) {
        return new All<>(ImmutableList.copyOf(parts));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied and never written
    static <F> Condition<F> any(Condition<F>... parts) {
        return new Any<>(ImmutableList.copyOf(parts));
    }

    static <F> Condition<F> not(Condition<F> part) {
        return new Not<>(part);
    }

    static <F, T> Condition<F> is(Fact<F, T> fact, T value) {
        return new In<>(fact, ImmutableSet.of(value));
    }

    static <F, T> Condition<F> in(Fact<F, T> fact, Set<T> values) {
        return new In<>(fact, values);
    }

    static <F> Condition<F> known(Fact<F, ?> fact) {
        return new Known<>(fact);
    }

    /** What holds of everything: the condition without parts. */
    static <F> Condition<F> always() {
        return new All<>(ImmutableList.of());
    }

    /** Every part holds. */
    record All<F>(List<Condition<F>> parts) implements Condition<F> {
        public All {
            parts = ImmutableList.copyOf(parts);
        }

        @Override
        public Truth test(F subject) {
            Truth truth = Truth.YES;
            for (int i = 0; i < parts.size() && truth != Truth.NO; i++) {
                truth = truth.and(parts.get(i).test(subject));
            }
            return truth;
        }

        @Override
        public Verdict judge(F subject) {
            return Parts.judge(parts, subject, Truth.YES, Truth::and);
        }

        @Override
        public String toString() {
            return Parts.print("all", parts);
        }
    }

    /** At least one part holds. */
    record Any<F>(List<Condition<F>> parts) implements Condition<F> {
        public Any {
            parts = ImmutableList.copyOf(parts);
        }

        @Override
        public Truth test(F subject) {
            Truth truth = Truth.NO;
            for (int i = 0; i < parts.size() && truth != Truth.YES; i++) {
                truth = truth.or(parts.get(i).test(subject));
            }
            return truth;
        }

        @Override
        public Verdict judge(F subject) {
            return Parts.judge(parts, subject, Truth.NO, Truth::or);
        }

        @Override
        public String toString() {
            return Parts.print("any", parts);
        }
    }

    /** The part does not hold. */
    record Not<F>(Condition<F> part) implements Condition<F> {
        public Not {
            Objects.requireNonNull(part, "part");
        }

        @Override
        public Truth test(F subject) {
            return part.test(subject).negate();
        }

        @Override
        public Verdict judge(F subject) {
            Verdict verdict = part.judge(subject);
            return new Verdict(verdict.truth().negate(), verdict.because());
        }

        @Override
        public String toString() {
            return "not(" + part + ")";
        }
    }

    /** The fact has one of the values; {@code is} has one. */
    record In<F, T>(Fact<F, T> fact, Set<T> values) implements Condition<F> {
        public In {
            Objects.requireNonNull(fact, "fact");
            values = ImmutableSet.copyOf(values);
            checkArgument(!values.isEmpty(), "values: none for fact %s; name at least one", fact);
        }

        @Override
        public Truth test(F subject) {
            Optional<T> value = fact.of(subject);
            return value.isEmpty() ? Truth.UNKNOWN : Truth.of(values.contains(value.get()));
        }

        @Override
        public Verdict judge(F subject) {
            return new Verdict(test(subject), ImmutableList.of(Parts.because(fact, subject)));
        }

        @Override
        public String toString() {
            return values.size() == 1 ? fact + " is " + values.iterator().next() : fact + " in " + values;
        }
    }

    /** The fact is known; this is never unknown. */
    record Known<F>(Fact<F, ?> fact) implements Condition<F> {
        public Known {
            Objects.requireNonNull(fact, "fact");
        }

        @Override
        public Truth test(F subject) {
            return Truth.of(fact.of(subject).isPresent());
        }

        @Override
        public Verdict judge(F subject) {
            return new Verdict(test(subject), ImmutableList.of(Parts.because(fact, subject)));
        }

        @Override
        public String toString() {
            return fact + " known";
        }
    }
}
