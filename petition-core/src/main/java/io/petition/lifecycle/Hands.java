package io.petition.lifecycle;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.model.OrganId;
import io.petition.model.Party;
import io.petition.model.PersonRef;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whose hand a line of a history shows, and against whom it goes, seen from somebody who acts in the matter.
 *
 * @param state the matter
 * @param actor who acts
 */
record Hands(MatterState state, Actor actor) {
    /** The actor made it: the same desk, or one that took over from it; for a petitioner, the same person. */
    boolean made(Recorded line) {
        Actor maker = line.at().actor();
        if (maker.role() != actor.role()) {
            return false;
        }
        if (actor.role() == Role.PETITIONER) {
            return actor.person().isPresent() && actor.person().equals(maker.person());
        }
        return ofActorsOrgan(line);
    }

    /** Somebody of the actor's organ made it, in whatever role, or of one that it took over from. */
    boolean ofActorsOrgan(Recorded line) {
        return line.at().actor().organ().isPresent()
                && isActor(new HashSet<>(Set.of(line.at().actor().organ().get())));
    }

    /** The actor sent the track to whom made it. */
    boolean above(Recorded line) {
        for (Track track : state.tracks()) {
            boolean on =
                    line.event().onTrack().isEmpty() || line.event().onTrack().equals(Optional.of(track.id()));
            if (on
                    && track.sender().filter(actor::sameDesk).isPresent()
                    && track.holder().sameDesk(line.at().actor())) {
                return true;
            }
        }
        return false;
    }

    /** What it says is said against the actor: its organ, one it took over from, or the person who acts. */
    boolean against(Recorded line) {
        Set<OrganId> organs = new HashSet<>();
        Set<PersonRef> persons = new HashSet<>();
        Event event = line.event();
        if (event instanceof IntakeEvent.Registered registered) {
            parties(registered.petition().respondents(), organs, persons);
        } else if (event instanceof IntakeEvent.PetitionJoined joined) {
            parties(joined.petition().respondents(), organs, persons);
        } else if (event instanceof IntakeEvent.DisputeRegistered found) {
            parties(found.dispute().parties(), organs, persons);
        } else if (event instanceof DisposalEvent.Objected) {
            track(line).flatMap(Track::sender).flatMap(Actor::organ).ifPresent(organs::add);
        } else if (event instanceof DeliberationEvent.StoodAside aside) {
            persons.add(aside.person());
        } else if (event instanceof FollowUpEvent.Evaluated evaluated) {
            organs.add(evaluated.body());
        } else if (event instanceof RemedyEvent.RemedyRequested asked) {
            deciders(line, organs);
            organs.remove(asked.to());
        } else if (event instanceof RemedyEvent.RefusalComplained complained) {
            deciders(line, organs);
            organs.remove(complained.to());
        } else if (supervises(event)) {
            track(line).flatMap(Track::organ).ifPresent(organs::add);
        }
        return actor.person().filter(persons::contains).isPresent() || isActor(organs);
    }

    private static boolean supervises(Event event) {
        return event instanceof FollowUpEvent.Supervised
                || event instanceof FollowUpEvent.Proposed
                || event instanceof FollowUpEvent.RectificationOrdered
                || event instanceof FollowUpEvent.CarryingOutOrdered
                || event instanceof FollowUpEvent.ClosingAudited;
    }

    /** Who has the track, and who decided on it before. */
    private void deciders(Recorded line, Set<OrganId> organs) {
        track(line).flatMap(Track::organ).ifPresent(organs::add);
        for (Recorded earlier : state.history()) {
            if (earlier.version() < line.version()
                    && decides(earlier.event())
                    && earlier.event().onTrack().equals(line.event().onTrack())) {
                earlier.at().actor().organ().ifPresent(organs::add);
            }
        }
    }

    private static boolean decides(Event event) {
        return event instanceof HandlingEvent.Answered
                || event instanceof HandlingEvent.NotAccepted
                || event instanceof HandlingEvent.NoLongerAccepted
                || event instanceof RemedyEvent.RemedyDecided
                || event instanceof RemedyEvent.RemedyRefused;
    }

    private Optional<Track> track(Recorded line) {
        return line.event().onTrack().flatMap(state::track);
    }

    private static void parties(List<Party> parties, Set<OrganId> organs, Set<PersonRef> persons) {
        for (Party party : parties) {
            if (party.side() != Party.Side.PARTY) {
                party.person().ifPresent(persons::add);
                party.organ().ifPresent(organs::add);
            }
        }
    }

    /** The actor's organ is one of them, or took over from one. */
    private boolean isActor(Set<OrganId> organs) {
        for (Recorded line : state.history()) {
            if (line.event() instanceof IntakeEvent.OrganSucceeded succeeded && organs.contains(succeeded.former())) {
                organs.add(succeeded.to());
            }
        }
        return actor.organ().filter(organs::contains).isPresent();
    }
}
