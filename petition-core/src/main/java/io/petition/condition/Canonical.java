package io.petition.condition;

import com.google.common.collect.ImmutableSet;
import io.petition.condition.Condition.All;
import io.petition.condition.Condition.Any;
import io.petition.condition.Condition.In;
import io.petition.condition.Condition.Known;
import io.petition.condition.Condition.Not;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The standing form of a condition. Every law used here holds in Kleene's logic too: double negation, De Morgan,
 * associativity, commutativity, idempotence, and the parts that are constant whatever is known. That something and its
 * opposite exclude each other is used of {@code known} only: of all else both may be unknown.
 */
final class Canonical {
    private Canonical() {}

    static <F> Condition<F> of(Condition<F> condition) {
        return of(condition, false);
    }

    private static <F> Condition<F> of(Condition<F> condition, boolean negated) {
        if (condition instanceof Not<F> not) {
            return of(not.part(), !negated);
        }
        if (condition instanceof All<F> all) {
            return join(all.parts(), negated, !negated);
        }
        if (condition instanceof Any<F> any) {
            return join(any.parts(), negated, negated);
        }
        Condition<F> leaf = condition instanceof In<F, ?> in ? sorted(in) : condition;
        return negated ? new Not<>(leaf) : leaf;
    }

    private static <F> Condition<F> join(List<Condition<F>> parts, boolean negated, boolean conjunction) {
        Condition<F> opposite = conjunction ? Condition.any() : Condition.always();
        Set<Condition<F>> joined = new LinkedHashSet<>();
        for (Condition<F> part : parts) {
            Condition<F> form = of(part, negated);
            if (form.equals(opposite)) {
                return opposite;
            }
            if (conjunction ? form instanceof All<F> : form instanceof Any<F>) {
                joined.addAll(Parts.of(form));
            } else {
                joined.add(form);
            }
        }
        for (Condition<F> part : joined) {
            if (part instanceof Known<F> known && joined.contains(new Not<>(known))) {
                return opposite;
            }
        }
        if (joined.size() == 1) {
            return joined.iterator().next();
        }
        List<Condition<F>> sorted = new ArrayList<>(joined);
        sorted.sort(Comparator.comparing(Condition::toString));
        return conjunction ? new All<>(sorted) : new Any<>(sorted);
    }

    /** Sets compare without order, but print in theirs. */
    private static <F, T> Condition<F> sorted(In<F, T> in) {
        List<T> values = new ArrayList<>(in.values());
        values.sort(Comparator.comparing(in.fact()::text));
        return new In<>(in.fact(), ImmutableSet.copyOf(values));
    }
}
