package io.petition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.petition.rules.china.ChinaOverlays;
import io.petition.rules.io.RegimeReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a file of rules, and what is hardly meant. */
class LintTest {
    private static final String HEAD = """
            overlay: our-county
            title: Rules of our county
            over: cn-2022
            validity: 2026-01-01..
            standing: unconfirmed
            """;

    /** Sixty days become ninety: looser, and nothing allows it. */
    private static final String LOOSER = HEAD + """
            term: handling
            length: 90 calendar-days
            article: 7
            """;

    @TempDir
    private Path folder;

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("rules.txt"), text).toString();
    }

    private static Ran lint(String file, String... more) {
        List<String> args = new ArrayList<>(List.of("lint", file));
        args.addAll(List.of(more));
        return Ran.of(args.toArray(new String[0]));
    }

    @Test
    void everyFaultIsToldWithItsLine() throws IOException {
        String file =
                file(HEAD + "term: first-call\nlength: 3 calender-days\nstarts: received-directly\nholder: mayor\n"
                        + "effect: statutory\narticle: 5\ncolour: red\n");
        Ran ran = lint(file, "--format", "json");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.json().at("/error/field").asText()).isEqualTo("file");
        assertThat(ran.json().at("/error/message").asText()).contains(file, "4");
        assertThat(ran.json().path("faults"))
                .extracting(fault ->
                        fault.path("line").asInt() + " " + fault.path("field").asText())
                .containsExactly("6 stops", "7 length", "9 holder", "12 key");

        Ran text = lint(file, "--lang", "en");
        assertThat(text.exit()).isEqualTo(2);
        assertThat(text.out()).isEmpty();
        assertThat(text.err())
                .contains("has 4 fault(s)", file + ":9: holder: \"mayor\"")
                .doesNotContain("\tat ");
    }

    @Test
    void aLooserValueWithoutAuthorityIsRefusedAndCompared() throws IOException {
        Ran ran = lint(file(LOOSER), "--format", "json");
        assertThat(ran.exit()).isEqualTo(1);
        JsonNode answer = ran.json();
        assertThat(answer.fieldNames())
                .toIterable()
                .containsExactly("refused", "kind", "id", "contentHash", "findings", "comparison");
        assertThat(answer.path("refused").findValuesAsText("code")).containsOnly("overlay-looser");
        assertThat(answer.at("/refused/0/article").asText()).isEqualTo("7");
        assertThat(answer.at("/comparison/0/verdict").asText()).isEqualTo("looser");
        assertThat(answer.at("/comparison/0/aspects/0/before").asText()).isEqualTo("60 calendar-days");
        assertThat(answer.at("/comparison/0/aspects/0/witness").asText()).matches("\\d{4}-\\d\\d-\\d\\d");

        Ran allowed = lint(file(LOOSER + "authority: Rules of the province / 3\n"), "--lang", "en");
        assertThat(allowed.exit()).isZero();
        assertThat(allowed.out())
                .contains("Overlay our-county", "length: 60 calendar day(s) -> 90 calendar day(s): looser")
                .contains("on the authority of Rules of the province art. 3")
                .doesNotContain("No: ");
    }

    @Test
    void theSameIsSaidByEveryCommandThatLaysIt() throws IOException {
        String file = file(LOOSER);
        Ran ran = Ran.of(
                "deadline",
                "--rulebook=cn-2022",
                "--overlay=" + file,
                "--term=handling",
                "--from=2026-03-06",
                "--format=json");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.json().path("refused"))
                .isEqualTo(lint(file, "--format", "json").json().path("refused"));

        Files.writeString(Path.of(file), LOOSER + "authority: Rules of the province / 3\n");
        assertThat(Ran.of(
                                "deadline",
                                "--rulebook=cn-2022+" + file,
                                "--term=handling",
                                "--from=2026-03-06",
                                "--format=json")
                        .json()
                        .path("due")
                        .asText())
                .isEqualTo("2026-06-04");
        assertThat(Ran.of("rulebooks", "cn-2022+" + file, "--format=json")
                        .json()
                        .path("comparison"))
                .isEqualTo(lint(file, "--format", "json").json().path("comparison"));
    }

    @Test
    void anOverlayThatCannotBeReadIsAFaultOfTheOptionThatNamesIt() throws IOException {
        String file = file(HEAD + "term: handling\nlength: ninety\narticle: 7\n");
        Ran ran = Ran.of("deadline", "--rulebook=cn-2022", "--overlay", file, "--term=handling", "--from=2026-03-06");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("overlay", file + ":7: length: \"ninety\"");
    }

    @Test
    void anErrorOfTheTextMakesItUnusable() throws IOException {
        String window = """
                term: look-at-file
                length: 10 calendar-days
                starts: answered
                stops: evaluated
                holder: petitioner
                effect: filing-window
                optional: no
                article: 9
                """;
        Ran ran = lint(file(HEAD + window), "--format", "json");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.json().at("/refused/0/code").asText()).isEqualTo("lint.window-not-optional");
        assertThat(ran.json().at("/findings").findValuesAsText("severity")).contains("error");
        assertThat(lint(file(HEAD + window), "--lang", "en").out())
                .contains("No: edition cn-2022+our-county: the window");
    }

    @Test
    void whatWasThereBeforeIsNotToldOfAnOverlay() throws IOException {
        Ran ran = lint(file(HEAD + "term: review\nlength: 20 calendar-days\narticle: 8\n"), "--lang", "en");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .contains("Nothing to remark", "review (review): tighter")
                .doesNotContain("Note: ");
    }

    @Test
    void aRegimeIsLookedThroughWithoutItsCalendar() throws IOException {
        try (InputStream toy = RegimeReader.class.getResourceAsStream("regime-format.txt")) {
            String file = file("\uFEFF" + new String(toy.readAllBytes(), StandardCharsets.UTF_8));
            Ran ran = lint(file, "--lang", "en");
            assertThat(ran.exit()).as(ran.out() + ran.err()).isLessThan(2);
            assertThat(ran.out())
                    .contains("Regime toy", "the calendar toy is not here")
                    .doesNotContain("{");
        }
    }

    @Test
    void aCalendarIsAFileOfRulesToo() throws IOException {
        String calendar = """
                calendar: x
                years: 2027 2027
                weekend: sunday
                notice: n
                year: 2027
                title: T
                address: http://example.invalid/
                2027-01-01 off New Year
                """;
        assertThat(lint(file(calendar), "--lang", "en").out()).contains("Calendar x", "Nothing to remark");
        Ran ran = lint(file(calendar + "2027-02-30 off X\n"));
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains(":9: ");
    }

    @Test
    void whatIsNoFileOfRulesIsSaidToBeNone() throws IOException {
        for (String text : List.of("", "# nothing\n", "id,term\n1,handling\n", "term: handling\n")) {
            Ran ran = lint(file(text), "--format", "json");
            assertThat(ran.exit()).as(text).isEqualTo(2);
            assertThat(ran.json().at("/error/message").asText()).contains("regime, overlay, calendar");
        }
        Path gbk = folder.resolve("gbk.txt");
        Files.write(gbk, new byte[] {'o', (byte) 0xD0, (byte) 0xC5, '\n'});
        assertThat(lint(gbk.toString(), "--lang", "en").err()).contains("not UTF-8");
        assertThat(lint(folder.toString()).exit()).isEqualTo(2);
    }

    static List<String> shipped() {
        return ChinaOverlays.ids();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatShipsCanBeLaidAndIsSaidInBothLanguages(String id) {
        for (String language : List.of("zh", "en")) {
            Ran ran = lint(id, "--lang", language);
            assertThat(ran.exit()).as(ran.out()).isZero();
            assertThat(ran.out())
                    .doesNotContain("{", "lint.", "compared.", "No: ", "不能：")
                    .containsPattern("[0-9a-f]{64}");
        }
    }

    @Test
    void theHashIsThatOfTheRulebooks() {
        JsonNode listed = Ran.of("rulebooks", "--format", "json").json();
        assertThat(Ran.of("lint", "cn", "--format", "json").json().path("contentHash"))
                .isEqualTo(listed.path("contentHash"));
        for (JsonNode overlay : listed.path("overlays")) {
            assertThat(lint(overlay.path("id").asText(), "--format", "json")
                            .json()
                            .path("contentHash"))
                    .isEqualTo(overlay.path("contentHash"));
        }
    }
}
