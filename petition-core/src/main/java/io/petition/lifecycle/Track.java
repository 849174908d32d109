package io.petition.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.authority.Actor;
import io.petition.deadline.Scope;
import io.petition.law.MatterClass;
import io.petition.model.DemandId;
import io.petition.model.OrganId;
import io.petition.model.PetitionId;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A group of demands at one organ, in one round. The simple matter has one track.
 *
 * @param id its id, unique in the matter
 * @param petition the petition that opened it; empty where it was found before anybody petitioned
 * @param joined the petitions with the same facts that joined it
 * @param registered when that petition was registered: this decides which edition governs
 * @param holder who has it: which organ, as the petition office or as another organ
 * @param sender who sent it there; empty while nobody has
 * @param round 1 for the first handling
 * @param stage where it stands
 * @param since when it came to that stage; an act rests on this and cannot have happened before
 * @param sentAs forwarded or assigned, when it was sent: where an overruled objection leads back to
 * @param matterClass its class; empty until somebody classifies it
 * @param demands the demands it has to decide, where they were shared out among tracks; empty where it has all of its petitions
 * @param outcomes what the opinion of this round decided on each demand; empty before
 * @param coHandlers the organs that handle it together with its holder
 * @param attributes what local rules ask of it, by name, for example {@code procedure}
 * @param settled when it was settled in fact 化解; empty while it is not
 * @param reconciled when the petitioner was reconciled 事心双解; empty while not
 * @param audited whether its closing was found in order from above 审核认定办结; empty while nobody looked
 * @param remedyAt the organ that was asked for a remedy; empty while none was
 * @param ground the ground on which it was refused or closed
 * @param opinionsBy whose opinions its round rests on: who handled it, then each that decided a remedy
 * @param receipts who of several received what was made last, each on a day of their own; empty where it reached all at once
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Builder
public record Track(
        TrackId id,
        Optional<PetitionId> petition,
        List<PetitionId> joined,
        When registered,
        Actor holder,
        Optional<Actor> sender,
        int round,
        Stage stage,
        When since,
        Optional<Stage> sentAs,
        Optional<MatterClass> matterClass,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<DemandId> demands,
        List<DemandOutcome> outcomes,
        List<OrganId> coHandlers,
        Map<String, String> attributes,
        Optional<When> settled,
        Optional<When> reconciled,
        Optional<Boolean> audited,
        Optional<OrganId> remedyAt,
        Optional<String> ground,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<OrganId> opinionsBy,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Receipt> receipts) {
    public Track(
            TrackId id,
            Optional<PetitionId> petition,
            List<PetitionId> joined,
            When registered,
            Actor holder,
            Optional<Actor> sender,
            int round,
            Stage stage,
            When since,
            Optional<Stage> sentAs,
            Optional<MatterClass> matterClass,
            List<DemandId> demands,
            List<DemandOutcome> outcomes,
            List<OrganId> coHandlers,
            Map<String, String> attributes,
            Optional<When> settled,
            Optional<When> reconciled,
            Optional<Boolean> audited,
            Optional<OrganId> remedyAt,
            Optional<String> ground,
            List<OrganId> opinionsBy,
            List<Receipt> receipts) {
        // Set before they are looked at: for what was just made and never looked at, a collector notes no references. A
        // fold makes many.
        this.id = id;
        this.petition = petition;
        this.registered = registered;
        this.holder = holder;
        this.sender = sender;
        this.round = round;
        this.stage = stage;
        this.since = since;
        this.sentAs = sentAs;
        this.matterClass = matterClass;
        this.settled = settled;
        this.reconciled = reconciled;
        this.audited = audited;
        this.remedyAt = remedyAt;
        this.ground = ground;
        this.joined = ImmutableList.copyOf(joined);
        this.demands = ImmutableList.copyOf(demands);
        this.outcomes = ImmutableList.copyOf(outcomes);
        this.coHandlers = ImmutableList.copyOf(coHandlers);
        this.attributes =
                attributes instanceof ImmutableMap<String, String> kept ? kept : ImmutableMap.copyOf(attributes);
        this.opinionsBy = ImmutableList.copyOf(opinionsBy);
        this.receipts = ImmutableList.copyOf(receipts);
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(petition, "petition");
        Objects.requireNonNull(registered, "registered");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(sentAs, "sentAs");
        Objects.requireNonNull(matterClass, "matterClass");
        Objects.requireNonNull(settled, "settled");
        Objects.requireNonNull(reconciled, "reconciled");
        Objects.requireNonNull(audited, "audited");
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

    /** Whether a clock runs for this track, in whatever round, or for one of its petitions. */
    boolean has(Scope scope) {
        if (scope.kind() == Scope.Kind.TRACK) {
            return scope.id().equals(id.value());
        }
        if (petition.isPresent() && scope.id().equals(petition.get().value())) {
            return true;
        }
        for (int i = 0; i < joined.size(); i++) {
            if (scope.id().equals(joined.get(i).value())) {
                return true;
            }
        }
        return false;
    }

    /** Whether nobody petitioned about it: it is of a dispute that was found. */
    boolean foundOnly() {
        return petition.isEmpty() && joined.isEmpty();
    }

    /** The petition that opened it, or the first that joined it. */
    Optional<PetitionId> anyPetition() {
        return petition.isPresent() || joined.isEmpty() ? petition : Optional.of(joined.get(0));
    }

    /** The scope of the clocks of the petition that opened it; empty where none did. */
    public Optional<Scope> petitionScope() {
        return petition.map(opened -> Scope.petition(opened.value()));
    }
}
