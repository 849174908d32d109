package io.petition.rules.china;

import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static io.petition.rules.china.Story.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.law.Regime;
import io.petition.lifecycle.Command;
import io.petition.lifecycle.FollowUpCommand.Evaluate;
import io.petition.lifecycle.FollowUpCommand.Withdraw;
import io.petition.lifecycle.IntakeCommand.AddPetitioner;
import io.petition.lifecycle.IntakeCommand.EndMandate;
import io.petition.lifecycle.IntakeCommand.JoinPetition;
import io.petition.lifecycle.IntakeCommand.RecordDeath;
import io.petition.lifecycle.IntakeCommand.Register;
import io.petition.lifecycle.IntakeCommand.RemovePetitioner;
import io.petition.lifecycle.IntakeCommand.Represent;
import io.petition.lifecycle.IntakeCommand.SucceedPetitioner;
import io.petition.lifecycle.Procedures;
import io.petition.lifecycle.Stage;
import io.petition.model.Channel;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.Representation;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who acts for whom: joint petitioners, those who left or died, their heirs, and those of another petition. */
class ChinaPeopleTest {
    private static final String DAY = "2024-03-05";
    private static final PetitionId P1 = PetitionId.of("P-1");
    private static final PetitionId P2 = PetitionId.of("P-2");
    private static final PersonRef ANN = PersonRef.of("ann");
    private static final PersonRef BEN = PersonRef.of("ben");
    private static final PersonRef CEM = PersonRef.of("cem");

