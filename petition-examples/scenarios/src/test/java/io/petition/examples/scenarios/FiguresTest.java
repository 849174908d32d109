package io.petition.examples.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.explain.Coded;
import io.petition.explain.Finding;
import io.petition.explain.Reason;
import io.petition.law.Regime;
import io.petition.rules.china.ChinaIndicators;
import io.petition.rules.china.ChinaRules;
import io.petition.statistics.breakdown.Cube;
import io.petition.statistics.breakdown.Ranking;
import io.petition.statistics.breakdown.Trend;
import io.petition.statistics.indicator.Fraction;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.publication.Publication;
import io.petition.time.When;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the scenarios that count come to, each figure recounted by hand from how the matters are told. */
class FiguresTest {
    private static final Regime CHINA = ChinaRules.national();
    private static final S02Heping.Report S02 = S02Heping.play(CHINA);
    private static final S09Taixing.Report S09 = S09Taixing.play(CHINA);
    private static final S17Anji.Report S17 = S17Anji.play(CHINA);
    private static final S22Wuhan.Report S22 = S22Wuhan.play(CHINA);
    private static final S24FourRates.Report S24 = S24FourRates.play(CHINA);

    /** Every sentence of every report. */
    static List<Coded> lines() {
        return Stream.of(S02.lines(), S09.lines(), S17.lines(), S22.lines(), S24.lines())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest(name = "{0} {1} by {2}: {3} is {4}")
    @CsvSource(delimiter = '|', textBlock = """
            S02      | pieces                   | channel  | outreach     | 4
            S02      | persons                  | channel  | outreach     | 7
            S02-done | settled-share            | channel  | outreach     | 2 of 3 (66.7 %)
            S02-done | settled-share            | origin   | outreach     | 1 of 1 (100.0 %)
            S09      | repeat-share-of-finished | organ    | housing      | 1 of 6 (16.7 %)
            S09      | repeat-share-of-finished | organ    | labour       | 1 of 4 (25.0 %), 1 not-finished
            S09      | repeat-share-of-finished | venue    | studio       | 0 of 4 (0.0 %)
            S09      | repeat-share-of-finished | venue    | hall         | 2 of 5 (40.0 %), 1 not-finished
            S09      | repeat-share-of-finished | handler  | mediator     | 0 of 4 (0.0 %)
            S09      | repeat-share-of-finished | handler  | clerk-a      | 2 of 5 (40.0 %)
            S09      | repeat-share-of-finished | handler  | clerk-b      | 0 of 0 (no data), 1 not-finished
            S09-came | repeat-share-of-pieces   | venue    | hall         | 2 of 8 (25.0 %)
            S17      | settled-at-county        | year     | 2023         | 2 of 7 (28.6 %)
            S22-lag  | registration-lag         | channel  | letter       | 3 facts, median 3 days, 9 of 10 within 14
            S22-spot | on-the-spot-share        | category | epidemic     | 3 of 3 (100.0 %)
            S22-spot | on-the-spot-share        | category | housing      | 1 of 2 (50.0 %)
            S22-came | visit-batches            | category | epidemic     | 4
            S22-came | visit-persons            | category | epidemic     | 13
            S24      | organ-timely-acceptance  | organ    | construction | 3 of 4 (75.0 %), 1 late
            S24      | on-time-completion       | organ    | labour       | 3 of 4 (75.0 %), 1 overdue
            S24      | on-time-completion       | organ    | heating      | 0 of 0 (no data), 1 not-started
            S24      | settled-share            | organ    | housing      | 2 of 4 (50.0 %)
            S24      | satisfaction-organ       | organ    | housing      | 2 of 3 (66.7 %), 1 not-rated
            S24      | first-petition-completion| organ    | labour       | 3 of 4 (75.0 %)
            """)
    void aFigureIsWhatTheMattersComeTo(String cube, String indicator, String axis, String key, String figure) {
        Indicator<?> asked = ChinaIndicators.find(indicator).orElseThrow();
        assertThat(asked.of(cube(cube).over(List.of(axis)).at(key))).hasToString(figure);
    }

    private static Cube cube(String name) {
        return switch (name) {
            case "S02" -> S02.came();
            case "S02-done" -> S02.settled();
            case "S09" -> S09.cases();
            case "S09-came" -> S09.pieces();
            case "S17" -> S17.settled();
            case "S22-lag" -> S22.lag();
            case "S22-spot" -> S22.settled();
            case "S22-came" -> S22.came();
            default -> S24.rates();
        };
    }

    @Test
    void fromAVisitToWhatItSettled() {
        assertThat(S02.links())
                .contains(new S02Heping.Link("S02-4", When.of("2025-03-26"), When.of("2025-04-02")))
                .hasSize(3);
        assertThat(S02.refused()).extracting(Reason::code).containsExactly("acts-for-others");
    }

    /** One hidden number alone could be had by subtraction, so that no line of a table hides alone. */
    @Test
    void whatIsSmallIsNotPublished() {
        assertThat(((Publication.Table) S02.published()).hidden()).isEqualTo(2);
        assertThat(((Publication.Table) S22.published()).hidden()).isEqualTo(2);
        assertThat(S22.crossed().orElseThrow().why().code()).isEqualTo("publication-cross-small");
    }

    @Test
    void noneOfUnknownIsNoRateAndTwoDefinitionsDoNotAddUp() {
        assertThat(S09.claim().value()).isEmpty();
        assertThat(ChinaIndicators.find("repeat-share-of-finished")
                        .orElseThrow()
                        .of(S09.apart()))
                .hasToString("2 of 5 (40.0 %), 1 not-finished");
        assertThat(S09.joined()).extracting(Reason::code).contains("joined-too-late");
    }

    @Test
    void theYearsAndWhatMovedThem() {
        Function<Trend, List<Optional<Fraction>>> onYear =
                trend -> trend.points().stream().map(Trend.Point::onYear).toList();
        assertThat(onYear.apply(S17.atGrassRoots()))
                .containsExactly(Optional.empty(), Optional.of(Fraction.of(1, 7)), Optional.of(Fraction.of(2, 63)));
        assertThat(onYear.apply(S17.visits()))
                .containsExactly(Optional.empty(), Optional.of(Fraction.of(-1, 1)), Optional.of(Fraction.ZERO));
        assertThat(S17.moved().parts().stream()
                        .map(part -> part.mix().plus(part.rate()))
                        .reduce(Fraction.ZERO, Fraction::plus))
                .isEqualTo(Fraction.of(8, 9).minus(Fraction.of(5, 7)));
        assertThat(S17.wanted()).extracting(Finding::code).contains("indicator-rewards-few-petitions");
    }

    @Test
    void callsAreNoMatters() {
        assertThat(S17.calls()).hasToString("4 of 7 (57.1 %), 1 not-answered");
        assertThat(S17.asked().condition()).isEmpty();
        assertThat(S17.card().args()).containsOnlyKeys("stage", "next");
    }

    @Test
    void supervisionIsCountedFromTheEvents() {
        assertThat(S22.supervised().cells())
                .extracting(cell ->
                        cell.at().get(0) + " " + cell.tally().counted().get(0).total())
                .containsExactly("inspection 1", "meeting 1", "urging 3");
    }

    @Test
    void equalSharesShareARankAndWhoHasNoDataHasNone() {
        assertThat(S24.onTime().lines())
                .extracting(
                        (Ranking.Line line) -> line.rank().map(String::valueOf).orElse("-") + " " + line.key())
                .containsExactly("1 construction", "2 housing", "2 labour", "- heating");
        assertThat(S24.onTime()
                        .lines()
                        .get(0)
                        .interval()
                        .orElseThrow()
                        .apartFrom(S24.onTime().lines().get(1).interval().orElseThrow()))
                .isFalse();
        assertThat(S24.online()).hasToString("8 of 13 (61.5 %)");
    }

    @Test
    void aHistoryThatLacksAnActDoesNotConform() {
        assertThat(S24.conformance())
                .containsEntry("housing", new S24FourRates.Conformance(3, 4))
                .containsEntry("construction", new S24FourRates.Conformance(4, 4));
    }
}
