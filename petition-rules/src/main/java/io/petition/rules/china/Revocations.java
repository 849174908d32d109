package io.petition.rules.china;

import static io.petition.rules.china.OwnRecord.reached;
import static io.petition.rules.china.Remedies.UNDER_REVIEW;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.Role;
import io.petition.condition.Condition;
import io.petition.law.Standing;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.ActRule;
import io.petition.lifecycle.Emission;
import io.petition.lifecycle.GroundRule;
import io.petition.lifecycle.Guard;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.RecordFacts;
import io.petition.lifecycle.Situation;
import io.petition.lifecycle.Stage;
import java.util.Set;

/**
 * In Shandong every opinion on review or re-examination is served on the petitioner (39), also one that revokes or sends back, after
 * which the matter is in a new round. It opens no window: what it leaves is owed anew (33), and the petitioner turns against the new
 * opinion (34-2), whose own delivery begins the days. That nobody can turn against the revoking itself is a reading of 34-2.
 */
final class Revocations {
    /** Where what was sent back is owed. */
    private static final Set<Stage> SENT_BACK = ImmutableSet.of(Stage.ACCEPTED, UNDER_REVIEW);

    private Revocations() {}

    static void delivered(Procedure.Builder procedure, ActDraft draft) {
        procedure.addActs(
                row(draft, Role.ORGAN)
                        .addGuards(Guard.curable(
                                "actor-not-asked-for-remedy",
                                Condition.is(RecordFacts.ACTOR_DECIDED_REMEDY, true),
                                draft.article("39")))
                        .build(),
                row(draft, Role.PETITIONER)
                        .standing(Standing.UNCONFIRMED)
                        .addGuards(draft.ownPetition("39"))
                        .build());
        Condition<Situation> organ = Condition.is(Situation.ACTOR_ROLE, Role.ORGAN);
        procedure.addGrounds(
                outcome(draft, "signed", Condition.always(), Standing.CONFIRMED)
                        .addEmits(Emission.ofTrack(Milestones.REVOCATION_DELIVERED))
                        .build(),
                outcome(draft, "unsigned", organ, Standing.UNCONFIRMED).build());
        for (String served : new String[] {"receipt-refused", "left", "published"}) {
            procedure.addGrounds(outcome(draft, served, organ, Standing.UNCONFIRMED)
                    .addEmits(Emission.ofTrack(Milestones.REVOCATION_DELIVERED))
                    .build());
        }
    }

    private static ActRule.Builder row(ActDraft draft, Role by) {
        return draft.stay(ActKey.DELIVER_REMEDY, ImmutableSet.of(by), SENT_BACK, "39")
                .addGuards(
                        Guard.firm(
                                "nothing-sent-back",
                                Condition.any(
                                        Condition.is(reached(Milestones.REMEDY_SENT_BACK), true),
                                        Condition.is(reached(Milestones.REVIEW_SENT_BACK), true)),
                                draft.article("33")),
                        Guard.firm(
                                "already-delivered",
                                Condition.is(reached(Milestones.REVOCATION_DELIVERED), false),
                                draft.article("39")))
                .addGuards(Deliveries.recipients(draft, "39"));
    }

    private static GroundRule.Builder outcome(
            ActDraft draft, String key, Condition<Situation> holds, Standing standing) {
        return GroundRule.builder()
                .act(ActKey.DELIVER_REMEDY)
                .key(key)
                .stages(SENT_BACK)
                .holds(holds)
                .addCitations(draft.article("39"))
                .standing(standing);
    }
}
