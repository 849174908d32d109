package io.petition.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Citation;
import java.util.List;
import java.util.Objects;

/**
 * A ground on which a clock stands still, and the milestones that begin and end it.
 *
 * @param key its name, for example {@code hearing}
 * @param begins the milestone from whose day on (that day included) nothing is counted
 * @param ends the milestone up to whose day (that day included) nothing is counted
 * @param citations the provision; at least one
 */
public record PauseGround(String key, MilestoneKey begins, MilestoneKey ends, List<Citation> citations) {
    public PauseGround {
        checkArgument(!key.isBlank(), "key: is blank; a ground needs a name");
        Objects.requireNonNull(begins, "begins");
        Objects.requireNonNull(ends, "ends");
        citations = ImmutableList.copyOf(citations);
        checkArgument(!citations.isEmpty(), "citations: none for ground %s; cite the provision", key);
    }
}
