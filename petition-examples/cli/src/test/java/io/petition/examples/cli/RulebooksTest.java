package io.petition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.petition.examples.cli.text.Words;
import io.petition.rules.text.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rulebook says to people and to programs is the same, and nothing in it is left without a name. */
class RulebooksTest {
    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"cn-2005, zh", "cn-2005, en", "cn-2022, zh", "cn-2022, en"})
    void peopleReadEverythingThatProgramsRead(String edition, String lang) {
        String text = Ran.of("rulebooks", edition, "--lang", lang).out();
        JsonNode json =
                Ran.of("rulebooks", edition, "--lang", lang, "--format", "json").json();
        for (String list : List.of("clocks", "withoutTerm", "classes", "grounds")) {
            for (JsonNode item : json.path(list)) {
                assertThat(text)
                        .contains(item.path("key").asText(), item.path("name").asText());
                assertThat(item.path("name").asText()).as("a name in words").doesNotContain(".");
                if (item.hasNonNull("routeName")) {
                    assertThat(text).contains(item.path("routeName").asText());
                    assertThat(item.path("routeName").asText()).doesNotContain(".");
                }
            }
        }
        assertThat(text).doesNotContain("{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cn-2005", "cn-2022"})
    void everyGroundSaysOfWhichActAndWhetherTheTextSaysSo(String edition) {
        JsonNode grounds =
                Ran.of("rulebooks", edition, "--format", "json").json().path("grounds");
        assertThat(grounds).isNotEmpty();
        for (JsonNode ground : grounds) {
            assertThat(ground.path("act").asText()).isNotBlank();
            assertThat(ground.path("mark").asText()).isIn("confirmed", "unconfirmed");
            assertThat(ground.at("/sources/0/article")).isEqualTo(ground.path("article"));
            assertThat(ground.path("stages").isArray())
                    .as("none: wherever the act itself may be done")
                    .isTrue();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | objection-answer: answering an objection; 信访工作条例 art. 23 para. 3",
                "en | receipt: signing for what was sent; owed by: organ; 信访工作条例 art. 23 para. 3",
                "en | already-under-way: already accepted or being handled, and raised again to an organ above; 信访工作条例 art. 19 para. 3 (confirmed)",
                "en | 31(2): for arbitration; led to: arbitration; 信访工作条例 art. 31 item 2",
                "en | it could also be read so: the edition in force on the day of each step governs it",
                "zh | 签收期限（receipt）　责任方：机关、单位　信访工作条例第二十三条第三款",
                "zh | 不予受理的情形：",
                "zh | 应当通过仲裁解决（31(2)）　导入：仲裁程序　",
                "zh | 另一种理解：每一步适用该步当日有效的版本"
            })
    void theLinesReadAsPeopleWriteThem(String lang, String line) {
        Words words = new Words(lang.equals("zh") ? Language.ZH : Language.EN);
        String expected = line.replace("信访工作条例第二十三条第三款", words.source("信访工作条例", "23-3"));
        assertThat(Ran.of("rulebooks", "cn-2022", "--lang", lang).out()).contains(expected);
    }
}
