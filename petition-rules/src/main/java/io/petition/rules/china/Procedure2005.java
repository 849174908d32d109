package io.petition.rules.china;

import static io.petition.rules.china.ActDraft.BEFORE_ACCEPTANCE;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.Role;
import io.petition.condition.Condition;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.Emission;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.Situation;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Target;

/**
 * The procedure of the Regulation on Letters and Visits 信访条例. It has no objection, no classes and no notice of receipt: the
 * organ decides acceptance and says so. Only the petition office forwards and assigns.
 */
final class Procedure2005 {
    private static final ActDraft DRAFT = new ActDraft(Cn2005.INSTRUMENT);

    private Procedure2005() {}

    static Procedure procedure() {
        Procedure.Builder procedure = ChinaProcedures.common(
                Cn2005.ID,
                DRAFT,
                new ChinaProcedures.Articles("21-1", "22-1", "21(2)", "21(4)", "21-2", "33", "12", "34", "35-1"));
        procedure.addActs(
                ChinaProcedures.tellWhereToGo(DRAFT, Role.PETITION_OFFICE, "21(1)")
                        .build(),
                ChinaProcedures.tellWhereToGo(DRAFT, Role.ORGAN, "22-1").build(),
                DRAFT.act(ActKey.ANSWER, Role.ORGAN, ImmutableSet.of(Stage.ACCEPTED), Target.to(Stage.ANSWERED), "32-1")
                        .addGuards(DRAFT.holdsTrack("32-1"))
                        .addEmits(Emission.ofTrack(Milestones.ANSWERED))
                        .build());
        ChinaProcedures.accepting(procedure, DRAFT, "22-1");
        ChinaProcedures.refusing(procedure, DRAFT, ActKey.NOT_ACCEPT, Milestones.NOT_ACCEPTED, "16");
        ChinaProcedures.refusing(procedure, DRAFT, ActKey.NO_LONGER_ACCEPT, Milestones.NO_LONGER_ACCEPTED, "35-3");
        ChinaProcedures.closing(procedure, DRAFT, ImmutableSet.of(Stage.ANSWERED), "34", "35-3");
        Condition<Situation> always = Condition.always();
        procedure.addGrounds(
                DRAFT.ground(ActKey.NOT_ACCEPT, "already-under-way", BEFORE_ACCEPTANCE, always, "16"),
                DRAFT.ground(ActKey.NOT_ACCEPT, "statutory-route", BEFORE_ACCEPTANCE, always, "21(1)"),
                DRAFT.ground(ActKey.NO_LONGER_ACCEPT, "re-examined", BEFORE_ACCEPTANCE, always, "35-3"));
        return procedure.build();
    }
}
