package io.petition.rules.china;

import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static io.petition.rules.china.Story.PERSON;
import static io.petition.rules.china.Story.PROVINCE;
import static io.petition.rules.china.Story.SECOND;
import static io.petition.time.Span.calendarDays;
import static io.petition.time.Span.workingDays;

import io.petition.authority.Actor;
import io.petition.authority.Participant;
import io.petition.authority.ParticipantRole;
import io.petition.authority.Role;
import io.petition.explain.Reason;
import io.petition.law.MatterClass;
import io.petition.lifecycle.Command;
import io.petition.lifecycle.Content;
import io.petition.lifecycle.Correction;
import io.petition.lifecycle.CorrectionCommand.Correct;
import io.petition.lifecycle.CorrectionEvent;
import io.petition.lifecycle.DeliberationCommand.AskSupplement;
import io.petition.lifecycle.DeliberationCommand.CloseHearing;
import io.petition.lifecycle.DeliberationCommand.OpenHearing;
import io.petition.lifecycle.DeliberationCommand.OpenMediation;
import io.petition.lifecycle.DeliberationCommand.StandAside;
import io.petition.lifecycle.Delivery;
import io.petition.lifecycle.DemandOutcome;
import io.petition.lifecycle.DisposalCommand.AllotDemands;
import io.petition.lifecycle.DisposalCommand.Assign;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.DisposalCommand.Divert;
import io.petition.lifecycle.DisposalCommand.Escalate;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.DisposalCommand.Notify;
import io.petition.lifecycle.DisposalCommand.RaiseObjection;
import io.petition.lifecycle.DisposalCommand.Receive;
import io.petition.lifecycle.DisposalCommand.ReportUp;
import io.petition.lifecycle.DisposalCommand.ReportUrgent;
import io.petition.lifecycle.DisposalCommand.TellWhereToGo;
import io.petition.lifecycle.DisposalEvent;
import io.petition.lifecycle.FollowUpCommand.AnswerProposal;
import io.petition.lifecycle.FollowUpCommand.AuditClosing;
import io.petition.lifecycle.FollowUpCommand.Close;
import io.petition.lifecycle.FollowUpCommand.OrderCarryingOut;
import io.petition.lifecycle.FollowUpCommand.Propose;
import io.petition.lifecycle.FollowUpCommand.Reopen;
import io.petition.lifecycle.FollowUpCommand.Settle;
import io.petition.lifecycle.FollowUpCommand.Withdraw;
import io.petition.lifecycle.HandlingCommand.Accept;
import io.petition.lifecycle.HandlingCommand.Answer;
import io.petition.lifecycle.HandlingCommand.Deliver;
import io.petition.lifecycle.HandlingCommand.Extend;
import io.petition.lifecycle.IntakeCommand.AddPetitioner;
import io.petition.lifecycle.IntakeCommand.EndMandate;
import io.petition.lifecycle.IntakeCommand.JoinPetition;
import io.petition.lifecycle.IntakeCommand.RecordDeath;
import io.petition.lifecycle.IntakeCommand.Register;
import io.petition.lifecycle.IntakeCommand.RegisterDispute;
import io.petition.lifecycle.IntakeCommand.RemovePetitioner;
import io.petition.lifecycle.IntakeCommand.Represent;
import io.petition.lifecycle.IntakeCommand.SucceedOrgan;
import io.petition.lifecycle.IntakeCommand.SucceedPetitioner;
import io.petition.lifecycle.IntakeCommand.TellJoined;
import io.petition.lifecycle.Opinion;
import io.petition.lifecycle.RemedyCommand.ComplainRefusal;
import io.petition.lifecycle.RemedyCommand.DecideRemedy;
import io.petition.lifecycle.RemedyCommand.MoveRemedy;
import io.petition.lifecycle.RemedyCommand.RequestRemedy;
import io.petition.lifecycle.UnknownEvent;
import io.petition.model.Channel;
import io.petition.model.Demand;
import io.petition.model.DemandId;
import io.petition.model.Dispute;
import io.petition.model.OrganId;
import io.petition.model.Origin;
import io.petition.model.Party;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.Purpose;
import io.petition.model.Representation;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * For each reason a command that is refused for it, mostly one slip away from one that is not.
 *
 * @param code the reason
 * @param before what had happened
 * @param actor who wants it
 * @param day when
 * @param command what
 */
