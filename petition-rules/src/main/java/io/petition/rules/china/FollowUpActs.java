package io.petition.rules.china;

import static io.petition.lifecycle.Situation.AUDITED;
import static io.petition.rules.china.ActDraft.ANY;
import static io.petition.rules.china.ActDraft.OFFICIALS;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.Role;
import io.petition.condition.Condition;
import io.petition.condition.Fact;
import io.petition.law.Standing;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.Emission;
import io.petition.lifecycle.FollowUpCommand;
import io.petition.lifecycle.Given;
import io.petition.lifecycle.GroundRule;
import io.petition.lifecycle.Guard;
import io.petition.lifecycle.PeopleFacts;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.RecordFacts;
import io.petition.lifecycle.Situation;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Target;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What follows: withdrawal, settlement, carrying-out, evaluation, return visits, reopening 撤回、化解、执行、评价、回访、重新办理. */
final class FollowUpActs {
    private static final Set<Stage> CLOSED = ImmutableSet.of(Stage.CLOSED);
    private static final Set<Stage> FROM_ANSWER = ImmutableSet.of(
            Stage.ANSWERED,
            Remedies.UNDER_REVIEW,
            Remedies.REVIEWED,
            Remedies.UNDER_REEXAMINATION,
            Remedies.REEXAMINED,
            Stage.CLOSED);
    private static final Set<Role> ABOVE =
            ImmutableSet.of(Role.PETITION_OFFICE, Role.ORGAN, Role.JOINT_CONFERENCE, Role.LEADERSHIP);

    private static final Set<String> GIVING_BACK = ImmutableSet.of("turned-away-wrongly", "audit-failed");

    /** What a remedy decides is an opinion in the national texts; only where a rule knows outcomes is one known to leave all as it was. */
    private static final Fact<Situation, Boolean> SUPPORTS =
            RecordFacts.opinionSupports("supported", ImmutableSet.of("upheld"));

    private static final Fact<Situation, Boolean> GIVES_BACK = Fact.of(
            "gives-back",
            s -> s.command() instanceof FollowUpCommand.Reopen reopen
                    ? Optional.of(GIVING_BACK.contains(reopen.ground()))
                    : Optional.empty());

    private FollowUpActs() {}

    /** Where an edition speaks of these. */
    record Articles(
            String petitioner, String settlement, String audit, String reopening, String execution, String visits) {}

    static void acts(Procedure.Builder procedure, ActDraft draft, Articles articles) {
        withdrawal(procedure, draft, articles.petitioner());
        procedure.addActs(
                draft.reading(ActKey.SETTLE, OFFICIALS, ANY, articles.settlement())
                        .addGuards(draft.inMatter(articles.settlement()))
                        .addEmits(Emission.ofTrack(Milestones.SETTLED))
                        .build(),
                draft.reading(ActKey.SETTLE, ImmutableSet.of(Role.PETITIONER), ANY, articles.settlement())
                        .addGuards(
                                draft.ownPetition(articles.settlement()), draft.ownToDisposeOf(articles.settlement()))
                        .addEmits(
                                Emission.ofTrack(Milestones.SETTLED), Emission.ofTrack(Milestones.SETTLEMENT_DECLARED))
                        .build(),
                draft.reading(ActKey.AUDIT_CLOSING, ABOVE, CLOSED, articles.audit())
                        .addGuards(
                                draft.inMatterOrAbove(articles.audit()),
                                notOnesOwn(draft, articles.audit()),
                                draft.reasoned(articles.audit()))
                        .addEmits(Emission.ofTrack(Milestones.CLOSING_AUDITED))
                        .build(),
                draft.reading(ActKey.RETURN_VISIT, ABOVE, ANY, articles.visits())
                        .addGuards(draft.inMatterOrAbove(articles.visits()))
                        .addEmits(Emission.ofTrack(Milestones.RETURN_VISITED))
                        .build());
        settlements(procedure, draft, articles.settlement());
        reopening(procedure, draft, articles.reopening());
        execution(procedure, draft, articles.execution());
    }

