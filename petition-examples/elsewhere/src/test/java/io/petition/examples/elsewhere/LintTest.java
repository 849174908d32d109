package io.petition.examples.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.explain.Finding;
import io.petition.law.Regime;
import io.petition.law.RegimeLint;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the lint notices in the three texts. Each line was looked at, and is meant as it stands. */
class LintTest {
    @Test
    void korea() {
        assertThat(found(ElsewhereRegimes.korea()))
                .containsExactlyInAnyOrder(
                        // Added to the decree in 2022, six years after it.
                        "WARNING lint.term-not-in-force-throughout portal-registration",
                        // The department takes over the term for answering, which runs on.
                        "NOTE lint.nothing-owed-after handed-on",
                        // The next organ receives the petition and has its own.
                        "NOTE lint.nothing-owed-after transferred",
                        // Only a refusal leads on, and the window begins when it arrives.
                        "NOTE lint.nothing-owed-after answered",
                        // What follows is the administrative appeal, which is another law's.
                        "NOTE lint.nothing-owed-after objection-decided");
    }

    @Test
    void ukHousing() {
        // How the Ombudsman handles it is not in the landlord's code.
        assertThat(found(ElsewhereRegimes.ukHousing())).containsExactly("NOTE lint.nothing-owed-after ombudsman-asked");
    }

    @Test
    void ukLgsco() {
        assertThat(found(ElsewhereRegimes.ukLgsco()))
                .containsExactlyInAnyOrder(
                        // The way to the Ombudsman is open since the matter became known, and not since this.
                        "NOTE lint.nothing-owed-after stage2-answered", "NOTE lint.nothing-owed-after ombudsman-asked");
    }

    private static Stream<String> found(Regime regime) {
        return RegimeLint.findings(regime).stream().map(LintTest::line);
    }

    private static String line(Finding finding) {
        String about = finding.args().getOrDefault("milestones", finding.args().getOrDefault("term", ""));
        return finding.severity() + " " + finding.code() + " " + about;
    }
}
