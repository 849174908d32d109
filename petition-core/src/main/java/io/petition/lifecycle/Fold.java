package io.petition.lifecycle;

import com.google.common.collect.ImmutableList;
import io.petition.authority.Role;
import io.petition.deadline.Milestone;
import io.petition.deadline.Scope;
import io.petition.explain.Finding;
import io.petition.law.Edition;
import io.petition.law.MilestoneKey;
import io.petition.law.Regime;
import io.petition.model.Dispute;
import io.petition.model.JournalEntry;
import io.petition.model.MatterId;
import io.petition.model.PersonRef;
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
    private List<Petition> petitions;
    final List<TrackDraft> tracks;

    /** Those that the event at hand changed or opened, beside its own. */
    final List<TrackDraft> touched = new ArrayList<>(0);

    private final List<Milestone> milestones;
    private final Emissions emissions;
    private List<Dispute> disputes;
    private List<Proceeding> proceedings;
    private List<JournalEntry> journal;
    private List<Finding> findings;

    /** The time whose law decided last, and the book then in force: nearly always that of the next event too. */
    private @Nullable When decided;

    private @Nullable Rows book;

    /**
     * Begins with nothing.
     *
     * @param more how many events are to come, so that no list grows more often than it must
     */
    Fold(Regime regime, Map<String, Rows> rows, EventKinds kinds, MatterId id, int more) {
        this.regime = regime;
        this.rows = rows;
        this.kinds = kinds;
        this.id = id;
        this.registered = Optional.empty();
        this.petitions = ImmutableList.of();
        this.disputes = ImmutableList.of();
        this.proceedings = ImmutableList.of();
        this.journal = ImmutableList.of();
        this.findings = ImmutableList.of();
        this.tracks = new ArrayList<>(1);
        this.milestones = new ArrayList<>(more + more / 2 + 1); // some events give rise to two
        this.emissions = new Emissions(milestones);
    }

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
        this.tracks = new ArrayList<>(state.tracks().size() + 1);
        for (int i = 0; i < state.tracks().size(); i++) {
            tracks.add(TrackDraft.of(state.tracks().get(i)));
        }
        this.milestones =
                new ArrayList<>(state.milestones().size() + more + more / 2 + 1); // some events give rise to two
        if (!state.milestones().isEmpty()) {
            milestones.addAll(state.milestones());
        }
        this.emissions = new Emissions(milestones);
        this.petitions = state.petitions();
        this.disputes = state.disputes();
        this.proceedings = state.proceedings();
        this.journal = state.journal();
        this.findings = state.findings();
    }

    /** A list to write to: the state's own until something is to be written, for to most of them nothing is. */
    private static <T> List<T> written(List<T> list) {
        if (list instanceof ArrayList<T>) {
            return list;
        }
        List<T> copy = new ArrayList<>(list.size() + 1);
        copy.addAll(list);
        return copy;
    }

    void petition(Petition registered) {
        if (petitions.isEmpty()) {
            petitions = ImmutableList.of(registered);
        } else {
            petitions().add(registered);
        }
    }

    List<Petition> petitions() {
        petitions = written(petitions);
        return petitions;
    }

    List<Dispute> disputes() {
        disputes = written(disputes);
        return disputes;
    }

    List<Proceeding> proceedings() {
        proceedings = written(proceedings);
        return proceedings;
    }

    List<JournalEntry> journal() {
        journal = written(journal);
        return journal;
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
        if (read != null) {
            apply(read);
        }
    }

    /**
     * What it has come to.
     *
     * @param history every event it came of
     */
    MatterState state(List<Recorded> history) {
        return new MatterState(
                id,
                version,
                registered,
                petitions,
                built(),
                milestones,
                disputes,
                proceedings,
                journal,
                findings,
                history);
    }

    private ImmutableList<Track> built() {
        if (tracks.size() == 1) {
            return ImmutableList.of(tracks.get(0).track());
        }
        ImmutableList.Builder<Track> built = ImmutableList.builderWithExpectedSize(tracks.size());
        for (int i = 0; i < tracks.size(); i++) {
            built.add(tracks.get(i).track());
        }
        return built.build();
    }

    private void apply(Recorded recorded) {
        Event event = recorded.event();
        if (event instanceof UnknownEvent) {
            finding("event-not-known", recorded);
            return;
        }
        EventKinds.Kind kind = kinds.of(event);
        TrackDraft track = kind.onTrack() ? track(((OnTrack) event).track()) : null;
        if (kind.onTrack() && track == null) {
            finding("track-not-known", recorded);
            return;
        }
        if (track != null && When.compare(recorded.at().happened(), track.since, regime.zone()) < 0) {
            find(FoldFindings.tooEarly(recorded, track.stage, track.since));
        }
        if (track == null
                && registered.isPresent()
                && !opens(event)
                && When.compare(recorded.at().happened(), registered.get(), regime.zone()) < 0) {
            find(FoldFindings.beforeMatter(recorded, registered.get()));
        }
        Rows rules = book(recorded, track);
        Row row = rules == null ? null : row(rules, recorded, kind, track);
        if (track != null && event instanceof FollowUpEvent.Withdrawn withdrawn && leaves(track, withdrawn)) {
            return;
        }
        Row.Choice choice = row != null && kind.choosing() ? row.choice(((Choosing) event).choice()) : null;
        int roundBefore = track == null ? 1 : track.round;
        if (!touched.isEmpty()) {
            touched.clear();
        }
        Effects.apply(this, recorded, kind, track, row, choice);
        if (kind.beside()) {
            beside(((Beside.Act) event).beside(), recorded, event.onTrack());
        }
        if (row != null) {
            emissions.add(row.emits, recorded, kind, track, roundBefore, touched);
            if (choice != null) {
                Recorded counted = track == null ? recorded : received(recorded, track, row, choice);
                if (counted != null) {
                    emissions.add(choice.emits(), counted, kind, track, roundBefore, touched);
                }
            }
        }
    }

    private void beside(List<Beside> acts, Recorded recorded, Optional<TrackId> on) {
        When happened = recorded.at().happened();
        Proceeding notBegun = Besides.notBegun(proceedings, acts, on, happened, regime.zone());
        if (notBegun != null) {
            find(FoldFindings.beforeItBegan(recorded, notBegun));
        }
        Besides.apply(proceedings(), acts, on, happened, regime.zone());
    }

    /**
     * What is delivered to one of several after the other counts for the track when the last of them has it.
     *
     * @return the line as the track's clocks read it; null while somebody waits
     */
    private @Nullable Recorded received(Recorded recorded, TrackDraft track, Row row, Row.Choice choice) {
        Delivery delivery = Receipts.delivery(recorded.event());
        if (delivery == null || choice.emits().length == 0) {
            return recorded;
        }
        List<PersonRef> named = Receipts.named(delivery, recorded.at().actor());
        MilestoneKey moment = choice.emits()[0].milestone();
        if ((named.isEmpty() && track.receipts.isEmpty()) || reached(moment, track.scope(track.round))) {
            return recorded;
        }
        Optional<When> all = Receipts.note(track, moment, named, on(track), row, recorded.at());
        return all.isEmpty()
                ? null
                : recorded.corrected(recorded.event(), Receipts.last(track, all.get(), regime.zone()));
    }

    private boolean reached(MilestoneKey moment, Scope scope) {
        for (int i = milestones.size() - 1; i >= 0; i--) {
            if (milestones.get(i).key().equals(moment)
                    && milestones.get(i).scope().equals(scope)) {
                return true;
            }
        }
        return false;
    }

    /** The petitions on a track. */
    private List<Petition> on(TrackDraft track) {
        List<Petition> on = new ArrayList<>();
        for (Petition petition : petitions) {
            if (track.petition.equals(Optional.of(petition.id())) || track.joined.contains(petition.id())) {
                on.add(petition);
            }
        }
        return on;
    }

    /** Some of several withdrew: they leave the petitions of the track, and it stays where it is. */
    private boolean leaves(TrackDraft track, FollowUpEvent.Withdrawn withdrawn) {
        List<Petition> on = on(track);
        if (withdrawn.withdrawing().isEmpty() || withdrawn.withdrawing().containsAll(Behalf.petitioners(on))) {
            return false;
        }
        Petitioners.leave(petitions(), on, withdrawn.withdrawing());
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

    private @Nullable Row row(Rows rules, Recorded recorded, EventKinds.Kind kind, @Nullable TrackDraft track) {
        StageRows here = track == null ? rules.at(null) : track.rows(rules);
        Row row = here.of(recorded.event(), kind, recorded.at().actor().role());
        return row == null ? nearest(rules, recorded, track == null ? null : track.stage) : row;
    }

    private @Nullable Row nearest(Rows rules, Recorded recorded, @Nullable Stage at) {
        ActKey act = recorded.event().act();
        Role role = recorded.at().actor().role();
        Optional<Stage> stage = Optional.ofNullable(at);
        ActRule row = rules.row(act, role, stage);
        if (row == null) {
            finding("act-without-basis", recorded, "edition", rules.procedure().edition());
            return null;
        }
        if (!row.by().contains(role)) {
            find(FoldFindings.ofAnotherRole(recorded, rules.rows(act)));
        }
        if (!Rows.fits(row, stage)) {
            find(FoldFindings.missingBefore(recorded, stage, rules.rows(act)));
        }
        return new Row(row, role, rules.receipt, Row.choices(Row.choices(row, rules.grounds(act)), at));
    }

    private static boolean opens(Event event) {
        return event instanceof IntakeEvent.Registered || event instanceof IntakeEvent.DisputeRegistered;
    }

    void find(Finding finding) {
        findings = written(findings);
        findings.add(finding);
    }

    void finding(String code, Recorded recorded, String... arg) {
        find(FoldFindings.of(code, recorded, arg));
    }
}