record RefusedCommands(String code, Story before, Actor actor, String day, Command command) {
    private static final String DAY = "2024-03-05";
    private static final Actor VILLAGE =
            new Actor(Role.GRASS_ROOTS, Optional.of(OrganId.of("village")), Optional.empty());
    private static final Actor LEADERS =
            new Actor(Role.LEADERSHIP, Optional.of(OrganId.of("county-leaders")), Optional.empty());
    private static final PersonRef SOMEONE = PersonRef.of("someone");
    private static final PersonRef OTHER = PersonRef.of("somebody-else");
    private static final PersonRef HEAD = PersonRef.of("head");
    private static final PetitionId P1 = PetitionId.of("P-1");
    private static final PetitionId NONE = PetitionId.of("P-9");
    private static final DemandOutcome EXPLAINED = DemandOutcome.of("explained", "art. 1");

    static List<RefusedCommands> all() {
        return List.of(
                // Times, and who acts.
                row("no-edition-in-force", empty(), OFFICE, "2000-03-06", register(petition(Channel.LETTER))),
                row("received-after-registered", empty(), OFFICE, "2024-03-01", register(petition(Channel.LETTER))),
                row("found-after-registered", empty(), OFFICE, "2024-03-01", new RegisterDispute(dispute())),
                row("before-what-it-rests-on", sent(), HOUSING, "2024-03-03", new Receive(FIRST)),
                row(
                        "before-it-began",
                        accepted().does(HOUSING, DAY, hearing(ParticipantRole.CHAIR)),
                        HOUSING,
                        "2024-03-04",
                        new CloseHearing(FIRST, "concluded")),
                row("before-matter", registered(), OFFICE, "2024-03-03", new AddPetitioner(P1, OTHER)),
                row(
                        "before-what-it-corrects",
                        sent(),
                        OFFICE,
                        "2024-03-03",
                        new Correct(2, Correction.struck(), "by mistake")),
                row("due-date-not-ahead", registered(), OFFICE, DAY, assign(LocalDate.parse(DAY))),
                row("actor-without-organ", registered(), nowhere(), DAY, ordinary()),
                row("act-of-another-role", sent(), PERSON, DAY, new Receive(FIRST)),
                row("act-without-basis", registered(), HOUSING, DAY, supplement()),
                row("act-not-at-this-stage", registered(), HOUSING, DAY, new Deliver(FIRST, signed())),
                row("actor-does-not-hold-track", sent(), CITY, DAY, new Accept(FIRST)),
                row("not-the-petitioner", sent(), Actor.petitioner(OTHER), DAY, new Withdraw(FIRST, "enough")),
                row("not-at-grass-roots", registered(), LEADERS, DAY, new Escalate(FIRST, Story.of(CITY), "idle")),
                row(
                        "petitioned-about",
                        empty().does(VILLAGE, "2024-03-04", new RegisterDispute(dispute()))
                                .does(OFFICE, DAY, register(petition(Channel.LETTER)))
                                .does(OFFICE, DAY, new JoinPetition(another(), FIRST)),
                        VILLAGE,
                        DAY,
                        new Close(FIRST, Grounds.DISPUTE_SETTLED)),
                // Petitions and people.
                row("petition-already-registered", registered(), OFFICE, DAY, register(petition(Channel.LETTER))),
                row("petition-not-known", registered(), OFFICE, DAY, new AddPetitioner(NONE, OTHER)),
                row("petition-not-joined", registered(), OFFICE, DAY, new TellJoined(P1)),
                row("recipient-not-of-matter", ofTwoAnswered(), HOUSING, DAY, to(HEAD)),
                row("recipient-has-it", ofTwoAnswered().does(HOUSING, DAY, to(OTHER)), HOUSING, DAY, to(OTHER)),
                row("already-a-petitioner", registered(), OFFICE, DAY, new AddPetitioner(P1, SOMEONE)),
                row("not-a-petitioner", registered(), PERSON, DAY, new RemovePetitioner(P1, OTHER, "by mistake")),
                row("record-of-the-other-side", answered(), HOUSING, DAY, new RecordDeath(P1, SOMEONE)),
                row("word-of-who-owes-answer", accepted(), HOUSING, DAY, new RecordDeath(P1, SOMEONE)),
                row("death-not-recorded", registered(), OFFICE, DAY, new SucceedPetitioner(P1, SOMEONE, OTHER)),
                row(
                        "succession-of-others",
                        reviewed(),
                        HOUSING,
                        DAY,
                        new SucceedOrgan(Story.of(CITY), Story.of(PROVINCE), "merged")),
                row(
                        "withdraws-elsewhere-too",
                        registered()
                                .does(OFFICE, DAY, new AddPetitioner(P1, OTHER))
                                .does(OFFICE, DAY, forward(Story.of(HOUSING), Story.of(CITY))),
                        PERSON,
                        DAY,
                        new Withdraw(FIRST, "enough", List.of(SOMEONE))),
                row("not-a-representative", registered(), OFFICE, DAY, new EndMandate(P1, OTHER)),
                row(
                        "mandate-not-shown",
                        registered(),
                        OFFICE,
                        DAY,
                        new Represent(P1, Representation.proxy(OTHER, false))),
                row("no-representatives", empty(), OFFICE, DAY, register(visit(List.of()))),
                row("too-many-representatives", empty(), OFFICE, DAY, register(visit(six()))),
                row(
                        "organ-not-in-matter",
                        registered(),
                        OFFICE,
                        DAY,
                        new SucceedOrgan(Story.of(CITY), Story.of(HOUSING), "merged")),
                row(
                        "demand-not-known",
                        accepted(),
                        HOUSING,
                        DAY,
                        answer(DemandOutcome.of(DemandId.of("d-9"), "explained", "art. 1"))),
                row(
                        "outcomes-do-not-fit-demands",
                        accepted(),
                        HOUSING,
                        DAY,
                        new Answer(
                                FIRST,
                                Opinion.whole(List.of(
                                        DemandOutcome.of(DemandId.of("d-1"), "supported", "art. 1"),
                                        DemandOutcome.of(DemandId.of("d-1"), "not-supported", "art. 2"))))),
                row("demand-lost", registered(), OFFICE, DAY, new AllotDemands(FIRST, List.of(DemandId.of("d-9")))),
                row(
                        "acts-for-others",
                        registered().does(OFFICE, DAY, new AddPetitioner(P1, OTHER)),
                        PERSON,
                        DAY,
                        new Withdraw(FIRST, "enough")),
                row(
                        "side-is-not-the-petitioner",
                        accepted(),
                        HOUSING,
                        DAY,
                        new OpenMediation(
                                FIRST,
                                "county",
                                List.of(Participant.of(ParticipantRole.PETITIONER, OTHER)
                                        .consenting(true)))),
                row("joined-too-late", answered(), HOUSING, DAY, new JoinPetition(joining("d-2"), FIRST)),
                row("demand-already-put", accepted(), HOUSING, DAY, new JoinPetition(joining("d-1"), FIRST)),
                row("where-not-said", registered(), OFFICE, DAY, new TellWhereToGo(FIRST, " ")),
                row("nobody-to-tell", found(), HOUSING, DAY, new TellWhereToGo(FIRST, "the court")),
                row(
                        "matter-is-ones-own",
                        empty().does(HOUSING, "2024-03-04", register(petition(Channel.LETTER)))
                                .does(HOUSING, "2024-03-04", ordinary()),
                        HOUSING,
                        DAY,
                        new TellWhereToGo(FIRST, "the court")),
                // Sending.
                row("sent-to-the-accused", accused(OFFICE), OFFICE, DAY, forward(Story.of(HOUSING))),
                row("accused-decides", accused(HOUSING), HOUSING, DAY, new Accept(FIRST)),
                row("who-acts-not-named", accusedSomebody(), HOUSING, DAY, new Accept(FIRST)),
                row("purpose-says-otherwise", accused(CITY), CITY, DAY, new Classify(FIRST, MatterClasses.SUGGESTION)),
                row(
                        "body-not-named",
                        registered().does(OFFICE, "2024-03-04", new Classify(FIRST, MatterClasses.LITIGATION)),
                        OFFICE,
                        DAY,
                        new Divert(FIRST, "litigation", Optional.empty())),
                row(
                        "not-for-the-office-to-divert",
                        registered().does(OFFICE, "2024-03-04", new Classify(FIRST, MatterClasses.ARBITRATION)),
                        OFFICE,
                        DAY,
                        new Divert(FIRST, "arbitration", Optional.of(Story.of(CITY)))),
                row(
                        "matter-not-urgent",
                        empty().does(
                                        OFFICE,
                                        "2024-03-04",
                                        register(Petition.builder()
                                                .from(petition(Channel.LETTER))
                                                .urgent(false)
                                                .build())),
                        OFFICE,
                        DAY,
                        new ReportUp(FIRST)),
                row(
                        "visitor-is-guided",
                        empty().does(OFFICE, "2024-03-04", register(petition(Channel.VISIT)))
                                .does(OFFICE, "2024-03-04", new Classify(FIRST, MatterClasses.LITIGATION)),
                        OFFICE,
                        DAY,
                        new Divert(FIRST, "litigation", Optional.of(Story.of(CITY)))),
                row(
                        "no-opinion-to-carry-out",
                        answered(),
                        OFFICE,
                        DAY,
                        new OrderCarryingOut(FIRST, Story.of(HOUSING), Optional.empty())),
                row("reported-to-nobody", registered(), OFFICE, DAY, new ReportUrgent(FIRST, List.of())),
                row("escalated-from-below", sent(), HOUSING, DAY, new Escalate(FIRST, Story.of(CITY), "not ours")),
                row(
                        "escalated-to-who-had-it",
                        received().does(OFFICE, "2024-03-04", new Escalate(FIRST, Story.of(CITY), "hard")),
                        OFFICE,
                        DAY,
                        new Escalate(FIRST, Story.of(HOUSING), "not so hard")),
                row(
                        "escalated-downward",
                        empty().does(CITY, "2024-03-04", register(petition(Channel.LETTER)))
                                .does(CITY, "2024-03-04", forward(Story.of(HOUSING)))
                                .does(HOUSING, "2024-03-04", new Receive(FIRST))
                                .does(LEADERS, "2024-03-04", new Escalate(FIRST, Story.of(CITY), "hard")),
                        LEADERS,
                        DAY,
                        new Escalate(FIRST, Story.of(HOUSING), "not so hard")),
                row("sent-to-its-holder", registered(), OFFICE, DAY, forward(Story.of(OFFICE))),
                row("sent-to-one-organ-twice", registered(), OFFICE, DAY, forward(Story.of(CITY), Story.of(CITY))),
                row("track-not-known", registered(), OFFICE, DAY, new Classify(SECOND, MatterClasses.ORDINARY)),
                row("track-not-known", registered(), OFFICE, DAY, new JoinPetition(second(), TrackId.of("9"))),
                row("reason-not-given", received(), HOUSING, DAY, new RaiseObjection(FIRST, " ")),
                row(
                        "petitioner-not-notified",
                        received().does(HOUSING, DAY, new Classify(FIRST, MatterClasses.SUGGESTION)),
                        HOUSING,
                        DAY,
                        new Close(FIRST, Grounds.SUGGESTION_NOT_ADOPTED)),
                row("notice-lacks-content", received(), HOUSING, DAY, new Notify(FIRST, Set.of(Content.RECEIPT))),
                row("class-not-in-edition", registered(), OFFICE, DAY, new Classify(FIRST, MatterClass.of("32"))),
                // Handling and its end.
                row(
                        "not-approved",
                        accepted(),
                        HOUSING,
                        DAY,
                        Extend.by(FIRST, calendarDays(9)).because("survey").petitionerTold()),
                row(
                        "petitioner-not-told",
                        accepted(),
                        HOUSING,
                        DAY,
                        Extend.by(FIRST, calendarDays(9)).because("survey").approvedBy(HEAD)),
                row(
                        "extension-over-bound",
                        accepted().does(HOUSING, "2024-03-04", extend(30)),
                        HOUSING,
                        DAY,
                        extend(1)),
                row("extension-over-bound", accepted(), HOUSING, DAY, extend(31)),
                row(
                        "extension-in-other-unit",
                        accepted(),
                        HOUSING,
                        DAY,
                        Extend.by(FIRST, workingDays(9))
                                .because("survey")
                                .approvedBy(HEAD)
                                .petitionerTold()),
                row("term-not-running", accepted(), HOUSING, "2024-09-02", extend(9)),
                row("hearing-still-open", heard(), HOUSING, DAY, answer(EXPLAINED)),
                row(
                        "chair-stood-aside",
                        heard().does(HOUSING, "2024-03-04", new StandAside(FIRST, HEAD, "a relative")),
                        HOUSING,
                        DAY,
                        new CloseHearing(FIRST, "heard")),
                row("nobody-in-the-chair", accepted(), HOUSING, DAY, hearing(ParticipantRole.MEMBER)),
                row("somebody-must-stand-aside", aside(), HOUSING, DAY, hearing(ParticipantRole.CHAIR)),
                row("side-does-not-consent", accepted(), HOUSING, DAY, new OpenMediation(FIRST, "county", List.of())),
                row(
                        "opinion-lacks-content",
                        accepted(),
                        HOUSING,
                        DAY,
                        new Answer(FIRST, new Opinion(List.of(EXPLAINED), Set.of(Content.OPINION)))),
                row(
                        "opinion-does-not-tell-remedy",
                        accepted(),
                        HOUSING,
                        DAY,
                        new Answer(FIRST, new Opinion(List.of(EXPLAINED), Set.of(Content.OPINION)))),
                row("demand-not-decided", accepted(), HOUSING, DAY, new Answer(FIRST, Opinion.whole(List.of()))),
                row(
                        "basis-not-named",
                        accepted(),
                        HOUSING,
                        DAY,
                        answer(new DemandOutcome(Optional.empty(), "explained", Optional.empty()))),
                row("outcome-not-in-edition", accepted(), HOUSING, DAY, answer(DemandOutcome.of("noted", "art. 1"))),
                row("ground-not-known", accepted(), HOUSING, DAY, new Close(FIRST, "no-such-ground")),
                row(
                        "approved-by-who-closed",
                        accepted()
                                .does(PERSON, "2024-03-04", new Settle(FIRST, "reconciliation"))
                                .does(HOUSING, "2024-03-04", new Close(FIRST, "settled")),
                        HOUSING,
                        DAY,
                        new Reopen(FIRST, "closed-wrongly", Optional.of(HEAD))),
                row("audit-of-ones-own", closed(), HOUSING, DAY, new AuditClosing(FIRST, true, "in order")),
                row(
                        "remedy-at-its-own-target",
                        answered(),
                        PERSON,
                        DAY,
                        RequestRemedy.inTime(FIRST, Story.of(HOUSING))),
                row(
                        "complaint-at-its-own-target",
                        answered(),
                        PERSON,
                        DAY,
                        new ComplainRefusal(FIRST, Story.of(HOUSING))),
                row("remedy-must-move", merged(), CITY, DAY, new DecideRemedy(FIRST, "opinion")),
                row(
                        "remedy-need-not-move",
                        reviewed(),
                        CITY,
                        DAY,
                        new MoveRemedy(FIRST, Story.of(PROVINCE), "why not")),
                row("actor-answers-for-another", proposed(), OFFICE, DAY, answerProposal()),
                // Corrections.
                row(
                        "event-not-in-history",
                        registered(),
                        OFFICE,
                        DAY,
                        new Correct(9, Correction.struck(), "by mistake")),
                row(
                        "correction-breaks-later-act",
                        sent(),
                        OFFICE,
                        DAY,
                        new Correct(1, Correction.struck(), "by mistake").consented()),
                row(
                        "correction-of-another-track",
                        sent(),
                        OFFICE,
                        DAY,
                        new Correct(2, Correction.replaced(new DisposalEvent.Received(SECOND)), "by mistake")),
                row(
                        "correction-of-another-event",
                        sent(),
                        OFFICE,
                        DAY,
                        new Correct(
                                1,
                                Correction.replaced(new CorrectionEvent.Corrected(1, Correction.struck(), "so")),
                                "by mistake")),
                row(
                        "correction-not-to-be-judged",
                        sent(),
                        OFFICE,
                        DAY,
                        new Correct(2, Correction.replaced(UnknownEvent.on(FIRST, "of-a-later-version")), "a slip")),
                row("recorded-by-another", sent(), HOUSING, DAY, new Correct(2, Correction.struck(), "by mistake")),
                row(
                        "act-goes-against-actor",
                        reviewed(),
                        HOUSING,
                        DAY,
                        struckLast(reviewed()).consented()),
                row("petitioner-does-not-consent", reviewed(), CITY, DAY, struckLast(reviewed())));
    }

