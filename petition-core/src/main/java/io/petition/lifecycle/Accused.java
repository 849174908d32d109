package io.petition.lifecycle;

import io.petition.law.MatterClass;
import io.petition.model.Dispute;
import io.petition.model.OrganId;
import io.petition.model.Party;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.Purpose;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who is accused in a matter 被检举控告的人员和单位: whom a party is put down as accused, and everybody a petition that accuses is
 * against; and the organs that took over from those. Whoever an appeal is against is not among them: that organ has to answer.
 */
final class Accused {
    private final Set<OrganId> organs = new HashSet<>();
    private final Set<PersonRef> persons = new HashSet<>();

    private Accused() {}

    /**
     * Whoever the record names or ever named: a correction changes what is so, and not who was accused.
     *
     * @param accusation the class that makes an accusation of a petition, whatever it says of itself
     */
    static Accused in(MatterState state, MatterClass accusation) {
        Accused accused = new Accused();
        for (Petition petition : state.petitions()) {
            accused.add(petition, classed(state, petition.id(), accusation));
        }
        for (Dispute dispute : state.disputes()) {
            dispute.parties().forEach(party -> accused.add(party, false));
        }
        List<Recorded> history = state.history();
        boolean corrected = false;
        for (int i = 0; i < history.size(); i++) {
            if (history.get(i).event() instanceof CorrectionEvent.Corrected correction) {
                corrected = true;
                if (correction.correction() instanceof Correction.Replaced replaced) {
                    accused.once(replaced.event());
                }
            }
        }
        for (int i = 0; corrected && i < history.size(); i++) {
            accused.once(history.get(i).event());
        }
        for (int i = 0; i < history.size() && !accused.organs.isEmpty(); i++) {
            if (history.get(i).event() instanceof IntakeEvent.OrganSucceeded succeeded
                    && accused.organs.contains(succeeded.former())) {
                accused.organs.add(succeeded.to());
            }
        }
        return accused;
    }

    private void once(Event event) {
        if (event instanceof IntakeEvent.Registered registered) {
            add(registered.petition(), false);
        } else if (event instanceof IntakeEvent.PetitionJoined joined) {
            add(joined.petition(), false);
        }
    }

    private static boolean classed(MatterState state, PetitionId petition, MatterClass accusation) {
        for (Track track : state.tracks()) {
            if (track.matterClass().filter(accusation::equals).isPresent()
                    && (track.petition().filter(petition::equals).isPresent()
                            || track.joined().contains(petition))) {
                return true;
            }
        }
        return false;
    }

    private void add(Petition petition, boolean accuses) {
        boolean all =
                accuses || petition.purpose().filter(Purpose.ACCUSATION::equals).isPresent();
        petition.respondents().forEach(party -> add(party, all));
    }

    private void add(Party party, boolean accuses) {
        if (accuses || party.side() == Party.Side.ACCUSED) {
            party.organ().filter(organ -> party.person().isEmpty()).ifPresent(organs::add);
            party.person().ifPresent(persons::add);
        }
    }

    boolean any(List<OrganId> among) {
        for (OrganId organ : among) {
            if (organs.contains(organ)) {
                return true;
            }
        }
        return false;
    }

    boolean has(PersonRef person) {
        return persons.contains(person);
    }
}
