package io.petition.view;

import com.google.common.collect.Sets;
import io.petition.lifecycle.IntakeEvent;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Proceeding;
import io.petition.lifecycle.ProceedingKind;
import io.petition.lifecycle.Recorded;
import io.petition.model.Dispute;
import io.petition.model.OrganId;
import io.petition.model.Party;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.Purpose;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who must not see a matter: in the whole of it, for its parts are about the same facts; and as its record names them or ever did,
 * whatever it was corrected to.
 */
final class Bars {
    private final MatterState state;
    private final Versions versions;
    private final Set<PersonRef> accusedPersons = new HashSet<>();
    private final Set<OrganId> accusedOrgans = new HashSet<>();
    private final Set<PersonRef> asidePersons = new HashSet<>();
    private final Set<OrganId> asideOrgans = new HashSet<>();

    Bars(MatterState state, Kinds kinds) {
        this.state = state;
        this.versions = new Versions(state.history());
        boolean accusation = false;
        for (Petition petition : state.petitions()) {
            if (kinds.purposes(petition).contains(Purpose.ACCUSATION)
                    || kinds.onceAccusation(kinds.tracks(petition), versions)) {
                accusation = true;
                petition.respondents().forEach(this::accuse);
            }
        }
        for (Petition earlier : versions.petitions()) {
            if (onceAccusation(earlier, kinds)) {
                accusation = true;
                earlier.respondents().forEach(this::accuse);
            }
        }
        accuse(state.disputes(), accusation);
        accuse(versions.disputes(), accusation);
        withSuccessors(state, accusedOrgans);
        versions.withSuccessors(accusedOrgans);
        for (Proceeding proceeding : state.proceedings()) {
            if (proceeding.kind().equals(ProceedingKind.RECUSAL)) {
                proceeding.participants().forEach(participant -> {
                    participant.person().ifPresent(asidePersons::add);
                    participant.organ().ifPresent(asideOrgans::add);
                });
            }
        }
        asidePersons.addAll(versions.aside());
    }

    /** It said so itself, or what it was corrected to is one still; that nobody has said what it is accuses nobody for ever. */
    private boolean onceAccusation(Petition earlier, Kinds kinds) {
        return Kinds.saysAccusation(earlier)
                || kinds.onceAccusation(kinds.tracks(earlier), versions)
                || state.petition(earlier.id())
                        .filter(petition -> kinds.purposes(petition).contains(Purpose.ACCUSATION))
                        .isPresent();
    }

    private void accuse(List<Dispute> disputes, boolean accusation) {
        for (Dispute dispute : disputes) {
            for (Party party : dispute.parties()) {
                if (party.side() == Party.Side.ACCUSED || (accusation && !petitions(party))) {
                    accuse(party);
                }
            }
        }
    }

    private void accuse(Party party) {
        party.person().ifPresent(accusedPersons::add);
        party.organ().ifPresent(accusedOrgans::add);
    }

    /** A party to a dispute who came to petition about it is not whom that petition accuses. */
    private boolean petitions(Party party) {
        for (Petition petition : state.petitions()) {
            if (party.person()
                    .filter(petition.petitioners()::contains)
                    .filter(versions::came)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Adds to organs those that took over from them: the new sign on the door is no reason to be told who complained. */
    static void withSuccessors(MatterState state, Set<OrganId> organs) {
        List<Recorded> history = state.history();
        for (int i = 0; i < history.size(); i++) {
            if (history.get(i).event() instanceof IntakeEvent.OrganSucceeded succeeded
                    && organs.contains(succeeded.former())) {
                organs.add(succeeded.to());
            }
        }
    }

    Set<Relation> of(Audience audience) {
        Set<Relation> bars = EnumSet.noneOf(Relation.class);
        if (is(audience, accusedPersons, accusedOrgans)) {
            bars.add(Relation.ACCUSED);
        }
        if (is(audience, asidePersons, asideOrgans)) {
            bars.add(Relation.ASIDE);
        }
        if (audience.official()
                && audience.person().isEmpty()
                && !(accusedPersons.isEmpty() && asidePersons.isEmpty())) {
            bars.add(Relation.UNNAMED);
        }
        return Sets.immutableEnumSet(bars);
    }

    private static boolean is(Audience audience, Set<PersonRef> persons, Set<OrganId> organs) {
        return audience.person().filter(persons::contains).isPresent()
                || audience.organ().filter(organs::contains).isPresent();
    }

    /** Whether a petition is against a person, or was before it was corrected, or a correction alone made them petition. */
    boolean shutsOut(Petition petition, Optional<PersonRef> person) {
        if (person.isEmpty() || !versions.came(person.get()) || against(petition, person.get())) {
            return true;
        }
        for (Petition earlier : versions.petitions()) {
            if (earlier.id().equals(petition.id()) && against(earlier, person.get())) {
                return true;
            }
        }
        return false;
    }

    private static boolean against(Petition petition, PersonRef person) {
        return petition.respondents().stream().anyMatch(party -> party.person().equals(Optional.of(person)));
    }
}
