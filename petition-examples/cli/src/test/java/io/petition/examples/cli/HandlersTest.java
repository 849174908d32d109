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

/** New cases and the handlers of an organ, from files. */
class HandlersTest {
    private static final String CASES = """
            id,handler,earlier,recused
            m1,,,
            m2,c,,
            m3,,b;c,
            m4,b,,a;b
            m5,,,
            """;

    /** a has least; c is full but for one; d is away, and of x nobody speaks. */
    private static final String HANDLERS = """
            id,most,load,present
            c,5,4,yes
            a,3,1,
            b,5,3,yes
            d,9,,no
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        write("cases.csv", CASES);
        write("handlers.csv", HANDLERS);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private Ran ask(String... more) {
        List<String> args = new ArrayList<>(List.of("allocate", path("cases.csv"), "--handlers", path("handlers.csv")));
        args.addAll(List.of(more));
        return Ran.of(args.toArray(new String[0]));
    }

    private static List<String> given(Ran ran) {
        return StreamSupport.stream(ran.json().path("cases").spliterator(), false)
                .map(each ->
                        each.path("id").asText() + " " + each.path("handler").asText("nobody") + " "
                                + each.at("/why/code").asText())
                .toList();
    }

    private static String load(JsonNode load) {
        return load.path("handler").asText() + load.path("before") + "+" + load.path("given");
    }

    /** c, who had m2, is full with it, so m3 goes to b; a and b stand aside in m4, c is full and d away; a gets m5 as the third and last. */
    @Test
    void whoKnowsItKeepsItThenWhoKnowsThePetitionerThenWhoHasLeast() throws IOException {
        Ran ran = ask("--format", "json");
        assertThat(given(ran))
                .containsExactly(
                        "m1 a handler-least-load",
                        "m2 c handler-has-the-matter",
                        "m3 b handler-knows-the-petitioner",
                        "m4 nobody ",
                        "m5 a handler-least-load");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.json().path("complete").asBoolean()).isFalse();
        assertThat(ran.json().path("loads"))
                .extracting(HandlersTest::load)
                .containsExactly("a1+2", "b3+1", "c4+1", "d0+0");
        assertThat(ran.json().at("/cases/0").has("passed")).isFalse();
        assertThat(ran.json().at("/cases/3").has("why")).isFalse();
        write("handlers.csv", "id,most,load,present\nd,9,,no\nb,5,3,yes\na,3,1,\nc,5,4,yes\n");
        assertThat(ask("--format", "json").out())
                .as("the order of the handlers changes nothing")
                .isEqualTo(ran.out());
    }

    @Test
    void speaksToPeopleAndExplains() throws IOException {
        write("cases.csv", "id,recused\nm1,b\nm2,a;b;c\n");
        Ran ran = ask("--explain", "--lang", "en");
        assertThat(ran.out().lines())
                .containsExactly(
                        "m1: a - has least to do (1 open)",
                        "    not b: must stand aside",
                        "    not c: has 3 open matter(s) more",
                        "    not d: is not there",
                        "m2: nobody",
                        "    not a: must stand aside",
                        "    not b: must stand aside",
                        "    not c: must stand aside",
                        "    not d: is not there",
                        "  a: 2 of at most 3 (1 held before)",
                        "  b: 3 of at most 5 (3 held before)",
                        "  c: 4 of at most 5 (4 held before)",
                        "  d: 0 of at most 9 (0 held before)");
        assertThat(ask("--lang", "zh").out()).startsWith("m1：a，在办最少（1件）\nm2：无人\n    不是a：应当回避\n");
    }

    @Test
    void tellsEveryFaultOfBothFilesWithItsLine() throws IOException {
        write("cases.csv", "id,earlier,recused\nm1,a;;b,\nm1,,\n,,\nm2\n");
        write("handlers.csv", "id,most,load,present\na,many,-1,perhaps\na,1,0,\nb,,0,\n");
        Ran ran = ask("--format", "json");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.lines())
                .extracting(line -> Path.of(line.path("file").asText()).getFileName() + ":"
                        + line.path("line").asInt() + " "
                        + line.at("/error/field").asText())
                .containsExactly(
                        "cases.csv:2 earlier",
                        "cases.csv:3 id",
                        "cases.csv:4 id",
                        "cases.csv:5 line",
                        "handlers.csv:2 most",
                        "handlers.csv:2 load",
                        "handlers.csv:2 present",
                        "handlers.csv:3 id",
                        "handlers.csv:4 most");
    }

    /** What stands on the command line beside the cases, and the field that is named. */
    @ParameterizedTest
    @CsvSource({
        "'', leaders",
        "'l.csv --handlers h.csv', leaders",
        "'--handlers h.csv --scheme s.json', scheme",
        "'--handlers h.csv --existing e.csv', existing",
        "'--handlers none.csv', handlers",
        "'--handlers', handlers"
    })
    void saysWhatOfTheQuestionCannotBeRead(String rest, String field) {
        List<String> args = new ArrayList<>(List.of("allocate", path("cases.csv"), "--format=json"));
        args.addAll(
                List.of(rest.split(" ")).stream().filter(arg -> !arg.isEmpty()).toList());
        Ran ran = Ran.of(args.toArray(new String[0]));
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.json().at("/error/field").asText()).isEqualTo(field);
        assertThat(Ran.reading("", "allocate", "-", "--handlers", "-", "--format=json")
                        .json()
                        .at("/error/field")
                        .asText())
                .isEqualTo("cases");
    }
}
