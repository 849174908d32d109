package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.explain.Finding;
import io.petition.law.Edition;
import io.petition.law.NoTerm;
import io.petition.law.Regime;
import io.petition.law.RegimeLint;
import io.petition.law.TermKey;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.ActRule;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.ProcedureLint;
import io.petition.lifecycle.Procedures;
import io.petition.time.Timeline;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The national regime as the linters see it, and that they would notice a hole if there were one. */
class ChinaLintTest {
    private static final Regime CHINA = ChinaRules.national();

    @Test
    void noStageIsLostOrEndlessOrWaitsWithoutAClockAWindowOrACitedNoTerm() {
        assertThat(ProcedureLint.findings(CHINA))
                .filteredOn(finding -> finding.severity() != Finding.Severity.NOTE)
                .isEmpty();
        assertThat(ProcedureLint.findings(CHINA)).extracting(Finding::code).doesNotContain("lint.no-procedure");
        assertThat(RegimeLint.findings(CHINA))
                .filteredOn(finding -> finding.severity() != Finding.Severity.NOTE)
                .isEmpty();
    }

    @Test
    void aStatementTakenAwayLeavesAStageThatWaits() {
        assertThat(waiting(without(TermKey.of("answer-delivery")))).contains("answered");
        assertThat(waiting(without(TermKey.of("review-delivery")))).contains("remedy-decided-1");
        assertThat(waiting(without(TermKey.of("dispute-settlement")))).contains("registered");
    }

    @Test
    void aStageThatNoActLeadsToOrOutOfIsNoticed() {
        Regime unreached = rows(row -> !row.act().equals(ActKey.OBJECT));
        assertThat(stages(unreached, "lint.stage-not-reached")).containsExactly("objected");
        Regime endless = rows(
                row -> !row.act().equals(ActKey.DECIDE_DISPUTE) && !row.act().equals(ActKey.WITHDRAW));
        assertThat(stages(endless, "lint.stage-without-end")).containsExactly("disputed");
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
        return stages(regime, "lint.stage-waits-without-clock");
    }

    private static List<String> stages(Regime regime, String code) {
        return ProcedureLint.findings(regime).stream()
                .filter(finding -> finding.code().equals(code))
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
        return acts(rows -> rows.map(change));
    }

    private static Regime rows(Predicate<ActRule> kept) {
        return acts(rows -> rows.filter(kept));
    }

    private static Regime acts(UnaryOperator<Stream<ActRule>> change) {
        Procedure old =
                CHINA.part(Procedures.PART).orElseThrow().of(ChinaRules.CN_2022).orElseThrow();
        Procedure changed = Procedure.builder()
                .from(old)
                .acts(change.apply(old.acts().stream()).toList())
                .build();
        return Regime.builder()
                .from(CHINA)
                .parts(Map.of(Procedures.PART, Procedures.of(changed)))
                .build();
    }
}
