package io.petition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {
    private static final String HEADER = "rulebook,term,from,pause,extend\n";
    private static final String GOOD = "cn-2022,handling,2026-03-06,,\n";
    private static final String REFUSED = "cn-2022,handling,2026-03-06,,31\n";
    private static final String BAD = "cn-2022,handling,2026-02-30,,\n";

    private static Ran batch(String file, String... more) {
        String[] args = new String[more.length + 3];
        System.arraycopy(more, 0, args, 3, more.length);
        args[0] = "deadline";
        args[1] = "--batch";
        args[2] = "-";
        return Ran.reading(file, args);
    }

    @Test
    void answersLineByLineInOrderAndABadOneDoesNotStopTheRest() {
        Ran ran = batch(HEADER + GOOD + BAD + REFUSED + "too,few\n" + GOOD);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).isEmpty();
        List<JsonNode> lines = ran.lines();
        assertThat(lines).extracting(line -> line.path("line").asInt()).containsExactly(2, 3, 4, 5, 6);
        assertThat(lines.get(0).fieldNames()).toIterable().startsWith("line", "rulebook", "term");
        assertThat(lines.get(0).path("due").asText()).isEqualTo("2026-05-06");
        assertThat(lines.get(1).at("/error/field").asText()).isEqualTo("from");
        assertThat(lines.get(2).at("/refused/0/code").asText()).isEqualTo("extension-over-bound");
        assertThat(lines.get(3).at("/error/message").asText()).contains("2", "5");
        assertThat(lines.get(4).path("due").asText()).isEqualTo("2026-05-06");
    }

    @Test
    void theExitCodeIsThatOfTheWorstLine() {
        assertThat(batch(HEADER + GOOD).exit()).isZero();
        assertThat(batch(HEADER).exit()).as("no line is no fault").isZero();
        assertThat(batch(HEADER + GOOD + REFUSED + GOOD).exit()).isEqualTo(1);
        assertThat(batch(HEADER + REFUSED + BAD + REFUSED).exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a byte order mark|\uFEFFrulebook,term,from N cn-2022,handling,2026-03-06 N",
                "a byte order mark and quotes|\uFEFF\"rulebook\",term,from N cn-2022,handling,2026-03-06 N",
                "quotes everywhere|\"rulebook\",\"term\",\"from\" N \"cn-2022\",\"handling\",\"2026-03-06\" N",
                "line ends of another system|rulebook,term,from RN cn-2022,handling,2026-03-06 RN",
                "line ends of a third|rulebook,term,from R cn-2022,handling,2026-03-06 R",
                "no line end at the end|rulebook,term,from N cn-2022,handling,2026-03-06",
                "another order|from,rulebook,term N 2026-03-06,cn-2022,handling N",
                "names with their dashes|--from,--rulebook,--term N 2026-03-06,cn-2022,handling N",
                "empty lines at the end|rulebook,term,from N cn-2022,handling,2026-03-06 N N N",
                "empty cells|rulebook,term,from,as-of,warn,roll,calendar,explain N cn-2022,handling,2026-03-06,,,,, N",
            })
    void readsWhatIsCsv(String what, String file) {
        Ran ran = batch(file.replace(" RN", "\r\n")
                .replace(" R", "\r")
                .replace(" N", "\n")
                .replaceAll("(?<=[\r\n]) ", ""));
        assertThat(ran.exit()).as(ran.out()).isZero();
        assertThat(ran.lines()).hasSize(1);
        assertThat(ran.json().path("line").asInt()).isEqualTo(2);
        assertThat(ran.json().path("due").asText()).isEqualTo("2026-05-06");
    }

    @Test
    void countsTheLinesOfTheFileAlsoWhereACellHasSeveral() {
        Ran ran = batch(
                HEADER + "cn-2022,handling,2026-03-06,\"2026-04-01..2026-04-10;\r\n2026-04-11..2026-04-20\",\r\n\r\n"
                        + GOOD + BAD);
        assertThat(ran.lines()).extracting(line -> line.path("line").asInt()).containsExactly(2, 5, 6);
        assertThat(ran.lines().get(0).path("due").asText()).isEqualTo("2026-05-25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cn-2022,\"handling,2026-03-06,,\n", "cn-2022,\"handling\"x,2026-03-06,,\n", "\"\n"})
    void aLineThatIsNoCsvDoesNotTakeTheRestWithIt(String broken) {
        Ran ran = batch(HEADER + GOOD + broken + GOOD + "cn-2022,\"handling\",2026-03-06,,\n");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.lines()).extracting(line -> line.path("line").asInt()).containsExactly(2, 3, 4, 5);
        assertThat(ran.lines().get(1).at("/error/message").asText()).isNotEmpty();
        assertThat(ran.lines().get(3).path("due").asText()).isEqualTo("2026-05-06");
    }

    @Test
    void aLineLongerThanAnyQuestionIsToldAndNotKept() {
        Ran ran = batch(HEADER + "\"" + "x".repeat(1 << 20) + "\n" + GOOD);
        assertThat(ran.lines()).extracting(line -> line.path("line").asInt()).containsExactly(2, 3);
        assertThat(ran.lines().get(1).path("due").asText()).isEqualTo("2026-05-06");
    }

    @Test
    void whatTheCommandLineSaysStandsWhereACellIsEmpty() {
        String file = "from,extend,explain\n2026-03-06,,\n2026-03-06,10,false\n2026-03-06,,true\n";
        List<JsonNode> lines = batch(
                        file, "--rulebook", "cn-2022", "--term", "handling", "--roll", "none", "--extend=5")
                .lines();
        assertThat(lines)
                .extracting(line -> line.path("due").asText())
                .containsExactly("2026-05-10", "2026-05-15", "2026-05-10");
        assertThat(lines.get(1).path("steps")).isEmpty();
        assertThat(lines.get(2).path("steps")).isNotEmpty();
    }

    @Test
    void oneFileServesTheQuestionAndTheLists() {
        String file = """
                id,rulebook,overlay,term,from,pause,extend,stopped,given
                M-1,cn-2022,,handling,2026-03-06,,,,
                M-2,cn-2022,shandong-review-2024;xingguo-3-7-21,first-meeting,2026-03-02,,,,
                """;
        List<JsonNode> lines = batch(file).lines();
        assertThat(lines).extracting(line -> line.path("id").asText()).containsExactly("M-1", "M-2");
        assertThat(lines).extracting(line -> line.path("due").asText()).containsExactly("2026-05-06", "2026-03-05");
        assertThat(Ran.reading(file, "due", "-", "--from=2026-03-05", "--to=2026-05-06", "--format=json")
                        .lines())
                .extracting(line -> line.path("id").asText())
                .startsWith("M-2", "M-1");
    }

    @Test
    void aColumnAsksForTheDaysOneByOne() {
        List<JsonNode> lines = batch(
                        "explain,from\ntrue,2026-02-12\ndays,2026-02-12\nfalse,2026-02-12\nhours,2026-02-12\n",
                        "--rulebook=cn-2022",
                        "--term=objection")
                .lines();
        assertThat(lines.get(0).path("steps")).hasSize(6);
        JsonNode days = lines.get(1).path("steps");
        assertThat(days).hasSize(16); // 2026-02-12 to 2026-02-26, and once more as the last day
        assertThat(days).allSatisfy(day -> assertThat(day.path("from")).isEqualTo(day.path("to")));
        assertThat(days.get(15).path("from").asText())
                .isEqualTo(lines.get(0).path("due").asText());
        assertThat(lines.get(2).path("steps")).isEmpty();
        assertThat(lines.get(3).at("/error/message").asText()).contains("days");
    }

    @ParameterizedTest
    @CsvSource({
        "'rulebook,colour\ncn-2022,red\n', colour",
        "'rulebook,from,from\n', from",
        "'rulebook,format\n', format",
        "'rulebook,from=2026-03-06\n', from=2026-03-06",
        "'rulebook,batch\n', batch",
        "'', batch",
        "'\n\n', batch",
        "'\"rulebook\n', batch"
    })
    void aHeaderThatCannotBeReadStopsEverything(String file, String field) {
        Ran ran = batch(file);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.lines()).hasSize(1);
        assertThat(ran.json().at("/error/field").asText()).isEqualTo(field);
        assertThat(ran.json().at("/error/message").asText()).isNotEmpty();
    }

    @Test
    void calendarsAreAskedLineByLineToo() {
        List<JsonNode> lines = Ran.reading(
                        "year,from,to,plus\n2026,,,\n,2026-02-12,,5\n,2026-02-13,2026-02-14,\n2027,,,\n",
                        "calendar",
                        "--batch=-")
                .lines();
        assertThat(lines.get(0).path("year").asInt()).isEqualTo(2026);
        assertThat(lines.get(1).path("date").asText()).isEqualTo("2026-02-26");
        assertThat(lines.get(2).path("workingDays").asInt()).isEqualTo(1);
        assertThat(lines.get(3).at("/refused/0/code").asText()).isEqualTo("year-not-published");
    }

    @Test
    void aFileIsReadByItsName(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("questions.csv");
        Files.writeString(file, HEADER + GOOD);
        assertThat(Ran.of("deadline", "--batch", file.toString()).exit()).isZero();
        for (Path unreadable : List.of(folder, folder.resolve("absent.csv"))) {
            Ran ran = Ran.of("deadline", "--batch", unreadable.toString());
            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.json().at("/error/field").asText()).isEqualTo("batch");
            assertThat(ran.json().at("/error/message").asText()).contains(unreadable.toString());
        }
    }

    @Test
    void bytesThatAreNoTextSpoilTheirOwnLineAlone() {
        byte[] gbk = {(byte) 0xD0, (byte) 0xC5, '\n'};
        String file = new String(gbk, StandardCharsets.ISO_8859_1);
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        byte[] in = ("rulebook,term,from\ncn-2022,handling," + file + "cn-2022,handling,2026-03-06\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        int exit = Main.run(new String[] {"deadline", "--batch", "-"}, new java.io.ByteArrayInputStream(in), out, out);
        assertThat(exit).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("2026-05-06");
    }

    @Test
    void memoryDoesNotGrowWithTheFile() {
        int lines = 100_000;
        long[] written = {0};
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                written[0] += b == '\n' ? 1 : 0;
            }
        };
        Runtime runtime = Runtime.getRuntime();
        long[] most = {0};
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        InputStream endless = new RepeatedLines(HEADER, GOOD, lines, () -> {
            System.gc();
            most[0] = Math.max(most[0], runtime.totalMemory() - runtime.freeMemory() - before);
        });
        int exit =
                Main.run(new String[] {"deadline", "--batch", "-"}, endless, counting, OutputStream.nullOutputStream());

        assertThat(exit).isZero();
        assertThat(written[0]).isEqualTo(lines);
        assertThat(most[0]).as("bytes kept while running").isLessThan(16L << 20);
    }
}