    /** An organ says what its record shows: a mediation that ended in agreement, relief that was given. */
    private static void settlements(Procedure.Builder procedure, ActDraft draft, String article) {
        Condition<Situation> petitioner = Condition.is(Situation.ACTOR_ROLE, Role.PETITIONER);
        procedure.addGrounds(
                draft.reading(
                        ActKey.SETTLE,
                        "mediation",
                        ImmutableSet.of(),
                        Condition.is(OwnRecord.AGREEMENT_STANDS, true),
                        article),
                // With whom the petitioner made it up, only the petitioner can say; where nobody petitioned, who has it
                // does.
                draft.reading(
                        ActKey.SETTLE,
                        "reconciliation",
                        ImmutableSet.of(),
                        Condition.any(petitioner, Condition.is(OwnRecord.PETITIONED, false)),
                        article),
                draft.reading(
                        ActKey.SETTLE,
                        "relief",
                        ImmutableSet.of(),
                        Condition.any(petitioner, Condition.is(OwnRecord.RELIEVED, true)),
                        article),
                draft.reading(ActKey.SETTLE, "on-the-spot", ImmutableSet.of(), Condition.always(), article));
    }

    /** Who closed it does not find its own closing in order, in whatever role. */
    private static Guard notOnesOwn(ActDraft draft, String article) {
        return Guard.curable(
                "audit-of-ones-own",
                Condition.not(Condition.is(OwnRecord.AT_ACTORS_ORGAN, true)),
                draft.article(article));
    }

    /**
     * The texts let everybody petition, and so withdraw: a reading. Nobody owes any longer what had to be done for who petitioned: what the
     * office and the organ had yet to do is neither done by it nor late, and what was late by then stays late.
     */
    private static void withdrawal(Procedure.Builder procedure, ActDraft draft, String article) {
        // Whoever asked for a remedy can let that be too.
        Set<Stage> stages = ImmutableSet.of(
                Stage.REGISTERED,
                Stage.FORWARDED,
                Stage.ASSIGNED,
                Stage.OBJECTED,
                Stage.DISPUTED,
                Stage.ACCEPTED,
                Stage.ANSWERED,
                Remedies.UNDER_REVIEW,
                Remedies.REVIEWED,
                Remedies.UNDER_REEXAMINATION);
        procedure.addActs(
                draft.act(ActKey.WITHDRAW, ImmutableSet.of(Role.PETITIONER), stages, Target.to(Stage.CLOSED), article)
                        .standing(Standing.UNCONFIRMED)
                        .addGuards(draft.ownPetition(article), draft.ownToDisposeOf(article), here(draft, article))
                        .addEmits(
                                Emission.ofPetition(Milestones.PETITION_WITHDRAWN),
                                Emission.ofTrack(Milestones.WITHDRAWN),
                                Emission.ofTrack(Milestones.CLOSED))
                        .build());
    }

    /** Who leaves a petition is of it nowhere any more: where it is on other tracks too, they say which they mean. */
    private static Guard here(ActDraft draft, String article) {
        return Guard.curable(
                "withdraws-elsewhere-too",
                Condition.is(PeopleFacts.WITHDRAWS_ELSEWHERE, false),
                draft.article(article));
    }

    /**
     * No text says how a closed matter is opened again; that what was closed wrongly is handled anew is a reading. What had been
     * accepted is handled in a new round; what had been turned away comes back to where it was registered, and is disposed of anew.
     */
    private static void reopening(Procedure.Builder procedure, ActDraft draft, String article) {
        Condition<Situation> accepted = Condition.is(OwnRecord.EVER_ACCEPTED, true);
        Condition<Situation> turnedAway = Condition.all(
                Condition.is(OwnRecord.EVER_ACCEPTED, false),
                Condition.is(OwnRecord.reached(Milestones.WITHDRAWN), false),
                Condition.is(OwnRecord.reached(Milestones.TAKEN_BACK), false));
        procedure.addActs(draft.act(ActKey.REOPEN, ABOVE, CLOSED, Target.newRound(Stage.ACCEPTED), article)
                .standing(Standing.UNCONFIRMED)
                .addGuards(
                        draft.inMatterOrAbove(article),
                        Guard.curable("not-approved", Condition.is(Situation.APPROVED, true), draft.article(article)),
                        notOnOnesOwnApproval(draft, article))
                .addEmits(Emission.ofTrack(Milestones.REOPENED).ofNextRound())
                .build());
        procedure.addGrounds(
                reopened(draft, "audit-failed", Condition.all(Condition.is(AUDITED, false), accepted), article),
                reopened(draft, "new-facts", accepted, article),
                reopened(draft, "closed-wrongly", accepted, article),
                reopening(draft, "turned-away-wrongly", turnedAway, article)
                        .to(Target.newRound(Stage.REGISTERED))
                        .addEmits(Emission.ofTrack(Milestones.DISPOSAL_REOPENED).ofNextRound())
                        .build());
    }

