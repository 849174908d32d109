package io.petition.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the conditions share. */
final class Parts {
    private Parts() {}

    /** The parts a condition is made of; none of one that asks a fact. */
    static <F> List<Condition<F>> of(Condition<F> condition) {
        if (condition instanceof Condition.All<F> all) {
            return all.parts();
        }
        if (condition instanceof Condition.Any<F> any) {
            return any.parts();
        }
        return condition instanceof Condition.Not<F> not ? ImmutableList.of(not.part()) : ImmutableList.of();
    }

    static <F> Set<Fact<F, ?>> facts(Condition<F> condition) {
        if (condition instanceof Condition.OfValue<F, ?> ofValue) {
            return ImmutableSet.of(ofValue.fact());
        }
        if (condition instanceof Condition.Known<F> known) {
            return ImmutableSet.of(known.fact());
        }
        ImmutableSet.Builder<Fact<F, ?>> facts = ImmutableSet.builder();
        of(condition).forEach(part -> facts.addAll(facts(part)));
        return facts.build();
    }

    /**
     * Judges every part and joins their truths; the parts whose own truth is the outcome are those that decided it. A
     * fact that decided in several of them is named once.
     */
    static <F> Verdict judge(List<Condition<F>> parts, F subject, Truth start, BinaryOperator<Truth> join) {
        List<Verdict> verdicts = new ArrayList<>(parts.size());
        Truth outcome = start;
        for (Condition<F> part : parts) {
            Verdict verdict = part.judge(subject);
            verdicts.add(verdict);
            outcome = join.apply(outcome, verdict.truth());
        }
        ImmutableSet.Builder<Verdict.Because> because = ImmutableSet.builder();
        for (Verdict verdict : verdicts) {
            if (verdict.truth() == outcome) {
                because.addAll(verdict.because());
            }
        }
        return new Verdict(outcome, because.build().asList());
    }

    static <F, T> Verdict.Because answer(Fact<F, T> fact, F subject) {
        return because(fact, fact.of(subject));
    }

    static <F, T> Verdict.Because because(Fact<F, T> fact, Optional<T> value) {
        return new Verdict.Because(fact.name(), value.map(fact::text));
    }

    /** That the value is known and passes. */
    static <F, T> Predicate<F> ofValue(Fact<F, T> fact, Predicate<? super T> accepts) {
        return subject -> {
            Optional<T> value = fact.of(subject);
            return value.isPresent() && accepts.test(value.get());
        };
    }

    static <F> Predicate<F> every(List<Condition<F>> parts, Function<Condition<F>, Predicate<F>> side) {
        Predicate<F>[] tests = compile(parts, side);
        return tests.length == 1
                ? tests[0]
                : subject -> {
                    for (Predicate<F> test : tests) {
                        if (!test.test(subject)) {
                            return false;
                        }
                    }
                    return true;
                };
    }

    static <F> Predicate<F> some(List<Condition<F>> parts, Function<Condition<F>, Predicate<F>> side) {
        Predicate<F>[] tests = compile(parts, side);
        return tests.length == 1
                ? tests[0]
                : subject -> {
                    for (Predicate<F> test : tests) {
                        if (test.test(subject)) {
                            return true;
                        }
                    }
                    return false;
                };
    }

    /** An array: walking it takes no iterator. */
    private static <F> Predicate<F>[] compile(List<Condition<F>> parts, Function<Condition<F>, Predicate<F>> side) {
        @SuppressWarnings({"unchecked", "rawtypes"}) // filled here, with nothing else
        Predicate<F>[] tests = new Predicate[parts.size()];
        for (int i = 0; i < tests.length; i++) {
            tests[i] = side.apply(parts.get(i));
        }
        return tests;
    }

    static <F> String print(String word, List<Condition<F>> parts) {
        return parts.stream().map(Object::toString).collect(Collectors.joining(", ", word + "(", ")"));
    }
}
