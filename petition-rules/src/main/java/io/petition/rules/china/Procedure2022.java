package io.petition.rules.china;

import static io.petition.lifecycle.Situation.CHANNEL;
import static io.petition.lifecycle.Situation.CLASS_GIVEN;
import static io.petition.lifecycle.Situation.MATTER_CLASS;
import static io.petition.lifecycle.Situation.REASON_GIVEN;
import static io.petition.lifecycle.Situation.clock;
import static io.petition.rules.china.ActDraft.OFFICIALS;
import static io.petition.rules.china.ActDraft.SENT;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.Role;
import io.petition.condition.Condition;
import io.petition.law.DisputeStep;
import io.petition.law.Standing;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.ActRule;
import io.petition.lifecycle.Content;
import io.petition.lifecycle.Emission;
import io.petition.lifecycle.Given;
import io.petition.lifecycle.Guard;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.Situation;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Target;
import io.petition.model.Channel;
import java.util.List;
import java.util.Set;

/**
 * The procedure of the Regulation on Petition Work 信访工作条例. Its own: notice of receipt and route (23), objection and its
 * answer (23-3), classes of matters (29–31), an opinion for art. 31(6) alone.
 */
final class Procedure2022 {
    private static final ActDraft DRAFT = new ActDraft(Cn2022.INSTRUMENT);

    private static final Set<Stage> BEFORE_ACCEPTANCE_OR_OBJECTED =
            ImmutableSet.of(Stage.REGISTERED, Stage.FORWARDED, Stage.ASSIGNED, Stage.OBJECTED);

    /** While it is disputed whose it is, the days of the notice run, and whoever has it may give it. */
    private static final Set<Stage> SENT_OR_DISPUTED = ImmutableSet.of(Stage.FORWARDED, Stage.ASSIGNED, Stage.DISPUTED);

    private static final DisposalActs.Articles DISPOSAL = new DisposalActs.Articles("24-1", "25-1", "25-1", "14");

    /** Art. 32-1: supported, explained, not supported 予以支持、解释说明、不予支持. */
    private static final Set<String> OUTCOMES = ImmutableSet.of("supported", "explained", "not-supported");

    /** Art. 33 speaks of appeals; what nobody has classified yet, such as a dispute that a sweep found, is not shut out. */
    private static final Condition<Situation> MEDIABLE = Condition.any(
            Condition.not(Condition.known(MATTER_CLASS)), Condition.in(MATTER_CLASS, MatterClasses.appeals()));

    private Procedure2022() {}

    static Procedure procedure() {
        Procedure.Builder procedure = ChinaProcedures.common(
                Cn2022.ID,
                DRAFT,
                new ChinaProcedures.Articles(
                        "22-1",
                        "23-1",
                        "22(1)",
                        List.of("22(1)", "22(2)", "22-2"),
                        "22(3)",
                        "23-3",
                        "34",
                        "21-2",
                        "35",
                        "36-1",
                        "36-2",
                        new IntakeActs.Articles("20-3", "17", "15", "19-3", "24-2", "37-1", "21-1"),
                        DISPOSAL,
                        new SupportActs.Articles("37-1", "18-2", "28-1"),
                        new SupervisionActs.Articles(
                                "40-1",
                                "38-2",
                                "40-1",
                                "40-2",
                                "40-3",
                                "40-4",
                                ImmutableSet.of("improve-work", "improve-policy", "hold-responsible"),
                                false)));
        DisposalActs.acts(procedure, DRAFT, DISPOSAL, List.of(DisputeStep.values()));
        Diversions.acts(procedure, DRAFT);
        DeliberationActs.hearing(procedure, DRAFT, "31(6)", "36-2");
        DeliberationActs.standingAside(procedure, DRAFT, "28-3");
        DeliberationActs.appraisal(procedure, DRAFT, "31(6)");
        DeliberationActs.mediation(procedure, DRAFT, MEDIABLE, "33", Standing.CONFIRMED);
        SupportActs.sponsorship(procedure, DRAFT, "18-2");
        SupportActs.relief(procedure, DRAFT, "37-2", "37-3");
        FollowUpActs.evaluation(procedure, DRAFT, "21-2");
        SupervisionActs.rectification(procedure, DRAFT, "39-3");
        ChinaProcedures.sending(procedure, DRAFT, Role.ORGAN, List.of("23-1"), "23-1");
        telling(procedure);
        classifying(procedure);
        objection(procedure);
        handling(procedure);
        Grounds2022.refusals(procedure, DRAFT);
        Endings.closing(procedure, DRAFT, "35", "36-1", "36-3", "15", Endings.noticeFirst(DRAFT, "23-2", "23-3"));
        FollowUpActs.acts(procedure, DRAFT, new FollowUpActs.Articles("17", "33", "22(3)", "38-2", "32-2", "37-3"));
        Grounds2022.closings(procedure, DRAFT);
        GrassRootsActs.acts(procedure, DRAFT, "15");
        GrassRootsActs.takingBack(procedure, DRAFT, "23-3");
        procedure.addDiscreet(MatterClasses.ACCUSATION);
        Owing.in2022(procedure);
        return StandingAside.kept(Accusations.guarded(procedure.build(), DRAFT.article("30-3")), DRAFT.article("28-3"));
    }

