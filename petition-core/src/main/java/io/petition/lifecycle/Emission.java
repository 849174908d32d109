package io.petition.lifecycle;

import io.petition.deadline.Scope;
import io.petition.law.MilestoneKey;
import java.util.Objects;

/**
 * A milestone that an act gives rise to.
 *
 * @param milestone which
 * @param scope of the petition or of the track
 * @param stated true when it counts from the time the event itself states (receipt), false when from the time of the act
 * @param next true when it is of the round that the act opens, false when of the one in which it was done
 * @param urgent true when only what is registered as grave or urgent gives rise to it
 * @param settling true when only a visit that settled the matter on the spot gives rise to it
 * @param direct true when only a track that nobody sent gives rise to it
 */
public record Emission(
        MilestoneKey milestone,
        Scope.Kind scope,
        boolean stated,
        boolean next,
        boolean urgent,
        boolean settling,
        boolean direct) {
    public Emission {
        Objects.requireNonNull(milestone, "milestone");
        Objects.requireNonNull(scope, "scope");
    }

    /** Of every track, whether or not somebody sent it. */
    public Emission(
            MilestoneKey milestone, Scope.Kind scope, boolean stated, boolean next, boolean urgent, boolean settling) {
        this(milestone, scope, stated, next, urgent, settling, false);
    }

    public static Emission ofPetition(MilestoneKey milestone) {
        return new Emission(milestone, Scope.Kind.PETITION, false, false, false, false);
    }

    public static Emission ofTrack(MilestoneKey milestone) {
        return new Emission(milestone, Scope.Kind.TRACK, false, false, false, false);
    }

    public Emission asStated() {
        return new Emission(milestone, scope, true, next, urgent, settling, direct);
    }

    /** Of the round that the act opens: what was sent back runs anew there. */
    public Emission ofNextRound() {
        return new Emission(milestone, scope, stated, true, urgent, settling, direct);
    }

    /** Only of what is registered as grave or urgent. */
    public Emission whereUrgent() {
        return new Emission(milestone, scope, stated, next, true, settling, direct);
    }

    /** Only of a visit at which the matter was settled on the spot 现场化解. */
    public Emission whereSettled() {
        return new Emission(milestone, scope, stated, next, urgent, true, direct);
    }

    /** Only of what the petitioner brought here, and nobody sent. */
    public Emission whereNotSent() {
        return new Emission(milestone, scope, stated, next, urgent, settling, true);
    }
}
