package io.petition.lifecycle;

import io.petition.authority.Actor;
import io.petition.condition.Fact;
import io.petition.law.MatterClass;
import io.petition.model.OrganId;
import java.util.List;
import java.util.Optional;

/**
 * What the guards of a procedure may ask of those to whom a command gives a matter: which organs they are, whether one of them is
 * accused in it. A fact that a command has nothing to do with is not known.
 */
public final class Sending {
    /** Whether the command names the body to which the matter goes. */
    public static final Fact<Situation, Boolean> BODY_NAMED = Fact.of(
            "body-named",
            s -> s.command() instanceof DisposalCommand.Divert divert
                    ? Optional.of(divert.body().isPresent())
                    : Optional.empty());

    private Sending() {}

    /**
     * Whether the matter would come to an organ that is accused in it, or that took over from one.
     *
     * @param accusation the class that makes an accusation of a petition, whatever it says of itself
     */
    public static Fact<Situation, Boolean> toAccused(MatterClass accusation) {
        return Fact.of(
                "to-accused",
                s -> targets(s.command())
                        .map(to -> Accused.in(s.state(), accusation).any(to)));
    }

    /** Whether whoever acts is accused in the matter: the organ, the person who acts for one, or the one who approved. */
    public static Fact<Situation, Boolean> actorAccused(MatterClass accusation) {
        return Fact.of("actor-accused", s -> Optional.of(accused(s, accusation)));
    }

    /**
     * Whether nobody says who acts for an organ, and it could be somebody who is accused: for whose organ that is, or of whom the
     * record does not say where they work.
     */
    public static Fact<Situation, Boolean> actorMayBeAccused(MatterClass accusation) {
        return Fact.of(
                "actor-may-be-accused",
                s -> Optional.of(s.at().actor().person().isEmpty()
                        && s.at().actor().organ().isPresent()
                        && Accused.in(s.state(), accusation)
                                .mayActFor(s.at().actor().organ().get())));
    }

    private static boolean accused(Situation s, MatterClass accusation) {
        Accused accused = Accused.in(s.state(), accusation);
        Actor actor = s.at().actor();
        return accused.any(actor.organ().stream().toList())
                || actor.person().filter(accused::has).isPresent()
                || (s.command() instanceof Approvable act
                        && act.approvedBy().filter(accused::has).isPresent());
    }

    private static Optional<List<OrganId>> targets(Command command) {
        if (command instanceof DisposalCommand.Forward forward) {
            return Optional.of(forward.to());
        }
        if (command instanceof DisposalCommand.Assign assign) {
            return Optional.of(assign.to());
        }
        if (command instanceof DisposalCommand.Divert divert) {
            return divert.body().map(List::of);
        }
        if (command instanceof HandlingCommand.NameCoHandlers named) {
            return Optional.of(named.others());
        }
        if (command instanceof DisposalCommand.DecideDispute decided) {
            return Optional.of(List.of(decided.to()));
        }
        return command instanceof DisposalCommand.Escalate escalated
                ? Optional.of(List.of(escalated.to()))
                : Optional.empty();
    }
}
