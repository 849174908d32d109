package io.petition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A city with two counties, of which one has all it needs, and organs whose names people write in many ways. */
class OrgansTest {
    private static final String ORGANS = """
            organ_id,name,region_code,superior_by_territory_id,from,until,successor_id
            city,商州市人民政府,6110,,,,
            gov,甲县人民政府,611002,city,,,
            gov2,乙县人民政府,611021,city,,,
            housing,甲县住房和城乡建设局,611002,gov,2016-01-01,,
            building,甲县建设委员会,611002,gov,2000-01-01,2016-01-01,housing
            housing2,乙县住房和城乡建设局,611021,gov2,,,
            water,甲县水务局,611002,gov,,,
            """;

    private static final String FUNCTIONS = """
            organ_id,categories
            building,housing
            housing,housing
            housing2,housing
            water,river
            city,river
            """;

    private static final String NAMES = """
            raw,match,organ_ids,note
            甲县住建局,alias,housing,
            住建局,unclear,,two of them
            两县住建局,joint,housing;housing2,
            某某,person,,
            """;

    private static final String REGIONS = """
            code,name
            61,省
            6110,市
            611002,甲县
            611021,乙县
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        put("organs", ORGANS);
        put("functions", FUNCTIONS);
        put("organ_names", NAMES);
        Files.createDirectory(folder.resolve("regions"));
        Files.writeString(folder.resolve("regions").resolve("regions.csv"), REGIONS);
    }

    private void put(String table, String rows) throws IOException {
        Files.writeString(folder.resolve(table + ".csv"), rows);
    }

    private Ran lint(String... more) {
        return run(new String[] {"organs", "lint", "--organs", folder.toString(), "--lang", "en"}, more);
    }

    private Ran linted(String... more) {
        return run(
                new String[] {
                    "organs",
                    "lint",
                    "--organs",
                    folder.toString(),
                    "--regions",
                    folder.resolve("regions").toString(),
                    "--format=json"
                },
                more);
    }

    private Ran resolve(String... more) {
        return run(
                new String[] {"organs", "resolve", "--organs", folder.toString(), "--as-of=2024-03-01", "--lang=en"},
                more);
    }

    private static Ran run(String[] first, String... more) {
        String[] args = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, args, first.length, more.length);
        return Ran.of(args);
    }

    private static Iterable<String> codes(Ran ran) {
        return StreamSupport.stream(ran.json().path("findings").spliterator(), false)
                .map(OrgansTest::code)
                .toList();
    }

    private static String code(JsonNode finding) {
        JsonNode args = finding.path("args");
        return (finding.path("severity").asText() + " " + finding.path("code").asText() + " "
                        + args.path("organ").asText() + args.path("category").asText() + " "
                        + args.path("other").asText() + args.path("region").asText() + " "
                        + args.path("period").asText())
                .strip();
    }

    @Test
    void aDirectoryThatServesEverywhereIsClean() {
        Ran ran = linted();
        assertThat(codes(ran)).isEmpty();
        assertThat(ran.exit()).isZero();
        assertThat(ran.json().path("from").asText()).isEqualTo("2000-01-01");
        assertThat(ran.json().path("organs").asInt()).isEqualTo(7);
    }

    /** The river is the city's where the county has nobody; without the tree no county lies in the city. */
    @Test
    void tellsWhereNobodyServesAndExitsWithNo() {
        Ran ran = lint();
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out().lines())
                .containsExactly(
                        "Error: nobody has \"housing\" in 6110 in 2000-01-01..",
                        "Error: nobody has \"river\" in 611021 in 2000-01-01..",
                        "7 organs, from 2000-01-01 on: 2 errors, 0 warnings");
    }

    @Test
    void tellsHolesInTimeOverlapsAndLinksThatLeadNowhereOrRound() throws IOException {
        put(
                "organs",
                ORGANS.replace("2016-01-01,,\n", "2018-01-01,,\n")
                        + "farming,甲县农业局,611002,nobody,,,\none,一局,611002,two,,,\ntwo,二局,611002,one,,,\n");
        put("functions", FUNCTIONS + "farming,river\n");
        Ran ran = linted();
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(codes(ran))
                .containsExactlyInAnyOrder(
                        "error organ-superior-unknown farming nobody",
                        "error organ-circle one one, two",
                        "warning organ-successor-late building housing",
                        "error organ-nobody-for-a-time housing 611002 2016-01-01..2017-12-31",
                        "warning organ-overlap river farming611002 2000-01-01..");
        assertThat(codes(linted("--as-of=2020-01-01")))
                .noneMatch(code -> code.contains("for-a-time"))
                .contains("warning organ-overlap river farming611002 2020-01-01..");
    }

    /** Nobody has pensions anywhere; land is asked of one county alone; housing of each county in the city, and the city itself is none. */
    @Test
    void tellsWhatAHostExpectsAndTheDirectoryDoesNotHave() throws IOException {
        put(
                "expected",
                "categories,regions,tier\npension,,county\nland;river,611002,\nhousing,6110,county\nhousing,611021,\n");
        Ran ran = linted("--expected", folder.resolve("expected.csv").toString(), "--as-of=2020-01-01");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(codes(ran))
                .containsExactly(
                        "error organ-nobody pension 611002 2020-01-01..",
                        "error organ-nobody pension 611021 2020-01-01..",
                        "error organ-nobody land 611002 2020-01-01..");
        put("expected", "categories,tier\nriver,county\n");
        assertThat(linted("--expected", folder.resolve("expected.csv").toString())
                        .exit())
                .isZero();
        put("expected", "categories,regions\npension,611002\n");
        assertThat(lint("--expected", folder.resolve("expected.csv").toString()).out())
                .startsWith("Error: nobody has \"pension\" in 611002 in 2000-01-01..\n");
    }

    @Test
    void tellsEveryFaultOfWhatIsExpectedWithItsLine() throws IOException {
        put(
                "expected",
                "categories,regions,tier\n,611002,\nland,,\nland,629999,\nland,611002,townlet\nland;;river,,county\nland,611002,city\nland,611002,county\n");
        String file = folder.resolve("expected.csv").toString();
        Ran ran = linted("--expected", file);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.lines())
                .extracting(line -> Path.of(line.path("file").asText()).getFileName() + ":"
                        + line.path("line").asInt() + " "
                        + line.at("/error/field").asText())
                .containsExactly(
                        "expected.csv:2 categories",
                        "expected.csv:3 regions",
                        "expected.csv:4 regions",
                        "expected.csv:5 tier",
                        "expected.csv:6 categories",
                        "expected.csv:7 tier");
        assertThat(lint("--expected", file).err()).contains("--regions");
        assertThat(linted("--expected", folder.resolve("none.csv").toString())
                        .json()
                        .at("/error/field")
                        .asText())
                .isEqualTo("expected");
    }

    @Test
    void tellsEachRowThatCannotBeUsedWithItsLine() throws IOException {
        put("functions", FUNCTIONS + "nobody,housing\n");
        Ran ran = linted();
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.json().at("/findings/0/code").asText()).isEqualTo("row-organ-unknown");
        assertThat(ran.json().at("/findings/0/args/line").asText()).isEqualTo("7");
    }

    @Test
    void readsNamesAndSaysHow() {
        assertThat(how("甲县住房和城乡建设局")).isEqualTo("0 exact [housing] []");
        assertThat(how("甲县住建局")).isEqualTo("0 alias [housing] []");
        assertThat(how("甲县建设委员会")).isEqualTo("0 renamed [housing] []");
        assertThat(how("甲县住房和城乡见设局")).isEqualTo("0 nearest [housing] []");
        assertThat(how("丙县住房和城乡建设局")).isEqualTo("1 ambiguous [] [housing2, housing]");
        assertThat(how("两县住建局")).isEqualTo("1 joint [housing, housing2] []");
        assertThat(how("住建局")).isEqualTo("1 none [] []");
        assertThat(how("某某")).isEqualTo("1 person [] []");
        assertThat(how("税务局")).isEqualTo("1 none [] []");
    }

    private String how(String name) {
        Ran ran = resolve(name, "--format=json");
        assertThat(ran.json().path("steps")).isNotEmpty();
        return ran.exit() + " " + ran.json().path("how").asText() + " "
                + ran.json().path("organs").findValuesAsText("id") + " "
                + ran.json().path("candidates").findValuesAsText("id");
    }

    @Test
    void explainsToPeopleAndNamesNoPerson() {
        Ran ran = resolve("甲县建设委员会", "某某");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out().lines())
                .containsExactly(
                        "甲县建设委员会: 甲县住房和城乡建设局 (housing) - a name from before it was renamed or taken over",
                        "- \"甲县建设委员会\" is the full name of building",
                        "- the organ called \"甲县建设委员会\" is carried on: building → housing",
                        "***: a person, no organ",
                        "- a person is named where an organ belongs");
    }

    @Test
    void readsEveryLineOfABatch() {
        Ran ran = Ran.reading(
                "甲县水务局\n\n税务局\n",
                "organs",
                "resolve",
                "--batch=-",
                "--organs",
                folder.toString(),
                "--as-of=2024-03-01");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"line\":1,", "\"how\":\"exact\"", "\"id\":\"water\""),
                        line -> assertThat(line).contains("\"line\":2,", "\"field\":\"name\""),
                        line -> assertThat(line).contains("\"line\":3,", "\"how\":\"none\""));
    }

    @Test
    void readsNoNameByATableWithAFaultNorWithoutWhatItNeeds() throws IOException {
        assertThat(Ran.of("organs", "--lang", "en").err()).contains("lint, resolve");
        assertThat(Ran.of("organs", "lint", "--lang", "en").err()).contains("organs");
        assertThat(resolve().err()).contains("--batch");
        assertThat(Ran.of("organs", "resolve", "甲县水务局", "--organs", folder.toString(), "--lang=en")
                        .err())
                .contains("as-of");
        put("organ_names", NAMES + "水务局,alias,nobody,\n");
        Ran ran = resolve("甲县水务局");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("nobody");
    }
}
