package io.petition.rules.china;

import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static io.petition.rules.china.Story.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Role;
import io.petition.explain.Reason;
import io.petition.lifecycle.DisposalCommand;
import io.petition.lifecycle.Finality;
import io.petition.lifecycle.HandlingCommand;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Outlook;
import io.petition.lifecycle.Permission;
import io.petition.lifecycle.RemedyCommand;
import io.petition.model.Channel;
import io.petition.rules.text.Language;
import io.petition.rules.text.Texts;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a matter ends here, or is refused, the petitioner is told where to turn, and what may be done about it. */
class ChinaTurnsTest {
    private static Story atHousing(String day) {
        return Story.under(ChinaRules.national()).registers(HOUSING, day, "P-1", Channel.LETTER);
    }

    private static Outlook.OnTrack told(Story story, String day) {
        return story.outlook(day).track(FIRST).orElseThrow();
    }

    /** Art. 23-1: told to turn to the organ that has power; the record says which. */
    @Test
    void whoIsToldWhereToGoSeesWhereThatIs() {
        Story story = atHousing("2026-03-02")
                .does(HOUSING, "2026-03-03", new DisposalCommand.TellWhereToGo(FIRST, "the land bureau, hall 2"));
        assertThat(told(story, "2026-03-04").told()).contains("the land bureau, hall 2");
        assertThat(told(atHousing("2026-03-02"), "2026-03-04").told()).isEmpty();
    }

    @Test
    void whatIsRefusedAsLitigationTurnsToTheCourt() {
        Story story = Story.under(ChinaRules.national())
                .registers(OFFICE, "2026-03-02", "P-1", Channel.LETTER)
                .does(OFFICE, "2026-03-03", new DisposalCommand.Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(HOUSING, "2026-03-04", new DisposalCommand.Classify(FIRST, MatterClasses.LITIGATION))
                .does(HOUSING, "2026-03-05", new HandlingCommand.NotAccept(FIRST, Grounds.COURT_OR_PROCURATORATE));
        assertThat(told(story, "2026-03-06").turn()).contains("turn.court");
    }

    /** 2005, art. 14-2: by the procedure of the law, before the organ that has it. */
    @Test
    void whatHasAStatutoryRouteTurnsToIt() {
        Story story = atHousing("2012-03-02")
                .does(HOUSING, "2012-03-05", new HandlingCommand.NotAccept(FIRST, Grounds.STATUTORY_ROUTE));
        assertThat(told(story, "2012-03-06").turn()).contains("turn.statutory-route");
        for (Language language : Language.values()) {
            assertThat(Texts.in(language).find("turn.statutory-route")).isPresent();
        }
    }

    /** Shandong 2024, art. 19: what was refused is complained of, and not asked for again. */
    @Test
    void aRefusedReviewIsOpenToComplaintAlone() {
        Story refused = Shandong.underReview(Shandong.REGIME)
                .does(CITY, "2025-04-14", new RemedyCommand.RefuseRemedy(FIRST, "review-out-of-time"));
        assertThat(told(refused, "2025-04-15").finality()).isEqualTo(Finality.OPEN_TO_COMPLAINT);
        assertThat(told(Shandong.answered(Shandong.REGIME), "2025-04-15").finality())
                .isEqualTo(Finality.OPEN_TO_REMEDY);
    }

    /** Art. 35 counts from receipt: who has received what nobody delivered says so, and then asks. */
    @Test
    void whatWasNotDeliveredYetIsCuredByItsReceipt() {
        Story story = atHousing("2026-03-02")
                .does(HOUSING, "2026-03-03", new DisposalCommand.Classify(FIRST, MatterClasses.ORDINARY))
                .does(HOUSING, "2026-03-04", new HandlingCommand.Accept(FIRST))
                .does(HOUSING, "2026-04-09", HandlingCommand.Answer.whole(FIRST, "not-supported", "a law"));
        RemedyCommand.RequestRemedy ask = RemedyCommand.RequestRemedy.inTime(FIRST, Story.of(CITY));
        Reason refused = story.why(PERSON, "2026-04-13", ask).get(0);
        assertThat(refused.code()).isEqualTo("window-not-open");
        assertThat(refused.cure()).contains("window-not-open.cure");
        assertThat(Texts.in(Language.EN).text("window-not-open.cure", refused.args()))
                .contains("state first on which day it was received");
        story.does(PERSON, "2026-04-13", HandlingCommand.Deliver.signed(FIRST));
        assertThat(story.refusals(PERSON, "2026-04-13", ask)).isEmpty();
    }

    /** Rules of several stages share a key: what may be done is shown once all the same. */
    @Test
    void nothingIsShownTwice() {
        MatterState state =
                Shandong.underReexamination(Shandong.REGIME, "upheld").state();
        for (Role role : Role.values()) {
            List<String> shown =
                    Story.under(Shandong.REGIME)
                            .desk()
                            .allowed(state, role, When.on(LocalDate.parse("2025-05-06")))
                            .stream()
                            .filter(Permission.Open.class::isInstance)
                            .map(Permission.Open.class::cast)
                            .map(open -> open.act() + " " + open.track() + " " + open.witness())
                            .toList();
            assertThat(shown).doesNotHaveDuplicates();
        }
    }
}
