package io.petition.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import io.petition.deadline.Scope;
import io.petition.law.MatterClass;
import io.petition.model.OrganId;
import io.petition.model.PetitionId;
import io.petition.model.TrackId;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A group of demands at one organ, in one round. The simple matter has one track.
 *
 * @param id its id, unique in the matter
 * @param petition the petition that opened it
 * @param organ the organ that has it
 * @param sender the organ that sent it there; empty while nobody has
 * @param round 1 for the first handling
 * @param stage where it stands
 * @param sentAs forwarded or assigned, when it was sent: where an overruled objection leads back to
 * @param matterClass its class; empty until somebody classifies it
 * @param ground the ground on which it was refused or closed
 */
@Value.Builder
public record Track(
        TrackId id,
        PetitionId petition,
        Optional<OrganId> organ,
        Optional<OrganId> sender,
        int round,
        Stage stage,
        Optional<Stage> sentAs,
        Optional<MatterClass> matterClass,
        Optional<String> ground) {
    public Track {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(petition, "petition");
        Objects.requireNonNull(organ, "organ");
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(sentAs, "sentAs");
        Objects.requireNonNull(matterClass, "matterClass");
        Objects.requireNonNull(ground, "ground");
        checkArgument(round >= 1, "round: %s; rounds are counted from 1", round);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a track. */
    public static final class Builder extends TrackBuilder {
        Builder() {}
    }

    /** The scope of this track's clocks. */
    public Scope scope() {
        return Scope.track(id.value(), round);
    }

    /** The scope of the clocks of the petition that opened it. */
    public Scope petitionScope() {
        return Scope.petition(petition.value());
    }
}
