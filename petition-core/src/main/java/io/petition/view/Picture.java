package io.petition.view;

import com.google.common.collect.ImmutableList;
import io.petition.deadline.Scope;
import io.petition.law.LegalEffect;
import io.petition.lifecycle.DemandOutcome;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Owed;
import io.petition.lifecycle.Proceeding;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.Track;
import io.petition.lifecycle.UnknownEvent;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.Representation;
import io.petition.model.TrackId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws a view: each part by the rulings on it, starting from nothing. */
final class Picture {
    private final MatterState state;
    private final Standpoint standpoint;
    private final ViewPolicy policy;
    private final MatterView.Builder view;
    private final Part whole;
    private final Map<PetitionId, Part> petitions = new HashMap<>();
    private final Map<TrackId, Part> tracks = new HashMap<>();

    Picture(MatterState state, Standpoint standpoint, ViewPolicy policy, MatterView.Builder view) {
        this.state = state;
        this.standpoint = standpoint;
        this.policy = policy;
        this.view = view;
        this.whole = standpoint.ofMatter();
        state.petitions().forEach(petition -> petitions.put(petition.id(), standpoint.of(petition)));
        state.tracks().forEach(track -> tracks.put(track.id(), standpoint.of(track)));
    }

    void draw(List<Owed> owed) {
        for (Petition petition : state.petitions()) {
            petition(petition);
        }
        for (Track track : state.tracks()) {
            track(track);
        }
        owed.forEach(this::term);
        state.proceedings().forEach(this::proceeding);
        state.history().forEach(this::line);
        if (on(Item.DISPUTES, whole).shown() && on(Item.PETITIONERS, whole).shown()) {
            view.addAllDisputes(state.disputes());
        }
        if (on(Item.JOURNAL, whole).shown()) {
            view.addAllJournal(state.journal());
        }
    }

    private Ruling on(Item item, Part part) {
        return Ruling.on(item, part, policy);
    }

    private void petition(Petition petition) {
        Part part = of(Optional.of(petition.id()), Optional.empty());
        PetitionView.Builder shown = PetitionView.builder().id(petition.id());
        if (on(Item.ARRIVAL, part).shown()) {
            shown.arrival(new PetitionView.Arrival(
                    petition.channel(),
                    petition.received(),
                    petition.purpose(),
                    petition.recurrence(),
                    petition.urgent()));
        }
        Ruling people = on(Item.PETITIONERS, part);
        if (!people.hidden()) {
            shown.petitioners(people(petition, people.shown() && !standpoint.addedByDesk(petition)));
        }
        Ruling demands = on(Item.DEMANDS, part);
        if (!demands.hidden()) {
            shown.demandCount(petition.demands().size());
        }
        if (demands.shown()) {
            shown.addAllDemands(petition.demands());
        }
        if (on(Item.RESPONDENTS, part).shown()) {
            shown.addAllRespondents(petition.respondents());
        }
        PetitionView done = shown.build();
        if (!done.equals(PetitionView.builder().id(petition.id()).build())) {
            view.addPetitions(done);
        }
    }

    private static PetitionView.People people(Petition petition, boolean named) {
        List<PersonRef> representatives =
                petition.representation().map(Representation::representatives).orElse(ImmutableList.of());
        int count = petition.representation()
                .flatMap(Representation::persons)
                .orElse(petition.petitioners().size());
        return named
                ? new PetitionView.People(count, petition.petitioners(), representatives)
                : new PetitionView.People(count, ImmutableList.of(), ImmutableList.of());
    }

    private void track(Track track) {
        Part part = of(Optional.empty(), Optional.of(track.id()));
        TrackView.Builder shown = TrackView.builder().id(track.id());
        if (on(Item.STAGE, part).shown()) {
            shown.stage(track.stage()).since(track.since()).round(track.round());
        }
        if (on(Item.CLASS, part).shown()) {
            shown.matterClass(track.matterClass());
        }
        Ruling outcomes = on(Item.OUTCOMES, part);
        if (!outcomes.hidden()) {
            shown.ground(track.ground());
            track.outcomes().forEach(outcome -> shown.addOutcomes(outcomes.shown() ? outcome : masked(outcome)));
        }
        if (on(Item.ORGANS, part).shown()) {
            shown.holder(track.organ())
                    .sender(track.sender().flatMap(sender -> sender.organ()))
                    .remedyAt(track.remedyAt())
                    .addAllCoHandlers(track.coHandlers());
        }
        TrackView done = shown.build();
        if (!done.equals(TrackView.builder().id(track.id()).build())) {
            view.addTracks(done);
        }
    }

    private static DemandOutcome masked(DemandOutcome outcome) {
        return new DemandOutcome(Optional.empty(), outcome.outcome(), Optional.empty());
    }

    private void term(Owed owed) {
        Scope scope = owed.deadline().scope();
        Part part = scope.kind() == Scope.Kind.TRACK
                ? of(Optional.empty(), Optional.of(TrackId.of(scope.id())))
                : of(Optional.of(PetitionId.of(scope.id())), Optional.empty());
        boolean internal = owed.deadline().term().effect() == LegalEffect.INTERNAL;
        if (on(Item.DEADLINES, part).shown()
                && (!internal || on(Item.INTERNAL, part).shown())) {
            view.addTerms(new MatterView.Term(
                    owed.deadline().term().key(),
                    owed.deadline().term().holder(),
                    organ(owed.organ(), part),
                    owed.status().kind(),
                    owed.deadline().due(),
                    owed.deadline().provisional()));
        }
    }

    private Optional<OrganId> organ(Optional<OrganId> organ, Part part) {
        return on(Item.ORGANS, part).shown() ? organ : Optional.empty();
    }

    private void proceeding(Proceeding proceeding) {
        Part part = of(Optional.empty(), proceeding.track());
        boolean internal = policy.internalProceedings().contains(proceeding.kind());
        Ruling ruling = on(Item.PROCEEDINGS, part);
        if (ruling.hidden() || (internal && !on(Item.INTERNAL, part).shown())) {
            return;
        }
        ProceedingView.Builder shown = ProceedingView.builder()
                .kind(proceeding.kind())
                .track(proceeding.track())
                .began(proceeding.began())
                .due(proceeding.due())
                .ended(proceeding.ended());
        if (ruling.shown()) {
            shown.subject(proceeding.subject()).step(proceeding.step()).outcome(proceeding.outcome());
            if (on(Item.PETITIONERS, part).shown()) {
                shown.addAllParticipants(proceeding.participants());
            }
        }
        view.addProceedings(shown.build());
    }

    private void line(Recorded recorded) {
        Part part = of(Whose.petition(recorded.event()), recorded.event().onTrack());
        boolean internal = recorded.event() instanceof UnknownEvent
                || policy.internalActs().contains(recorded.event().act());
        Ruling ruling = on(Item.HISTORY, part);
        if (ruling.hidden() || (internal && !on(Item.INTERNAL, part).shown())) {
            return;
        }
        view.addHistory(new MatterView.Line(
                recorded.event().act(),
                recorded.at().happened(),
                ruling.shown() ? Optional.of(recorded.at().actor().role()) : Optional.empty(),
                ruling.shown() ? organ(recorded.at().actor().organ(), part) : Optional.empty()));
    }

    /** The part that something belongs to; what belongs to none that is known is nobody's to see. */
    private Part of(Optional<PetitionId> petition, Optional<TrackId> track) {
        if (petition.isEmpty() && track.isEmpty()) {
            return whole;
        }
        Part part = petition.isPresent() ? petitions.get(petition.get()) : tracks.get(track.get());
        return part == null ? Part.NOBODYS : part;
    }
}
