package io.petition.rules.china;

import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.law.MatterClass;
import io.petition.lifecycle.Command;
import io.petition.lifecycle.Correction;
import io.petition.lifecycle.CorrectionCommand.Correct;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.DisposalCommand.Notify;
import io.petition.lifecycle.DisposalCommand.TellWhereToGo;
import io.petition.lifecycle.FollowUpCommand.AuditClosing;
import io.petition.lifecycle.FollowUpCommand.Close;
import io.petition.lifecycle.FollowUpCommand.Propose;
import io.petition.lifecycle.FollowUpCommand.Reopen;
import io.petition.lifecycle.FollowUpCommand.Settle;
import io.petition.lifecycle.FollowUpCommand.Withdraw;
import io.petition.lifecycle.HandlingCommand.Accept;
import io.petition.lifecycle.HandlingCommand.NameCoHandlers;
import io.petition.lifecycle.HandlingCommand.NotAccept;
import io.petition.lifecycle.HandlingCommand.ReplySuggestion;
import io.petition.lifecycle.IntakeCommand.JoinPetition;
import io.petition.lifecycle.IntakeCommand.RecordDeath;
import io.petition.lifecycle.IntakeCommand.Register;
import io.petition.lifecycle.IntakeCommand.RegisterDispute;
import io.petition.lifecycle.IntakeCommand.SucceedPetitioner;
import io.petition.lifecycle.IntakeEvent.Registered;
import io.petition.model.Channel;
import io.petition.model.Dispute;
import io.petition.model.Origin;
import io.petition.model.Party;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.Purpose;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an organ does not end, begin again or turn away on nobody's word but its own. */
class ChinaOwnWordTest {
    private static final String DAY = "2024-03-04";
    private static final PetitionId P1 = PetitionId.of("P-1");
    private static final PersonRef ANN = PersonRef.of("ann");
    private static final PersonRef CLERK = PersonRef.of("clerk");
    private static final PersonRef OTHER = PersonRef.of("other-clerk");
    private static final PersonRef HEAD = PersonRef.of("head");
    private static final PersonRef CADRE = PersonRef.of("cadre");
    private static final String OWN_APPROVAL = "approved-by-who-closed";
    private static final String OWN_WORD = "word-of-who-owes-answer";
    private static final String UNNAMED = "who-acts-not-named";
    private static final String PURPOSE = "purpose-says-otherwise";
    private static final String OWN_MATTER = "matter-is-ones-own";

