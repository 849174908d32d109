package io.petition.examples.cli;

import static io.petition.examples.cli.FactsForStats.fact;
import static io.petition.examples.cli.FactsForStats.facts;
import static io.petition.examples.cli.FactsForStats.stats;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures compared, ranked, published, and counted under two definitions. */
class StatsComparedTest {
    @TempDir
    Path folder;

    /** The whole falls from 50 to 40 % though no group's own share moves: the weight of the better one did. */
    @Test
    void whatMovedAShareIsTakenApart() {
        String file = facts("a", "2026-05-06", 4, 5)
                + facts("b", "2026-05-06", 1, 5)
                + facts("a", "2026-06-06", 4, 5)
                + facts("b", "2026-06-06", 2, 10);
        JsonNode json = stats(
                        file,
                        "--by=region",
                        "--in=2026-06-01..2026-06-30",
                        "--compare=2026-05-01..2026-05-31",
                        "--format",
                        "json")
                .json();
        assertThat(json.path("before").asText()).isEqualTo("2026-05-01..2026-05-31");
        JsonNode table = json.at("/tables/0");
        assertThat(table.at("/total/before/percent").asText()).isEqualTo("50.0");
        assertThat(table.at("/total/after/percent").asText()).isEqualTo("40.0");
        assertThat(table.at("/total/change").asText()).isEqualTo("-10.0");
        assertThat(table.path("lines"))
                .extracting(line ->
                        line.path("key").asText() + " mix " + line.path("mix").asText() + " rate "
                                + line.path("rate").asText())
                .containsExactly("a mix -5.8 rate 0.0", "b mix -4.2 rate 0.0");
        Ran text = stats(
                file, "--by=region", "--in=2026-06-01..2026-06-30", "--compare=2026-05-01..2026-05-31", "--lang=en");
        assertThat(text.out()).contains("(change -10.0)", "[by its weight -5.8, by its own share 0.0]");
    }

    @Test
    void aPeriodWithoutDataHasNoChange() {
        Ran ran = stats(
                facts("a", "2026-06-06", 1, 2),
                "--in=2026-06-01..2026-06-30",
                "--compare=2025-06-01..2025-06-30",
                "--lang=en");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("total: no data -> 1 of 2", "no change can be told");
    }

    @Test
    void equalFiguresShareARank() {
        String file = facts("a", "2026-05-06", 1, 2)
                + facts("b", "2026-05-06", 2, 4)
                + facts("c", "2026-05-06", 3, 3)
                + facts("d", "2026-05-06", 0, 1);
        JsonNode json = stats(file, "--rank", "region", "--format", "json").json();
        assertThat(json.at("/rankings/0/lines"))
                .extracting(line ->
                        line.path("rank").asText() + " " + line.path("key").asText())
                .containsExactly("1 c", "2 a", "2 b", "4 d");
    }

    /** The prefecture among prefectures, the counties among counties. */
    @Test
    void upTheTreeEachIsRankedAmongItsLevel() {
        String file = facts("610802", "2026-05-06", 3, 4) + facts("610825", "2026-05-06", 1, 4);
        JsonNode json = stats(file, "--rank", "region", "--roll", "region", "--format", "json")
                .json();
        assertThat(json.at("/rankings/0/lines"))
                .extracting(line -> line.path("level").asText() + ": "
                        + line.path("rank").asText() + " " + line.path("key").asText())
                .endsWith("2: 1 610802", "2: 2 610825")
                .hasSize(4);
        assertThat(json.at("/rankings/0/total/of").asInt()).isEqualTo(8);
        assertThat(stats(file, "--rank", "region", "--roll", "region", "--lang", "en")
                        .out())
                .contains("level 1", "level 3");
    }

    /** Due in May, registered in March: of May by Guangdong's definition, and by one that goes by registration not. */
    @Test
    void whatTheOtherCountsInAnotherPeriodIsADifference() throws IOException {
        Path own = Files.writeString(folder.resolve("own.txt"), """
                indicators: Assessment of the toy county
                standing: unconfirmed

                indicator: by-registration
                kind: matters
                name-zh: 本县按期办结率
                name-en: in time, by registration
                period: registered
                share: clock.handling is in-time
                of: clock.handling in [in-time, late, open, overdue]
                """);
        String file = fact("A", "a", "2026-03-10", true)
                .replace("\"petitions\":1", "\"petitions\":1,\"recurrence\":\"first\"")
                .replace(
                        "\"outcome\"",
                        "\"clocks\":[{\"term\":\"handling\",\"standing\":\"in-time\",\"due\":\"2026-05-09\",\"finished\":\"2026-05-08\","
                                + "\"daysLate\":0,\"extended\":false,\"provisional\":false}],\"outcome\"");
        String[] asked = {
            "stats",
            "-",
            "--facts=case",
            "--indicator=on-time-completion,by-registration",
            "--indicators",
            own.toString(),
            "--difference",
            "--in=2026-05",
            "--lang=en"
        };
        Ran ran = Ran.reading(file, asked);
        assertThat(ran.out())
                .contains("total: 1 of 1 (100.0 %)", "total: no data")
                .contains("A: counts (on 2026-05-09) / in another period (on 2026-03-10)")
                .contains("1 counted differently, 0 alike");
        asked[8] = "--format=json";
        assertThat(Ran.reading(file, asked).json().at("/items/0/second").asText())
                .isEqualTo("elsewhere");
    }

