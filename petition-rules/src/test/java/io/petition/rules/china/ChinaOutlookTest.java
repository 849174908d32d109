package io.petition.rules.china;

import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static io.petition.rules.china.Story.PERSON;
import static io.petition.rules.china.Story.PROVINCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.petition.authority.Actor;
import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.deadline.Scope;
import io.petition.lifecycle.DemandOutcome;
import io.petition.lifecycle.DisposalCommand;
import io.petition.lifecycle.Finality;
import io.petition.lifecycle.FollowUpCommand;
import io.petition.lifecycle.HandlingCommand;
import io.petition.lifecycle.Histories;
import io.petition.lifecycle.IntakeCommand;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Occasion;
import io.petition.lifecycle.Opinion;
import io.petition.lifecycle.Outlook;
import io.petition.lifecycle.Outlook.Way.Standing;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.RemedyCommand;
import io.petition.lifecycle.RemedyEvent;
import io.petition.model.Channel;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a petitioner is told on one day and on another, of the same record 信访人查询. */
class ChinaOutlookTest {
    private static final Opinion OPINION = Opinion.whole(List.of(DemandOutcome.of("not-supported", "cited")));

    private static Story answered() {
        return Story.under(ChinaRules.national())
                .registers(HOUSING, "2026-03-02", "P-1", Channel.LETTER)
                .does(HOUSING, "2026-03-03", new DisposalCommand.Classify(FIRST, MatterClasses.ORDINARY))
                .does(HOUSING, "2026-03-04", new HandlingCommand.Accept(FIRST))
                .does(HOUSING, "2026-04-09", new HandlingCommand.Answer(FIRST, OPINION))
                .does(HOUSING, "2026-04-10", HandlingCommand.Deliver.signed(FIRST));
    }

    private static Finality finality(Story story, String day) {
        return story.outlook(day).track(FIRST).orElseThrow().finality();
    }

    /** Arts. 35 and 36: 30 days for each remedy from the written answer; 2026-05-10 is a Sunday. */
    @Test
    void theSameRecordIsMoreFinalOnALaterDay() {
        Story story = answered();
        assertThat(finality(story, "2026-05-11")).isEqualTo(Finality.OPEN_TO_REMEDY);
        assertThat(finality(story, "2026-05-12")).isEqualTo(Finality.WINDOW_LAPSED);
        assertThat(ways(story, "2026-05-11")).containsExactly("review-request open Optional[2026-05-11]");
        assertThat(ways(story, "2026-05-12")).containsExactly("review-request lapsed Optional[2026-05-11]");
        assertThat(story.outlook("2026-05-12").exhausted()).hasSize(1);
    }

    @Test
    void eachLevelIsOpenedByItsOwnAnswer() {
        Story story = answered().does(PERSON, "2026-04-20", RemedyCommand.RequestRemedy.inTime(FIRST, Story.of(CITY)));
        assertThat(finality(story, "2026-04-20")).isEqualTo(Finality.IN_HAND);
        assertThat(story.outlook("2026-04-20").awaited())
                .extracting(owed -> owed.deadline().term().key())
                .contains(Terms.REVIEW);
        story.does(CITY, "2026-05-15", new RemedyCommand.DecideRemedy(FIRST, "opinion"));
        assertThat(finality(story, "2026-05-16"))
                .as("decided and not delivered: the next step is the organ's")
                .isEqualTo(Finality.IN_HAND);
        story.does(CITY, "2026-05-18", RemedyCommand.DeliverRemedy.signed(FIRST));
        assertThat(finality(story, "2026-06-17")).isEqualTo(Finality.OPEN_TO_REMEDY);
        assertThat(finality(story, "2026-06-18")).isEqualTo(Finality.WINDOW_LAPSED);
        story.does(PERSON, "2026-06-10", RemedyCommand.RequestRemedy.inTime(FIRST, Story.of(PROVINCE)))
                .does(PROVINCE, "2026-07-01", new RemedyCommand.DecideRemedy(FIRST, "opinion"));
        assertThat(finality(story, "2026-07-02")).isEqualTo(Finality.EXHAUSTED);
        assertThat(story.outlook("2026-07-02").exhausted())
                .extracting(Outlook.Way::standing)
                .containsExactly(Standing.USED, Standing.USED);
    }

    /** What was led to another procedure says where: art. 31(1). */
    @Test
    void whereToTurnFollowsTheGround() {
        Story story = Story.under(ChinaRules.national())
                .registers(HOUSING, "2026-03-02", "P-1", Channel.LETTER)
                .does(HOUSING, "2026-03-03", new DisposalCommand.Classify(FIRST, MatterClasses.LITIGATION))
                .does(HOUSING, "2026-03-04", new DisposalCommand.Divert(FIRST, "litigation", Optional.empty()));
        Outlook.OnTrack track = story.outlook("2026-03-05").track(FIRST).orElseThrow();
        assertThat(track.turn()).contains("turn.court");
        assertThat(track.finality()).isEqualTo(Finality.CLOSED);
    }

