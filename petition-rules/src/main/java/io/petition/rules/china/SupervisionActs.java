package io.petition.rules.china;

import static io.petition.rules.china.ActDraft.ANY;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.Role;
import io.petition.condition.Condition;
import io.petition.condition.Fact;
import io.petition.law.Standing;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.ActRule;
import io.petition.lifecycle.Emission;
import io.petition.lifecycle.FollowUpCommand;
import io.petition.lifecycle.GroundRule;
import io.petition.lifecycle.Guard;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.Situation;
import java.util.Optional;
import java.util.Set;

/** Urging, inspecting, proposing, ordering things put right 督办、督查、三项建议、限期整改. */
final class SupervisionActs {
    private static final Set<Role> OFFICE = ImmutableSet.of(Role.PETITION_OFFICE);

    private SupervisionActs() {}

    private static final Fact<Situation, Boolean> NOT_ADOPTED = Fact.of(
            "not-adopted",
            s -> s.command() instanceof FollowUpCommand.AnswerProposal answer
                    ? Optional.of(answer.adoption().equals("not-adopted"))
                    : Optional.empty());

    /**
     * Where an edition speaks of these.
     *
     * @param answered the proposals that are to be answered: in 2005 that on the work alone
     * @param reasoned whether who does not adopt one gives the reason 未采纳……应当说明理由
     */
    record Articles(
            String urging,
            String inspection,
            String improve,
            String policy,
            String responsibility,
            String reply,
            Set<String> answered,
            boolean reasoned) {}

    static void acts(Procedure.Builder procedure, ActDraft draft, Articles articles) {
        procedure.addActs(
                // An office urges whatever it finds 发现, also what came to an organ without it.
                draft.stay(ActKey.SUPERVISE, OFFICE, ANY, articles.urging())
                        .addGuards(draft.reasoned(articles.urging()))
                        .addEmits(Emission.ofTrack(Milestones.SUPERVISED))
                        .build(),
                // The article names the office alone: that those above it may urge too is a reading.
                draft.reading(
                                ActKey.SUPERVISE,
                                ImmutableSet.of(Role.JOINT_CONFERENCE, Role.LEADERSHIP),
                                ANY,
                                articles.urging())
                        .addGuards(draft.reasoned(articles.urging()))
                        .addEmits(Emission.ofTrack(Milestones.SUPERVISED))
                        .build(),
                // By when the organ has the proposal, no text says: it is counted as received on the day it is made.
                draft.stay(ActKey.PROPOSE, OFFICE, ANY, articles.improve())
                        .addGuards(draft.reasoned(articles.improve()))
                        .build(),
                answer(draft, articles));
        procedure.addGrounds(
                draft.ground(ActKey.SUPERVISE, "urging", ImmutableSet.of(), Condition.always(), articles.urging()),
                proposal(draft, articles, "improve-work", articles.improve()),
                proposal(draft, articles, "improve-policy", articles.policy()),
                proposal(draft, articles, "hold-responsible", articles.responsibility()));
        procedure.addAllGrounds(
                draft.choices(ActKey.SUPERVISE, articles.inspection(), Standing.UNCONFIRMED, "inspection", "meeting"));
        procedure.addAllGrounds(draft.choices(
                ActKey.ANSWER_PROPOSAL,
                articles.reply(),
                Standing.CONFIRMED,
                "adopted",
                "partly-adopted",
                "not-adopted"));
    }

    private static ActRule answer(ActDraft draft, Articles articles) {
        ActRule.Builder answer = draft.stay(
                        ActKey.ANSWER_PROPOSAL, ImmutableSet.of(Role.ORGAN, Role.LEADERSHIP), ANY, articles.reply())
                .addGuards(draft.ofItself(articles.reply()));
        if (articles.reasoned()) {
            answer.addGuards(Guard.curable(
                    "reason-not-given",
                    Condition.any(Condition.is(NOT_ADOPTED, false), Condition.is(Situation.REASON_GIVEN, true)),
                    draft.article(articles.reply())));
        }
        return answer.addEmits(Emission.ofTrack(Milestones.PROPOSAL_ANSWERED)).build();
    }

    private static GroundRule proposal(ActDraft draft, Articles articles, String key, String article) {
        GroundRule ground = draft.ground(ActKey.PROPOSE, key, ImmutableSet.of(), Condition.always(), article);
        return articles.answered().contains(key)
                ? GroundRule.builder()
                        .from(ground)
                        .addEmits(Emission.ofTrack(Milestones.PROPOSAL_RECEIVED))
                        .build()
                : ground;
    }

    /** Whoever works badly is interviewed, named, listed, and ordered to put things right by a day (2022: 39-3). */
    static void rectification(Procedure.Builder procedure, ActDraft draft, String article) {
        procedure.addActs(
                draft.stay(ActKey.ORDER_RECTIFICATION, ImmutableSet.of(Role.JOINT_CONFERENCE), ANY, article)
                        .addEmits(Emission.ofTrack(Milestones.RECTIFICATION_ORDERED))
                        .build(),
                draft.stay(ActKey.REPORT_RECTIFIED, ImmutableSet.of(Role.ORGAN, Role.LEADERSHIP), ANY, article)
                        .addGuards(draft.ofItself(article))
                        .addEmits(Emission.ofTrack(Milestones.RECTIFIED))
                        .build());
        for (String way : new String[] {"interview", "circular", "listed"}) {
            procedure.addGrounds(draft.ground(
                    ActKey.SUPERVISE,
                    way,
                    ImmutableSet.of(),
                    Condition.is(Situation.ACTOR_ROLE, Role.JOINT_CONFERENCE),
                    article));
        }
    }
}
