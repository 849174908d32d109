package io.petition.examples.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.deadline.Change;
import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.deadline.overlay.Overlaid;
import io.petition.deadline.overlay.Strictness;
import io.petition.law.Edition;
import io.petition.law.EditionChoice;
import io.petition.rules.china.ChinaCalendar;
import io.petition.time.When;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class S25RegulationTest {
    private static final S25Regulation.Report REPORT = S25Regulation.play(ChinaCalendar.history());

    @Test
    void everyTermAndEveryDutyWithoutOneIsListedWithItsProvision() {
        for (Edition edition : REPORT.editions()) {
            assertThat(Rulebook.lines(edition))
                    .filteredOn(sentence -> sentence.code().startsWith("rulebook.term")
                            || sentence.code().equals("rulebook.no-term"))
                    .hasSize(edition.terms().size() + edition.withoutTerm().size())
                    .allSatisfy(sentence -> assertThat(((Line) sentence).citations())
                            .isNotEmpty()
                            .allMatch(citation -> citation.instrument().equals(edition.instrument())
                                    && !citation.article().isEmpty()));
        }
    }

    /** Regulation on Petition Work, art. 34: 60 days for matters of art. 31(6) alone; its forerunner, art. 33: for all. */
    @ParameterizedTest(name = "{0}, class {1}: {3}")
    @CsvSource({
        "BY_REGISTRATION, unknown, cn-2005, RUNNING",
        "BY_REGISTRATION, 31(6),   cn-2005, RUNNING",
        "BY_REGISTRATION, 31(4),   cn-2005, RUNNING",
        "BY_STEP,         unknown, cn-2022, CONDITIONAL",
        "BY_STEP,         31(6),   cn-2022, RUNNING",
        "BY_STEP,         31(4),   cn-2022, NOT_OWED",
    })
    void theChoiceOfEditionDecidesWhatIsOwedAcrossTheChange(
            EditionChoice choice, String matterClass, String edition, Kind kind) {
        S25Regulation.Crossing crossing = REPORT.crossings().get(choice);
        assertThat(crossing.governance().edition().map(Edition::id)).contains(edition);
        assertThat(crossing.governance().settled()).isFalse();
        assertThat(crossing.standings())
                .filteredOn(standing -> standing.matterClass().equals(matterClass))
                .singleElement()
                .satisfies(standing -> {
                    assertThat(standing.status().kind()).isEqualTo(kind);
                    assertThat(standing.deadline().due()).contains(When.on(LocalDate.of(2022, 5, 27)));
                });
    }

    @Test
    void theDraftIsRefusedForWhatItLoosensAndForNothingElse() {
        assertThat(REPORT.refused()).isInstanceOf(Overlaid.Refused.class);
        assertThat(REPORT.refused().reasons())
                .extracting(reason ->
                        reason.args().get("term") + " " + reason.args().get("aspect"))
                .containsExactly("handling pauses", "reexamination-request base", "review term");
        assertThat(REPORT.refused().comparisons())
                .extracting(comparison -> comparison.strictness())
                .containsExactly(
                        Strictness.TIGHTER,
                        Strictness.DEPENDS,
                        Strictness.LOOSER,
                        Strictness.LOOSER,
                        Strictness.LOOSER);
    }

    /** The notice of 2020-01-27: off to 2020-02-02, where 01-31 and 02-01 had been worked. */
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource({
        "0, 2020-01-31, 2020-02-03, MOVED, 2",
        "1, 2020-02-01, 2020-02-03, MOVED, 2",
        "2, 2020-02-03, 2020-02-03, SAME,  0",
    })
    void theLengthenedHolidayMovesWhatEndedInIt(
            int index, LocalDate before, LocalDate after, Change.Kind kind, int days) {
        Change change = REPORT.changes().get(index);
        assertThat(change.before().due()).contains(When.on(before));
        assertThat(change.due()).contains(When.on(after));
        assertThat(change.kind()).isEqualTo(kind);
        assertThat(change.days()).hasSize(days);
    }

    /** 30 days from 2026-03-02, of which 13 were counted when the hearing began on 03-16; art. 36-2. */
    @ParameterizedTest(name = "{0}: {2} left")
    @CsvSource({"0, RUNNING, 20", "1, PAUSED, 17", "2, PAUSED, 17"})
    void whatIsLeftStandsStillWithTheClock(int index, Kind kind, long left) {
        S25Regulation.Left asked = REPORT.left().get(index);
        assertThat(asked.status().kind()).isEqualTo(kind);
        assertThat(asked.left().amount()).isEqualTo(left);
    }

    /** 17 days after 2026-03-25 is 04-11, a Saturday: 04-13. */
    @Test
    void theDaysLeftRunAfterTheHearing() {
        assertThat(REPORT.resumed().value().due()).contains(When.on(LocalDate.of(2026, 4, 13)));
    }
}
