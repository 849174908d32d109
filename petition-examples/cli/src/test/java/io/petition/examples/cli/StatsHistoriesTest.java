package io.petition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of a file of histories, as of a day and as known at another, with what the host knows of where they belong. */
class StatsHistoriesTest {
    private static String line(String matter, int version, String event, String day, String recorded) {
        return "{\"schema\":1,\"matter\":\"" + matter + "\",\"version\":" + version + ",\"event\":" + event
                + ",\"at\":{\"actor\":{\"role\":\"petition-office\",\"organ\":\"county-office\"},\"happened\":\"" + day
                + "\",\"recorded\":\"" + recorded + "T10:00:00Z\"}}\n";
    }

    private static String registered(String matter, String day, String recorded) {
        return line(
                matter,
                1,
                "{\"type\":\"registered\",\"petition\":{\"id\":\"P-" + matter
                        + "\",\"channel\":\"letter\",\"received\":\"" + day
                        + "\",\"petitioners\":[\"the-secret-petitioner\"],\"demands\":[],\"respondents\":[]}}",
                day,
                recorded);
    }

    /** Three matters of March; the third came to the record in July. */
    private static final String FILE = registered("M-1", "2026-03-03", "2026-03-03")
            + registered("M-2", "2026-03-09", "2026-03-09")
            + registered("M-3", "2026-03-10", "2026-07-01")
            + line(
                    "M-2",
                    2,
                    "{\"type\":\"withdrawn\",\"track\":\"1\",\"because\":\"in writing\"}",
                    "2026-03-20",
                    "2026-07-02");

    @TempDir
    Path folder;

    private static Ran stats(String file, String... more) {
        List<String> args = new ArrayList<>(List.of("stats", "-", "--indicator", "settled-share"));
        args.addAll(Arrays.asList(more));
        return Ran.reading(file, args.toArray(new String[0]));
    }

    private static int of(Ran ran) {
        JsonNode json = ran.lines().get(ran.lines().size() - 1);
        return json.at("/tables/0/total/of").asInt();
    }

    @Test
    void aPastFigureIsMadeAgain() {
        assertThat(of(stats(FILE, "--as-of", "2026-03-31", "--format", "json"))).isEqualTo(2);
        assertThat(of(stats(FILE, "--as-of", "2026-03-05", "--format", "json"))).isEqualTo(1);
        Ran then = stats(FILE, "--as-of", "2026-03-31", "--as-known-at", "2026-04-01", "--lang", "en");
        assertThat(then.exit()).isZero();
        assertThat(then.out())
                .contains("2 facts (matters), as of 2026-03-31, as known at 2026-04-01T15:59:59")
                .contains("total: 0 of 2 (0.0 %)");
    }

    /** M-3 came late, and so did that M-2 was withdrawn; what the records say of people is not repeated. */
    @Test
    void whatMovedAPastReportIsNamed() {
        Ran ran = stats(FILE, "--as-of", "2026-03-31", "--since", "2026-04-01", "--format", "json");
        assertThat(ran.exit()).isZero();
        JsonNode json = ran.json();
        assertThat(json.path("same").asInt()).isEqualTo(1);
        assertThat(json.at("/figures/0/before/of").asInt()).isEqualTo(2);
        assertThat(json.at("/figures/0/after/of").asInt()).isEqualTo(2);
        assertThat(json.at("/figures/0/after/outside/withdrawn").asInt()).isEqualTo(1);
        assertThat(json.path("moved"))
                .extracting(moved -> moved.path("matter").asText() + " "
                        + moved.at("/classes/settled-share/before").asText() + " "
                        + moved.at("/classes/settled-share/after").asText() + " "
                        + moved.at("/by/0/type").asText())
                .containsExactly("M-2 rest withdrawn withdrawn", "M-3 not-on-record rest registered");
        Ran text = stats(FILE, "--as-of", "2026-03-31", "--since", "2026-04-01", "--lang", "en");
        assertThat(text.out())
                .contains("settled-share: not on record -> in the denominator alone")
                .contains("record 1, registered: happened 2026-03-10, recorded 2026-07-01T10:00:00Z")
                .contains("2 matter(s) classed otherwise, 1 as they were");
        assertThat(ran.out() + text.out()).doesNotContain("secret");
        assertThat(stats(FILE, "--as-of=2026-03-31", "--since=2026-04-01", "--as-known-at=2026-03-01", "--lang=en")
                        .err())
                .contains("give the earlier time");
    }