    private static RefusedCommands row(String code, Story before, Actor actor, String day, Command command) {
        return new RefusedCommands(code, before, actor, day, command);
    }

    List<String> reasons() {
        return before.refusals(actor, day, command);
    }

    List<Reason> why() {
        return before.why(actor, day, command);
    }

    private static Story empty() {
        return Story.under(ChinaRules.national());
    }

    private static Story registered() {
        return empty().does(OFFICE, "2024-03-04", register(petition(Channel.LETTER)));
    }

    private static Story ofTwoAnswered() {
        return accepted()
                .does(OFFICE, "2024-03-04", new AddPetitioner(P1, OTHER))
                .does(HOUSING, "2024-03-04", answer(EXPLAINED));
    }

    private static Deliver to(PersonRef person) {
        return new Deliver(FIRST, Delivery.signed().to(person));
    }

    private static Story accused(Actor receiver) {
        Petition against = Petition.builder()
                .from(petition(Channel.LETTER))
                .purpose(Purpose.ACCUSATION)
                .addRespondents(Party.organ(Party.Side.ACCUSED, Story.of(HOUSING)))
                .build();
        return empty().does(receiver, "2024-03-04", register(against));
    }

    private static Story accusedSomebody() {
        Petition against = Petition.builder()
                .from(petition(Channel.LETTER))
                .purpose(Purpose.ACCUSATION)
                .addRespondents(Party.person(Party.Side.ACCUSED, OTHER))
                .build();
        return empty().does(HOUSING, "2024-03-04", register(against));
    }

