package io.petition.view;

import com.google.common.collect.ImmutableList;
import io.petition.law.MatterClass;
import io.petition.lifecycle.DemandOutcome;
import io.petition.lifecycle.Stage;
import io.petition.model.OrganId;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is shown of a track. What is empty is not shown, or there is none.
 *
 * @param id which
 * @param stage where it stands
 * @param since since when
 * @param round in which round
 * @param matterClass its class
 * @param outcomes what was decided
 * @param ground on which ground it ended
 * @param holder the organ that has it
 * @param sender the organ that sent it there
 * @param remedyAt the organ that was asked for a remedy
 * @param coHandlers the organs that handle it too
 */
@Value.Builder
public record TrackView(
        TrackId id,
        Optional<Stage> stage,
        Optional<When> since,
        Optional<Integer> round,
        Optional<MatterClass> matterClass,
        List<DemandOutcome> outcomes,
        Optional<String> ground,
        Optional<OrganId> holder,
        Optional<OrganId> sender,
        Optional<OrganId> remedyAt,
        List<OrganId> coHandlers) {
    public TrackView {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(round, "round");
        Objects.requireNonNull(matterClass, "matterClass");
        outcomes = ImmutableList.copyOf(outcomes);
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(remedyAt, "remedyAt");
        coHandlers = ImmutableList.copyOf(coHandlers);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a view of a track. */
    public static final class Builder extends TrackViewBuilder {
        Builder() {}
    }
}
