package io.petition.rules.china;

import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.DisposalCommand.Divert;
import io.petition.lifecycle.HandlingCommand.TellAccuser;
import io.petition.model.Channel;
import io.petition.model.OrganId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 30-1: 纪检监察机关……依规依纪依法接收、受理、办理和反馈: the body to which an accusation was passed on tells the accuser what came of it. */
class AccuserToldTest {
    private static final OrganId INSPECTION = OrganId.of("county-discipline-inspection");

    private static Actor by(Role role, OrganId organ) {
        return new Actor(role, Optional.of(organ), Optional.empty());
    }

    @ParameterizedTest(name = "{0} {1}, led there {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "DISCIPLINE, county-discipline-inspection, true,  -",
                "ORGAN,      county-discipline-inspection, true,  -",
                "DISCIPLINE, county-discipline-inspection, false, actor-not-in-matter",
                "DISCIPLINE, city-discipline-inspection,   true,  actor-not-in-matter",
                "ORGAN,      labour-bureau,                true,  actor-not-in-matter"
            })
    void whoGotTheAccusationTellsTheAccuser(Role role, String organ, boolean led, String refusal) {
        Story story = Story.under(ChinaRules.national())
                .registers(OFFICE, "2024-03-04", "P-1", Channel.LETTER)
                .does(OFFICE, "2024-03-05", new Classify(FIRST, MatterClasses.ACCUSATION));
        if (led) {
            story.does(OFFICE, "2024-03-06", new Divert(FIRST, "discipline-inspection", Optional.of(INSPECTION)));
        }
        assertThat(story.refusals(by(role, OrganId.of(organ)), "2024-05-06", new TellAccuser(FIRST)))
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }
}
