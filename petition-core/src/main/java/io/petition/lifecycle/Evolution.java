package io.petition.lifecycle;

import com.google.common.collect.ImmutableList;
import io.petition.deadline.Milestone;
import io.petition.deadline.Scope;
import io.petition.explain.Finding;
import io.petition.law.Edition;
import io.petition.law.Regime;
import io.petition.model.OrganId;
import io.petition.model.PetitionId;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Folds events into states. It judges nothing again: what does not follow the procedure is folded all the same and
 * leaves a finding.
 */
final class Evolution {
    private final Regime regime;
    private final Procedures procedures;

    Evolution(Regime regime, Procedures procedures) {
        this.regime = regime;
        this.procedures = procedures;
    }

    MatterState evolve(MatterState state, Recorded recorded) {
        Event event = recorded.event();
        List<Finding> findings = new ArrayList<>();
        if (recorded.version() != state.version() + 1) {
            findings.add(finding("version-gap", recorded, "expected", Long.toString(state.version() + 1)));
        }
        MatterState.Builder next = MatterState.builder()
                .id(state.id())
                .version(recorded.version())
                .addAllPetitions(state.petitions())
                .addAllMilestones(state.milestones())
                .addAllFindings(state.findings());
        Optional<When> registered = state.registered();
        if (event instanceof IntakeEvent.Registered intake) {
            next.addPetitions(intake.petition());
            registered = registered.or(intake::stated);
        }
        next.registered(registered);
        if (event instanceof UnknownEvent) {
            findings.add(finding("event-not-known", recorded));
            return next.addAllTracks(state.tracks()).addAllFindings(findings).build();
        }
        Optional<ActRule> row = row(state, recorded, registered, findings);
        List<Track> tracks = tracks(state, recorded, row, findings);
        if (row.isPresent()) {
            next.addAllMilestones(milestones(row.get(), recorded, tracks));
        }
        return next.addAllTracks(tracks).addAllFindings(findings).build();
    }

    private Optional<ActRule> row(
            MatterState state, Recorded recorded, Optional<When> registered, List<Finding> findings) {
        When step = recorded.event().stated().orElse(recorded.at().happened());
        Optional<Procedure> procedure = regime.governing(
                        registered.orElse(step).day(regime.zone()), step.day(regime.zone()))
                .map(Edition::id)
                .flatMap(procedures::of);
        if (procedure.isEmpty()) {
            findings.add(finding("no-edition-in-force", recorded, "on", step.toString()));
            return Optional.empty();
        }
        Optional<Stage> stage = recorded.event().onTrack().flatMap(state::track).map(Track::stage);
        Optional<ActRule> row = procedure
                .get()
                .row(recorded.event().act(), recorded.at().actor().role(), stage);
        if (row.isEmpty()) {
            findings.add(finding(
                    "act-without-basis", recorded, "edition", procedure.get().edition()));
        } else if (!Procedure.fits(row.get(), stage)) {
            findings.add(finding(
                    "act-missing-before",
                    recorded,
                    "stage",
                    stage.map(Stage::code).orElse("")));
        }
        return row;
    }

    private static List<Track> tracks(
            MatterState state, Recorded recorded, Optional<ActRule> row, List<Finding> findings) {
        Event event = recorded.event();
        if (event instanceof IntakeEvent.Registered intake) {
            Track opened = Track.builder()
                    .id(nextId(state.tracks().size()))
                    .petition(intake.petition().id())
                    .organ(recorded.at().actor().organ())
                    .round(1)
                    .stage(Stage.REGISTERED)
                    .build();
            return ImmutableList.<Track>builder()
                    .addAll(state.tracks())
                    .add(opened)
                    .build();
        }
        Optional<Track> track = event.onTrack().flatMap(state::track);
        if (track.isEmpty()) {
            findings.add(finding("track-not-known", recorded));
            return state.tracks();
        }
        List<Track> tracks = new ArrayList<>(state.tracks());
        Track changed = changed(track.get(), recorded, row);
        tracks.set(state.tracks().indexOf(track.get()), changed);
        List<OrganId> to = targets(event);
        for (int i = 1; i < to.size(); i++) {
            tracks.add(Track.builder()
                    .from(changed)
                    .id(nextId(tracks.size()))
                    .organ(to.get(i))
                    .build());
        }
        return ImmutableList.copyOf(tracks);
    }

