package io.petition.rules.china;

import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static io.petition.rules.china.Story.PROVINCE;
import static io.petition.rules.china.Story.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.lifecycle.Command;
import io.petition.lifecycle.Correction;
import io.petition.lifecycle.CorrectionCommand.Correct;
import io.petition.lifecycle.DemandOutcome;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.DisposalCommand.Receive;
import io.petition.lifecycle.FollowUpCommand.Evaluate;
import io.petition.lifecycle.FollowUpCommand.Withdraw;
import io.petition.lifecycle.HandlingCommand.Accept;
import io.petition.lifecycle.HandlingCommand.Answer;
import io.petition.lifecycle.HandlingCommand.Deliver;
import io.petition.lifecycle.IntakeCommand.AddPetitioner;
import io.petition.lifecycle.IntakeCommand.EndMandate;
import io.petition.lifecycle.IntakeCommand.RecordDeath;
import io.petition.lifecycle.IntakeCommand.Register;
import io.petition.lifecycle.IntakeCommand.RemovePetitioner;
import io.petition.lifecycle.IntakeCommand.Represent;
import io.petition.lifecycle.IntakeCommand.SucceedOrgan;
import io.petition.lifecycle.IntakeCommand.SucceedPetitioner;
import io.petition.lifecycle.Opinion;
import io.petition.lifecycle.RemedyCommand.RequestRemedy;
import io.petition.model.Channel;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.Representation;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whom an opinion is complained of says neither who complains nor who looks into it. */
class ChinaOtherSideTest {
    private static final String DAY = "2024-03-05";
    private static final String LATER = "2024-03-06";
    private static final String OTHER_SIDE = "record-of-the-other-side";
    private static final String SUCCESSION = "succession-of-others";
    private static final String ELSEWHERE = "withdraws-elsewhere-too";
    private static final PetitionId P1 = PetitionId.of("P-1");
    private static final PersonRef ANN = PersonRef.of("ann");
    private static final PersonRef BEN = PersonRef.of("ben");
    private static final PersonRef CEM = PersonRef.of("cem");
    private static final OrganId LABOUR = OrganId.of("labour-bureau");
    private static final Actor ABOVE = as(Role.LEADERSHIP, OrganId.of("county-government"));
    private static final Actor HEAD_OF_HOUSING = as(Role.LEADERSHIP, Story.of(HOUSING));

