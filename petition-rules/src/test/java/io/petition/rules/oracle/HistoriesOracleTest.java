package io.petition.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.lifecycle.CorrectionEvent.Corrected;
import io.petition.lifecycle.Histories;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.Recorded;
import io.petition.model.RegionCode;
import io.petition.rules.china.ChinaIndicators;
import io.petition.rules.china.ChinaRules;
import io.petition.statistics.CaseFact;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.Classifier;
import io.petition.statistics.Place;
import io.petition.statistics.breakdown.Axis;
import io.petition.statistics.breakdown.Breakdown;
import io.petition.statistics.breakdown.Cube;
import io.petition.statistics.breakdown.Grain;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Panel;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same of facts that are not invented but read from histories, with what was told late and what was corrected in them. */
class HistoriesOracleTest {
    private static final Lifecycle DESK = Lifecycle.under(ChinaRules.national());
    private static final Classifier CLASSIFIER = ChinaIndicators.classifier(DESK);
    private static final int MATTERS = 300;
    private static final int MOVES = 24;
    private static final int REGIONS = 3;
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 30);

    @Test
    void bothCountTheSame(@TempDir Path directory) throws SQLException, IOException {
        LongFunction<List<Recorded>> walks = Histories.bySeed(DESK, LocalDate.of(2023, 1, 1), AS_OF, MOVES);
        List<List<Recorded>> histories =
                LongStream.range(0, MATTERS).mapToObj(walks).toList();
        assertThat(histories)
                .filteredOn(history -> history.stream().anyMatch(line -> line.event() instanceof Corrected))
                .as("corrected")
                .hasSizeGreaterThan(MATTERS / 20);
        // Each walk calls its matter the same: nothing here goes by the name.
        List<CaseFact> facts = histories.stream()
                .flatMap(history -> CLASSIFIER.of(history, Instant.MAX, AS_OF, region(history.size())).stream())
                .toList();
        List<Indicator<CaseFact>> cases = ChinaIndicators.all().cases();
        Cube cube = Breakdown.of(Panel.of(cases), Axis.of(CaseFacts.REGION), Axis.of(Grain.MONTH))
                .of(facts);
        try (Oracle oracle = Oracle.in(directory)) {
            oracle.load("matters", Column.ofMatters(), facts);
            for (Indicator<CaseFact> indicator : cases) {
                assertThat(Answers.of(indicator, cube).differences(oracle.ask(indicator)))
                        .as("here, but in SQL, of %s", indicator.key())
                        .isEmpty();
            }
        }
        assertThat(Answers.of(cases.get(0), cube).in(Answers.TOTAL)).containsKeys("part", "whole", "within late");
    }

    private static Place region(long number) {
        return Place.builder()
                .region(RegionCode.of("4401" + (10 + number % REGIONS)))
                .build();
    }
}
