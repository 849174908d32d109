package io.petition.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.deadline.Clock;
import io.petition.deadline.Deadline;
import io.petition.deadline.Deadlines;
import io.petition.deadline.Milestone;
import io.petition.deadline.Scope;
import io.petition.explain.Explained;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.MilestoneKey;
import io.petition.law.Regime;
import io.petition.law.TermFacts;
import io.petition.law.TermKey;
import io.petition.law.TermRule;
import io.petition.model.MatterId;
import io.petition.time.Timeline;
import io.petition.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The desk a host holds: what may happen to a matter under a regime, and what happens when it does. Pure and
 * thread-safe; build once.
 */
public final class Lifecycle {
    private final Regime regime;
    private final Deadlines deadlines;
    private final Decider decider;
    private final Evolution evolution;
    private final Permissions permissions;
    private final Outlooks outlooks;
    private final Map<String, Rows> rows;
    private final Set<MilestoneKey> moves;

    private Lifecycle(Regime regime, Procedures procedures, Deadlines deadlines) {
        this.regime = regime;
        this.deadlines = deadlines;
        this.rows = Rows.of(regime, procedures);
        this.evolution = new Evolution(regime, rows);
        this.decider = new Decider(regime, rows, deadlines, evolution);
        this.permissions = new Permissions(regime, rows, deadlines, decider);
        this.outlooks = new Outlooks(regime, rows);
        this.moves = Bearers.moves(rows);
    }

    /** The desk of a regime, which must hold {@link Procedures}. */
    public static Lifecycle under(Regime regime) {
        return under(regime, Deadlines.under(regime));
    }

    /** The same with clocks reckoned as the host wants, for example with a warning before the due day. */
    public static Lifecycle under(Regime regime, Deadlines deadlines) {
        checkArgument(
                deadlines.regime().equals(regime),
                "deadlines: reckon under regime %s and not under %s; make them with Deadlines.under of the same regime",
                deadlines.regime().id(),
                regime.id());
        Optional<Procedures> procedures = regime.part(Procedures.PART);
        checkArgument(
                procedures.isPresent(),
                "regime: %s holds no procedures; put them in under Procedures.PART",
                regime.id());
        return new Lifecycle(regime, procedures.get(), deadlines);
    }

    public Regime regime() {
        return regime;
    }

    /** Whether a command is allowed: events to store, or every reason why not. */
    public Decision decide(MatterState state, Command command, Occasion at) {
        return decider.decide(state, Request.of(command, at));
    }

    /**
     * The same for a submission: what was done before is not done again, and what rests on an older version is refused.
     *
     * <p>An id is looked for in the history of this matter and in no other: one state cannot show what was done elsewhere. So the
     * host makes an id for one submission to one matter and never uses it for another, for example by putting the matter's id into
     * it, or looks it up among all that it stored before it asks; and it stores what is decided only if the matter is still at the version
     * that was decided on, so that two that come at once are not both done.
     */
    public Decision decide(MatterState state, Request request) {
        return decider.decide(state, request);
    }

    /** The state after one event more. Nothing is judged again; what does not follow the procedure leaves a finding. */
    public MatterState evolve(MatterState state, Recorded recorded) {
        return evolve(state, List.of(recorded));
    }

    /** The state after several events more, such as those of an accepted decision. */
    public MatterState evolve(MatterState state, List<Recorded> events) {
        return evolution.evolve(state, ofOne(state.id(), events));
    }

    private static List<Recorded> ofOne(MatterId id, List<Recorded> events) {
        for (int i = 0; i < events.size(); i++) {
            MatterId of = events.get(i).matter();
            checkArgument(
                    of.equals(id),
                    "recorded: is of matter %s, the state of matter %s; fold each matter by itself",
                    of,
                    id);
        }
        return events;
    }

    /** The state that a stored history comes to; it has at least one event, all of one matter. */
    public MatterState replay(List<Recorded> history) {
        checkArgument(
                !history.isEmpty(),
                "history: is empty; a matter begins with its registration, so begin with empty(id)");
        return evolution.replay(ofOne(history.get(0).matter(), history));
    }

