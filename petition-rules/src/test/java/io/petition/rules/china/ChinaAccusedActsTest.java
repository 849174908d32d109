package io.petition.rules.china;

import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static io.petition.time.Span.calendarDays;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.json.Jackson;
import io.petition.law.MatterClass;
import io.petition.lifecycle.Command;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.DisposalCommand.DecideDispute;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.DisposalCommand.RaiseDispute;
import io.petition.lifecycle.DisposalCommand.Receive;
import io.petition.lifecycle.DisposalCommand.TellWhereToGo;
import io.petition.lifecycle.FollowUpCommand.Propose;
import io.petition.lifecycle.HandlingCommand.Accept;
import io.petition.lifecycle.HandlingCommand.Extend;
import io.petition.lifecycle.IntakeCommand.RecordDeath;
import io.petition.lifecycle.IntakeCommand.Register;
import io.petition.lifecycle.IntakeCommand.SucceedOrgan;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.Permission;
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

/** 2022: 30-3. Whoever is accused decides nothing in the matter: not where it goes, not whose it is, not through an approval. */
class ChinaAccusedActsTest {
    private static final String CODE = "accused-decides";
    private static final String DAY = "2024-03-05";
    private static final PersonRef CADRE = PersonRef.of("cadre");
    private static final Actor LABOUR = Actor.organ(OrganId.of("labour-bureau"));
    private static final Actor CLERK = new Actor(Role.ORGAN, LABOUR.organ(), Optional.of(PersonRef.of("clerk")));

    /** What came to the accused by itself goes on to somebody else, and is not turned away. */
    @Test
    void theAccusedTurnsNobodyAway() {
        Story story = Story.under(ChinaRules.national()).does(HOUSING, DAY, accusing(organ()));
        assertThat(story.refusals(HOUSING, DAY, new TellWhereToGo(FIRST, "elsewhere")))
                .containsExactly(CODE);
        assertThat(story.refusals(HOUSING, DAY, new Forward(FIRST, List.of(Story.of(LABOUR)))))
                .isEmpty();
    }

    @Test
    void norSaysWhoseItIs() {
        Story story = Story.under(ChinaRules.national())
                .does(OFFICE, DAY, accusing(organ()))
                .does(OFFICE, DAY, new Forward(FIRST, List.of(Story.of(LABOUR))))
                .does(LABOUR, DAY, new RaiseDispute(FIRST, List.of(Story.of(LABOUR), Story.of(CITY)), "wages"));
        Command decide = new DecideDispute(FIRST, Story.of(CITY), "common-superior", "wages");
        assertThat(story.refusals(HOUSING, DAY, decide)).containsExactly(CODE);
        assertThat(story.refusals(Actor.organ(OrganId.of("county-government")), DAY, decide))
                .isEmpty();
    }

    @Test
    void norApproves() {
        Story story = Story.under(ChinaRules.national())
                .does(OFFICE, DAY, accusing(Party.person(Party.Side.ACCUSED, CADRE)))
                .does(OFFICE, DAY, new Forward(FIRST, List.of(Story.of(LABOUR))))
                .does(LABOUR, DAY, new Receive(FIRST))
                .does(LABOUR, DAY, new Classify(FIRST, MatterClasses.ORDINARY))
                .does(CLERK, DAY, new Accept(FIRST));
        Extend extend = Extend.by(FIRST, calendarDays(9)).because("survey").petitionerTold();
        assertThat(story.refusals(LABOUR, DAY, extend.approvedBy(CADRE))).containsExactly(CODE);
        assertThat(story.refusals(LABOUR, DAY, extend.approvedBy(PersonRef.of("head"))))
                .isEmpty();
    }