    private static Story found() {
        return empty().does(HOUSING, "2024-03-04", new RegisterDispute(dispute()));
    }

    private static Story sent() {
        return registered().does(OFFICE, "2024-03-04", forward(Story.of(HOUSING)));
    }

    private static Story received() {
        return sent().does(HOUSING, "2024-03-04", new Receive(FIRST));
    }

    private static Story accepted() {
        return received().does(HOUSING, "2024-03-04", ordinary()).does(HOUSING, "2024-03-04", new Accept(FIRST));
    }

    private static Story heard() {
        return accepted().does(HOUSING, "2024-03-04", hearing(ParticipantRole.CHAIR));
    }

    private static Story aside() {
        return accepted().does(HOUSING, "2024-03-04", new StandAside(FIRST, HEAD, "a relative"));
    }

    private static Story answered() {
        return accepted()
                .does(HOUSING, "2024-03-04", answer(EXPLAINED))
                .does(HOUSING, "2024-03-04", Deliver.signed(FIRST));
    }

    private static Story reviewed() {
        return answered().does(PERSON, "2024-03-04", RequestRemedy.inTime(FIRST, Story.of(CITY)));
    }

    private static Story merged() {
        return reviewed().does(CITY, "2024-03-04", new SucceedOrgan(Story.of(HOUSING), Story.of(CITY), "merged"));
    }

