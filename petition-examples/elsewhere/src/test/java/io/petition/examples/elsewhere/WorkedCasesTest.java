package io.petition.examples.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.explain.Reason;
import io.petition.law.Regime;
import io.petition.time.CalendarHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every deadline that was worked out by hand, asked of the library. All differences are told at once. */
class WorkedCasesTest {
    /**
     * A table.
     *
     * @param open the lines where the text leaves room for another reading than that of the table
     * @param differs what the library says, where it is not what the table says
     * @param refused why an extension must not be granted
     */
    record Table(
            String file,
            int size,
            Regime regime,
            CalendarHistory calendars,
            List<String> open,
            Map<String, String> differs,
            Map<String, String> refused) {
        List<WorkedCase> cases() {
            return WorkedCase.read(file);
        }

        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Table> tables() {
        return Stream.of(
                new Table(
                        "korea-cases.csv",
                        44,
                        ElsewhereRegimes.korea(),
                        KoreaCalendar.history(),
                        List.of("K12", "K34", "K40", "K41", "K42", "K43", "K44"),
                        // The library goes on from the last day counted, and rolls once, at the very end. Art. 35-2
                        // goes on from
                        // the day after the end, and the end is where it rolled to. No word of the format says so.
                        Map.of("K44", "2025-07-01"),
                        Map.of(
                                "K09", "extension-over-bound",
                                "K10", "extension-used-up",
                                "K27", "extension-over-bound",
                                "K33", "extension-over-bound")),
                new Table(
                        "uk-housing-cases.csv",
                        18,
                        ElsewhereRegimes.ukHousing(),
                        EnglandCalendar.history(),
                        List.of("H13", "H16", "H17", "H18"),
                        Map.of(),
                        Map.of("H10", "extension-over-bound", "H14", "extension-over-bound")),
                new Table(
                        "uk-lgsco-cases.csv",
                        17,
                        ElsewhereRegimes.ukLgsco(),
                        EnglandCalendar.history(),
                        List.of("L12", "L13"),
                        Map.of(),
                        Map.of("L08", "extension-over-bound", "L14", "extension-over-bound")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void reckonsWhatWasWorkedOutByHand(Table table) {
        assertThat(table.cases()).hasSize(table.size());
        assertThat(differences(table, row -> row.reckoned(table.regime(), table.calendars())))
                .isEqualTo(table.differs());
    }

    /** And by the milestones that the text names: what starts, pauses and extends each term. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void hearsTheSameFromWhatHappened(Table table) {
        assertThat(differences(
                        table,
                        row -> row.due().equals("refused") ? "refused" : row.heard(table.regime(), table.calendars())))
                .isEqualTo(table.differs());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void saysWhyAnExtensionIsRefused(Table table) {
        Map<String, String> refused = new TreeMap<>();
        for (WorkedCase row : table.cases()) {
            List<Reason> refusals = new ArrayList<>();
            row.clock(table.regime(), refusals);
            refusals.forEach(reason -> {
                assertThat(reason.citations()).as(row.id()).isNotEmpty();
                refused.merge(row.id(), reason.code(), (a, b) -> a + ", " + b);
            });
        }
        assertThat(refused).isEqualTo(table.refused());
    }

    /** What is open is agreed on, a known difference excepted; and a known difference is open: none contradicts a text. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void differsOnlyWhereTheTextIsOpen(Table table) {
        assertThat(table.cases().stream().filter(WorkedCase::open).map(WorkedCase::id))
                .containsExactlyElementsOf(table.open())
                .containsAll(table.differs().keySet());
    }

    /** What the library says, by line, where it is not what the table says. */
    private static Map<String, String> differences(Table table, Function<WorkedCase, String> says) {
        Map<String, String> differences = new TreeMap<>();
        for (WorkedCase row : table.cases()) {
            String said = says.apply(row);
            if (!said.equals(row.due())) {
                differences.put(row.id(), said);
            }
        }
        return differences;
    }
}
