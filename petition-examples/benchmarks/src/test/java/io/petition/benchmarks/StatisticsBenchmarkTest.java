package io.petition.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.petition.statistics.breakdown.FactBatch;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A comparison is worth something only among those who give the same answers. */
class StatisticsBenchmarkTest {
    private static final LetterYear YEAR = new LetterYear(40_000);
    private static final List<Filed> FACTS =
            IntStream.range(0, YEAR.facts).mapToObj(YEAR::filed).toList();
    private static final BareLetters BARE = new BareLetters(YEAR);
    private static final long[] NUMBERS = BareLetters.numbers(BARE.figures());

    @Test
    void itAsksWhatItSays() {
        assertThat(LetterPanel.INDICATORS).hasSize(20);
        assertThat(LetterPanel.PANEL.counters()).hasSize(20);
        assertThat(IntStream.of(YEAR.county).distinct().count()).isEqualTo(LetterYear.COUNTIES);
    }

    @Test
    void theLimitAnswersTheSameOnTwoThreads() {
        assertThat(BareLetters.numbers(BARE.figures(Runnable::run))).isEqualTo(NUMBERS);
    }

    @Test
    void columnsAnswerTheSame() {
        FactBatch<Filed> batch = LetterPanel.batch(YEAR);
        LetterFigures figures = LetterPanel.figures(batch.cube(LetterPanel.BREAKDOWN));
        assertThat(figures.numbers()).isEqualTo(NUMBERS);
        assertThat(batch.cube(LetterPanel.BREAKDOWN, Runnable::run, 2).rolledUp("county", LetterPanel.TREE))
                .isEqualTo(figures.cube());
        assertThat(batch.compact().cube(LetterPanel.BREAKDOWN).rolledUp("county", LetterPanel.TREE))
                .isEqualTo(figures.cube());
        FactBatch<Filed> asked = FactBatch.of(LetterPanel.PANEL, ImmutableList.of(LetterPanel.COUNTY), FACTS);
        assertThat(asked.cube(LetterPanel.BREAKDOWN).rolledUp("county", LetterPanel.TREE))
                .isEqualTo(figures.cube());
    }

    @Test
    void objectsAnswerTheSame() {
        assertThat(LetterPanel.figures(LetterPanel.BREAKDOWN.of(FACTS)).numbers())
                .isEqualTo(NUMBERS);
    }

    @Test
    void streamsAnswerTheSame() {
        assertThat(LetterStreams.numbers(LetterStreams.figures(FACTS))).isEqualTo(NUMBERS);
    }

    @Test
    void theDatabaseAnswersTheSame() throws SQLException {
        try (DuckLetters letters = new DuckLetters(YEAR, 2)) {
            assertThat(letters.figures()).isEqualTo(NUMBERS);
        }
    }
}