    private static Story proposed() {
        return sent().does(OFFICE, "2024-03-04", new Propose(FIRST, "improve-policy", Story.of(CITY), "unclear rules"));
    }

    private static AnswerProposal answerProposal() {
        return new AnswerProposal(FIRST, Story.of(CITY), "adopted");
    }

    private static Correct struckLast(Story story) {
        return new Correct(story.state().version(), Correction.struck(), "by mistake");
    }

    private static Story closed() {
        return accepted().does(PERSON, "2024-03-04", new Withdraw(FIRST, "enough"));
    }

    private static Register register(Petition petition) {
        return new Register(petition);
    }

    private static Petition petition(Channel channel) {
        return Petition.builder()
                .id(P1)
                .channel(channel)
                .received(When.on(LocalDate.parse("2024-03-04")))
                .addPetitioners(SOMEONE)
                .addDemands(Demand.of("d-1"))
                .build();
    }

    private static Petition second() {
        return Petition.builder()
                .from(petition(Channel.PHONE))
                .id(PetitionId.of("P-2"))
                .build();
    }

    private static Petition joining(String demand) {
        return Petition.builder()
                .id(PetitionId.of("P-2"))
                .channel(Channel.LETTER)
                .received(When.on(LocalDate.parse("2024-03-04")))
                .addDemands(Demand.of(demand))
                .build();
    }

