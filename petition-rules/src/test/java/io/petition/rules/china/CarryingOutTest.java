package io.petition.rules.china;

import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static io.petition.rules.china.Story.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.law.Regime;
import io.petition.lifecycle.DemandOutcome;
import io.petition.lifecycle.DisposalCommand.AnswerObjection;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.DisposalCommand.RaiseObjection;
import io.petition.lifecycle.DisposalCommand.Receive;
import io.petition.lifecycle.FollowUpCommand.OrderCarryingOut;
import io.petition.lifecycle.FollowUpCommand.Withdraw;
import io.petition.lifecycle.HandlingCommand.Accept;
import io.petition.lifecycle.HandlingCommand.Answer;
import io.petition.lifecycle.HandlingCommand.Deliver;
import io.petition.lifecycle.IntakeCommand.Register;
import io.petition.lifecycle.Opinion;
import io.petition.lifecycle.RemedyCommand.DecideRemedy;
import io.petition.lifecycle.RemedyCommand.RequestRemedy;
import io.petition.model.Channel;
import io.petition.model.Demand;
import io.petition.model.DemandId;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 32-2 (2005: 32-2): carried out is what an opinion supports 作出支持信访请求意见的, and before there is one there is nothing. */
class CarryingOutTest {
    private static final OrderCarryingOut ORDER = new OrderCarryingOut(FIRST, Story.of(HOUSING), Optional.empty());

    private static Story received(Regime regime, String year) {
        return Story.under(regime)
                .does(
                        OFFICE,
                        year + "-03-04",
                        new Register(Petition.builder()
                                .id(PetitionId.of("P-1"))
                                .channel(Channel.LETTER)
                                .received(When.on(LocalDate.parse(year + "-03-04")))
                                .addDemands(Demand.of("d-1"), Demand.of("d-2"))
                                .build()))
                .does(OFFICE, year + "-03-04", new Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(HOUSING, year + "-03-05", new Receive(FIRST));
    }

    private static Story accepted(Regime regime, String year) {
        Story story = received(regime, year);
        if (!year.equals("2015")) {
            story.does(HOUSING, year + "-03-06", new Classify(FIRST, MatterClasses.ORDINARY));
        }
        return story.does(HOUSING, year + "-03-06", new Accept(FIRST));
    }

    private static Answer answer(String first, String second) {
        return new Answer(
                FIRST,
                Opinion.whole(List.of(
                        DemandOutcome.of(DemandId.of("d-1"), first, "art. 1"),
                        DemandOutcome.of(DemandId.of("d-2"), second, "art. 2"))));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2024, supported,     supported,     -",
                "2024, not-supported, supported,     -",
                "2024, not-supported, explained,     no-opinion-to-carry-out",
                "2024, explained,     explained,     no-opinion-to-carry-out",
                "2015, not-supported, supported,     -",
                "2015, not-supported, not-supported, no-opinion-to-carry-out"
            })
    void oneDemandThatIsSupportedIsEnough(String year, String first, String second, String refusal) {
        Story story = accepted(ChinaRules.national(), year).does(HOUSING, year + "-03-20", answer(first, second));
        assertThat(story.refusals(OFFICE, year + "-03-21", ORDER))
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    /** A review may have come to another opinion, which is not on record; where its outcome says that it did not, it did not. */
    @Test
    void afterAReviewItIsAskedWhatThatSaid() {
        Story national = reviewed(ChinaRules.national(), "opinion");
        assertThat(national.refusals(OFFICE, "2025-05-09", ORDER)).isEmpty();
        Regime shandong = ChinaOverlays.lay(ChinaRules.national(), ChinaOverlays.SHANDONG_REVIEW_2024)
                .regime()
                .orElseThrow();
        assertThat(reviewed(shandong, "changed").refusals(OFFICE, "2025-05-09", ORDER))
                .isEmpty();
        assertThat(reviewed(shandong, "upheld").refusals(OFFICE, "2025-05-09", ORDER))
                .containsExactly("no-opinion-to-carry-out");
    }

    private static Story reviewed(Regime regime, String outcome) {
        return accepted(regime, "2025")
                .does(HOUSING, "2025-03-20", answer("not-supported", "explained"))
                .does(HOUSING, "2025-03-21", Deliver.signed(FIRST))
                .does(PERSON, "2025-04-10", RequestRemedy.inTime(FIRST, Story.of(CITY)))
                .does(CITY, "2025-05-08", new DecideRemedy(FIRST, outcome));
    }

    @Test
    void whatWasWithdrawnOrTakenBackBeforeAnyAnswerIsNotCarriedOut() {
        Story withdrawn =
                accepted(ChinaRules.national(), "2024").does(PERSON, "2024-03-10", new Withdraw(FIRST, "enough"));
        assertThat(withdrawn.refusals(OFFICE, "2024-03-11", ORDER)).containsExactly("no-opinion-to-carry-out");
        Story takenBack = received(ChinaRules.national(), "2024")
                .does(HOUSING, "2024-03-06", new RaiseObjection(FIRST, "not ours"))
                .does(OFFICE, "2024-03-07", new AnswerObjection(FIRST, true, "it is not"));
        assertThat(takenBack.refusals(OFFICE, "2024-03-11", ORDER)).containsExactly("no-opinion-to-carry-out");
        Story later = accepted(ChinaRules.national(), "2024")
                .does(HOUSING, "2024-03-20", answer("supported", "explained"))
                .does(PERSON, "2024-03-25", new Withdraw(FIRST, "enough"));
        assertThat(later.refusals(OFFICE, "2024-03-26", ORDER))
                .as("it was supported before")
                .isEmpty();
    }
}
