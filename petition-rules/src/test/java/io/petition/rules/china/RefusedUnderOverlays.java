package io.petition.rules.china;

import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static io.petition.rules.china.Story.PERSON;
import static io.petition.rules.china.Story.PROVINCE;

import io.petition.authority.Actor;
import io.petition.authority.Participant;
import io.petition.authority.ParticipantRole;
import io.petition.authority.Role;
import io.petition.law.Regime;
import io.petition.lifecycle.Command;
import io.petition.lifecycle.DeliberationCommand.AskSupplement;
import io.petition.lifecycle.DeliberationCommand.CloseHearing;
import io.petition.lifecycle.DeliberationCommand.OpenHearing;
import io.petition.lifecycle.DeliberationCommand.OpenPanel;
import io.petition.lifecycle.DeliberationCommand.StandAside;
import io.petition.lifecycle.DeliberationCommand.Supplement;
import io.petition.lifecycle.Delivery;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.DisposalCommand.Receive;
import io.petition.lifecycle.HandlingCommand.Accept;
import io.petition.lifecycle.HandlingCommand.AcceptSimplified;
import io.petition.lifecycle.HandlingCommand.Answer;
import io.petition.lifecycle.HandlingCommand.Deliver;
import io.petition.lifecycle.HandlingCommand.SwitchProcedure;
import io.petition.lifecycle.IntakeCommand.AddPetitioner;
import io.petition.lifecycle.IntakeCommand.JoinPetition;
import io.petition.lifecycle.IntakeCommand.Register;
import io.petition.lifecycle.IntakeCommand.SucceedOrgan;
import io.petition.lifecycle.RemedyCommand.ComplainRefusal;
import io.petition.lifecycle.RemedyCommand.DecideRefusal;
import io.petition.lifecycle.RemedyCommand.DecideRemedy;
import io.petition.lifecycle.RemedyCommand.DeliverRemedy;
import io.petition.lifecycle.RemedyCommand.RefuseRemedy;
import io.petition.lifecycle.RemedyCommand.RequestRemedy;
import io.petition.lifecycle.RemedyCommand.RespondRemedy;
import io.petition.lifecycle.RemedyCommand.TakeUpRemedy;
import io.petition.lifecycle.RemedyCommand.WithdrawRemedy;
import io.petition.lifecycle.SupportCommand.AnswerSummons;
import io.petition.lifecycle.SupportCommand.Summon;
import io.petition.model.Channel;
import io.petition.model.OrganId;
import io.petition.model.Party;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * For each reason of an act that only an overlay knows, a command that is refused for it.
 *
 * @param overlay under which overlay
 * @param code the reason
 * @param before what had happened
 * @param actor who wants it
 * @param command what, on 2025-05-06
 */
record RefusedUnderOverlays(String overlay, String code, Story before, Actor actor, Command command) {
    private static final String DAY = "2025-05-06";
    private static final Actor NOBODY = Actor.organ(OrganId.of("an-organ-that-has-nothing-to-do-with-it"));
    private static final Actor STRANGER = Actor.petitioner(PersonRef.of("somebody-else"));
    private static final Actor NAMED = new Actor(Role.ORGAN, HOUSING.organ(), Optional.of(PersonRef.of("clerk")));
    private static final Actor STREET =
            new Actor(Role.GRASS_ROOTS, Optional.of(OrganId.of("street-office")), Optional.empty());

