package io.petition.rules.china;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.Role;
import io.petition.condition.Condition;
import io.petition.law.MilestoneKey;
import io.petition.law.Standing;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.ActRule;
import io.petition.lifecycle.Emission;
import io.petition.lifecycle.GroundRule;
import io.petition.lifecycle.Guard;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.ReceiptFacts;
import io.petition.lifecycle.ReceiptRule;
import io.petition.lifecycle.Situation;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Target;
import io.petition.model.Representation;
import java.util.EnumSet;
import java.util.Set;

/**
 * Delivery 送达: a window for a remedy runs from the day on which the petitioner received the answer 自收到书面答复之日起 (2022:
 * 35, 36; 2005: 34, 35). Signing for it is receipt. That a refused one, one left at the address and one published count too is
 * read from how documents are served elsewhere 拒收、留置、公告; a post that nobody signed for opens no window. What an organ
 * forgot to record, the petitioner may state, so that its silence shuts nobody out of a remedy.
 *
 * <p>Of several who petition each has the days from their own receipt, for the texts speak of the petitioner who received it; nobody
 * is late who has not. Those for whom somebody was chosen to speak 推选代表 (2022: 20-3; 2005: 18-2), or holds a mandate, have what that
 * one has: a reading.
 */
final class Deliveries {
    private Deliveries() {}

    static void acts(
            Procedure.Builder procedure, ActDraft draft, String review, String reexamination, String representatives) {
        procedure.receipt(new ReceiptRule(
                EnumSet.of(Representation.Kind.JOINT, Representation.Kind.PROXY, Representation.Kind.GUARDIAN),
                draft.articles(representatives),
                Standing.UNCONFIRMED));
        Guard answered = ChinaProcedures.notYet("already-delivered", Terms.REVIEW_REQUEST, draft.article(review));
        deliver(procedure, draft, ActKey.DELIVER, Stage.ANSWERED, draft.holdsTrack(review), answered, review);
        Guard reviewed =
                ChinaProcedures.notYet("already-delivered", Terms.REEXAMINATION_REQUEST, draft.article(review));
        Guard asked = Remedies.askedForRemedy(draft, review);
        deliver(procedure, draft, ActKey.DELIVER_REMEDY, Remedies.REVIEWED, asked, reviewed, review);
        Guard reexamined = Guard.firm(
                "already-delivered",
                Condition.is(OwnRecord.reached(Milestones.REEXAMINATION_DELIVERED), false),
                draft.article(reexamination));
        deliver(
                procedure,
                draft,
                ActKey.DELIVER_REMEDY,
                Remedies.REEXAMINED,
                Remedies.askedForRemedy(draft, reexamination),
                reexamined,
                reexamination);
        outcomes(procedure, draft, ActKey.DELIVER, Stage.ANSWERED, Milestones.ANSWER_DELIVERED, review);
        outcomes(procedure, draft, ActKey.DELIVER_REMEDY, Remedies.REVIEWED, Milestones.REVIEW_DELIVERED, review);
        outcomes(
                procedure,
                draft,
                ActKey.DELIVER_REMEDY,
                Remedies.REEXAMINED,
                Milestones.REEXAMINATION_DELIVERED,
                reexamination);
    }

    /** The texts ask for a written answer on review alone; that the last opinion is delivered too is a reading. */
    private static void deliver(
            Procedure.Builder procedure,
            ActDraft draft,
            ActKey act,
            Stage stage,
            Guard deliverer,
            Guard once,
            String article) {
        procedure.addActs(
                row(draft, act, Role.ORGAN, stage, article)
                        .standing(stage.equals(Remedies.REEXAMINED) ? Standing.UNCONFIRMED : Standing.CONFIRMED)
                        .addGuards(deliverer, once)
                        .addGuards(recipients(draft, article))
                        .build(),
                row(draft, act, Role.PETITIONER, stage, article)
                        .standing(Standing.UNCONFIRMED)
                        .addGuards(draft.ownPetition(article), once)
                        .addGuards(recipients(draft, article))
                        .build());
    }

    /** It reaches those who petition here, each once: to say so of a second time would begin their days anew. */
    static Guard[] recipients(ActDraft draft, String article) {
        return new Guard[] {
            Guard.curable(
                    "recipient-not-of-matter",
                    OwnRecord.unlessDenied(ReceiptFacts.RECIPIENTS_OF_MATTER),
                    draft.article(article)),
            Guard.curable(
                    "recipient-has-it",
                    Condition.any(
                            Condition.not(Condition.known(ReceiptFacts.RECIPIENT_HAS_IT)),
                            Condition.is(ReceiptFacts.RECIPIENT_HAS_IT, false)),
                    draft.article(article))
        };
    }

    private static ActRule.Builder row(ActDraft draft, ActKey act, Role by, Stage stage, String article) {
        return draft.act(act, by, ImmutableSet.of(stage), Target.stay(), article);
    }

    private static void outcomes(
            Procedure.Builder procedure,
            ActDraft draft,
            ActKey act,
            Stage stage,
            MilestoneKey delivered,
            String article) {
        Condition<Situation> anybody = Condition.always();
        Condition<Situation> organ = Condition.is(Situation.ACTOR_ROLE, Role.ORGAN);
        procedure.addGrounds(outcome(draft, act, "signed", stage, anybody, article)
                .standing(stage.equals(Remedies.REEXAMINED) ? Standing.UNCONFIRMED : Standing.CONFIRMED)
                .addEmits(Emission.ofTrack(delivered))
                .build());
        for (String served : new String[] {"receipt-refused", "left", "published"}) {
            procedure.addGrounds(outcome(draft, act, served, stage, organ, article)
                    .addEmits(Emission.ofTrack(delivered))
                    .build());
        }
        procedure.addGrounds(
                outcome(draft, act, "unsigned", stage, organ, article).build());
    }

    private static GroundRule.Builder outcome(
            ActDraft draft, ActKey act, String key, Stage stage, Condition<Situation> holds, String article) {
        return GroundRule.builder()
                .act(act)
                .key(key)
                .stages(Set.of(stage))
                .holds(holds)
                .addCitations(draft.article(article))
                .standing(Standing.UNCONFIRMED);
    }
}
