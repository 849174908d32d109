package io.petition.lifecycle;

import io.petition.authority.Participant;
import io.petition.condition.Fact;
import io.petition.model.OrganId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What the conditions of an act may ask about a dispute over competence: whether those who disagree agreed, who stands above. */
public final class DisputeFacts {
    /** Whether every organ that disputes competence agreed, and the one that gets the matter. */
    public static final Fact<Situation, Boolean> DISPUTANTS_AGREE = Fact.of(
            "disputants-agree",
            s -> s.command() instanceof DisposalCommand.DecideDispute decide
                    ? Optional.of(decide.agreed().contains(decide.to())
                            && disputants(s).size() > 1
                            && decide.agreed().containsAll(disputants(s)))
                    : Optional.empty());

    /** Whether the actor acts for none of the organs that dispute competence, that have the matter or that sent it. */
    public static final Fact<Situation, Boolean> ACTOR_OUTSIDE_DISPUTE = Fact.of(
            "actor-outside-dispute",
            s -> s.at().actor().organ().map(organ -> !parties(s).contains(organ)));

    private DisputeFacts() {}

    /** The organs named when the dispute was raised; where a history names too few, the desks between which the matter went too. */
    private static Set<OrganId> disputants(Situation s) {
        Set<OrganId> disputants = new HashSet<>();
        s.track()
                .flatMap(track -> s.state().open(track.id(), ProceedingKind.COMPETENCE_DISPUTE))
                .ifPresent(dispute -> dispute.participants().stream()
                        .map(Participant::organ)
                        .forEach(organ -> organ.ifPresent(disputants::add)));
        return disputants.size() > 1 ? disputants : parties(s, disputants);
    }

    private static Set<OrganId> parties(Situation s) {
        return parties(s, disputants(s));
    }

    private static Set<OrganId> parties(Situation s, Set<OrganId> disputants) {
        Set<OrganId> parties = new HashSet<>(disputants);
        s.track().flatMap(Track::organ).ifPresent(parties::add);
        s.track().flatMap(Track::sender).flatMap(sender -> sender.organ()).ifPresent(parties::add);
        return parties;
    }
}
