package io.petition.rules.china;

import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static io.petition.rules.china.Story.PERSON;
import static io.petition.rules.china.Story.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.law.MatterClass;
import io.petition.lifecycle.DemandOutcome;
import io.petition.lifecycle.DisposalCommand.AllotDemands;
import io.petition.lifecycle.DisposalCommand.Assign;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.DisposalCommand.Divert;
import io.petition.lifecycle.DisposalCommand.Escalate;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.DisposalCommand.Receive;
import io.petition.lifecycle.FollowUpCommand.Reopen;
import io.petition.lifecycle.FollowUpCommand.Withdraw;
import io.petition.lifecycle.HandlingCommand.Accept;
import io.petition.lifecycle.HandlingCommand.Answer;
import io.petition.lifecycle.HandlingCommand.NotAccept;
import io.petition.lifecycle.HandlingCommand.ReportResult;
import io.petition.lifecycle.IntakeCommand.JoinPetition;
import io.petition.lifecycle.IntakeCommand.Register;
import io.petition.lifecycle.IntakeCommand.SucceedOrgan;
import io.petition.lifecycle.Opinion;
import io.petition.lifecycle.Stage;
import io.petition.model.Channel;
import io.petition.model.Demand;
import io.petition.model.DemandId;
import io.petition.model.OrganId;
import io.petition.model.Party;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.Purpose;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a matter goes: from tier to tier, demand by demand, back when it was turned away wrongly, and never to the accused. */
class ChinaSendingOnTest {
    private static final Actor TOWN = Actor.office(OrganId.of("town-petition-office"));
    private static final Actor STREET = Actor.office(OrganId.of("street-petition-office"));
    private static final DemandId WATER = DemandId.of("water");
    private static final DemandId ROAD = DemandId.of("road");

    private static Petition petition(String id, String day, Demand... demands) {
        return Petition.builder()
                .id(PetitionId.of(id))
                .channel(Channel.LETTER)
                .received(When.on(LocalDate.parse(day)))
                .addDemands(demands)
                .build();
    }

    private static Story registered(Petition petition, String day) {
        return Story.under(ChinaRules.national()).does(OFFICE, day, new Register(petition));
    }

    /** 22-1 (2005: 21-1): each office has fifteen days from its receipt; 2024-03-23 is a Saturday, 2015-03-23 a Monday. */
    @ParameterizedTest(name = "{0}: due {1}")
    @CsvSource({"2024, 2024-03-25", "2015, 2015-03-23"})
    void theOfficeOfATierBelowSendsItOnInItsOwnDays(String year, String due) {
        Story story = registered(petition("P-1", year + "-03-04"), year + "-03-04")
                .does(
                        OFFICE,
                        year + "-03-06",
                        new Forward(FIRST, List.of(Story.of(TOWN)), Optional.of(Role.PETITION_OFFICE)));
        assertThat(story.state().onlyTrack().orElseThrow().holder()).isEqualTo(TOWN);
        story.does(TOWN, year + "-03-08", new Receive(FIRST));
        assertThat(story.owing(Terms.DISPOSAL_BELOW, year + "-03-09"))
                .containsExactly("town-petition-office until " + due);
        story.does(TOWN, year + "-03-15", new Forward(FIRST, List.of(Story.of(HOUSING))));
        assertThat(story.standing(Terms.DISPOSAL_BELOW, year + "-03-16")).isEqualTo(Kind.MET);
        assertThat(story.refusals(OFFICE, year + "-03-16", new Forward(FIRST, List.of(Story.of(CITY)))))
                .as("who sent it has it no longer")
                .contains("actor-does-not-hold-track");
        story.does(HOUSING, year + "-03-17", new Receive(FIRST)).does(HOUSING, year + "-03-18", new Accept(FIRST));
    }