    private static Track changed(Track track, Recorded recorded, Optional<ActRule> row) {
        Event event = recorded.event();
        Track.Builder changed = Track.builder().from(track);
        Stage stage = row.map(found -> stage(found.to(), track)).orElse(track.stage());
        changed.stage(stage);
        List<OrganId> to = targets(event);
        if (!to.isEmpty()) {
            changed.organ(to.get(0)).sender(recorded.at().actor().organ()).sentAs(stage);
        } else if (event instanceof DisposalEvent.ObjectionAnswered answered && answered.upheld()) {
            changed.organ(track.sender()).sender(Optional.empty()).sentAs(Optional.empty());
        } else if (event instanceof DisposalEvent.Classified classified) {
            changed.matterClass(classified.matterClass());
        } else if (event instanceof DisposalEvent.ToldWhereToGo) {
            changed.ground(event.act().value());
        } else if (event instanceof HandlingEvent.NotAccepted refused) {
            changed.ground(refused.ground());
        } else if (event instanceof FollowUpEvent.Closed closed) {
            changed.ground(closed.ground());
        }
        return changed.build();
    }

    private static Stage stage(Target target, Track track) {
        if (target instanceof Target.To to) {
            return to.stage();
        }
        return target instanceof Target.BackToSent ? track.sentAs().orElse(track.stage()) : track.stage();
    }

    private static List<OrganId> targets(Event event) {
        if (event instanceof DisposalEvent.Forwarded forwarded) {
            return forwarded.to();
        }
        return event instanceof DisposalEvent.Assigned assigned ? assigned.to() : ImmutableList.of();
    }

    private static TrackId nextId(int tracks) {
        return TrackId.of(Integer.toString(tracks + 1));
    }

    private static List<Milestone> milestones(ActRule row, Recorded recorded, List<Track> tracks) {
        List<Milestone> milestones = new ArrayList<>();
        for (Emission emission : row.emits()) {
            When when = emission.stated()
                    ? recorded.event().stated().orElse(recorded.at().happened())
                    : recorded.at().happened();
            for (Scope scope : scopes(emission, recorded.event(), tracks)) {
                milestones.add(payload(Milestone.of(emission.milestone(), scope, when), recorded.event()));
            }
        }
        return milestones;
    }

    /** Of the petition once; of the track, and of every further track that the same act opened. */
    private static List<Scope> scopes(Emission emission, Event event, List<Track> tracks) {
        List<Scope> scopes = new ArrayList<>();
        if (event instanceof IntakeEvent.Registered intake) {
            PetitionId petition = intake.petition().id();
            scopes.add(
                    emission.scope() == Scope.Kind.PETITION
                            ? Scope.petition(petition.value())
                            : tracks.get(tracks.size() - 1).scope());
            return scopes;
        }
        Optional<TrackId> on = event.onTrack();
        for (int i = 0; i < tracks.size(); i++) {
            Track track = tracks.get(i);
            boolean opened = i >= tracks.size() - Math.max(0, targets(event).size() - 1);
            if (on.isPresent() && (track.id().equals(on.get()) || opened)) {
                Scope scope = emission.scope() == Scope.Kind.PETITION ? track.petitionScope() : track.scope();
                if (!scopes.contains(scope)) {
                    scopes.add(scope);
                }
            }
        }
        return scopes;
    }

    private static Milestone payload(Milestone milestone, Event event) {
        if (event instanceof DisposalEvent.Assigned assigned) {
            return milestone.givenUntil(assigned.reportBy());
        }
        return event instanceof HandlingEvent.Extended extended ? milestone.granting(extended.by()) : milestone;
    }

    private static Finding finding(String code, Recorded recorded, String... arg) {
        String act = recorded.event().act().value();
        String version = Long.toString(recorded.version());
        return Finding.warning(
                code,
                arg.length == 0
                        ? Map.of("act", act, "version", version)
                        : Map.of("act", act, "version", version, arg[0], arg[1]));
    }
}
