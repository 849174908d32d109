package io.petition.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Citation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A class of matters that an edition knows.
 *
 * @param key the class
 * @param route the procedure it is led to 导入, as a key; empty where it is dealt with under the edition itself
 * @param citations the provision that makes it; at least one
 */
public record ClassRule(MatterClass key, Optional<String> route, List<Citation> citations) {
    public ClassRule {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(route, "route");
        citations = ImmutableList.copyOf(citations);
        checkArgument(!citations.isEmpty(), "citations: none for class %s; cite the provision", key);
    }
}
