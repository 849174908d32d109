package io.petition.lifecycle;

import io.petition.authority.Role;
import io.petition.deadline.Milestone;
import io.petition.explain.Finding;
import io.petition.law.Edition;
import io.petition.law.Regime;
import io.petition.model.Dispute;
import io.petition.model.JournalEntry;
import io.petition.model.MatterId;
import io.petition.model.Petition;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A matter while events are folded into it. It judges nothing again: what does not follow the procedure is folded all the same
 * and leaves a finding. One fold over a history and a fold for each of its events come to the same state.
 */
final class Fold {
    private final Regime regime;
    private final Map<String, Rows> rows;
    private final EventKinds kinds;
    private final MatterId id;
    private long version;
    Optional<When> registered;
    final List<Petition> petitions;
    final List<TrackDraft> tracks;
    private final List<Milestone> milestones;
    final List<Dispute> disputes;
    final List<Proceeding> proceedings;
    final List<JournalEntry> journal;
    private final List<Finding> findings;
    private final List<Recorded> history;

    /** The time whose law decided last, and the book then in force: nearly always that of the next event too. */
    private @Nullable When decided;

    private @Nullable Rows book;

    /**
     * Begins from a state.
     *
     * @param more how many events are to come, so that no list grows more often than it must
     */
    Fold(Regime regime, Map<String, Rows> rows, EventKinds kinds, MatterState state, int more) {
        this.regime = regime;
        this.rows = rows;
        this.kinds = kinds;
        this.id = state.id();
        this.version = state.version();
        this.registered = state.registered();
        this.petitions = growing(state.petitions(), 1);
        this.tracks = new ArrayList<>(state.tracks().size() + 1);
        for (int i = 0; i < state.tracks().size(); i++) {
            tracks.add(TrackDraft.of(state.tracks().get(i)));
        }
        this.milestones = growing(state.milestones(), more + 2); // most events give rise to one
        this.disputes = growing(state.disputes(), 0);
        this.proceedings = growing(state.proceedings(), 0);
        this.journal = growing(state.journal(), 0);
        this.findings = growing(state.findings(), 0);
        this.history = growing(state.history(), more);
    }

    private static <T> List<T> growing(List<T> list, int more) {
        List<T> growing = new ArrayList<>(list.size() + more);
        if (!list.isEmpty()) {
            growing.addAll(list);
        }
        return growing;
    }

    /** One event more, which is no correction. */
    void add(Recorded recorded) {
        add(recorded, recorded);
    }

    /**
     * One event more, as it was recorded and as it is read.
     *
     * @param read the event as corrections make it; null where it was struck out
     */
    void add(Recorded recorded, @Nullable Recorded read) {
        if (recorded.version() != version + 1) {
            finding("version-gap", recorded, "expected", Long.toString(version + 1));
        }
        version = recorded.version();
        history.add(recorded);
        if (read != null) {
            apply(read);
        }
    }

    List<Recorded> history() {
        return history;
    }

    MatterState state() {
        List<Track> all = new ArrayList<>(tracks.size());
        for (int i = 0; i < tracks.size(); i++) {
            all.add(tracks.get(i).track());
        }
        return new MatterState(
                id, version, registered, petitions, all, milestones, disputes, proceedings, journal, findings, history);
    }

    private void apply(Recorded recorded) {
        Event event = recorded.event();
        if (event instanceof UnknownEvent) {
            finding("event-not-known", recorded);
            return;
        }
        Optional<TrackId> on = event.onTrack();
        TrackDraft track = on.isPresent() ? track(on.get()) : null;
        if (on.isPresent() && track == null) {
            finding("track-not-known", recorded);
            return;
        }
        EventKinds.Kind kind = kinds.of(event);
        if (track != null && When.compare(recorded.at().happened(), track.since, regime.zone()) < 0) {
            tooEarly(recorded, track);
        }
        Rows rules = book(recorded, track);
        ActRule row = rules == null ? null : row(rules, recorded, track);
        GroundRule ground = rules != null && kind.choosing()
                ? rules.ground(event.act(), ((Choosing) event).choice(), track == null ? null : track.stage)
                : null;
        if (track != null && event instanceof FollowUpEvent.Withdrawn withdrawn && leaves(track, withdrawn)) {
            return;
        }
        int roundBefore = track == null ? 1 : track.round;
        List<TrackDraft> touched = Effects.apply(this, recorded, track, row, ground);
        if (kind.beside()) {
            Besides.apply(
                    proceedings,
                    ((Beside.Act) event).beside(),
                    on,
                    recorded.at().happened());
        }
        if (row != null) {
            Emissions emissions = new Emissions(milestones, recorded, kind, track, roundBefore);
            emissions.add(row.emits(), touched);
            if (ground != null) {
                emissions.add(ground.emits(), touched);
            }
        }
    }

