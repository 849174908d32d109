package io.petition.rules.china;

import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.law.TermKey;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.DisposalCommand.Notify;
import io.petition.lifecycle.DisposalCommand.Receive;
import io.petition.lifecycle.FollowUpCommand.Close;
import io.petition.lifecycle.HandlingCommand.Accept;
import io.petition.lifecycle.IntakeCommand.RegisterDispute;
import io.petition.lifecycle.SupportCommand.RecordVisit;
import io.petition.model.Channel;
import io.petition.model.Dispute;
import io.petition.model.Origin;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arts. 23-2, 23-3 and 44(3): the notice is given by telling, and not by being done with the matter. */
class ClosingTellsNobodyTest {
    private static final Close NOT_ADOPTED = new Close(FIRST, Grounds.SUGGESTION_NOT_ADOPTED);

    private static Story direct() {
        return Story.under(ChinaRules.national()).registers(HOUSING, "2024-03-04", "P-1", Channel.LETTER);
    }

    private static Story sent() {
        return Story.under(ChinaRules.national())
                .registers(OFFICE, "2024-03-04", "P-1", Channel.LETTER)
                .does(OFFICE, "2024-03-04", new Forward(FIRST, List.of(Story.of(HOUSING))));
    }

    @ParameterizedTest(name = "{0}, told on {1}: {3}")
    @CsvSource({
        "direct, 2024-03-06, acceptance-notice-direct, MET",
        "direct, 2024-03-25, acceptance-notice-direct, MISSED",
        "sent, 2024-03-06, acceptance-notice-referred, MET",
        "sent, 2024-03-25, acceptance-notice-referred, MISSED"
    })
    void aSuggestionIsClosedOnceThePetitionerWasTold(String came, String told, String notice, Kind standing) {
        Story story = came.equals("direct") ? direct() : sent().does(HOUSING, "2024-03-05", new Receive(FIRST));
        story.does(HOUSING, "2024-03-05", new Classify(FIRST, MatterClasses.SUGGESTION));
        assertThat(story.refusals(HOUSING, told, NOT_ADOPTED)).containsExactly("petitioner-not-notified");
        story.does(HOUSING, told, Notify.whole(FIRST)).does(HOUSING, told, NOT_ADOPTED);
        assertThat(story.standing(TermKey.of(notice), "2024-04-30")).isEqualTo(standing);
    }

    /** What was sent and never signed for is no way round it. */
    @Test
    void whatWasNotReceivedIsNotClosedUntoldEither() {
        Story story = sent().does(HOUSING, "2024-03-05", new Classify(FIRST, MatterClasses.SUGGESTION));
        assertThat(story.refusals(HOUSING, "2024-03-05", NOT_ADOPTED)).containsExactly("petitioner-not-notified");
        story.does(HOUSING, "2024-03-05", Notify.whole(FIRST)).does(HOUSING, "2024-03-05", NOT_ADOPTED);
    }

    /** Where nobody petitioned there is nobody to tell, and no notice counts as given. */
    @Test
    void aFoundDisputeIsClosedWithoutNoticeAndNoneCountsAsGiven() {
        Story story = Story.under(ChinaRules.national())
                .does(
                        OFFICE,
                        "2024-03-04",
                        new RegisterDispute(Dispute.builder()
                                .origin(Origin.SWEEP)
                                .found(When.on(LocalDate.parse("2024-03-04")))
                                .build()))
                .does(OFFICE, "2024-03-04", new Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(HOUSING, "2024-03-05", new Receive(FIRST))
                .does(HOUSING, "2024-03-06", new RecordVisit(FIRST, "open-reception", Optional.empty(), true))
                .does(HOUSING, "2024-03-07", new Close(FIRST, Grounds.DISPUTE_SETTLED));
        assertThat(story.standing(Terms.ACCEPTANCE_NOTICE_REFERRED, "2024-04-30"))
                .isEqualTo(Kind.NOT_OWED);
    }

    /** 23-3: what was accepted before it was told can still be told, with all that a notice says. */
    @Test
    void whatIsAcceptedIsStillToldOf() {
        Story story = sent().does(HOUSING, "2024-03-05", new Receive(FIRST))
                .does(HOUSING, "2024-03-05", new Classify(FIRST, MatterClasses.ORDINARY))
                .does(HOUSING, "2024-03-06", new Accept(FIRST));
        assertThat(story.open(HOUSING, "2024-03-08")).contains(ActKey.NOTIFY);
        story.does(HOUSING, "2024-03-08", Notify.whole(FIRST));
        assertThat(story.state().milestones()).extracting(each -> each.key()).contains(Milestones.NOTIFIED);
    }
}
