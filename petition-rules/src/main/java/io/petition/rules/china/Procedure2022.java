package io.petition.rules.china;

import static io.petition.lifecycle.Situation.CLASS_GIVEN;
import static io.petition.lifecycle.Situation.MATTER_CLASS;
import static io.petition.lifecycle.Situation.REASON_GIVEN;
import static io.petition.lifecycle.Situation.clock;
import static io.petition.rules.china.ActDraft.BEFORE_ACCEPTANCE;
import static io.petition.rules.china.ActDraft.OFFICIALS;
import static io.petition.rules.china.ActDraft.OPEN;
import static io.petition.rules.china.ActDraft.SENT;
import static io.petition.rules.china.ActDraft.both;

import io.petition.authority.Role;
import io.petition.condition.Condition;
import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.law.MatterClass;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.Emission;
import io.petition.lifecycle.Guard;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.Situation;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Target;
import java.util.Set;

/**
 * The procedure of the Regulation on Petition Work 信访工作条例. Its own: notice of receipt and route (23), objection and its
 * answer (23-3), classes of matters (29–31), an opinion for art. 31(6) alone.
 */
final class Procedure2022 {
    private static final ActDraft DRAFT = new ActDraft(Cn2022.INSTRUMENT);

    private Procedure2022() {}

    static Procedure procedure() {
        Procedure.Builder procedure = ChinaProcedures.common(
                Cn2022.ID,
                DRAFT,
                new ChinaProcedures.Articles(
                        "22-1", "23-1", "22(1)", "22(3)", "23-1", "22-2", "23-1", "23-3", "34", "21-2", "35"));
        notice(procedure);
        objection(procedure);
        handling(procedure);
        grounds(procedure);
        return procedure.build();
    }

    private static void notice(Procedure.Builder procedure) {
        procedure.addActs(
                DRAFT.act(ActKey.NOTIFY, Role.ORGAN, BEFORE_ACCEPTANCE, Target.stay(), "23")
                        .addGuards(DRAFT.holdsTrack("23"))
                        .addAllEmits(both(Milestones.NOTIFIED))
                        .build(),
                DRAFT.act(ActKey.CLASSIFY, OFFICIALS, OPEN, Target.stay(), "31")
                        .addGuards(
                                DRAFT.concerned("31"),
                                Guard.curable(
                                        "class-not-in-edition",
                                        Condition.in(CLASS_GIVEN, Cn2022.classKeys()),
                                        DRAFT.article("29"),
                                        DRAFT.article("30"),
                                        DRAFT.article("31")))
                        .build());
    }

    private static void objection(Procedure.Builder procedure) {
        Guard reason = Guard.curable("reason-not-given", Condition.is(REASON_GIVEN, true), DRAFT.article("23-3"));
        procedure.addActs(
                DRAFT.act(ActKey.OBJECT, Role.ORGAN, SENT, Target.to(Stage.OBJECTED), "23-3")
                        .addGuards(
                                DRAFT.holdsTrack("23-3"),
                                reason,
                                Guard.firm(
                                        "objection-not-in-time",
                                        Condition.in(clock(Terms.OBJECTION), ChinaProcedures.IN_TIME),
                                        DRAFT.article("23-3")))
                        .addEmits(Emission.ofTrack(Milestones.OBJECTED))
                        .build(),
                DRAFT.act(ActKey.TAKE_BACK, OFFICIALS, Set.of(Stage.OBJECTED), Target.to(Stage.REGISTERED), "23-3")
                        .addGuards(ChinaProcedures.sentTrack(DRAFT, "23-3"), reason)
                        .addEmits(Emission.ofTrack(Milestones.TAKEN_BACK))
                        .build(),
                DRAFT.act(ActKey.OVERRULE, OFFICIALS, Set.of(Stage.OBJECTED), Target.backToSent(), "23-3")
                        .addGuards(ChinaProcedures.sentTrack(DRAFT, "23-3"), reason)
                        .build());
    }

    /** Only a matter of art. 31(6) is accepted to be handled here and gets an opinion letter. */
    private static void handling(Procedure.Builder procedure) {
        Condition<Situation> ordinary = Condition.is(MATTER_CLASS, Cn2022.ORDINARY);
        procedure.addActs(
                DRAFT.act(ActKey.ACCEPT, Role.ORGAN, BEFORE_ACCEPTANCE, Target.to(Stage.ACCEPTED), "34")
                        .addGuards(
                                DRAFT.holdsTrack("34"),
                                Guard.firm(
                                        "class-led-elsewhere",
                                        Condition.any(Condition.not(Condition.known(MATTER_CLASS)), ordinary),
                                        DRAFT.article("31")))
                        .addEmits(Emission.ofTrack(Milestones.ACCEPTED))
                        .addAllEmits(both(Milestones.ACCEPTANCE_DECIDED))
                        .build(),
                DRAFT.act(ActKey.ANSWER, Role.ORGAN, Set.of(Stage.ACCEPTED), Target.to(Stage.ANSWERED), "31(6)")
                        .addGuards(
                                DRAFT.holdsTrack("31(6)"),
                                Guard.curable("class-not-ordinary", ordinary, DRAFT.article("31(6)")))
                        .addEmits(Emission.ofTrack(Milestones.ANSWERED))
                        .build());
        ChinaProcedures.notAccept(procedure, DRAFT, "19-3");
        ChinaProcedures.close(procedure, DRAFT, OPEN, "34");
    }

    private static void grounds(Procedure.Builder procedure) {
        Condition<Situation> always = Condition.always();
        procedure.addGrounds(
                DRAFT.ground(ActKey.NOT_ACCEPT, "already-under-way", BEFORE_ACCEPTANCE, always, "19-3"),
                DRAFT.ground(ActKey.NOT_ACCEPT, "re-examined", BEFORE_ACCEPTANCE, always, "36-3"),
                DRAFT.ground(
                        ActKey.CLOSE,
                        "window-lapsed",
                        Set.of(Stage.ANSWERED),
                        Condition.is(clock(Terms.REVIEW_REQUEST), Kind.LAPSED),
                        "35"),
                DRAFT.ground(ActKey.CLOSE, "settled", Set.of(Stage.ACCEPTED, Stage.ANSWERED), always, "33"),
                DRAFT.ground(
                        ActKey.CLOSE,
                        "suggestion-answered",
                        OPEN,
                        Condition.is(MATTER_CLASS, MatterClass.of("29")),
                        "29-1"),
                DRAFT.ground(
                        ActKey.CLOSE,
                        "accusation-passed-on",
                        OPEN,
                        Condition.is(MATTER_CLASS, MatterClass.of("30")),
                        "30-1"),
                DRAFT.ground(
                        ActKey.CLOSE, "led-elsewhere", OPEN, Condition.in(MATTER_CLASS, Cn2022.ledElsewhere()), "31"));
    }
}
