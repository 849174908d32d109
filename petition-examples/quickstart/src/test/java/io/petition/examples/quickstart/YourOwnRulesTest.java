package io.petition.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.explain.Finding;
import io.petition.law.Regime;
import io.petition.lifecycle.DeskLaws;
import io.petition.lifecycle.Histories;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.LifecycleLaws;
import io.petition.lifecycle.ProcedureLint;
import io.petition.lifecycle.Procedures;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.WaitingLaws;
import io.petition.rules.china.ChinaOverlays;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.china.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** How a host proves rules of its own, with what core publishes in its test-jar: here the rules of one place. */
class YourOwnRulesTest {
    // readme: prove
    static final Regime HERE = ChinaOverlays.lay(ChinaRules.national(), ChinaOverlays.SHANDONG_ENVIRONMENT_2025)
            .regime()
            .orElseThrow(); // yours
    static final Lifecycle DESK = Lifecycle.under(HERE);
    static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Example
    void noMatterCanGetLost() {
        HERE.part(Procedures.PART)
                .orElseThrow()
                .byEdition()
                .values()
                .forEach(LifecycleLaws::everyStageIsReachedAndEnds);
        assertThat(ProcedureLint.findings(HERE)).noneMatch(finding -> finding.severity() == Finding.Severity.WARNING);
    }

    @Provide
    Arbitrary<List<Recorded>> lawful() {
        return Histories.lawful(DESK, FIRST, LAST, 20); // walks of up to twenty acts, each allowed where it is done
    }

    @Property(tries = 50)
    void whateverLawfullyHappens(@ForAll("lawful") List<Recorded> history) {
        WaitingLaws.noTrackWaitsForNothing(DESK, history, Set.of(Terms.CLASSIFICATION));
        LifecycleLaws.replayIsStepByStep(DESK, history);
        LifecycleLaws.whatIsSettledStaysSettled(DESK, history, DAY);
        LifecycleLaws.boundsHold(DESK, history, DAY);
        DeskLaws.witnessesAreAccepted(DESK, history, DAY);
        DeskLaws.afterTheEndOnlyFollows(DESK, history, DAY);
    }
    // readme: end
}
