package io.petition.lifecycle;

import io.petition.condition.Fact;
import io.petition.model.OrganId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What the conditions of an act may ask about a remedy: before whom it is, whom it is against, who looks into its refusal. */
public final class RemedyFacts {
    /** Whether the actor acts for the organ that was asked for a remedy, whomever it is against. */
    public static final Fact<Situation, Boolean> ACTOR_AT_REMEDY =
            Fact.of("actor-at-remedy", s -> s.track().flatMap(Track::remedyAt).map(organ -> actsFor(s, organ)));

    /** Whether a remedy is before an organ that it is against: one whose opinion it looks into, or that took such a one over. */
    public static final Fact<Situation, Boolean> REMEDY_AT_ITS_TARGET = Fact.of(
            "remedy-at-its-target",
            s -> s.track()
                    .flatMap(track -> track.remedyAt()
                            .map(organ -> Opinions.against(track).contains(organ))));

    /** Whether the actor acts for the organ whose opinion the remedy looks into. */
    public static final Fact<Situation, Boolean> ACTOR_ANSWERS_FOR_OPINION = Fact.of(
            "actor-answers-for-opinion",
            s -> s.track().flatMap(Opinions::respondent).map(organ -> actsFor(s, organ)));

    /** Whether the actor acts for the organ to which a refusal was complained of, and neither refused nor gave an opinion itself. */
    public static final Fact<Situation, Boolean> ACTOR_HAS_COMPLAINT = Fact.of(
            "actor-has-complaint",
            s -> s.track()
                    .flatMap(track -> s.state().open(track.id(), ProceedingKind.REFUSAL_COMPLAINT))
                    .flatMap(Proceeding::subject)
                    .map(organ -> actsFor(s, OrganId.of(organ)) && !refusers(s).contains(OrganId.of(organ))));

    /** Whether the actor acts for the organ to which the command would move the remedy. */
    public static final Fact<Situation, Boolean> ACTOR_TAKES_REMEDY = Fact.of(
            "actor-takes-remedy",
            s -> s.command() instanceof RemedyCommand.MoveRemedy move
                    ? Optional.of(actsFor(s, move.to()))
                    : Optional.empty());

    private RemedyFacts() {}

    private static boolean actsFor(Situation s, OrganId organ) {
        return s.at().actor().organ().equals(Optional.of(organ));
    }

    private static Set<OrganId> refusers(Situation s) {
        return s.track().map(RemedyFacts::refusers).orElse(Set.of());
    }

    /** Who cannot look into the refusal of a remedy: who refused it, and whom it was against. */
    static Set<OrganId> refusers(Track track) {
        Set<OrganId> refusers = new HashSet<>(Opinions.againstNext(track));
        track.remedyAt().ifPresent(refusers::add);
        return refusers;
    }
}
