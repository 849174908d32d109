package io.petition.examples.cli;

import static io.petition.examples.cli.FactsForStats.fact;
import static io.petition.examples.cli.FactsForStats.facts;
import static io.petition.examples.cli.FactsForStats.stats;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.petition.rules.china.ChinaIndicators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of a file of facts. */
class StatsTest {
    private static final String FINGERPRINT =
            ChinaIndicators.find("settled-share").orElseThrow().fingerprint();

    /** Two counties of one prefecture, and one elsewhere. */
    private static final String FILE = facts("610802", "2026-05-06", 7, 8)
            + facts("610825", "2026-06-10", 1, 2)
            + facts("110101", "2026-06-10", 1, 2);

    @TempDir
    Path folder;

    /** 7 of 8 is not "87.5 %" alone: after Wilson, the true share may well be 52.9 %. */
    @Test
    void peopleReadEveryFigureWithItsInterval() {
        Ran ran = stats(FILE, "--by", "region,month", "--lang", "en");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out().lines())
                .containsExactly(
                        "12 facts (matters)",
                        "share settled [settled-share, version 2, definition " + FINGERPRINT + "; unconfirmed]",
                        "  110101; 2026-06: 1 of 2 (50.0 %), 95 % interval 9.5 to 90.5 %",
                        "  610802; 2026-05: 7 of 8 (87.5 %), 95 % interval 52.9 to 97.8 %",
                        "  610825; 2026-06: 1 of 2 (50.0 %), 95 % interval 9.5 to 90.5 %",
                        "  total: 9 of 12 (75.0 %), 95 % interval 46.8 to 91.1 %");
    }

    @Test
    void programsGetExactNumbersAndTheDefinition() {
        JsonNode json = stats(FILE, "--by", "region", "--format", "json").json();
        JsonNode table = json.at("/tables/0");
        assertThat(table.at("/indicator/fingerprint").asText()).isEqualTo(FINGERPRINT);
        assertThat(table.at("/indicator/definition").asText()).contains("settled");
        JsonNode cell = table.at("/cells/1");
        assertThat(cell.at("/at/region").asText()).isEqualTo("610802");
        assertThat(cell.at("/figure/part").asInt()).isEqualTo(7);
        assertThat(cell.at("/figure/of").asInt()).isEqualTo(8);
        assertThat(cell.at("/figure/percent").asText()).isEqualTo("87.5");
        assertThat(cell.at("/figure/interval/low").asText()).isEqualTo("52.9");
        assertThat(cell.at("/figure/interval/high").asText()).isEqualTo("97.8");
        assertThat(table.at("/total/of").asInt()).isEqualTo(12);
    }

    @Test
    void anEmptyFileHasNoData() {
        Ran ran = stats("", "--by", "region", "--lang", "en");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("0 facts", "total: no data");
        assertThat(stats("", "--format", "json").json().at("/tables/0/total").has("percent"))
                .isFalse();
    }

    /** What has no region, or no day, is a line of its own. */
    @Test
    void nothingIsDroppedInSilence() {
        String file = fact("A", "610802", "2026-05-06", true)
                + fact("B", "610802", "2026-05-06", true).replace("{\"region\":\"610802\"}", "{}")
                + fact("C", "610802", "2026-05-06", true).replace("\"registered\":\"2026-05-06\",", "");
        Ran ran = stats(file, "--by", "region,month", "--lang", "en");
        assertThat(ran.out())
                .contains("not known; 2026-05: 1 of 1")
                .contains("610802; not known: no data; without a day 1")
                .contains("total: 2 of 2 (100.0 %), 95 % interval 34.2 to 100.0 %; without a day 1");
    }

    /** A node is its children and its own: the total counts each once. */
    @Test
    void regionsAreRolledUpByTheCodesThatShip() {
        JsonNode table = stats(FILE, "--by", "region", "--roll", "region", "--format", "json")
                .json()
                .at("/tables/0");
        assertThat(table.path("cells"))
                .extracting(cell -> cell.at("/at/region").asText() + " "
                        + cell.at("/figure/part").asText() + "/"
                        + cell.at("/figure/of").asText())
                .contains("610000 8/10", "610800 8/10", "610802 7/8", "610825 1/2", "110000 1/2");
        assertThat(table.at("/total/of").asInt()).isEqualTo(12);
    }

    @Test
    void aHostsOwnTreeIsReadWithAllItsFaults() throws IOException {
        Path tree = Files.writeString(folder.resolve("tree.csv"), "key,parent\n610802,north\n610825,north\n");
        JsonNode json = stats(FILE, "--by", "region", "--roll", "region", "--tree", tree.toString(), "--format", "json")
                .json();
        assertThat(json.at("/tables/0/cells"))
                .extracting(cell -> cell.at("/at/region").asText())
                .containsExactly("110101", "610802", "610825", "north");
        Files.writeString(tree, "key,parent\n,x\na,b\na,c\n");
        Ran bad = stats(FILE, "--by", "region", "--roll", "region", "--tree", tree.toString(), "--format", "json");
        assertThat(bad.exit()).isEqualTo(2);
        assertThat(bad.lines()).extracting(line -> line.path("line").asInt()).containsExactly(2, 4);
        Files.writeString(tree, "key,parent\na,b\nb,a\n");
        assertThat(stats(FILE, "--by", "region", "--roll", "region", "--tree", tree.toString(), "--lang", "en")
                        .err())
                .contains("lies under itself");
    }

    /** A bad line is told with its number, and the rest is counted; a fact that stands twice is counted once. */
    @Test
    void aBadLineIsToldAndTheRestIsDone() {
        String file = fact("A", "610802", "2026-05-06", true)
                + "{\"matter\":\"B\",\"intake\":{}\n"
                + fact("C", "610802", "2026-05-06", false).replace("\"settled\":false", "\"settld\":false")
                + fact("A", "610802", "2026-05-06", true)
                + fact("D", "610802", "2026-05-06", true)
                        .replace("\"matter\":\"D\"", "\"matter\":\"D\",\"track\":\"1\"");
        Ran ran = stats(file, "--format", "json");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.lines())
                .filteredOn(line -> line.has("line"))
                .extracting(line -> line.path("line").asInt())
                .containsExactlyInAnyOrder(2, 3, 4, 5);
        JsonNode answer = ran.lines().get(ran.lines().size() - 1);
        assertThat(answer.at("/scope/bad").asInt()).isEqualTo(4);
        assertThat(answer.at("/tables/0/total/of").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "--by no-such, by, 'quarter, year'",
        "--by no-such, by, matter-class",
        "'--by month,year', by, two lengths",
        "'--by region,region', by, twice",
        "--by region --roll channel, tree, missing",
        "--by channel --roll region, roll, channel",
        "--in 2026-05-01, in, A..B",
        "--in 2026-05-02..2026-05-01, in, ends before",
        "--in 2026-13, in, 2025-Q2",
        "--in 2026-Q5, in, 2025-Q2",
        "--in 2026-5, in, 2025-Q2",
        "--trend month --in 2026 --by region --roll region, roll, --trend",
        "--compare 2026-05-01..2026-05-31, in, missing",
        "--publish 1 --by region, publish, out of range",
        "--publish 5, by, missing",
        "--rank region --publish 5 --by region, publish, --rank",
        "--as-of 2026-05-01, as-of, leave it out",
        "--since 2026-05-01, since, leave it out",
        "--difference, indicator, give two"
    })
    void whatDoesNotGoTogetherIsRefused(String options, String field, String said) {
        Ran ran = stats(FILE, ("--format=json --lang=en " + options).split(" "));
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.json().at("/error/field").asText()).isEqualTo(field);
        assertThat(ran.json().at("/error/message").asText()).contains(said);
    }

    /** As the tables name them; May and June of the file are of one quarter. */
    @ParameterizedTest
    @CsvSource({"2026-05, 8", "2026-06, 4", "2026-07, 0", "2026-Q2, 12", "2026-Q1, 0", "2026, 12", "2025, 0"})
    void aPeriodHasAName(String in, int of) {
        JsonNode json = stats(FILE, "--in", in, "--format", "json").json();
        assertThat(json.at("/tables/0/total/of").asInt()).isEqualTo(of);
    }

    @Test
    void theDaysOfANamedPeriodAreSaid() {
        assertThat(stats(FILE, "--in", "2024-02", "--lang", "en").out()).contains("from 2024-02-01 to 2024-02-29");
        assertThat(stats(FILE, "--in", "2026-Q4", "--lang", "en").out()).contains("from 2026-10-01 to 2026-12-31");
    }

    /** "1 not known" alone mends no record: which fact is missing, and of how many. */
    @Test
    void whatIsMissingIsNamed() {
        String file = fact("A", "a", "2026-05-06", true)
                + fact("B", "a", "2026-05-06", true)
                        .replace("\"petitions\":1", "\"petitions\":1,\"recurrence\":\"first\"")
                + fact("C", "a", "2026-05-06", true)
                        .replace("\"petitions\":1", "\"petitions\":1,\"recurrence\":\"repeat\"");
        Ran ran = Ran.reading(file, "stats", "-", "--facts=case", "--indicator=on-time-completion", "--lang=en");
        assertThat(ran.out())
                .contains("total: no data; without a day 2")
                .contains("  not known or undated for want of \"recurrence\": 1")
                .contains("  not known or undated for want of \"clock.handling\": 1")
                .contains("  not known or undated for want of \"due.handling\": 2")
                .doesNotContain("want of \"persons\"");
        assertThat(Ran.reading(file, "stats", "-", "--facts=case", "--indicator=settled-share", "--format=json")
                        .json()
                        .at("/tables/0")
                        .has("lacking"))
                .isFalse();
    }

    /** Two took 1 day and 4: the mean is five halves, the median 1. */
    @Test
    void ofDaysTheMeanIsShownToo() {
        String file = fact("A", "a", "2026-05-02", true)
                        .replace("\"registered\"", "\"received\":\"2026-05-01\",\"registered\"")
                + fact("B", "a", "2026-05-05", true)
                        .replace("\"registered\"", "\"received\":\"2026-05-01\",\"registered\"");
        String[] asked = {"stats", "-", "--facts=case", "--indicator=registration-lag", "--lang=en"};
        assertThat(Ran.reading(file, asked).out())
                .contains("2 finished, median 1 days, 9 of 10 within 4 days, mean 2.5 days (5/2)");
        asked[4] = "--format=json";
        JsonNode days = Ran.reading(file, asked).json().at("/tables/0/total/days");
        assertThat(days.path("mean").asText()).isEqualTo("2.5");
        assertThat(days.path("sum").asInt()).isEqualTo(5);
        assertThat(Ran.reading("", asked).json().at("/tables/0/total/days").has("mean"))
                .isFalse();
    }

    @Test
    void aNumberBelowNoughtIsTold() {
        String bad = fact("A", "a", "2026-05-06", true).replace("\"petitions\":1", "\"petitions\":1,\"persons\":-5");
        Ran ran = Ran.reading(bad, "stats", "-", "--facts=case", "--indicator=settled-share", "--lang=en");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err() + ran.out())
                .contains("intake.persons", "-5", "give 0 or more")
                .doesNotContain("unexpected");
    }

    @Test
    void factsOfTracksAreSaidToBe() {
        String track =
                fact("A", "a", "2026-05-06", true).replace("\"matter\":\"A\"", "\"matter\":\"A\",\"track\":\"1\"");
        assertThat(stats(track, "--lang=en").out()).contains("1 facts (tracks)");
    }

    @Test
    void twoKindsAreSaidToBeTwoThings() {
        Ran ran = Ran.reading(
                "", "stats", "-", "--as-of=2026-05-01", "--indicator=on-time-completion,persons", "--lang=en");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err())
                .contains(
                        "\"persons\" counts facts of the kind \"submission\"",
                        "of the kind \"case\"",
                        "one after the other")
                .doesNotContain("there is no");
    }

    @Test
    void anIndicatorOfAnotherKindIsNotKnownHere() {
        Ran ran = Ran.reading("", "stats", "-", "--facts", "case", "--indicator", "pieces", "--lang", "en");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("settled-share").doesNotContain("visit-batches");
        assertThat(Ran.reading("", "stats", "-", "--facts", "matter", "--indicator", "pieces", "--lang", "en")
                        .err())
                .contains("case, submission, activity");
    }

    @Test
    void callsAreCountedFromFactsOfTheirOwn() {
        String file = """
                {"id":"1","kind":"call","on":"2026-03-01","place":{},"seconds":15}
                {"id":"2","kind":"call","on":"2026-03-01","place":{},"seconds":16}
                """;
        Ran ran = Ran.reading(
                file, "stats", "-", "--facts", "activity", "--indicator", "call-answered-in-15-s", "--format", "json");
        assertThat(ran.json().at("/tables/0/total/percent").asText()).isEqualTo("50.0");
    }
}
