package io.petition.rules.china;

import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.lifecycle.Correction;
import io.petition.lifecycle.CorrectionCommand.Correct;
import io.petition.lifecycle.Delivery;
import io.petition.lifecycle.DemandOutcome;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.DisposalCommand.Receive;
import io.petition.lifecycle.HandlingCommand.Accept;
import io.petition.lifecycle.HandlingCommand.Answer;
import io.petition.lifecycle.HandlingCommand.Deliver;
import io.petition.lifecycle.HandlingEvent;
import io.petition.lifecycle.IntakeCommand.AddPetitioner;
import io.petition.lifecycle.IntakeCommand.Register;
import io.petition.lifecycle.IntakeEvent.DeathRecorded;
import io.petition.lifecycle.IntakeEvent.Registered;
import io.petition.lifecycle.Opinion;
import io.petition.model.Channel;
import io.petition.model.Demand;
import io.petition.model.DemandId;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.Representation;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a correction takes from the petitioner, it takes with their consent, whoever recorded what it corrects. */
class ChinaTakingsTest {
    private static final String DAY = "2024-04-20";
    private static final PersonRef ANN = PersonRef.of("ann");
    private static final PersonRef BEN = PersonRef.of("ben");
    private static final PetitionId P1 = PetitionId.of("P-1");
    private static final int REGISTERED = 1;
    private static final int ADDED = 2;
    private static final int DELIVERED = 8;

    static Stream<Arguments> table() {
        Petition.Builder same = Petition.builder().from(petition());
        return Stream.of(
                row("by another channel", OFFICE, REGISTERED, registered(channel()), false),
                row("with one demand more", OFFICE, REGISTERED, registered(demands("d-1", "d-2", "d-3")), false),
                row("with one demand less", OFFICE, REGISTERED, registered(demands("d-1")), true),
                row("of somebody else", OFFICE, REGISTERED, registered(of(BEN)), true),
                row(
                        "spoken for by another",
                        OFFICE,
                        REGISTERED,
                        registered(same.representation(Representation.proxy(BEN, true))
                                .build()),
                        true),
                row("struck out", OFFICE, REGISTERED, Correction.struck(), true),
                row("who was added, struck out", OFFICE, ADDED, Correction.struck(), true),
                row("who was added, dead", OFFICE, ADDED, Correction.replaced(new DeathRecorded(P1, ANN)), true),
                row("on a later day", HOUSING, DELIVERED, redated("2024-04-12"), false),
                row("on an earlier day", HOUSING, DELIVERED, redated("2024-04-09"), true),
                row("signed for after all", HOUSING, DELIVERED, delivered("signed"), true),
                row("sent by another way", HOUSING, DELIVERED, delivered("unsigned"), false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void whatTakesFromThePetitionerNeedsConsent(
            String what, Actor actor, int version, Correction correction, boolean takes) {
        Story story = unsigned();
        Correct correct = new Correct(version, correction, "a slip");
        assertThat(story.refusals(actor, DAY, correct).contains("petitioner-does-not-consent"))
                .as(what)
                .isEqualTo(takes);
        assertThat(story.refusals(actor, DAY, correct.consented()))
                .as(what)
                .doesNotContain("petitioner-does-not-consent");
    }

    /** An opinion that went by post, and that nobody signed for. */
    private static Story unsigned() {
        return Story.under(ChinaRules.national())
                .does(OFFICE, "2024-03-04", new Register(petition()))
                .does(OFFICE, "2024-03-04", new AddPetitioner(P1, PersonRef.of("cem")))
                .does(OFFICE, "2024-03-04", new Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(HOUSING, "2024-03-05", new Receive(FIRST))
                .does(OFFICE, "2024-03-05", new Classify(FIRST, MatterClasses.ORDINARY))
                .does(HOUSING, "2024-03-05", new Accept(FIRST))
                .does(HOUSING, "2024-03-05", new Answer(FIRST, Opinion.whole(List.of(outcome("d-1"), outcome("d-2")))))
                .does(
                        HOUSING,
                        "2024-04-10",
                        new Deliver(FIRST, new Delivery(Delivery.Way.POST, Delivery.Result.UNSIGNED)));
    }

    private static DemandOutcome outcome(String demand) {
        return new DemandOutcome(Optional.of(DemandId.of(demand)), "explained", Optional.of("art. 1"));
    }

    private static Petition petition() {
        return demands("d-1", "d-2");
    }

    private static Petition demands(String... demands) {
        return Petition.builder()
                .id(P1)
                .channel(Channel.LETTER)
                .received(When.on(LocalDate.parse("2024-03-04")))
                .petitioners(List.of(ANN))
                .demands(Stream.of(demands).map(Demand::of).toList())
                .build();
    }

    private static Petition channel() {
        return Petition.builder().from(petition()).channel(Channel.PHONE).build();
    }

    private static Petition of(PersonRef person) {
        return Petition.builder()
                .from(demands("d-1", "d-2"))
                .petitioners(List.of(person))
                .build();
    }

    private static Correction registered(Petition petition) {
        return Correction.replaced(new Registered(petition));
    }

    private static Correction redated(String day) {
        return Correction.redated(When.on(LocalDate.parse(day)));
    }

    private static Correction delivered(String result) {
        Delivery delivery = result.equals("signed")
                ? Delivery.signed()
                : new Delivery(Delivery.Way.ELECTRONIC, Delivery.Result.UNSIGNED);
        return Correction.replaced(new HandlingEvent.Delivered(FIRST, delivery));
    }

    private static Arguments row(String what, Actor actor, int version, Correction correction, boolean takes) {
        return Arguments.of(what, actor, version, correction, takes);
    }
}
