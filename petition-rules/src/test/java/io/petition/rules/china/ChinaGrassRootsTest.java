package io.petition.rules.china;

import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static io.petition.rules.china.Story.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.law.Regime;
import io.petition.lifecycle.DisposalCommand;
import io.petition.lifecycle.FollowUpCommand;
import io.petition.lifecycle.HandlingCommand;
import io.petition.lifecycle.IntakeCommand;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Track;
import io.petition.model.Channel;
import io.petition.model.Dispute;
import io.petition.model.OrganId;
import io.petition.model.Origin;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 小事不出村、大事不出镇 (2022: 15; 2005: 13-1): what the village finds it settles and closes, or hands on; nothing stays there for good. */
class ChinaGrassRootsTest {
    private static final Actor VILLAGE =
            new Actor(Role.GRASS_ROOTS, Optional.of(OrganId.of("village")), Optional.empty());
    private static final Actor TOWN = Actor.organ(OrganId.of("town"));
    private static final Actor CONFERENCE =
            new Actor(Role.JOINT_CONFERENCE, Optional.of(OrganId.of("county-joint-conference")), Optional.empty());

    private static Story found(Regime regime, String day) {
        return Story.under(regime)
                .does(
                        VILLAGE,
                        day,
                        new IntakeCommand.RegisterDispute(Dispute.builder()
                                .origin(Origin.SWEEP)
                                .found(When.on(LocalDate.parse(day)))
                                .build()));
    }

    private static Story found(String day) {
        return found(ChinaRules.national(), day);
    }

    private static Track track(Story story) {
        return story.state().track(FIRST).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-03-02", "2026-03-02"})
    void theVillageClosesWhatItFoundAndSettled(String day) {
        Story story = found(day);
        assertThat(story.refusals(VILLAGE, day, new FollowUpCommand.Close(FIRST, Grounds.DISPUTE_SETTLED)))
                .as("not before it is settled")
                .containsExactly("ground-does-not-hold");
        story.does(VILLAGE, day, new FollowUpCommand.Settle(FIRST, "reconciliation"))
                .does(VILLAGE, day, new FollowUpCommand.Close(FIRST, Grounds.DISPUTE_SETTLED));
        assertThat(track(story).stage()).isEqualTo(Stage.CLOSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-03-02", "2026-03-02"})
    void whatItCannotSettleItHandsToTheTownWhichGoesOn(String day) {
        Story story = found(day);
        assertThat(story.refusals(VILLAGE, day, new DisposalCommand.TakeMeasures(FIRST, "both kept apart")))
                .isEmpty();
        story.does(VILLAGE, day, new DisposalCommand.Forward(FIRST, List.of(Story.of(TOWN))));
        assertThat(track(story).holder()).isEqualTo(TOWN);
        story.does(TOWN, day, new DisposalCommand.Receive(FIRST))
                .does(TOWN, day, new FollowUpCommand.Settle(FIRST, "on-the-spot"))
                .does(TOWN, day, new FollowUpCommand.Close(FIRST, Grounds.DISPUTE_SETTLED));
        assertThat(track(story).stage()).isEqualTo(Stage.CLOSED);
    }

    /** The office to which it is handed sends it on as it does with every other. */
    @Test
    void itHandsItToTheOfficeWhichSendsItOn() {
        Story story = found("2026-03-02")
                .does(
                        VILLAGE,
                        "2026-03-03",
                        new DisposalCommand.Forward(
                                FIRST, List.of(Story.of(OFFICE)), Optional.of(Role.PETITION_OFFICE)))
                .does(OFFICE, "2026-03-04", new DisposalCommand.Receive(FIRST))
                .does(OFFICE, "2026-03-05", new DisposalCommand.Forward(FIRST, List.of(Story.of(HOUSING))));
        assertThat(track(story).holder()).isEqualTo(HOUSING);
    }

    @Test
    void whatTheTownHandsBackTheVillageTakesBackAndHandsElsewhere() {
        Story story = found("2026-03-02")
                .does(VILLAGE, "2026-03-03", new DisposalCommand.Forward(FIRST, List.of(Story.of(TOWN))))
                .does(TOWN, "2026-03-04", new DisposalCommand.Receive(FIRST))
                .does(TOWN, "2026-03-05", new DisposalCommand.RaiseObjection(FIRST, "it is about housing"))
                .does(VILLAGE, "2026-03-06", new DisposalCommand.AnswerObjection(FIRST, true, "it is"))
                .does(VILLAGE, "2026-03-09", new DisposalCommand.Forward(SECOND, List.of(Story.of(HOUSING))))
                .does(HOUSING, "2026-03-10", new DisposalCommand.Receive(SECOND))
                .does(HOUSING, "2026-03-11", new HandlingCommand.Accept(SECOND));
        assertThat(story.state().track(SECOND).orElseThrow().stage()).isEqualTo(Stage.ACCEPTED);
    }

    /** Where the village does nothing, those above give it to whoever does; what is not at the village they do not take so. */
    @Test
    void thoseAboveMayTakeItUp() {
        DisposalCommand.Escalate up = new DisposalCommand.Escalate(FIRST, Story.of(TOWN), "nothing was done");
        Story story = found("2026-03-02").does(CONFERENCE, "2026-04-01", up);
        assertThat(track(story).holder()).isEqualTo(TOWN);
        assertThat(story.refusals(TOWN, "2026-04-02", new HandlingCommand.Accept(FIRST)))
                .isEmpty();
        Story atOffice = Story.under(ChinaRules.national()).registers(OFFICE, "2026-03-02", "P-1", Channel.LETTER);
        assertThat(atOffice.refusals(CONFERENCE, "2026-04-01", up)).containsExactly("not-at-grass-roots");
    }

    /** Once somebody petitions about it, a settlement ends it no longer: who petitioned is answered by whom the village hands it to. */
    @Test
    void whatSomebodyPetitionsAboutIsNotTheVillagesToClose() {
        Story story = found("2026-03-02")
                .does(VILLAGE, "2026-03-02", new FollowUpCommand.Settle(FIRST, "on-the-spot"))
                .registers(OFFICE, "2026-03-03", "P-1", Channel.LETTER)
                .does(OFFICE, "2026-03-03", new IntakeCommand.JoinPetition(another(), FIRST));
        assertThat(story.refusals(VILLAGE, "2026-03-04", new FollowUpCommand.Close(FIRST, Grounds.DISPUTE_SETTLED)))
                .contains("petitioned-about");
        assertThat(story.refusals(VILLAGE, "2026-03-04", new DisposalCommand.Forward(FIRST, List.of(Story.of(TOWN)))))
                .isEmpty();
    }

    private static Petition another() {
        return Petition.builder()
                .id(PetitionId.of("P-2"))
                .channel(Channel.LETTER)
                .received(When.on(LocalDate.parse("2026-03-03")))
                .build();
    }
}