    /** Something was proposed to the accused, which so has to do with the matter: it is not shown by name who accuses it. */
    @Test
    void norTouchesOrSeesWhoAccuses() {
        PersonRef accuser = PersonRef.of("accuser");
        Petition petition = Petition.builder()
                .from(accusing(organ()).petition())
                .petitioners(List.of(accuser))
                .build();
        Story story = Story.under(ChinaRules.national())
                .does(OFFICE, DAY, new Register(petition))
                .does(OFFICE, DAY, new Forward(FIRST, List.of(Story.of(LABOUR))))
                .does(OFFICE, DAY, new Propose(FIRST, "improve-work", Story.of(HOUSING), "late"));
        assertThat(story.refusals(HOUSING, DAY, new RecordDeath(petition.id(), accuser)))
                .containsExactly(CODE);
        assertThat(story.refusals(HOUSING, DAY, new SucceedOrgan(Story.of(LABOUR), Story.of(HOUSING), "merged")))
                .containsExactly(CODE);
        assertThat(shown(story, OFFICE)).anyMatch(witness -> witness.contains(accuser.value()));
        assertThat(shown(story, HOUSING)).isNotEmpty().noneMatch(witness -> witness.contains(accuser.value()));
        assertThat(shown(story, LABOUR))
                .as("it has the matter, and is told by nobody but the record")
                .isNotEmpty()
                .noneMatch(witness -> witness.contains(accuser.value()));
    }

    /** 30-3: a class makes an accusation of it too, and what is not known is taken for one; an appeal is not. */
    @Test
    void noDeskButTheOfficeIsShownByNameWhoAccuses() {
        assertThat(shownOf(Optional.of(Purpose.ACCUSATION), MatterClasses.ORDINARY))
                .isFalse();
        assertThat(shownOf(Optional.of(Purpose.APPEAL), MatterClasses.ACCUSATION))
                .isFalse();
        assertThat(shownOf(Optional.empty(), MatterClasses.ACCUSATION)).isFalse();
        assertThat(shownOf(Optional.of(Purpose.APPEAL), MatterClasses.ORDINARY)).isTrue();
        assertThat(shownOf(Optional.empty(), MatterClasses.ORDINARY)).isTrue();
    }

    /** Whether an organ to which only something was proposed is shown an act that names who petitioned. */
    private static boolean shownOf(Optional<Purpose> purpose, MatterClass as) {
        PersonRef petitioner = PersonRef.of("ann-of-the-lane");
        Petition petition = Petition.builder()
                .id(PetitionId.of("P-1"))
                .channel(Channel.LETTER)
                .received(When.on(LocalDate.parse(DAY)))
                .purpose(purpose)
                .addPetitioners(petitioner)
                .build();
        Story story = Story.under(ChinaRules.national())
                .does(OFFICE, DAY, new Register(petition))
                .does(OFFICE, DAY, new Classify(FIRST, as))
                .does(OFFICE, DAY, new Forward(FIRST, List.of(Story.of(LABOUR))))
                .does(OFFICE, DAY, new Propose(FIRST, "improve-work", Story.of(CITY), "late"));
        assertThat(shown(story, OFFICE)).anyMatch(witness -> witness.contains(petitioner.value()));
        return shown(story, CITY).stream().anyMatch(witness -> witness.contains(petitioner.value()));
    }

    /** What an organ is shown that it may do, as a host would pass it on. */
    private static List<String> shown(Story story, Actor desk) {
        return Lifecycle.under(ChinaRules.national())
                .allowed(story.state(), desk, When.on(LocalDate.parse(DAY)))
                .stream()
                .filter(Permission.Open.class::isInstance)
                .map(permission -> Jackson.TWO.write(((Permission.Open) permission).witness()))
                .toList();
    }

    private static Party organ() {
        return Party.organ(Party.Side.ACCUSED, Story.of(HOUSING));
    }

    private static Register accusing(Party accused) {
        return new Register(Petition.builder()
                .id(PetitionId.of("P-1"))
                .channel(Channel.LETTER)
                .received(When.on(LocalDate.parse(DAY)))
                .purpose(Purpose.ACCUSATION)
                .addRespondents(accused)
                .build());
    }
}
