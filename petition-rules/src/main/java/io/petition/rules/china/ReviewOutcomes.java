package io.petition.rules.china;

import static io.petition.rules.china.Remedies.UNDER_REEXAMINATION;
import static io.petition.rules.china.Remedies.UNDER_REVIEW;

import com.google.common.collect.ImmutableSet;
import io.petition.condition.Condition;
import io.petition.law.Standing;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.Emission;
import io.petition.lifecycle.GroundRule;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Target;
import java.util.Set;

/**
 * What a review or re-examination in Shandong comes to (31 to 34), and who must then act. What is upheld or changed stands, with the
 * remedy of the next level against it. What is revoked is owed anew: by the handling organ within 30 days (33-1), by the reviewing
 * organ within 30 days, or within 10 where it revokes the first opinion too (33-2).
 */
final class ReviewOutcomes {
    private static final Set<Stage> REVIEW = ImmutableSet.of(UNDER_REVIEW);
    private static final Set<Stage> REEXAMINATION = ImmutableSet.of(UNDER_REEXAMINATION);
    private static final Set<Stage> BOTH = ImmutableSet.of(UNDER_REVIEW, UNDER_REEXAMINATION);

    private ReviewOutcomes() {}

    static void add(Procedure.Builder procedure, ActDraft draft) {
        Target anew = Target.newRound(Stage.ACCEPTED);
        procedure.addGrounds(
                draft.ground(ActKey.DECIDE_REMEDY, "upheld", BOTH, Condition.always(), "31"),
                draft.ground(ActKey.DECIDE_REMEDY, "changed", BOTH, Condition.always(), "32-1"),
                // In a review made anew this is the other way of 33-2(2): the first opinion falls too.
                owing(draft, "revoked", REVIEW, anew, Standing.CONFIRMED, "33-1", "33-2(2)")
                        .addEmits(
                                Emission.ofTrack(Milestones.OPINION_REVOKED),
                                Emission.ofTrack(Milestones.REMEDY_SENT_BACK).ofNextRound())
                        .build(),
                owing(draft, "review-revoked", REEXAMINATION, Target.newRound(UNDER_REVIEW), Standing.CONFIRMED, "33-2")
                        .addEmits(
                                Emission.ofTrack(Milestones.REVIEW_ORDERED).ofNextRound(),
                                Emission.ofTrack(Milestones.REVIEW_SENT_BACK).ofNextRound())
                        .build(),
                // 33-3 sets no days for the new opinion: that it has those of 33-1 is a reading.
                owing(draft, "both-revoked", REEXAMINATION, anew, Standing.UNCONFIRMED, "33-3")
                        .addEmits(Emission.ofTrack(Milestones.REMEDY_SENT_BACK).ofNextRound())
                        .build(),
                // 32-1 sends back to be handled anew and sets no days either: the same reading.
                owing(draft, "sent-back", BOTH, anew, Standing.UNCONFIRMED, "32-1", "33-1")
                        .addEmits(Emission.ofTrack(Milestones.REMEDY_SENT_BACK).ofNextRound())
                        .build());
    }

    /** An outcome after which somebody owes an opinion again, in a new round in which nothing national runs. */
    private static GroundRule.Builder owing(
            ActDraft draft, String key, Set<Stage> stages, Target to, Standing standing, String... articles) {
        return GroundRule.builder()
                .act(ActKey.DECIDE_REMEDY)
                .key(key)
                .stages(stages)
                .holds(Condition.always())
                .to(to)
                .addEmits(Emission.ofTrack(Milestones.ROUND_ENDED))
                .addAllCitations(draft.articles(articles))
                .standing(standing);
    }
}
