package io.petition.rules.china;

import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static io.petition.rules.china.Story.PERSON;
import static io.petition.rules.china.Story.PROVINCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Participant;
import io.petition.authority.ParticipantRole;
import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.lifecycle.DeliberationCommand.CloseHearing;
import io.petition.lifecycle.DeliberationCommand.OpenHearing;
import io.petition.lifecycle.DeliberationCommand.StandAside;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.DisposalCommand.Receive;
import io.petition.lifecycle.FollowUpCommand.Withdraw;
import io.petition.lifecycle.HandlingCommand.Accept;
import io.petition.lifecycle.HandlingCommand.Answer;
import io.petition.lifecycle.HandlingCommand.Deliver;
import io.petition.lifecycle.ProceedingKind;
import io.petition.lifecycle.RemedyCommand.DecideRemedy;
import io.petition.lifecycle.RemedyCommand.DeliverRemedy;
import io.petition.lifecycle.RemedyCommand.RequestRemedy;
import io.petition.model.Channel;
import io.petition.model.PersonRef;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 31(6), 36-2 (2005: 31-2, 35-2): only the time that a hearing takes is not counted 听证所需时间, and somebody leads it to its end. */
class HearingsTest {
    private static final PersonRef CHAIR = PersonRef.of("chair");
    private static final PersonRef OTHER = PersonRef.of("another-chair");

    private static Participant chair(PersonRef person) {
        return Participant.of(ParticipantRole.CHAIR, person);
    }

    private static Story accepted(String year) {
        Story story = Story.under(ChinaRules.national())
                .registers(OFFICE, year + "-01-08", "P-1", Channel.LETTER)
                .does(OFFICE, year + "-01-08", new Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(HOUSING, year + "-01-09", new Receive(FIRST));
        if (!year.equals("2015")) {
            story.does(HOUSING, year + "-01-09", new Classify(FIRST, MatterClasses.ORDINARY));
        }
        return story.does(HOUSING, year + "-01-09", new Accept(FIRST));
    }

    private static Story reexamined(String year) {
        return accepted(year)
                .does(HOUSING, year + "-01-20", answer())
                .does(HOUSING, year + "-01-20", Deliver.signed(FIRST))
                .does(PERSON, year + "-01-21", RequestRemedy.inTime(FIRST, Story.of(CITY)))
                .does(CITY, year + "-01-25", new DecideRemedy(FIRST, "opinion"))
                .does(CITY, year + "-01-25", DeliverRemedy.signed(FIRST))
                .does(PERSON, year + "-02-01", RequestRemedy.inTime(FIRST, Story.of(PROVINCE)))
                .does(PROVINCE, year + "-02-05", new OpenHearing(FIRST, List.of(chair(CHAIR))));
    }

    private static Answer answer() {
        return Answer.whole(FIRST, "explained", "a law");
    }

    /** The opinion waits for the end of the hearing; the days after it count, whenever that end is recorded. */
    @ParameterizedTest
    @ValueSource(strings = {"2015", "2024"})
    void aHearingDoesNotStopTheTermForEver(String year) {
        Story story = reexamined(year);
        DecideRemedy decide = new DecideRemedy(FIRST, "opinion");
        assertThat(story.standing(Terms.REEXAMINATION, year + "-12-01")).isEqualTo(Kind.PAUSED);
        assertThat(story.refusals(PROVINCE, year + "-12-01", decide)).containsExactly("hearing-still-open");
        story.late(PROVINCE, year + "-02-07", year + "-12-01", new CloseHearing(FIRST, "heard"));
        assertThat(story.standing(Terms.REEXAMINATION, year + "-12-01")).isEqualTo(Kind.OVERDUE);
        story.does(PROVINCE, year + "-12-01", decide);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015", "2024"})
    void theAnswerWaitsForItToo(String year) {
        Story story = accepted(year).does(HOUSING, year + "-01-12", new OpenHearing(FIRST, List.of(chair(CHAIR))));
        assertThat(story.refusals(HOUSING, year + "-01-20", answer())).containsExactly("hearing-still-open");
        story.does(HOUSING, year + "-01-15", new CloseHearing(FIRST, "heard")).does(HOUSING, year + "-01-20", answer());
    }

    /** Who withdraws waits for no hearing; what is left open is closed all the same. */
    @Test
    void whatWasLeftOpenIsClosedStill() {
        Story story = accepted("2024")
                .does(HOUSING, "2024-01-12", new OpenHearing(FIRST, List.of(chair(CHAIR))))
                .does(PERSON, "2024-01-15", new Withdraw(FIRST, "enough"));
        assertThat(story.refusals(CITY, "2024-01-16", new CloseHearing(FIRST, "given up")))
                .containsExactly("actor-not-concerned");
        story.does(HOUSING, "2024-01-16", new CloseHearing(FIRST, "given up"));
        assertThat(story.state().open(FIRST, ProceedingKind.HEARING)).isEmpty();
    }

    /** 28-3: who stood aside leads nothing any more, and a hearing that nobody leads is not closed. */
    @Test
    void anotherChairClosesWhatTheFirstLeft() {
        Story story = accepted("2024")
                .does(HOUSING, "2024-01-12", new OpenHearing(FIRST, List.of(chair(CHAIR))))
                .does(HOUSING, "2024-01-13", new StandAside(FIRST, CHAIR, "a relative"));
        assertThat(story.refusals(HOUSING, "2024-01-15", new CloseHearing(FIRST, "heard")))
                .containsExactly("chair-stood-aside");
        assertThat(story.refusals(HOUSING, "2024-01-15", new CloseHearing(FIRST, "heard", List.of(chair(CHAIR)))))
                .containsExactly("chair-stood-aside", "somebody-must-stand-aside");
        story.does(HOUSING, "2024-01-15", new CloseHearing(FIRST, "heard", List.of(chair(OTHER))));
        Story two = accepted("2024")
                .does(HOUSING, "2024-01-12", new OpenHearing(FIRST, List.of(chair(CHAIR), chair(OTHER))))
                .does(HOUSING, "2024-01-13", new StandAside(FIRST, CHAIR, "a relative"));
        assertThat(two.refusals(HOUSING, "2024-01-15", new CloseHearing(FIRST, "heard")))
                .as("the other leads on")
                .isEmpty();
    }
}
