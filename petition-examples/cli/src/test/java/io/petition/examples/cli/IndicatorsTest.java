package io.petition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.petition.rules.china.ChinaIndicators;
import io.petition.statistics.indicator.Indicator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each figure counts, asked on a command line. */
class IndicatorsTest {
    private static final String OWN = """
            indicators: Assessment of the toy county
            standing: unconfirmed

            indicator: few
            kind: submissions
            name-zh: 信访量
            name-en: petitions
            period: received
            count: facts
            better: less
            """;

    @TempDir
    Path folder;

    @Test
    void everyIndicatorThatShipsIsListed() {
        Ran json = Ran.of("indicators", "--format", "json");
        assertThat(json.exit()).isZero();
        assertThat(json.json().path("indicators"))
                .extracting(each -> each.path("key").asText())
                .containsExactlyElementsOf(
                        ChinaIndicators.all().all().stream().map(Indicator::key).toList());
        for (JsonNode each : json.json().path("indicators")) {
            assertThat(each.path("says").asText()).as(each.path("key").asText()).isNotBlank();
            assertThat(each.path("names").size()).isEqualTo(2);
        }
        Ran text = Ran.of("indicators", "--lang", "en");
        assertThat(text.out().lines())
                .hasSize(ChinaIndicators.all().all().size())
                .contains(
                        "participation-organ: participation in rating, competent organ (Guangdong) [matters]",
                        "settled-share: share settled [matters; unconfirmed]");
    }

    @Test
    void oneIsShownInFull() {
        Ran ran = Ran.of("indicators", "on-time-completion", "--lang", "en");
        Indicator<?> indicator = ChinaIndicators.find("on-time-completion").orElseThrow();
        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .contains(indicator.definition(), indicator.fingerprint())
                .contains("Belongs to a period by: due.handling")
                .contains(
                        "not yet due; late; overdue and open; accepted and in no class past the term; paused; conditional")
                .contains("more is better")
                .contains("信访工作条例 art. 34");
        assertThat(Ran.of("indicators", "on-time-completion", "--format", "json")
                        .json()
                        .path("fingerprint")
                        .asText())
                .isEqualTo(indicator.fingerprint());
    }

    @Test
    void anUnknownKeyIsToldTheKnownOnes() {
        Ran ran = Ran.of("indicators", "no-such", "--format", "json");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.json().at("/error/field").asText()).isEqualTo("key");
        assertThat(ran.json().at("/error/message").asText()).contains("no-such", "settled-share", "pieces");
    }

    @Test
    void aHostsOwnAreLookedThrough() throws IOException {
        Path own = Files.writeString(folder.resolve("own.txt"), OWN);
        Ran ran = Ran.of("indicators", "--file", own.toString(), "--lang", "en");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("few: petitions", "it rewards that few come");
        assertThat(Ran.of("indicators", "settled-share", "--file", own.toString(), "--format", "json")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void everyFaultOfAFileIsToldWithItsLine() throws IOException {
        Path own = Files.writeString(
                folder.resolve("own.txt"), OWN.replace("received", "receivd").replace("facts", "fax"));
        Ran ran = Ran.of("indicators", "--file", own.toString(), "--format", "json");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.json().path("faults"))
                .extracting(fault -> fault.path("line").asInt())
                .containsExactlyInAnyOrder(8, 9);
    }

    /** What can never hold is no indicator: the answer is no. */
    @Test
    void anIndicatorThatIsAlwaysNoughtIsRefused() throws IOException {
        Path own = Files.writeString(folder.resolve("own.txt"), """
                indicators: Assessment of the toy county
                standing: unconfirmed

                indicator: never
                kind: matters
                name-zh: 空
                name-en: never
                period: registered
                share: settled is true
                of: settled is false
                """);
        assertThat(Ran.of("indicators", "--file", own.toString(), "--lang", "en")
                        .exit())
                .isEqualTo(1);
    }
}