    private static Petition visit(List<PersonRef> representatives) {
        return Petition.builder()
                .from(petition(Channel.VISIT))
                .representation(Representation.joint(30, representatives))
                .build();
    }

    private static List<PersonRef> six() {
        return IntStream.range(0, 6)
                .mapToObj(each -> PersonRef.of("representative-" + each))
                .toList();
    }

    private static Petition another() {
        return Petition.builder()
                .id(NONE)
                .channel(Channel.LETTER)
                .received(When.on(LocalDate.parse(DAY)))
                .build();
    }

    private static Dispute dispute() {
        return Dispute.builder()
                .origin(Origin.SWEEP)
                .found(When.on(LocalDate.parse("2024-03-04")))
                .build();
    }

    private static Actor nowhere() {
        return new Actor(Role.ORGAN, Optional.empty(), Optional.empty());
    }

    private static Forward forward(OrganId... to) {
        return new Forward(FIRST, List.of(to));
    }

    private static Assign assign(LocalDate by) {
        return new Assign(FIRST, List.of(Story.of(HOUSING)), by);
    }

    private static Classify ordinary() {
        return new Classify(FIRST, MatterClasses.ORDINARY);
    }

    private static AskSupplement supplement() {
        return new AskSupplement(FIRST, "a plan of the house", Optional.empty());
    }

    private static Answer answer(DemandOutcome outcome) {
        return new Answer(FIRST, Opinion.whole(List.of(outcome)));
    }

    private static Extend extend(int days) {
        return Extend.by(FIRST, calendarDays(days))
                .because("survey")
                .approvedBy(HEAD)
                .petitionerTold();
    }

    private static OpenHearing hearing(ParticipantRole as) {
        return new OpenHearing(FIRST, List.of(Participant.of(as, HEAD)));
    }

    private static Delivery signed() {
        return Deliver.signed(FIRST).delivery();
    }
}
