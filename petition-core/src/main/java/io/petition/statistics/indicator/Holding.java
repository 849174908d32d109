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
import java.util.Set;

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

    /** How a clock stands that nobody has kept. */
    private static final ImmutableSet<ClockClass> UNFINISHED = ImmutableSet.of(
            ClockClass.OPEN, ClockClass.PAUSED, ClockClass.CONDITIONAL, ClockClass.NOT_STARTED, ClockClass.NOT_OWED);

    private static final String RATING = "rating.";

    private Holding() {}

    /** The first fact that asks how people come. */
    static <F> Optional<Fact<F, ?>> coming(Condition<F> numerator) {
        return numerator.facts().stream()
                .filter(fact -> COMING.contains(fact.name()))
                .findFirst();
    }

    /** The clocks by which a numerator judges: it takes what is in time, and not what is overdue. */
    static <F> List<Fact<F, ?>> judgedBy(Condition<F> numerator) {
        Condition<F> canonical = numerator.canonical();
        return numerator.facts().stream()
                .filter(fact -> fact.read(ClockClass.OVERDUE.code())
                        .filter(ClockClass.OVERDUE::equals)
                        .isPresent())
                .filter(fact ->
                        accepts(canonical, fact, ClockClass.IN_TIME) && !accepts(canonical, fact, ClockClass.OVERDUE))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether a numerator that judges by a clock takes with what is in time what nobody has done yet, or need not do. */
    static <F> boolean takesUnfinished(Condition<F> denominator, Condition<F> numerator, Fact<F, ?> clock) {
        Condition<F> canonical = numerator.canonical();
        return UNFINISHED.stream()
                .anyMatch(standing ->
                        accepts(canonical, clock, standing) && !excludes(denominator.canonical(), clock, standing));
    }

    /** Whether a condition may hold of a fact whose clock stands so, for what it says of that clock. */
    private static <F> boolean accepts(Condition<F> canonical, Fact<F, ?> clock, ClockClass standing) {
        if (canonical instanceof Condition.Any<F> any) {
            return any.parts().stream()
                    .anyMatch(part -> part.facts().contains(clock) && accepts(part, clock, standing));
        }
        if (canonical instanceof Condition.All<F> all
                && !all.parts().stream()
                        .filter(part -> part.facts().contains(clock))
                        .allMatch(part -> accepts(part, clock, standing))) {
            return false;
        }
        return !excludes(canonical, clock, standing);
    }

    /** Whether a condition certainly holds of no fact whose clock stands so. */
    @SuppressWarnings("unchecked") // facts of one name are one fact, and this one answers with standings
    static <F> boolean excludes(Condition<F> canonical, Fact<?, ?> clock, ClockClass standing) {
        return Condition.all(canonical, Condition.is((Fact<F, ClockClass>) clock, standing))
                .neverHolds();
    }

    /**
     * The first question to one of these milestones, for what is so or for what is not.
     *
     * @param wanted whether the numerator takes what has the milestone
     */
    static <F> Optional<Fact<F, ?>> asking(Condition<F> numerator, Set<String> names, boolean wanted) {
        for (Condition<F> leaf : leaves(numerator.canonical())) {
            boolean negated = leaf instanceof Condition.Not<F>;
            Condition<F> plain = leaf instanceof Condition.Not<F> not ? not.part() : leaf;
            if (plain instanceof Condition.Known<F> known
                    && names.contains(known.fact().name())
                    && wanted != negated) {
                return Optional.of(known.fact());
            }
            if (plain instanceof Condition.In<F, ?> in
                    && names.contains(in.fact().name())
                    && in.values().equals(ImmutableSet.of(wanted != negated))) {
                return Optional.of(in.fact());
            }
        }
        return Optional.empty();
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
}
