package io.petition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rosters from a file. */
class RosterTest {
    private static final String ROSTER = """
            {"id": "county", "seats": 1, "members": ["a", "b", "c"],
             "days": [{"rule": {"type": "each-week", "day": "MONDAY"}, "whenOff": "next"},
                      {"rule": {"type": "day-of-month", "day": 15}, "whenOff": "skip"}],
             "absences": [{"who": "b", "days": {"from": "2026-02-01", "until": "2026-02-10"}}],
             "already": [{"who": "c", "times": 1}]}
            """;

    private static Ran roster(String file, String... more) {
        List<String> args = new ArrayList<>(List.of("roster", "-"));
        args.addAll(List.of(more));
        return Ran.reading(file, args.toArray(new String[0]));
    }

    /** Monday 16 and 23 February 2026 lie in the Spring Festival, which ends on the 23rd: both are held on the 24th. Sunday the 15th falls out. */
    @Test
    void drawsUnderTheCalendarAndSaysWhatIsNotKept() {
        Ran ran = roster(ROSTER, "--from", "2026-02-01", "--to", "2026-02-28", "--format", "json");
        assertThat(ran.exit()).isZero();
        JsonNode json = ran.json();
        assertThat(json.path("sittings"))
                .extracting(
                        day -> day.path("on").asText() + " " + day.at("/who/0").asText())
                .containsExactly("2026-02-02 a", "2026-02-09 c", "2026-02-24 b");
        assertThat(json.path("gaps"))
                .extracting(gap ->
                        gap.path("kind").asText() + " " + gap.path("planned").asText())
                .containsExactly("day-off 2026-02-15", "days-coincide 2026-02-23");
        assertThat(json.path("counts"))
                .extracting(count -> count.path("times").asInt() + "/"
                        + count.path("withBefore").asInt())
                .containsExactly("1/1", "1/1", "1/2");
    }

    @Test
    void speaksToPeople() {
        Ran ran = roster(ROSTER, "--from", "2026-02-01", "--to", "2026-02-28", "--lang", "en");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out().lines())
                .containsExactly(
                        "2026-02-02 (Monday): a",
                        "2026-02-09 (Monday): c",
                        "2026-02-24 (Tuesday): b  [for 2026-02-16]",
                        "Not kept: the fixed day 2026-02-15 is not worked and falls out",
                        "Not kept: the fixed day 2026-02-23 falls together with another on 2026-02-24: one sitting",
                        "  a: 1 (1 with what was before)",
                        "  b: 1 (1 with what was before)",
                        "  c: 1 (2 with what was before)");
    }

    @Test
    void aYearNotPublishedIsProvisional() {
        Ran ran = roster(ROSTER, "--from", "2031-01-01", "--to", "2031-01-10", "--format", "json");
        assertThat(ran.json().path("sittings"))
                .hasSize(1)
                .allMatch(day -> day.path("provisional").asBoolean());
    }

    /** Drawn a, c, b; on the 20th it turns out that b is away: the 24th is a's, and the days before stay. */
    @Test
    void keepsWhatWasHeldAndSaysWhatMoved(@TempDir Path folder) throws IOException {
        Path drawn = folder.resolve("drawn.json");
        Files.writeString(
                drawn,
                roster(ROSTER, "--from", "2026-02-01", "--to", "2026-02-28", "--format", "json")
                        .out());
        String late = ROSTER.replace(
                "\"absences\": [", "\"absences\": [{\"who\": \"b\", \"days\": {\"from\": \"2026-02-20\"}}, ");
        Ran ran = roster(late, "--from", "2026-02-20", "--kept", drawn.toString(), "--format", "json");
        assertThat(ran.exit()).isZero();
        assertThat(ran.json().path("sittings"))
                .extracting(
                        day -> day.path("on").asText() + " " + day.at("/who/0").asText())
                .containsExactly("2026-02-02 a", "2026-02-09 c", "2026-02-24 a");
        assertThat(ran.json().path("moved").toString())
                .isEqualTo("[{\"on\":\"2026-02-24\",\"before\":[\"b\"],\"after\":[\"a\"]}]");
        assertThat(ran.json().path("gaps")).hasSize(2);
        assertThat(roster(late, "--from", "2026-02-20", "--kept", drawn.toString(), "--lang", "en")
                        .out())
                .contains("\nChanged: 2026-02-24 (Tuesday): b -> a\n");
        Ran same = roster(ROSTER, "--from", "2026-02-20", "--kept", drawn.toString(), "--format", "json");
        assertThat(same.json().path("moved")).isEmpty();
    }

    /** What is put in the place of something in the printed rota, and the field that is named. */
    @ParameterizedTest
    @CsvSource({
        "'\"county\"', '\"city\"', kept",
        "'2026-02-09', '2026-02-30', on",
        "'2026-02-09', '2026-02-02', on",
        "'[\"2026-02-09\"]', '[]', planned",
        "'\"sittings\"', '\"sitings\"', sittings",
        "'\"to\":\"2026-02-28\"', '\"to\":\"2026-01-28\"', to"
    })
    void saysWhichMemberOfWhatWasDrawnCannotBeRead(String right, String wrong, String field, @TempDir Path folder)
            throws IOException {
        Path drawn = folder.resolve("drawn.json");
        String printed = roster(ROSTER, "--from", "2026-02-01", "--to", "2026-02-28", "--format", "json")
                .out();
        assertThat(printed).contains(right);
        Files.writeString(drawn, printed.replace(right, wrong));
        Ran ran = roster(ROSTER, "--from", "2026-02-20", "--kept", drawn.toString(), "--format", "json");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.json().at("/error/field").asText()).isEqualTo(field);
    }

    @Test
    void whatWasDrawnSaysHowLongItIs() {
        Ran ran = roster(ROSTER, "--from", "2026-02-01", "--to", "2026-02-28", "--kept", "x", "--format", "json");
        assertThat(ran.json().at("/error/field").asText()).isEqualTo("to");
        assertThat(roster(ROSTER, "--from", "2026-02-01", "--kept", "-", "--format", "json")
                        .json()
                        .at("/error/field")
                        .asText())
                .isEqualTo("kept");
    }

    @ParameterizedTest
    @CsvSource({
        "'MONDAY', 'MOONDAY', days.0.rule.day",
        "'\"seats\": 1', '\"seats\": 0', seats",
        "'\"day\": 15', '\"day\": 32', days.1.rule.day",
        "'[\"a\", \"b\"', '[\"a\", \"a\"', members",
        "'\"next\"', '\"never\"', days.0.whenOff",
        "'\"seats\": 1', '\"seats\": 1, \"chairs\": 1', chairs"
    })
    void saysWhichMemberCannotBeRead(String right, String wrong, String field) {
        Ran ran =
                roster(ROSTER.replace(right, wrong), "--from", "2026-02-01", "--to", "2026-02-28", "--format", "json");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.json().at("/error/field").asText()).isEqualTo(field);
    }

    @Test
    void refusesPeriodsThatAreNone() {
        assertThat(roster(ROSTER, "--from", "2026-02-01").exit()).isEqualTo(2);
        assertThat(roster(ROSTER, "--from", "2026-02-01", "--to", "2026-01-01").exit())
                .isEqualTo(2);
        Ran tooLong = roster(ROSTER, "--from", "2026-02-01", "--to", "2036-02-02", "--lang", "en");
        assertThat(tooLong.exit()).isEqualTo(2);
        assertThat(tooLong.err()).contains("ten years", "2036-02-01");
    }
}
