package io.petition.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.explain.Citation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A duty for which the edition sets no term: stated, with the provision that leaves it open, so that nobody invents one.
 *
 * @param key the key under which a host would ask
 * @param starts the milestones from which it is owed; empty where nothing in the procedure marks that moment
 * @param stops the milestones that fulfil it or show that it is no longer owed
 * @param holder who owes it; empty where the text leaves that open too
 * @param citations the provision that speaks of the duty and sets no term; at least one
 */
@Value.Builder
public record NoTerm(
        TermKey key,
        Set<MilestoneKey> starts,
        Set<MilestoneKey> stops,
        Optional<Holder> holder,
        List<Citation> citations) {
    public NoTerm {
        Objects.requireNonNull(key, "key");
        starts = ImmutableSet.copyOf(starts);
        stops = ImmutableSet.copyOf(stops);
        Objects.requireNonNull(holder, "holder");
        citations = ImmutableList.copyOf(citations);
        checkArgument(!citations.isEmpty(), "citations: none for %s; cite the provision that sets no term", key);
    }

    /** A duty whose moments the procedure does not mark. */
    public static NoTerm of(TermKey key, Citation... citations) {
        return new NoTerm(key, Set.of(), Set.of(), Optional.empty(), ImmutableList.copyOf(citations));
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a duty without a term. */
    public static final class Builder extends NoTermBuilder {
        Builder() {}
    }
}
