package io.petition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.rules.text.Language;
import io.petition.rules.text.Texts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*\\}");

    /** A literal that can only be the key of a sentence: it has a dot, or makes a reason. */
    private static final Pattern KEY =
            Pattern.compile("\"([a-z-]+(?:\\.[a-z-]+)+)\"|(?:Reason\\.of|new Reason)\\(\\s*\"([a-z-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"messages", "help"})
    void bothLanguagesHaveTheSameKeysAndPlaces(String bundle) throws IOException {
        Properties zh = read(bundle + "_zh.properties");
        Properties en = read(bundle + "_en.properties");
        assertThat(zh.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
        for (String key : zh.stringPropertyNames()) {
            assertThat(places(zh.getProperty(key))).as(key).isEqualTo(places(en.getProperty(key)));
        }
    }

    @Test
    void everyKeyInTheSourcesHasASentence() throws IOException {
        Texts texts = Texts.in(Language.EN).with(Main.class, "messages");
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java", "io", "petition", "examples", "cli"))) {
            // the ledger has a bundle of its own, see LedgerTextsTest
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().contains("edger"))
                    .toList()) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                        .forEach(keys::add);
            }
        }
        assertThat(keys).contains("bad.date", "deadline.due", "no-statutory-term", "term-not-in-edition.cure");
        assertThat(texts.codes()).containsAll(keys);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "deadline",
                "calendar",
                "rulebooks",
                "due",
                "reproject",
                "whatif",
                "lint",
                "replay",
                "decide",
                "allowed",
                "check",
                "diagram",
                "schema",
                "roster",
                "nearest",
                "allocate",
                "route",
                "organs",
                "organs lint",
                "organs resolve",
                "indicators",
                "stats",
                "demo",
                "ledger"
            })
    void helpDescribesEveryOptionInBothLanguages(String command) throws IOException {
        for (String language : new String[] {"zh", "en"}) {
            Ran ran = command.isEmpty()
                    ? Ran.of("--help", "--lang", language)
                    : Ran.of((command + " --help --lang " + language).split(" "));
            assertThat(ran.exit()).isZero();
            assertThat(ran.err()).isEmpty();
            Properties help = read("help_" + language + ".properties");
            String prefix = command.isEmpty() ? "petition." : "petition." + command.replace(' ', '.') + ".";
            String shown = ran.out().replaceAll("\\s+", "");
            assertThat(help.stringPropertyNames()).anyMatch(key -> key.startsWith(prefix));
            for (String key : help.stringPropertyNames()) {
                if (key.startsWith(prefix) && key.indexOf('.', prefix.length()) < 0) {
                    assertThat(shown).contains(help.getProperty(key).replaceAll("\\s+", ""));
                }
            }
        }
    }

    private static Properties read(String resource) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(Main.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
