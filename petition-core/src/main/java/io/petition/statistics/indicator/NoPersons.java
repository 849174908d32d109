package io.petition.statistics.indicator;

import static com.google.common.base.Preconditions.checkArgument;

import io.petition.condition.Condition;
import io.petition.model.PersonRef;
import java.util.List;

/**
 * No definition asks for a certain person. A figure needs none, a breakdown along an axis tells handlers apart, and a reference to a person
 * prints masked: two definitions that differ in the person alone would read alike and share one fingerprint, and a fingerprint that told
 * them apart could be tried out with every person there is.
 */
final class NoPersons {
    private NoPersons() {}

    static <F> void check(String indicator, List<Condition<F>> conditions) {
        conditions.forEach(condition -> check(indicator, condition));
    }

    private static <F> void check(String indicator, Condition<F> condition) {
        if (condition instanceof Condition.All<F> all) {
            check(indicator, all.parts());
        } else if (condition instanceof Condition.Any<F> any) {
            check(indicator, any.parts());
        } else if (condition instanceof Condition.Not<F> not) {
            check(indicator, not.part());
        } else if (condition instanceof Condition.In<F, ?> in) {
            checkArgument(
                    in.values().stream().noneMatch(PersonRef.class::isInstance),
                    "conditions: %s asks for a certain person by %s; no figure is of one person, ask whether it is known, or break"
                            + " it down",
                    indicator,
                    in.fact().name());
        }
    }
}
