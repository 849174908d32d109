package io.petition.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.petition.authority.Actor;
import io.petition.deadline.Scope;
import io.petition.law.MatterClass;
import io.petition.model.OrganId;
import io.petition.model.PetitionId;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A group of demands at one organ, in one round. The simple matter has one track.
 *
 * @param id its id, unique in the matter
 * @param petition the petition that opened it
 * @param registered when that petition was registered: this decides which edition governs
 * @param holder who has it: which organ, as the petition office or as another organ
 * @param sender who sent it there; empty while nobody has
 * @param round 1 for the first handling
 * @param stage where it stands
 * @param since when it came to that stage; an act rests on this and cannot have happened before
 * @param sentAs forwarded or assigned, when it was sent: where an overruled objection leads back to
 * @param matterClass its class; empty until somebody classifies it
 * @param remedyAt the organ that was asked for a remedy; empty while none was
 * @param ground the ground on which it was refused or closed
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Builder
public record Track(
        TrackId id,
        PetitionId petition,
        When registered,
        Actor holder,
        Optional<Actor> sender,
        int round,
        Stage stage,
        When since,
        Optional<Stage> sentAs,
        Optional<MatterClass> matterClass,
        Optional<OrganId> remedyAt,
        Optional<String> ground) {
    public Track {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(petition, "petition");
        Objects.requireNonNull(registered, "registered");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(sentAs, "sentAs");
        Objects.requireNonNull(matterClass, "matterClass");
        Objects.requireNonNull(remedyAt, "remedyAt");
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

    /** The organ that has it; empty where it was registered without one. */
    public Optional<OrganId> organ() {
        return holder.organ();
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
