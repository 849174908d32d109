package io.petition.rules.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.petition.condition.Condition;
import io.petition.explain.Citation;
import io.petition.law.MilestoneKey;
import io.petition.law.Standing;
import io.petition.statistics.CaseFact;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.SubmissionFacts;
import io.petition.statistics.indicator.Fraction;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.IndicatorBook;
import io.petition.statistics.indicator.IndicatorLint;
import io.petition.statistics.indicator.Measure;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation of the format defines is read as it says, and every fault is named with its line. */
class IndicatorReaderTest {
    private static final String GOOD = """
            indicators: Rules
            standing: unconfirmed
            indicator: a
            kind: matters
            name-zh: 甲
            name-en: a
            period: registered
            share: settled is true
            """;

    private static IndicatorBook example() throws IOException {
        try (Reader text = new InputStreamReader(
                IndicatorReader.class.getResourceAsStream("indicator-format.txt"), StandardCharsets.UTF_8)) {
            return IndicatorReader.read(text, "indicator-format.txt");
        }
    }

    @Test
    void theExampleIsReadAsItSays() throws IOException {
        IndicatorBook book = example();
        assertThat(book.all())
                .extracting(Indicator::id)
                .containsExactly(
                        "told-in-time@1", "settled@1", "score@2", "both@1", "handling@1", "visitors@1", "meetings@1");
        Indicator<CaseFact> told = book.ofCases("told-in-time").orElseThrow();
        assertThat(told.period()).isEqualTo(CaseFacts.plus(CaseFacts.REGISTERED, 7));
        var kept = CaseFacts.kept(CaseFacts.REGISTERED, 7, MilestoneKey.of("notified"));
        assertThat(told.measure())
                .isEqualTo(Measure.share(
                                Condition.is(kept, kept.read("in-time").orElseThrow()), Condition.<CaseFact>always())
                        .naming(
                                "not-yet-due",
                                Condition.is(kept, kept.read("open").orElseThrow()))
                        .naming(
                                "overdue",
                                Condition.is(kept, kept.read("overdue").orElseThrow())));
        Indicator<CaseFact> settled = book.ofCases("settled").orElseThrow();
        assertThat(settled.citations())
                .containsExactly(
                        new Citation("Assessment of the toy county", "5", Optional.of("the county's notice board")),
                        Citation.of("Another Rule", "7"));
        assertThat(settled.decimals()).isEqualTo(2);
        assertThat(settled.rounding()).isEqualTo(RoundingMode.HALF_EVEN);
        assertThat(settled.better()).isEqualTo(Indicator.Better.MORE);
        assertThat(settled.standing()).isEqualTo(Standing.UNCONFIRMED);
        assertThat(book.ofCases("score").orElseThrow().measure())
                .isEqualTo(new Measure.Composite<>(
                        Measure.Composite.Way.WEIGHTED,
                        List.of(
                                new Measure.Composite.Part<>(told, Fraction.of(2, 5)),
                                new Measure.Composite.Part<>(settled, Fraction.of(3, 5)))));
        assertThat(book.ofCases("both").orElseThrow().measure())
                .isEqualTo(new Measure.Composite<>(
                        Measure.Composite.Way.PRODUCT,
                        List.of(
                                new Measure.Composite.Part<>(told, Fraction.of(1, 1)),
                                new Measure.Composite.Part<>(settled, Fraction.of(1, 1)))));
        assertThat(book.ofSubmissions("visitors").orElseThrow().measure())
                .isEqualTo(Measure.sum(SubmissionFacts.PERSONS));
        assertThat(book.ofActivities("meetings").orElseThrow().measure()).isEqualTo(Measure.count());
        assertThat(book.cases())
                .allSatisfy(each -> assertThat(IndicatorLint.ofCases(each)).isEmpty());
    }

