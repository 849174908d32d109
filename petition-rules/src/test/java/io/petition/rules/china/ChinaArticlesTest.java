package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.explain.Citation;
import io.petition.law.Edition;
import io.petition.law.Regime;
import io.petition.law.Standing;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.Procedures;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The two regulations article by article, in {@code articles.csv}: what each article gives to the library, or why it gives
 * nothing. Both ways round: what the table says is there, and what is there is in the table.
 */
class ChinaArticlesTest {
    private static final Regime CHINA = ChinaRules.national();

    /** The kind of a row whose article gives nothing that has a term, a ground or an act. */
    private static final String NOTHING = "-";

    private static final Pattern NUMBER = Pattern.compile("(\\d+)(?:-\\d+)?(?:\\(\\d+\\))?");

    /** One line of the table; what it says in words is for people. */
    record Row(String edition, String article, String kind, String key, String mark, String says) {
        String checked() {
            return String.join(",", edition, article, kind, key, mark);
        }

        int number() {
            Matcher number = NUMBER.matcher(article);
            assertThat(number.matches()).as("article %s", article).isTrue();
            return Integer.parseInt(number.group(1));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"cn-2005", "cn-2022"})
    void whatTheTableSaysIsThereAndWhatIsThereIsInTheTable(String edition) {
        Set<String> table = rows(edition).stream()
                .filter(row -> !row.kind().equals(NOTHING))
                .map(Row::checked)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(given(edition)).isEqualTo(table);
    }

    /** An article is not forgotten: it gives something, or the table says why not. */
    @ParameterizedTest(name = "{0} has {1} articles")
    @CsvSource({"cn-2005, 51", "cn-2022, 50"})
    void noArticleIsForgotten(String edition, int articles) {
        List<Integer> numbers =
                rows(edition).stream().map(Row::number).distinct().toList();
        assertThat(numbers)
                .as("in the order of the text")
                .isEqualTo(IntStream.rangeClosed(1, articles).boxed().toList());
        assertThat(rows(edition))
                .allSatisfy(row -> assertThat(row.says()).as(row.checked()).isNotBlank());
    }

    @Test
    void aRowStandsOnce() {
        assertThat(table()).extracting(Row::checked).doesNotHaveDuplicates();
    }

    private static Set<String> given(String edition) {
        Set<String> given = new TreeSet<>();
        Edition found = CHINA.edition(edition).orElseThrow();
        found.terms().forEach(term -> {
            String key = term.value().key().value();
            add(given, edition, term.citations(), "term", key, Optional.of(term.standing()));
            term.value()
                    .extension()
                    .ifPresent(bound -> add(given, edition, bound.citations(), "extension", key, Optional.empty()));
            term.value()
                    .pauses()
                    .forEach(pause ->
                            add(given, edition, pause.citations(), "pause", key + ":" + pause.key(), Optional.empty()));
        });
        found.withoutTerm()
                .forEach(none -> add(
                        given, edition, none.citations(), "no-term", none.key().value(), Optional.empty()));
        found.classes()
                .forEach(rule -> add(
                        given,
                        edition,
                        rule.citations(),
                        rule.route().isPresent() ? "diversion" : "class",
                        rule.route()
                                .map(route -> rule.key() + ":" + route)
                                .orElse(rule.key().value()),
                        Optional.empty()));
        add(
                given,
                edition,
                found.disputeSteps().citations(),
                "dispute",
                found.disputeSteps().value().stream()
                        .map(step -> step.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .collect(Collectors.joining(";")),
                Optional.of(found.disputeSteps().standing()));
        procedure(given, CHINA.part(Procedures.PART).orElseThrow().of(edition).orElseThrow());
        if (CHINA.editionChoice().citations().get(0).instrument().equals(found.instrument())) {
            add(
                    given,
                    edition,
                    CHINA.editionChoice().citations(),
                    "transition",
                    CHINA.editionChoice().value().code(),
                    Optional.of(CHINA.editionChoice().standing()));
        }
        return given;
    }

    private static void procedure(Set<String> given, Procedure procedure) {
        procedure
                .acts()
                .forEach(row -> add(
                        given,
                        procedure.edition(),
                        row.citations(),
                        "act",
                        row.act().value(),
                        Optional.of(row.standing())));
        procedure
                .grounds()
                .forEach(ground -> add(
                        given,
                        procedure.edition(),
                        ground.citations(),
                        ground.act().value(),
                        ground.key(),
                        Optional.of(ground.standing())));
    }

    private static void add(
            Set<String> given, String edition, List<Citation> at, String kind, String key, Optional<Standing> mark) {
        String marked =
                mark.map(standing -> standing.name().toLowerCase(Locale.ROOT)).orElse("");
        at.forEach(citation -> given.add(String.join(",", edition, citation.article(), kind, key, marked)));
    }

    private static List<Row> rows(String edition) {
        return table().stream().filter(row -> row.edition().equals(edition)).toList();
    }

    private static List<Row> table() {
        return Tables.rows("articles.csv", 6).stream()
                .map(cells ->
                        new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5)))
                .toList();
    }
}
