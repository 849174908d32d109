package io.petition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points from a file. */
class NearestTest {
    private static final String HEADER = "id,name,tier,region,latitude,longitude,days,hours,exceptions,stop,when-off\n";

    /** A hall, a village room that is closed on one day, and a bus with two stops. */
    private static final String POINTS = HEADER
            + "hall,county hall,county,611002,33.8700,109.9400,mon-fri,09:00-12:00;14:00-17:30,,,\n"
            + "room,village room,village,611002,33.9000,109.9400,mon;wed,09:00-12:00,2026-03-09=closed,,\n"
            + "bus,bus,county,611002,33.9100,109.9400,2-wed;20,09:00-11:00,,market,next\n"
            + "bus,bus,county,611002,33.9500,109.9400,mon,09:00-11:00,,school,skip\n";

    @TempDir
    private Path folder;

    private String file = "";

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("points.csv").toString();
        Files.writeString(Path.of(file), POINTS);
    }

    private Ran ask(String in, String... more) {
        List<String> args = new ArrayList<>(List.of("nearest", file));
        args.addAll(List.of(more));
        return Ran.reading(in, args.toArray(new String[0]));
    }

    /** From beside the market: Monday, the second Wednesday, a Thursday, a Monday on which the room is closed, a Saturday worked by decree and another, and beyond the calendar. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:00, room now, room now, false",
        "2026-03-11T10:00, bus now, bus now, false",
        "2026-03-12T10:00, hall now, room later, false",
        "2026-03-09T10:00, hall now, room later, false",
        "2026-02-14T10:00, hall now, bus later, false",
        "2026-03-07T10:00, -, room later, false",
        "2031-03-06T10:00, hall now, room later, true"
    })
    void findsWhatIsOpenAndWhatIsNearest(String time, String open, String nearest, boolean provisional) {
        Ran ran = ask("", "--at", "33.909,109.94", "--time", time, "--format", "json");
        assertThat(ran.exit()).isZero();
        assertThat(point(ran.json().path("open"))).isEqualTo(open);
        assertThat(point(ran.json().path("nearest"))).isEqualTo(nearest);
        assertThat(ran.json().at("/nearest/provisional").asBoolean()).isEqualTo(provisional);
    }

    private static String point(JsonNode point) {
        return point.isNull()
                ? "-"
                : point.path("id").asText() + " " + point.path("opens").asText();
    }

    @Test
    void speaksToPeople() {
        Ran ran = ask("", "--at", "33.905,109.94", "--time", "2026-03-12T13:00", "--within", "600", "--lang", "en");
        assertThat(ran.out().lines())
                .containsExactly(
                        "Nearest that is open: none",
                        "Nearest at all: village room (room), 556 m, opens 2026-03-16 (Monday) 09:00 until 2026-03-16 (Monday) 12:00",
                        "A point lies within reach");
    }

    /** 600 m from the room, and from nothing else that stands still: the bus does not count. A line that cannot be read is told, and the rest is done. */
    @Test
    void countsHowManyLieWithinReach() {
        String batch = """
                at,persons
                "33.9050,109.94",3
                "33.9100,109.94",5
                "33,109,1",7
                "33.8700,109.94",
                """;
        Ran ran = ask(batch, "--time", "2026-03-12T10:00", "--within", "600", "--batch", "-");
        assertThat(ran.exit()).isEqualTo(2);
        List<JsonNode> lines = ran.lines();
        assertThat(lines).hasSize(5);
        assertThat(lines.subList(0, 4))
                .extracting(line -> line.path("line").asInt() + " "
                        + line.path("within").asText() + line.at("/error/field").asText())
                .containsExactly("2 true", "3 false", "4 at", "5 true");
        assertThat(lines.get(4).toString()).isEqualTo("{\"summary\":{\"covered\":4,\"total\":9}}");
    }

    @Test
    void tellsEveryFaultOfTheFileWithItsLine() throws IOException {
        Files.writeString(
                Path.of(file),
                HEADER
                        + "a,A,county,1,33.87,109.94,mon-fry,9-12,,,\n"
                        + "b,B,townlet,1,93.87,109.94,mon,09:00-12:00,,,\n"
                        + "c,C,county,1,33.87,109.94,mon,09:00-12:00,2026-02-30=closed,,\n"
                        + ",D,county,1,33.87,109.94,mon,09:00-12:00;11:00-13:00,,,\n"
                        + "e,E,county,1,33.87,109.94,32,09:00-12:00,,stop,later\n"
                        + "f,F,county,1,33.87,109.94,mon,09:00-12:00,,,\n"
                        + "f,F,county,1,33.87,109.94,mon,09:00-12:00,,,\n"
                        + "g,G,county,1,33.87\n"
                        + "h,H,county,1,33.87,109.94,mon,09:00-12:00,2026-03-02=09:00-10:00,stop,\n");
        Ran ran = ask("", "--at", "33.9,109.9", "--time", "2026-03-02T10:00", "--format", "json");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.lines())
                .extracting(line -> line.path("line").asInt() + " "
                        + line.at("/error/field").asText())
                .containsExactly(
                        "2 hours",
                        "2 days",
                        "3 tier",
                        "3 latitude",
                        "4 exceptions",
                        "5 id",
                        "5 hours",
                        "6 days",
                        "6 when-off",
                        "8 id",
                        "9 line",
                        "10 exceptions");
        assertThat(ran.lines()).allMatch(line -> line.path("file").asText().equals(file));
    }

    @Test
    void saysWhatOfTheQuestionCannotBeRead() throws IOException {
        assertThat(ask("", "--at", "33.9", "--time", "2026-03-02T10:00").exit()).isEqualTo(2);
        assertThat(ask("", "--at", "33.9,109.9", "--time", "2026-03-02", "--lang", "en")
                        .err())
                .contains("2026-03-02T10:30");
        assertThat(ask("", "--at", "33.9,109.9", "--time", "2026-03-02T10:00", "--within", "0")
                        .exit())
                .isEqualTo(2);
        assertThat(Ran.reading("", "nearest", "-", "--batch", "-").exit()).isEqualTo(2);
        Files.writeString(Path.of(file), "id,name\n");
        assertThat(ask("", "--at", "33.9,109.9", "--time", "2026-03-02T10:00", "--lang", "en")
                        .err())
                .contains("tier");
    }
}
