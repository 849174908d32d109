package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.explain.Finding;
import io.petition.json.Jackson;
import io.petition.json.RoundTrips;
import io.petition.lifecycle.Checked;
import io.petition.lifecycle.Histories;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.Line;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.RawLine;
import io.petition.lifecycle.Recorded;
import io.petition.rules.text.Language;
import io.petition.rules.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Histories of both editions, stored a line an event and read again. */
class ChinaHistoriesJsonTest {
    private static final Lifecycle DESK = Lifecycle.under(ChinaRules.national());

    @Provide
    Arbitrary<List<Recorded>> histories() {
        return Arbitraries.oneOf(
                Histories.lawful(DESK, LocalDate.of(2005, 5, 1), LocalDate.of(2022, 4, 30), 24),
                Histories.lawful(DESK, LocalDate.of(2022, 5, 1), LocalDate.of(2026, 6, 30), 24));
    }

    @Property(tries = 100)
    void aHistoryReadsAsItWasWritten(@ForAll("histories") List<Recorded> history) {
        for (Recorded recorded : history) {
            RoundTrips.check(recorded, Line.class);
            assertThat(Jackson.TWO.write(recorded)).doesNotContain("\n").startsWith("{\"schema\":1,\"matter\":\"M-1\"");
        }
    }

    @Property(tries = 50)
    void aStateReadsAsItWasWritten(@ForAll("histories") List<Recorded> history) {
        RoundTrips.check(DESK.replay(history), MatterState.class);
    }

    /** Also one that halts: without its first line nothing of it is justified. */
    @Property(tries = 50)
    void whatACheckFoundReadsAsItWasWritten(@ForAll("histories") List<Recorded> history) {
        RoundTrips.check(DESK.check(history), Checked.class);
        if (history.size() > 1) {
            Checked halted = DESK.check(history.subList(1, history.size()));
            assertThat(halted.justifiedToItsEnd()).isFalse();
            RoundTrips.check(halted, Checked.class);
        }
    }

    /** A history in which one line is of a later schema folds on; the state says what it did not understand. */
    @Property(tries = 50)
    void aLaterLineIsAFindingAndNotAGap(@ForAll("histories") List<Recorded> history) {
        List<Recorded> read = new ArrayList<>();
        for (Recorded recorded : history) {
            String text = Jackson.TWO.write(recorded);
            boolean last = recorded.version() == history.size();
            Line line = Jackson.TWO.read(last ? text.replace("\"schema\":1", "\"schema\":9") : text, Line.class);
            assertThat(line instanceof RawLine).isEqualTo(last);
            read.add(line.asRecorded().orElseThrow());
        }
        MatterState state = DESK.replay(read);
        assertThat(state.version()).isEqualTo(history.size());
        assertThat(state.findings()).extracting(Finding::code).containsExactly("event-not-known");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsSaidOfALineReadsInBothLanguages(Language language) {
        for (int schema : List.of(0, Line.SCHEMA + 1)) {
            assertThat(new RawLine(schema, Map.of()).findings())
                    .allSatisfy(finding -> assertThat(Texts.in(language).text(finding))
                            .contains(Integer.toString(schema))
                            .doesNotContain("{", finding.code()));
        }
    }
}
