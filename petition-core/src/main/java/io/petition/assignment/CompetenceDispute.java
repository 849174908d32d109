package io.petition.assignment;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.ImmutableList;
import io.petition.law.DisputeStep;
import io.petition.model.OrganId;
import java.util.List;
import java.util.Objects;

/**
 * Several organs are concerned with the same right, and no ground says which of them leads 受理争议.
 *
 * @param between the organs, in the order in which they were named
 * @param steps who settles it, in the order of the edition
 * @param decider who decides if they do not agree
 * @param unplaced the demands for which nobody was found, and where each goes meanwhile: they are no part of the dispute
 * @param apart the demands that are led another way, to a court, say, and to whom: they are no part of the dispute
 * @param considered on what it rests
 */
@JsonTypeName("dispute")
public record CompetenceDispute(
        List<OrganId> between,
        List<DisputeStep> steps,
        Decider decider,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Unplaced> unplaced,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Part> apart,
        Considered considered)
        implements Routed {
    public CompetenceDispute {
        between = ImmutableList.copyOf(between);
        steps = ImmutableList.copyOf(steps);
        Objects.requireNonNull(decider, "decider");
        unplaced = ImmutableList.copyOf(unplaced);
        apart = ImmutableList.copyOf(apart);
        Objects.requireNonNull(considered, "considered");
        checkArgument(between.size() > 1, "between: %s; a dispute has at least two sides", between);
    }
}