    /** 22-1 (2005: 21-1): an office further below has them too, from its own receipt, and once; what was late above stays late. */
    @ParameterizedTest(name = "{0}: due {1}, the tier above {2}")
    @CsvSource({"2024, 03-15, 2024-04-02, MET", "2024, 03-27, 2024-04-02, MISSED", "2015, 03-15, 2015-04-02, MET"})
    void soDoesEveryOfficeFurtherBelow(String year, String sent, String due, Kind above) {
        Optional<Role> office = Optional.of(Role.PETITION_OFFICE);
        Story story = registered(petition("P-1", year + "-03-04"), year + "-03-04")
                .does(OFFICE, year + "-03-06", new Forward(FIRST, List.of(Story.of(TOWN)), office))
                .does(TOWN, year + "-03-08", new Receive(FIRST))
                .does(TOWN, year + "-" + sent, new Forward(FIRST, List.of(Story.of(STREET)), office));
        assertThat(story.owing(Terms.DISPOSAL_BELOW, year + "-03-28")).isEmpty();
        String received = sent.equals("03-15") ? "-03-18" : "-03-28";
        story.does(STREET, year + received, new Receive(FIRST));
        String end = received.equals("-03-18") ? due : "2024-04-12";
        assertThat(story.owing(Terms.DISPOSAL_BELOW, year + "-03-29"))
                .containsExactly("street-petition-office until " + end);
        assertThat(story.allOwed(Terms.DISPOSAL_BELOW, year + "-03-29")
                        .get(0)
                        .status()
                        .kind())
                .isEqualTo(above);
        assertThat(story.refusals(STREET, year + "-03-29", new Receive(FIRST))).containsExactly("already-received");
        story.does(STREET, year + "-04-01", new Forward(FIRST, List.of(Story.of(HOUSING))));
        assertThat(story.standingOfLast(Terms.DISPOSAL_BELOW, year + "-04-30")).isEqualTo(Kind.MET);
    }

    /** 22(3) (2005: 21(4)): who assigns it on sets a date of its own; the first sender's is owed all the same, by who was assigned it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"2024", "2015"})
    void theFirstSendersDateStaysWhereItIsAssignedOn(String year) {
        Optional<Role> office = Optional.of(Role.PETITION_OFFICE);
        LocalDate first = LocalDate.parse(year + "-05-06");
        Story story = registered(petition("P-1", year + "-03-04"), year + "-03-04")
                .does(OFFICE, year + "-03-06", new Assign(FIRST, List.of(Story.of(TOWN)), first, office))
                .does(TOWN, year + "-03-08", assignOn(STREET, year + "-04-22", office));
        assertOwing(story, year + "-03-09", "town-petition-office until " + year + "-05-06", "street", year + "-04-22");
        story.does(STREET, year + "-03-10", assignOn(HOUSING, year + "-04-15", Optional.empty()));
        assertOwing(
                story, year + "-03-11", "town-petition-office until " + year + "-05-06", "housing", year + "-04-15");
        story.does(HOUSING, year + "-04-10", new ReportResult(FIRST));
        assertThat(story.owing(Terms.ASSIGNED_FEEDBACK, year + "-04-11")).isEmpty();
        assertThat(story.owing(Terms.ASSIGNED_FEEDBACK_BELOW, year + "-04-11")).isEmpty();
    }

    private static Assign assignOn(Actor to, String by, Optional<Role> as) {
        return new Assign(FIRST, List.of(Story.of(to)), LocalDate.parse(by), as);
    }

    private static void assertOwing(Story story, String day, String first, String below, String by) {
        assertThat(story.owing(Terms.ASSIGNED_FEEDBACK, day)).containsExactly(first);
        assertThat(story.owing(Terms.ASSIGNED_FEEDBACK_BELOW, day))
                .singleElement()
                .satisfies(owed -> assertThat(owed).startsWith(below).endsWith("until " + by));
    }

    /** What was only forwarded, and is assigned below, is reported on to who assigned it. */
    @Test
    void whatWasForwardedHasOneReportToMake() {
        Story story = registered(petition("P-1", "2024-03-04"), "2024-03-04")
                .does(
                        OFFICE,
                        "2024-03-06",
                        new Forward(FIRST, List.of(Story.of(TOWN)), Optional.of(Role.PETITION_OFFICE)))
                .does(TOWN, "2024-03-08", assignOn(HOUSING, "2024-04-22", Optional.empty()));
        assertThat(story.owing(Terms.ASSIGNED_FEEDBACK, "2024-03-09"))
                .containsExactly("housing-bureau until 2024-04-22");
        assertThat(story.owing(Terms.ASSIGNED_FEEDBACK_BELOW, "2024-03-09")).isEmpty();
    }

