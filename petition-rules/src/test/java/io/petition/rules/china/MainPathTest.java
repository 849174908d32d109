package io.petition.rules.china;

import static io.petition.time.Span.calendarDays;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.explain.Reason;
import io.petition.law.MatterClass;
import io.petition.lifecycle.Command;
import io.petition.lifecycle.Decision;
import io.petition.lifecycle.DisposalCommand.AnswerObjection;
import io.petition.lifecycle.DisposalCommand.Assign;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.DisposalCommand.Notify;
import io.petition.lifecycle.DisposalCommand.RaiseObjection;
import io.petition.lifecycle.DisposalCommand.Receive;
import io.petition.lifecycle.DisposalCommand.ReportUp;
import io.petition.lifecycle.DisposalCommand.TellWhereItWent;
import io.petition.lifecycle.DisposalCommand.TellWhereToGo;
import io.petition.lifecycle.FollowUpCommand.Close;
import io.petition.lifecycle.HandlingCommand.Accept;
import io.petition.lifecycle.HandlingCommand.Answer;
import io.petition.lifecycle.HandlingCommand.Deliver;
import io.petition.lifecycle.HandlingCommand.Extend;
import io.petition.lifecycle.HandlingCommand.NotAccept;
import io.petition.lifecycle.HandlingCommand.ReplySuggestion;
import io.petition.lifecycle.HandlingCommand.ReportProgress;
import io.petition.lifecycle.HandlingCommand.ReportResult;
import io.petition.lifecycle.IntakeCommand.Register;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Occasion;
import io.petition.lifecycle.Owed;
import io.petition.lifecycle.Permission;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.RemedyCommand.DecideRemedy;
import io.petition.lifecycle.RemedyCommand.DeliverRemedy;
import io.petition.lifecycle.RemedyCommand.RequestRemedy;
import io.petition.lifecycle.Stage;
import io.petition.model.Channel;
import io.petition.model.MatterId;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The main path and its honest branches, told as a clerk would tell them. */
class MainPathTest {
    private static final OrganId OFFICE = OrganId.of("county-petition-office");
    private static final OrganId BUREAU = OrganId.of("housing-bureau");
    private static final OrganId OTHER = OrganId.of("water-bureau");
    private static final TrackId T1 = TrackId.of("1");

    private final Lifecycle desk = Lifecycle.under(ChinaRules.national());
    private final List<Recorded> history = new ArrayList<>();
    private MatterState state = MatterState.empty(MatterId.of("M-1"));

    private static Occasion at(Actor actor, String day) {
        LocalDate date = LocalDate.parse(day);
        return new Occasion(actor, When.on(date), date.atTime(12, 0).toInstant(ZoneOffset.ofHours(8)));
    }

    private MainPathTest does(Actor actor, String day, Command command) {
        Decision decision = desk.decide(state, command, at(actor, day));
        assertThat(decision).as("%s on %s", command, day).isInstanceOf(Decision.Accepted.class);
        for (Recorded event : ((Decision.Accepted) decision).events()) {
            history.add(event);
            state = desk.evolve(state, event);
        }
        assertThat(desk.replay(history)).isEqualTo(state);
        return this;
    }

