package io.petition.rules.china;

import static io.petition.lifecycle.DisputeFacts.ACTOR_OUTSIDE_DISPUTE;
import static io.petition.lifecycle.DisputeFacts.DISPUTANTS_AGREE;
import static io.petition.lifecycle.Situation.ACTOR_IN_MATTER;
import static io.petition.lifecycle.Situation.ACTOR_ROLE;
import static io.petition.rules.china.ActDraft.SENT;
import static io.petition.rules.china.ActDraft.UNENDED;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.Role;
import io.petition.condition.Condition;
import io.petition.condition.Fact;
import io.petition.law.DisputeStep;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.ActRule;
import io.petition.lifecycle.DisposalCommand;
import io.petition.lifecycle.Emission;
import io.petition.lifecycle.Escalations;
import io.petition.lifecycle.Guard;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.Situation;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Target;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a matter goes when it is not plain whose it is, or when it is grave 受理争议、提级、重大紧急. */
final class DisposalActs {
    private static final Set<Role> ABOVE =
            ImmutableSet.of(Role.PETITION_OFFICE, Role.ORGAN, Role.JOINT_CONFERENCE, Role.LEADERSHIP);

    /** Once the answer is given nobody joins in it; else whom it is against could name who is to review it. */
    static final Set<Stage> UNANSWERED = ImmutableSet.of(
            Stage.REGISTERED, Stage.FORWARDED, Stage.ASSIGNED, Stage.OBJECTED, Stage.DISPUTED, Stage.ACCEPTED);

    private static final Fact<Situation, Boolean> TO_SOMEBODY = Fact.of(
            "to-somebody",
            s -> s.command() instanceof DisposalCommand.ReportUrgent report
                    ? Optional.of(!report.to().isEmpty())
                    : Optional.empty());

    private DisposalActs() {}

    /** Where an edition speaks of these. */
    record Articles(String dispute, String urgent, String measures, String escalation) {}

    static void acts(Procedure.Builder procedure, ActDraft draft, Articles articles, List<DisputeStep> steps) {
        disputes(procedure, draft, articles.dispute(), steps);
        procedure.addActs(
                draft.stay(ActKey.REPORT_URGENT, ImmutableSet.of(Role.PETITION_OFFICE), UNENDED, articles.urgent())
                        .addGuards(draft.concerned(articles.urgent()), toSomebody(draft, articles.urgent()))
                        .addEmits(
                                Emission.ofTrack(Milestones.URGENT_REPORTED),
                                Emission.ofTrack(Milestones.URGENT_REPORTED_BY_OFFICE))
                        .build(),
                draft.stay(
                                ActKey.REPORT_URGENT,
                                ImmutableSet.of(Role.ORGAN, Role.GRASS_ROOTS),
                                UNENDED,
                                articles.urgent())
                        .addGuards(draft.concerned(articles.urgent()), toSomebody(draft, articles.urgent()))
                        .addEmits(Emission.ofTrack(Milestones.URGENT_REPORTED))
                        .build(),
                draft.stay(
                                ActKey.TAKE_MEASURES,
                                ImmutableSet.of(Role.PETITION_OFFICE, Role.ORGAN),
                                UNENDED,
                                articles.measures())
                        .addGuards(draft.concerned(articles.measures()))
                        .addEmits(Emission.ofTrack(Milestones.MEASURES_TAKEN))
                        .build(),
                // Where several organs are concerned they confer; that one leads and the others are named is read from
                // that.
                draft.reading(ActKey.NAME_CO_HANDLERS, ABOVE, UNANSWERED, articles.dispute())
                        .addGuards(draft.inMatterOrAbove(articles.dispute()))
                        .build(),
                // Until it is accepted, whoever it comes to has the days from its own receipt.
                escalation(draft, SENT, articles.escalation())
                        .addEmits(Emission.ofTrack(Milestones.PASSED_ON).wherePassed())
                        .build(),
                escalation(draft, ImmutableSet.of(Stage.ACCEPTED), articles.escalation())
                        .build());
    }

    /** The texts say to whom it is reported; a report to nobody is none. */
    private static Guard toSomebody(ActDraft draft, String article) {
        return Guard.curable("reported-to-nobody", Condition.is(TO_SOMEBODY, true), draft.article(article));
    }

