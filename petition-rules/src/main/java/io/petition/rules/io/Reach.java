package io.petition.rules.io;

import com.google.common.collect.ImmutableSet;
import io.petition.condition.Condition;
import io.petition.condition.Condition.All;
import io.petition.condition.Condition.Any;
import io.petition.condition.Condition.In;
import io.petition.condition.Condition.Not;
import io.petition.law.TermFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which matters a term reaches: a condition in the {@linkplain TermFacts#vocabulary vocabulary of terms}. */
final class Reach {
    private Reach() {}

    static Condition<TermFacts> read(Phrase phrase) {
        return Conditions.read(phrase, TermFacts.vocabulary());
    }

    /** As the condition prints, its sets of values in the order of their texts. */
    static String write(Condition<TermFacts> condition) {
        return sorted(condition).toString();
    }

    /** Whether what is written is read as the same; it is not where a host asks facts of its own. */
    static boolean isWritable(Condition<TermFacts> condition) {
        return TermFacts.vocabulary()
                .read(write(condition))
                .condition()
                .filter(condition::equals)
                .isPresent();
    }

    private static <F> Condition<F> sorted(Condition<F> condition) {
        if (condition instanceof All<F> all) {
            return new All<>(sorted(all.parts()));
        }
        if (condition instanceof Any<F> any) {
            return new Any<>(sorted(any.parts()));
        }
        if (condition instanceof Not<F> not) {
            return new Not<>(sorted(not.part()));
        }
        return condition instanceof In<F, ?> in ? sorted(in) : condition;
    }

    private static <F> List<Condition<F>> sorted(List<Condition<F>> parts) {
        return parts.stream().map(Reach::sorted).toList();
    }

    /** Sets compare without order, but print in theirs. */
    private static <F, T> Condition<F> sorted(In<F, T> in) {
        List<T> values = new ArrayList<>(in.values());
        values.sort(Comparator.comparing(in.fact()::text));
        return new In<>(in.fact(), ImmutableSet.copyOf(values));
    }
}
