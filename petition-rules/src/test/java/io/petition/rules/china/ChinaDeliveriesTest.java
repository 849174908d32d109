package io.petition.rules.china;

import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.lifecycle.Delivery;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.HandlingCommand.Accept;
import io.petition.lifecycle.HandlingCommand.Answer;
import io.petition.lifecycle.HandlingCommand.Deliver;
import io.petition.lifecycle.RemedyCommand.DecideRemedy;
import io.petition.lifecycle.RemedyCommand.DeliverRemedy;
import io.petition.lifecycle.RemedyCommand.RequestRemedy;
import io.petition.model.Channel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The window for a remedy runs from receipt of the written answer 自收到书面答复之日起 (2022: 35, 36-1; 2005: 34, 35-1). */
class ChinaDeliveriesTest {
    private static Story answered(String year) {
        Story story = Story.under(ChinaRules.national()).registers(HOUSING, year + "-03-02", "P-1", Channel.LETTER);
        if (!year.equals("2015")) {
            story.does(HOUSING, year + "-03-02", new Classify(FIRST, MatterClasses.ORDINARY));
        }
        return story.does(HOUSING, year + "-03-03", new Accept(FIRST))
                .does(HOUSING, year + "-03-20", Answer.whole(FIRST, "not-supported", "a law"));
    }

    /** Signed for is received; a post that nobody signed for is not. The rest is read from how documents are served elsewhere. */
    @ParameterizedTest(name = "{0}, {1}, {2}: window {3}")
    @CsvSource({
        "2024, HANDED, SIGNED, RUNNING",
        "2024, POST, SIGNED, RUNNING",
        "2024, HANDED, REFUSED, RUNNING",
        "2024, LEFT, UNSIGNED, RUNNING",
        "2024, PUBLICATION, UNSIGNED, RUNNING",
        "2024, POST, UNSIGNED, NOT_STARTED",
        "2024, ELECTRONIC, UNSIGNED, NOT_STARTED",
        "2015, POST, SIGNED, RUNNING",
        "2015, POST, UNSIGNED, NOT_STARTED"
    })
    void theWindowOpensOnReceipt(String year, Delivery.Way way, Delivery.Result result, Kind window) {
        Story story = answered(year).does(HOUSING, year + "-03-21", new Deliver(FIRST, new Delivery(way, result)));
        assertThat(story.standing(Terms.REVIEW_REQUEST, year + "-03-22")).isEqualTo(window);
    }

    /** What nobody signed for is tried again, and counts from the day it is received; then it is done. */
    @Test
    void itIsTriedAgainUntilItIsReceived() {
        Story story = answered("2024")
                .does(
                        HOUSING,
                        "2024-03-21",
                        new Deliver(FIRST, new Delivery(Delivery.Way.POST, Delivery.Result.UNSIGNED)))
                .does(HOUSING, "2024-03-28", Deliver.signed(FIRST));
        assertThat(story.owing(Terms.REVIEW_REQUEST, "2024-03-29")).containsExactly("nobody until 2024-04-28");
        assertThat(story.refusals(HOUSING, "2024-03-30", Deliver.signed(FIRST))).containsExactly("already-delivered");
    }

    /** The organ's silence shuts nobody out: who has the answer says so, and asks for review. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"2015", "2024"})
    void whoReceivedItMayStateIt(String year) {
        RequestRemedy review = RequestRemedy.inTime(FIRST, Story.of(CITY));
        Story story = answered(year);
        assertThat(story.refusals(PERSON, year + "-04-02", review)).containsExactly("window-not-open");
        for (Delivery served : List.of(
                new Delivery(Delivery.Way.LEFT, Delivery.Result.UNSIGNED),
                new Delivery(Delivery.Way.HANDED, Delivery.Result.REFUSED))) {
            assertThat(story.refusals(PERSON, year + "-04-01", new Deliver(FIRST, served)))
                    .as("that it was served on them is not theirs to say")
                    .containsExactly("ground-does-not-hold");
        }
        story.does(PERSON, year + "-04-01", Deliver.signed(FIRST)).does(PERSON, year + "-04-02", review);
        story.does(CITY, year + "-04-20", new DecideRemedy(FIRST, "opinion"))
                .does(PERSON, year + "-04-21", DeliverRemedy.signed(FIRST));
        assertThat(story.standing(Terms.REEXAMINATION_REQUEST, year + "-04-22")).isEqualTo(Kind.RUNNING);
    }

    /** A remedy's opinion is delivered by who gave it, and by nobody else. */
    @Test
    void anotherOrganDoesNotDeliverIt() {
        Story story = answered("2024")
                .does(HOUSING, "2024-03-21", Deliver.signed(FIRST))
                .does(PERSON, "2024-04-02", RequestRemedy.inTime(FIRST, Story.of(CITY)))
                .does(CITY, "2024-04-20", new DecideRemedy(FIRST, "opinion"));
        Actor other = HOUSING;
        assertThat(story.refusals(other, "2024-04-21", DeliverRemedy.signed(FIRST)))
                .containsExactly("actor-not-asked-for-remedy");
    }
}