    /** That M-1 was sent on moved no share of what is settled; a count by the organ that has it, it did. */
    @Test
    void onlyWhatMovedTheFigureIsNamed() {
        String file = FILE
                + line(
                        "M-1",
                        2,
                        "{\"type\":\"forwarded\",\"track\":\"1\",\"to\":[\"housing\"]}",
                        "2026-03-04",
                        "2026-07-03");
        JsonNode json = stats(file, "--as-of", "2026-03-31", "--since", "2026-04-01", "--format", "json")
                .json();
        assertThat(json.path("moved"))
                .extracting(moved -> moved.path("matter").asText())
                .containsExactly("M-2", "M-3");
        assertThat(json.path("same").asInt()).isEqualTo(1);
        JsonNode byOrgan = stats(file, "--as-of=2026-03-31", "--since=2026-04-01", "--by=organ", "--format=json")
                .json();
        assertThat(byOrgan.path("moved"))
                .extracting(moved -> moved.path("matter").asText())
                .containsExactly("M-1", "M-2", "M-3");
    }

    /** Of the groups only those that moved: M-3 is of the second county, and M-2, withdrawn, of the first. */
    @Test
    void whatMovedAPastReportIsToldByGroupToo() throws IOException {
        Path places =
                Files.writeString(folder.resolve("places.csv"), "matter,region\nM-1,610802\nM-2,610825\nM-3,610826\n");
        String[] asked = {
            "--as-of=2026-03-31", "--since=2026-04-01", "--places=" + places, "--by=region", "--format=json"
        };
        JsonNode cells = stats(FILE, asked).json().at("/figures/0/cells");
        assertThat(cells)
                .extracting(cell -> cell.at("/at/region").asText() + " "
                        + cell.at("/before/of").asInt() + " "
                        + cell.at("/after/of").asInt())
                .containsExactly("610825 1 0", "610826 0 1");
        asked[4] = "--lang=en";
        assertThat(stats(FILE, asked).out()).contains("  610826: no data -> 0 of 1 (0.0 %)");
    }

    /** One matter on two tracks: as a whole it is one, of answering organs each has its own. */
    @Test
    void tracksAreCountedByTheOrganThatHasThem() {
        String file = registered("M-1", "2026-03-03", "2026-03-03")
                + line(
                        "M-1",
                        2,
                        "{\"type\":\"forwarded\",\"track\":\"1\",\"to\":[\"housing\",\"labour\"]}",
                        "2026-03-04",
                        "2026-03-04");
        Ran whole = stats(file, "--as-of=2026-03-31", "--by=channel", "--format=json");
        assertThat(whole.json().at("/tables/0/total/of").asInt()).isEqualTo(1);
        Ran tracks = stats(file, "--as-of=2026-03-31", "--by=organ", "--tracks", "--format=json");
        assertThat(tracks.json().at("/scope/kind").asText()).isEqualTo("track");
        assertThat(tracks.json().at("/tables/0/cells"))
                .extracting(cell -> cell.at("/at/organ").asText() + " "
                        + cell.at("/figure/of").asInt())
                .containsExactly("housing 1", "labour 1");
        assertThat(stats(file, "--as-of=2026-03-31", "--by=organ", "--tracks", "--lang=en")
                        .out())
                .contains("2 facts (tracks)");
    }

    @Test
    void whatHasNoTracksIsTold() {
        assertThat(Ran.reading(FILE, "stats", "-", "--indicator=pieces", "--as-of=2026-03-31", "--tracks", "--lang=en")
                        .err())
                .contains("tracks: only matters have tracks");
        assertThat(stats(FILE, "--as-of=2026-03-31", "--since=2026-04-01", "--tracks", "--lang=en")
                        .err())
                .contains("tracks: does not go together with --since");
        assertThat(stats("", "--facts=case", "--tracks", "--lang=en").err())
                .contains("tracks:", "says nothing of facts");
    }

