package io.petition.lifecycle;

import io.petition.condition.Truth;
import io.petition.deadline.Scope;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.MatterClass;
import io.petition.law.MilestoneKey;
import io.petition.law.NoTerm;
import io.petition.law.TermFacts;
import io.petition.law.TermRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What may be owed in a matter of one class, with a term or with a cited "no statutory term", and what begins and ends it. */
final class Duties {
    /** One duty. */
    private record Duty(Set<MilestoneKey> starts, Set<MilestoneKey> ends) {}

    /** A duty that runs, for the petition or for the track. */
    record Running(int duty, Scope.Kind scope) {}

    private final List<Duty> duties = new ArrayList<>();

    private Duties() {}

    /**
     * The duties of an edition, for a matter of this class.
     *
     * @param ended what the acts of the procedure can give rise to: a duty without a term that none of it ends would pass for an
     *     answer to every wait, and answers none
     */
    static Duties of(Edition edition, Optional<MatterClass> matterClass, Set<MilestoneKey> ended) {
        Duties duties = new Duties();
        TermFacts facts = new TermFacts(matterClass, Optional.empty());
        for (Dated<TermRule> dated : edition.terms()) {
            TermRule rule = dated.value();
            if (rule.appliesTo().test(facts) != Truth.NO) {
                Set<MilestoneKey> ends = new HashSet<>(rule.stops());
                ends.addAll(rule.releases());
                ends.addAll(rule.annuls());
                duties.duties.add(new Duty(rule.starts(), ends));
            }
        }
        for (NoTerm none : edition.withoutTerm()) {
            if (!none.starts().isEmpty() && none.stops().stream().anyMatch(ended::contains)) {
                duties.duties.add(new Duty(none.starts(), none.stops()));
            }
        }
        return duties;
    }

    /** The same where a new round begins: what the track owed in the old one is not owed in the new. */
    Set<Running> afterInNewRound(Set<Running> before, List<Emission> emissions) {
        Set<Running> after = new HashSet<>();
        for (Running running : before) {
            if (running.scope() == Scope.Kind.PETITION) {
                after.add(running);
            }
        }
        List<Emission> next = new ArrayList<>();
        for (Emission emission : emissions) {
            if (emission.scope() == Scope.Kind.PETITION || emission.next()) {
                next.add(emission);
            }
        }
        return after(after, next);
    }

    /** What runs after these milestones, of what ran before. */
    Set<Running> after(Set<Running> before, List<Emission> emissions) {
        Set<Running> after = new HashSet<>(before);
        for (Emission emission : emissions) {
            for (int i = 0; i < duties.size(); i++) {
                if (duties.get(i).ends().contains(emission.milestone())) {
                    after.remove(new Running(i, emission.scope()));
                }
            }
        }
        for (Emission emission : emissions) {
            for (int i = 0; i < duties.size(); i++) {
                if (duties.get(i).starts().contains(emission.milestone())) {
                    after.add(new Running(i, emission.scope()));
                }
            }
        }
        return after;
    }
}
