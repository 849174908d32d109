package io.petition.rules.china;

import static io.petition.lifecycle.Situation.clock;
import static io.petition.rules.china.ActDraft.BEFORE_ACCEPTANCE;
import static io.petition.rules.china.ActDraft.both;

import io.petition.authority.Role;
import io.petition.condition.Condition;
import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.Emission;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.Situation;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Target;
import java.util.Set;

/**
 * The procedure of the Regulation on Letters and Visits 信访条例. It has no objection, no classes and no notice of receipt: the
 * organ decides acceptance and says so.
 */
final class Procedure2005 {
    private static final ActDraft DRAFT = new ActDraft(Cn2005.INSTRUMENT);

    private Procedure2005() {}

    static Procedure procedure() {
        Procedure.Builder procedure = ChinaProcedures.common(
                Cn2005.ID,
                DRAFT,
                new ChinaProcedures.Articles(
                        "21-1", "22-1", "21(2)", "21(4)", "21(4)", "21(1)", "22-1", "21-2", "33", "12", "34"));
        procedure.addActs(
                DRAFT.act(ActKey.ACCEPT, Role.ORGAN, BEFORE_ACCEPTANCE, Target.to(Stage.ACCEPTED), "22-1")
                        .addGuards(DRAFT.holdsTrack("22-1"))
                        .addEmits(Emission.ofTrack(Milestones.ACCEPTED))
                        .addAllEmits(both(Milestones.ACCEPTANCE_DECIDED))
                        .build(),
                DRAFT.act(ActKey.ANSWER, Role.ORGAN, Set.of(Stage.ACCEPTED), Target.to(Stage.ANSWERED), "32-1")
                        .addGuards(DRAFT.holdsTrack("32-1"))
                        .addEmits(Emission.ofTrack(Milestones.ANSWERED))
                        .build());
        ChinaProcedures.notAccept(procedure, DRAFT, "16");
        ChinaProcedures.close(procedure, DRAFT, Set.of(Stage.ACCEPTED, Stage.ANSWERED), "33");
        grounds(procedure);
        return procedure.build();
    }

    private static void grounds(Procedure.Builder procedure) {
        Condition<Situation> always = Condition.always();
        procedure.addGrounds(
                DRAFT.ground(ActKey.NOT_ACCEPT, "already-under-way", BEFORE_ACCEPTANCE, always, "16"),
                DRAFT.ground(ActKey.NOT_ACCEPT, "statutory-route", BEFORE_ACCEPTANCE, always, "21(1)"),
                DRAFT.ground(ActKey.NOT_ACCEPT, "re-examined", BEFORE_ACCEPTANCE, always, "35-3"),
                DRAFT.ground(
                        ActKey.CLOSE,
                        "window-lapsed",
                        Set.of(Stage.ANSWERED),
                        Condition.is(clock(Terms.REVIEW_REQUEST), Kind.LAPSED),
                        "34"),
                DRAFT.ground(ActKey.CLOSE, "settled", Set.of(Stage.ACCEPTED, Stage.ANSWERED), always, "13-2"));
    }
}
