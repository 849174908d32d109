package io.petition.law;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Citation;
import java.util.List;
import java.util.Objects;

/**
 * A class of matters that an edition knows, and where it leads.
 *
 * @param key the class
 * @param ordinary whether it is handled under the edition's own procedure; false for a class that is led elsewhere
 * @param citations the provision
 */
public record ClassRule(MatterClass key, boolean ordinary, List<Citation> citations) {
    public ClassRule {
        Objects.requireNonNull(key, "key");
        citations = ImmutableList.copyOf(citations);
    }
}