    /**
     * The texts are silent on who approves: a reading. Who closed a matter opens it again only if somebody else of the organ approves,
     * which a record without names cannot show. What only gives back what was taken is as easy as the closing was: a matter turned
     * away wrongly, and a closing that another organ found wanting.
     */
    private static Guard notOnOnesOwnApproval(ActDraft draft, String article) {
        return Guard.curable(
                "approved-by-who-closed",
                Condition.any(
                        Condition.not(Condition.is(Situation.APPROVED, true)),
                        Condition.not(Condition.known(RecordFacts.ACTOR_CLOSED)),
                        Condition.is(RecordFacts.ACTOR_CLOSED, false),
                        Condition.is(GIVES_BACK, true),
                        Condition.is(RecordFacts.APPROVED_BY_ANOTHER, true)),
                draft.article(article));
    }

    private static GroundRule reopened(ActDraft draft, String key, Condition<Situation> holds, String article) {
        return reopening(draft, key, holds, article)
                .addEmits(Emission.ofTrack(Milestones.ACCEPTED).ofNextRound())
                .build();
    }

    private static GroundRule.Builder reopening(
            ActDraft draft, String key, Condition<Situation> holds, String article) {
        return GroundRule.builder()
                .act(ActKey.REOPEN)
                .key(key)
                .stages(CLOSED)
                .holds(holds)
                .addCitations(draft.article(article))
                .standing(Standing.UNCONFIRMED);
    }

    /** An opinion that supports the petitioner is carried out (2022: 32-2; 2005: 32-2). */
    private static void execution(Procedure.Builder procedure, ActDraft draft, String article) {
        procedure.addActs(
                draft.stay(ActKey.ORDER_CARRYING_OUT, ABOVE, FROM_ANSWER, article)
                        .addGuards(
                                draft.inMatterOrAbove(article),
                                Guard.curable(
                                        "no-opinion-to-carry-out",
                                        OwnRecord.unlessDenied(SUPPORTS),
                                        draft.article(article)))
                        .addEmits(Emission.ofTrack(Milestones.EXECUTION_ORDERED))
                        .build(),
                // Whoever was ordered to may be no desk of the matter; nobody else says that it is done.
                draft.stay(ActKey.REPORT_CARRYING_OUT, ABOVE, FROM_ANSWER, article)
                        .addGuards(Guard.curable(
                                "actor-not-in-matter",
                                Condition.any(
                                        Condition.is(Given.ACTOR_REPORTS_OF_ITSELF, true),
                                        Condition.is(Situation.ACTOR_IN_MATTER, true),
                                        Condition.in(
                                                Situation.ACTOR_ROLE,
                                                ImmutableSet.of(Role.JOINT_CONFERENCE, Role.LEADERSHIP))),
                                draft.article(article)))
                        .build());
        procedure.addGrounds(
                GroundRule.builder()
                        .act(ActKey.REPORT_CARRYING_OUT)
                        .key("done")
                        .holds(Condition.is(Given.ACTOR_REPORTS_OF_ITSELF, true))
                        .addEmits(Emission.ofTrack(Milestones.OPINION_EXECUTED))
                        .addCitations(draft.article(article))
                        .standing(Standing.CONFIRMED)
                        .build(),
                new GroundRule(
                        ActKey.REPORT_CARRYING_OUT,
                        "refused",
                        ImmutableSet.of(),
                        Condition.always(),
                        List.of(draft.article(article)),
                        Standing.CONFIRMED));
    }

    /** The petitioner evaluates the office and the organ apart (2022: 21-2); the classes are the national rule's. */
    static void evaluation(Procedure.Builder procedure, ActDraft draft, String article) {
        procedure.addActs(draft.stay(ActKey.EVALUATE, ImmutableSet.of(Role.PETITIONER), ANY, article)
                .addGuards(draft.ownPetition(article))
                .addEmits(Emission.ofTrack(Milestones.EVALUATED))
                .build());
        procedure.addAllGrounds(draft.choices(
                ActKey.EVALUATE, article, Standing.UNCONFIRMED, "satisfied", "basically-satisfied", "dissatisfied"));
    }
}
