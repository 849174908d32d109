package io.petition.rules.china;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.Role;
import io.petition.condition.Condition;
import io.petition.law.Standing;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.ActRule;
import io.petition.lifecycle.Emission;
import io.petition.lifecycle.Guard;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.Situation;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Target;

/** Acceptance for the simplified procedure, and going over to the ordinary one 简易办理、转为普通程序; unconfirmed as the whole overlay is. */
final class SimplifiedActs {
    private static final ActDraft DRAFT = new ActDraft("信访事项简易办理办法（试行）");
    private static final String UNSEEN = "条次未见";

    private SimplifiedActs() {}

    static Procedure over(Procedure under, String edition) {
        Procedure.Builder procedure = Procedure.builder().from(under).edition(edition);
        for (ActRule row : under.rows(ActKey.ACCEPT)) {
            procedure.addActs(ActRule.builder()
                    .from(row)
                    .act(ActKey.ACCEPT_SIMPLIFIED)
                    .citations(DRAFT.articles(UNSEEN))
                    .standing(Standing.UNCONFIRMED)
                    .build());
        }
        procedure.addActs(DRAFT.act(
                        ActKey.SWITCH_PROCEDURE, Role.ORGAN, ImmutableSet.of(Stage.ACCEPTED), Target.stay(), UNSEEN)
                .standing(Standing.UNCONFIRMED)
                .addGuards(
                        DRAFT.holdsTrack(UNSEEN),
                        DRAFT.reasoned(UNSEEN),
                        Guard.curable("not-approved", Condition.is(Situation.APPROVED, true), DRAFT.article(UNSEEN)),
                        Guard.firm(
                                "not-simplified",
                                Condition.is(Situation.attribute("procedure"), "simplified"),
                                DRAFT.article(UNSEEN)))
                .addEmits(Emission.ofTrack(Milestones.SWITCHED_TO_ORDINARY))
                .build());
        return procedure.build();
    }
}
