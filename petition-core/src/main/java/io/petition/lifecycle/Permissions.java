package io.petition.lifecycle;

import com.google.common.collect.ImmutableList;
import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.deadline.Deadline;
import io.petition.deadline.Deadlines;
import io.petition.deadline.Scope;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.Regime;
import io.petition.law.TermRule;
import io.petition.time.Span;
import io.petition.time.When;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Works out who may do what, by making a witness of every act and letting the decider judge it: what is called open has
 * been accepted, and what is called shut has been refused.
 */
final class Permissions {
    private final Regime regime;
    private final Map<String, Rows> rows;
    private final Deadlines deadlines;
    private final Decider decider;

    Permissions(Regime regime, Map<String, Rows> rows, Deadlines deadlines, Decider decider) {
        this.regime = regime;
        this.rows = rows;
        this.deadlines = deadlines;
        this.decider = decider;
    }

    /** For one desk, or the petitioner. */
    List<Permission> of(MatterState state, Actor actor, When asOf) {
        List<Permission> permissions = new ArrayList<>(registering(state, ImmutableList.of(actor), asOf));
        for (Track track : state.tracks()) {
            permissions.addAll(on(state, track, ImmutableList.of(actor), asOf));
        }
        return ImmutableList.copyOf(permissions);
    }

    /** For a role: an act is open when it is open to one of the desks that have to do with the track in that role. */
    List<Permission> of(MatterState state, Role role, When asOf) {
        List<Permission> permissions = new ArrayList<>(registering(state, desks(state, role), asOf));
        for (Track track : state.tracks()) {
            permissions.addAll(on(state, track, desks(state, track, role), asOf));
        }
        return ImmutableList.copyOf(permissions);
    }

    /** Of all tracks. */
    private static List<Actor> desks(MatterState state, Role role) {
        Set<Actor> desks = new LinkedHashSet<>();
        state.tracks().forEach(track -> desks.addAll(desks(state, track, role)));
        return desks.isEmpty() ? ImmutableList.of(Witnesses.someone(role)) : ImmutableList.copyOf(desks);
    }

    private static List<Actor> desks(MatterState state, Track track, Role role) {
        Set<Actor> desks = new LinkedHashSet<>();
        desks.add(track.holder());
        track.sender().ifPresent(desks::add);
        track.remedyAt().map(Actor::organ).ifPresent(desks::add);
        Opinions.respondent(track).map(Actor::organ).ifPresent(desks::add);
        Named.organs(state, track.id()).forEach(organ -> desks.add(Actor.organ(organ)));
        desks.removeIf(desk -> desk.role() != role);
        return desks.isEmpty() ? ImmutableList.of(Witnesses.someone(role)) : ImmutableList.copyOf(desks);
    }

    /** The acts on the matter as a whole. */
    private List<Permission> registering(MatterState state, List<Actor> desks, When asOf) {
        Optional<Edition> edition = regime.governing(asOf, asOf);
        Rows book = edition.isPresent() ? rows.get(edition.get().id()) : null;
        if (book == null) {
            return ImmutableList.of();
        }
        Witnesses witnesses = new Witnesses(book, edition.get(), deadlines, regime.zone());
        ImmutableList.Builder<Permission> permissions = ImmutableList.builder();
        for (ActKey act : acts(book.procedure(), desks.get(0).role(), true)) {
            if (!Discretion.shows(state, book.procedure(), desks.get(0).role(), act)) {
                continue;
            }
            for (Command witness : witnesses.onMatter(act, state, asOf, desks.get(0))) {
                permissions.add(best(state, Optional.empty(), desks, witness, asOf));
            }
        }
        return permissions.build();
    }

    private List<Permission> on(MatterState state, Track track, List<Actor> desks, When asOf) {
        Optional<Edition> edition = regime.governing(track.registered(), asOf);
        Rows book = edition.isPresent() ? rows.get(edition.get().id()) : null;
        if (book == null) {
            return ImmutableList.of();
        }
        Witnesses witnesses = new Witnesses(book, edition.get(), deadlines, regime.zone());
        ImmutableList.Builder<Permission> permissions = ImmutableList.builder();
        for (ActKey act : acts(book.procedure(), desks.get(0).role(), false)) {
            if (!Discretion.shows(state, book.procedure(), desks.get(0).role(), act)) {
                continue;
            }
            for (Command witness : witnesses.of(act, track, state, asOf, desks.get(0))) {
                permissions.add(best(state, Optional.of(track), desks, witness, asOf));
            }
        }
        return permissions.build();
    }

