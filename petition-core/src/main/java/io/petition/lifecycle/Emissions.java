package io.petition.lifecycle;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.petition.deadline.Grant;
import io.petition.deadline.Milestone;
import io.petition.deadline.Scope;
import io.petition.law.ExtensionBound;
import io.petition.law.MilestoneKey;
import io.petition.model.OrganId;
import io.petition.model.PetitionId;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The milestones that an act gives rise to: of every petition it concerns once, of its track and of every other it touched. */
final class Emissions {
    /** What most extensions show: made once, and shared by them. */
    private static final ImmutableSet<ExtensionBound.Need> EVERYTHING =
            Sets.immutableEnumSet(EnumSet.allOf(ExtensionBound.Need.class));

    private final List<Milestone> milestones;

    /**
     * Of one matter.
     *
     * @param milestones where they are added
     */
    Emissions(List<Milestone> milestones) {
        this.milestones = milestones;
    }

    /**
     * Of one event.
     *
     * @param acted the track that the act was about; its own milestones are of the round in which it was done
     * @param round that round
     * @param touched the other tracks
     */
    void add(
            Emission[] emissions,
            Recorded recorded,
            EventKinds.Kind kind,
            @Nullable TrackDraft acted,
            int round,
            List<TrackDraft> touched) {
        int before = milestones.size();
        for (Emission emission : emissions) {
            if ((emission.urgent() && !urgent(recorded.event()))
                    || (emission.settling() && !settles(recorded.event()))) {
                continue;
            }
            if (acted != null) {
                add(before, emission, acted, emission.next() ? acted.round : round, recorded, kind);
            }
            for (int t = 0; t < touched.size(); t++) {
                add(before, emission, touched.get(t), touched.get(t).round, recorded, kind);
            }
        }
    }

    private void add(
            int before, Emission emission, TrackDraft track, int round, Recorded recorded, EventKinds.Kind kind) {
        if (emission.only() != Emission.Only.EVERY && !fits(emission.only(), track, recorded)) {
            return;
        }
        if (emission.scope() == Scope.Kind.TRACK) {
            add(before, emission, track.scope(round), track, recorded, kind);
        } else {
            ofPetitions(before, emission, track, recorded, kind);
        }
    }

    private static boolean fits(Emission.Only only, TrackDraft track, Recorded recorded) {
        if (only == Emission.Only.PASSING) {
            return track.passed && track.sentAs.isPresent();
        }
        if (only == Emission.Only.NOT_SENT) {
            return track.sentAs.isEmpty();
        }
        return only.by(recorded.at().actor().organ(), track.holder.organ());
    }

    private void ofPetitions(int before, Emission emission, TrackDraft track, Recorded recorded, EventKinds.Kind kind) {
        Optional<PetitionId> only = joining(recorded.event());
        if (only.isPresent()) {
            add(before, emission, Scope.petition(only.get().value()), track, recorded, kind);
            return;
        }
        if (track.petition.isPresent()) {
            add(before, emission, track.petitionScope(track.petition.get()), track, recorded, kind);
        }
        for (int i = 0; i < track.joined.size(); i++) {
            add(before, emission, Scope.petition(track.joined.get(i).value()), track, recorded, kind);
        }
    }

    private static boolean urgent(Event event) {
        Optional<Boolean> urgent = Optional.empty();
        if (event instanceof IntakeEvent.Registered registered) {
            urgent = registered.petition().urgent();
        } else if (event instanceof IntakeEvent.PetitionJoined joined) {
            urgent = joined.petition().urgent();
        } else if (event instanceof IntakeEvent.DisputeRegistered found) {
            urgent = found.dispute().urgent();
        }
        return urgent.orElse(false);
    }

    private static boolean settles(Event event) {
        return event instanceof SupportEvent.VisitRecorded visit && visit.settledOnTheSpot();
    }

    /** The petition alone that joins, or whose petitioner is told of it: the others have clocks of their own. */
    private static Optional<PetitionId> joining(Event event) {
        if (event instanceof IntakeEvent.PetitionJoined joined) {
            return Optional.of(joined.petition().id());
        }
        return event instanceof IntakeEvent.JoinedTold told ? Optional.of(told.petition()) : Optional.empty();
    }

    private void add(
            int before, Emission emission, Scope scope, TrackDraft track, Recorded recorded, EventKinds.Kind kind) {
        for (int i = before; i < milestones.size(); i++) {
            Milestone done = milestones.get(i);
            if (done.key().equals(emission.milestone()) && done.scope().equals(scope)) {
                return;
            }
        }
        Event event = recorded.event();
        When happened = recorded.at().happened();
        MilestoneKey key = emission.milestone();
        When when = emission.stated() ? event.stated().orElse(happened) : happened;
        Optional<LocalDate> given = given(event);
        Optional<Grant> granted =
                event instanceof HandlingEvent.Extended extended ? Optional.of(grant(extended)) : Optional.empty();
        Optional<String> bearer = track.bearer(bearer(track, emission, recorded, kind));
        milestones.add(new Milestone(key, scope, when, given, granted, bearer, false));
    }

    private static Optional<LocalDate> given(Event event) {
        if (event instanceof DisposalEvent.Assigned assigned) {
            return Optional.of(assigned.reportBy());
        }
        return event instanceof FollowUpEvent.RectificationOrdered ordered
                ? Optional.of(ordered.by())
                : Optional.empty();
    }

    /**
     * What is addressed to an organ is borne by that, a statement on a remedy by whose opinion it is about, a remedy by the organ
     * that was asked for it, a petition that joins by the desk that it came to, all else by who has the track; what begins in the
     * round that a remedy opens, by whom that is before.
     */
    private static Optional<OrganId> bearer(
            TrackDraft track, Emission emission, Recorded recorded, EventKinds.Kind kind) {
        if (kind.addressed()) {
            return Optional.of(((Addressed) recorded.event()).to());
        }
        if (recorded.event() instanceof RemedyEvent.ResponseCalled) {
            return Opinions.respondent(track);
        }
        if (kind.group() != EventKinds.Group.REMEDY) {
            return emission.scope() == Scope.Kind.PETITION && recorded.event() instanceof IntakeEvent.PetitionJoined
                    ? recorded.at().actor().organ()
                    : track.holder.organ();
        }
        if (emission.next()) {
            return track.stage.kind() == Stage.Kind.UNDER_REMEDY ? track.remedyAt : track.holder.organ();
        }
        return track.remedyAt.isPresent()
                ? track.remedyAt
                : recorded.at().actor().organ();
    }

    private static Grant grant(HandlingEvent.Extended extended) {
        if (!extended.because().isBlank() && extended.approvedBy().isPresent() && extended.told()) {
            return Grant.with(extended.by(), EVERYTHING);
        }
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
