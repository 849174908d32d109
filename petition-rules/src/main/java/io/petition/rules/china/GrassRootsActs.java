package io.petition.rules.china;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.Role;
import io.petition.condition.Condition;
import io.petition.law.Standing;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.Emission;
import io.petition.lifecycle.Guard;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Target;
import java.util.Set;

/**
 * What the grass roots 村（社区）“两委” do with a dispute that they found: small things do not leave the village, great ones not the town
 * 小事不出村、大事不出镇 (2022: 15; 2005: 13-1). The texts ask them to settle what arises where they are, and name no act: that they settle and
 * close what nobody petitioned about, hand on what they cannot settle, and that those above may take it up, is a reading.
 */
final class GrassRootsActs {
    private static final Set<Role> GRASS_ROOTS = ImmutableSet.of(Role.GRASS_ROOTS);

    private static final Set<Role> OVERSEEING =
            ImmutableSet.of(Role.PETITION_OFFICE, Role.JOINT_CONFERENCE, Role.LEADERSHIP);

    /** Where a matter is that they found, or that was sent or given to them. */
    private static final Set<Stage> WITH_THEM = ImmutableSet.of(Stage.REGISTERED, Stage.FORWARDED, Stage.ASSIGNED);

    private GrassRootsActs() {}

    static void acts(Procedure.Builder procedure, ActDraft draft, String article) {
        procedure.addActs(
                draft.reading(ActKey.SETTLE, GRASS_ROOTS, ActDraft.ANY, article)
                        .addGuards(draft.inMatter(article))
                        .addEmits(Emission.ofTrack(Milestones.SETTLED))
                        .build(),
                draft.act(ActKey.CLOSE, GRASS_ROOTS, WITH_THEM, Target.to(Stage.CLOSED), article)
                        .standing(Standing.UNCONFIRMED)
                        .addGuards(
                                draft.holdsTrack(article),
                                Guard.curable(
                                        "petitioned-about",
                                        Condition.is(OwnRecord.PETITIONED, false),
                                        draft.article(article)))
                        .addEmits(Emission.ofTrack(Milestones.CLOSED))
                        .build(),
                draft.act(ActKey.FORWARD, GRASS_ROOTS, WITH_THEM, Target.to(Stage.FORWARDED), article)
                        .standing(Standing.UNCONFIRMED)
                        .addGuards(draft.holdsTrack(article))
                        .addEmits(Emission.ofTrack(Milestones.SENT_TO_ORGAN))
                        .build(),
                draft.reading(ActKey.TAKE_MEASURES, GRASS_ROOTS, ActDraft.UNENDED, article)
                        .addGuards(draft.concerned(article))
                        .addEmits(Emission.ofTrack(Milestones.MEASURES_TAKEN))
                        .build(),
                draft.reading(ActKey.ESCALATE, OVERSEEING, ChinaProcedures.REGISTERED, article)
                        .addGuards(
                                draft.reasoned(article),
                                Guard.curable(
                                        "not-at-grass-roots",
                                        Condition.is(OwnRecord.HOLDER_ROLE, Role.GRASS_ROOTS),
                                        draft.article(article)))
                        .addEmits(Emission.ofTrack(Milestones.ESCALATED))
                        .build());
    }

    /** Whom they handed it to may object (2022: 23-3); then they take it back, and hand it elsewhere. */
    static void takingBack(Procedure.Builder procedure, ActDraft draft, String article) {
        procedure.addActs(draft.act(
                        ActKey.TAKE_BACK,
                        GRASS_ROOTS,
                        ImmutableSet.of(Stage.OBJECTED),
                        Target.to(Stage.CLOSED),
                        article)
                .standing(Standing.UNCONFIRMED)
                .addGuards(ChinaProcedures.sentTrack(draft, article), draft.reasoned(article))
                .addEmits(Emission.ofTrack(Milestones.TAKEN_BACK))
                .build());
    }
}
