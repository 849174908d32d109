package io.petition.condition;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.petition.condition.Condition.All;
import io.petition.condition.Condition.Any;
import io.petition.condition.Condition.AtLeast;
import io.petition.condition.Condition.Between;
import io.petition.condition.Condition.In;
import io.petition.condition.Condition.Known;
import io.petition.condition.Condition.Not;
import io.petition.condition.Condition.OfValue;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether a condition in canonical form can hold of no subject at all. What is found is certain; what is not found may
 * still be impossible, where facts hang together in ways that only their meaning tells.
 */
final class Contradiction {
    private Contradiction() {}

    static <F> boolean in(Condition<F> canonical) {
        if (canonical instanceof Any<F> any) {
            return any.parts().stream().allMatch(Contradiction::in);
        }
        return canonical instanceof All<F> all && (all.parts().stream().anyMatch(Contradiction::in) || clash(all));
    }

    /** What the parts say of one fact cannot all be so. */
    private static <F> boolean clash(All<F> all) {
        SetMultimap<Fact<F, ?>, Demand> demands = LinkedHashMultimap.create();
        Set<Fact<F, ?>> unknown = new HashSet<>();
        for (Condition<F> part : all.parts()) {
            boolean negated = part instanceof Not<F>;
            Condition<F> plain = part instanceof Not<F> not ? not.part() : part;
            if (plain instanceof OfValue<F, ?> ofValue) {
                demands.put(ofValue.fact(), new Demand(ofValue, negated));
            } else if (plain instanceof Known<F> known && negated) {
                unknown.add(known.fact());
            }
        }
        return demands.keySet().stream().anyMatch(fact -> unknown.contains(fact) || noneMeets(demands.get(fact)));
    }

    /**
     * No value meets all demands. Where values are listed, each of them is tried. Else the greatest of the lower ends
     * would meet every demand for a stretch if any value did, so that only the lower ends need be tried.
     */
    private static boolean noneMeets(Set<Demand> demands) {
        for (Demand demand : demands) {
            if (demands.contains(new Demand(demand.what(), !demand.negated()))) {
                return true;
            }
        }
        for (Demand demand : demands) {
            if (demand.what() instanceof In<?, ?> in && !demand.negated()) {
                return in.values().stream().noneMatch(value -> demands.stream().allMatch(each -> each.allows(value)));
            }
        }
        Set<Object> ends =
                demands.stream().flatMap(demand -> demand.lowerEnd().stream()).collect(ImmutableSet.toImmutableSet());
        return !ends.isEmpty()
                && ends.stream()
                        .noneMatch(end ->
                                demands.stream().filter(Demand::isStretch).allMatch(each -> each.allows(end)));
    }

    /** That a value be, or not be, as a condition asks. */
    private record Demand(OfValue<?, ?> what, boolean negated) {
        @SuppressWarnings("unchecked") // facts of one name ask for values of one type
        boolean allows(Object value) {
            return ((OfValue<?, Object>) what).accepts(value) != negated;
        }

        /** Whether the values it allows have no gap. */
        boolean isStretch() {
            return what instanceof AtLeast<?, ?> || (what instanceof Between<?, ?> && !negated);
        }

        Set<Object> lowerEnd() {
            if (negated) {
                return ImmutableSet.of();
            }
            if (what instanceof AtLeast<?, ?> atLeast) {
                return ImmutableSet.of(atLeast.low());
            }
            return what instanceof Between<?, ?> between ? ImmutableSet.of(between.low()) : ImmutableSet.of();
        }
    }
}
