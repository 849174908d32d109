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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** What a county might write to look better; the regime says which milestones end a term and which people give up by. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "due.handling | clock.handling is in-time | happened.answered is true | leaves out what is overdue",
                "due.handling | clock.handling is in-time | stage is closed | leaves out what is overdue",
                "registered | kept.60.registered/answered is in-time | on.answered known | leaves out what is overdue",
                "finished.handling | clock.handling is in-time | registered known | is in no month",
                "on.answered | clock.handling is in-time | registered known | is in no month",
                "registered | not(clock.handling in [overdue, late]) | registered known | what is not done",
                "registered | clock.handling in [in-time, open] | registered known | what is not done",
                "registered | happened.withdrawn is true | registered known | brought to withdraw",
                "registered | not(happened.review-requested is true) | happened.answered is true | ask for a review"
            })
    void whatFlattersIsWarnedOf(String period, String share, String of, String said) throws IOException {
        Path own = Files.writeString(folder.resolve("own.txt"), """
                indicators: Assessment of the toy county
                standing: unconfirmed

                indicator: own
                kind: matters
                name-zh: 自定
                name-en: own
                period: %s
                share: %s
                of: %s
                better: more
                """.formatted(period, share, of));
        Ran text = Ran.of("indicators", "--file", own.toString(), "--lang", "en");
        assertThat(text.out()).contains(said);
        assertThat(Ran.of("indicators", "own", "--file", own.toString(), "--format", "json")
                        .json()
                        .path("findings"))
                .extracting(finding -> finding.path("severity").asText())
                .containsExactly("warning");
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
