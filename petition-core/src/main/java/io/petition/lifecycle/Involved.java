package io.petition.lifecycle;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.deadline.Scope;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who has to do with a matter. */
final class Involved {
    private Involved() {}

    static boolean inMatter(MatterState state, Actor actor) {
        if (actor.role() == Role.PETITIONER) {
            return petitioner(state, state.petitions(), actor)
                    .orElse(!state.petitions().isEmpty());
        }
        for (Track track : state.tracks()) {
            boolean desk = track.holder().sameDesk(actor)
                    || track.sender().filter(sender -> sender.sameDesk(actor)).isPresent();
            boolean reviews = actor.organ().isPresent() && track.remedyAt().equals(actor.organ());
            boolean named = actor.organ().isPresent()
                    && Named.organs(state, track.id()).contains(actor.organ().get());
            if (desk || reviews || named) {
                return true;
            }
        }
        return false;
    }

    /** The matter with the tracks alone that are about a petition of theirs, or of which nobody knows whose they are. */
    static MatterState own(MatterState state, Actor petitioner) {
        return MatterState.builder()
                .from(state)
                .tracks(state.tracks().stream()
                        .filter(track -> petitioner(state, state.petitions(track), petitioner)
                                .orElse(!state.petitions(track).isEmpty()))
                        .toList())
                .build();
    }

    /** Whether what runs for a track or a petition is theirs to know of. */
    static boolean concerns(MatterState own, Scope scope, Actor petitioner) {
        if (own.tracks().stream().noneMatch(track -> track.has(scope))) {
            return false;
        }
        List<Petition> of = scope.kind() == Scope.Kind.PETITION
                ? own.petition(PetitionId.of(scope.id())).stream().toList()
                : List.of();
        return petitioner(own, of, petitioner).orElse(true);
    }

    /** Whether somebody is behind one of these petitions; not known where the record never said who is, or who acts. */
    static Optional<Boolean> petitioner(MatterState state, List<Petition> petitions, Actor actor) {
        if (actor.person().isEmpty()) {
            return Optional.empty();
        }
        PersonRef person = actor.person().get();
        boolean anybody = false;
        for (Petition petition : petitions) {
            anybody |= !petition.petitioners().isEmpty();
            boolean behind = petition.petitioners().contains(person)
                    || petition.representation()
                            .filter(given -> given.representatives().contains(person))
                            .isPresent();
            if (behind && !died(state, petition.id(), person)) {
                return Optional.of(true);
            }
        }
        return anybody || onceNamed(state, petitions) ? Optional.of(false) : Optional.empty();
    }

    /** A petition that everybody left is not anybody's for that. */
    private static boolean onceNamed(MatterState state, List<Petition> petitions) {
        for (Petition petition : petitions) {
            for (Recorded line : state.history()) {
                Event event = line.event();
                boolean named = (event instanceof IntakeEvent.Registered registered
                                && names(registered.petition(), petition.id()))
                        || (event instanceof IntakeEvent.PetitionJoined joined
                                && names(joined.petition(), petition.id()))
                        || (event instanceof IntakeEvent.PetitionerAdded added
                                && added.petition().equals(petition.id()));
                if (named) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean names(Petition petition, PetitionId id) {
        return petition.id().equals(id) && !petition.petitioners().isEmpty();
    }

    /** As corrections make the history: struck and recorded anew, or of another day, it stands. */
    static boolean died(MatterState state, PetitionId petition, PersonRef person) {
        boolean any = false;
        for (Recorded line : state.history()) {
            any |= line.event() instanceof IntakeEvent.DeathRecorded || line.event() instanceof CorrectionEvent;
        }
        if (any) {
            for (@Nullable Recorded line : Corrections.read(state.history())) {
                if (line != null
                        && line.event() instanceof IntakeEvent.DeathRecorded death
                        && death.petition().equals(petition)
                        && death.person().equals(person)) {
                    return true;
                }
            }
        }
        return false;
    }
}