    /** Art. 23: of receipt, route and procedure; of where it went. Art. 22-2: visitors on litigation are shown the way. */
    private static void telling(Procedure.Builder procedure) {
        procedure.addActs(
                DRAFT.act(ActKey.NOTIFY, Role.ORGAN, ChinaProcedures.REGISTERED, Target.stay(), "23-2")
                        .addGuards(DRAFT.holdsTrack("23-2"))
                        .addGuards(says("notice-lacks-content", "23-1", Content.notice()))
                        .addEmits(Emission.ofPetition(Milestones.NOTIFIED))
                        .build(),
                DRAFT.act(ActKey.NOTIFY, Role.ORGAN, SENT_OR_DISPUTED, Target.stay(), "23-3")
                        .addGuards(DRAFT.holdsTrack("23-3"))
                        .addGuards(says("notice-lacks-content", "23-3", Content.notice()))
                        .addEmits(
                                Emission.ofTrack(Milestones.NOTIFIED),
                                Emission.ofPetition(Milestones.NOTIFIED).whereNotSent())
                        .build(),
                // What was accepted before it was told is told all the same.
                DRAFT.act(
                                ActKey.NOTIFY,
                                Role.ORGAN,
                                ImmutableSet.of(Stage.ACCEPTED, Stage.ANSWERED),
                                Target.stay(),
                                "23-3")
                        .addGuards(DRAFT.holdsTrack("23-3"))
                        .addGuards(says("notice-lacks-content", "23-3", Content.notice()))
                        .addEmits(Emission.ofTrack(Milestones.NOTIFIED))
                        .build(),
                DRAFT.act(ActKey.TELL_WHERE_IT_WENT, Role.ORGAN, ChinaProcedures.AFTER_SENDING, Target.stay(), "23-1")
                        .addGuards(ChinaProcedures.sentTrack(DRAFT, "23-1"))
                        .addEmits(Emission.ofPetition(Milestones.NOTIFIED))
                        .build(),
                // What is classed as a matter that the competent organ itself deals with (29, 31(5), 31(6)) is its own:
                // a reading.
                ChinaProcedures.tellWhereToGo(DRAFT, Role.ORGAN, "23-1")
                        .addGuards(Guard.curable(
                                "matter-is-ones-own",
                                Condition.any(
                                        Condition.not(Condition.known(MATTER_CLASS)),
                                        Condition.not(Condition.in(MATTER_CLASS, MatterClasses.dealtWithHere()))),
                                DRAFT.article("23-1"),
                                DRAFT.article("31")))
                        .build(),
                ChinaProcedures.tellWhereToGo(DRAFT, Role.PETITION_OFFICE, "22-2")
                        .addCitations(DRAFT.article("20-2"))
                        .addGuards(Guard.firm(
                                "only-visitors-on-litigation",
                                Condition.all(
                                        Condition.any(
                                                Condition.not(Condition.known(CHANNEL)),
                                                Condition.is(CHANNEL, Channel.VISIT)),
                                        Condition.is(MATTER_CLASS, MatterClasses.LITIGATION)),
                                DRAFT.article("22-2")))
                        .build());
    }

    private static void classifying(Procedure.Builder procedure) {
        procedure.addActs(
                classify(BEFORE_ACCEPTANCE_OR_OBJECTED).build(),
                // Once it is accepted, a class that was given stays: to change it then would undo a term that has run.
                classify(ImmutableSet.of(Stage.ACCEPTED, Stage.ANSWERED))
                        .addGuards(Guard.firm(
                                "class-already-given",
                                Condition.not(Condition.known(MATTER_CLASS)),
                                DRAFT.article("31")))
                        .build());
    }