    static Stream<Arguments> table() {
        Command died = new RecordDeath(P1, ANN);
        Command heir = new SucceedPetitioner(P1, ANN, BEN);
        Command gone = new RemovePetitioner(P1, ANN, "as they wish");
        Command proxy = new Represent(P1, Representation.proxy(BEN, true));
        Command ended = new EndMandate(P1, CEM);
        return Stream.of(
                row("the handler shows its petitioner out", answered(), HOUSING, gone, "act-of-another-role"),
                row("the office does", answered(), OFFICE, gone, "act-of-another-role"),
                row("who petitions leaves", answered(), Actor.petitioner(ANN), gone, ""),
                row("the handler before it answers", accepted(), HOUSING, died, "word-of-who-owes-answer"),
                row("the handler after", answered(), HOUSING, died, OTHER_SIDE),
                row("its leadership", answered(), HEAD_OF_HOUSING, died, OTHER_SIDE),
                row("the office", answered(), OFFICE, died, ""),
                row("who stands above", answered(), ABOVE, died, ""),
                row("the handler under review", reviewed(), HOUSING, died, OTHER_SIDE),
                row("the reviewing organ", reviewed(), CITY, died, ""),
                row("an heir of the living", accepted(), OFFICE, heir, "death-not-recorded"),
                row("an heir of the dead", accepted().does(OFFICE, DAY, died), OFFICE, heir, ""),
                row("an heir, says the handler", answered().does(OFFICE, DAY, died), HOUSING, heir, OTHER_SIDE),
                row("a proxy, says the handler", answered(), HOUSING, proxy, OTHER_SIDE),
                row("a proxy, says who petitions", answered(), Actor.petitioner(ANN), proxy, ""),
                row("a mandate ended by the handler", mandated(), HOUSING, ended, OTHER_SIDE),
                row("a mandate ended by who gave it", mandated(), Actor.petitioner(ANN), ended, ""),
                row("the reviewed picks the reviewer", reviewed(), HOUSING, merged(CITY, LABOUR), SUCCESSION),
                row("its leadership does", reviewed(), HEAD_OF_HOUSING, merged(CITY, LABOUR), SUCCESSION),
                row("the former says it of itself", reviewed(), CITY, merged(CITY, LABOUR), ""),
                row("the successor does", reviewed(), CITY, merged(HOUSING, Story.of(CITY)), ""),
                row("the office does of others", reviewed(), OFFICE, merged(CITY, LABOUR), ""),
                row("who stands above does", reviewed(), ABOVE, merged(CITY, LABOUR), ""),
                row("one of two, whose petition is elsewhere too", twice(), Actor.petitioner(ANN), only(), ELSEWHERE),
                row("both, on one track", twice(), Actor.petitioner(ANN), both(FIRST), ""),
                row(
                        "one of two, when it ended elsewhere",
                        twice().does(Actor.petitioner(ANN), DAY, both(SECOND)),
                        Actor.petitioner(ANN),
                        only(),
                        ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void whoSaysWhatOfTheOtherSide(String what, Story before, Actor actor, Command command, String refused) {
        assertThat(before.refusals(actor, DAY, command))
                .as(what)
                .isEqualTo(refused.isEmpty() ? List.of() : List.of(refused));
    }

    /** Struck and recorded anew, or of another day, a death stands; struck, it does not. */
    @Test
    void aDeathStandsAsTheRecordIsCorrected() {
        Story story = registered(ANN).does(OFFICE, LATER, new RecordDeath(P1, ANN));
        long death = story.state().version();
        assertThat(evaluation(story)).contains("not-the-petitioner");
        story.does(OFFICE, LATER, new Correct(death, redated(), "a slip"));
        assertThat(evaluation(story)).contains("not-the-petitioner");
        story.does(OFFICE, LATER, new Correct(death, Correction.struck(), "another"));
        assertThat(evaluation(story)).doesNotContain("not-the-petitioner");
        story.does(OFFICE, LATER, new RecordDeath(P1, ANN));
        assertThat(evaluation(story)).contains("not-the-petitioner");
    }

    private static Correction redated() {
        return Correction.redated(When.on(LocalDate.parse(DAY)));
    }

    private static List<String> evaluation(Story story) {
        return story.refusals(Actor.petitioner(ANN), LATER, new Evaluate(FIRST, Story.of(OFFICE), "satisfied"));
    }

    private static Story registered(PersonRef... persons) {
        Petition petition = Petition.builder()
                .id(P1)
                .channel(Channel.LETTER)
                .received(When.on(LocalDate.parse(DAY)))
                .addPetitioners(persons)
                .build();
        return Story.under(ChinaRules.national()).does(OFFICE, DAY, new Register(petition));
    }

    private static Story accepted() {
        return registered(ANN)
                .does(OFFICE, DAY, new Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(HOUSING, DAY, new Receive(FIRST))
                .does(OFFICE, DAY, new Classify(FIRST, MatterClasses.ORDINARY))
                .does(HOUSING, DAY, new Accept(FIRST));
    }

    private static Story answered() {
        return accepted()
                .does(HOUSING, DAY, new Answer(FIRST, Opinion.whole(List.of(DemandOutcome.of("explained", "art. 1")))))
                .does(HOUSING, DAY, Deliver.signed(FIRST));
    }

    private static Story mandated() {
        return answered().does(OFFICE, DAY, new Represent(P1, Representation.proxy(CEM, true)));
    }

    private static Story reviewed() {
        return answered().does(Actor.petitioner(ANN), DAY, RequestRemedy.inTime(FIRST, Story.of(CITY)));
    }

    /** Of two, at two organs. */
    private static Story twice() {
        return registered(ANN)
                .does(OFFICE, DAY, new AddPetitioner(P1, BEN))
                .does(OFFICE, DAY, new Forward(FIRST, List.of(Story.of(HOUSING), Story.of(PROVINCE))));
    }

    private static Withdraw only() {
        return new Withdraw(FIRST, "enough", List.of(ANN));
    }

    private static Withdraw both(TrackId track) {
        return new Withdraw(track, "enough", List.of(ANN, BEN));
    }

    private static SucceedOrgan merged(Actor former, OrganId to) {
        return new SucceedOrgan(Story.of(former), to, "merged");
    }

    private static Actor as(Role role, OrganId organ) {
        return new Actor(role, Optional.of(organ), Optional.empty());
    }

    private static Arguments row(String what, Story before, Actor actor, Command command, String refused) {
        return Arguments.of(what, before, actor, command, refused);
    }
}
