package io.petition.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.model.PersonRef;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The laws of who may act, as plain methods that any test engine can call, on any regime and any history. */
public final class PeopleLaws {
    private PeopleLaws() {}

    /** Who stands aside in a track does nothing in it any more for any desk, but say so; a colleague does what the desk may. */
    public static void whoStandsAsideDoesNothing(Lifecycle desk, List<Recorded> history, LocalDate day) {
        PersonRef interested = PersonRef.of("interested");
        MatterState before = desk.replay(history);
        MatterState state = before;
        for (Track track : before.tracks()) {
            Event aside = new DeliberationEvent.StoodAside(track.id(), interested, "a relative");
            Occasion last = history.get(history.size() - 1).at();
            state = desk.evolve(state, new Recorded(state.id(), state.version() + 1, aside, last));
        }
        for (Actor actor : DeskLaws.actors(before)) {
            if (actor.role() != Role.PETITIONER) {
                Actor person = new Actor(actor.role(), actor.organ(), Optional.of(interested));
                for (Permission permission : desk.allowed(state, person, When.on(day))) {
                    if (permission instanceof Permission.Open open
                            && open.track().isPresent()) {
                        assertThat(open.act()).isEqualTo(ActKey.STAND_ASIDE);
                    }
                }
                Actor colleague = new Actor(actor.role(), actor.organ(), Optional.of(PersonRef.of("colleague")));
                // A desk that says who acts may do what it may without, and what asks for a name as well.
                assertThat(opened(desk, state, colleague, day)).containsAll(opened(desk, state, actor, day));
            }
        }
    }

    /** One of several petitioners without a mandate ends it for no other: they leave, and nothing else changes. */
    public static void oneOfSeveralEndsItForNobodyElse(Lifecycle desk, List<Recorded> history, LocalDate day) {
        MatterState state = desk.replay(history);
        Occasion last = history.get(history.size() - 1).at();
        for (Track track : state.tracks()) {
            Set<PersonRef> all = Behalf.petitioners(state.petitions(track));
            for (PersonRef person : all.size() > 1 ? all : Set.<PersonRef>of()) {
                Occasion at = new Occasion(
                        Actor.petitioner(person), When.on(day), last.recorded().plusSeconds(86_400));
                Command whole = new FollowUpCommand.Withdraw(track.id(), "enough");
                assertThat(desk.decide(state, whole, at).accepted())
                        .as("%s withdraws for all", person)
                        .isFalse();
                Command own = new FollowUpCommand.Withdraw(track.id(), "enough", List.of(person));
                if (desk.decide(state, own, at) instanceof Decision.Accepted accepted) {
                    MatterState after = desk.evolve(state, accepted.events());
                    assertThat(after.tracks()).isEqualTo(state.tracks());
                    assertThat(after.milestones()).isEqualTo(state.milestones());
                    assertThat(Behalf.petitioners(after.petitions(track)))
                            .isEqualTo(Sets.difference(all, Set.of(person)));
                    assertThat(desk.decide(after, own, at).accepted()).isFalse();
                }
            }
        }
    }

    private static List<ActKey> opened(Lifecycle desk, MatterState state, Actor actor, LocalDate day) {
        return desk.allowed(state, actor, When.on(day)).stream()
                .filter(Permission.Open.class::isInstance)
                .map(Permission::act)
                .toList();
    }
}
