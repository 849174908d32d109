package io.petition.rules.china;

import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.lifecycle.DemandOutcome;
import io.petition.lifecycle.DisposalCommand;
import io.petition.lifecycle.Expected;
import io.petition.lifecycle.FollowUpCommand;
import io.petition.lifecycle.HandlingCommand;
import io.petition.lifecycle.Opinion;
import io.petition.lifecycle.ProceedingKind;
import io.petition.lifecycle.Untimed;
import io.petition.model.Channel;
import io.petition.model.OrganId;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is owed without a term is told: what, by whom, since when, and the provision that sets no days. */
class ChinaUntimedTest {
    private static final Opinion OPINION = Opinion.whole(List.of(DemandOutcome.of("supported", "cited")));

    private static Story story() {
        return Story.under(ChinaRules.national());
    }

    private static Story sent() {
        return story().registers(OFFICE, "2026-03-02", "P-1", Channel.LETTER)
                .does(OFFICE, "2026-03-04", new DisposalCommand.Forward(FIRST, List.of(Story.of(HOUSING))));
    }

    private static Story accepted() {
        return sent().does(HOUSING, "2026-03-05", new DisposalCommand.Receive(FIRST))
                .does(HOUSING, "2026-03-06", new DisposalCommand.Classify(FIRST, MatterClasses.ORDINARY))
                .does(HOUSING, "2026-03-09", new HandlingCommand.Accept(FIRST));
    }

    private static List<String> untimed(Story story, String day) {
        return story.desk().untimed(story.state(), When.on(LocalDate.parse(day))).stream()
                .map(ChinaUntimedTest::line)
                .toList();
    }

    private static String line(Untimed each) {
        return each.duty().key() + " " + each.organ().map(OrganId::value).orElse("?") + " since " + each.since() + " "
                + each.citations().get(0).article();
    }

    @Test
    void whatIsSentIsToBeReceivedAndPutIntoAClass() {
        assertThat(untimed(sent(), "2026-06-01"))
                .containsExactly(
                        "receipt housing-bureau since 2026-03-04 23-3",
                        "classification housing-bureau since 2026-03-02 29-1");
    }

    /** The 15 days of the office run; what is neither urgent nor to be told on the spot is not told besides. */
    @Test
    void whereDaysRunNothingIsToldBesides() {
        Story registered = story().registers(OFFICE, "2026-03-02", "P-1", Channel.LETTER);
        assertThat(untimed(registered, "2026-03-03"))
                .containsExactly("classification county-petition-office since 2026-03-02 29-1");
        assertThat(untimed(accepted(), "2026-03-10")).isEmpty();
    }

    @Test
    void whoSentItOwesTheAnswerToAnObjection() {
        Story objected = sent().does(HOUSING, "2026-03-05", new DisposalCommand.Receive(FIRST))
                .does(HOUSING, "2026-03-06", new DisposalCommand.RaiseObjection(FIRST, "not ours"));
        assertThat(untimed(objected, "2026-03-20"))
                .contains("objection-answer county-petition-office since 2026-03-06 23-3");
        objected.does(OFFICE, "2026-03-23", new DisposalCommand.AnswerObjection(FIRST, true, "right"));
        assertThat(untimed(objected, "2026-03-24"))
                .as("on the track that came back, and not on the one that ended with it")
                .filteredOn(line -> line.startsWith("re-disposal"))
                .containsExactly("re-disposal county-petition-office since 2026-03-23 22-1");
    }

    /** Only the class it was put into says what it asks for. */
    @Test
    void eachClassAsksForItsOwn() {
        Story suggestion = sent().does(HOUSING, "2026-03-05", new DisposalCommand.Receive(FIRST))
                .does(HOUSING, "2026-03-06", new DisposalCommand.Classify(FIRST, MatterClasses.SUGGESTION))
                .does(HOUSING, "2026-03-09", new HandlingCommand.Accept(FIRST));
        assertThat(untimed(suggestion, "2026-06-01"))
                .containsExactly("suggestion-reply housing-bureau since 2026-03-06 29-1");
        assertThat(suggestion.outlook("2026-06-01").untimed())
                .extracting(ChinaUntimedTest::line)
                .containsExactly("suggestion-reply housing-bureau since 2026-03-06 29-1");
    }

    /** Art. 32-2 sets no term for carrying out; the day that an organ sets is told, and is past the day after. */
    @Test
    void aDayThatAnOrganSetIsToldAndWhatItIsSetFor() {
        Story story = accepted()
                .does(HOUSING, "2026-04-09", new HandlingCommand.Answer(FIRST, OPINION))
                .does(HOUSING, "2026-04-10", HandlingCommand.Deliver.signed(FIRST))
                .does(
                        HOUSING,
                        "2026-04-13",
                        new FollowUpCommand.OrderCarryingOut(
                                FIRST, OrganId.of("works-bureau"), Optional.of(LocalDate.parse("2026-08-15"))));
        assertThat(untimed(story, "2026-09-01"))
                .containsExactly("opinion-execution works-bureau since 2026-04-13 32-2");
        Expected expected = story.outlook("2026-09-01").expected().get(0);
        assertThat(expected.kind()).isEqualTo(ProceedingKind.CARRYING_OUT);
        assertThat(expected.subject()).contains("works-bureau");
        assertThat(expected.due()).isEqualTo(When.on(LocalDate.parse("2026-08-15")));
        assertThat(expected.past()).isTrue();
        assertThat(story.outlook("2026-08-15").expected().get(0).past()).isFalse();
    }
}
