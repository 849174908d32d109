package io.petition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Histories under rules that know acts of their own: an opinion upheld on review on 2025-04-20, which the re-examination of 2025-05-08
 * revoked together with the review. The bare edition knows neither outcome.
 */
class OverlaidHistoriesTest {
    private static final String SHANDONG = "cn-2022+shandong-review-2024";

    private static final String BOTH_REVOKED = """
            {"command":{"type":"decide-remedy","track":"1","outcome":"both-revoked"},
             "at":{"actor":{"role":"organ","organ":"province-government"},
                   "happened":"2025-05-08","recorded":"2025-05-08T10:00:00Z"}}
            """;

    private static final String LOCAL = """
            overlay: local-redo
            title: rules of the toy county
            over: cn-2022
            validity: 2024-06-01..
            source: the county's notice board
            standing: unconfirmed

            term: redo-handling
            length: 20 calendar-days
            article: 1
            """;

    @TempDir
    Path folder;

    private List<String> lines = List.of();
    private Path command = Path.of("");

    @BeforeEach
    void read() throws IOException {
        try (InputStream bytes = OverlaidHistoriesTest.class.getResourceAsStream("remedies.jsonl")) {
            assertThat(bytes).isNotNull();
            lines = new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        command = Files.writeString(folder.resolve("both-revoked.json"), BOTH_REVOKED);
    }

    private String history(int events) {
        return String.join("\n", lines.subList(0, events)) + "\n";
    }

    private Ran decide(String... rulebook) {
        String[] args = {"decide", "-", command.toString(), "--format", "json", rulebook[0], rulebook[1]};
        return Ran.reading(history(lines.size() - 1), args);
    }

    @Test
    void theActsOfAnOverlayAreDecided() {
        Ran bare = decide("--rulebook", "cn-2022");
        assertThat(bare.exit()).isEqualTo(1);
        for (Ran ran : List.of(decide("--rulebook", SHANDONG), decide("--overlay", "shandong-review-2024"))) {
            assertThat(ran.exit()).as(ran.out() + ran.err()).isZero();
            assertThat(ran.lines().get(0).at("/event/outcome").asText()).isEqualTo("both-revoked");
        }
    }

    /** A file laid over them changes a term, and leaves the acts there. */
    @Test
    void aFileOverAnOverlayKeepsItsActs() throws IOException {
        Path local = Files.writeString(folder.resolve("local.txt"), LOCAL);
        Ran ran = Ran.reading(
                history(lines.size() - 1),
                "decide",
                "-",
                command.toString(),
                "--rulebook",
                SHANDONG,
                "--overlay",
                local.toString());
        assertThat(ran.exit()).as(ran.out() + ran.err()).isZero();
    }

    @Test
    void aHistoryOfSuchActsIsChecked() {
        assertThat(Ran.reading(history(lines.size()), "check", "-").exit()).isEqualTo(1);
        Ran ran = Ran.reading(history(lines.size()), "check", "-", "--rulebook", SHANDONG, "--format", "json");
        assertThat(ran.exit()).as(ran.out()).isZero();
        assertThat(ran.out()).doesNotContain("ground-not-known").doesNotContain("act-without-basis");
    }

    @Test
    void theyAreDrawnToo() {
        assertThat(Ran.of("diagram", "--rulebook", SHANDONG, "--path=whole", "--lang=en")
                        .out())
                .isNotEqualTo(Ran.of("diagram", "--path=whole", "--lang=en").out());
    }

    /** Of a past day what happened later is not told; once it has happened the last opinion is what counts. */
    @ParameterizedTest
    @ValueSource(strings = {"2025-04-30 1", "2025-05-07 1", "2025-05-08 0"})
    void whatARemedyCameToIsThatOfTheDay(String dayAndPart) {
        String day = dayAndPart.substring(0, 10);
        Ran ran = Ran.reading(
                history(lines.size()),
                "stats",
                "-",
                "--rulebook",
                SHANDONG,
                "--indicator",
                "remedy-upheld-share",
                "--as-of",
                day,
                "--format",
                "json");
        assertThat(ran.exit()).as(ran.err()).isZero();
        JsonNode total = ran.json().at("/tables/0/total");
        assertThat(total.path("part").asText() + " of " + total.path("of").asText())
                .isEqualTo(dayAndPart.substring(11) + " of 1");
    }
}
