package io.petition.rules.china;

import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static io.petition.rules.china.Story.PROVINCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.lifecycle.DisposalCommand.AnswerObjection;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.DisposalCommand.DecideDispute;
import io.petition.lifecycle.DisposalCommand.Escalate;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.DisposalCommand.RaiseDispute;
import io.petition.lifecycle.DisposalCommand.RaiseObjection;
import io.petition.lifecycle.DisposalCommand.Receive;
import io.petition.lifecycle.HandlingCommand.Accept;
import io.petition.model.Channel;
import io.petition.model.OrganId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 23-3, 28-1: taking a matter up is no way round the five days of the objection, nor from desk to desk. */
class EscalationTest {
    private static final Actor LABOUR = Actor.organ(OrganId.of("labour-bureau"));
    private static final Actor CONFERENCE = above(Role.JOINT_CONFERENCE, "joint-conference");

    private static Actor above(Role role, String organ) {
        return new Actor(role, Optional.of(OrganId.of(organ)), Optional.empty());
    }

    private static Story received(String year) {
        return Story.under(ChinaRules.national())
                .registers(OFFICE, year + "-03-04", "P-1", Channel.LETTER)
                .does(OFFICE, year + "-03-04", new Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(HOUSING, year + "-03-05", new Receive(FIRST));
    }

    private static Escalate to(Actor organ) {
        return new Escalate(FIRST, Story.of(organ), "beyond the county");
    }

    private static Actor by(String who) {
        return switch (who) {
            case "holder" -> HOUSING;
            case "its own leadership" ->
                above(Role.LEADERSHIP, Story.of(HOUSING).value());
            case "sender" -> OFFICE;
            case "leadership" -> above(Role.LEADERSHIP, "county-leaders");
            case "conference" -> CONFERENCE;
            case "a stranger" -> PROVINCE;
            default -> throw new IllegalArgumentException(who);
        };
    }

    @ParameterizedTest(name = "{0}: {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2024, holder,             escalated-from-below",
                "2024, its own leadership, escalated-from-below",
                "2024, a stranger,         escalated-from-below",
                "2024, sender,             -",
                "2024, leadership,         -",
                "2024, conference,         -",
                "2015, holder,             escalated-from-below",
                "2015, sender,             -"
            })
    void somebodyAboveDecidesIt(String year, String who, String refusal) {
        assertThat(received(year).refusals(by(who), year + "-03-06", to(CITY)))
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    /** The way that was found: late for an objection, and then simply to another bureau, and back. */
    @Test
    void whoIsLateForTheObjectionKeepsTheMatter() {
        Story story = received("2024");
        assertThat(story.refusals(HOUSING, "2024-03-20", new RaiseObjection(FIRST, "not ours")))
                .containsExactly("objection-not-in-time");
        assertThat(story.refusals(HOUSING, "2024-03-20", to(LABOUR))).containsExactly("escalated-from-below");
        story.does(OFFICE, "2024-03-21", to(LABOUR));
        assertThat(story.refusals(LABOUR, "2024-03-22", to(HOUSING)))
                .containsExactly("escalated-from-below", "escalated-to-who-had-it");
        assertThat(story.refusals(OFFICE, "2024-03-22", to(HOUSING))).containsExactly("escalated-to-who-had-it");
        assertThat(story.refusals(OFFICE, "2024-03-22", to(CITY))).isEmpty();
    }

    /** Nor does it undo what was decided of a dispute, or of an objection. */
    @Test
    void whatWasDecidedOfCompetenceStands() {
        Story story = received("2024")
                .does(
                        HOUSING,
                        "2024-03-06",
                        new RaiseDispute(FIRST, List.of(Story.of(HOUSING), Story.of(LABOUR)), "wages"))
                .does(
                        CONFERENCE,
                        "2024-03-08",
                        new DecideDispute(FIRST, Story.of(LABOUR), "joint-conference", "wages"));
        assertThat(story.refusals(OFFICE, "2024-03-09", to(HOUSING))).containsExactly("escalated-to-who-had-it");
        Story overruled = received("2024")
                .does(HOUSING, "2024-03-06", new RaiseObjection(FIRST, "not ours"))
                .does(OFFICE, "2024-03-07", new AnswerObjection(FIRST, false, "it is"));
        assertThat(overruled.refusals(HOUSING, "2024-03-08", to(CITY))).containsExactly("escalated-from-below");
    }

    /** An organ above that sent it down takes it up itself; from there it does not go down again this way. */
    @Test
    void whoSentItDownTakesItUpAgain() {
        Story story = Story.under(ChinaRules.national())
                .registers(CITY, "2024-03-04", "P-1", Channel.LETTER)
                .does(CITY, "2024-03-04", new Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(HOUSING, "2024-03-05", new Receive(FIRST))
                .does(CITY, "2024-03-06", to(CITY));
        assertThat(story.refusals(CONFERENCE, "2024-03-07", to(HOUSING)))
                .containsExactly("escalated-to-who-had-it", "escalated-downward");
    }

    /** 34: the sixty days go with the matter to whom somebody above gave it, and stay where nobody did. */
    @Test
    void theSixtyDaysMoveByAnActFromAboveAlone() {
        Story story = received("2024")
                .does(HOUSING, "2024-03-06", new Classify(FIRST, MatterClasses.ORDINARY))
                .does(HOUSING, "2024-03-06", new Accept(FIRST));
        assertThat(story.refusals(HOUSING, "2024-03-10", to(LABOUR))).containsExactly("escalated-from-below");
        assertThat(story.owing(Terms.HANDLING, "2024-03-10")).containsExactly("housing-bureau until 2024-05-06");
        story.does(OFFICE, "2024-03-11", to(CITY));
        assertThat(story.owing(Terms.HANDLING, "2024-03-12")).containsExactly("city-government until 2024-05-06");
    }
}
