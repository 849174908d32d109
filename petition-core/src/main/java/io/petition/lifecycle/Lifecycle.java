package io.petition.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.petition.authority.Role;
import io.petition.deadline.Clock;
import io.petition.deadline.Deadline;
import io.petition.deadline.Deadlines;
import io.petition.deadline.Scope;
import io.petition.explain.Explained;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.Holder;
import io.petition.law.Regime;
import io.petition.law.TermFacts;
import io.petition.law.TermKey;
import io.petition.law.TermRule;
import io.petition.model.OrganId;
import io.petition.time.When;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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

    private Lifecycle(Regime regime, Procedures procedures, Deadlines deadlines) {
        this.regime = regime;
        this.deadlines = deadlines;
        this.decider = new Decider(regime, procedures, deadlines);
        this.evolution = new Evolution(regime, procedures);
        this.permissions = new Permissions(regime, procedures, deadlines, decider);
    }

    /** The desk of a regime, which must hold {@link Procedures}. */
    public static Lifecycle under(Regime regime) {
        return under(regime, Deadlines.under(regime));
    }

    /** The same with clocks reckoned as the host wants, for example with a warning before the due day. */
    public static Lifecycle under(Regime regime, Deadlines deadlines) {
        Objects.requireNonNull(deadlines, "deadlines");
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
        return decider.decide(state, command, at);
    }

    /** The state after one event more. Nothing is judged again; what does not follow the procedure leaves a finding. */
    public MatterState evolve(MatterState state, Recorded recorded) {
        checkArgument(
                state.id().equals(recorded.matter()),
                "recorded: is of matter %s, the state of matter %s; fold each matter by itself",
                recorded.matter(),
                state.id());
        return evolution.evolve(state, recorded);
    }

    /** The state that a stored history comes to; it has at least one event, all of one matter. */
    public MatterState replay(List<Recorded> history) {
        checkArgument(!history.isEmpty(), "history: is empty; a matter begins with its registration");
        MatterState state = MatterState.empty(history.get(0).matter());
        for (Recorded recorded : history) {
            state = evolve(state, recorded);
        }
        return state;
    }

    /** What a role may do as of a time, with bounds and witnesses; and for what it may not, why. */
    public List<Permission> allowed(MatterState state, Role role, When asOf) {
        return permissions.of(state, role, asOf);
    }

    /** Who owes what by when, as of a time: every clock that something started, in the order of the text. */
    public List<Owed> deadlines(MatterState state, When asOf) {
        ImmutableList.Builder<Owed> owed = ImmutableList.builder();
        for (Dated<TermRule> rule : terms(state, asOf)) {
            for (Clock clock : deadlines.clocks(rule, state.milestones())) {
                owed.add(owed(state, rule, clock.scope(), asOf));
            }
        }
        return owed.build();
    }

    /** How one term stands as of a time, for each track; where nothing has started its clock, it says what would. */
    public List<Owed> deadlines(MatterState state, TermKey term, When asOf) {
        ImmutableList.Builder<Owed> owed = ImmutableList.builder();
        for (Dated<TermRule> rule : terms(state, asOf)) {
            if (rule.value().key().equals(term)) {
                for (Track track : state.tracks()) {
                    boolean petition = deadlines.clocks(rule, state.milestones()).stream()
                            .anyMatch(clock -> clock.scope().equals(track.petitionScope()));
                    owed.add(owed(state, rule, petition ? track.petitionScope() : track.scope(), asOf));
                }
            }
        }
        return owed.build();
    }

    /** How the dates of a term came about, one answer for each of its clocks. */
    public List<Explained<Deadline>> explain(MatterState state, TermKey term, When asOf) {
        ImmutableList.Builder<Explained<Deadline>> explained = ImmutableList.builder();
        for (Dated<TermRule> rule : terms(state, asOf)) {
            if (rule.value().key().equals(term)) {
                for (Clock clock : deadlines.clocks(rule, state.milestones())) {
                    explained.add(deadlines.explain(clock, facts(state, clock.scope())));
                }
            }
        }
        return explained.build();
    }

    private List<Dated<TermRule>> terms(MatterState state, When asOf) {
        if (state.registered().isEmpty()) {
            return ImmutableList.of();
        }
        return regime.governing(state.registered().get().day(regime.zone()), asOf.day(regime.zone()))
                .map(Edition::terms)
                .orElse(ImmutableList.of());
    }

    private Owed owed(MatterState state, Dated<TermRule> rule, Scope scope, When asOf) {
        TermFacts facts = facts(state, scope);
        Deadline deadline = deadlines.clocks(rule, state.milestones()).stream()
                .filter(clock -> clock.scope().equals(scope))
                .findFirst()
                .map(clock -> deadlines.deadline(clock, facts))
                .orElseGet(() -> deadlines.idle(rule, scope, facts));
        return new Owed(
                deadline,
                deadlines.status(deadline, asOf),
                organ(state, rule.value().holder(), scope));
    }

    private static TermFacts facts(MatterState state, Scope scope) {
        return track(state, scope).map(state::facts).orElse(TermFacts.unknown());
    }

    private static Optional<Track> track(MatterState state, Scope scope) {
        return state.tracks().stream()
                .filter(track ->
                        track.scope().equals(scope) || track.petitionScope().equals(scope))
                .findFirst();
    }

    /** A petition's term is owed by whoever received it, who has sent it on since; a track's by the organ that has it. */
    private static Optional<OrganId> organ(MatterState state, Holder holder, Scope scope) {
        if (holder == Holder.PETITIONER) {
            return Optional.empty();
        }
        return track(state, scope)
                .flatMap(track ->
                        scope.kind() == Scope.Kind.PETITION ? track.sender().or(track::organ) : track.organ());
    }
}
