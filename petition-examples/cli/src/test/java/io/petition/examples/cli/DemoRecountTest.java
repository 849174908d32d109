package io.petition.examples.cli;

import static io.petition.examples.cli.Recount.ANSWER;
import static io.petition.examples.cli.Recount.INTERIM;
import static io.petition.examples.cli.Recount.PUBLISHED;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.petition.examples.cli.Recount.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every figure of the demonstration against the {@link Recount}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoRecountTest {
    private JsonNode demo;
    private Recount recount;

    @BeforeAll
    void run() throws IOException {
        Ran ran = Ran.of("demo", "--no-report", "--format", "json", "--findings");
        assertThat(ran.exit()).isZero();
        demo = ran.json();
        recount = new Recount();
    }

    @Test
    void everyRowIsAccountedFor() throws IOException {
        List<Row> rows = recount.rows;
        JsonNode counted = demo.path("rows");
        assertThat(counted.path("read").asLong()).isEqualTo(1179).isEqualTo(rows.size());
        assertThat(counted.path("setAside").asLong())
                .isEqualTo(9)
                .isEqualTo(Recount.count(rows, row -> !row.has("submit_date")));
        assertThat(counted.path("used").asLong())
                .isEqualTo(Recount.count(rows, row -> row.kinds().isEmpty()));
        assertThat(counted.path("usedWithFinding").asLong())
                .isEqualTo(Recount.count(
                        rows, row -> row.has("submit_date") && !row.kinds().isEmpty()));
        for (JsonNode file : demo.path("files")) {
            assertThat(file.path("rows").asInt())
                    .as(file.toString())
                    .isEqualTo(Recount.cells(file.path("file").asText()).size())
                    .isEqualTo(file.path("used").asInt()
                            + file.path("usedWithFinding").asInt()
                            + file.path("setAside").asInt());
        }
        assertThat(demo.path("files")).hasSize(6);
    }

    @Test
    void everyFindingIsFoundAgain() {
        Map<String, Long> rows = new TreeMap<>();
        recount.rows.forEach(row -> row.kinds().forEach(kind -> rows.merge(kind, 1L, Long::sum)));
        Map<String, Long> counted = new TreeMap<>();
        Map<String, Long> findings = new TreeMap<>();
        demo.path("findings").forEach(kind -> {
            counted.put(kind.path("kind").asText(), kind.path("rows").asLong());
            findings.put(kind.path("kind").asText(), kind.path("findings").asLong());
        });
        assertThat(counted).isEqualTo(rows);
        assertThat(rows).hasSize(21).containsEntry("fault-not-flagged", 1L).containsEntry("published-neither", 28L);
        Map<String, Long> listed = new TreeMap<>();
        demo.path("listed").forEach(finding -> listed.merge(finding.path("kind").asText(), 1L, Long::sum));
        assertThat(listed).isEqualTo(findings);
        rows.put("organs-several", 12L); // two columns of two rows
        assertThat(findings).isEqualTo(rows);
    }

    @Test
    void everyFindingNamesItsRow() {
        demo.path("listed").forEach(finding -> {
            Row row = recount.rows.get(finding.path("line").asInt() - 2);
            assertThat(finding.path("file").asText()).isEqualTo("cases.csv");
            assertThat(finding.path("letter").asText()).isEqualTo(row.of("letter_key"));
            assertThat(row.kinds()).contains(finding.path("kind").asText());
        });
    }

    @Test
    void namesResolveByTheDirectory() {
        names(demo.path("names").path("answering"), "reply_agency", 194, 1179);
        names(demo.path("names").path("passedOnTo"), "transferred_to", 45, 399);
        assertThat(demo.path("names").path("answering").path("unresolved")).hasSize(8);
    }

    private void names(JsonNode counted, String column, int names, int letters) {
        Map<String, List<String>> byName = recount.rows.stream()
                .filter(row -> row.has(column))
                .collect(Collectors.groupingBy(
                        row -> row.of(column),
                        Collectors.mapping(row -> recount.match(row, column), Collectors.toList())));
        assertThat(counted.path("names").asInt()).isEqualTo(names).isEqualTo(byName.size());
        assertThat(counted.path("letters").asInt()).isEqualTo(letters);
        counted.path("kinds").properties().forEach(kind -> {
            Predicate<List<String>> isKind = matches -> matches.get(0).equals(kind.getKey());
            assertThat(kind.getValue().path("names").asLong())
                    .isEqualTo(byName.values().stream().filter(isKind).count());
            assertThat(kind.getValue().path("letters").asLong())
                    .isEqualTo(byName.values().stream()
                            .filter(isKind)
                            .mapToLong(List::size)
                            .sum());
        });
    }

    @Test
    void theTwoReadings() {
        JsonNode readings = demo.path("readings");
        days(readings.path("published"), recount.used(), PUBLISHED);
        days(readings.path("interim"), recount.used(), INTERIM);
        days(readings.path("answer"), recount.used(), ANSWER);
        List<Row> steps = recount.threeSteps();
        JsonNode three = readings.path("threeSteps");
        assertThat(three.path("letters").asInt()).isEqualTo(386).isEqualTo(steps.size());
        days(three.path("published"), steps, PUBLISHED);
        days(three.path("interim"), steps, INTERIM);
        days(three.path("answer"), steps, ANSWER);
        same(three.path("interimToAnswer"), Recount.days(steps, row -> row.days(ANSWER) - row.days(INTERIM)));
        assertThat(three.path("answer").path("within").path("15").asInt()).isEqualTo(281);
        assertThat(readings.path("publishedIs").toString())
                .isEqualTo("{\"interim\":348,\"both\":8,\"answer\":5,\"between\":17,\"before\":10,\"after\":1}");
        assertThat(readings.path("publishedIs").path("interim").asLong())
                .isEqualTo(Recount.count(
                        recount.used(),
                        row -> row.has(ANSWER)
                                && row.has(INTERIM)
                                && row.of(PUBLISHED).equals(row.of(INTERIM))
                                && !row.of(PUBLISHED).equals(row.of(ANSWER))));
        assertThat(demo.path("publishedOnly").asLong())
                .isEqualTo(Recount.count(recount.used(), row -> row.days(PUBLISHED) >= 0 && row.days(ANSWER) < 0));
    }

    private static void days(JsonNode counted, List<Row> rows, String column) {
        same(counted, Recount.days(rows, row -> row.days(column)));
    }

    private static void same(JsonNode counted, List<Long> figures) {
        List<Long> shown = new ArrayList<>(List.of(counted.path("n").asLong()));
        for (String name : List.of("median", "p90", "max")) {
            shown.add(counted.path(name).asLong(-1));
        }
        counted.path("within").forEach(part -> shown.add(part.asLong()));
        assertThat(shown).isEqualTo(figures);
    }

    @Test
    void whatWasJudgedAndWhatNot() {
        JsonNode disposal = demo.path("judgement").path("disposal");
        List<Row> judged = recount.used().stream().filter(Recount::judged).toList();
        Map<String, Long> missedBy = new TreeMap<>();
        judged.stream()
                .map(row -> recount.late(row, 15, INTERIM))
                .filter(late -> late > 0)
                .forEach(late -> missedBy.merge(late.toString(), 1L, Long::sum));
        assertThat(disposal.path("met").path("of").asInt()).isEqualTo(385).isEqualTo(judged.size());
        long missed = missedBy.values().stream().mapToLong(Long::longValue).sum();
        assertThat(disposal.path("met").path("part").asLong()).isEqualTo(judged.size() - missed);
        assertThat(disposal.path("missedBy")).hasSize(missedBy.size());
        missedBy.forEach((late, count) ->
                assertThat(disposal.path("missedBy").path(late).asLong()).isEqualTo(count));
        JsonNode why = disposal.path("notJudged");
        assertThat(why.path("passed-on-undated").asLong()).isEqualTo(kind("passed-on-undated"));
        assertThat(why.path("note-without-target").asLong()).isEqualTo(kind("interim-without-target"));
        assertThat(why.path("nothing-said").asLong())
                .isEqualTo(Recount.count(recount.used(), row -> !row.has(INTERIM) && !row.has("transferred_to")));
        assertThat(demo.path("judgement").path("handling").toString()).isEqualTo("{\"not-started\":1170}");
        assertThat(demo.path("judgement").path("missingInRecord").toString()).isEqualTo("{\"act-missing-before\":427}");
    }

    private long kind(String kind) {
        return Recount.count(recount.used(), row -> row.kinds().contains(kind));
    }

    @Test
    void theHypotheticalBound() {
        JsonNode late = demo.path("judgement").path("hypotheticalLate");
        hypothetical(late.path("answers"), recount.used(), ANSWER);
        hypothetical(late.path("threeSteps"), recount.threeSteps(), ANSWER);
        hypothetical(late.path("published"), recount.used(), PUBLISHED);
        assertThat(late.path("provisional").asInt()).isZero();
    }

    private void hypothetical(JsonNode share, List<Row> rows, String column) {
        List<Row> dated = rows.stream().filter(row -> row.days(column) >= 0).toList();
        assertThat(share.path("of").asInt()).isEqualTo(dated.size());
        assertThat(share.path("part").asLong())
                .isEqualTo(Recount.count(dated, row -> recount.late(row, 60, column) > 0));
    }

    @Test
    void theLedgers() {
        ledger("region", row -> List.of(row.of("region_code_rule")), 8);
        ledger(
                "year",
                row -> List.of(row.has("submit_date") ? row.of("submit_date").substring(0, 4) : ""),
                12);
        ledger(
                "organ",
                row -> recount.organs(row).isEmpty()
                        ? List.of("~organ-" + recount.match(row, "reply_agency"))
                        : recount.organs(row),
                124);
        assertThat(demo.path("ledgers").path("organ").path("extra").asInt()).isEqualTo(9);
    }

    private void ledger(String name, Function<Row, List<String>> keys, int lines) {
        JsonNode ledger = demo.path("ledgers").path(name);
        assertThat(ledger.path("lines")).hasSize(lines);
        long letters = 0;
        long aside = 0;
        for (JsonNode line : ledger.path("lines")) {
            String key = line.path("key").asText().replace("~no-submit-date", "");
            line(
                    line,
                    recount.rows.stream()
                            .filter(row -> keys.apply(row).contains(key))
                            .toList());
            letters += line.path("letters").asLong();
            aside += line.path("setAside").asLong();
        }
        line(ledger.path("total"), recount.rows);
        assertThat(letters).isEqualTo(1170 + ledger.path("extra").asLong());
        assertThat(aside).isEqualTo(9 + ledger.path("extraSetAside").asLong());
    }

    private void line(JsonNode line, List<Row> rows) {
        List<Row> used = rows.stream().filter(row -> row.has("submit_date")).toList();
        List<Row> judged = used.stream().filter(Recount::judged).toList();
        long missed = Recount.count(judged, row -> recount.late(row, 15, INTERIM) > 0);
        assertThat(line.path("letters").asInt()).as(line.toString()).isEqualTo(used.size());
        assertThat(line.path("setAside").asInt()).isEqualTo(rows.size() - used.size());
        assertThat(line.path("disposalMissed").asLong()).isEqualTo(missed);
        assertThat(line.path("disposalMet").asLong()).isEqualTo(judged.size() - missed);
        assertThat(line.path("disposalNotJudged").asInt()).isEqualTo(used.size() - judged.size());
        assertThat(line.path("noAnswerDate").asLong()).isEqualTo(Recount.count(used, row -> row.days(ANSWER) < 0));
        assertThat(line.path("withFinding").asLong())
                .isEqualTo(Recount.count(used, row -> !row.kinds().isEmpty()));
        days(line.path("published"), used, PUBLISHED);
        days(line.path("interim"), used, INTERIM);
        days(line.path("answer"), used, ANSWER);
    }

    @Test
    void theEditionsOfTheirDay() {
        assertThat(demo.path("editions").get(0).path("letters").asLong())
                .isEqualTo(1168)
                .isEqualTo(Recount.count(
                        recount.used(), row -> row.of("submit_date").compareTo("2022-05-01") < 0));
        assertThat(demo.path("editions").get(1).path("letters").asLong()).isEqualTo(2);
        assertThat(demo.path("asOf").asText()).isEqualTo("2022-05-12");
    }
}
