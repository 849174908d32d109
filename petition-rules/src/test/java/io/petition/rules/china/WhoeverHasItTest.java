package io.petition.rules.china;

import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.law.Standing;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.ActRule;
import io.petition.lifecycle.Command;
import io.petition.lifecycle.FollowUpCommand.Propose;
import io.petition.lifecycle.FollowUpCommand.Supervise;
import io.petition.lifecycle.Procedures;
import io.petition.lifecycle.SupportCommand.GiveRelief;
import io.petition.lifecycle.SupportCommand.Pair;
import io.petition.lifecycle.SupportCommand.ProposeRelief;
import io.petition.model.Channel;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 40-1, 37-3 (2005: 36-1): what the text gives the office and the grass roots to do they do, whoever has the matter. */
class WhoeverHasItTest {
    private static final OrganId VILLAGE = OrganId.of("village-committee");
    private static final PersonRef OFFICIAL = PersonRef.of("official");

    /** It came to the bureau directly, and no office was asked. */
    private static Story direct(String day) {
        return Story.under(ChinaRules.national()).registers(HOUSING, day, "P-1", Channel.LETTER);
    }

    private static Actor by(String role, OrganId organ) {
        for (Role each : Role.values()) {
            if (each.code().equals(role)) {
                return new Actor(each, Optional.of(organ), Optional.empty());
            }
        }
        throw new IllegalArgumentException(role);
    }

    private static Command command(String act) {
        return switch (act) {
            case "supervise" -> new Supervise(FIRST, "urging", Story.of(HOUSING), "nothing was done");
            case "propose" -> new Propose(FIRST, "improve-work", Story.of(HOUSING), "late");
            case "propose-relief" -> new ProposeRelief(FIRST, "social-relief", VILLAGE, Optional.empty());
            case "pair" -> new Pair(FIRST, OFFICIAL);
            default -> throw new IllegalArgumentException(act);
        };
    }

    @ParameterizedTest(name = "{0}: {1} by {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-03-04, supervise,      petition-office,  -",
                "2024-03-04, propose,        petition-office,  -",
                "2024-03-04, supervise,      joint-conference, -",
                "2024-03-04, supervise,      organ,            act-of-another-role",
                "2024-03-04, propose,        grass-roots,      act-of-another-role",
                "2024-03-04, pair,           grass-roots,      -",
                "2024-03-04, propose-relief, grass-roots,      -",
                "2024-03-04, pair,           organ,            actor-not-in-matter",
                "2024-03-04, pair,           petition-office,  actor-not-in-matter",
                "2024-03-04, propose-relief, organ,            actor-not-in-matter",
                "2024-03-04, propose-relief, petition-office,  actor-not-in-matter",
                "2015-03-04, supervise,      petition-office,  -",
                "2015-03-04, propose,        petition-office,  -"
            })
    void whoeverTheTextNamesNeedsNoDeskInTheMatter(String day, String act, String role, String refusal) {
        assertThat(direct(day).refusals(by(role, OrganId.of("elsewhere")), day, command(act)))
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    /** What a village proposed somebody gives; and it gives what it has. */
    @Test
    void theVillageHelpsToTheEnd() {
        Actor village = by("grass-roots", VILLAGE);
        Story story = direct("2024-03-04")
                .does(village, "2024-03-05", command("propose-relief"))
                .does(village, "2024-03-20", new GiveRelief(FIRST, "social-relief"));
        assertThat(story.refusals(CITY, "2024-03-21", command("pair"))).containsExactly("actor-not-in-matter");
    }

    /** 40-1 and 36-1 speak of the office alone. */
    @ParameterizedTest
    @CsvSource({"cn-2005", "cn-2022"})
    void thatThoseAboveUrgeIsAReading(String edition) {
        for (ActRule row : ChinaRules.national()
                .part(Procedures.PART)
                .orElseThrow()
                .of(edition)
                .orElseThrow()
                .rows(ActKey.SUPERVISE)) {
            assertThat(row.standing())
                    .as("%s", row.by())
                    .isEqualTo(row.by().contains(OFFICE.role()) ? Standing.CONFIRMED : Standing.UNCONFIRMED);
        }
    }
}
