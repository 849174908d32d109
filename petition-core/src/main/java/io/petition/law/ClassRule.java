package io.petition.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Citation;
import java.util.List;
import java.util.Objects;

/**
 * A class of matters that an edition knows.
 *
 * @param key the class
 * @param citations the provision that makes it; at least one
 */
public record ClassRule(MatterClass key, List<Citation> citations) {
    public ClassRule {
        Objects.requireNonNull(key, "key");
        citations = ImmutableList.copyOf(citations);
        checkArgument(!citations.isEmpty(), "citations: none for class %s; cite the provision", key);
    }
}
