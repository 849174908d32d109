package io.petition.rules.china;

import static io.petition.lifecycle.Situation.CHANNEL;
import static io.petition.rules.china.ActDraft.BEFORE_ACCEPTANCE;
import static io.petition.rules.china.OwnRecord.unlessDenied;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.Role;
import io.petition.condition.Condition;
import io.petition.law.DisputeStep;
import io.petition.law.Standing;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.Emission;
import io.petition.lifecycle.Given;
import io.petition.lifecycle.Guard;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Target;
import io.petition.model.Channel;
import java.util.List;
import java.util.Set;

/**
 * The procedure of the Regulation on Letters and Visits 信访条例. It has no objection, no classes and no notice of receipt: the
 * organ decides acceptance and says so. Only the petition office forwards and assigns.
 */
final class Procedure2005 {
    private static final ActDraft DRAFT = new ActDraft(Cn2005.INSTRUMENT, ImmutableSet.of(Stage.OBJECTED));

    private static final DisposalActs.Articles DISPOSAL = new DisposalActs.Articles("24", "26", "27", "6");

    /** Art. 32-1: supported, explained, not supported 予以支持、做好解释工作、不予支持. */
    private static final Set<String> OUTCOMES = ImmutableSet.of("supported", "explained", "not-supported");

    private Procedure2005() {}

    static Procedure procedure() {
        Procedure.Builder procedure = ChinaProcedures.common(
                Cn2005.ID,
                DRAFT,
                new ChinaProcedures.Articles(
                        "21-1",
                        "22-1",
                        "21(2)",
                        List.of("21(2)", "21(3)"),
                        "21(4)",
                        "21-2",
                        "33",
                        "12",
                        "34",
                        "35-1",
                        "35-2",
                        new IntakeActs.Articles("18-2", "2", "13-1", "16", "25", "13-2", "21-1"),
                        DISPOSAL,
                        new SupportActs.Articles("13-2", "10-1", "28"),
                        new SupervisionActs.Articles(
                                "36-1", "36-1", "36-1", "37", "38", "36-2", ImmutableSet.of("improve-work"), true)));
        DisposalActs.acts(procedure, DRAFT, DISPOSAL, List.of(DisputeStep.AGREEMENT, DisputeStep.COMMON_SUPERIOR));
        DeliberationActs.hearing(procedure, DRAFT, "31-2", "35-2");
        DeliberationActs.standingAside(procedure, DRAFT, "30");
        DeliberationActs.appraisal(procedure, DRAFT, "31-1");
        // 13-2 names mediation 运用……调解; who conducts it, and that both sides consent, is read from that.
        DeliberationActs.mediation(procedure, DRAFT, Condition.always(), "13-2", Standing.UNCONFIRMED);
        procedure.addActs(
                ChinaProcedures.tellWhereToGo(DRAFT, Role.PETITION_OFFICE, "21(1)")
                        .addCitations(DRAFT.article("15"))
                        .build(),
                ChinaProcedures.tellWhereToGo(DRAFT, Role.ORGAN, "22-1").build(),
                DRAFT.act(ActKey.ANSWER, Role.ORGAN, ImmutableSet.of(Stage.ACCEPTED), Target.to(Stage.ANSWERED), "32-1")
                        .addGuards(
                                DRAFT.holdsTrack("32-1"),
                                DeliberationActs.heardOut(DRAFT, "31-2"),
                                Guard.curable(
                                        "outcomes-do-not-fit-demands",
                                        Condition.is(Given.OUTCOMES_FIT_DEMANDS, true),
                                        DRAFT.article("32-1")),
                                Guard.curable(
                                        "outcome-not-in-edition",
                                        Condition.is(Given.outcomesAmong(OUTCOMES), true),
                                        DRAFT.article("32-1")))
                        .addEmits(Emission.ofTrack(Milestones.ANSWERED))
                        .build());
        ChinaProcedures.accepting(procedure, DRAFT, "22-1");
        Endings.refusing(procedure, DRAFT, ActKey.NOT_ACCEPT, Milestones.NOT_ACCEPTED, "16", "21(1)");
        Endings.refusing(procedure, DRAFT, ActKey.NO_LONGER_ACCEPT, Milestones.NO_LONGER_ACCEPTED, "35-3");
        refusals(procedure);
        Endings.closing(procedure, DRAFT, "34", "35-1", "35-3", "13-1", Endings.Told.NOTHING);
        FollowUpActs.acts(procedure, DRAFT, new FollowUpActs.Articles("2", "13-2", "36-1", "36-1", "32-2", "10-1"));
        GrassRootsActs.acts(procedure, DRAFT, "13-1");
        Owing.in2005(procedure);
        return StandingAside.kept(Accusations.guarded(procedure.build(), DRAFT.article("23")), DRAFT.article("30"));
    }

    /**
     * Arts. 16, 21 and 35. That a visit to too high an organ may be refused is a reading: art. 16 says where a visitor goes. No
     * record shows whether a statutory route is open: who refuses on it says so, and tells the way.
     */
    private static void refusals(Procedure.Builder procedure) {
        procedure.addGrounds(
                DRAFT.ground(
                        ActKey.NOT_ACCEPT, Grounds.ALREADY_UNDER_WAY, BEFORE_ACCEPTANCE, UnderWay.unlessDenied(), "16"),
                DRAFT.reading(
                        ActKey.NOT_ACCEPT,
                        Grounds.SKIP_LEVEL_VISIT,
                        BEFORE_ACCEPTANCE,
                        Condition.is(CHANNEL, Channel.VISIT),
                        "16"),
                ActDraft.turning(
                        DRAFT.ground(
                                ActKey.NOT_ACCEPT,
                                Grounds.STATUTORY_ROUTE,
                                BEFORE_ACCEPTANCE,
                                Condition.always(),
                                "14-2",
                                "21(1)"),
                        "turn.statutory-route"),
                DRAFT.ground(
                        ActKey.NO_LONGER_ACCEPT,
                        Grounds.RE_EXAMINED,
                        BEFORE_ACCEPTANCE,
                        unlessDenied(OwnRecord.RE_EXAMINED),
                        "35-3"));
    }
}
