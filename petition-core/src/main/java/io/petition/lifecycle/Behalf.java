package io.petition.lifecycle;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.ParticipantRole;
import io.petition.condition.Fact;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** For whom a petitioner acts, as facts for the guards of a procedure: one of several does not end it for the others. */
public final class Behalf {
    /**
     * Whether those for whom a petitioner acts are the actor's to act for: the actor alone petitions, or has a mandate of all, or
     * names those who withdraw and is one of them. Not known of an act that nobody does for others.
     */
    public static final Fact<Situation, Boolean> OWN_TO_DISPOSE_OF =
            Fact.of("own-to-dispose-of", s -> disposed(s).map(named -> own(s, named)));

    /** Whether who consents to mediation as the petitioner is one; not known of other acts, nor where nobody is known to petition. */
    public static final Fact<Situation, Boolean> SIDE_IS_PETITIONER = Fact.of("side-is-petitioner", s -> side(s));

    private Behalf() {}

    /** The petition that a command names, which is there already. */
    static Optional<PetitionId> named(Command command) {
        if (command instanceof IntakeCommand.TellJoined tell) {
            return Optional.of(tell.petition());
        }
        if (command instanceof IntakeCommand.AddPetitioner add) {
            return Optional.of(add.petition());
        }
        if (command instanceof IntakeCommand.RemovePetitioner remove) {
            return Optional.of(remove.petition());
        }
        if (command instanceof IntakeCommand.Represent represent) {
            return Optional.of(represent.petition());
        }
        if (command instanceof IntakeCommand.EndMandate end) {
            return Optional.of(end.petition());
        }
        if (command instanceof IntakeCommand.RecordDeath death) {
            return Optional.of(death.petition());
        }
        return command instanceof IntakeCommand.SucceedPetitioner heir
                ? Optional.of(heir.petition())
                : Optional.empty();
    }

    /** Everybody who petitions in one of these. */
    static Set<PersonRef> petitioners(List<Petition> petitions) {
        ImmutableSet.Builder<PersonRef> all = ImmutableSet.builder();
        petitions.forEach(petition -> all.addAll(petition.petitioners()));
        return all.build();
    }

    /** Whom the command names as those who leave or withdraw; nobody where it is for all. */
    private static Optional<List<PersonRef>> disposed(Situation s) {
        Command command = s.command();
        if (command instanceof FollowUpCommand.Withdraw withdraw) {
            return Optional.of(withdraw.withdrawing());
        }
        if (command instanceof RemedyCommand.WithdrawRemedy withdraw) {
            return Optional.of(withdraw.withdrawing());
        }
        if (command instanceof FollowUpCommand.Settle) {
            return Optional.of(List.of());
        }
        if (command instanceof IntakeCommand.RemovePetitioner remove) {
            return Optional.of(List.of(remove.person()));
        }
        if (command instanceof IntakeCommand.EndMandate end) {
            return Optional.of(
                    s.at().actor().person().equals(Optional.of(end.representative()))
                            ? List.of(end.representative())
                            : List.of());
        }
        return command instanceof IntakeCommand.Represent ? Optional.of(List.of()) : Optional.empty();
    }

    private static boolean own(Situation s, List<PersonRef> named) {
        Set<PersonRef> all = petitioners(s.petitions());
        Optional<PersonRef> actor = s.at().actor().person();
        boolean forAll = s.petitions().stream().allMatch(petition -> mandated(petition, actor));
        if (named.isEmpty()) {
            return all.isEmpty()
                    || forAll
                    || (all.size() == 1 && actor.map(all::contains).orElse(true));
        }
        if (s.command() instanceof IntakeCommand.EndMandate) {
            return true;
        }
        boolean whole = !(s.command() instanceof RemedyCommand.WithdrawRemedy) || named.containsAll(all);
        return whole
                && all.containsAll(named)
                && (forAll || actor.map(named::contains).orElse(true));
    }

    /** Who is the only one behind a petition, or has a mandate that was shown. */
    private static boolean mandated(Petition petition, Optional<PersonRef> actor) {
        return actor.isPresent()
                && (petition.petitioners().equals(List.of(actor.get()))
                        || petition.representation()
                                .filter(given -> given.mandated().equals(Optional.of(true))
                                        && given.representatives().contains(actor.get()))
                                .isPresent());
    }

    private static Optional<Boolean> side(Situation s) {
        Set<PersonRef> all = petitioners(s.petitions());
        if (!(s.command() instanceof DeliberationCommand.OpenMediation open) || all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(open.participants().stream()
                .filter(each -> each.role().equals(ParticipantRole.PETITIONER))
                .flatMap(each -> each.person().stream())
                .allMatch(person -> all.contains(person) || speaks(s.petitions(), person)));
    }

    private static boolean speaks(List<Petition> petitions, PersonRef person) {
        return petitions.stream()
                .flatMap(petition -> petition.representation().stream())
                .anyMatch(given -> given.representatives().contains(person));
    }
}
