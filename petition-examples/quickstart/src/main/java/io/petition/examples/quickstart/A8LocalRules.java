package io.petition.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.petition.deadline.Clock;
import io.petition.deadline.Deadlines;
import io.petition.deadline.overlay.Overlaid;
import io.petition.deadline.overlay.Overlays;
import io.petition.explain.Finding.Severity;
import io.petition.law.RegimeLint;
import io.petition.rules.china.ChinaOverlays;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.china.Terms;
import io.petition.rules.text.Language;
import io.petition.rules.text.Texts;
import io.petition.time.When;
import java.io.PrintStream;
import java.time.LocalDate;

/** Local rules over the national ones: compared value by value, laid, or refused with every value that is looser. */
public final class A8LocalRules {
    private static final PrintStream OUT = new PrintStream(System.out, true, UTF_8);
    private static final Texts TEXTS = Texts.in(Language.EN);

    private A8LocalRules() {}

    public static void main(String[] args) {
        // readme: overlay
        var china = ChinaRules.national();
        var overlaid = ChinaOverlays.lay(china, ChinaOverlays.ENVIRONMENT_2025);
        var here = overlaid.regime().orElseThrow();
        var edition = here.editions().at(LocalDate.parse("2026-03-06")).orElseThrow();
        var duty = edition.term(Terms.DUTY_PERFORMANCE).rule().orElseThrow();
        var accepted = Clock.started(duty, When.on(LocalDate.parse("2026-03-06")));
        OUT.println(edition + ": due "
                + Deadlines.under(here).deadline(accepted).due().orElseThrow());
        // readme: end
        compared(overlaid);

        var base = china.edition(ChinaRules.CN_2022).orElseThrow();
        compared(Overlays.lay(china, MadeUpCounty.rules(base)));
        RegimeLint.findings(here).stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .forEach(finding -> OUT.println(TEXTS.text(finding)));
    }

    private static void compared(Overlaid overlaid) {
        for (var comparison : overlaid.comparisons()) {
            OUT.println("  " + TEXTS.text("term." + comparison.key()) + ": "
                    + comparison.strictness().code());
            for (var aspect : comparison.aspects()) {
                OUT.println("    " + aspect.kind().code() + ": \"" + aspect.before() + "\" -> \"" + aspect.after()
                        + "\" " + aspect.strictness().code());
            }
        }
        overlaid.reasons()
                .forEach(reason -> OUT.println("  refused: " + TEXTS.text(reason) + "; "
                        + TEXTS.cure(reason).orElse("")));
    }
}
