package io.petition.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.lifecycle.Procedures;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.diagram.Notation;
import io.petition.rules.diagram.ProcedureDiagram;
import io.petition.rules.text.Language;
import io.petition.rules.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the two README files to the code, to what it prints, to the order of their commands, and to each other. */
class ReadmeTest {
    private static final Path MODULE =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    private static final Path ROOT = MODULE.getParent().getParent();
    private static final Path SOURCES = MODULE.resolve("src/main/java/io/petition/examples/quickstart");
    private static final Path TESTS = MODULE.resolve("src/test/java/io/petition/examples/quickstart");
    private static final String ENGLISH = "README.md";
    private static final String CHINESE = "README.zh-CN.md";

    /** What stands between the fences of a diagram. */
    private static final Pattern DIAGRAM = Pattern.compile("(?<=^```mermaid\\R)[^`]*(?=^```$)", Pattern.MULTILINE);

    @ParameterizedTest
    @CsvSource({
        "README.md, A1ComputeDeadline, deadline",
        "README.md, A2RunAMatter, decide",
        "README.md, A2RunAMatter, ask",
        "README.md, A6StopTheClock, pause",
        "README.md, A7WhatIsDue, due",
        "README.md, A8LocalRules, overlay",
        "README.md, A9ProveTheRecord, chain",
        "README.md, A10WhoSeesWhat, view",
        "README.md, A11AskByCode, code",
        "README.md, A12CountMatters, figure",
        "README.md, YourOwnRulesTest, prove",
        "README.zh-CN.md, A1ComputeDeadline, deadline",
        "README.zh-CN.md, A2RunAMatter, decide",
        "README.zh-CN.md, A2RunAMatter, ask",
        "README.zh-CN.md, A6StopTheClock, pause",
        "README.zh-CN.md, A7WhatIsDue, due",
        "README.zh-CN.md, A8LocalRules, overlay",
        "README.zh-CN.md, A9ProveTheRecord, chain",
        "README.zh-CN.md, A10WhoSeesWhat, view",
        "README.zh-CN.md, A11AskByCode, code",
        "README.zh-CN.md, A12CountMatters, figure",
        "README.zh-CN.md, YourOwnRulesTest, prove",
    })
    void showsTheCodeThatIsCompiledAndRun(String readme, String program, String name) throws IOException {
        assertThat(blocks(readme)).contains(snippet(program, name));
    }

    @Test
    void theFirstProgramHasAtMostFifteenLines() throws IOException {
        assertThat(snippet("A1ComputeDeadline", "deadline").lines()).hasSizeLessThanOrEqualTo(15);
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE})
    void showsWhatTheFirstProgramPrints(String readme) throws IOException {
        Path kept = MODULE.resolve("src/test/resources/io/petition/examples/quickstart/A1ComputeDeadline.txt");
        assertThat(blocks(readme)).contains(Files.readString(kept).stripTrailing());
    }

    /** To draw it anew after a change of the procedure that was meant: {@code -Drecreate=true}, and read the difference. */
    @ParameterizedTest
    @CsvSource({"README.md, EN", "README.zh-CN.md, ZH"})
    void showsTheMainPathOfTheProcedure(String readme, Language language) throws IOException {
        var procedure = ChinaRules.national()
                .part(Procedures.PART)
                .flatMap(procedures -> procedures.of("cn-2022"))
                .orElseThrow();
        String drawn =
                Notation.MERMAID.write(ProcedureDiagram.mainPath(procedure).withoutNotes(), Texts.in(language));
        Path file = ROOT.resolve(readme);
        if (Boolean.getBoolean("recreate")) {
            Files.writeString(
                    file, DIAGRAM.matcher(Files.readString(file)).replaceFirst(Matcher.quoteReplacement(drawn)));
        }
        assertThat(DIAGRAM.matcher(Files.readString(file)).results().map(MatchResult::group))
                .containsExactly(drawn);
    }

    /** So that whoever follows it from the top does all the set-up with the first two commands. */
    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE})
    void theDemonstrationIsTheFirstCommandAndTheTestsAreTheSecond(String readme) throws IOException {
        assertThat(lines(readme)
                        .filter(line -> line.startsWith("mvn") || line.startsWith("java ") || line.startsWith("./")))
                .startsWith("mvn -q -DskipTests package exec:exec@demo", "mvn verify");
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE})
    void mapsEveryRoom(String readme) throws IOException {
        try (Stream<Path> rooms = Files.list(ROOT.resolve("petition-core/src/main/java/io/petition"))) {
            List<String> names = rooms.filter(Files::isDirectory)
                    .map(room -> "`" + room.getFileName() + "`")
                    .toList();
            assertThat(lines(readme).filter(line -> line.startsWith("| `")).map(line -> line.split(" ", 3)[1]))
                    .containsAll(names);
        }
    }

    @Test
    void theTwoHaveTheSameShape() throws IOException {
        assertThat(shape(CHINESE)).isEqualTo(shape(ENGLISH));
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        for (String readme : List.of(ENGLISH, CHINESE)) {
            var links = Pattern.compile("]\\(([^)#]+)\\)").matcher(Files.readString(ROOT.resolve(readme)));
            while (links.find()) {
                assertThat(ROOT.resolve(links.group(1)))
                        .as("link in %s", readme)
                        .exists();
            }
        }
    }

    /** The headings' levels, the fences and the commands, in order: what has to agree whatever the language. */
    private static List<String> shape(String readme) throws IOException {
        List<String> shape = new ArrayList<>();
        boolean code = false;
        for (String line : lines(readme).toList()) {
            if (line.startsWith("```")) {
                code = !code;
                shape.add(line);
            } else if (code && (line.startsWith("mvn") || line.startsWith("java "))) {
                shape.add(line.replace(" --lang en", ""));
            } else if (!code && line.startsWith("#")) {
                shape.add(line.substring(0, line.indexOf(' ')));
            }
        }
        return shape;
    }

    private static Stream<String> lines(String readme) throws IOException {
        return Files.readAllLines(ROOT.resolve(readme)).stream();
    }

    /** The fenced blocks, without their fences. */
    private static List<String> blocks(String readme) throws IOException {
        String[] parts = Files.readString(ROOT.resolve(readme)).split("(?m)^```.*\\R?", -1);
        return Stream.iterate(1, i -> i < parts.length, i -> i + 2)
                .map(i -> parts[i].stripTrailing())
                .toList();
    }

    /** The lines between the markers of a program, set to the margin. */
    private static String snippet(String program, String name) throws IOException {
        List<String> lines =
                Files.readAllLines((program.endsWith("Test") ? TESTS : SOURCES).resolve(program + ".java"));
        int from = lines.indexOf(indented(lines, "// readme: " + name)) + 1;
        List<String> rest = lines.subList(from, lines.size());
        int to = rest.indexOf(indented(rest, "// readme: end"));
        return String.join("\n", rest.subList(0, to)).stripIndent();
    }

    private static String indented(List<String> lines, String marker) {
        return lines.stream()
                .filter(line -> line.strip().equals(marker))
                .findFirst()
                .orElseThrow();
    }
}
