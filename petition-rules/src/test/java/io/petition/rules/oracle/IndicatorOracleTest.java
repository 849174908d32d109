package io.petition.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.condition.Fact;
import io.petition.model.RegionCode;
import io.petition.rules.china.ChinaIndicators;
import io.petition.statistics.ActivityFact;
import io.petition.statistics.ActivityFacts;
import io.petition.statistics.CaseFact;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.SubmissionFact;
import io.petition.statistics.SubmissionFacts;
import io.petition.statistics.breakdown.Axis;
import io.petition.statistics.breakdown.Breakdown;
import io.petition.statistics.breakdown.Cube;
import io.petition.statistics.breakdown.Grain;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.IndicatorBook;
import io.petition.statistics.indicator.Measure;
import io.petition.statistics.indicator.Panel;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every indicator on 200,000 matters, and on pieces and activities, counted twice: here, and in SQL that was written from what the
 * sources say. All numbers of a figure are compared, in every region and month and in all.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndicatorOracleTest {
    private static final IndicatorBook BOOK = ChinaIndicators.all();
    private static final int MATTERS = 200_000;

    /** Fewer, for fewer ask of them. */
    private static final int OTHERS = 50_000;

    private final Map<String, Answers> counted = new HashMap<>();
    private Oracle oracle;

    static Stream<Indicator<?>> indicators() {
        return BOOK.all().stream();
    }

    @BeforeAll
    void count(@TempDir Path directory) throws SQLException, IOException {
        oracle = Oracle.in(directory);
        Iterable<CaseFact> matters = facts(MATTERS, Invented::matter);
        oracle.load("matters", Column.ofMatters(), matters);
        count(BOOK.cases(), CaseFacts.REGION, matters);
        Iterable<SubmissionFact> submissions = facts(OTHERS, Invented::submission);
        oracle.load("submissions", Column.ofSubmissions(), submissions);
        count(BOOK.submissions(), SubmissionFacts.REGION, submissions);
        Iterable<ActivityFact> activities = facts(OTHERS, Invented::activity);
        oracle.load("activities", Column.ofActivities(), activities);
        count(BOOK.activities(), ActivityFacts.REGION, activities);
    }

    @AfterAll
    void close() throws SQLException {
        oracle.close();
    }

    private static <F> Iterable<F> facts(int number, LongFunction<F> invented) {
        return () -> LongStream.range(0, number).mapToObj(invented).iterator();
    }

    private <F> void count(List<Indicator<F>> indicators, Fact<F, RegionCode> region, Iterable<F> facts) {
        Cube cube = Breakdown.of(Panel.of(indicators), Axis.of(region), Axis.of(Grain.MONTH))
                .of(facts);
        indicators.forEach(indicator -> counted.put(indicator.key(), Answers.of(indicator, cube)));
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void bothCountTheSame(Indicator<?> indicator) throws SQLException {
        assertThat(counted.get(indicator.key()).differences(oracle.ask(indicator)).stream()
                        .limit(5))
                .as("here, but in SQL, of %s", indicator.key())
                .isEmpty();
    }

    /** Nothing is proved by what does not occur: each number that a figure of its kind may show is there, and in hundreds of cells. */
    @ParameterizedTest
    @MethodSource("indicators")
    void everyClassOccurs(Indicator<?> indicator) {
        Answers answers = counted.get(indicator.key());
        Map<String, Long> total = answers.in(Answers.TOTAL);
        assertThat(answers.size()).as("cells").isGreaterThan(300);
        if (indicator.measure() instanceof Measure.Share<?> share) {
            assertThat(total.get("part")).isGreaterThan(100).isLessThan(total.get("whole"));
            share.named()
                    .forEach(named -> assertThat(total.getOrDefault("within " + named.code(), 0L)
                                    + total.getOrDefault("outside " + named.code(), 0L))
                            .as(named.code())
                            .isGreaterThan(100));
        } else if (indicator.measure() instanceof Measure.Days) {
            assertThat(total)
                    .containsKeys("days", "sum", "median", "p90", "open", "backwards", "undated")
                    .allSatisfy((what, number) -> assertThat(number).as(what).isPositive());
        }
        if (!(indicator.measure() instanceof Measure.Composite)
                && BOOK.ofCases(indicator.key()).isPresent()) {
            assertThat(total.get("undated")).as("undated").isGreaterThan(100);
        }
    }

    @Test
    void noFileIsLeftOfAnIndicatorThatIsGone() throws IOException, URISyntaxException {
        Path how = Path.of(IndicatorOracleTest.class.getResource("how").toURI());
        try (Stream<Path> files = Files.list(how.resolveSibling("."))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".sql")))
                    .containsExactlyInAnyOrderElementsOf(indicators()
                            .map(indicator -> indicator.key() + ".sql")
                            .toList());
        }
    }
}
