package io.petition.deadline.overlay;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Reason;
import io.petition.law.Regime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What comes of laying an overlay over a regime. */
public sealed interface Overlaid {
    /** How each of its terms compares with what it replaces. */
    List<TermComparison> comparisons();

    /** The regime, if it was laid. */
    default Optional<Regime> regime() {
        return Optional.empty();
    }

    /** Every reason why it was not laid; empty when it was. */
    default List<Reason> reasons() {
        return ImmutableList.of();
    }

    /**
     * It was laid.
     *
     * @param laid the regime, with a new edition for the time in which the overlay is in force
     */
    record Laid(Regime laid, List<TermComparison> comparisons) implements Overlaid {
        public Laid {
            Objects.requireNonNull(laid, "laid");
            comparisons = ImmutableList.copyOf(comparisons);
        }

        @Override
        public Optional<Regime> regime() {
            return Optional.of(laid);
        }
    }

    /** It was not laid. */
    record Refused(List<Reason> reasons, List<TermComparison> comparisons) implements Overlaid {
        public Refused {
            reasons = ImmutableList.copyOf(reasons);
            comparisons = ImmutableList.copyOf(comparisons);
        }
    }
}
