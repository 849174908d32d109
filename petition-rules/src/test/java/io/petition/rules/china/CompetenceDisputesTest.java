package io.petition.rules.china;

import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static io.petition.rules.china.Story.PERSON;
import static io.petition.rules.china.Story.PROVINCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.lifecycle.DisposalCommand.DecideDispute;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.DisposalCommand.Notify;
import io.petition.lifecycle.DisposalCommand.RaiseDispute;
import io.petition.lifecycle.HandlingCommand.Accept;
import io.petition.lifecycle.ProceedingKind;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Track;
import io.petition.model.Channel;
import io.petition.model.OrganId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Art. 24-1: those concerned agree, or their common superior decides, or the joint conference. */
class CompetenceDisputesTest {
    private static final Actor LABOUR = Actor.organ(OrganId.of("labour-bureau"));
    private static final Actor CONFERENCE =
            new Actor(Role.JOINT_CONFERENCE, Optional.of(OrganId.of("county-joint-conference")), Optional.empty());
    private static final Map<String, Actor> ACTORS =
            Map.of("housing", HOUSING, "labour", LABOUR, "office", OFFICE, "city", CITY, "conference", CONFERENCE);

    private static Story disputed() {
        return Story.under(ChinaRules.national())
                .registers(OFFICE, "2025-03-03", "P-1", Channel.LETTER)
                .does(OFFICE, "2025-03-04", new Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(
                        HOUSING,
                        "2025-03-05",
                        new RaiseDispute(FIRST, List.of(Story.of(HOUSING), Story.of(LABOUR)), "wages"));
    }

    private static List<OrganId> organs(String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split("\\+"))
                        .map(name -> Story.of(ACTORS.get(name)))
                        .toList();
    }

