package io.petition.lifecycle;

import io.petition.deadline.Grant;
import io.petition.deadline.Milestone;
import io.petition.deadline.Scope;
import io.petition.law.ExtensionBound;
import io.petition.model.OrganId;
import io.petition.model.PetitionId;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The milestones that an act gives rise to: of every petition it concerns once, of every track it touched. */
final class Emissions {
    private Emissions() {}

    /**
     * Adds them.
     *
     * @param acted the track that the act was about; its own milestones are of the round in which it was done
     * @param round that round
     */
    static void add(
            List<Milestone> milestones,
            List<Emission> emissions,
            Recorded recorded,
            List<TrackDraft> touched,
            @Nullable TrackDraft acted,
            int round) {
        int before = milestones.size();
        for (int e = 0; e < emissions.size(); e++) {
            Emission emission = emissions.get(e);
            for (int t = 0; t < touched.size(); t++) {
                TrackDraft track = touched.get(t);
                if (emission.scope() == Scope.Kind.TRACK) {
                    int in = track == acted && !emission.next() ? round : track.round;
                    add(milestones, before, emission, Scope.track(track.id.value(), in), track, recorded);
                } else {
                    ofPetitions(milestones, before, emission, track, recorded);
                }
            }
        }
    }

    private static void ofPetitions(
            List<Milestone> milestones, int before, Emission emission, TrackDraft track, Recorded recorded) {
        Optional<PetitionId> only = joining(recorded.event());
        if (only.isPresent()) {
            add(milestones, before, emission, Scope.petition(only.get().value()), track, recorded);
            return;
        }
        if (track.petition.isPresent()) {
            add(
                    milestones,
                    before,
                    emission,
                    Scope.petition(track.petition.get().value()),
                    track,
                    recorded);
        }
        for (int i = 0; i < track.joined.size(); i++) {
            add(milestones, before, emission, Scope.petition(track.joined.get(i).value()), track, recorded);
        }
    }

    /** The petition alone that joins, or whose petitioner is told of it: the others have clocks of their own. */
    private static Optional<PetitionId> joining(Event event) {
        if (event instanceof IntakeEvent.PetitionJoined joined) {
            return Optional.of(joined.petition().id());
        }
        return event instanceof IntakeEvent.JoinedTold told ? Optional.of(told.petition()) : Optional.empty();
    }

    private static void add(
            List<Milestone> milestones,
            int before,
            Emission emission,
            Scope scope,
            TrackDraft track,
            Recorded recorded) {
        for (int i = before; i < milestones.size(); i++) {
            Milestone done = milestones.get(i);
            if (done.key().equals(emission.milestone()) && done.scope().equals(scope)) {
                return;
            }
        }
        Event event = recorded.event();
        When when = emission.stated()
                ? event.stated().orElse(recorded.at().happened())
                : recorded.at().happened();
        milestones.add(new Milestone(
                emission.milestone(),
                scope,
                when,
                given(event),
                event instanceof HandlingEvent.Extended extended ? Optional.of(grant(extended)) : Optional.empty(),
                bearer(track, event).map(OrganId::value),
                false));
    }

    private static Optional<LocalDate> given(Event event) {
        if (event instanceof DisposalEvent.Assigned assigned) {
            return Optional.of(assigned.reportBy());
        }
        return event instanceof FollowUpEvent.RectificationOrdered ordered
                ? Optional.of(ordered.by())
                : Optional.empty();
    }

    /** A remedy is borne by the organ that was asked for it, what is addressed to an organ by that, all else by who has the track. */
    private static Optional<OrganId> bearer(TrackDraft track, Event event) {
        if (event instanceof Addressed addressed) {
            return Optional.of(addressed.to());
        }
        return event instanceof RemedyEvent ? track.remedyAt : track.holder.organ();
    }

    private static Grant grant(HandlingEvent.Extended extended) {
        Set<ExtensionBound.Need> shown = EnumSet.noneOf(ExtensionBound.Need.class);
        if (!extended.because().isBlank()) {
            shown.add(ExtensionBound.Need.REASON);
        }
        if (extended.approvedBy().isPresent()) {
            shown.add(ExtensionBound.Need.APPROVAL);
        }
        if (extended.told()) {
            shown.add(ExtensionBound.Need.NOTICE);
        }
        return Grant.with(extended.by(), shown);
    }
}
