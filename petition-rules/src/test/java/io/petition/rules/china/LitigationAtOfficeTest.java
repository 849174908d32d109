package io.petition.rules.china;

import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Actor;
import io.petition.lifecycle.Command;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.DisposalCommand.Divert;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.DisposalCommand.TellWhereToGo;
import io.petition.lifecycle.HandlingCommand.NotAccept;
import io.petition.model.Channel;
import io.petition.model.OrganId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 22-2: a letter on litigation 涉法涉诉信件 is passed on by the office, a visitor is shown the way; neither is turned away for the other. */
class LitigationAtOfficeTest {
    private static final OrganId COURT = OrganId.of("county-court");

    private static Command command(String act) {
        return switch (act) {
            case "not-accept" -> new NotAccept(FIRST, Grounds.COURT_OR_PROCURATORATE);
            case "divert" -> new Divert(FIRST, "litigation", Optional.of(COURT));
            case "forward" -> new Forward(FIRST, List.of(COURT));
            case "tell-where-to-go" -> new TellWhereToGo(FIRST, "the county court");
            default -> throw new IllegalArgumentException(act);
        };
    }

    @ParameterizedTest(name = "{0} at {1}: {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "LETTER,           office,  not-accept,       ground-does-not-hold",
                "LETTER,           office,  divert,           -",
                "LETTER,           office,  forward,          -",
                "LETTER,           office,  tell-where-to-go, only-visitors-on-litigation",
                "ONLINE,           office,  not-accept,       ground-does-not-hold",
                "FAX,              office,  not-accept,       ground-does-not-hold",
                "LEADER_MAILBOX,   office,  not-accept,       ground-does-not-hold",
                "LETTER_TO_LEADER, office,  not-accept,       ground-does-not-hold",
                "VISIT,            office,  not-accept,       -",
                "VISIT,            office,  divert,           visitor-is-guided",
                "VISIT,            office,  tell-where-to-go, -",
                "PHONE,            office,  not-accept,       -",
                "PHONE,            office,  divert,           -",
                "LETTER,           housing, not-accept,       -",
                "VISIT,            housing, divert,           -"
            })
    void aLetterIsPassedOnAndAVisitorShownTheWay(Channel channel, String at, String act, String refusal) {
        Actor desk = at.equals("office") ? OFFICE : HOUSING;
        Story story = Story.under(ChinaRules.national())
                .registers(desk, "2024-03-04", "P-1", channel)
                .does(desk, "2024-03-04", new Classify(FIRST, MatterClasses.LITIGATION));
        assertThat(story.refusals(desk, "2024-03-05", command(act)))
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }
}
