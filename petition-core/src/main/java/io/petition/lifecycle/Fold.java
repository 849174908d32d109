package io.petition.lifecycle;

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
    private final MatterId id;
    private long version;
    Optional<When> registered;
    final List<Petition> petitions;
    final List<TrackDraft> tracks;
    private final List<Milestone> milestones;
    final List<Dispute> disputes;
    private final List<Proceeding> proceedings;
    final List<JournalEntry> journal;
    private final List<Finding> findings;
    private final List<Recorded> history;

    Fold(Regime regime, Map<String, Rows> rows, MatterState state) {
        this.regime = regime;
        this.rows = rows;
        this.id = state.id();
        this.version = state.version();
        this.registered = state.registered();
        this.petitions = new ArrayList<>(state.petitions());
        this.tracks = new ArrayList<>(state.tracks().size());
        for (int i = 0; i < state.tracks().size(); i++) {
            tracks.add(TrackDraft.of(state.tracks().get(i)));
        }
        this.milestones = new ArrayList<>(state.milestones());
        this.disputes = new ArrayList<>(state.disputes());
        this.proceedings = new ArrayList<>(state.proceedings());
        this.journal = new ArrayList<>(state.journal());
        this.findings = new ArrayList<>(state.findings());
        this.history = new ArrayList<>(state.history());
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
        if (track != null && When.compare(recorded.at().happened(), track.since, regime.zone()) < 0) {
            tooEarly(recorded, track);
        }
        Rows book = book(recorded, track);
        ActRule row = book == null ? null : row(book, recorded, track);
        GroundRule ground =
                book != null && event instanceof Choosing choosing ? book.ground(event.act(), choosing.choice()) : null;
        int roundBefore = track == null ? 1 : track.round;
        List<TrackDraft> touched = Effects.apply(this, recorded, track, row, ground);
        if (event instanceof Beside.Act beside) {
            Besides.apply(proceedings, beside.beside(), on, recorded.at().happened());
        }
        if (row != null) {
            Emissions.add(milestones, row.emits(), recorded, touched, track, roundBefore);
            if (ground != null) {
                Emissions.add(milestones, ground.emits(), recorded, touched, track, roundBefore);
            }
        }
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
        When from = track == null ? step : track.registered;
        Optional<Edition> edition = regime.governing(from.day(regime.zone()), step.day(regime.zone()));
        Rows book = edition.isPresent() ? rows.get(edition.get().id()) : null;
        if (book == null) {
            finding("no-edition-in-force", recorded, "on", step.toString());
        }
        return book;
    }

    private @Nullable ActRule row(Rows book, Recorded recorded, @Nullable TrackDraft track) {
        ActKey act = recorded.event().act();
        Optional<Stage> stage = track == null ? Optional.empty() : Optional.of(track.stage);
        ActRule row = book.row(act, recorded.at().actor().role(), stage);
        if (row == null) {
            finding("act-without-basis", recorded, "edition", book.procedure().edition());
            return null;
        }
        if (!row.by().contains(recorded.at().actor().role())) {
            findings.add(Finding.warning(
                    "act-of-another-role",
                    Map.of(
                            "act", act.value(),
                            "version", Long.toString(recorded.version()),
                            "role", recorded.at().actor().role().code(),
                            "roles", Decider.roles(book.rows(act)))));
        }
        if (!Rows.fits(row, stage)) {
            findings.add(Finding.warning(
                    "act-missing-before",
                    Map.of(
                            "act", act.value(),
                            "version", Long.toString(recorded.version()),
                            "stage", stage.map(Stage::code).orElse(""),
                            "from", Decider.stages(book.rows(act)))));
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
