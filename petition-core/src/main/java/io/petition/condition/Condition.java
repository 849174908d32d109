package io.petition.condition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.explain.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Something that holds of a subject, does not, or cannot be told. A value: it compares, hashes and prints, and what it
 * prints a {@link Vocabulary} reads again.
 *
 * @param <F> the kind of subject its facts ask
 */
public sealed interface Condition<F> {
    /** The truth for one subject. */
    Truth test(F subject);

    /** The truth and the facts that decided it; the same evaluation, kept. */
    Verdict judge(F subject);

    /**
     * Whether it holds, {@link #test} is {@link Truth#YES}: compiled, for many subjects. Make it once and keep it; it
     * asks the facts in the order written, no more of them than {@code test}, and allocates nothing of its own.
     */
    Predicate<F> holds();

    /** Whether it is known not to hold, {@link #test} is {@link Truth#NO}: compiled like {@link #holds}. */
    Predicate<F> fails();

    /**
     * The same condition in one standing form: negations at the facts, nothing nested that need not be, nothing twice,
     * constant parts gone, the rest sorted by its text. It has the same truth for every subject.
     */
    default Condition<F> canonical() {
        return Canonical.of(this);
    }

    /** The facts it may ask, in the order in which they stand. */
    default Set<Fact<F, ?>> facts() {
        return Parts.facts(this);
    }

    /** What is provably wrong with it: parts that can never hold, always hold or stand twice. */
    default List<Finding> lint() {
        return Lint.of(this);
    }

    /** Whether it provably holds of no subject. Where this cannot tell, it may still hold of none. */
    default boolean neverHolds() {
        return Contradiction.in(canonical());
    }

    /** The order of the texts of the {@linkplain #canonical canonical forms}. */
    static Comparator<Condition<?>> order() {
        return Comparator.comparing(condition -> condition.canonical().toString());
    }

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

    static <F> Condition<F> all(List<Condition<F>> parts) {
        return new All<>(ImmutableList.copyOf(parts));
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

    static <F, T extends Comparable<? super T>> Condition<F> atLeast(Fact<F, T> fact, T low) {
        return new AtLeast<>(fact, low);
    }

    /** Both ends are included. */
    static <F, T extends Comparable<? super T>> Condition<F> between(Fact<F, T> fact, T low, T high) {
        return new Between<>(fact, low, high);
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
        public Predicate<F> holds() {
            return Parts.every(parts, Condition::holds);
        }

        @Override
        public Predicate<F> fails() {
            return Parts.some(parts, Condition::fails);
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
        public Predicate<F> holds() {
            return Parts.some(parts, Condition::holds);
        }

        @Override
        public Predicate<F> fails() {
            return Parts.every(parts, Condition::fails);
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
        public Predicate<F> holds() {
            return part.fails();
        }

        @Override
        public Predicate<F> fails() {
            return part.holds();
        }

        @Override
        public String toString() {
            return "not(" + part + ")";
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
            Verdict.Because because = Parts.answer(fact, subject);
            return new Verdict(Truth.of(because.value().isPresent()), ImmutableList.of(because));
        }

        @Override
        public Predicate<F> holds() {
            return subject -> fact.of(subject).isPresent();
        }

        @Override
        public Predicate<F> fails() {
            return subject -> fact.of(subject).isEmpty();
        }

        @Override
        public String toString() {
            return Quoting.name(fact) + " known";
        }
    }

    /** What looks at the value of one fact, and is unknown where that is. */
    sealed interface OfValue<F, T> extends Condition<F> {
        Fact<F, T> fact();

        /** Whether it holds of a subject whose fact has this value. */
        boolean accepts(T value);

        @Override
        default Truth test(F subject) {
            Optional<T> value = fact().of(subject);
            return value.isEmpty() ? Truth.UNKNOWN : Truth.of(accepts(value.get()));
        }

        @Override
        default Verdict judge(F subject) {
            Optional<T> value = fact().of(subject);
            Truth truth = value.isEmpty() ? Truth.UNKNOWN : Truth.of(accepts(value.get()));
            return new Verdict(truth, ImmutableList.of(Parts.because(fact(), value)));
        }

        @Override
        default Predicate<F> holds() {
            return Parts.ofValue(fact(), this::accepts);
        }

        @Override
        default Predicate<F> fails() {
            return Parts.ofValue(fact(), value -> !accepts(value));
        }
    }

    /** The fact has one of the values; {@code is} has one. */
    record In<F, T>(Fact<F, T> fact, Set<T> values) implements OfValue<F, T> {
        public In {
            values = ImmutableSet.copyOf(values);
            checkArgument(!values.isEmpty(), "values: none for fact %s; name at least one", fact);
            values.forEach(fact::check);
        }

        @Override
        public boolean accepts(T value) {
            return values.contains(value);
        }

        @Override
        public Predicate<F> holds() {
            // No hash is taken where there is but one value, not even of the value that is asked.
            return values.size() == 1 ? Parts.ofValue(fact, values.iterator().next()::equals) : OfValue.super.holds();
        }

        @Override
        public String toString() {
            return Quoting.name(fact)
                    + (values.size() == 1
                            ? " is " + Quoting.value(fact, values.iterator().next())
                            : " in " + Quoting.values(fact, values));
        }
    }

    /** The fact has this value or a greater one. */
    record AtLeast<F, T extends Comparable<? super T>>(Fact<F, T> fact, T low) implements OfValue<F, T> {
        public AtLeast {
            fact.check(low);
        }

        @Override
        public boolean accepts(T value) {
            return value.compareTo(low) >= 0;
        }

        @Override
        public String toString() {
            return Quoting.name(fact) + " at least " + Quoting.value(fact, low);
        }
    }

    /** The fact has a value from {@code low} to {@code high}, both included. */
    record Between<F, T extends Comparable<? super T>>(Fact<F, T> fact, T low, T high) implements OfValue<F, T> {
        public Between {
            checkArgument(
                    low.compareTo(high) <= 0,
                    "low: %s lies above high %s for fact %s; give the lower end first",
                    low,
                    high,
                    fact);
            fact.check(low);
            fact.check(high);
        }

        @Override
        public boolean accepts(T value) {
            return value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
        }

        @Override
        public String toString() {
            return Quoting.name(fact) + " between " + Quoting.value(fact, low) + " and " + Quoting.value(fact, high);
        }
    }
}