    static Stream<Arguments> table() {
        Representation elected = Representation.joint(2, List.of(ANN));
        Representation mandated =
                Representation.builder().from(elected).mandated(true).build();
        return Stream.of(
                row("one of two, for both", joint(), ANN, withdraw(), "acts-for-others"),
                row("one of two, for the other", joint(), ANN, withdraw(BEN), "acts-for-others"),
                row("one of two, for themselves", joint(), ANN, withdraw(ANN), ""),
                row("both", joint(), ANN, withdraw(ANN, BEN), ""),
                row("together with a stranger", joint(), ANN, withdraw(ANN, CEM), "acts-for-others"),
                row("elected, without a mandate", represented(elected), ANN, withdraw(), "acts-for-others"),
                row("with a mandate of all", represented(mandated), ANN, withdraw(), ""),
                row("one makes themselves the speaker", joint(), ANN, new Represent(P1, mandated), "acts-for-others"),
                row("one shows the other out", joint(), ANN, new RemovePetitioner(P1, BEN, "so"), "acts-for-others"),
                row("one leaves", joint(), ANN, new RemovePetitioner(P1, ANN, "enough"), ""),
                row(
                        "who left",
                        joint().does(Actor.petitioner(ANN), DAY, removed(ANN)),
                        ANN,
                        evaluate(),
                        "not-the-petitioner"),
                row("who stayed", joint().does(Actor.petitioner(ANN), DAY, removed(ANN)), BEN, evaluate(), ""),
                row(
                        "when all have left",
                        alone().does(Actor.petitioner(ANN), DAY, removed(ANN)),
                        BEN,
                        evaluate(),
                        "not-the-petitioner"),
                row("who died", alone().does(OFFICE, DAY, died()), ANN, evaluate(), "not-the-petitioner"),
                row("the heir before", alone().does(OFFICE, DAY, died()), BEN, evaluate(), "not-the-petitioner"),
                row("the heir after", succeeded(), BEN, evaluate(), ""),
                row("the dead after", succeeded(), ANN, evaluate(), "not-the-petitioner"),
                row("a proxy", alone().does(OFFICE, DAY, proxy()), CEM, evaluate(), ""),
                row(
                        "a proxy whose mandate ended",
                        alone().does(OFFICE, DAY, proxy()).does(OFFICE, DAY, new EndMandate(P1, CEM)),
                        CEM,
                        evaluate(),
                        "not-the-petitioner"),
                row("of another petition", besides(), BEN, evaluate(), "not-the-petitioner"),
                row("who withdraws another petition", besides(), BEN, withdraw(), "not-the-petitioner"),
                row("who adds to another petition", besides(), BEN, new AddPetitioner(P1, CEM), "not-the-petitioner"),
                row("of one's own track", besides(), BEN, new Withdraw(SECOND, "enough"), ""),
                row("of a joined petition, for both", joined(), BEN, withdraw(), "acts-for-others"),
                row("of a joined petition, for its own", joined(), BEN, withdraw(BEN), ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void whoActsForWhom(String what, Story before, PersonRef person, Command command, String refused) {
        List<String> reasons = before.refusals(Actor.petitioner(person), DAY, command);
        if (refused.isEmpty()) {
            assertThat(reasons).as(what).isEmpty();
        } else {
            assertThat(reasons).as(what).contains(refused);
        }
    }

    @Test
    void whoWithdrawsLeavesAndTheRestGoesOn() {
        Story story = joint().does(Actor.petitioner(ANN), DAY, withdraw(ANN));
        assertThat(story.state().petition(P1).orElseThrow().petitioners()).containsExactly(BEN);
        assertThat(story.state().track(FIRST).orElseThrow().stage()).isEqualTo(Stage.REGISTERED);
        story.does(Actor.petitioner(BEN), DAY, withdraw());
        assertThat(story.state().track(FIRST).orElseThrow().stage()).isEqualTo(Stage.CLOSED);
    }

    /** One of those who left speaks for none. */
    @Test
    void aJointRepresentativeWhoLeavesSpeaksForNobody() {
        Story story = represented(Representation.joint(2, List.of(ANN))).does(Actor.petitioner(ANN), DAY, removed(ANN));
        assertThat(story.state()
                        .petition(P1)
                        .flatMap(Petition::representation)
                        .orElseThrow()
                        .representatives())
                .isEmpty();
    }

    /** 2022: 20-3; 2005: 18-2. Whether or not anybody said that they come jointly. */
    @Test
    void moreThanFiveWhoVisitChooseWhoSpeaks() {
        Petition six = crowd(6, Channel.VISIT);
        assertThat(empty().refusals(OFFICE, DAY, new Register(six))).contains("no-representatives");
        assertThat(empty().refusals(HOUSING, "2010-03-05", new Register(on(six, "2010-03-05"))))
                .contains("no-representatives");
        assertThat(empty().refusals(OFFICE, DAY, new Register(crowd(6, Channel.LETTER))))
                .isEmpty();
        assertThat(empty().refusals(OFFICE, DAY, new Register(crowd(5, Channel.VISIT))))
                .isEmpty();
        Petition represented = Petition.builder()
                .from(six)
                .representation(Representation.joint(6, six.petitioners().subList(0, 5)))
                .build();
        assertThat(empty().refusals(OFFICE, DAY, new Register(represented))).isEmpty();
        Story five = empty().does(OFFICE, DAY, new Register(crowd(5, Channel.VISIT)));
        assertThat(five.refusals(OFFICE, DAY, new AddPetitioner(P1, ANN))).contains("no-representatives");
    }

    /** No act of a petitioner is open to who did not petition. */
    @Test
    void everyRowForPetitionersAsks() {
        List<Regime> regimes = new ArrayList<>(List.of(ChinaRules.national()));
        ChinaOverlays.ids()
                .forEach(overlay -> ChinaOverlays.lay(ChinaRules.national(), overlay)
                        .regime()
                        .ifPresent(regimes::add));
        for (Regime regime : regimes) {
            regime.part(Procedures.PART)
                    .orElseThrow()
                    .byEdition()
                    .values()
                    .forEach(procedure -> procedure.acts().stream()
                            .filter(row -> row.by().contains(Role.PETITIONER))
                            .forEach(row -> assertThat(row.guards())
                                    .as("%s of %s", row.act(), procedure.edition())
                                    .anyMatch(guard -> guard.code().equals("not-the-petitioner"))));
        }
    }

    private static Story empty() {
        return Story.under(ChinaRules.national());
    }

    private static Story alone() {
        return empty().does(OFFICE, DAY, new Register(petition(P1, Channel.LETTER, ANN)));
    }

    private static Story joint() {
        return empty().does(OFFICE, DAY, new Register(petition(P1, Channel.LETTER, ANN, BEN)));
    }

    private static Story represented(Representation representation) {
        return joint().does(OFFICE, DAY, new Represent(P1, representation));
    }

    private static Story succeeded() {
        return alone().does(OFFICE, DAY, died()).does(OFFICE, DAY, new SucceedPetitioner(P1, ANN, BEN));
    }

    /** Two petitions, each on a track of its own. */
    private static Story besides() {
        return alone().does(OFFICE, DAY, new Register(petition(P2, Channel.LETTER, BEN)));
    }

    /** Two petitions on one track. */
    private static Story joined() {
        return alone().does(OFFICE, DAY, new JoinPetition(petition(P2, Channel.LETTER, BEN), FIRST));
    }

    private static Petition petition(PetitionId id, Channel channel, PersonRef... persons) {
        return on(
                Petition.builder()
                        .id(id)
                        .channel(channel)
                        .received(When.on(LocalDate.parse(DAY)))
                        .addPetitioners(persons)
                        .build(),
                DAY);
    }

    private static Petition on(Petition petition, String day) {
        return Petition.builder()
                .from(petition)
                .received(When.on(LocalDate.parse(day)))
                .build();
    }

    private static Petition crowd(int persons, Channel channel) {
        return petition(
                P1,
                channel,
                IntStream.range(0, persons)
                        .mapToObj(each -> PersonRef.of("one-" + each))
                        .toArray(PersonRef[]::new));
    }

    private static Withdraw withdraw(PersonRef... persons) {
        return new Withdraw(FIRST, "enough", List.of(persons));
    }

    private static RemovePetitioner removed(PersonRef person) {
        return new RemovePetitioner(P1, person, "as they wish");
    }

    private static RecordDeath died() {
        return new RecordDeath(P1, ANN);
    }

    private static Represent proxy() {
        return new Represent(P1, Representation.proxy(CEM, true));
    }

    private static Evaluate evaluate() {
        return new Evaluate(FIRST, Story.of(OFFICE), "satisfied");
    }

    private static Arguments row(String what, Story before, PersonRef person, Command command, String refused) {
        return Arguments.of(what, before, person, command, refused);
    }
}
