package io.petition.rules.china;

import static io.petition.lifecycle.RemedyFacts.ACTOR_AT_REMEDY;
import static io.petition.lifecycle.RemedyFacts.ACTOR_TAKES_REMEDY;
import static io.petition.lifecycle.RemedyFacts.REMEDY_AT_ITS_TARGET;
import static io.petition.lifecycle.Situation.ACTOR_HAS_REMEDY;
import static io.petition.lifecycle.Situation.ACTOR_ROLE;
import static io.petition.lifecycle.Situation.clock;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.Role;
import io.petition.condition.Condition;
import io.petition.law.Standing;
import io.petition.law.TermKey;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.ActRule;
import io.petition.lifecycle.Emission;
import io.petition.lifecycle.GroundRule;
import io.petition.lifecycle.Guard;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Target;

/** Review 复查 and re-examination 复核: remedies of level 1 and 2, asked for, decided, delivered. */
final class Remedies {
    static final Stage REVIEWED = new Stage(Stage.Kind.REMEDY_DECIDED, 1);
    static final Stage REEXAMINED = new Stage(Stage.Kind.REMEDY_DECIDED, 2);
    static final Stage UNDER_REVIEW = new Stage(Stage.Kind.UNDER_REMEDY, 1);
    static final Stage UNDER_REEXAMINATION = new Stage(Stage.Kind.UNDER_REMEDY, 2);

    /** While one is under way. */
    static final ImmutableSet<Stage> UNDER_WAY = ImmutableSet.of(UNDER_REVIEW, UNDER_REEXAMINATION);

    /** The one outcome of a remedy that the national texts know. */
    static final String OPINION = "opinion";

    private Remedies() {}

    static void acts(Procedure.Builder procedure, ActDraft draft, String review, String reexamination, String hearing) {
        outcomes(procedure, draft, review, reexamination);
        procedure.addActs(
                request(draft, Stage.ANSWERED, UNDER_REVIEW, Terms.REVIEW_REQUEST, review)
                        .addEmits(Emission.ofTrack(Milestones.REVIEW_REQUESTED))
                        .build(),
                decide(draft, UNDER_REVIEW, REVIEWED, review)
                        .addEmits(Emission.ofTrack(Milestones.REVIEW_DECIDED))
                        .build(),
                request(draft, REVIEWED, UNDER_REEXAMINATION, Terms.REEXAMINATION_REQUEST, reexamination)
                        .addEmits(Emission.ofTrack(Milestones.REEXAMINATION_REQUESTED))
                        .build(),
                decide(draft, UNDER_REEXAMINATION, REEXAMINED, reexamination)
                        .addGuards(DeliberationActs.heardOut(draft, hearing))
                        .addEmits(Emission.ofTrack(Milestones.REEXAMINATION_DECIDED))
                        .build());
    }

    /** The texts name no outcomes: what is given is an opinion. */
    static void outcomes(Procedure.Builder procedure, ActDraft draft, String review, String reexamination) {
        procedure.addGrounds(new GroundRule(
                ActKey.DECIDE_REMEDY,
                OPINION,
                ImmutableSet.of(UNDER_REVIEW, UNDER_REEXAMINATION),
                Condition.always(),
                draft.articles(review, reexamination),
                Standing.CONFIRMED));
    }

    private static ActRule.Builder request(ActDraft draft, Stage from, Stage to, TermKey window, String article) {
        return draft.act(ActKey.REQUEST_REMEDY, Role.PETITIONER, ImmutableSet.of(from), Target.to(to), article)
                .addGuards(draft.ownPetition(article))
                .addGuards(Guard.curable( // what was not delivered yet opens it once its receipt is stated
                        "window-not-open",
                        Condition.in(clock(window), ChinaProcedures.IN_TIME),
                        draft.article(article)));
    }

    private static ActRule.Builder decide(ActDraft draft, Stage from, Stage to, String article) {
        return draft.act(ActKey.DECIDE_REMEDY, Role.ORGAN, ImmutableSet.of(from), Target.to(to), article)
                .addGuards(hasRemedy(draft, article), notItsTarget(draft, article));
    }

    /**
     * Where the organ that was asked has come to be one that the remedy is against, as after a merger, it goes to another. Neither text
     * says so: read from whom they let decide.
     */
    static ActRule move(ActDraft draft, String article) {
        return draft.reading(
                        ActKey.MOVE_REMEDY,
                        ImmutableSet.of(Role.ORGAN, Role.LEADERSHIP),
                        ImmutableSet.of(UNDER_REVIEW, UNDER_REEXAMINATION),
                        article)
                .addGuards(
                        Guard.firm(
                                "remedy-need-not-move",
                                Condition.is(REMEDY_AT_ITS_TARGET, true),
                                draft.article(article)),
                        Guard.curable(
                                "actor-not-asked-for-remedy",
                                Condition.any(
                                        Condition.is(ACTOR_AT_REMEDY, true),
                                        Condition.is(ACTOR_TAKES_REMEDY, true),
                                        Condition.is(ACTOR_ROLE, Role.LEADERSHIP)),
                                draft.article(article)),
                        draft.reasoned(article))
                .addEmits(Emission.ofTrack(Milestones.REMEDY_MOVED))
                .build();
    }

    /** Who was asked and is now one of those it is against does not decide: the cure is that it goes to another. */
    static Guard notItsTarget(ActDraft draft, String article) {
        return Guard.curable("remedy-must-move", Condition.is(REMEDY_AT_ITS_TARGET, false), draft.article(article));
    }

    /** What was decided is delivered by whoever decided it, or took its place since. */
    static Guard askedForRemedy(ActDraft draft, String article) {
        return Guard.curable("actor-not-asked-for-remedy", Condition.is(ACTOR_AT_REMEDY, true), draft.article(article));
    }

    /** A remedy is never decided by whom it is against. */
    static Guard hasRemedy(ActDraft draft, String article) {
        return Guard.curable(
                "actor-not-asked-for-remedy", Condition.is(ACTOR_HAS_REMEDY, true), draft.article(article));
    }
}