    private List<String> refused(Actor actor, String day, Command command) {
        Decision decision = desk.decide(state, command, at(actor, day));
        assertThat(decision).as("%s on %s", command, day).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused) decision)
                .reasons().stream().map(Reason::code).toList();
    }

    private Owed owed(io.petition.law.TermKey term, String asOf) {
        return desk.deadlines(state, term, When.on(LocalDate.parse(asOf))).get(0);
    }

    private static Register register(String day) {
        return new Register(Petition.builder()
                .id(PetitionId.of("P-1"))
                .channel(Channel.LETTER)
                .received(When.on(LocalDate.parse(day)))
                .build());
    }

    private static final Actor CLERK = Actor.office(OFFICE);
    private static final Actor HOUSING = Actor.organ(BUREAU);

    @Test
    void aMatterFromTheLetterToItsEnd() {
        does(CLERK, "2026-02-02", register("2026-02-02"));
        assertThat(owed(Terms.DISPOSAL, "2026-02-03").deadline().due())
                .contains(When.on(LocalDate.parse("2026-02-24")));
        does(CLERK, "2026-02-05", new Forward(T1, List.of(BUREAU)));
        assertThat(owed(Terms.DISPOSAL, "2026-02-06").status().kind()).isEqualTo(Kind.MET);
        assertThat(owed(Terms.ACCEPTANCE_NOTICE_REFERRED, "2026-02-06").status().kind())
                .isEqualTo(Kind.NOT_STARTED);
        does(HOUSING, "2026-02-06", new Receive(T1));
        does(HOUSING, "2026-02-10", Notify.whole(T1));
        assertThat(owed(Terms.OBJECTION, "2026-02-11").status().kind()).isEqualTo(Kind.NOT_OWED);
        does(HOUSING, "2026-03-06", new Accept(T1));
        assertThat(owed(Terms.HANDLING, "2026-03-07").status().kind()).isEqualTo(Kind.CONDITIONAL);
        does(HOUSING, "2026-03-10", new Classify(T1, MatterClass.of("31(6)")));
        Owed handling = owed(Terms.HANDLING, "2026-03-11");
        assertThat(handling.status().kind()).isEqualTo(Kind.RUNNING);
        assertThat(handling.deadline().due()).contains(When.on(LocalDate.parse("2026-05-06")));
        assertThat(handling.organ()).contains(BUREAU);
        does(HOUSING, "2026-03-20", new ReportProgress(T1));
        does(
                HOUSING,
                "2026-05-06",
                Extend.by(T1, calendarDays(20))
                        .because("survey by a third party")
                        .approvedBy(PersonRef.of("head-7"))
                        .petitionerTold());
        assertThat(owed(Terms.HANDLING, "2026-05-07").deadline().due())
                .contains(When.on(LocalDate.parse("2026-05-25")));
        does(HOUSING, "2026-05-20", Answer.whole(T1, "supported", "a law"));
        does(HOUSING, "2026-05-22", Deliver.signed(T1));
        assertThat(owed(Terms.HANDLING, "2027-01-01").status().kind()).isEqualTo(Kind.MET);
        assertThat(refused(HOUSING, "2026-06-01", new Close(T1, "window-lapsed")))
                .containsExactly("ground-does-not-hold");
        does(HOUSING, "2026-06-23", new Close(T1, "window-lapsed"));
        assertThat(owed(Terms.REVIEW_REQUEST, "2026-06-24").status().kind()).isEqualTo(Kind.LAPSED);
        assertThat(state.closed()).isTrue();
        assertThat(state.findings()).isEmpty();
    }

    @Test
    void anObjectionInTimeIsTakenBackAndTheNextOrganHasItsOwnTerms() {
        does(CLERK, "2026-02-02", register("2026-02-02"));
        does(CLERK, "2026-02-05", new Forward(T1, List.of(BUREAU)));
        does(HOUSING, "2026-02-12", new Receive(T1));
        assertThat(refused(HOUSING, "2026-02-27", new RaiseObjection(T1, "")))
                .containsExactly("reason-not-given", "objection-not-in-time");
        does(HOUSING, "2026-02-26", new RaiseObjection(T1, "water supply is the water bureau's"));
        assertThat(refused(HOUSING, "2026-02-27", new AnswerObjection(T1, true, "agreed")))
                .containsExactly("actor-did-not-send");
        does(CLERK, "2026-02-27", new AnswerObjection(T1, true, "agreed"));
        TrackId second = TrackId.of("2");
        assertThat(state.track(T1).orElseThrow().stage()).isEqualTo(Stage.CLOSED);
        assertThat(state.track(second).orElseThrow().organ()).contains(OFFICE);
        // the 15 days bind an organ only in its own remit: the notice was never owed by the first
        assertThat(owed(Terms.ACCEPTANCE_NOTICE_REFERRED, "2026-06-01").status().kind())
                .isEqualTo(Kind.NOT_OWED);
        does(CLERK, "2026-02-27", new Forward(second, List.of(OTHER)));
        does(Actor.organ(OTHER), "2026-03-02", new Receive(second));
        List<Owed> objections = desk.deadlines(state, Terms.OBJECTION, When.on(LocalDate.parse("2026-03-03")));
        assertThat(objections).extracting(owed -> owed.organ().orElseThrow()).containsExactly(BUREAU, OTHER);
        assertThat(objections.get(1).deadline().due()).contains(When.on(LocalDate.parse("2026-03-09")));
    }

    @Test
    void anAssignedMatterOwesAReportByTheSendersDate() {
        does(CLERK, "2026-03-02", register("2026-03-02"));
        assertThat(refused(CLERK, "2026-03-03", new Assign(T1, List.of(BUREAU), LocalDate.parse("2026-03-03"))))
                .containsExactly("due-date-not-ahead");
        does(CLERK, "2026-03-03", new Assign(T1, List.of(BUREAU), LocalDate.parse("2026-05-03")));
        Owed report = owed(Terms.ASSIGNED_FEEDBACK, "2026-05-04");
        // a Sunday in the holiday: the sender's date does not roll
        assertThat(report.deadline().due()).contains(When.on(LocalDate.parse("2026-05-03")));
        assertThat(report.status().kind()).isEqualTo(Kind.OVERDUE);
        does(HOUSING, "2026-05-05", new ReportResult(T1));
        assertThat(owed(Terms.ASSIGNED_FEEDBACK, "2027-01-01").status().kind()).isEqualTo(Kind.MISSED);
        assertThat(owed(Terms.ASSIGNED_FEEDBACK, "2027-01-01").status().days()).isEqualTo(2);
    }

    @Test
    void twoOrgansGetATrackEach() {
        does(CLERK, "2026-03-02", register("2026-03-02"));
        does(CLERK, "2026-03-03", new Forward(T1, List.of(BUREAU, OTHER)));
        assertThat(state.tracks()).hasSize(2);
        does(Actor.organ(OTHER), "2026-03-04", new Receive(TrackId.of("2")));
        assertThat(desk.deadlines(state, Terms.OBJECTION, When.on(LocalDate.parse("2026-03-05"))))
                .extracting(owed -> owed.status().kind())
                .containsExactly(Kind.RUNNING, Kind.NOT_STARTED);
    }

    @Test
    void anOrganThatKeepsTheMatterBreaksNothingByNotObjecting() {
        does(CLERK, "2026-03-02", register("2026-03-02"));
        does(CLERK, "2026-03-03", new Forward(T1, List.of(BUREAU)));
        does(HOUSING, "2026-03-04", new Receive(T1));
        assertThat(owed(Terms.OBJECTION, "2026-03-13").status().kind()).isEqualTo(Kind.LAPSED);
        does(HOUSING, "2026-03-16", Notify.whole(T1));
        assertThat(owed(Terms.OBJECTION, "2026-06-01").status().kind()).isEqualTo(Kind.LAPSED);
        assertThat(owed(Terms.ACCEPTANCE_NOTICE_REFERRED, "2026-06-01").status().kind())
                .isEqualTo(Kind.MET);
    }

    @Test
    void whatWasLateIsHealedByNothing() {
        does(CLERK, "2026-03-02", register("2026-03-02"));
        does(CLERK, "2026-03-03", new Forward(T1, List.of(BUREAU)));
        does(HOUSING, "2026-03-04", new Receive(T1));
        assertThat(refused(HOUSING, "2026-05-01", new Receive(T1))).containsExactly("already-received");
        does(HOUSING, "2026-03-06", new Accept(T1));
        Extend extension = Extend.by(T1, calendarDays(30))
                .because("survey")
                .approvedBy(PersonRef.of("head-7"))
                .petitionerTold();
        assertThat(refused(HOUSING, "2026-05-15", extension)).containsExactly("term-not-running");
        does(HOUSING, "2026-05-15", new Classify(T1, MatterClass.of("31(6)")));
        assertThat(refused(HOUSING, "2026-05-15", extension)).containsExactly("term-not-running");
        does(HOUSING, "2026-07-01", Answer.whole(T1, "supported", "a law"));
        assertThat(refused(HOUSING, "2026-07-02", new Classify(T1, MatterClass.of("31(5)"))))
                .containsExactly("class-already-given");
        assertThat(owed(Terms.HANDLING, "2027-01-01").status().kind()).isEqualTo(Kind.MISSED);
    }

    @Test
    void timesThatCannotBeAreRefused() {
        assertThat(refused(CLERK, "2026-03-01", register("2026-03-02"))).containsExactly("received-after-registered");
        does(CLERK, "2026-03-02", register("2026-03-02"));
        assertThat(refused(CLERK, "2026-03-02", register("2026-03-02"))).containsExactly("petition-already-registered");
        assertThat(refused(CLERK, "2026-03-01", new Forward(T1, List.of(BUREAU))))
                .containsExactly("before-what-it-rests-on");
        assertThat(refused(CLERK, "2026-03-03", new Forward(T1, List.of(BUREAU, BUREAU, OFFICE))))
                .containsExactlyInAnyOrder("sent-to-its-holder", "sent-to-one-organ-twice");
    }

    @Test
    void whatHappenedCountsAndNotWhenItWasEntered() {
        does(CLERK, "2026-03-02", register("2026-03-02"));
        does(CLERK, "2026-03-03", new Forward(T1, List.of(BUREAU)));
        does(HOUSING, "2026-03-06", Notify.whole(T1));
        does(HOUSING, "2026-03-04", new Receive(T1));
        assertThat(owed(Terms.ACCEPTANCE_NOTICE_REFERRED, "2026-06-01").status().kind())
                .isEqualTo(Kind.MET);
    }

    @Test
    void thePetitionerIsToldWhatCanBeDoneUntilWhenAndWhere() {
        does(CLERK, "2015-03-02", register("2015-03-02"));
        does(CLERK, "2015-03-03", new Forward(T1, List.of(BUREAU)));
        does(HOUSING, "2015-03-10", new Accept(T1));
        does(HOUSING, "2015-04-01", Answer.whole(T1, "supported", "a law"));
        does(HOUSING, "2015-04-03", Deliver.signed(T1));
        Actor person = Actor.petitioner(PersonRef.of("someone"));
        Permission.Open asking = open(person, "2015-04-20", "request-remedy");
        // the 30th day, 2015-05-03, is a day off by decree
        assertThat(asking.dueBy()).contains(When.on(LocalDate.parse("2015-05-04")));
        assertThat(refused(person, "2015-05-05", RequestRemedy.inTime(T1, OTHER)))
                .containsExactly("window-not-open");
        assertThat(refused(person, "2015-04-20", RequestRemedy.inTime(T1, BUREAU)))
                .containsExactly("remedy-at-its-own-target");
        does(person, "2015-04-20", RequestRemedy.inTime(T1, OTHER));
        assertThat(owed(Terms.REVIEW, "2015-04-21").organ()).contains(OTHER);
        assertThat(refused(HOUSING, "2015-05-01", new DecideRemedy(T1, "opinion")))
                .containsExactly("actor-not-asked-for-remedy");
        does(Actor.organ(OTHER), "2015-05-18", new DecideRemedy(T1, "opinion"));
        does(Actor.organ(OTHER), "2015-05-20", DeliverRemedy.signed(T1));
        does(person, "2015-06-18", RequestRemedy.inTime(T1, OrganId.of("city-government")));
        does(Actor.organ(OrganId.of("city-government")), "2015-07-20", new DecideRemedy(T1, "opinion"));
        assertThat(owed(Terms.REEXAMINATION, "2016-01-01").status().kind()).isEqualTo(Kind.MET);
        does(Actor.organ(OrganId.of("city-government")), "2015-07-21", DeliverRemedy.signed(T1));
        does(HOUSING, "2015-07-21", new Close(T1, "remedies-exhausted"));
        assertThat(desk.allowed(state, person, When.on(LocalDate.parse("2015-08-01"))))
                .filteredOn(Permission.Open.class::isInstance)
                .extracting(permission -> permission.act().value())
                .doesNotContain("request-remedy", "withdraw");
    }

    private Permission.Open open(Actor actor, String day, String act) {
        return desk.allowed(state, actor, When.on(LocalDate.parse(day))).stream()
                .filter(permission -> permission.act().value().equals(act))
                .map(Permission.Open.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSecondDeliveryMovesNoWindowWhateverDayItNames() {
        does(CLERK, "2015-03-02", register("2015-03-02"));
        does(CLERK, "2015-03-03", new Forward(T1, List.of(BUREAU)));
        does(HOUSING, "2015-03-10", new Accept(T1));
        does(HOUSING, "2015-04-01", Answer.whole(T1, "supported", "a law"));
        does(HOUSING, "2015-04-20", Deliver.signed(T1));
        assertThat(refused(HOUSING, "2015-04-02", Deliver.signed(T1))).containsExactly("already-delivered");
    }

    @Test
    void noticeAndReceiptOfOneDayCountInWhateverOrderTheyAreEntered() {
        does(CLERK, "2026-03-02", register("2026-03-02"));
        does(CLERK, "2026-03-03", new Forward(T1, List.of(BUREAU)));
        does(HOUSING, "2026-03-04", Notify.whole(T1));
        does(HOUSING, "2026-03-04", new Receive(T1));
        assertThat(owed(Terms.ACCEPTANCE_NOTICE_REFERRED, "2027-01-01").status().kind())
                .isEqualTo(Kind.MET);
    }

    @Test
    void aSuggestionThatIsAnsweredOwesNothingMoreAndAnObligedSenderCanAlwaysTell() {
        Actor direct = Actor.organ(BUREAU);
        does(direct, "2026-03-02", register("2026-03-02"));
        does(direct, "2026-03-03", new Classify(T1, MatterClasses.SUGGESTION));
        assertThat(refused(Actor.organ(OTHER), "2026-03-05", new ReplySuggestion(T1, "adopted")))
                .containsExactly("actor-does-not-hold-track");
        does(direct, "2026-03-05", new ReplySuggestion(T1, "adopted"));
        assertThat(owed(Terms.ACCEPTANCE_NOTICE_DIRECT, "2027-01-01").status().kind())
                .isEqualTo(Kind.MET);
    }

    @Test
    void whoSendsOnOwesTheNoticeUntilItIsGiven() {
        Actor direct = Actor.organ(BUREAU);
        does(direct, "2026-03-02", register("2026-03-02"));
        does(direct, "2026-03-03", new Forward(T1, List.of(OTHER)));
        does(Actor.organ(OTHER), "2026-03-04", new Receive(T1));
        does(Actor.organ(OTHER), "2026-03-05", new Accept(T1));
        assertThat(owed(Terms.ACCEPTANCE_NOTICE_DIRECT, "2026-04-01").status().kind())
                .isEqualTo(Kind.OVERDUE);
        assertThat(refused(Actor.organ(OTHER), "2026-04-01", new TellWhereItWent(T1)))
                .containsExactly("actor-did-not-send");
        does(direct, "2026-04-01", new TellWhereItWent(T1));
        assertThat(owed(Terms.ACCEPTANCE_NOTICE_DIRECT, "2027-01-01").status().kind())
                .isEqualTo(Kind.MISSED);
    }

    @Test
    void theOfficeShowsOnlyVisitorsOnLitigationTheWayAndReportsUp() {
        does(CLERK, "2026-03-02", register("2026-03-02"));
        assertThat(refused(CLERK, "2026-03-03", new TellWhereToGo(T1, "the court")))
                .containsExactly("only-visitors-on-litigation");
        does(CLERK, "2026-03-03", new ReportUp(T1));
        assertThat(owed(Terms.DISPOSAL, "2027-01-01").status().kind()).isEqualTo(Kind.MET);
        does(CLERK, "2026-03-03", new Classify(T1, MatterClasses.LITIGATION));
        assertThat(refused(Actor.organ(OTHER), "2026-03-04", new Accept(T1)))
                .contains("class-led-elsewhere", "actor-does-not-hold-track");
    }

    @Test
    void aRefusalListsEveryReason() {
        does(CLERK, "2026-03-02", register("2026-03-02"));
        assertThat(refused(CLERK, "2026-03-03", Extend.by(T1, calendarDays(40))))
                .containsExactlyInAnyOrder(
                        "act-of-another-role",
                        "act-not-at-this-stage",
                        "reason-not-given",
                        "not-approved",
                        "petitioner-not-told",
                        "term-not-running",
                        "extension-over-bound");
    }

    @Test
    void under2005ThereIsNoObjectionAndNoClass() {
        does(CLERK, "2015-03-02", register("2015-03-02"));
        does(CLERK, "2015-03-03", new Forward(T1, List.of(BUREAU)));
        does(HOUSING, "2015-03-04", new Receive(T1));
        assertThat(refused(HOUSING, "2015-03-05", new RaiseObjection(T1, "not ours")))
                .containsExactly("act-without-basis");
        does(HOUSING, "2015-03-10", new Accept(T1));
        assertThat(owed(Terms.HANDLING, "2015-03-11").status().kind()).isEqualTo(Kind.RUNNING);
        assertThat(owed(Terms.ACCEPTANCE_NOTICE_REFERRED, "2015-03-11").status().kind())
                .isEqualTo(Kind.MET);
    }

    @Test
    void aMissingActIsAFindingAndNoException() {
        does(CLERK, "2015-03-02", register("2015-03-02"));
        Recorded answered = new Recorded(
                state.id(),
                2,
                new io.petition.lifecycle.HandlingEvent.Answered(T1, io.petition.lifecycle.Opinion.unknown()),
                at(HOUSING, "2015-04-02"));
        MatterState after = desk.evolve(state, answered);
        assertThat(after.findings()).extracting(finding -> finding.code()).containsExactly("act-missing-before");
        assertThat(after.onlyTrack().orElseThrow().stage()).isEqualTo(Stage.ANSWERED);
        Owed handling = desk.deadlines(after, Terms.HANDLING, When.on(LocalDate.parse("2015-04-03")))
                .get(0);
        assertThat(handling.status().kind()).isEqualTo(Kind.NOT_STARTED);
        assertThat(handling.status().why().orElseThrow().args()).containsEntry("milestones", "accepted");
    }

    @Test
    void notAcceptedNeedsAGroundOfTheEdition() {
        does(CLERK, "2015-03-02", register("2015-03-02"));
        assertThat(refused(CLERK, "2015-03-03", new NotAccept(T1, "too-busy"))).containsExactly("ground-not-known");
        does(CLERK, "2015-03-03", new NotAccept(T1, "statutory-route"));
        assertThat(state.closed()).isTrue();
        assertThat(owed(Terms.DISPOSAL, "2015-04-03").status().kind()).isEqualTo(Kind.MET);
    }

    @Test
    void whatIsCalledOpenIsAcceptedAndHasItsBounds() {
        does(CLERK, "2026-02-02", register("2026-02-02"));
        does(CLERK, "2026-02-05", new Forward(T1, List.of(BUREAU)));
        does(HOUSING, "2026-02-12", new Receive(T1));
        List<Permission> allowed = desk.allowed(state, Role.ORGAN, When.on(LocalDate.parse("2026-02-20")));
        assertThat(allowed)
                .filteredOn(Permission.Open.class::isInstance)
                .extracting(permission -> permission.act().value())
                .contains("object", "accept", "notify", "classify")
                .doesNotContain("extend", "answer", "forward");
        Permission.Open objecting = (Permission.Open) allowed.stream()
                .filter(permission -> permission.act().value().equals("object"))
                .findFirst()
                .orElseThrow();
        assertThat(objecting.dueBy()).contains(When.on(LocalDate.parse("2026-02-26")));
    }
}
