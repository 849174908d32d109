package io.petition.condition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a text turned out to say: a condition, or every fault that was found in it.
 *
 * @param condition the condition; empty when there are faults
 * @param faults the faults, in the order of the text; empty when there is a condition
 */
public record Reading<F>(Optional<Condition<F>> condition, List<Fault> faults) {
    /**
     * One fault.
     *
     * @param column where it stands, from 1
     * @param what what stands there; empty when nothing does
     * @param remedy what is wrong with it, and what to write instead
     */
    public record Fault(int column, String what, String remedy) {
        public Fault {
            checkArgument(column > 0, "column: %s; columns count from 1", column);
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(remedy, "remedy");
        }

        /** For example {@code column 5: "colour" is no fact that is known here; the known ones are size, weight}. */
        @Override
        public String toString() {
            return "column " + column + ": " + (what.isEmpty() ? "" : "\"" + what + "\" ") + remedy;
        }
    }

    public Reading {
        faults = ImmutableList.copyOf(faults);
        checkArgument(
                condition.isPresent() == faults.isEmpty(),
                "faults: %s beside condition %s; give the condition or the faults",
                faults,
                condition);
    }

    /** The condition, for a text that the programmer wrote; throws what lists every fault. */
    public Condition<F> orElseThrow() {
        return condition.orElseThrow(() -> new IllegalArgumentException(
                faults.stream().map(Fault::toString).collect(Collectors.joining("; "))));
    }
}