    /** Handlers are the host's keys of officials: masked, all of them would be one. A column that is no place is counted by too. */
    @Test
    void placesSayWhatHistoriesDoNotKnow() throws IOException {
        Path places = Files.writeString(
                folder.resolve("places.csv"),
                "matter,region,handler,topic\nM-1,610802,h1,land\nM-2,610802,h2,water\nM-9,610825,h1,land\n");
        JsonNode table = stats(
                        FILE,
                        "--as-of=2026-03-31",
                        "--places",
                        places.toString(),
                        "--by=handler,topic",
                        "--format=json")
                .json()
                .at("/tables/0");
        assertThat(table.path("cells"))
                .extracting(cell -> cell.at("/at/handler").asText() + " "
                        + cell.at("/at/topic").asText())
                .containsExactly(" ", "h1 land", "h2 water");
    }

    /**
     * Housing answered in time and water is overdue: by organ each answers for itself, whatever organ the host's table gives the matter,
     * and the title says that tracks were counted. As a matter it is one, and overdue.
     */
    @Test
    void byOrganTheTracksAreCounted() throws IOException {
        String history;
        try (InputStream bytes = StatsHistoriesTest.class.getResourceAsStream("two-organs.jsonl")) {
            assertThat(bytes).isNotNull();
            history = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
        Path places = Files.writeString(
                folder.resolve("places.csv"), "matter,region,organ,topic\nC,610802,county-government,land\n");
        String[] args = {
            "stats",
            "-",
            "--indicator=on-time-completion",
            "--as-of=2025-12-31",
            "--places",
            places.toString(),
            "--by=region,organ,topic"
        };
        JsonNode json = Ran.reading(history, more(args, "--format=json")).json();
        assertThat(json.at("/scope/kind").asText()).isEqualTo("track");
        assertThat(json.at("/tables/0/cells"))
                .extracting(cell -> cell.at("/at/region").asText() + " "
                        + cell.at("/at/organ").asText() + " "
                        + cell.at("/at/topic").asText() + " "
                        + cell.at("/figure/part").asInt() + " of "
                        + cell.at("/figure/of").asInt())
                .containsExactly("610802 housing-bureau land 1 of 1", "610802 water land 0 of 1");
        assertThat(Ran.reading(history, more(args, "--lang=en")).out()).contains("2 facts (tracks)");
        args[6] = "--by=region";
        JsonNode whole = Ran.reading(history, more(args, "--format=json")).json();
        assertThat(whole.at("/scope/kind").asText()).isEqualTo("case");
        assertThat(whole.at("/tables/0/total/within/overdue").asInt()).isEqualTo(1);
    }

    private static String[] more(String[] args, String last) {
        String[] more = Arrays.copyOf(args, args.length + 1);
        more[args.length] = last;
        return more;
    }

    @Test
    void aFaultOfThePlacesIsToldWithFileAndLineAndNothingIsCounted() throws IOException {
        Path places = Files.writeString(
                folder.resolve("places.csv"), "matter,region\n,610802\nM-1,610802\nM-1,610825\nM-2\n");
        Ran ran = stats(FILE, "--as-of=2026-03-31", "--places", places.toString(), "--format=json");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.lines()).extracting(line -> line.path("line").asInt()).containsExactly(2, 4, 5);
        assertThat(ran.lines().get(0).path("file").asText()).isEqualTo(places.toString());
    }

    @Test
    void aBadLineIsToldAndTheRestIsCounted() {
        Ran ran = stats(FILE + "no json\n", "--as-of=2026-03-31", "--format=json");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.lines().get(0).path("line").asInt()).isEqualTo(5);
        assertThat(of(ran)).isEqualTo(2);
    }

    @Test
    void submissionsAreCountedFromHistoriesToo() {
        Ran ran = Ran.reading(
                FILE, "stats", "-", "--indicator", "pieces", "--by", "channel", "--as-of=2026-03-31", "--format=json");
        assertThat(ran.json().at("/tables/0/cells/0/at/channel").asText()).isEqualTo("letter");
        assertThat(ran.json().at("/tables/0/total/total").asInt()).isEqualTo(3);
        assertThat(Ran.reading(
                                FILE,
                                "stats",
                                "-",
                                "--indicator=call-answered-in-15-s",
                                "--as-of=2026-03-31",
                                "--lang=en")
                        .err())
                .contains("--facts activity");
    }

    @Test
    void aDayMustBeGiven() {
        Ran ran = stats(FILE, "--lang", "en");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("as-of: is missing");
    }
}
