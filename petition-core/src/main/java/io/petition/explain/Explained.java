package io.petition.explain;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;

/**
 * An answer and how it was reached, both from the same computation.
 *
 * @param value the answer
 * @param steps its derivation, in the order of reckoning
 */
public record Explained<T>(T value, List<Step> steps) {
    public Explained {
        Objects.requireNonNull(value, "value");
        steps = ImmutableList.copyOf(steps);
    }

    /** The same answer, its derivation unrolled: one step for each day. */
    public Explained<T> byDay() {
        return new Explained<>(value, Step.byDay(steps));
    }
}