    static List<RefusedUnderOverlays> all() {
        RequestRemedy again = RequestRemedy.inTime(FIRST, Story.of(CITY));
        SwitchProcedure blank = new SwitchProcedure(FIRST, " ", Optional.empty());
        return List.of(
                shandong("actor-not-asked-for-remedy", under(), NOBODY, new TakeUpRemedy(FIRST)),
                shandong("remedy-must-move", merged(), CITY, new TakeUpRemedy(FIRST)),
                shandong("remedy-was-ordered", ordered(), CITY, refusal()),
                shandong("not-the-petitioner", under(), STRANGER, new Supplement(FIRST)),
                shandong("opinion-of-another-organ", under(), CITY, new RespondRemedy(FIRST)),
                shandong("window-not-open", under(), PERSON, new ComplainRefusal(FIRST, Story.of(PROVINCE))),
                shandong("no-complaint", refused(), PROVINCE, stands()),
                shandong("actor-not-asked-about-refusal", complained(), CITY, stands()),
                shandong("remedy-refused-before", refused(), PERSON, again),
                shandong("somebody-must-stand-aside", aside(), CITY, panel()),
                shandong("chair-stood-aside", chairAside(), CITY, new CloseHearing(FIRST, "heard")),
                shandong("nobody-in-the-chair", under(), CITY, new OpenPanel(FIRST, List.of())),
                shandong(
                        "actor-not-asked-for-remedy",
                        under(),
                        NOBODY,
                        new AskSupplement(FIRST, "the contract", Optional.empty())),
                shandong("accused-decides", reviewedByTheAccused(), CITY, refusal()),
                shandong("who-acts-not-named", reviewedOfSomebody(), CITY, refusal()),
                shandong("nothing-sent-back", taken(Shandong.REGIME), CITY, DeliverRemedy.signed(FIRST)),
                shandong("recipient-not-of-matter", ofSeveralSentBack(), CITY, to("stranger")),
                shandong("recipient-has-it", ofSeveralSentBack().does(CITY, DAY, to("another")), CITY, to("another")),
                shandong(
                        "already-delivered",
                        sentBack().does(CITY, DAY, DeliverRemedy.signed(FIRST)),
                        CITY,
                        DeliverRemedy.signed(FIRST)),
                simplified("who-acts-not-named", ofSomebody(simple()), HOUSING, new AcceptSimplified(FIRST)),
                simplified("accused-decides", accusing(simple(), HOUSING), HOUSING, new AcceptSimplified(FIRST)),
                simplified("actor-does-not-hold-track", sent(simple()), NOBODY, new AcceptSimplified(FIRST)),
                simplified("class-led-elsewhere", litigation(), HOUSING, new AcceptSimplified(FIRST)),
                simplified("actor-does-not-hold-track", taken(), NOBODY, blank),
                simplified("reason-not-given", taken(), HOUSING, blank),
                simplified("not-approved", taken(), HOUSING, blank),
                simplified("not-simplified", Shandong.accepted(simple()), HOUSING, blank),
                shandong("acts-for-others", ofSeveral(), PERSON, new WithdrawRemedy(FIRST, "enough", List.of())),
                simplified("somebody-must-stand-aside", asideBefore(), interested(), new AcceptSimplified(FIRST)),
                new RefusedUnderOverlays(
                        ChinaOverlays.BEIJING_JIESUJIBAN,
                        "somebody-must-stand-aside",
                        called().does(HOUSING, DAY, new StandAside(FIRST, PersonRef.of("interested"), "a relative")),
                        interested(),
                        new AnswerSummons(FIRST, Story.of(HOUSING), "there in an hour")),
                new RefusedUnderOverlays(
                        ChinaOverlays.BEIJING_JIESUJIBAN,
                        "actor-answers-for-another",
                        called(),
                        HOUSING,
                        new AnswerSummons(FIRST, Story.of(CITY), "there in an hour")));
    }

    List<String> reasons() {
        return before.refusals(actor, DAY, command);
    }

    private static RefusedUnderOverlays shandong(String code, Story before, Actor actor, Command command) {
        return new RefusedUnderOverlays(ChinaOverlays.SHANDONG_REVIEW_2024, code, before, actor, command);
    }

    private static RefusedUnderOverlays simplified(String code, Story before, Actor actor, Command command) {
        return new RefusedUnderOverlays(ChinaOverlays.SIMPLIFIED, code, before, actor, command);
    }

    private static Regime laid(String overlay) {
        return ChinaOverlays.lay(ChinaRules.national(), overlay).regime().orElseThrow();
    }

    private static Regime simple() {
        return laid(ChinaOverlays.SIMPLIFIED);
    }

    private static Actor interested() {
        return new Actor(Role.ORGAN, HOUSING.organ(), Optional.of(PersonRef.of("interested")));
    }

    private static Story asideBefore() {
        return sent(simple())
                .does(HOUSING, "2025-05-05", new StandAside(FIRST, PersonRef.of("interested"), "a relative"));
    }

    private static Story ofSeveral() {
        return Shandong.underReview(Shandong.REGIME, PersonRef.of("someone"))
                .does(OFFICE, "2025-05-05", new AddPetitioner(PetitionId.of("P-1"), PersonRef.of("another")));
    }

    private static Story ofSeveralSentBack() {
        return ofSeveral().does(CITY, "2025-05-05", new DecideRemedy(FIRST, "revoked"));
    }

    private static DeliverRemedy to(String person) {
        return new DeliverRemedy(FIRST, Delivery.signed().to(PersonRef.of(person)));
    }

    private static Story reviewedByTheAccused() {
        return under(accusing(Shandong.REGIME, CITY), HOUSING);
    }