    /** Some of several withdrew: they leave the petitions of the track, and it stays where it is. */
    private boolean leaves(TrackDraft track, FollowUpEvent.Withdrawn withdrawn) {
        List<Petition> on = new ArrayList<>();
        for (Petition petition : petitions) {
            if (track.petition.equals(Optional.of(petition.id())) || track.joined.contains(petition.id())) {
                on.add(petition);
            }
        }
        if (withdrawn.withdrawing().isEmpty() || withdrawn.withdrawing().containsAll(Behalf.petitioners(on))) {
            return false;
        }
        Petitioners.leave(petitions, on, withdrawn.withdrawing());
        return true;
    }

    @Nullable
    TrackDraft track(TrackId trackId) {
        for (int i = 0; i < tracks.size(); i++) {
            if (tracks.get(i).id.equals(trackId)) {
                return tracks.get(i);
            }
        }
        return null;
    }

    private @Nullable Rows book(Recorded recorded, @Nullable TrackDraft track) {
        When step = recorded.at().happened();
        When decides = regime.editionChoice().value().decides(track == null ? step : track.registered, step);
        if (decides != decided) {
            Optional<Edition> edition = regime.editions().at(decides.day(regime.zone()));
            book = edition.isPresent() ? rows.get(edition.get().id()) : null;
            decided = decides;
        }
        if (book == null) {
            finding("no-edition-in-force", recorded, "on", step.toString());
        }
        return book;
    }

    private @Nullable ActRule row(Rows rules, Recorded recorded, @Nullable TrackDraft track) {
        ActKey act = recorded.event().act();
        Role role = recorded.at().actor().role();
        Optional<Stage> stage = track == null ? Optional.empty() : Optional.of(track.stage);
        ActRule row = rules.fitting(act, role, stage);
        return row == null ? nearest(rules, recorded, role, stage) : row;
    }

    private @Nullable ActRule nearest(Rows rules, Recorded recorded, Role role, Optional<Stage> stage) {
        ActKey act = recorded.event().act();
        ActRule row = rules.row(act, role, stage);
        if (row == null) {
            finding("act-without-basis", recorded, "edition", rules.procedure().edition());
            return null;
        }
        if (!row.by().contains(role)) {
            findings.add(Finding.warning(
                    "act-of-another-role",
                    Map.of(
                            "act", act.value(),
                            "version", Long.toString(recorded.version()),
                            "role", role.code(),
                            "roles", Decider.roles(rules.rows(act)))));
        }
        if (!Rows.fits(row, stage)) {
            findings.add(Finding.warning(
                    "act-missing-before",
                    Map.of(
                            "act", act.value(),
                            "version", Long.toString(recorded.version()),
                            "stage", stage.map(Stage::code).orElse(""),
                            "from", Decider.stages(rules.rows(act)))));
        }
        return row;
    }

    private void tooEarly(Recorded recorded, TrackDraft track) {
        findings.add(Finding.warning(
                "before-what-it-rests-on",
                Map.of(
                        "act", recorded.event().act().value(),
                        "version", Long.toString(recorded.version()),
                        "happened", recorded.at().happened().toString(),
                        "stage", track.stage.code(),
                        "since", track.since.toString())));
    }

    void finding(String code, Recorded recorded, String... arg) {
        String act = recorded.event().act().value();
        String at = Long.toString(recorded.version());
        findings.add(Finding.warning(
                code,
                arg.length == 0
                        ? Map.of("act", act, "version", at)
                        : Map.of("act", act, "version", at, arg[0], arg[1])));
    }
}
