package io.petition.rules.china;

import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static io.petition.rules.china.Story.PERSON;
import static io.petition.time.Span.calendarDays;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.explain.Citation;
import io.petition.law.Regime;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.Command;
import io.petition.lifecycle.Correction;
import io.petition.lifecycle.CorrectionCommand.Correct;
import io.petition.lifecycle.DeliberationCommand.StandAside;
import io.petition.lifecycle.DemandOutcome;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.DisposalCommand.Receive;
import io.petition.lifecycle.HandlingCommand.Accept;
import io.petition.lifecycle.HandlingCommand.Answer;
import io.petition.lifecycle.HandlingCommand.Deliver;
import io.petition.lifecycle.HandlingCommand.Extend;
import io.petition.lifecycle.HandlingCommand.NotAccept;
import io.petition.lifecycle.Opinion;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.Procedures;
import io.petition.lifecycle.RemedyCommand.DecideRemedy;
import io.petition.lifecycle.RemedyCommand.RequestRemedy;
import io.petition.model.Channel;
import io.petition.model.PersonRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who stands aside decides nothing, approves nothing and corrects nothing (2022: 28-3; 2005: 30). */
class ChinaStandingAsideTest {
    private static final String CODE = "somebody-must-stand-aside";
    private static final PersonRef INTERESTED = PersonRef.of("interested");
    private static final PersonRef COLLEAGUE = PersonRef.of("colleague");
    private static final String DAY = "2024-03-06";

    static Stream<Arguments> deciding() {
        return Stream.of(
                Arguments.of("accepting", sent(), HOUSING, new Accept(FIRST)),
                Arguments.of("not accepting", sent(), HOUSING, new NotAccept(FIRST, "not-within-powers")),
                Arguments.of("answering", accepted(), HOUSING, answer()),
                Arguments.of("delivering", answered(), HOUSING, Deliver.signed(FIRST)),
                Arguments.of("reviewing", asked(), CITY, new DecideRemedy(FIRST, Remedies.OPINION)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deciding")
    void whoStandsAsideDoesNotDecide(String what, Story before, Actor desk, Command command) {
        before.does(OFFICE, DAY, new StandAside(FIRST, INTERESTED, "a relative"));
        assertThat(before.refusals(as(desk, INTERESTED), DAY, command)).as(what).contains(CODE);
        assertThat(before.refusals(as(desk, COLLEAGUE), DAY, command)).as(what).doesNotContain(CODE);
    }

    @Test
    void norApproves() {
        Story story = accepted().does(HOUSING, DAY, new StandAside(FIRST, INTERESTED, "a relative"));
        Extend extend = Extend.by(FIRST, calendarDays(9)).because("survey").petitionerTold();
        assertThat(story.refusals(HOUSING, DAY, extend.approvedBy(INTERESTED))).containsExactly(CODE);
        assertThat(story.refusals(HOUSING, DAY, extend.approvedBy(COLLEAGUE))).isEmpty();
    }

    /** Not even that: to strike out that they stand aside. */
    @Test
    void norCorrects() {
        Story story = accepted().does(HOUSING, DAY, new StandAside(FIRST, INTERESTED, "a relative"));
        Correct strike = new Correct(story.state().version(), Correction.struck(), "in error");
        assertThat(story.refusals(as(HOUSING, INTERESTED), DAY, strike)).contains(CODE, "act-goes-against-actor");
        assertThat(story.refusals(as(HOUSING, COLLEAGUE), DAY, strike)).isEmpty();
    }

    /** No row is forgotten, of the editions or of what is laid over them. */
    @Test
    void everyRowForOfficialsAsks() {
        List<Regime> regimes = new ArrayList<>(List.of(ChinaRules.national()));
        ChinaOverlays.ids()
                .forEach(overlay -> ChinaOverlays.lay(ChinaRules.national(), overlay)
                        .regime()
                        .ifPresent(regimes::add));
        assertThat(regimes).hasSizeGreaterThan(5);
        for (Regime regime : regimes) {
            for (Procedure procedure :
                    regime.part(Procedures.PART).orElseThrow().byEdition().values()) {
                procedure.acts().stream()
                        .filter(row -> !row.stages().isEmpty()
                                && !row.by().equals(Set.of(Role.PETITIONER))
                                && !row.act().equals(ActKey.STAND_ASIDE))
                        .forEach(row -> assertThat(row.guards())
                                .as("%s of %s", row.act(), procedure.edition())
                                .filteredOn(guard -> guard.code().equals(CODE))
                                .singleElement()
                                .satisfies(guard -> assertThat(guard.citations())
                                        .containsExactly(
                                                procedure.edition().startsWith(Cn2005.ID)
                                                        ? Citation.of(Cn2005.INSTRUMENT, "30")
                                                        : Citation.of(Cn2022.INSTRUMENT, "28-3"))));
            }
        }
    }

    private static Actor as(Actor desk, PersonRef person) {
        return new Actor(desk.role(), desk.organ(), Optional.of(person));
    }

    private static Story sent() {
        return Story.under(ChinaRules.national())
                .registers(OFFICE, "2024-03-04", "P-1", Channel.LETTER)
                .does(OFFICE, "2024-03-04", new Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(HOUSING, "2024-03-05", new Receive(FIRST));
    }

    private static Story accepted() {
        return sent().does(OFFICE, "2024-03-05", new Classify(FIRST, MatterClasses.ORDINARY))
                .does(HOUSING, "2024-03-05", new Accept(FIRST));
    }

    private static Story answered() {
        return accepted().does(HOUSING, "2024-03-05", answer());
    }

    private static Story asked() {
        return answered()
                .does(HOUSING, "2024-03-05", Deliver.signed(FIRST))
                .does(PERSON, "2024-03-05", RequestRemedy.inTime(FIRST, Story.of(CITY)));
    }

    private static Answer answer() {
        return new Answer(FIRST, Opinion.whole(List.of(DemandOutcome.of("explained", "art. 1"))));
    }
}
