package io.petition.condition;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The truth of a condition for one subject, and the facts that decided it.
 *
 * @param truth the outcome
 * @param because the facts that speak for the outcome, in the order of the condition; a fact of a part that came out
 *     otherwise is not among them
 */
public record Verdict(Truth truth, List<Because> because) {
    /**
     * One deciding fact.
     *
     * @param fact its name
     * @param value what it was, as text for programs; empty when it is not known
     */
    public record Because(String fact, Optional<String> value) {
        public Because {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(value, "value");
        }
    }

    public Verdict {
        Objects.requireNonNull(truth, "truth");
        because = ImmutableList.copyOf(because);
    }
}
