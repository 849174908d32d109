package io.petition.rules.china;

import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static io.petition.rules.china.Story.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.law.Regime;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.DisposalCommand.Receive;
import io.petition.lifecycle.FollowUpCommand.Withdraw;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.Stage;
import io.petition.model.Channel;
import io.petition.model.PetitionId;
import io.petition.time.When;
import io.petition.view.status.StatusCard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What who has a code sees on the way. */
class ChinaStatusCardTest {
    private static final Regime CHINA = ChinaRules.national();

    private final Story story = Story.under(CHINA).registers(OFFICE, "2026-03-02", "P-1", Channel.LETTER);

    /** 22-1: disposed of within 15 days of receipt. */
    @Test
    void itShowsTheStageAndTheNextDate() {
        assertThat(card("P-1", "2026-03-03")).contains(new StatusCard(Stage.REGISTERED, day("2026-03-17")));
    }

    /** 23-3: an objection in 5 working days comes before the notice in 15 days. */
    @Test
    void ofSeveralDatesItShowsTheFirstAhead() {
        story.does(OFFICE, "2026-03-03", new Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(HOUSING, "2026-03-04", new Receive(FIRST));
        assertThat(card("P-1", "2026-03-05")).contains(new StatusCard(Stage.FORWARDED, day("2026-03-11")));
        assertThat(card("P-1", "2026-03-12")).contains(new StatusCard(Stage.FORWARDED, day("2026-03-19")));
        assertThat(card("P-1", "2026-03-20"))
                .as("what is past is no next date, and that it was missed is not told")
                .contains(new StatusCard(Stage.FORWARDED, Optional.empty()));
    }

    @Test
    void aClosedPetitionHasNoDateAndAnUnknownOneNoCard() {
        Story direct = Story.under(CHINA)
                .registers(HOUSING, "2026-03-02", "P-1", Channel.LETTER)
                .does(PERSON, "2026-03-03", new Withdraw(FIRST, "not wanted any more"));
        assertThat(StatusCard.of(direct.state(), List.of(), CHINA.zone()))
                .contains(new StatusCard(Stage.CLOSED, Optional.empty()));
        assertThat(card("P-2", "2026-03-03")).isEmpty();
    }

    /** Another petition of the same matter has its own stage and its own dates. */
    @Test
    void eachPetitionHasItsOwnCard() {
        story.registers(HOUSING, "2026-03-20", "P-2", Channel.LETTER)
                .does(PERSON, "2026-03-21", new Withdraw(Story.SECOND, "not wanted any more"));
        assertThat(card("P-1", "2026-03-10")).contains(new StatusCard(Stage.REGISTERED, day("2026-03-17")));
        assertThat(card("P-2", "2026-03-22")).contains(new StatusCard(Stage.CLOSED, Optional.empty()));
    }

    private Optional<StatusCard> card(String petition, String asOf) {
        return StatusCard.of(
                story.state(),
                PetitionId.of(petition),
                Lifecycle.under(CHINA).deadlines(story.state(), When.on(LocalDate.parse(asOf))),
                CHINA.zone());
    }

    private static Optional<LocalDate> day(String date) {
        return Optional.of(LocalDate.parse(date));
    }
}