    private static Set<ActKey> acts(Procedure procedure, Role role, boolean onMatter) {
        Set<ActKey> acts = new LinkedHashSet<>();
        for (ActRule row : procedure.acts()) {
            if (row.by().contains(role) && row.stages().isEmpty() == onMatter) {
                acts.add(row.act());
            }
        }
        return acts;
    }

    private Permission best(MatterState state, Optional<Track> track, List<Actor> desks, Command witness, When asOf) {
        Permission first = judge(state, track, desks.get(0), witness, asOf);
        for (int i = 1; i < desks.size() && first instanceof Permission.Shut; i++) {
            Permission other = judge(state, track, desks.get(i), witness, asOf);
            first = other instanceof Permission.Open ? other : first;
        }
        return first;
    }

    private Permission judge(MatterState state, Optional<Track> track, Actor actor, Command witness, When asOf) {
        Occasion at = new Occasion(
                actor,
                asOf,
                asOf.day(regime.zone()).plusDays(1).atStartOfDay(regime.zone()).toInstant());
        Optional<String> ground = Decider.groundOf(witness);
        Decision decision = decider.decide(state, Request.of(witness, at));
        if (!decision.accepted()) {
            return new Permission.Shut(witness.act(), track.map(Track::id), ground, decision.reasons());
        }
        Optional<Span> most =
                witness instanceof HandlingCommand.Extend extend ? Optional.of(extend.by()) : Optional.empty();
        Optional<When> dueBy = track.flatMap(found -> dueBy(state, found, witness, at));
        return new Permission.Open(witness.act(), track.map(Track::id), ground, dueBy, most, witness);
    }

    /** The first end still ahead of the terms that the act would fulfil, or of the one that it would extend. */
    private Optional<When> dueBy(MatterState state, Track track, Command witness, Occasion at) {
        Edition edition = regime.governing(track.registered(), at.happened()).orElseThrow();
        Rows book = Objects.requireNonNull(rows.get(edition.id()), "rows");
        Procedure procedure = book.procedure();
        ActRule row =
                Objects.requireNonNull(book.row(witness.act(), at.actor().role(), Optional.of(track.stage())), "row");
        MatterState seen = Receipts.seenBy(state, track, at.actor(), Optional.empty());
        Situation situation = new Situation(seen, Optional.of(track), witness, at, edition, deadlines);
        Optional<When> first = Optional.empty();
        for (Dated<TermRule> rule : edition.terms()) {
            Optional<When> due = Optional.empty();
            for (Emission emission : row.emits()) {
                if (rule.value().stops().contains(emission.milestone())
                        && (emission.only() != Emission.Only.NOT_SENT
                                || track.sentAs().isEmpty())
                        && emission.only().by(at.actor().organ(), track.organ())) {
                    due = running(situation, rule.value(), at, Optional.of(emission.scope()));
                }
            }
            if (witness instanceof HandlingCommand.Extend && rule.value().key().equals(procedure.extendable())) {
                due = running(situation, rule.value(), at, Optional.empty());
            }
            if (due.isPresent() && (first.isEmpty() || When.compare(due.get(), first.get(), regime.zone()) < 0)) {
                first = due;
            }
        }
        return first;
    }

    private Optional<When> running(Situation situation, TermRule rule, Occasion at, Optional<Scope.Kind> scope) {
        return situation
                .deadline(rule.key())
                .filter(deadline -> scope.isEmpty() || deadline.scope().kind() == scope.get())
                .filter(deadline ->
                        deadline.stopped().isEmpty() && deadline.released().isEmpty())
                .flatMap(Deadline::due)
                .filter(due -> When.compare(at.happened(), due, regime.zone()) <= 0);
    }
}
