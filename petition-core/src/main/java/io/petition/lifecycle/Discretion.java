package io.petition.lifecycle;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.Role;
import io.petition.law.MatterClass;
import io.petition.model.Party;
import io.petition.model.Petition;
import io.petition.model.Purpose;
import java.util.Set;

/**
 * Which acts are not shown to a desk: a witness of them names who petitions, and that is told to no desk but the petition office where
 * the matter is an accusation, or nobody has said yet what it is. Who knows whom they mean can still ask to do it.
 */
final class Discretion {
    private static final ImmutableSet<ActKey> NAMING = ImmutableSet.of(
            ActKey.REMOVE_PETITIONER,
            ActKey.END_MANDATE,
            ActKey.RECORD_DEATH,
            ActKey.SUCCEED_PETITIONER,
            ActKey.OPEN_MEDIATION);

    private Discretion() {}

    static boolean shows(MatterState state, Procedure procedure, Role role, ActKey act) {
        return role == Role.PETITIONER
                || role == Role.PETITION_OFFICE
                || !NAMING.contains(act)
                || state.petitions().stream().noneMatch(petition -> guarded(state, procedure.discreet(), petition));
    }

    private static boolean guarded(MatterState state, Set<MatterClass> discreet, Petition petition) {
        boolean accused = petition.respondents().stream().anyMatch(party -> party.side() == Party.Side.ACCUSED);
        boolean classed = false;
        boolean discreetly = false;
        for (Track track : state.tracks()) {
            if (track.petition().filter(petition.id()::equals).isPresent()
                    || track.joined().contains(petition.id())) {
                classed |= track.matterClass().isPresent();
                discreetly |= track.matterClass().filter(discreet::contains).isPresent();
            }
        }
        boolean said = petition.purpose().isPresent() || classed;
        return accused
                || discreetly
                || !said
                || petition.purpose().filter(Purpose.ACCUSATION::equals).isPresent();
    }
}
