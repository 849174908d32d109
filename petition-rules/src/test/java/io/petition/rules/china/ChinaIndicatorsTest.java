package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.petition.explain.Finding;
import io.petition.law.Standing;
import io.petition.rules.text.Language;
import io.petition.rules.text.Texts;
import io.petition.statistics.CaseFact;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.indicator.Counter;
import io.petition.statistics.indicator.Course;
import io.petition.statistics.indicator.Difference;
import io.petition.statistics.indicator.Figure;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.IndicatorBook;
import io.petition.statistics.indicator.IndicatorLint;
import io.petition.statistics.indicator.Measure;
import io.petition.statistics.indicator.Panel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A statistician's table of what each indicator makes of tiny cases, in {@code indicators.csv}. */
class ChinaIndicatorsTest {
    private static final IndicatorBook BOOK = ChinaIndicators.all();
    private static final Course COURSE = ChinaIndicators.course(ChinaRules.national());
    private static final int CELLS = 4;

    static Stream<List<String>> rows() {
        return Tables.rows("indicators.csv", CELLS).stream();
    }

    static Stream<Indicator<?>> indicators() {
        return BOOK.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theTableHolds(List<String> row) {
        String key = row.get(0);
        BOOK.ofCases(key).ifPresent(indicator -> check(indicator, FactRows::caseFact, row));
        BOOK.ofSubmissions(key).ifPresent(indicator -> check(indicator, FactRows::submission, row));
        BOOK.ofActivities(key).ifPresent(indicator -> check(indicator, FactRows::activity, row));
        assertThat(BOOK.find(key)).as("indicator of the row").isPresent();
    }

    private static <F> void check(Indicator<F> indicator, Function<String, F> reader, List<String> row) {
        List<F> facts = Splitter.on(';').splitToStream(row.get(1)).map(reader).toList();
        Panel<F> panel = Panel.of(indicator);
        String classes = panel.counters().size() > 1
                ? "-"
                : facts.stream()
                        .map(fact -> classOf(panel.counters().get(0), fact))
                        .collect(Collectors.joining(" "));
        Figure figure = indicator.of(panel.tally(facts));
        assertThat(classes).as(row.get(1)).isEqualTo(row.get(2));
        assertThat(figure.toString().replace(",", ";")).as(row.get(1)).isEqualTo(row.get(3));
    }

    private static <F> String classOf(Counter<F> counter, F fact) {
        int classed = counter.classify(fact);
        boolean dated = classed == Counter.NONE || counter.day(fact) != Counter.NO_DAY;
        return counter.name(dated ? classed : counter.undated(classed));
    }

    /** So that none is added without its cases, and each class that a definition names is shown by one. */
    @ParameterizedTest
    @MethodSource("indicators")
    void everyIndicatorAndEveryClassHasARow(Indicator<?> indicator) {
        Set<String> shown = rows().filter(row -> row.get(0).equals(indicator.key()))
                .flatMap(row -> Splitter.on(' ').splitToStream(row.get(2)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).as(indicator.key()).isNotEmpty();
        if (indicator.measure() instanceof Measure.Share<?> share) {
            assertThat(shown).as(indicator.key()).contains("counts");
            assertThat(shown)
                    .containsAll(
                            share.named().stream().map(named -> named.code()).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void ofNothingThereIsNoDataAndNoRateOfNought(Indicator<?> indicator) {
        Figure figure = ofNothing(indicator);
        if (figure instanceof Figure.Total total) {
            assertThat(total.total()).isZero();
        } else {
            assertThat(figure.value()).isEmpty();
        }
    }

    private static <F> Figure ofNothing(Indicator<F> indicator) {
        return indicator.of(Panel.of(indicator).tally(List.of()));
    }

    /** A confirmed one cites what was read; both languages have a name, a definition in words, and words for its classes. */
    @ParameterizedTest
    @MethodSource("indicators")
    void everyIndicatorIsSaidInBothLanguages(Indicator<?> indicator) {
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            assertThat(texts.codes()).contains("indicator." + indicator.key());
            if (indicator.measure() instanceof Measure.Share<?> share) {
                share.named().forEach(named -> assertThat(texts.codes()).contains("class." + named.code()));
            }
        }
        assertThat(indicator.names()).containsOnlyKeys("zh", "en");
        if (indicator.standing() == Standing.CONFIRMED) {
            assertThat(indicator.citations()).as(indicator.key()).isNotEmpty();
        }
    }

    /** None of ours judges by how people come; what the lint says of the rest is listed here, and read out in both languages. */
    @Test
    void whatTheLintSaysOfOurs() {
        assertThat(Stream.of(
                                BOOK.cases().stream().flatMap(each -> IndicatorLint.ofCases(each, COURSE).stream()),
                                BOOK.submissions().stream().flatMap(each -> IndicatorLint.ofSubmissions(each).stream()),
                                BOOK.activities().stream().flatMap(each -> IndicatorLint.ofActivities(each).stream()))
                        .flatMap(found -> found)
                        .peek(ChinaIndicatorsTest::isSaidInBothLanguages)
                        .map(finding -> finding.severity().code() + " " + finding.code() + " "
                                + finding.args().get("indicator")))
                .containsExactlyInAnyOrder(
                        "note indicator-would-reward-how-people-come one-time-resolution",
                        "note indicator-would-reward-how-people-come repeat-share-of-finished",
                        "note indicator-would-reward-how-people-come repeat-share-of-pieces",
                        "note indicator-would-reward-how-people-come online-share",
                        "note indicator-would-reward-few-petitions pieces",
                        "note indicator-would-reward-few-petitions persons",
                        "note indicator-would-reward-few-petitions visit-batches",
                        "note indicator-would-reward-few-petitions visit-persons",
                        "note indicator-would-reward-few-petitions group-visit-batches",
                        "note indicator-would-reward-few-petitions group-visit-persons",
                        "warning indicator-counts-unrated-as-rated satisfied-or-lapsed-office",
                        "warning indicator-counts-unrated-as-rated satisfied-or-lapsed-organ",
                        "warning indicator-counts-unrated-as-rated satisfied-or-lapsed-office",
                        "warning indicator-counts-unrated-as-rated satisfied-or-lapsed-organ");
    }

    private static void isSaidInBothLanguages(Finding finding) {
        for (Language language : Language.values()) {
            assertThat(Texts.in(language).codes()).contains(finding.code());
            assertThat(Texts.in(language).text(finding)).doesNotContain("{");
        }
    }

    /** Why Guangdong's satisfaction is not the enterprise's: fact by fact, over the same ratings. */
    @Test
    void theTwoSidesOfSatisfactionDifferInTheSilent() {
        List<CaseFact> facts = Stream.of("satisfied", "dissatisfied", "window-lapsed")
                .map(rating ->
                        FactRows.caseFact("registered=2024-03-01 rated-on.office=2024-05-01 rating.office=" + rating))
                .toList();
        var difference = Difference.of(
                BOOK.ofCases("satisfaction-office").orElseThrow(),
                BOOK.ofCases("satisfied-or-lapsed-office").orElseThrow(),
                facts);
        assertThat(difference.same()).isEqualTo(2);
        assertThat(difference.items())
                .containsExactly(new Difference.Item<>(
                        facts.get(2),
                        Difference.Use.OUTSIDE,
                        Difference.Use.COUNTS,
                        Optional.of(LocalDate.of(2024, 5, 1)),
                        Optional.of(LocalDate.of(2024, 3, 1))));
    }

    @Test
    void theRegimeHasThemAsItsPart() {
        assertThat(ChinaRules.national().part(IndicatorBook.PART)).contains(BOOK);
        assertThat(ChinaIndicators.find("on-time-completion")).isPresent();
        assertThat(ChinaIndicators.find("no-such")).isEmpty();
    }

    /** Every condition of ours is read again from what it prints, so that a host can write its own after it. */
    @Test
    void everyDefinitionPrintsWhatIsReadAgain() {
        BOOK.cases().forEach(indicator -> {
            var vocabulary = CaseFacts.VOCABULARY;
            assertThat(vocabulary.read(indicator.population().toString()).condition())
                    .contains(indicator.population());
            if (indicator.measure() instanceof Measure.Share<CaseFact> share) {
                assertThat(vocabulary.read(share.numerator().toString()).condition())
                        .contains(share.numerator());
                assertThat(vocabulary.read(share.denominator().toString()).condition())
                        .contains(share.denominator());
            }
            assertThat(vocabulary.fact(indicator.period().name())).isPresent();
        });
    }
}
