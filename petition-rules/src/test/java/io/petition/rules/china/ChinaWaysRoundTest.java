package io.petition.rules.china;

import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static io.petition.rules.china.Story.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.authority.Participant;
import io.petition.authority.ParticipantRole;
import io.petition.authority.Role;
import io.petition.lifecycle.Correction;
import io.petition.lifecycle.CorrectionCommand.Correct;
import io.petition.lifecycle.DeliberationCommand.CloseMediation;
import io.petition.lifecycle.DeliberationCommand.OpenMediation;
import io.petition.lifecycle.DisposalCommand.Assign;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.DisposalCommand.Escalate;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.FollowUpCommand.Close;
import io.petition.lifecycle.FollowUpCommand.Reopen;
import io.petition.lifecycle.FollowUpCommand.ReturnVisit;
import io.petition.lifecycle.FollowUpCommand.Settle;
import io.petition.lifecycle.FollowUpEvent.ReturnVisited;
import io.petition.lifecycle.HandlingCommand.Accept;
import io.petition.lifecycle.HandlingCommand.Answer;
import io.petition.lifecycle.HandlingCommand.Deliver;
import io.petition.lifecycle.HandlingCommand.NameCoHandlers;
import io.petition.lifecycle.HandlingCommand.NotAccept;
import io.petition.lifecycle.HandlingCommand.ReportResult;
import io.petition.lifecycle.IntakeCommand.Register;
import io.petition.lifecycle.IntakeEvent.Registered;
import io.petition.lifecycle.RemedyCommand.RequestRemedy;
import io.petition.model.Channel;
import io.petition.model.OrganId;
import io.petition.model.Party;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.Purpose;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ways round the rules, each of them shut: what may not be done straight is not done by another act first. */
class ChinaWaysRoundTest {
    private static final String DAY = "2024-03-04";

    private static Story registered(Petition petition) {
        return Story.under(ChinaRules.national()).does(OFFICE, DAY, new Register(petition));
    }

    private static Petition against(Optional<Purpose> purpose, Party.Side side) {
        return Petition.builder()
                .from(plain())
                .purpose(purpose)
                .addRespondents(Party.organ(side, Story.of(HOUSING)))
                .build();
    }

    private static Petition plain() {
        return Petition.builder()
                .id(PetitionId.of("P-1"))
                .channel(Channel.LETTER)
                .received(When.on(LocalDate.parse(DAY)))
                .build();
    }

