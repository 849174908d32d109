package io.petition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases and leaders from files. */
class AllocateTest {
    private static final String CASES = """
            id,region,line,level,sponsors,recused,recused-organs
            c1,611002,housing,city,,,
            c2,611021,wages,,2,,
            c3,611002,housing,,,a,
            c4,611002,land,,,,bureau
            """;

    /** Of the city: one for everything, one of the bureau; of the county: one for wages. */
    private static final String LEADERS = """
            id,level,most,organ,territory,lines,least,held
            a,city,2,,6110,housing;land,1,
            b,city,3,bureau,,,,1
            w,county,2,,611021,wages,,
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        write("cases.csv", CASES);
        write("leaders.csv", LEADERS);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private Ran ask(String... more) {
        List<String> args = new ArrayList<>(List.of("allocate", path("cases.csv"), path("leaders.csv")));
        args.addAll(List.of(more));
        return Ran.of(args.toArray(new String[0]));
    }

    private static List<String> sponsors(JsonNode answer) {
        return StreamSupport.stream(answer.path("cases").spliterator(), false)
                .map(each -> each.path("id").asText() + each.path("sponsors"))
                .toList();
    }

    /** c2 wants two: w, whose it is, and b, who is everywhere; c3 may not have a; c4 may not have b; c1 asks for the city. */
    @Test
    void sharesOutUnderLevelRecusalAndQuota() {
        Ran ran = ask("--format", "json");
        assertThat(ran.exit()).isZero();
        assertThat(sponsors(ran.json())).containsExactly("c1[\"a\"]", "c2[\"b\",\"w\"]", "c3[\"b\"]", "c4[\"a\"]");
        assertThat(ran.json().path("figures").toString())
                .isEqualTo("{\"missing\":0,\"lacking\":0,\"cost\":0,\"squares\":14,\"moved\":0}");
        assertThat(ran.json().at("/cases/0").has("explained")).isFalse();
    }

    @Test
    void speaksToPeopleAndExplains() {
        Ran ran = ask("--explain", "--lang", "en");
        assertThat(ran.out().lines())
                .containsExactly(
                        "c1: a",
                        "    a: costs 0 (in the sponsor's territory; in the sponsor's line of business)",
                        "    not b: has as many cases as allowed (3); with this leader the whole would cost 1 more",
                        "    not w: stands on the level county; the case asks city or above",
                        "c2: b; w",
                        "    b: costs 0 (in the sponsor's territory; in the sponsor's line of business)",
                        "    w: costs 0 (in the sponsor's territory; in the sponsor's line of business)",
                        "    not a: has as many cases as allowed (2); with this leader the whole would cost 1 more",
                        "c3: b",
                        "    b: costs 0 (in the sponsor's territory; in the sponsor's line of business)",
                        "    not a: must stand aside",
                        "    not w: with this leader the whole would cost 2 more",
                        "c4: a",
                        "    a: costs 0 (in the sponsor's territory; in the sponsor's line of business)",
                        "    not b: must stand aside",
                        "    not w: with this leader the whole would cost 2 more",
                        "  a: 2 of at most 2 (0 held before)",
                        "  b: 3 of at most 3 (1 held before)",
                        "  w: 1 of at most 2 (0 held before)",
                        "Lacking sponsors 0, lacking to what leaders shall have 0; cost 0, sum of the squares of the loads 14, moved 0");
    }

    @Test
    void saysWhatCannotBeHadAndExitsWithOne() throws IOException {
        String city = "c6,611002,land,city,,,\n";
        String more = city + city.replace("c6", "c7") + city.replace("c6", "c8") + city.replace("c6", "c9");
        write("cases.csv", CASES + "c5,611002,housing,province,,,\n" + more);
        Ran ran = ask("--format", "json");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.json().path("complete").asBoolean()).isFalse();
        assertThat(ran.json().at("/cases/4/unmet/reasons/0/code").asText()).isEqualTo("sponsors-none-of-level");
        Ran text = ask("--lang", "en");
        assertThat(text.exit()).isEqualTo(1);
        assertThat(text.out()).contains("c5: nobody\n", "lacks 1 of 1", "these leaders: a; b; w\n");
    }

    /** w may keep c2 and does; whoever must stand aside keeps nothing, and who is no leader is told. */
    @Test
    void keepsWhoHasItAndTakesItFromWhoMustStandAside() throws IOException {
        write("now.csv", "case,sponsor\nc3,a\nc2,w\nc2,gone\n");
        write(
                "scheme.json",
                "{\"sponsors\":1,\"outOfTerritory\":3,\"outOfLine\":2,\"levelIsMust\":true,\"belowLevel\":0,\"moved\":5}");
        Ran ran = ask("--existing", path("now.csv"), "--scheme", path("scheme.json"), "--format", "json", "--lang=en");
        assertThat(ran.exit()).isZero();
        assertThat(ran.json().at("/cases/1/released").toString()).isEqualTo("[\"gone\"]");
        assertThat(ran.json().at("/cases/2/released").toString()).isEqualTo("[\"a\"]");
        assertThat(ran.json().path("noticed"))
                .extracting(each -> each.path("code").asText())
                .containsExactly("sharing-existing-unknown", "sharing-existing-barred");
        assertThat(ran.json().at("/figures/moved").asInt()).isEqualTo(1);
    }

    @Test
    void tellsEveryFaultOfEveryFileWithItsLine() throws IOException {
        write("cases.csv", "id,region,line,level,sponsors,recused\nc1,,x,townlet,0,\nc1,1,x,,,a;;b\n,1,x,,,\nc3,1\n");
        write("leaders.csv", "id,level,most,least\na,city,1,2\na,city,9,\nb,,many,\n");
        write("now.csv", "case,sponsor\nc1,a\nc1,a\nc9,a\nc1,\n");
        Ran ran = ask("--existing", path("now.csv"), "--format", "json");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.lines())
                .extracting(line -> Path.of(line.path("file").asText()).getFileName() + ":"
                        + line.path("line").asInt() + " "
                        + line.at("/error/field").asText())
                .containsExactly(
                        "cases.csv:2 region",
                        "cases.csv:2 level",
                        "cases.csv:2 sponsors",
                        "cases.csv:3 recused",
                        "cases.csv:3 id",
                        "cases.csv:4 id",
                        "cases.csv:5 line",
                        "leaders.csv:2 least",
                        "leaders.csv:3 id",
                        "leaders.csv:4 most",
                        "leaders.csv:4 level",
                        "now.csv:3 sponsor",
                        "now.csv:4 case",
                        "now.csv:5 sponsor");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"sponsors\":1', '\"sponsors\":0', sponsors",
        "'\"moved\":5', '\"moved\":-1', cost",
        "'\"moved\":5', '\"moved\":5,\"mover\":5', mover",
        "'true', '\"yes\"', levelIsMust"
    })
    void saysWhichMemberOfTheSchemeCannotBeRead(String right, String wrong, String field) throws IOException {
        String scheme =
                "{\"sponsors\":1,\"outOfTerritory\":3,\"outOfLine\":2,\"levelIsMust\":true,\"belowLevel\":0,\"moved\":5}";
        write("scheme.json", scheme.replace(right, wrong));
        Ran ran = ask("--scheme", path("scheme.json"), "--format", "json");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.json().at("/error/field").asText()).isEqualTo(field);
    }

    @Test
    void saysWhatOfTheQuestionCannotBeRead() throws IOException {
        assertThat(Ran.reading("", "allocate", "-", "-").exit()).isEqualTo(2);
        assertThat(Ran.of("allocate", path("cases.csv")).exit()).isEqualTo(2);
        Ran none = Ran.of("allocate", path("cases.csv"), path("none.csv"), "--format=json");
        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.json().at("/error/field").asText()).isEqualTo("leaders");
        write("leaders.csv", "id,level\n");
        assertThat(ask("--lang", "en").err()).contains("most");
        write("leaders.csv", "id,level,most,chair\n");
        assertThat(ask("--format", "json").json().at("/error/field").asText()).isEqualTo("leaders");
    }

    /** No case is nothing to share out, and no leader is a lack for every case. */
    @Test
    void emptyFilesAreAnswered() throws IOException {
        write("leaders.csv", "id,level,most\n");
        Ran none = ask("--format", "json");
        assertThat(none.exit()).isEqualTo(1);
        assertThat(none.json().at("/figures/missing").asInt()).isEqualTo(5);
        write("cases.csv", "id,region,line\n");
        Ran nothing = ask("--format", "json");
        assertThat(nothing.exit()).isZero();
        assertThat(nothing.json().path("cases")).isEmpty();
    }
}
