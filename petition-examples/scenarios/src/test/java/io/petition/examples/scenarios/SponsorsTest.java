package io.petition.examples.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.assignment.sharing.Allocation;
import io.petition.assignment.sharing.CaseReasons;
import io.petition.explain.Coded;
import io.petition.model.PersonRef;
import org.junit.jupiter.api.Test;

/** What the scenarios of sponsors come to, recounted by hand. */
class SponsorsTest {
    /**
     * The contents in turn: four cases for each of the first four leaders and three for the last, of whose nineteen the last is nobody's. Leader 1 loses the sixth case to
     * one who had three: it is the only one out of line.
     */
    @Test
    void theYearIsSharedOutAndWhatNobodyMayHaveIsSaid() {
        S05Shaanxi.Report report = S05Shaanxi.play();
        assertThat(report.first().figures())
                .isEqualTo(new Allocation.Figures(1, 0, 1, 4 * 4 + 4 * 4 + 4 * 4 + 9 + 9, 0));
        assertThat(report.first().unmet()).singleElement().satisfies(unmet -> {
            assertThat(unmet.id()).hasToString("S05-19");
            assertThat(unmet.reasons()).extracting(Coded::code).containsExactly("sponsors-all-recused");
        });
        assertThat(report.reasons().chosen())
                .extracting(CaseReasons.Chosen::cost)
                .containsExactly(1L);
        assertThat(report.reasons().passed().get(0).reasons())
                .extracting(Coded::code)
                .containsExactly("sponsor-recused");
    }

    @Test
    void theSameAgainMovesNothingAndWhoLeavesLeavesOnlyTheirOwn() {
        S05Shaanxi.Report report = S05Shaanxi.play();
        assertThat(S05Shaanxi.changed(report.first(), report.again())).isZero();
        long own = report.first().cases().stream()
                .filter(each -> each.sponsors().contains(PersonRef.of("leader-1")))
                .count();
        assertThat(own).isEqualTo(3);
        assertThat(S05Shaanxi.changed(report.first(), report.after())).isEqualTo(own);
        assertThat(report.after().figures().moved()).isZero();
        assertThat(report.refused()).extracting(Coded::code).containsExactly("sharing-leader-twice");
    }

    /** Six cases, four leaders with room for three: 6 and 12 sponsors can be had, of 18 there are 6 too many. */
    @Test
    void theNumberOfSponsorsIsData() {
        S21Xiapu.Report report = S21Xiapu.play();
        assertThat(report.by())
                .extracting(allocation -> allocation.figures().missing())
                .containsExactly(0L, 0L, 18L - 12L);
        assertThat(report.by().get(2).unmet()).allSatisfy(unmet -> {
            Allocation.Shortage shortage = unmet.shortage().orElseThrow();
            assertThat(shortage.wanted()).isGreaterThan(shortage.room());
            assertThat(shortage.room()).isEqualTo(12);
        });
        assertThat(report.by())
                .allSatisfy(allocation -> assertThat(allocation.cases())
                        .allSatisfy(each -> assertThat(each.sponsors()).doesNotHaveDuplicates()));
        assertThat(report.refused()).extracting(Coded::code).containsExactly("sharing-case-twice");
    }
}
