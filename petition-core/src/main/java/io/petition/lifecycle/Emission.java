package io.petition.lifecycle;

import io.petition.deadline.Scope;
import io.petition.law.MilestoneKey;
import io.petition.model.OrganId;
import java.util.Objects;
import java.util.Optional;

/**
 * A milestone that an act gives rise to.
 *
 * @param milestone which
 * @param scope of the petition or of the track
 * @param stated true when it counts from the time the event itself states (receipt), false when from the time of the act
 * @param next true when it is of the round that the act opens, false when of the one in which it was done
 * @param urgent true when only what is registered as grave or urgent gives rise to it
 * @param settling true when only a visit that settled the matter on the spot gives rise to it
 * @param only on whose part, or with what effect on who has the track, the act gives rise to it
 */
public record Emission(
        MilestoneKey milestone,
        Scope.Kind scope,
        boolean stated,
        boolean next,
        boolean urgent,
        boolean settling,
        Only only) {
    /** Of which of its acts alone a row gives rise to a milestone. */
    public enum Only {
        /** Of every one. */
        EVERY,
        /** Of one on a track that nobody sent. */
        NOT_SENT,
        /** Of one that gives a track that was sent to another organ than had it. */
        PASSING,
        /** Of one by who has the track. */
        BY_HOLDER,
        /** Of one by another organ than has the track. */
        BY_ANOTHER;

        /** Whether it is of an act by this organ; where nobody says who acts, or who has the track, it is who has it. */
        boolean by(Optional<OrganId> actor, Optional<OrganId> holder) {
            boolean another = actor.isPresent() && holder.isPresent() && !actor.equals(holder);
            return switch (this) {
                case EVERY, NOT_SENT, PASSING -> true;
                case BY_HOLDER -> !another;
                case BY_ANOTHER -> another;
            };
        }
    }

    public Emission {
        Objects.requireNonNull(milestone, "milestone");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(only, "only");
    }

    /** Of every one of its acts. */
    public Emission(
            MilestoneKey milestone, Scope.Kind scope, boolean stated, boolean next, boolean urgent, boolean settling) {
        this(milestone, scope, stated, next, urgent, settling, Only.EVERY);
    }

    public static Emission ofPetition(MilestoneKey milestone) {
        return new Emission(milestone, Scope.Kind.PETITION, false, false, false, false);
    }

    public static Emission ofTrack(MilestoneKey milestone) {
        return new Emission(milestone, Scope.Kind.TRACK, false, false, false, false);
    }

    public Emission asStated() {
        return new Emission(milestone, scope, true, next, urgent, settling, only);
    }

    /** Of the round that the act opens: what was sent back runs anew there. */
    public Emission ofNextRound() {
        return new Emission(milestone, scope, stated, true, urgent, settling, only);
    }

    /** Only of what is registered as grave or urgent. */
    public Emission whereUrgent() {
        return new Emission(milestone, scope, stated, next, true, settling, only);
    }

    /** Only of a visit at which the matter was settled on the spot 现场化解. */
    public Emission whereSettled() {
        return new Emission(milestone, scope, stated, next, urgent, true, only);
    }

    /** Only of what the petitioner brought here, and nobody sent. */
    public Emission whereNotSent() {
        return new Emission(milestone, scope, stated, next, urgent, settling, Only.NOT_SENT);
    }

    /** Only of an act that gives a track that was sent to another organ than had it: that one is to receive it. */
    public Emission wherePassed() {
        return new Emission(milestone, scope, stated, next, urgent, settling, Only.PASSING);
    }

    /** Only of an act by who has the track. */
    public Emission byHolder() {
        return new Emission(milestone, scope, stated, next, urgent, settling, Only.BY_HOLDER);
    }

    /** Only of an act by another organ than has the track. */
    public Emission byAnother() {
        return new Emission(milestone, scope, stated, next, urgent, settling, Only.BY_ANOTHER);
    }
}
