package io.petition.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Citation;
import java.util.List;
import java.util.Objects;

/**
 * A duty for which the edition sets no term: stated, with the provision that leaves it open, so that nobody invents one.
 *
 * @param key the key under which a host would ask
 * @param citations the provision that speaks of the duty and sets no term; at least one
 */
public record NoTerm(TermKey key, List<Citation> citations) {
    public NoTerm {
        Objects.requireNonNull(key, "key");
        citations = ImmutableList.copyOf(citations);
        checkArgument(!citations.isEmpty(), "citations: none for %s; cite the provision that sets no term", key);
    }
}
