package io.petition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The table {@code questions.psv}, line by line: what the law says, what is asked, what the answer holds. */
class QuestionsTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "questions.psv", delimiter = '|', quoteCharacter = '`')
    void answersAsTheTableSays(String what, String line, int exit, String expected) {
        List<String> args = words(line);
        args.addAll(List.of("--format", "json"));
        Ran ran = Ran.of(args.toArray(new String[0]));

        assertThat(ran.exit()).as(ran.out()).isEqualTo(exit);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines()).hasSize(1);
        for (String expectation : words(expected)) {
            holds(ran.json(), expectation);
        }
        messages(ran.json())
                .forEach(message -> assertThat(message)
                        .as("a sentence with every place filled")
                        .doesNotContain("{")
                        .doesNotStartWith("bad."));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "questions.psv", delimiter = '|', quoteCharacter = '`')
    void aFaultGoesToPeopleOnStandardErrorAndAllElseOnStandardOutput(
            String what, String line, int exit, String expected) {
        List<String> args = words(line);
        if (!args.contains("--lang")) {
            args.addAll(List.of("--lang", "en"));
        }
        Ran ran = Ran.of(args.toArray(new String[0]));

        assertThat(ran.exit()).isEqualTo(exit);
        assertThat(ran.out().isEmpty()).as(ran.out()).isEqualTo(exit == Console.UNREADABLE);
        assertThat(ran.err().isEmpty()).as(ran.err()).isEqualTo(exit != Console.UNREADABLE);
        assertThat(ran.out() + ran.err())
                .as("a sentence with every place filled")
                .doesNotContain("{", "bad.", "Exception", "\tat ");
    }

    private static List<String> words(String line) {
        return line == null
                ? new ArrayList<>()
                : new ArrayList<>(Splitter.on(' ').splitToList(line));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "questions.psv", delimiter = '|', quoteCharacter = '`')
    void explainingChangesNoAnswer(String what, String line, int exit, String expected) {
        List<String> args = words(line);
        args.addAll(List.of("--format", "json", "--explain"));
        if (exit != 0 || !args.get(0).equals("deadline")) {
            return;
        }
        JsonNode answer = Ran.of(args.toArray(new String[0])).json();
        for (String expectation : words(expected)) {
            holds(answer, expectation);
        }
        assertThat(answer.path("steps")).isNotEmpty();
        for (JsonNode step : answer.path("steps")) {
            assertThat(step.path("text").asText())
                    .as("a sentence with every place filled")
                    .isNotEqualTo(step.path("code").asText())
                    .doesNotContain("{");
        }
    }

    private static void holds(JsonNode answer, String expectation) {
        int split = expectation.replace('~', '=').indexOf('=');
        JsonNode found = answer.at("/" + expectation.substring(0, split));
        String value = expectation.substring(split + 1);
        String text = found.isContainerNode() ? found.toString() : found.asText();
        if (expectation.charAt(split) == '=') {
            assertThat(text).as("%s in %s", expectation, answer).isEqualTo(value);
        } else {
            assertThat(text).as("%s in %s", expectation, answer).contains(value);
        }
    }

    private static List<String> messages(JsonNode answer) {
        List<String> messages = new ArrayList<>(answer.findValuesAsText("message"));
        messages.addAll(answer.findValuesAsText("text"));
        return messages;
    }
}
