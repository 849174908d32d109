package io.petition.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Citation;
import io.petition.time.Span;
import java.util.List;
import java.util.Objects;

/**
 * How far a term may be extended 延长期限.
 *
 * @param most the most that all extensions together may add, in the unit in which they are granted
 * @param by the milestone that extends
 * @param citations the provision; at least one
 */
public record ExtensionBound(Span most, MilestoneKey by, List<Citation> citations) {
    public ExtensionBound {
        Objects.requireNonNull(most, "most");
        Objects.requireNonNull(by, "by");
        citations = ImmutableList.copyOf(citations);
        checkArgument(!citations.isEmpty(), "citations: none for an extension of %s; cite the provision", most);
    }
}
