package io.petition.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.condition.Fact;
import io.petition.law.MilestoneKey;
import io.petition.model.RegionCode;
import io.petition.rules.china.ChinaIndicators;
import io.petition.statistics.CaseFact;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.SubmissionFacts;
import io.petition.statistics.breakdown.Axis;
import io.petition.statistics.breakdown.Breakdown;
import io.petition.statistics.breakdown.Cube;
import io.petition.statistics.breakdown.Grain;
import io.petition.statistics.indicator.Figure;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.IndicatorBook;
import io.petition.statistics.indicator.Measure;
import io.petition.statistics.indicator.Panel;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The indicators on two real mailboxes, counted twice. They hold little of what indicators ask: for all but those named here the
 * figure is "no data" or nought beside what is not known, and never a rate.
 */
class MailboxOracleTest {
    private static final IndicatorBook BOOK = ChinaIndicators.all();

    /** How long an answer took: what a mailbox can say. The book counts from registration or acceptance, which no mailbox knows. */
    private static final Indicator<CaseFact> ANSWER_DAYS = Indicator.builder(
                    "mailbox/answer-days", "1", CaseFacts.RECEIVED)
            .measure(Measure.days(CaseFacts.RECEIVED, CaseFacts.on(MilestoneKey.of("answered"))))
            .build();

    @Test
    void shangluo(@TempDir Path directory) throws IOException, SQLException {
        assertThat(counted(Mailbox.ofShangluo(), directory))
                .containsOnlyKeys("mailbox/answer-days", "online-share", "pieces", "public-reply-share")
                .containsEntry("pieces", "1170")
                .containsEntry("online-share", "1170 of 1170 (100.0 %)")
                // Of 739 letters no last answer is signed; every letter with one was published.
                .containsEntry("public-reply-share", "431 of 431 (100.0 %), 739 undated")
                .containsEntry(
                        "mailbox/answer-days",
                        "427 facts, median 9 days, 9 of 10 within 28, 739 open, 4 backwards, 9 undated");
    }

    @Test
    void timeline(@TempDir Path directory) throws IOException, SQLException {
        assertThat(counted(Mailbox.ofTimeline(), directory))
                .containsOnlyKeys("mailbox/answer-days", "online-share", "pieces")
                .containsEntry("pieces", "2816")
                .containsEntry("mailbox/answer-days", "2816 facts, median 11 days, 9 of 10 within 41");
    }

    /** The figures that there are, by key; every one, and every one that there is not, counted twice in every cell. */
    private static Map<String, String> counted(Mailbox mailbox, Path directory) throws IOException, SQLException {
        List<Indicator<CaseFact>> cases = new ArrayList<>(BOOK.cases());
        cases.add(ANSWER_DAYS);
        Map<String, String> figures = new TreeMap<>();
        try (Oracle oracle = Oracle.in(directory)) {
            oracle.load("matters", Column.ofMatters(), mailbox.matters());
            oracle.load("submissions", Column.ofSubmissions(), mailbox.pieces());
            compare(oracle, cases, CaseFacts.REGION, mailbox.matters(), figures);
            compare(oracle, BOOK.submissions(), SubmissionFacts.REGION, mailbox.pieces(), figures);
        }
        return figures;
    }

    private static <F> void compare(
            Oracle oracle,
            List<Indicator<F>> indicators,
            Fact<F, RegionCode> region,
            List<F> facts,
            Map<String, String> figures)
            throws SQLException {
        Cube cube = Breakdown.of(Panel.of(indicators), Axis.of(region), Axis.of(Grain.MONTH))
                .of(facts);
        for (Indicator<F> indicator : indicators) {
            assertThat(Answers.of(indicator, cube).differences(oracle.ask(indicator)))
                    .as("here, but in SQL, of %s", indicator.key())
                    .isEmpty();
            Figure figure = indicator.of(cube.total());
            boolean nought = figure instanceof Figure.Total total && total.total() == 0;
            if (figure.value().isPresent() && !nought) {
                figures.put(indicator.key(), figure.toString());
            }
        }
    }
}