    @ParameterizedTest(name = "{0} by {1}, agreed {2}, to {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "agreement,        housing,    -,              labour,  ground-does-not-hold",
                "agreement,        housing,    housing,        housing, ground-does-not-hold",
                "agreement,        housing,    labour,         labour,  ground-does-not-hold",
                "agreement,        housing,    housing+labour, labour,  -",
                "agreement,        labour,     housing+labour, labour,  -",
                "agreement,        housing,    housing+labour, city,    ground-does-not-hold",
                "agreement,        city,       housing+labour, labour,  ground-does-not-hold",
                "common-superior,  city,       -,              labour,  -",
                "common-superior,  housing,    -,              labour,  ground-does-not-hold",
                "common-superior,  labour,     -,              housing, ground-does-not-hold",
                "common-superior,  office,     -,              labour,  ground-does-not-hold",
                "joint-conference, conference, -,              labour,  -",
                "joint-conference, city,       -,              labour,  ground-does-not-hold"
            })
    void nobodyDecidesAloneWhatHeDisputes(String step, String by, String agreed, String to, String refusal) {
        DecideDispute decide =
                new DecideDispute(FIRST, Story.of(ACTORS.get(to)), step, "wages").agreedBy(organs(agreed));
        assertThat(disputed().refusals(ACTORS.get(by), "2025-03-10", decide).toString())
                .isEqualTo(refusal == null ? "[]" : "[" + refusal + "]");
    }

    @Test
    void theDeskFoundCompetentHasItAndBearsItsClocks() {
        Story story = disputed();
        assertThat(story.state().open(FIRST, ProceedingKind.COMPETENCE_DISPUTE)).isPresent();
        story.does(CITY, "2025-03-10", new DecideDispute(FIRST, Story.of(LABOUR), "common-superior", "wages"));
        Track track = story.state().track(FIRST).orElseThrow();
        assertThat(track.holder()).isEqualTo(LABOUR);
        assertThat(track.stage()).isEqualTo(Stage.FORWARDED);
        assertThat(story.state().open(FIRST, ProceedingKind.COMPETENCE_DISPUTE)).isEmpty();
        assertThat(story.refusals(HOUSING, "2025-03-11", new Accept(FIRST)))
                .containsExactly("actor-does-not-hold-track");
        assertThat(story.refusals(LABOUR, "2025-03-11", new Accept(FIRST))).isEmpty();
    }

    /** It may be found to be the petition office's, which sends it on once more. */
    @ParameterizedTest(name = "to {0} as {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "office, -,               petition-office",
                "city,   petition-office, petition-office",
                "labour, -,               organ",
                "city,   -,               organ"
            })
    void aDeskKeepsItsRoleOrGetsTheOneNamed(String to, String as, String role) {
        DecideDispute decide = new DecideDispute(FIRST, Story.of(ACTORS.get(to)), "joint-conference", "wages");
        Story story = disputed().does(CONFERENCE, "2025-03-10", as == null ? decide : decide.as(Role.PETITION_OFFICE));
        Actor desk = story.state().track(FIRST).orElseThrow().holder();
        assertThat(desk.role().code()).isEqualTo(role);
        Forward on = new Forward(FIRST, List.of(OrganId.of("transport-bureau")));
        if (desk.role() == Role.PETITION_OFFICE) {
            story.does(desk, "2025-03-11", on);
            assertThat(story.state().track(FIRST).orElseThrow().organ()).contains(OrganId.of("transport-bureau"));
        } else {
            assertThat(story.refusals(desk, "2025-03-11", on)).isNotEmpty();
        }
    }

    @Test
    void thePetitionerDecidesNothingOfIt() {
        assertThat(disputed()
                        .refusals(
                                PERSON,
                                "2025-03-10",
                                new DecideDispute(FIRST, Story.of(PROVINCE), "joint-conference", "wages")))
                .contains("act-of-another-role");
    }

    /** 24-1 (2005: 24): what came to an organ directly is disputed from where it was registered, and goes back there to whom it is. */
    @ParameterizedTest
    @CsvSource({"2015-03-02", "2025-03-03"})
    void whatCameDirectlyIsDisputedToo(String day) {
        String year = day.substring(0, 4);
        RaiseDispute raise = new RaiseDispute(FIRST, List.of(Story.of(HOUSING), Story.of(LABOUR)), "wages");
        Story story = Story.under(ChinaRules.national()).registers(HOUSING, day, "P-1", Channel.LETTER);
        assertThat(story.refusals(LABOUR, day, raise)).containsExactly("actor-does-not-hold-track");
        story.does(HOUSING, year + "-03-05", raise);
        assertThat(story.state().track(FIRST).orElseThrow().stage()).isEqualTo(Stage.DISPUTED);
        assertThat(story.owing(Terms.ACCEPTANCE_NOTICE_DIRECT, year + "-03-06")).hasSize(1);
        story.does(
                CITY,
                year + "-03-08",
                new DecideDispute(FIRST, Story.of(LABOUR), "common-superior", "it is about pay"));
        Track track = story.state().track(FIRST).orElseThrow();
        assertThat(track.stage()).isEqualTo(Stage.REGISTERED);
        assertThat(track.holder()).isEqualTo(LABOUR);
        assertThat(story.refusals(HOUSING, year + "-03-09", new Accept(FIRST)))
                .containsExactly("actor-does-not-hold-track");
        story.does(LABOUR, year + "-03-09", new Accept(FIRST));
        assertThat(story.owing(Terms.ACCEPTANCE_NOTICE_DIRECT, year + "-03-10")).isEmpty();
    }

    /** 23-2: the fifteen days run on, and are kept by a notice given meanwhile; those of who sent it down are another's. */
    @Test
    void whoeverWasAskedTellsWhileItIsDisputed() {
        RaiseDispute raise = new RaiseDispute(FIRST, List.of(Story.of(HOUSING), Story.of(LABOUR)), "wages");
        Story direct = Story.under(ChinaRules.national())
                .registers(HOUSING, "2025-03-03", "P-1", Channel.LETTER)
                .does(HOUSING, "2025-03-05", raise)
                .does(HOUSING, "2025-03-06", Notify.whole(FIRST));
        assertThat(direct.owing(Terms.ACCEPTANCE_NOTICE_DIRECT, "2025-03-07")).isEmpty();
        Story sent = Story.under(ChinaRules.national())
                .registers(CITY, "2025-03-03", "P-1", Channel.LETTER)
                .does(CITY, "2025-03-04", new Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(HOUSING, "2025-03-05", raise)
                .does(HOUSING, "2025-03-06", Notify.whole(FIRST));
        assertThat(sent.owing(Terms.ACCEPTANCE_NOTICE_DIRECT, "2025-03-07"))
                .as("the city has still to say where it went")
                .hasSize(1);
    }
}