    /**
     * Practice takes hard matters up a level 提级办理; the texts know only that important ones are co-ordinated. It is no objection
     * without its five days and without whoever has to agree to it: somebody above decides it and not who has the matter, and it does not
     * go back or down. All of it is a reading.
     */
    private static ActRule.Builder escalation(ActDraft draft, Set<Stage> from, String article) {
        return draft.reading(ActKey.ESCALATE, ABOVE, from, article)
                .addGuards(
                        draft.reasoned(article),
                        Guard.curable(
                                "escalated-from-below",
                                Condition.all(
                                        Condition.not(Condition.is(OwnRecord.AT_ACTORS_ORGAN, true)),
                                        Condition.any(
                                                Condition.is(Situation.ACTOR_SENT_TRACK, true),
                                                Condition.in(
                                                        ACTOR_ROLE,
                                                        ImmutableSet.of(Role.JOINT_CONFERENCE, Role.LEADERSHIP)))),
                                draft.article(article)),
                        Guard.curable(
                                "escalated-to-who-had-it",
                                Condition.is(Escalations.GOES_BACK, false),
                                draft.article(article)),
                        Guard.curable(
                                "escalated-downward",
                                Condition.is(Escalations.GOES_DOWN, false),
                                draft.article(article)))
                .addEmits(Emission.ofTrack(Milestones.ESCALATED));
    }

    /**
     * Who is asked decides. The clocks of who has it run on through the dispute; another that is found competent has its own, from its own
     * receipt (23-3; 2005: 21-2): a reading.
     */
    private static void disputes(Procedure.Builder procedure, ActDraft draft, String article, List<DisputeStep> steps) {
        procedure.addActs(
                draft.act(
                                ActKey.RAISE_DISPUTE,
                                ImmutableSet.of(Role.PETITION_OFFICE, Role.ORGAN),
                                SENT,
                                Target.to(Stage.DISPUTED),
                                article)
                        .addGuards(draft.concerned(article), draft.reasoned(article))
                        .addEmits(Emission.ofTrack(Milestones.COMPETENCE_DISPUTED))
                        .build(),
                // Organs dispute also over what the petitioner brought to one of them.
                draft.act(
                                ActKey.RAISE_DISPUTE,
                                ImmutableSet.of(Role.ORGAN),
                                ImmutableSet.of(Stage.REGISTERED),
                                Target.to(Stage.DISPUTED),
                                article)
                        .addGuards(draft.holdsTrack(article), draft.reasoned(article))
                        .addEmits(Emission.ofTrack(Milestones.COMPETENCE_DISPUTED))
                        .build(),
                draft.act(
                                ActKey.DECIDE_DISPUTE,
                                ABOVE,
                                ImmutableSet.of(Stage.DISPUTED),
                                Target.backToSentOrRegistered(),
                                article)
                        .addGuards(draft.reasoned(article))
                        .addEmits(
                                Emission.ofTrack(Milestones.DISPUTE_DECIDED),
                                // What came directly is told by whoever has it then.
                                Emission.ofPetition(Milestones.DISPUTE_DECIDED).whereNotSent(),
                                Emission.ofTrack(Milestones.PASSED_ON).wherePassed())
                        .build());
        for (DisputeStep step : steps) {
            procedure.addGrounds(draft.ground(
                    ActKey.DECIDE_DISPUTE,
                    step.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    ImmutableSet.of(),
                    decidedBy(step),
                    article));
        }
    }

    private static Condition<Situation> decidedBy(DisputeStep step) {
        return switch (step) {
            case AGREEMENT -> Condition.all(Condition.is(ACTOR_IN_MATTER, true), Condition.is(DISPUTANTS_AGREE, true));
            case COMMON_SUPERIOR ->
                Condition.all(
                        Condition.in(ACTOR_ROLE, ImmutableSet.of(Role.ORGAN, Role.LEADERSHIP)),
                        Condition.is(ACTOR_OUTSIDE_DISPUTE, true));
            case JOINT_CONFERENCE -> Condition.is(ACTOR_ROLE, Role.JOINT_CONFERENCE);
        };
    }
}