    private static ActRule.Builder classify(Set<Stage> stages) {
        return DRAFT.act(ActKey.CLASSIFY, OFFICIALS, stages, Target.stay(), "31")
                .addEmits(Emission.ofTrack(Milestones.CLASSIFIED))
                .addGuards(
                        DRAFT.concerned("31"),
                        Suggestions.classified(DRAFT),
                        Guard.curable(
                                "class-not-in-edition",
                                Condition.in(CLASS_GIVEN, MatterClasses.all()),
                                DRAFT.article("29"),
                                DRAFT.article("30"),
                                DRAFT.article("31")));
    }

    private static void objection(Procedure.Builder procedure) {
        Guard reason = Guard.curable("reason-not-given", Condition.is(REASON_GIVEN, true), DRAFT.article("23-3"));
        Set<Stage> objected = ImmutableSet.of(Stage.OBJECTED);
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
                DRAFT.act(ActKey.TAKE_BACK, OFFICIALS, objected, Target.to(Stage.CLOSED), "23-3")
                        .addGuards(ChinaProcedures.sentTrack(DRAFT, "23-3"), reason)
                        .addEmits(Emission.ofTrack(Milestones.TAKEN_BACK))
                        .build(),
                DRAFT.act(ActKey.OVERRULE, OFFICIALS, objected, Target.backToSent(), "23-3")
                        .addGuards(ChinaProcedures.sentTrack(DRAFT, "23-3"), reason)
                        .addEmits(Emission.ofTrack(Milestones.OBJECTION_OVERRULED))
                        .build());
    }

    /** A matter that art. 31(1) to (4) leads to another procedure is not accepted here; only 31(6) gets an opinion. */
    private static void handling(Procedure.Builder procedure) {
        ChinaProcedures.accepting(
                procedure,
                DRAFT,
                "34",
                Guard.firm(
                        "class-led-elsewhere",
                        Condition.any(
                                Condition.not(Condition.known(MATTER_CLASS)),
                                Condition.not(Condition.in(MATTER_CLASS, MatterClasses.ledElsewhere()))),
                        DRAFT.article("31")));
        procedure.addActs(DRAFT.act(
                        ActKey.ANSWER, Role.ORGAN, ImmutableSet.of(Stage.ACCEPTED), Target.to(Stage.ANSWERED), "31(6)")
                .addCitations(DRAFT.article("32-1"))
                .addGuards(
                        DRAFT.holdsTrack("31(6)"),
                        DeliberationActs.heardOut(DRAFT, "31(6)"),
                        Guard.curable(
                                "class-not-ordinary",
                                Condition.is(MATTER_CLASS, MatterClasses.ORDINARY),
                                DRAFT.article("31(6)")),
                        says(
                                "opinion-lacks-content",
                                "32-1",
                                ImmutableSet.of(
                                        Content.REQUEST,
                                        Content.FACTS_AND_REASONS,
                                        Content.OPINION,
                                        Content.LEGAL_BASIS)),
                        // That the opinion tells of review, and until when, is read from the petitioner's right to it.
                        says(
                                "opinion-does-not-tell-remedy",
                                "35",
                                ImmutableSet.of(Content.REMEDY, Content.REMEDY_PERIOD)),
                        Guard.curable(
                                "demand-not-decided",
                                Condition.is(Given.EVERY_DEMAND_DECIDED, true),
                                DRAFT.article("32-1")),
                        Guard.curable(
                                "outcomes-do-not-fit-demands",
                                Condition.is(Given.OUTCOMES_FIT_DEMANDS, true),
                                DRAFT.article("32-1")),
                        Guard.curable("basis-not-named", Condition.is(Given.BASIS_NAMED, true), DRAFT.article("32-1")),
                        Guard.curable(
                                "outcome-not-in-edition",
                                Condition.is(Given.outcomesAmong(OUTCOMES), true),
                                DRAFT.article("32-1")))
                .addEmits(Emission.ofTrack(Milestones.ANSWERED))
                .build());
        Endings.refusing(procedure, DRAFT, ActKey.NOT_ACCEPT, Milestones.NOT_ACCEPTED, "19-3");
        Endings.refusing(procedure, DRAFT, ActKey.NO_LONGER_ACCEPT, Milestones.NO_LONGER_ACCEPTED, "36-3");
    }

    /** The document says all of this. */
    private static Guard says(String code, String article, Set<Content> contents) {
        return Guard.curable(
                code,
                Condition.all(contents.stream()
                        .map(content -> Condition.is(Given.says(content), true))
                        .toList()),
                DRAFT.article(article));
    }
}
