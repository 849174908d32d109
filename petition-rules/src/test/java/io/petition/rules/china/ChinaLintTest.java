package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.explain.Finding;
import io.petition.law.Edition;
import io.petition.law.NoTerm;
import io.petition.law.Regime;
import io.petition.law.RegimeLint;
import io.petition.law.TermKey;
import io.petition.lifecycle.ActRule;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.ProcedureLint;
import io.petition.lifecycle.Procedures;
import io.petition.time.Timeline;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The national regime as the linters see it, and that they would notice a hole if there were one. */
class ChinaLintTest {
    private static final Regime CHINA = ChinaRules.national();

    /** Acts on proposals, on orders to put things right and for hearings are not among the procedures yet. */
    @Test
    void noStageWaitsWithoutAClockAWindowOrACitedNoTerm() {
        assertThat(ProcedureLint.findings(CHINA))
                .extracting(Finding::code)
                .doesNotContain("lint.stage-waits-without-clock", "lint.no-procedure");
        assertThat(ProcedureLint.findings(CHINA))
                .filteredOn(finding -> finding.severity() == Finding.Severity.WARNING)
                .extracting(finding -> finding.args().get("term"))
                .containsOnly("proposal-reply", "rectification");
        assertThat(RegimeLint.findings(CHINA))
                .filteredOn(finding -> finding.severity() != Finding.Severity.NOTE)
                .isEmpty();
    }

    @Test
    void aStatementTakenAwayLeavesAStageThatWaits() {
        assertThat(waiting(without(TermKey.of("answer-delivery")))).contains("answered");
        assertThat(waiting(without(TermKey.of("review-delivery")))).contains("remedy-decided-1");
    }

    @Test
    void anActThatNoLongerStopsAClockIsMissed() {
        Regime silent = procedure(acts -> ActRule.builder()
                .from(acts)
                .emits(acts.emits().stream()
                        .filter(emission -> !emission.milestone().equals(Milestones.ANSWERED))
                        .toList())
                .build());
        assertThat(ProcedureLint.findings(silent))
                .filteredOn(finding -> finding.code().equals("lint.clock-nobody-stops"))
                .extracting(finding -> finding.args().get("term"))
                .contains("handling");
    }

    private static List<String> waiting(Regime regime) {
        return ProcedureLint.findings(regime).stream()
                .filter(finding -> finding.code().equals("lint.stage-waits-without-clock"))
                .map(finding -> finding.args().get("stage"))
                .toList();
    }

    private static Regime without(TermKey key) {
        return CHINA.withEditions(new Timeline<>(CHINA.editions().entries().stream()
                .map(entry -> new Timeline.Entry<>(entry.period(), without(entry.value(), key)))
                .toList()));
    }

    private static Edition without(Edition edition, TermKey key) {
        List<NoTerm> kept = edition.withoutTerm().stream()
                .filter(none -> !none.key().equals(key))
                .toList();
        return Edition.builder().from(edition).withoutTerm(kept).build();
    }

    private static Regime procedure(UnaryOperator<ActRule> change) {
        Procedure old =
                CHINA.part(Procedures.PART).orElseThrow().of(ChinaRules.CN_2022).orElseThrow();
        Procedure changed = Procedure.builder()
                .from(old)
                .acts(old.acts().stream().map(change).toList())
                .build();
        return Regime.builder()
                .from(CHINA)
                .parts(Map.of(Procedures.PART, Procedures.of(changed)))
                .build();
    }
}