    /** 12 less what is shown must not give b away, so that a second line is hidden with it. */
    @Test
    void whatIsSmallIsHiddenAndCannotBeHadBySubtraction() {
        String file = facts("a", "2026-05-06", 10, 20)
                + facts("b", "2026-05-06", 1, 2)
                + facts("c", "2026-05-06", 6, 12)
                + facts("d", "2026-05-06", 8, 18);
        JsonNode json = stats(file, "--by", "region", "--publish", "5", "--format", "json")
                .json();
        assertThat(json.path("cells"))
                .filteredOn(cell -> !cell.has("figure"))
                .extracting(cell -> cell.at("/at/region").asText())
                .contains("b")
                .hasSizeGreaterThan(1);
        assertThat(json.path("hidden").asInt()).isGreaterThan(1);
        assertThat(json.at("/total/of").asInt()).isEqualTo(52);
        assertThat(stats(file, "--by", "region", "--publish", "5", "--lang", "en")
                        .out())
                .contains("b: hidden");
    }

    @Test
    void whatCannotBeHiddenIsRefused() {
        String small = facts("a", "2026-05-06", 1, 2) + facts("b", "2026-05-06", 1, 2);
        Ran refused = stats(small, "--by", "region", "--publish", "5", "--format", "json");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.json().at("/refused/0/code").asText()).isEqualTo("publication-all-small");
        Ran cross = stats(
                facts("a", "2026-05-06", 10, 20) + facts("b", "2026-06-06", 1, 2),
                "--by",
                "region,settled",
                "--publish",
                "5",
                "--lang",
                "en");
        assertThat(cross.exit()).isEqualTo(1);
        assertThat(cross.out()).contains("region, settled is not published: 2 cell(s)");
        Ran large = stats(
                facts("a", "2026-05-06", 10, 20) + facts("b", "2026-06-06", 8, 18),
                "--by=region,settled",
                "--publish=5",
                "--format=json");
        assertThat(large.exit()).isZero();
        assertThat(large.json().path("cells")).hasSize(4);
    }

    /** What is small in May alone is hidden in June and in both together too: else June, taken from both, would give May. */
    @Test
    void tablesOfSeveralPeriodsHideTheSame() {
        String file = facts("a", "2026-05-06", 10, 20)
                + facts("b", "2026-05-06", 1, 2)
                + facts("b", "2026-06-06", 10, 20)
                + facts("c", "2026-05-06", 6, 12)
                + facts("c", "2026-06-06", 6, 12);
        JsonNode json = stats(file, "--by", "region,month", "--publish", "5", "--format", "json")
                .json();
        assertThat(json.path("cells"))
                .filteredOn(cell -> cell.at("/at/region").asText().equals("b"))
                .hasSize(3)
                .noneMatch(cell -> cell.has("figure"));
        assertThat(json.path("cells"))
                .filteredOn(cell -> cell.at("/at/region").asText().equals("c")
                        && !cell.at("/at").has("month"))
                .extracting(cell -> cell.at("/figure/of").asInt())
                .containsExactly(24);
        assertThat(json.at("/total/of").asInt()).isEqualTo(66);
    }

    /** The library's own counts a matter that is not closed; the county's does not. */
    @Test
    void twoDefinitionsDifferMatterByMatter() throws IOException {
        Path own = Files.writeString(folder.resolve("own.txt"), """
                indicators: Assessment of the toy county
                standing: unconfirmed

                indicator: ours
                kind: matters
                name-zh: 本县化解率
                name-en: settled, ours
                period: registered
                share: settled is true
                of: closed is true
                """);
        String file = fact("A", "a", "2026-05-06", true)
                + fact("B", "a", "2026-05-06", false)
                + fact("C", "a", "2026-05-06", true).replace("\"closed\":false", "\"closed\":true");
        Ran ran = Ran.reading(
                file,
                "stats",
                "-",
                "--facts=case",
                "--indicator=settled-share,ours",
                "--indicators",
                own.toString(),
                "--difference",
                "--lang=en");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .contains("A: counts / outside", "B: in the denominator alone / outside")
                .contains("2 counted differently, 1 alike")
                .doesNotContain("C:");
    }
}