    private static Story accepted() {
        return registered(plain())
                .does(OFFICE, DAY, new Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(HOUSING, DAY, new Classify(FIRST, MatterClasses.ORDINARY))
                .does(HOUSING, DAY, new Accept(FIRST));
    }

    /** 30-3: that the petition does not say what it is makes no difference once it is classified. */
    @Test
    void aClassMakesAnAccusationOfIt() {
        Story story = registered(against(Optional.empty(), Party.Side.RESPONDENT));
        Forward toThem = new Forward(FIRST, List.of(Story.of(HOUSING)));
        assertThat(story.refusals(OFFICE, DAY, toThem)).isEmpty();
        story.does(OFFICE, DAY, new Classify(FIRST, MatterClasses.ACCUSATION));
        assertThat(story.refusals(OFFICE, DAY, toThem)).containsExactly("sent-to-the-accused");
    }

    /** 30-3: whom the record named as accused stays so for sending, whatever the entry is corrected to. */
    @Test
    void aNameThatIsCorrectedAwayIsNotForgotten() {
        Story story = registered(against(Optional.of(Purpose.ACCUSATION), Party.Side.ACCUSED))
                .does(
                        OFFICE,
                        DAY,
                        new Correct(
                                1,
                                Correction.replaced(new Registered(plain())),
                                "a slip of the pen",
                                Optional.of(true)));
        assertThat(story.state().petitions().get(0).respondents()).isEmpty();
        assertThat(story.refusals(OFFICE, DAY, new Forward(FIRST, List.of(Story.of(HOUSING)))))
                .containsExactly("sent-to-the-accused");
    }

    /** 35: who shares in the opinion does not review it; nor is the reviewer made to share in it afterwards. */
    @Test
    void aCoHandlerReviewsNothingOfItsOwn() {
        NameCoHandlers city = new NameCoHandlers(FIRST, List.of(Story.of(CITY)));
        RequestRemedy toCity = RequestRemedy.inTime(FIRST, Story.of(CITY));
        assertThat(answered(accepted().does(HOUSING, DAY, city)).refusals(PERSON, "2024-03-20", toCity))
                .containsExactly("remedy-at-its-own-target");
        Story alone = answered(accepted());
        assertThat(alone.refusals(HOUSING, "2024-03-20", city)).containsExactly("act-not-at-this-stage");
        alone.does(PERSON, "2024-03-20", toCity);
    }

    private static Story answered(Story accepted) {
        return accepted.does(HOUSING, "2024-03-15", Answer.whole(FIRST, "explained", "a law"))
                .does(HOUSING, "2024-03-16", Deliver.signed(FIRST));
    }

    /** 33, 38-2: what was settled once ends that round, and not the one in which it is handled anew. */
    @Test
    void aSettlementEndsItsOwnRoundAlone() {
        Close settled = new Close(FIRST, Grounds.SETTLED);
        Story story = accepted()
                .does(PERSON, "2024-03-10", new Settle(FIRST, "reconciliation"))
                .does(HOUSING, "2024-03-10", settled)
                .does(OFFICE, "2024-04-01", new Reopen(FIRST, "closed-wrongly", Optional.of(PersonRef.of("head"))));
        assertThat(story.state().onlyTrack().orElseThrow().settled()).isEmpty();
        assertThat(story.refusals(HOUSING, "2024-04-02", settled)).containsExactly("ground-does-not-hold");
    }

    /** 33, 37-3: what was agreed, or said to be settled, before a visit found that it is not, ends nothing any more. */
    @Test
    void whatAVisitFoundUnsettledIsNotEndedByTheOldAgreement() {
        Story agreed = mediated(accepted())
                .does(HOUSING, "2024-03-10", new Settle(FIRST, "mediation"))
                .does(OFFICE, "2024-03-12", visit(false));
        assertThat(agreed.refusals(HOUSING, "2024-03-13", new Settle(FIRST, "mediation")))
                .containsExactly("ground-does-not-hold");
        agreed.does(HOUSING, "2024-03-13", new Settle(FIRST, "on-the-spot"));
        Close settled = new Close(FIRST, Grounds.SETTLED);
        assertThat(agreed.refusals(HOUSING, "2024-03-13", settled)).containsExactly("ground-does-not-hold");
        assertThat(mediated(agreed).refusals(HOUSING, "2024-03-14", settled)).isEmpty();

        Story said = accepted()
                .does(PERSON, "2024-03-10", new Settle(FIRST, "reconciliation"))
                .does(OFFICE, "2024-03-12", visit(false))
                .does(HOUSING, "2024-03-13", new Settle(FIRST, "on-the-spot"));
        assertThat(said.refusals(HOUSING, "2024-03-13", settled)).containsExactly("ground-does-not-hold");
        said.does(OFFICE, "2024-03-14", new Correct(visited(said), Correction.struck(), "another matter's visit"));
        assertThat(said.refusals(HOUSING, "2024-03-14", settled)).isEmpty();
    }

    /** A visit that finds it settled leaves the agreement as it is. */
    @Test
    void aVisitThatFindsItSettledUndoesNothing() {
        Story agreed = mediated(accepted())
                .does(HOUSING, "2024-03-10", new Settle(FIRST, "mediation"))
                .does(OFFICE, "2024-03-12", visit(true));
        assertThat(agreed.refusals(HOUSING, "2024-03-13", new Close(FIRST, Grounds.SETTLED)))
                .isEmpty();
    }

    /**
     * 33: an agreement holds by having been made, and no text asks that the petitioner be content too; a visit that finds the matter
     * settled and the petitioner not reconciled 案结事未了 leaves it, and leaves the work of persuasion (37-3): a reading.
     */
    @Test
    void whoIsNotReconciledHasNotUndoneTheAgreement() {
        ReturnVisit notReconciled = new ReturnVisit(FIRST, true, false, Optional.empty());
        Close settled = new Close(FIRST, Grounds.SETTLED);
        for (Story story : List.of(
                mediated(accepted()), accepted().does(PERSON, "2024-03-10", new Settle(FIRST, "reconciliation")))) {
            story.does(HOUSING, "2024-03-11", new Settle(FIRST, "on-the-spot"))
                    .does(OFFICE, "2024-03-12", notReconciled);
            assertThat(story.state().onlyTrack().orElseThrow().reconciled()).isEmpty();
            assertThat(story.refusals(HOUSING, "2024-03-13", settled)).isEmpty();
        }
    }

    private static Story mediated(Story story) {
        List<Participant> sides = List.of(
                Participant.of(ParticipantRole.PETITIONER, PersonRef.of("someone"))
                        .consenting(true),
                Participant.of(ParticipantRole.RESPONDENT, PersonRef.of("neighbour"))
                        .consenting(true));
        String day = story.state().version() > 5 ? "2024-03-13" : "2024-03-08";
        return story.does(HOUSING, day, new OpenMediation(FIRST, "county", sides))
                .does(HOUSING, day, new CloseMediation(FIRST, "agreed"));
    }

    private static ReturnVisit visit(boolean settled) {
        return new ReturnVisit(FIRST, settled, settled, Optional.empty());
    }

    private static long visited(Story story) {
        return story.state().history().stream()
                .filter(line -> line.event() instanceof ReturnVisited)
                .findFirst()
                .orElseThrow()
                .version();
    }

    /** 22(3): an office of a tier below that ends what was assigned to it can report so too. */
    @Test
    void whoeverWasAssignedItCanReport() {
        Actor town = Actor.office(OrganId.of("town-petition-office"));
        Story story = registered(plain())
                .does(
                        OFFICE,
                        DAY,
                        new Assign(
                                FIRST,
                                List.of(Story.of(town)),
                                LocalDate.parse("2024-05-06"),
                                Optional.of(Role.PETITION_OFFICE)))
                .does(town, "2024-03-05", new NotAccept(FIRST, Grounds.ALREADY_UNDER_WAY));
        assertThat(story.owing(Terms.ASSIGNED_FEEDBACK, "2024-03-06"))
                .containsExactly("town-petition-office until 2024-05-06");
        story.does(town, "2024-03-06", new ReportResult(FIRST));
        assertThat(story.owing(Terms.ASSIGNED_FEEDBACK, "2024-03-07")).isEmpty();
    }

    @Test
    void nobodyTakesItUpToThemselves() {
        assertThat(accepted().refusals(OFFICE, DAY, new Escalate(FIRST, Story.of(HOUSING), "hard")))
                .containsExactly("sent-to-its-holder");
    }
}
