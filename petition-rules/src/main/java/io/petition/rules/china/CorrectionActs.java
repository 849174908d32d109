package io.petition.rules.china;

import static io.petition.lifecycle.CorrectionFacts.ACTOR_ABOVE_RECORDER;
import static io.petition.lifecycle.CorrectionFacts.ACTOR_RECORDED;
import static io.petition.lifecycle.CorrectionFacts.AGAINST_ACTOR;
import static io.petition.lifecycle.CorrectionFacts.CONSENTED;
import static io.petition.lifecycle.CorrectionFacts.OF_PETITIONER;
import static io.petition.lifecycle.CorrectionFacts.STRIKES;
import static io.petition.lifecycle.CorrectionFacts.TAKES_FROM_PETITIONER;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.Role;
import io.petition.condition.Condition;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.ActRule;
import io.petition.lifecycle.Guard;
import io.petition.lifecycle.Situation;

/**
 * Correcting the record 更正. The texts order that everything is registered and say nothing of correcting what was: who may, and
 * what, is a reading of that order as a whole. What the correction comes to is judged like the act that it amounts to.
 */
final class CorrectionActs {
    private static final Condition<Situation> PETITIONER = Condition.is(Situation.ACTOR_ROLE, Role.PETITIONER);
    private static final Condition<Situation> OWN = Condition.is(ACTOR_RECORDED, true);
    private static final Condition<Situation> NO_SUCH_EVENT = Condition.not(Condition.known(ACTOR_RECORDED));

    private CorrectionActs() {}

    static ActRule correcting(ActDraft draft, String article) {
        return draft.reading(
                        ActKey.CORRECT,
                        ImmutableSet.of(Role.PETITION_OFFICE, Role.ORGAN, Role.PETITIONER),
                        ImmutableSet.of(),
                        article)
                .addGuards(
                        draft.inMatter(article),
                        draft.ownPetition(article),
                        draft.reasoned(article),
                        byWhomRecordedIt(draft, article),
                        notAgainstOneself(draft, article),
                        consented(draft, article))
                .build();
    }

    /** Each its own; what was recorded in error may be struck out from above too; an act of a petitioner, by a desk for them. */
    private static Guard byWhomRecordedIt(ActDraft draft, String article) {
        return Guard.curable(
                "recorded-by-another",
                Condition.any(
                        NO_SUCH_EVENT,
                        OWN,
                        Condition.all(Condition.is(STRIKES, true), Condition.is(ACTOR_ABOVE_RECORDER, true)),
                        Condition.all(Condition.not(PETITIONER), Condition.is(OF_PETITIONER, true))),
                draft.article(article));
    }

    /** A slip in its own record of what goes against it an organ mends with the petitioner's consent; it takes nothing of it away. */
    private static Guard notAgainstOneself(ActDraft draft, String article) {
        return Guard.curable(
                "act-goes-against-actor",
                Condition.any(
                        NO_SUCH_EVENT,
                        Condition.is(AGAINST_ACTOR, false),
                        Condition.all(Condition.is(STRIKES, false), OWN, Condition.is(CONSENTED, true))),
                draft.article(article));
    }

    /** What a petitioner did, and what takes from them whoever did it, is not undone over their head. */
    private static Guard consented(ActDraft draft, String article) {
        return Guard.curable(
                "petitioner-does-not-consent",
                Condition.any(
                        NO_SUCH_EVENT,
                        PETITIONER,
                        Condition.all(Condition.is(OF_PETITIONER, false), Condition.is(TAKES_FROM_PETITIONER, false)),
                        Condition.is(CONSENTED, true)),
                draft.article(article));
    }
}
