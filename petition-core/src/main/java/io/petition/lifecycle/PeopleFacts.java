package io.petition.lifecycle;

import io.petition.authority.Role;
import io.petition.condition.Fact;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who says what of those on either side of a matter, as facts for the guards of a procedure: nobody says it of the other side. */
public final class PeopleFacts {
    /** Whether it is recorded that who is to be followed by an heir died; not known of other acts. */
    public static final Fact<Situation, Boolean> FORMER_DIED = Fact.of(
            "former-died",
            s -> s.command() instanceof IntakeCommand.SucceedPetitioner heir
                    ? Optional.of(Involved.died(s.state(), heir.petition(), heir.former()))
                    : Optional.empty());

    /** Whether an opinion of the actor's organ stands, against which those whom the act is about may turn. */
    public static final Fact<Situation, Boolean> ACTOR_OPINION_STANDS = Fact.of(
            "actor-opinion-stands",
            s -> Optional.of(
                    s.at().actor().organ().filter(organ -> opines(s, organ)).isPresent()));

    /** Whether the actor's organ has, or shares in having, a track of those whom the act is about that is not answered yet. */
    public static final Fact<Situation, Boolean> ACTOR_OWES_ANSWER = Fact.of(
            "actor-owes-answer",
            s -> Optional.of(
                    s.at().actor().organ().filter(organ -> owes(s, organ)).isPresent()));

    /** Whether the actor's organ is the one that another takes over from, or that takes over; not known of other acts. */
    public static final Fact<Situation, Boolean> SUCCESSION_OF_ACTOR = Fact.of(
            "succession-of-actor",
            s -> s.command() instanceof IntakeCommand.SucceedOrgan succeed
                    ? Optional.of(s.at().actor()
                            .organ()
                            .filter(organ -> organ.equals(succeed.former()) || organ.equals(succeed.to()))
                            .isPresent())
                    : Optional.empty());

    /**
     * Whether some of several withdraw whose petition is on another track that is open too: who leaves a petition leaves it there as
     * well. Not known of other acts.
     */
    public static final Fact<Situation, Boolean> WITHDRAWS_ELSEWHERE = Fact.of(
            "withdraws-elsewhere",
            s -> s.command() instanceof FollowUpCommand.Withdraw withdraw
                    ? Optional.of(s.track()
                            .filter(track -> elsewhere(s, track, withdraw.withdrawing()))
                            .isPresent())
                    : Optional.empty());

    private PeopleFacts() {}

    private static boolean opines(Situation s, OrganId organ) {
        Optional<PetitionId> named = Behalf.named(s.command());
        return s.state().tracks().stream()
                .filter(track -> named.isEmpty() || on(track, named.get()))
                .filter(track -> answered(track.stage()))
                .anyMatch(track -> Opinions.againstNext(track).contains(organ));
    }

    /** What a petition office has, it sends on, and answers nothing of it. */
    private static boolean owes(Situation s, OrganId organ) {
        Optional<PetitionId> named = Behalf.named(s.command());
        return s.state().tracks().stream()
                .filter(track -> named.isEmpty() || on(track, named.get()))
                .filter(track -> !answered(track.stage()) && !track.stage().equals(Stage.CLOSED))
                .anyMatch(track -> (track.holder().role() != Role.PETITION_OFFICE
                                && track.organ().equals(Optional.of(organ)))
                        || track.coHandlers().contains(organ));
    }

    private static boolean answered(Stage stage) {
        return stage.equals(Stage.ANSWERED)
                || stage.kind() == Stage.Kind.UNDER_REMEDY
                || stage.kind() == Stage.Kind.REMEDY_DECIDED;
    }

    private static boolean on(Track track, PetitionId petition) {
        return track.petition().equals(Optional.of(petition)) || track.joined().contains(petition);
    }

    private static boolean elsewhere(Situation s, Track track, List<PersonRef> withdrawing) {
        Set<PersonRef> all = Behalf.petitioners(s.petitions());
        if (withdrawing.containsAll(all)) {
            return false; // the track ends, and nobody leaves
        }
        for (Petition petition : s.petitions()) {
            boolean theirs = petition.petitioners().stream().anyMatch(withdrawing::contains);
            if (theirs
                    && s.state().tracks().stream()
                            .anyMatch(other -> !other.id().equals(track.id())
                                    && !other.stage().equals(Stage.CLOSED)
                                    && on(other, petition.id()))) {
                return !withdrawing.isEmpty();
            }
        }
        return false;
    }
}