    /** The same as it was known at an instant: what was recorded later is not read, whenever it happened. */
    public MatterState replay(List<Recorded> history, Instant knownAt) {
        checkArgument(
                !history.isEmpty(),
                "history: is empty; a matter begins with its registration, so begin with empty(id)");
        return evolve(MatterState.empty(history.get(0).matter()), known(history, knownAt));
    }

    /**
     * The same as it stood at the end of a day, for the figures of a past day: what was recorded after {@code knownAt} is not read, and
     * what is known to have happened after the day is passed over. A correction counts when it was recorded, for the day that it
     * corrects. The state keeps all that was read as its history.
     */
    public MatterState replay(List<Recorded> history, Instant knownAt, LocalDate asOf) {
        checkArgument(
                !history.isEmpty(),
                "history: is empty; a matter begins with its registration, so begin with empty(id)");
        MatterId matter = history.get(0).matter();
        return evolution.replay(matter, ofOne(matter, known(history, knownAt)), asOf);
    }

    private static List<Recorded> known(List<Recorded> history, Instant knownAt) {
        ImmutableList.Builder<Recorded> known = ImmutableList.builder();
        for (Recorded recorded : history) {
            if (!recorded.at().recorded().isAfter(knownAt)) {
                known.add(recorded);
            }
        }
        return known.build();
    }

    /**
     * How far a history that was made elsewhere follows the procedure step by step, and what is to be noticed where. Nothing in it
     * is mended: it is read in the order given.
     *
     * @param history at least one event, all of one matter
     */
    public Checked check(List<Recorded> history) {
        checkArgument(
                !history.isEmpty(),
                "history: is empty; a matter begins with its registration, so there is nothing to check");
        MatterState empty = MatterState.empty(history.get(0).matter());
        return new Checking(decider, this::evolve, new LateSteps(this, regime), empty).check(history);
    }

    /** The edition that governs a step of a track; empty before the first edition. */
    public Optional<Edition> governing(Track track, When step) {
        return regime.governing(track.registered(), step);
    }

    /**
     * What a desk may do as of a time, with bounds and witnesses; and for what it may not, why. Where the matter is an accusation, or
     * nobody has said what it is, acts whose witness would name who petitions are left out for every desk but the petition office.
     *
     * @param actor the organ in its role, or the petitioner
     */
    public List<Permission> allowed(MatterState state, Actor actor, When asOf) {
        return permissions.of(state, actor, asOf);
    }

    /** The same for a role, taken by whichever desk of the matter has it. */
    public List<Permission> allowed(MatterState state, Role role, When asOf) {
        return permissions.of(state, role, asOf);
    }

    /** What those who petitioned may know as of a time: what they can do, until when, where they turn, what is used up. */
    public Outlook outlook(MatterState state, When asOf) {
        return outlooks.of(state, allowed(state, Role.PETITIONER, asOf), deadlines(state, asOf), asOf);
    }

