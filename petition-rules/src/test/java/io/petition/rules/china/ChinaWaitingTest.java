package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.explain.Finding;
import io.petition.law.RegimeLint;
import io.petition.lifecycle.Histories;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.ProcedureLint;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Track;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** Wherever a matter waits, something says by when: a clock, a window, or an article that sets no term. */
class ChinaWaitingTest {
    private static final Lifecycle DESK = Lifecycle.under(ChinaRules.national());

    @Provide
    Arbitrary<List<Recorded>> histories() {
        return Arbitraries.oneOf(
                Histories.lawful(DESK, LocalDate.of(2005, 5, 1), LocalDate.of(2022, 4, 30), 24),
                Histories.lawful(DESK, LocalDate.of(2022, 5, 1), LocalDate.of(2026, 6, 30), 24),
                Histories.lawful(DESK, LocalDate.of(2022, 2, 1), LocalDate.of(2022, 4, 30), 24));
    }

    @Property(tries = 250, seed = "20220501") // a distribution is checked, so the draw is fixed
    void everyTrackThatWaitsHasAClockAWindowOrACitedNoTerm(@ForAll("histories") List<Recorded> history) {
        for (int upTo = 1; upTo <= history.size(); upTo++) {
            MatterState state = DESK.replay(history.subList(0, upTo));
            Waiting.wherever(DESK, state);
            When asOf = When.at(history.get(upTo - 1).at().recorded()); // what is told late is waited for now
            for (Track track : state.tracks()) {
                if (!track.stage().equals(Stage.CLOSED)) {
                    Statistics.label("waits")
                            .collect(Waiting.forADay(DESK, state, track, asOf) ? "for a day" : "without a term");
                }
            }
        }
        Statistics.label("waits").coverage(c -> c.check("without a term").percentage(p -> p > 3));
    }

    /** Over every way through the acts, and not only those that were drawn: neither lint finds anything to warn of. */
    @Test
    void theLintsWarnOfNothing() {
        List<Finding> findings = Stream.of(RegimeLint.findings(DESK.regime()), ProcedureLint.findings(DESK.regime()))
                .flatMap(List::stream)
                .filter(finding -> finding.severity() != Finding.Severity.NOTE)
                .toList();
        assertThat(findings).isEmpty();
    }
}
