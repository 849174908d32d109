package io.petition.lifecycle;

import io.petition.authority.Actor;
import io.petition.model.Channel;
import io.petition.model.MatterId;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Makes histories for property tests, of any regime that has a procedure. A lawful history is a walk: at every step one
 * of the acts that {@link Lifecycle#allowed} calls open is done, with its witness. Acts that were not yet done and that do
 * not end the track are chosen more often than others, so that walks get deep.
 */
public final class Histories {
    private static final OrganId OFFICE = OrganId.of("office");
    private static final Set<ActKey> ENDING =
            Set.of(ActKey.CLOSE, ActKey.NOT_ACCEPT, ActKey.NO_LONGER_ACCEPT, ActKey.TELL_WHERE_TO_GO);

    private Histories() {}

    /** One step of a walk: which of the open acts, and how many days after the step before. */
    public record Move(int choice, boolean onward, int days) {}

    /** Walks of up to {@code most} acts after registration, registered between two days. */
    public static Arbitrary<List<Recorded>> lawful(Lifecycle desk, LocalDate first, LocalDate last, int most) {
        Arbitrary<Move> move = Combinators.combine(
                        Arbitraries.integers().between(0, 1_000),
                        Arbitraries.integers().between(0, 9).map(weight -> weight < 8),
                        Arbitraries.integers().between(0, 6))
                .as(Move::new);
        Arbitrary<List<Move>> moves = move.list().ofMinSize(0).ofMaxSize(most);
        Arbitrary<LocalDate> start = Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Combinators.combine(start, Arbitraries.of(true, false), moves)
                .as((day, direct, walk) -> walk(desk, day, direct, walk))
                .withoutEdgeCases();
    }

    /** The history that a walk comes to. */
    public static List<Recorded> walk(Lifecycle desk, LocalDate registered, boolean direct, List<Move> moves) {
        List<Recorded> history = new ArrayList<>();
        LocalDate day = registered;
        Actor receiver = direct ? Actor.organ(OFFICE) : Actor.office(OFFICE);
        Command register = new IntakeCommand.Register(Petition.builder()
                .id(PetitionId.of("P-1"))
                .channel(Channel.LETTER)
                .received(When.on(day))
                .addPetitioners(PersonRef.of("someone"))
                .build());
        MatterState state =
                act(desk, MatterState.empty(MatterId.of("M-1")), register, occasion(desk, receiver, day), history);
        for (Move move : moves) {
            day = day.plusDays(move.days());
            List<Step> open = open(desk, state, day, move.onward(), history);
            if (!open.isEmpty()) {
                Step step = open.get(move.choice() % open.size());
                state = act(desk, state, step.command(), step.at(), history);
            }
        }
        return history;
    }

    /** An open act with the occasion on which it is accepted. */
    private record Step(Command command, Occasion at) {}

    private static List<Step> open(
            Lifecycle desk, MatterState state, LocalDate day, boolean onward, List<Recorded> history) {
        List<Step> all = new ArrayList<>();
        List<Step> fresh = new ArrayList<>();
        for (Actor actor : actors(state)) {
            for (Permission permission : desk.allowed(state, actor, When.on(day))) {
                if (permission instanceof Permission.Open open && !open.act().equals(ActKey.REGISTER)) {
                    Step step = new Step(open.witness(), occasion(desk, actor, day));
                    all.add(step);
                    if (!ENDING.contains(open.act()) && history.stream().noneMatch(done -> same(done, open))) {
                        fresh.add(step);
                    }
                }
            }
        }
        return onward && !fresh.isEmpty() ? fresh : all;
    }

    /** Every desk that has to do with the matter, and the petitioner. */
    private static Set<Actor> actors(MatterState state) {
        Set<Actor> actors = new LinkedHashSet<>();
        actors.add(Actor.petitioner(PersonRef.of("someone")));
        for (Track track : state.tracks()) {
            actors.add(track.holder());
            track.sender().ifPresent(actors::add);
            track.remedyAt().ifPresent(organ -> actors.add(Actor.organ(organ)));
        }
        return actors;
    }

    private static boolean same(Recorded done, Permission.Open open) {
        return done.event().act().equals(open.act()) && done.event().onTrack().equals(open.track());
    }

    private static Occasion occasion(Lifecycle desk, Actor actor, LocalDate day) {
        return new Occasion(
                actor,
                When.on(day),
                day.atTime(18, 0).atZone(desk.regime().zone()).toInstant());
    }

    private static MatterState act(
            Lifecycle desk, MatterState state, Command command, Occasion at, List<Recorded> history) {
        Decision decision = desk.decide(state, command, at);
        if (!(decision instanceof Decision.Accepted accepted)) {
            throw new AssertionError("called open and refused: " + command + " " + decision);
        }
        MatterState next = state;
        for (Recorded recorded : accepted.events()) {
            history.add(recorded);
            next = desk.evolve(next, recorded);
        }
        return next;
    }
}
