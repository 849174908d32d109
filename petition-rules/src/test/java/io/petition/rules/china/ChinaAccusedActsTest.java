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
import io.petition.lifecycle.Delivery;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.DisposalCommand.DecideDispute;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.DisposalCommand.RaiseDispute;
import io.petition.lifecycle.DisposalCommand.Receive;
import io.petition.lifecycle.DisposalCommand.TellWhereToGo;
import io.petition.lifecycle.FollowUpCommand.Propose;
import io.petition.lifecycle.HandlingCommand.Accept;
import io.petition.lifecycle.HandlingCommand.Answer;
import io.petition.lifecycle.HandlingCommand.Deliver;
import io.petition.lifecycle.HandlingCommand.Extend;
import io.petition.lifecycle.IntakeCommand.AddPetitioner;
import io.petition.lifecycle.IntakeCommand.EndMandate;
import io.petition.lifecycle.IntakeCommand.RecordDeath;
import io.petition.lifecycle.IntakeCommand.Register;
import io.petition.lifecycle.IntakeCommand.Represent;
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
import io.petition.model.Representation;
import io.petition.time.When;
import io.petition.view.Audience;
import io.petition.view.LeakFinder;
import io.petition.view.MatterView;
import io.petition.view.Views;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                .does(CLERK, DAY, new Classify(FIRST, MatterClasses.ORDINARY))
                .does(CLERK, DAY, new Accept(FIRST));
        Extend extend = Extend.by(FIRST, calendarDays(9)).because("survey").petitionerTold();
        assertThat(story.refusals(LABOUR, DAY, extend.approvedBy(CADRE))).containsExactly(CODE);
        assertThat(story.refusals(LABOUR, DAY, extend.approvedBy(PersonRef.of("head"))))
                .isEmpty();
    }

    /** Where an official is accused, a desk says who acts for it before it judges, or says who petitions. */
    @ParameterizedTest
    @ValueSource(strings = {"classify", "add-petitioner", "represent", "end-mandate"})
    void norActsUnnamed(String act) {
        PersonRef proxy = PersonRef.of("proxy");
        Petition petition = Petition.builder()
                .from(accusing(Party.person(Party.Side.ACCUSED, CADRE)).petition())
                .addPetitioners(PersonRef.of("accuser"))
                .representation(Representation.proxy(proxy, true))
                .build();
        Story story = Story.under(ChinaRules.national())
                .does(OFFICE, DAY, new Register(petition))
                .does(OFFICE, DAY, new Forward(FIRST, List.of(Story.of(LABOUR))));
        Command command = switch (act) {
            case "classify" -> new Classify(FIRST, MatterClasses.ORDINARY);
            case "add-petitioner" -> new AddPetitioner(petition.id(), PersonRef.of("crony"));
            case "represent" -> new Represent(petition.id(), Representation.proxy(PersonRef.of("crony"), true));
            default -> new EndMandate(petition.id(), proxy);
        };
        assertThat(story.refusals(LABOUR, DAY, command)).containsExactly("who-acts-not-named");
        Actor cadre = new Actor(Role.ORGAN, LABOUR.organ(), Optional.of(CADRE));
        assertThat(story.refusals(cadre, DAY, command)).containsExactly(CODE);
        assertThat(story.refusals(CLERK, DAY, command)).isEmpty();
        assertThat(story.refusals(HOUSING, DAY, command)).doesNotContain(CODE, "who-acts-not-named");
    }

    /** 46(5): whom a desk puts down as one more of them is not shown the others by that; whom one of them brings is. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoIsPutDownByADeskSeesNobodyElse(boolean byDesk) {
        PersonRef accuser = PersonRef.of("accuser");
        PersonRef more = PersonRef.of("one-more");
        Petition petition = Petition.builder()
                .from(accusing(Party.person(Party.Side.ACCUSED, CADRE)).petition())
                .addPetitioners(accuser)
                .build();
        Story story = Story.under(ChinaRules.national())
                .does(OFFICE, DAY, new Register(petition))
                .does(OFFICE, DAY, new Forward(FIRST, List.of(Story.of(LABOUR))))
                .does(byDesk ? CLERK : Actor.petitioner(accuser), DAY, new AddPetitioner(petition.id(), more));
        MatterView seen = Views.under(ChinaRules.national()).of(story.state(), Audience.person(more));
        assertThat(LeakFinder.leaks(seen, List.of(accuser.value())).isEmpty()).isEqualTo(byDesk);
        assertThat(seen.tracks()).as("how the matter goes").isNotEmpty();
        assertThat(LeakFinder.leaks(
                        Views.under(ChinaRules.national()).of(story.state(), Audience.person(accuser)),
                        List.of(more.value())))
                .isNotEmpty();
    }

    /** Whoever is accused hands over to all what there is to hand over, and learns nothing by naming to whom. */
    @Test
    void norFindsOutByDelivering() {
        PersonRef accuser = PersonRef.of("accuser");
        Petition appeal = Petition.builder()
                .id(PetitionId.of("P-1"))
                .channel(Channel.LETTER)
                .received(When.on(LocalDate.parse(DAY)))
                .addPetitioners(accuser)
                .build();
        Petition accusation = Petition.builder()
                .from(accusing(organ()).petition())
                .id(PetitionId.of("P-2"))
                .build();
        Story story = Story.under(ChinaRules.national())
                .does(HOUSING, DAY, new Register(appeal))
                .does(HOUSING, DAY, new Classify(FIRST, MatterClasses.ORDINARY))
                .does(HOUSING, DAY, new Accept(FIRST))
                .does(HOUSING, DAY, Answer.whole(FIRST, "explained", "a law"))
                .does(OFFICE, DAY, new Register(accusation));
        assertThat(story.refusals(
                        HOUSING, DAY, new Deliver(FIRST, Delivery.signed().to(accuser))))
                .isEqualTo(story.refusals(
                        HOUSING, DAY, new Deliver(FIRST, Delivery.signed().to(PersonRef.of("nobody")))))
                .containsExactly(CODE);
        assertThat(story.refusals(HOUSING, DAY, Deliver.signed(FIRST))).isEmpty();
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
