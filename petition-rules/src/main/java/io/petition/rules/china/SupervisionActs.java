package io.petition.rules.china;

import static io.petition.rules.china.ActDraft.ANY;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.Role;
import io.petition.condition.Condition;
import io.petition.law.Standing;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.ActRule;
import io.petition.lifecycle.Emission;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.Situation;
import java.util.Set;

/** Urging, inspecting, proposing, ordering things put right 督办、督查、三项建议、限期整改. */
final class SupervisionActs {
    /** The articles on urging name the petition office alone; that whoever stands above may urge too is a reading. */
    private static final Set<Role> ABOVE = ImmutableSet.of(Role.JOINT_CONFERENCE, Role.LEADERSHIP);

    private SupervisionActs() {}

    /** Where an edition speaks of these. */
    record Articles(
            String urging, String inspection, String improve, String policy, String responsibility, String reply) {}

    static void acts(Procedure.Builder procedure, ActDraft draft, Articles articles) {
        procedure.addActs(
                supervise(
                        draft,
                        draft.stay(ActKey.SUPERVISE, ImmutableSet.of(Role.PETITION_OFFICE), ANY, articles.urging()),
                        articles),
                supervise(draft, draft.reading(ActKey.SUPERVISE, ABOVE, ANY, articles.urging()), articles),
                // By when the organ has the proposal, no text says: it is counted as received on the day it is made.
                draft.stay(ActKey.PROPOSE, ImmutableSet.of(Role.PETITION_OFFICE), ANY, articles.improve())
                        .addGuards(draft.inMatter(articles.improve()), draft.reasoned(articles.improve()))
                        .addEmits(Emission.ofTrack(Milestones.PROPOSAL_RECEIVED))
                        .build(),
                draft.stay(ActKey.ANSWER_PROPOSAL, ImmutableSet.of(Role.ORGAN, Role.LEADERSHIP), ANY, articles.reply())
                        .addGuards(draft.ofItself(articles.reply()))
                        .addEmits(Emission.ofTrack(Milestones.PROPOSAL_ANSWERED))
                        .build());
        procedure.addGrounds(
                draft.ground(ActKey.SUPERVISE, "urging", ImmutableSet.of(), Condition.always(), articles.urging()),
                draft.ground(ActKey.PROPOSE, "improve-work", ImmutableSet.of(), Condition.always(), articles.improve()),
                draft.ground(
                        ActKey.PROPOSE, "improve-policy", ImmutableSet.of(), Condition.always(), articles.policy()),
                draft.ground(
                        ActKey.PROPOSE,
                        "hold-responsible",
                        ImmutableSet.of(),
                        Condition.always(),
                        articles.responsibility()));
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

    private static ActRule supervise(ActDraft draft, ActRule.Builder row, Articles articles) {
        return row.addGuards(draft.inMatterOrAbove(articles.urging()), draft.reasoned(articles.urging()))
                .addEmits(Emission.ofTrack(Milestones.SUPERVISED))
                .build();
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
