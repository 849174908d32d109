package io.petition.statistics.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.condition.Condition;
import io.petition.condition.Fact;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.ClockClass;
import io.petition.statistics.SubmissionFacts;
import java.util.List;
import java.util.Optional;

/** What can be told of a share's conditions without any fact. */
final class Holding {
    /** Facts that say how often, how many, by which way and with what wish people come: the person's doing, not the office's. */
    private static final ImmutableSet<String> COMING = ImmutableSet.of(
            CaseFacts.CHANNEL.name(),
            CaseFacts.PURPOSE.name(),
            CaseFacts.RECURRENCE.name(),
            CaseFacts.RECURRED.name(),
            CaseFacts.PERSONS.name(),
            CaseFacts.PETITIONS.name(),
            SubmissionFacts.OPENED.name());

    private static final String RATING = "rating.";

    private Holding() {}

    /** The first fact that asks how people come. */
    static <F> Optional<Fact<F, ?>> coming(Condition<F> numerator) {
        return numerator.facts().stream()
                .filter(fact -> COMING.contains(fact.name()))
                .findFirst();
    }

    /**
     * A clock by which the numerator judges and whose open overdue the denominator leaves out: they cannot be in it, or only what is
     * finished or closed is.
     */
    static <F> Optional<Fact<F, ?>> droppedClock(Condition<F> denominator, Condition<F> numerator) {
        for (Condition<F> leaf : leaves(numerator)) {
            if (leaf instanceof Condition.In<F, ?> in && in.values().contains(ClockClass.IN_TIME)) {
                Optional<Fact<F, ?>> dropped = dropped(in, denominator);
                if (dropped.isPresent()) {
                    return dropped;
                }
            }
        }
        return Optional.empty();
    }

    private static <F, T> Optional<Fact<F, ?>> dropped(Condition.In<F, T> in, Condition<F> denominator) {
        boolean leftOut = in.fact()
                .read(ClockClass.OVERDUE.code())
                .filter(overdue -> Condition.all(denominator, Condition.is(in.fact(), overdue))
                        .neverHolds())
                .isPresent();
        boolean onlyFinished = parts(denominator.canonical()).stream().anyMatch(Holding::onlyFinished);
        return leftOut || onlyFinished ? Optional.of(in.fact()) : Optional.empty();
    }

    private static <F> boolean onlyFinished(Condition<F> part) {
        if (part instanceof Condition.Known<F> known) {
            return known.fact().name().startsWith("finished.");
        }
        return part instanceof Condition.In<F, ?> in
                && in.fact().name().equals(CaseFacts.CLOSED.name())
                && in.values().equals(ImmutableSet.of(true));
    }

    /** A rating of which the numerator counts good ones, and what was never rated with them. */
    static <F> Optional<Fact<F, ?>> unratedAsRated(Condition<F> numerator) {
        List<Condition<F>> leaves = leaves(numerator.canonical());
        for (Condition<F> leaf : leaves) {
            Condition<F> plain = leaf instanceof Condition.Not<F> not ? not.part() : leaf;
            boolean negated = leaf instanceof Condition.Not<F>;
            if (plain instanceof Condition.In<F, ?> in && in.fact().name().startsWith(RATING)) {
                boolean lapsed = in.values().contains(CaseFacts.WINDOW_LAPSED);
                if (negated ? !lapsed : lapsed && in.values().size() > 1) {
                    return Optional.of(in.fact());
                }
                if (!negated && !lapsed && leaves.contains(Condition.not(Condition.<F>known(in.fact())))) {
                    return Optional.of(in.fact());
                }
            }
        }
        return Optional.empty();
    }

    /** The questions to single facts, each with its negation. */
    private static <F> List<Condition<F>> leaves(Condition<F> condition) {
        if (condition instanceof Condition.All<F> all) {
            return all.parts().stream().flatMap(part -> leaves(part).stream()).collect(ImmutableList.toImmutableList());
        }
        if (condition instanceof Condition.Any<F> any) {
            return any.parts().stream().flatMap(part -> leaves(part).stream()).collect(ImmutableList.toImmutableList());
        }
        return ImmutableList.of(condition);
    }

    private static <F> List<Condition<F>> parts(Condition<F> condition) {
        return condition instanceof Condition.All<F> all ? all.parts() : ImmutableList.of(condition);
    }
}