    @Test
    void readsWhatIsGood() throws IOException {
        IndicatorBook book = IndicatorReader.read(new StringReader(GOOD), "f.txt");
        assertThat(IndicatorReader.read(new StringReader("\uFEFF" + GOOD.replace("\n", "\r\n")), "f.txt"))
                .isEqualTo(book);
        assertThat(IndicatorReader.read(
                                new StringReader(
                                        GOOD.replace("share: settled is true", "days: received until on.answered")),
                                "f.txt")
                        .ofCases("a")
                        .orElseThrow()
                        .measure())
                .isEqualTo(Measure.days(CaseFacts.RECEIVED, CaseFacts.on(MilestoneKey.of("answered"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void namesEveryFaultWithItsLine(String what, String text, List<String> faults) {
        RuleFormatException refused = catchThrowableOfType(
                RuleFormatException.class, () -> IndicatorReader.read(new StringReader(text), "f.txt"));
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.faults().stream().map(Object::toString)).isEqualTo(faults);
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                arguments(
                        "nothing at all",
                        "",
                        List.of(
                                "f.txt:1: indicators: is missing; every such section needs it",
                                "f.txt:1: standing: is missing; every such section needs it",
                                "f.txt:1: indicator: is missing; define at least one, with indicator: KEY")),
                arguments(
                        "a period that is no day, a condition that is none, no name in a language",
                        GOOD.replace("period: registered", "period: persons")
                                .replace("settled is true", "setled is true")
                                .replace("name-en: a\n", ""),
                        List.of(
                                "f.txt:3: name-en: is missing; every such section needs it",
                                "f.txt:6: period: \"persons\" is not a day; name a fact that is",
                                "f.txt:7: share: \"setled\" is no fact that is known here; the known ones are "
                                        + String.join(", ", CaseFacts.VOCABULARY.names())
                                        + " (column 1 of the condition)")),
                arguments(
                        "a condition on a certain person",
                        GOOD.replace("settled is true", "handler is official-7"),
                        List.of(
                                "f.txt:8: share: \"handler\" has values that cannot be read from text; ask whether it is known, or give it a reader (column 1 of the condition)")),
                arguments(
                        "two measures",
                        GOOD + "count: facts\n",
                        List.of(
                                "f.txt:3: indicator: \"share, count\" says not what it counts; give one of share, count, sum, days, product, weighted")),
                arguments(
                        "what belongs to a share, without one",
                        GOOD.replace("share: settled is true", "count: facts\nof: all()"),
                        List.of("f.txt:9: of: belongs to a share; leave it out")),
                arguments(
                        "the same key twice, and a sum of what is no number",
                        GOOD
                                + "indicator: a\nkind: submissions\nname-zh: 乙\nname-en: b\nperiod: received\nsum: channel\n",
                        List.of(
                                "f.txt:9: indicator: \"a\" stands already in line 3; keep one of them",
                                "f.txt:14: sum: \"channel\" is not a whole number; name a fact that is")),
                arguments(
                        "a composite of what is not there, and weights that come to less",
                        GOOD
                                + "indicator: p\nkind: matters\nname-zh: 丙\nname-en: p\nperiod: registered\nproduct: a, b\n"
                                + "indicator: w\nkind: matters\nname-zh: 丁\nname-en: w\nperiod: registered\nweighted: 40 a, 50 a\n",
                        List.of(
                                "f.txt:14: product: \"b\" is no share of the same kind that stands before it; define it above",
                                "f.txt:20: weighted: cannot be used: parts: weights come to 9/10; weights of a sum add up to 1, those of a product are 1 each")),
                arguments(
                        "confirmed, and nobody says by whom",
                        GOOD + "standing: confirmed\n",
                        List.of(
                                "f.txt:3: indicator: cannot be used: citations: none for a; name who defines it so, or mark it unconfirmed")),
                arguments(
                        "a kind that there is not",
                        GOOD.replace("kind: matters", "kind: cases"),
                        List.of(
                                "f.txt:4: kind: \"cases\" is not known; write one of activities, matters, submissions")));
    }
}
