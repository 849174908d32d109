package io.petition.assignment.ground;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Citation;
import io.petition.law.Standing;
import java.util.List;
import java.util.Objects;

/**
 * On what a part of an answer rests.
 *
 * @param key the rule, whose words are looked up as {@code routing.} and the key
 * @param citations the provisions; at least one
 * @param standing whether they say so, or are read so
 */
public record Basis(String key, List<Citation> citations, Standing standing) {
    public Basis {
        Objects.requireNonNull(standing, "standing");
        citations = ImmutableList.copyOf(citations);
        checkArgument(!key.isBlank(), "key: is blank; a routing rule needs one");
        checkArgument(!citations.isEmpty(), "citations: none for routing rule %s; cite the provision", key);
    }

    /** What the text says. */
    public static Basis confirmed(String key, Citation... citations) {
        return new Basis(key, ImmutableList.copyOf(citations), Standing.CONFIRMED);
    }

    /** What is read from it. */
    public static Basis reading(String key, Citation... citations) {
        return new Basis(key, ImmutableList.copyOf(citations), Standing.UNCONFIRMED);
    }
}
