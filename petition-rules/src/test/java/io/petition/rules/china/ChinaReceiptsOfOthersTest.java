package io.petition.rules.china;

import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static io.petition.rules.china.Story.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.lifecycle.DisposalCommand;
import io.petition.lifecycle.HandlingCommand;
import io.petition.lifecycle.Untimed;
import io.petition.model.Channel;
import io.petition.model.OrganId;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Art. 23-3: each organ has its days from its own receipt; what one was late with, another is not late with. */
class ChinaReceiptsOfOthersTest {
    private static final Actor LAND = Actor.organ(OrganId.of("land-bureau"));
    private static final Actor CITY_OFFICE = Actor.office(OrganId.of("city-petition-office"));

    private static Story received() {
        return Story.under(ChinaRules.national())
                .registers(OFFICE, "2026-03-02", "P-1", Channel.LETTER)
                .does(OFFICE, "2026-03-04", new DisposalCommand.Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(HOUSING, "2026-03-05", new DisposalCommand.Receive(FIRST));
    }

    private static Story decidedFor(Actor competent) {
        return received()
                .does(
                        HOUSING,
                        "2026-03-10",
                        new DisposalCommand.RaiseDispute(
                                FIRST, List.of(Story.of(HOUSING), Story.of(LAND)), "it is about land"))
                .does(
                        CITY,
                        "2026-04-10",
                        new DisposalCommand.DecideDispute(
                                FIRST, Story.of(competent), "common-superior", "it is about land"));
    }

    /** 2026-03-20 is housing's last day: it missed it, and land, which has not received the matter, owes no notice yet. */
    @Test
    void whoIsFoundCompetentHasItsDaysFromItsOwnReceipt() {
        Story story = decidedFor(LAND);
        assertThat(story.owing(Terms.ACCEPTANCE_NOTICE_REFERRED, "2026-04-13")).isEmpty();
        assertThat(story.owed(Terms.ACCEPTANCE_NOTICE_REFERRED, "2026-04-13").organ())
                .contains(Story.of(HOUSING));
        assertThat(story.standing(Terms.ACCEPTANCE_NOTICE_REFERRED, "2026-04-13"))
                .isEqualTo(Kind.MISSED);
        assertThat(untimed(story, "2026-04-13")).contains("receipt land-bureau since 2026-04-10");

        story.does(LAND, "2026-04-14", new DisposalCommand.Receive(FIRST));
        assertThat(story.owing(Terms.ACCEPTANCE_NOTICE_REFERRED, "2026-04-15"))
                .containsExactly("land-bureau until 2026-04-29");
        assertThat(story.owing(Terms.OBJECTION, "2026-04-15")).containsExactly("land-bureau until 2026-04-21");
        assertThat(story.refusals(LAND, "2026-04-15", new DisposalCommand.RaiseObjection(FIRST, "not ours either")))
                .isEmpty();
        assertThat(story.allOwed(Terms.ACCEPTANCE_NOTICE_REFERRED, "2026-04-15"))
                .extracting(owed -> owed.status().kind())
                .containsExactly(Kind.MISSED, Kind.RUNNING);
        assertThat(story.refusals(LAND, "2026-04-16", new DisposalCommand.Receive(FIRST)))
                .containsExactly("already-received");
    }

    /** Housing never received it; that land receives it on the day of the decision costs land none of its days. */
    @Test
    void whoReceivesItOnTheDayOfTheDecisionHasAllItsDays() {
        Story story = Story.under(ChinaRules.national())
                .registers(OFFICE, "2026-03-02", "P-1", Channel.LETTER)
                .does(OFFICE, "2026-03-04", new DisposalCommand.Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(
                        HOUSING,
                        "2026-03-05",
                        new DisposalCommand.RaiseDispute(
                                FIRST, List.of(Story.of(HOUSING), Story.of(LAND)), "it is about land"))
                .does(
                        CITY,
                        "2026-03-06",
                        new DisposalCommand.DecideDispute(FIRST, Story.of(LAND), "common-superior", "it is about land"))
                .does(LAND, "2026-03-06", new DisposalCommand.Receive(FIRST));
        assertThat(story.owing(Terms.ACCEPTANCE_NOTICE_REFERRED, "2026-03-09"))
                .containsExactly("land-bureau until 2026-03-23");
    }

    /** What was brought to housing itself is nowhere to be received: land tells by the day that runs. */
    @Test
    void whatCameDirectlyIsToldByWhoeverIsFoundCompetent() {
        Story story = Story.under(ChinaRules.national())
                .registers(HOUSING, "2026-03-02", "P-1", Channel.LETTER)
                .does(
                        HOUSING,
                        "2026-03-05",
                        new DisposalCommand.RaiseDispute(
                                FIRST, List.of(Story.of(HOUSING), Story.of(LAND)), "it is about land"))
                .does(
                        CITY,
                        "2026-03-06",
                        new DisposalCommand.DecideDispute(
                                FIRST, Story.of(LAND), "common-superior", "it is about land"));
        assertThat(story.owing(Terms.ACCEPTANCE_NOTICE_DIRECT, "2026-03-09"))
                .containsExactly("land-bureau until 2026-03-17");
        assertThat(untimed(story, "2026-03-09")).noneMatch(line -> line.startsWith("receipt"));
    }

    /** Whoever sent it down and takes it up again has it as the petition office it is. */
    @Test
    void whoTakesItUpAgainKeepsItsDesk() {
        Story story = received()
                .does(OFFICE, "2026-03-06", new DisposalCommand.Escalate(FIRST, Story.of(OFFICE), "important"));
        assertThat(story.state().tracks().get(0).holder()).isEqualTo(OFFICE);
    }

    /** Where who had it is found competent, its days have run on. */
    @Test
    void whoHadItAllAlongHasNoNewDays() {
        Story story = decidedFor(HOUSING);
        assertThat(story.owing(Terms.ACCEPTANCE_NOTICE_REFERRED, "2026-04-13"))
                .containsExactly("housing-bureau until 2026-03-20");
        assertThat(story.refusals(HOUSING, "2026-04-13", new DisposalCommand.Receive(FIRST)))
                .containsExactly("already-received");
    }

    /** Before acceptance the higher organ has days of its own; what is accepted is handled within the 60 days that run. */
    @Test
    void whatIsTakenUpALevelIsReceivedThere() {
        DisposalCommand.Escalate up = new DisposalCommand.Escalate(FIRST, Story.of(CITY), "important");
        Story before = received().does(CITY_CONFERENCE, "2026-03-10", up);
        assertThat(before.owing(Terms.ACCEPTANCE_NOTICE_REFERRED, "2026-03-11")).isEmpty();
        before.does(CITY, "2026-03-12", new DisposalCommand.Receive(FIRST));
        assertThat(before.owing(Terms.ACCEPTANCE_NOTICE_REFERRED, "2026-03-13"))
                .containsExactly("city-government until 2026-03-27");

        Story after = received()
                .does(HOUSING, "2026-03-06", new DisposalCommand.Classify(FIRST, MatterClasses.ORDINARY))
                .does(HOUSING, "2026-03-09", new HandlingCommand.Accept(FIRST))
                .does(CITY_CONFERENCE, "2026-03-10", up);
        assertThat(after.owing(Terms.HANDLING, "2026-03-11")).containsExactly("city-government until 2026-05-08");
        assertThat(untimed(after, "2026-03-11")).isEmpty();
    }

    private static final Actor CITY_CONFERENCE =
            new Actor(Role.JOINT_CONFERENCE, Optional.of(OrganId.of("city-joint-conference")), Optional.empty());

    private static List<String> untimed(Story story, String day) {
        return story.desk().untimed(story.state(), When.on(LocalDate.parse(day))).stream()
                .map(ChinaReceiptsOfOthersTest::line)
                .filter(line -> !line.startsWith("classification"))
                .toList();
    }

    private static String line(Untimed each) {
        return each.duty().key() + " " + each.organ().map(OrganId::value).orElse("?") + " since " + each.since();
    }

    private static Story assignedDown() {
        return Story.under(ChinaRules.national())
                .registers(CITY_OFFICE, "2026-03-02", "P-1", Channel.LETTER)
                .does(
                        CITY_OFFICE,
                        "2026-03-03",
                        new DisposalCommand.Assign(
                                FIRST,
                                List.of(Story.of(OFFICE)),
                                LocalDate.parse("2026-05-08"),
                                Optional.of(Role.PETITION_OFFICE)))
                .does(OFFICE, "2026-03-04", new DisposalCommand.Receive(FIRST))
                .does(
                        OFFICE,
                        "2026-03-05",
                        new DisposalCommand.Assign(
                                FIRST, List.of(Story.of(HOUSING)), LocalDate.parse("2026-04-30"), Optional.empty()))
                .does(HOUSING, "2026-03-06", new DisposalCommand.Receive(FIRST));
    }

    /** 22(3): who was assigned owes the report to who assigned, and can make it; who was assigned further still owes its own. */
    @Test
    void anOfficeThatAssignsFurtherReportsItselfToo() {
        Story story = assignedDown();
        assertThat(story.owing(Terms.ASSIGNED_FEEDBACK, "2026-03-09"))
                .containsExactly("county-petition-office until 2026-05-08");
        assertThat(story.refusals(HOUSING, "2026-03-09", new HandlingCommand.ReportResult(FIRST)))
                .isEmpty();
        assertThat(story.refusals(CITY_OFFICE, "2026-03-09", new HandlingCommand.ReportResult(FIRST)))
                .containsExactly("actor-does-not-hold-track");
        story.does(OFFICE, "2026-03-09", new HandlingCommand.ReportResult(FIRST));
        assertThat(story.standing(Terms.ASSIGNED_FEEDBACK, "2026-03-10")).isEqualTo(Kind.MET);
        assertThat(story.owing(Terms.ASSIGNED_FEEDBACK_BELOW, "2026-03-10"))
                .containsExactly("housing-bureau until 2026-04-30");
        assertThat(story.refusals(OFFICE, "2026-03-10", new HandlingCommand.ReportResult(FIRST)))
                .containsExactly("actor-does-not-hold-track");
    }

    /** That housing's objection is upheld shows that housing owed no report; the county owes the city its own all the same. */
    @ParameterizedTest(name = "reported on {0}: {1}")
    @CsvSource({"2026-05-08, MET", "2026-05-11, MISSED"})
    void anObjectionBelowTakesNothingFromWhatIsOwedAbove(String reported, Kind standing) {
        Story story = assignedDown()
                .does(HOUSING, "2026-03-09", new DisposalCommand.RaiseObjection(FIRST, "it is about land"))
                .does(OFFICE, "2026-03-10", new DisposalCommand.AnswerObjection(FIRST, true, "right"));
        assertThat(story.standing(Terms.ASSIGNED_FEEDBACK_BELOW, "2026-03-11")).isEqualTo(Kind.NOT_OWED);
        assertThat(story.owing(Terms.ASSIGNED_FEEDBACK, "2026-03-11"))
                .containsExactly("county-petition-office until 2026-05-08");
        story.does(
                OFFICE,
                "2026-03-11",
                new DisposalCommand.Assign(
                        SECOND, List.of(Story.of(LAND)), LocalDate.parse("2026-06-30"), Optional.empty()));
        assertThat(story.owing(Terms.ASSIGNED_FEEDBACK, "2026-03-12"))
                .containsExactly("county-petition-office until 2026-05-08", "land-bureau until 2026-06-30");
        story.does(OFFICE, reported, new HandlingCommand.ReportResult(FIRST));
        assertThat(story.standing(Terms.ASSIGNED_FEEDBACK, "2026-05-12")).isEqualTo(standing);
    }
}
