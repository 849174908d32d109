package io.petition.deadline.overlay;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Citation;
import io.petition.law.TermKey;
import java.util.List;
import java.util.Objects;

/**
 * How a term under an overlay compares with the one it replaces.
 *
 * @param key the term
 * @param aspects what differs; empty when nothing does
 * @param citations where the overlay says so
 * @param authority what it names as allowing it to be looser; empty where it names nothing
 */
public record TermComparison(TermKey key, List<Aspect> aspects, List<Citation> citations, List<Citation> authority) {
    public TermComparison {
        Objects.requireNonNull(key, "key");
        aspects = ImmutableList.copyOf(aspects);
        citations = ImmutableList.copyOf(citations);
        authority = ImmutableList.copyOf(authority);
    }

    /** The worst of its aspects. */
    public Strictness strictness() {
        Strictness worst = Strictness.SAME;
        for (Aspect aspect : aspects) {
            worst = worst.and(aspect.strictness());
        }
        return worst;
    }
}