    /**
     * The same for one of them.
     *
     * @param petitioner in the role of the petitioner; who is known not to petition is told nothing, and who petitions in one of
     *     several petitions what concerns that one
     */
    public Outlook outlook(MatterState state, Actor petitioner, When asOf) {
        checkArgument(
                petitioner.role() == Role.PETITIONER,
                "petitioner: acts as %s; ask allowed and deadlines for a desk, and Actor.petitioner here",
                petitioner.role().code());
        MatterState own = Involved.own(state, petitioner);
        if (own.tracks().isEmpty()) {
            return new Outlook(asOf, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        }
        List<Permission> permissions = new ArrayList<>();
        for (Permission each : allowed(state, petitioner, asOf)) {
            if (each.track().flatMap(own::track).isPresent() || each.track().isEmpty()) {
                permissions.add(each);
            }
        }
        List<Owed> owed = new ArrayList<>();
        for (Owed each : deadlines(Receipts.seenBy(state, petitioner), asOf)) {
            if (Involved.concerns(own, each.deadline().scope(), petitioner)) {
                owed.add(each);
            }
        }
        return outlooks.of(own, permissions, owed, asOf);
    }

    /** Who owes what by when, as of a time: every clock that something started, in the order of the text. */
    public List<Owed> deadlines(MatterState state, When asOf) {
        ImmutableList.Builder<Owed> owed = ImmutableList.builder();
        Bearers bearers = bearers(state);
        for (Timeline.Entry<Edition> entry : regime.editions().entries()) {
            for (Dated<TermRule> rule : entry.value().terms()) {
                for (Clock clock : started(state, rule, entry.value())) {
                    owed.add(owed(state, bearers, clock, asOf));
                }
            }
        }
        return owed.build();
    }

    /**
     * How one term stands as of a time: every clock of it that was started, and for each track that has none, what it
     * waits for. Empty when the governing edition has no such term: {@link #governing} and {@link Edition#term} say which
     * kind of none.
     */
    public List<Owed> deadlines(MatterState state, TermKey term, When asOf) {
        ImmutableList.Builder<Owed> owed = ImmutableList.builder();
        Bearers bearers = bearers(state);
        List<Scope> scopes = new ArrayList<>();
        for (Clock clock : clocks(state, term)) {
            owed.add(owed(state, bearers, clock, asOf));
            scopes.add(clock.scope());
        }
        for (Track track : state.tracks()) {
            boolean has = scopes.contains(track.scope())
                    || track.petitionScope().filter(scopes::contains).isPresent();
            Optional<Dated<TermRule>> rule =
                    governing(track, asOf).flatMap(edition -> edition.term(term).rule());
            if (!has && rule.isPresent()) {
                owed.add(owed(state, bearers, Clock.idle(rule.get(), track.scope()), asOf));
            }
        }
        return owed.build();
    }

    /**
     * Who owes what without a term, of a state as it stood at that time: every duty that was begun and not ended, and for which the text sets no days, with
     * the provision that sets none, in the order of the text. With {@link #deadlines} it is all that is owed in the matter.
     */
    public List<Untimed> untimed(MatterState state, When asOf) {
        return UntimedDuties.of(regime, rows, state, asOf);
    }

    /** What is expected by a day that somebody set, and no text: an opinion carried out, relief given, an answer to a summons. */
    public List<Expected> expected(MatterState state, When asOf) {
        return UntimedDuties.expected(regime, state, asOf);
    }

    /** How the dates of a term came about, one answer for each of its clocks. */
    public List<Explained<Deadline>> explain(MatterState state, TermKey term) {
        ImmutableList.Builder<Explained<Deadline>> explained = ImmutableList.builder();
        for (Clock clock : clocks(state, term)) {
            explained.add(deadlines.explain(clock, facts(state, clock.scope())));
        }
        return explained.build();
    }

    private List<Clock> clocks(MatterState state, TermKey term) {
        ImmutableList.Builder<Clock> clocks = ImmutableList.builder();
        for (Timeline.Entry<Edition> entry : regime.editions().entries()) {
            entry.value().term(term).rule().ifPresent(rule -> clocks.addAll(started(state, rule, entry.value())));
        }
        return clocks.build();
    }

    /** The clocks of a rule whose edition governs the day they started: a later edition does not rewrite them. */
    private List<Clock> started(MatterState state, Dated<TermRule> rule, Edition edition) {
        ImmutableList.Builder<Clock> clocks = ImmutableList.builder();
        List<Milestone> heard = rule.value().perBearer()
                ? Successors.of(state, regime.zone()).bearing(state.milestones())
                : state.milestones();
        for (Clock clock : deadlines.clocks(rule, heard)) {
            Optional<When> start = clock.start();
            Optional<Track> track = track(state, clock.scope());
            if (start.isPresent()
                    && track.isPresent()
                    && governing(track.get(), start.get()).map(Edition::id).equals(Optional.of(edition.id()))
                    && edition.hasInForce(rule, start.get().day(regime.zone()))) {
                clocks.add(clock);
            }
        }
        return clocks.build();
    }

    private Owed owed(MatterState state, Bearers bearers, Clock clock, When asOf) {
        Deadline deadline = deadlines.deadline(clock, facts(state, clock.scope()));
        return new Owed(deadline, deadlines.status(deadline, asOf), bearers.of(deadline));
    }

    private Bearers bearers(MatterState state) {
        return new Bearers(state, Successors.of(state, regime.zone()), moves);
    }

    private static TermFacts facts(MatterState state, Scope scope) {
        return track(state, scope).map(track -> state.facts(track, scope)).orElse(TermFacts.unknown());
    }

    private static Optional<Track> track(MatterState state, Scope scope) {
        return state.tracks().stream().filter(track -> track.has(scope)).findFirst();
    }
}