    private static Story under(Story sent, Actor housing) {
        return sent.does(housing, "2025-05-05", new Classify(FIRST, MatterClasses.ORDINARY))
                .does(housing, "2025-05-05", new Accept(FIRST))
                .does(housing, "2025-05-05", Answer.whole(FIRST, "not-supported", "a law"))
                .does(HOUSING, "2025-05-05", Deliver.signed(FIRST))
                .does(PERSON, "2025-05-05", RequestRemedy.inTime(FIRST, Story.of(CITY)));
    }

    /** An official of some organ is accused, once it was answered. */
    private static Story reviewedOfSomebody() {
        return under(ofSomebody(Shandong.REGIME), NAMED);
    }

    private static Story sentBack() {
        return under().does(CITY, "2025-05-05", new DecideRemedy(FIRST, "revoked"));
    }

    private static Story taken(Regime regime) {
        return sent(regime)
                .does(HOUSING, "2025-05-05", new Classify(FIRST, MatterClasses.ORDINARY))
                .does(HOUSING, "2025-05-05", new Accept(FIRST));
    }

    private static Story ofSomebody(Regime regime) {
        return joined(regime, Party.person(Party.Side.ACCUSED, PersonRef.of("cadre")));
    }

    /** One more of the same facts accuses an organ. */
    private static Story accusing(Regime regime, Actor accused) {
        return joined(regime, Party.organ(Party.Side.ACCUSED, Story.of(accused)));
    }

    private static Story joined(Regime regime, Party accused) {
        Petition petition = Petition.builder()
                .id(PetitionId.of("P-2"))
                .channel(Channel.LETTER)
                .received(When.on(LocalDate.parse("2025-05-05")))
                .addRespondents(accused)
                .build();
        return sent(regime).does(OFFICE, "2025-05-05", new JoinPetition(petition, FIRST));
    }

    private static Story sent(Regime regime) {
        return Story.under(regime)
                .does(
                        OFFICE,
                        "2025-05-05",
                        new Register(Petition.builder()
                                .id(PetitionId.of("P-1"))
                                .channel(Channel.LETTER)
                                .received(When.on(LocalDate.parse("2025-05-05")))
                                .addPetitioners(PersonRef.of("someone"))
                                .build()))
                .does(OFFICE, "2025-05-05", new Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(HOUSING, "2025-05-05", new Receive(FIRST));
    }

    private static Story litigation() {
        return sent(simple()).does(HOUSING, "2025-05-05", new Classify(FIRST, MatterClasses.LITIGATION));
    }

    private static Story taken() {
        return sent(simple())
                .does(HOUSING, "2025-05-05", new Classify(FIRST, MatterClasses.ORDINARY))
                .does(HOUSING, "2025-05-05", new AcceptSimplified(FIRST));
    }

    private static Story called() {
        return sent(laid(ChinaOverlays.BEIJING_JIESUJIBAN))
                .does(
                        STREET,
                        "2025-05-05",
                        new Summon(
                                FIRST, List.of(Story.of(CITY)), "emergency", When.on(LocalDate.parse("2025-05-07"))));
    }

    private static Story under() {
        return Shandong.underReview(Shandong.REGIME, PersonRef.of("someone"));
    }

    private static Story aside() {
        return under().does(CITY, "2025-04-15", new StandAside(FIRST, PersonRef.of("chair"), "a relative"));
    }

    private static Story chairAside() {
        PersonRef chair = PersonRef.of("chair");
        return under().does(CITY, DAY, new OpenHearing(FIRST, List.of(Participant.of(ParticipantRole.CHAIR, chair))))
                .does(CITY, DAY, new StandAside(FIRST, chair, "a relative"));
    }

    private static OpenPanel panel() {
        return new OpenPanel(FIRST, List.of(Participant.of(ParticipantRole.CHAIR, PersonRef.of("chair"))));
    }

    private static Story merged() {
        return under().does(CITY, "2025-04-15", new SucceedOrgan(Story.of(HOUSING), Story.of(CITY), "merged"));
    }

    private static Story refused() {
        return under().does(CITY, "2025-04-14", refusal());
    }

    private static Story complained() {
        return refused().does(PERSON, "2025-04-20", new ComplainRefusal(FIRST, Story.of(PROVINCE)));
    }

    private static Story ordered() {
        return complained().does(PROVINCE, "2025-04-25", new DecideRefusal(FIRST, "review-to-be-taken-up"));
    }

    private static RefuseRemedy refusal() {
        return new RefuseRemedy(FIRST, "review-out-of-time");
    }

    private static DecideRefusal stands() {
        return new DecideRefusal(FIRST, "review-refusal-stands");
    }
}
