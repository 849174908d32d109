package io.petition.rules.china;

import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.law.Edition;
import io.petition.law.NoTerm;
import io.petition.law.Regime;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.DisposalCommand.ReportUp;
import io.petition.lifecycle.DisposalCommand.ReportUrgent;
import io.petition.lifecycle.DisposalCommand.TakeMeasures;
import io.petition.lifecycle.IntakeCommand.JoinPetition;
import io.petition.lifecycle.IntakeCommand.Register;
import io.petition.lifecycle.IntakeCommand.RegisterDispute;
import io.petition.lifecycle.Track;
import io.petition.model.Channel;
import io.petition.model.Dispute;
import io.petition.model.Origin;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 25 (2005: 26, 27): what comes in as grave or urgent is to be reported and met from then on, without anybody saying so again. */
class ChinaUrgentTest {
    private static final Regime CHINA = ChinaRules.national();

    private static Petition petition(String id, String day, boolean urgent) {
        return Petition.builder()
                .id(PetitionId.of(id))
                .channel(Channel.VISIT)
                .received(When.on(LocalDate.parse(day)))
                .urgent(urgent)
                .build();
    }

    private static Story registered(Actor by, String day, boolean urgent) {
        return Story.under(CHINA).does(by, day, new Register(petition("P-1", day, urgent)));
    }

    /** The urgent duties that are owed. */
    private static String owed(Story story) {
        Track track = story.state().track(FIRST).orElseThrow();
        Edition edition =
                CHINA.governing(track.registered(), track.registered()).orElseThrow();
        List<String> open = edition.withoutTerm().stream()
                .filter(none -> none.key().value().startsWith("urgent-")
                        && !none.key().equals(Terms.URGENT_PROPOSAL)
                        && Waiting.open(none, story.state(), track.scope()))
                .map(NoTerm::key)
                .map(key -> key.value().substring("urgent-".length()))
                .toList();
        return String.join(" ", open);
    }

    /** 25-2: upward is what a petition office reports, and not what an organ does. */
    @ParameterizedTest(name = "{0}, office {1}, urgent {2}: {3}; reported: {4}")
    @CsvSource({
        "2024, true, true, report measures report-upward, measures",
        "2024, false, true, report measures, measures",
        "2024, true, false, '', ''",
        "2015, true, true, report measures, measures",
        "2015, false, true, report measures, measures",
        "2015, false, false, '', ''"
    })
    void itIsOwedFromTheDoor(String year, boolean office, boolean urgent, String owed, String reported) {
        Actor desk = office ? OFFICE : HOUSING;
        Story story = registered(desk, year + "-03-04", urgent);
        assertThat(owed(story)).isEqualTo(owed);
        if (urgent) {
            story.does(desk, year + "-03-04", new ReportUrgent(FIRST, List.of(Story.of(CITY))));
            assertThat(owed(story)).isEqualTo(reported);
            story.does(desk, year + "-03-04", new TakeMeasures(FIRST, "met and calmed"));
            assertThat(owed(story)).isEmpty();
        }
    }

    /** What an organ reports to its own leadership is no report of the office to the one above. */
    @Test
    void theOrgansReportIsNotTheOffices() {
        Story story = registered(OFFICE, "2024-03-04", true)
                .does(OFFICE, "2024-03-04", new Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(HOUSING, "2024-03-05", new ReportUrgent(FIRST, List.of(Story.of(CITY))));
        assertThat(owed(story)).isEqualTo("measures report-upward");
        story.does(OFFICE, "2024-03-05", new ReportUrgent(FIRST, List.of(Story.of(CITY))));
        assertThat(owed(story)).isEqualTo("measures");
    }

    /** A further petition may bring the urgency with it, and so may what a sweep finds. */
    @Test
    void whatJoinsOrWasFoundMayBeUrgentToo() {
        Story joined = registered(HOUSING, "2024-03-04", false)
                .does(HOUSING, "2024-03-06", new JoinPetition(petition("P-2", "2024-03-06", true), FIRST));
        assertThat(owed(joined)).isEqualTo("report measures");
        Dispute dispute = Dispute.builder()
                .origin(Origin.SWEEP)
                .found(When.on(LocalDate.parse("2024-03-04")))
                .urgent(true)
                .build();
        Story found = Story.under(CHINA).does(HOUSING, "2024-03-04", new RegisterDispute(dispute));
        assertThat(owed(found)).isEqualTo("report measures");
    }

    /** 22(1), 21(2): 情况重大、紧急的 is proposed for decision; what is known to be neither is simply passed on. */
    @ParameterizedTest(name = "{0}, urgent {1}, then {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2024, true,  -,     -",
                "2024, -,     -,     -",
                "2024, false, -,     matter-not-urgent",
                "2024, false, true,  -",
                "2024, false, false, matter-not-urgent",
                "2015, true,  -,     -",
                "2015, false, -,     matter-not-urgent"
            })
    void onlyWhatIsUrgentIsProposedForDecision(String year, Boolean urgent, Boolean joining, String refusal) {
        String day = year + "-03-04";
        Petition first = Petition.builder()
                .from(petition("P-1", day, true))
                .urgent(Optional.ofNullable(urgent))
                .build();
        Story story = Story.under(CHINA).does(OFFICE, day, new Register(first));
        if (joining != null) {
            story.does(OFFICE, day, new JoinPetition(petition("P-2", day, joining), FIRST));
        }
        assertThat(story.refusals(OFFICE, day, new ReportUp(FIRST)))
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }
}