    /** Who lets a matter go by withdrawing it waits for nothing any more. */
    @Test
    void whoWithdrewWaitsForNothing() {
        Story story = Story.under(ChinaRules.national())
                .registers(HOUSING, "2026-03-02", "P-1", Channel.LETTER)
                .does(PERSON, "2026-03-05", new FollowUpCommand.Withdraw(FIRST, "settled among us"));
        assertThat(story.outlook("2026-08-01").awaited()).isEmpty();
    }

    /** 23-3: the organ owes its notice; that it may object within five working days is nothing to wait for. */
    @Test
    void whatAnOrganMayLetPassIsNotAwaited() {
        Story story = Story.under(ChinaRules.national())
                .registers(OFFICE, "2026-03-02", "P-1", Channel.LETTER)
                .does(OFFICE, "2026-03-03", new DisposalCommand.Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(HOUSING, "2026-03-04", new DisposalCommand.Receive(FIRST));
        assertThat(story.standing(Terms.OBJECTION, "2026-03-05")).isEqualTo(Kind.RUNNING);
        assertThat(story.outlook("2026-03-05").awaited())
                .extracting(owed -> owed.deadline().term().key())
                .contains(Terms.ACCEPTANCE_NOTICE_REFERRED)
                .doesNotContain(Terms.OBJECTION);
    }

    /** Where the record names who petitioned, a stranger is told nothing, as a view shows them nothing. */
    @Test
    void oneOfThemIsToldWhatTheyThemselvesCanDo() {
        Lifecycle desk = Lifecycle.under(ChinaRules.national());
        When day = When.on(LocalDate.of(2026, 3, 5));
        MatterState state = desk.replay(Histories.walk(desk, LocalDate.of(2026, 3, 2), true, List.of()));
        PersonRef own = state.petitions().get(0).petitioners().get(0);
        Actor stranger = Actor.petitioner(PersonRef.of("a-stranger"));
        assertThat(acts(desk.outlook(state, Actor.petitioner(own), day))).contains("withdraw");
        assertThat(desk.outlook(state, stranger, day))
                .isEqualTo(new Outlook(day, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
        assertThatThrownBy(() -> desk.outlook(state, HOUSING, day))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("acts as organ");
    }

    /** 46(5): nor who petitions in one petition of what runs for another's, whether it has a track of its own or joined theirs. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void oneOfSeveralIsToldOfTheirOwn(boolean joined) {
        PersonRef first = PersonRef.of("first");
        PersonRef second = PersonRef.of("second");
        Story story = Story.under(ChinaRules.national())
                .does(OFFICE, "2026-03-02", new IntakeCommand.Register(of("P-1", first)))
                .does(
                        OFFICE,
                        "2026-03-03",
                        joined
                                ? new IntakeCommand.JoinPetition(of("P-2", second), FIRST)
                                : new IntakeCommand.Register(of("P-2", second)));
        Outlook told = story.outlook(Actor.petitioner(second), "2026-03-04");
        assertThat(told.tracks()).extracting(track -> track.track().value()).containsExactly(joined ? "1" : "2");
        assertThat(told.awaited())
                .filteredOn(owed -> owed.deadline().scope().kind() == Scope.Kind.PETITION)
                .isNotEmpty()
                .allMatch(owed -> owed.deadline().scope().id().equals("P-2"));
    }

    private static Petition of(String id, PersonRef petitioner) {
        return Petition.builder()
                .id(PetitionId.of(id))
                .channel(Channel.LETTER)
                .received(When.on(LocalDate.of(2026, 3, 2)))
                .addPetitioners(petitioner)
                .build();
    }

    /** A history that lacks the request: the window of the level below went by, and says nothing of the decision above it. */
    @Test
    void aWindowOfALevelBelowSaysNothingOfThisOne() {
        Lifecycle desk = Lifecycle.under(ChinaRules.national());
        MatterState answered = answered().state();
        MatterState decided = desk.evolve(
                answered,
                new Recorded(
                        answered.id(),
                        answered.version() + 1,
                        new RemedyEvent.RemedyDecided(FIRST, "opinion"),
                        new Occasion(CITY, When.on(LocalDate.of(2026, 7, 1)), Instant.parse("2026-07-01T10:00:00Z")),
                        Optional.empty()));
        Outlook outlook = desk.outlook(decided, When.on(LocalDate.of(2026, 7, 2)));
        assertThat(outlook.exhausted()).extracting(Outlook.Way::standing).containsExactly(Standing.LAPSED);
        assertThat(outlook.track(FIRST).orElseThrow().finality()).isEqualTo(Finality.IN_HAND);
    }

    private static List<String> acts(Outlook outlook) {
        return outlook.open().stream().map(open -> open.act().value()).toList();
    }

    private static List<String> ways(Story story, String day) {
        return story.outlook(day).ways().stream()
                .map(way -> way.term() + " " + way.standing().code() + " " + way.when())
                .toList();
    }
}