    /** What was forwarded may be assigned below, with a report; what was assigned is not let go of by forwarding it. */
    @Test
    void whatWasAssignedIsOnlyAssignedOn() {
        LocalDate report = LocalDate.parse("2024-05-06");
        Story story = registered(petition("P-1", "2024-03-04"), "2024-03-04")
                .does(
                        OFFICE,
                        "2024-03-06",
                        new Assign(FIRST, List.of(Story.of(TOWN)), report, Optional.of(Role.PETITION_OFFICE)));
        assertThat(story.refusals(TOWN, "2024-03-08", new Forward(FIRST, List.of(Story.of(HOUSING)))))
                .containsExactly("act-not-at-this-stage");
        story.does(TOWN, "2024-03-08", new Assign(FIRST, List.of(Story.of(HOUSING)), report));
        assertThat(story.state().onlyTrack().orElseThrow().stage()).isEqualTo(Stage.ASSIGNED);
    }

    /** 32-1: every demand has an outcome, those of a petition that joined too; none has two. */
    @Test
    void aPetitionThatJoinedIsAnsweredToo() {
        Story story = registered(petition("P-1", "2024-03-04", Demand.of("water")), "2024-03-04")
                .does(OFFICE, "2024-03-05", new Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(HOUSING, "2024-03-06", new Receive(FIRST))
                .does(HOUSING, "2024-03-06", new Classify(FIRST, MatterClasses.ORDINARY))
                .does(HOUSING, "2024-03-07", new Accept(FIRST))
                .does(HOUSING, "2024-03-20", new JoinPetition(petition("P-2", "2024-03-20", Demand.of("road")), FIRST));
        assertThat(story.refusals(HOUSING, "2024-04-01", answer(outcome(WATER))))
                .containsExactly("demand-not-decided");
        assertThat(story.refusals(HOUSING, "2024-04-01", answer(outcome(WATER), outcome(WATER), outcome(ROAD))))
                .containsExactly("outcomes-do-not-fit-demands");
        story.does(HOUSING, "2024-04-01", answer(outcome(WATER), outcome(ROAD)));
    }

    /** Two organs, two demands: each decides its own, and no demand is nobody's. */
    @Test
    void demandsAreSharedOutAndNoneIsLost() {
        Story story = registered(petition("P-1", "2024-03-04", Demand.of("water"), Demand.of("road")), "2024-03-04")
                .does(OFFICE, "2024-03-05", new Forward(FIRST, List.of(Story.of(HOUSING), Story.of(CITY))))
                .does(OFFICE, "2024-03-05", new AllotDemands(FIRST, List.of(WATER)));
        assertThat(story.refusals(OFFICE, "2024-03-05", new AllotDemands(SECOND, List.of(WATER))))
                .as("then the road would be nobody's")
                .containsExactly("demand-lost");
        story.does(OFFICE, "2024-03-05", new AllotDemands(SECOND, List.of(ROAD)))
                .does(HOUSING, "2024-03-06", new Receive(FIRST))
                .does(HOUSING, "2024-03-06", new Classify(FIRST, MatterClasses.ORDINARY))
                .does(HOUSING, "2024-03-07", new Accept(FIRST));
        assertThat(story.refusals(HOUSING, "2024-04-01", answer(outcome(WATER), outcome(ROAD))))
                .containsExactly("outcomes-do-not-fit-demands");
        story.does(HOUSING, "2024-04-01", answer(outcome(WATER)));
    }

    private static Answer answer(DemandOutcome... outcomes) {
        return new Answer(FIRST, Opinion.whole(List.of(outcomes)));
    }

    private static DemandOutcome outcome(DemandId demand) {
        return DemandOutcome.of(demand, "explained", "art. 1");
    }

    /** What was turned away is not taken for accepted: it comes back to be disposed of; what the petitioner withdrew does not. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"2015", "2024"})
    void whatWasTurnedAwayWronglyIsDisposedOfAnew(String year) {
        Optional<PersonRef> head = Optional.of(PersonRef.of("head"));
        Story story = Story.under(ChinaRules.national())
                .registers(HOUSING, year + "-03-04", "P-1", Channel.LETTER)
                .does(HOUSING, year + "-03-05", new NotAccept(FIRST, Grounds.ALREADY_UNDER_WAY));
        assertThat(story.refusals(HOUSING, year + "-03-20", new Reopen(FIRST, "closed-wrongly", head)))
                .containsExactly("approved-by-who-closed", "ground-does-not-hold");
        story.does(HOUSING, year + "-03-20", new Reopen(FIRST, "turned-away-wrongly", head));
        assertThat(story.state().onlyTrack().orElseThrow().stage()).isEqualTo(Stage.REGISTERED);
        assertThat(story.state().onlyTrack().orElseThrow().round()).isEqualTo(2);
        story.does(PERSON, year + "-03-22", new Withdraw(FIRST, "not wanted any more"));
        assertThat(story.refusals(HOUSING, year + "-03-23", new Reopen(FIRST, "turned-away-wrongly", head)))
                .containsExactly("ground-does-not-hold");
    }

    /** 30-3 (2005: 23): not to the accused, not to who took the accused over; an appeal goes to whom it is against. */
    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"2015, ACCUSATION", "2024, ACCUSATION", "2024, APPEAL"})
    void whatIsSaidAgainstSomebodyIsNotSentToThem(String year, Purpose purpose) {
        Petition against = Petition.builder()
                .from(petition("P-1", year + "-03-04"))
                .purpose(purpose)
                .addRespondents(Party.organ(Party.Side.RESPONDENT, Story.of(HOUSING)))
                .build();
        List<String> expected = purpose == Purpose.ACCUSATION ? List.of("sent-to-the-accused") : List.of();
        Story story = registered(against, year + "-03-04");
        assertThat(story.refusals(
                        OFFICE, year + "-03-05", new Forward(FIRST, List.of(Story.of(CITY), Story.of(HOUSING)))))
                .isEqualTo(expected);
        story.does(OFFICE, year + "-03-05", new Forward(FIRST, List.of(Story.of(CITY))));
        assertThat(story.refusals(OFFICE, year + "-03-06", new Escalate(FIRST, Story.of(HOUSING), "hard")))
                .isEqualTo(expected);
        story.does(CITY, year + "-03-06", new Accept(FIRST));
        story.does(CITY, year + "-03-07", new SucceedOrgan(Story.of(CITY), Story.of(HOUSING), "merged"));
        assertThat(story.refusals(HOUSING, year + "-03-08", Answer.whole(FIRST, "explained", "a law"))
                        .contains("accused-decides"))
                .isEqualTo(purpose == Purpose.ACCUSATION);
    }

    /** 22-2: what the office leads elsewhere itself are litigation and accusations, to a body it names. */
    @ParameterizedTest(name = "class {0}, {1}: {3}")
    @CsvSource({
        "31(1), litigation, county-court,",
        "31(1), litigation,, body-not-named",
        "30, discipline-inspection, county-discipline,",
        "30, discipline-inspection,, body-not-named",
        "31(2), arbitration, county-arbitration, not-for-the-office-to-divert"
    })
    void theOfficeLeadsElsewhereToABodyItNames(String matterClass, String route, String body, String refused) {
        Story story = registered(petition("P-1", "2024-03-04"), "2024-03-04")
                .does(OFFICE, "2024-03-04", new Classify(FIRST, MatterClass.of(matterClass)));
        assertThat(story.refusals(
                        OFFICE,
                        "2024-03-05",
                        new Divert(FIRST, route, Optional.ofNullable(body).map(OrganId::of))))
                .isEqualTo(refused == null ? List.of() : List.of(refused));
    }
}
