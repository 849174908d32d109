package io.petition.lifecycle;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import java.util.Optional;

/** Who has to do with a matter. */
final class Involved {
    private Involved() {}

    static boolean inMatter(MatterState state, Actor actor) {
        if (actor.role() == Role.PETITIONER) {
            return petitioner(state, actor).orElse(!state.petitions().isEmpty());
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

    /** Not known where the record does not say who petitioned, or who acts. */
    static Optional<Boolean> petitioner(MatterState state, Actor actor) {
        if (actor.person().isEmpty()) {
            return Optional.empty();
        }
        PersonRef person = actor.person().get();
        boolean anybody = false;
        for (Petition petition : state.petitions()) {
            anybody |= !petition.petitioners().isEmpty();
            if (petition.petitioners().contains(person)
                    || petition.representation()
                            .filter(given -> given.representatives().contains(person))
                            .isPresent()) {
                return Optional.of(true);
            }
        }
        return anybody ? Optional.of(false) : Optional.empty();
    }
}
