package io.petition.lifecycle;

import com.google.common.collect.ImmutableSet;
import io.petition.law.MatterClass;
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
    private Set<OrganId> organs = ImmutableSet.of();
    private Set<PersonRef> persons = ImmutableSet.of();

    /** For whom those persons work, where that is said. */
    private Set<OrganId> employers = ImmutableSet.of();

    private boolean anywhere;

    private Accused() {}

    /**
     * Whoever the record names or ever named: a correction changes what is so, and not who was accused.
     *
     * @param accusation the class that makes an accusation of a petition, whatever it says of itself
     */
    static Accused in(MatterState state, MatterClass accusation) {
        return in(state, ImmutableSet.of(accusation));
    }

    /**
     * The same.
     *
     * @param accusations the classes that make an accusation of a petition; none where purposes alone do
     */
    static Accused in(MatterState state, Set<MatterClass> accusations) {
        Accused accused = new Accused();
        for (int i = 0; i < state.petitions().size(); i++) {
            Petition petition = state.petitions().get(i);
            accused.add(
                    petition.respondents(),
                    says(petition)
                            || (!petition.respondents().isEmpty() && classed(state, petition.id(), accusations)));
        }
        for (int i = 0; i < state.disputes().size(); i++) {
            accused.add(state.disputes().get(i).parties(), false);
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
        for (int i = 0; i < history.size() && !(accused.organs.isEmpty() && accused.employers.isEmpty()); i++) {
            if (history.get(i).event() instanceof IntakeEvent.OrganSucceeded succeeded) {
                succeed(accused.organs, succeeded);
                succeed(accused.employers, succeeded);
            }
        }
        return accused;
    }

    private static void succeed(Set<OrganId> organs, IntakeEvent.OrganSucceeded succeeded) {
        if (organs.contains(succeeded.former())) {
            organs.add(succeeded.to());
        }
    }

    private void once(Event event) {
        if (event instanceof IntakeEvent.Registered registered) {
            add(registered.petition().respondents(), says(registered.petition()));
        } else if (event instanceof IntakeEvent.PetitionJoined joined) {
            add(joined.petition().respondents(), says(joined.petition()));
        }
    }

    private static boolean says(Petition petition) {
        return petition.purpose().isPresent() && petition.purpose().get() == Purpose.ACCUSATION;
    }

    private static boolean classed(MatterState state, PetitionId petition, Set<MatterClass> accusations) {
        for (Track track : state.tracks()) {
            if (track.matterClass().filter(accusations::contains).isPresent()
                    && (track.petition().filter(petition::equals).isPresent()
                            || track.joined().contains(petition))) {
                return true;
            }
        }
        return false;
    }

    private void add(List<Party> parties, boolean accuses) {
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            if (!accuses && party.side() != Party.Side.ACCUSED) {
                continue;
            }
            if (party.person().isPresent()) {
                persons = written(persons);
                persons.add(party.person().get());
                if (party.organ().isPresent()) {
                    employers = written(employers);
                    employers.add(party.organ().get());
                } else {
                    anywhere = true;
                }
            } else if (party.organ().isPresent()) {
                organs = written(organs);
                organs.add(party.organ().get());
            }
        }
    }

    /** A set to write to: made for the first who is accused, for in most matters nobody is. */
    private static <T> Set<T> written(Set<T> set) {
        return set.isEmpty() ? new HashSet<>() : set;
    }

    boolean any(List<OrganId> among) {
        for (OrganId organ : among) {
            if (organs.contains(organ)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the persons works for an organ, as far as the record says. */
    boolean mayActFor(OrganId organ) {
        return anywhere || employers.contains(organ);
    }

    boolean has(PersonRef person) {
        return persons.contains(person);
    }
}