    /** 38-2, a reading: whoever closed it opens it again only if somebody else approves. */
    static Stream<Arguments> reopening() {
        Story closed = closed(by(CLERK));
        Story away = registered(plain().build(), OFFICE)
                .does(OFFICE, DAY, new Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(by(CLERK), DAY, new NotAccept(FIRST, Grounds.ALREADY_UNDER_WAY));
        Story audited = closed(by(CLERK)).does(OFFICE, DAY, new AuditClosing(FIRST, false, "the agreement is missing"));
        Story withdrawn = accepted().does(Actor.petitioner(ANN), DAY, new Withdraw(FIRST, "enough"));
        return Stream.of(
                row("its own approval", closed, by(CLERK), reopen("closed-wrongly", CLERK), OWN_APPROVAL),
                row("that of who closed it", closed, by(OTHER), reopen("new-facts", CLERK), OWN_APPROVAL),
                row("nobody says who acts", closed, HOUSING, reopen("closed-wrongly", HEAD), OWN_APPROVAL),
                row("as its leadership", closed, leading(HEAD), reopen("new-facts", HEAD), OWN_APPROVAL),
                row("another approves", closed, by(CLERK), reopen("closed-wrongly", HEAD), ""),
                row("the office", closed, OFFICE, reopen("closed-wrongly", CLERK), ""),
                row("turned away, and given back", away, by(CLERK), reopen("turned-away-wrongly", CLERK), ""),
                row("found wanting from above", audited, by(CLERK), reopen("audit-failed", CLERK), ""),
                row("it did not close it", withdrawn, by(CLERK), reopen("new-facts", CLERK), ""));
    }

    /** 17, a reading: who owes the answer does not say that nobody waits for it. */
    static Stream<Arguments> deaths() {
        Command died = new RecordDeath(P1, ANN);
        Story direct = registered(plain().build(), HOUSING);
        Story shared = accepted()
                .does(HOUSING, DAY, new NameCoHandlers(FIRST, List.of(Story.of(CITY))))
                .does(OFFICE, DAY, new Propose(FIRST, "improve-work", Story.of(CITY), "late"));
        Story known = accepted().does(OFFICE, DAY, died);
        return Stream.of(
                row("who has it", accepted(), HOUSING, died, OWN_WORD),
                row("its leadership", accepted(), leading(HEAD), died, OWN_WORD),
                row("to whom it came directly", direct, HOUSING, died, OWN_WORD),
                row("who shares in it", shared, CITY, died, OWN_WORD),
                row("the office", accepted(), OFFICE, died, ""),
                row("the office, before it is sent", registered(plain().build(), OFFICE), OFFICE, died, ""),
                row("an heir, says who has it", known, HOUSING, new SucceedPetitioner(P1, ANN, OTHER), OWN_WORD),
                row("an heir, says the office", known, OFFICE, new SucceedPetitioner(P1, ANN, OTHER), ""));
    }

    /** 30-3: where an official is accused, an organ judges by somebody who is named. */
    static Stream<Arguments> cadres() {
        Story here = accusing(new Party(Party.Side.ACCUSED, Optional.of(CADRE), HOUSING.organ()));
        Story told = accusing(new Party(Party.Side.ACCUSED, Optional.of(CADRE), HOUSING.organ()))
                .does(HOUSING, DAY, Notify.whole(FIRST));
        Story somewhere = accusing(Party.person(Party.Side.ACCUSED, CADRE));
        Story elsewhere = accusing(new Party(Party.Side.ACCUSED, Optional.of(CADRE), CITY.organ()));
        Command accept = new Accept(FIRST);
        Command close = new Close(FIRST, Grounds.ACCUSATION_HANDLED);
        return Stream.of(
                row("nobody named", here, HOUSING, accept, UNNAMED),
                row("nor for the end", told, HOUSING, close, UNNAMED),
                row("nor where it is not said where they work", somewhere, HOUSING, accept, UNNAMED),
                row("nor to say what it is", here, HOUSING, new Classify(FIRST, MatterClasses.ORDINARY), UNNAMED),
                row("they work elsewhere", elsewhere, HOUSING, accept, ""),
                row("the accused", here, by(CADRE), accept, "accused-decides"),
                row("another", here, by(CLERK), accept, ""),
                row("no act of judgement", here, HOUSING, new NameCoHandlers(FIRST, List.of(Story.of(CITY))), ""));
    }

    /** 17, 31: what says that it is an appeal is not made a suggestion, to be done with by a reply, by who would have to answer. */
    static Stream<Arguments> purposes() {
        Classify suggestion = new Classify(FIRST, MatterClasses.SUGGESTION);
        Command reply = new ReplySuggestion(FIRST, "not-adopted");
        Story byOffice = sent(Purpose.APPEAL).does(OFFICE, DAY, suggestion);
        Petition entered = wanting("P-1", Purpose.SUGGESTION);
        Correct other = new Correct(1, Correction.replaced(new Registered(entered)), "misread");
        return Stream.of(
                row("an appeal", sent(Purpose.APPEAL), HOUSING, suggestion, PURPOSE),
                row("an accusation", sent(Purpose.ACCUSATION), HOUSING, suggestion, PURPOSE),
                row("a request", sent(Purpose.REQUEST), HOUSING, suggestion, PURPOSE),
                row("a suggestion", sent(Purpose.SUGGESTION), HOUSING, suggestion, ""),
                row("an enquiry", sent(Purpose.ENQUIRY), HOUSING, suggestion, ""),
                row("an appeal, says the office", sent(Purpose.APPEAL), OFFICE, suggestion, ""),
                row("as an appeal", sent(Purpose.APPEAL), HOUSING, new Classify(FIRST, MatterClasses.DUTY), ""),
                row("a reply to what the office classed", byOffice, HOUSING, reply, ""),
                row("a reply to an appeal that joined", joined(), HOUSING, reply, PURPOSE),
                row(
                        "its end without one",
                        joined().does(HOUSING, DAY, Notify.whole(FIRST)),
                        HOUSING,
                        notAdopted(),
                        "ground-does-not-hold"),
                row("a reply once the office looked", joined().does(OFFICE, DAY, suggestion), HOUSING, reply, ""),
                row("entered anew", sent(Purpose.APPEAL), OFFICE, other, "petitioner-does-not-consent"),
                row("entered anew with consent", sent(Purpose.APPEAL), OFFICE, other.consented(), ""));
    }

    /** 23-1, 31: who classes a matter as one to deal with does not send the petitioner away with it. */
    static Stream<Arguments> whereToGo() {
        Command tell = new TellWhereToGo(FIRST, "the labour bureau");
        Story direct = registered(plain().build(), HOUSING);
        Story found = Story.under(ChinaRules.national()).does(HOUSING, DAY, new RegisterDispute(dispute()));
        return Stream.of(
                row("not classed yet", direct, HOUSING, tell, ""),
                row("ordinary", classed(MatterClasses.ORDINARY), HOUSING, tell, OWN_MATTER),
                row("a duty", classed(MatterClasses.DUTY), HOUSING, tell, OWN_MATTER),
                row("a suggestion", classed(MatterClasses.SUGGESTION), HOUSING, tell, OWN_MATTER),
                row("for the courts", classed(MatterClasses.LITIGATION), HOUSING, tell, ""),
                row("an accusation", classed(MatterClasses.ACCUSATION), HOUSING, tell, ""),
                row("a dispute that was found", found, HOUSING, tell, "nobody-to-tell"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"reopening", "deaths", "cadres", "purposes", "whereToGo"})
    void onWhoseWord(String what, Story before, Actor actor, Command command, String refused) {
        assertThat(before.refusals(actor, DAY, command))
                .as(what)
                .isEqualTo(refused.isEmpty() ? List.of() : List.of(refused));
    }

    private static Story registered(Petition petition, Actor at) {
        return Story.under(ChinaRules.national()).does(at, DAY, new Register(petition));
    }

    private static Story classed(MatterClass as) {
        return registered(plain().build(), HOUSING).does(HOUSING, DAY, new Classify(FIRST, as));
    }

    private static Story sent(Purpose purpose) {
        return registered(wanting("P-1", purpose), OFFICE)
                .does(OFFICE, DAY, new Forward(FIRST, List.of(Story.of(HOUSING))));
    }

    private static Story joined() {
        return sent(Purpose.SUGGESTION)
                .does(HOUSING, DAY, new Classify(FIRST, MatterClasses.SUGGESTION))
                .does(OFFICE, DAY, new JoinPetition(wanting("P-2", Purpose.APPEAL), FIRST));
    }

    private static Story accepted() {
        return registered(plain().build(), OFFICE)
                .does(OFFICE, DAY, new Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(OFFICE, DAY, new Classify(FIRST, MatterClasses.ORDINARY))
                .does(HOUSING, DAY, new Accept(FIRST));
    }

    private static Story closed(Actor actor) {
        return accepted()
                .does(Actor.petitioner(ANN), DAY, new Settle(FIRST, "reconciliation"))
                .does(actor, DAY, new Close(FIRST, Grounds.SETTLED));
    }

    private static Story accusing(Party accused) {
        Petition petition =
                plain().purpose(Purpose.ACCUSATION).addRespondents(accused).build();
        return registered(petition, OFFICE)
                .does(OFFICE, DAY, new Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(
                        new Actor(
                                Role.PETITION_OFFICE, OFFICE.organ(), Optional.of(PersonRef.of("clerk-of-the-office"))),
                        DAY,
                        new Classify(FIRST, MatterClasses.ACCUSATION));
    }

    private static Petition wanting(String id, Purpose purpose) {
        return plain().id(PetitionId.of(id)).purpose(purpose).build();
    }

    private static Petition.Builder plain() {
        return Petition.builder()
                .id(P1)
                .channel(Channel.LETTER)
                .received(When.on(LocalDate.parse(DAY)))
                .addPetitioners(ANN);
    }

    private static Dispute dispute() {
        return Dispute.builder()
                .origin(Origin.SWEEP)
                .found(When.on(LocalDate.parse(DAY)))
                .build();
    }

    private static Close notAdopted() {
        return new Close(FIRST, Grounds.SUGGESTION_NOT_ADOPTED);
    }

    private static Reopen reopen(String ground, PersonRef approved) {
        return new Reopen(FIRST, ground, Optional.of(approved));
    }

    private static Actor by(PersonRef person) {
        return new Actor(Role.ORGAN, HOUSING.organ(), Optional.of(person));
    }

    private static Actor leading(PersonRef person) {
        return new Actor(Role.LEADERSHIP, HOUSING.organ(), Optional.of(person));
    }

    private static Arguments row(String what, Story before, Actor actor, Command command, String refused) {
        return Arguments.of(what, before, actor, command, refused);
    }
}
