package io.petition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.petition.authority.NameMatch;
import io.petition.examples.cli.ledger.figure.Readings.PublishedIs;
import io.petition.examples.cli.ledger.matter.Disposal.Why;
import io.petition.examples.cli.ledger.read.FileAccount.Origin;
import io.petition.examples.cli.ledger.read.Kind;
import io.petition.examples.cli.ledger.show.Shown;
import io.petition.explain.Finding.Severity;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
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

/** The ledger in words: both languages whole, no place left empty, the figures of the JSON in the tables. */
class LedgerTextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*\\}");
    private static final Pattern KEY = Pattern.compile("\"([a-z-]+(?:\\.[a-z0-9-]+)+)\"");

    private static Properties read(String language) throws IOException {
        Properties properties = new Properties();
        String resource = "/io/petition/examples/cli/ledger/ledger_" + language + ".properties";
        try (Reader reader = new InputStreamReader(Shown.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaces() throws IOException {
        Properties zh = read("zh");
        Properties en = read("en");
        assertThat(zh.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
        for (String key : zh.stringPropertyNames()) {
            Set<String> chinese = places(zh.getProperty(key));
            Set<String> english = places(en.getProperty(key));
            // the edition's name is said in English where the Chinese instrument speaks for itself
            chinese.removeAll(Set.of("{id.instrument}"));
            english.removeAll(Set.of("{id.instrument}", "{instrument}"));
            chinese.remove("{instrument}");
            assertThat(chinese).as(key).isEqualTo(english);
        }
    }

    @Test
    void everyCodeHasASentence() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files =
                Files.walk(Path.of("src", "main", "java", "io", "petition", "examples", "cli", "ledger", "show"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1))
                        .filter(key -> !key.matches(".*\\.(js|css)"))
                        .forEach(keys::add);
            }
        }
        for (Kind kind : Kind.values()) {
            keys.add("kind." + kind.code());
            keys.add("finding." + kind.code());
        }
        Stream.of(Severity.values()).forEach(severity -> keys.add("fate." + lower(severity)));
        Stream.of(Origin.values()).forEach(origin -> keys.add("origin." + lower(origin)));
        Stream.of(NameMatch.Kind.values()).forEach(kind -> keys.add("match." + lower(kind)));
        Stream.of(PublishedIs.values()).forEach(kind -> keys.add("published-is." + kind.code()));
        Stream.of(Why.values()).filter(why -> why != Why.JUDGED).forEach(why -> {
            keys.add("why." + why.code());
            keys.add("rates.why." + why.code());
        });
        assertThat(keys).contains("judged.hypothetical", "line.total");
        assertThat(read("en").stringPropertyNames()).containsAll(keys);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyPlaceIsFilledAndEveryFigureIsTheOneForPrograms(String language) {
        Ran text = Ran.of("demo", "--no-report", "--lang", language, "--findings");
        assertThat(text.exit()).isZero();
        assertThat(text.out()).doesNotContainPattern("\\{[a-zA-Z.-]+\\}").doesNotContain("null", "\r");
        assertThat(text.out()).contains("72.8", "99.5", "1,179", "1,055", "115");
        JsonNode json = Ran.of("demo", "--no-report", "--format", "json").json();
        for (String name : new String[] {"region", "year", "organ"}) {
            JsonNode ledger = json.path("ledgers").path(name);
            ledger.path("lines").forEach(line -> {
                if (!name.equals("organ") || line.path("letters").asInt() > 20) {
                    assertThat(text.out()).containsPattern(figures(line));
                }
            });
            assertThat(text.out()).containsPattern(figures(ledger.path("total")));
        }
        json.path("findings")
                .forEach(kind -> assertThat(text.out())
                        .containsPattern(
                                kind.path("kind").asText() + " +" + kind.path("findings") + " +" + kind.path("rows")));
        assertThat(text.out().lines().filter(line -> line.startsWith("cases.csv")))
                .hasSize(json.path("findings").findValues("findings").stream()
                        .mapToInt(JsonNode::asInt)
                        .sum());
    }

    private static String figures(JsonNode line) {
        return Stream.of(
                        line.path("letters"),
                        line.path("setAside"),
                        line.path("disposalMet"),
                        line.path("disposalMissed"),
                        line.path("disposalNotJudged"),
                        line.path("published").path("median"),
                        line.path("published").path("p90"),
                        line.path("answer").path("n"),
                        line.path("answer").path("median"),
                        line.path("answer").path("p90"),
                        line.path("noAnswerDate"),
                        line.path("withFinding"))
                .map(figure -> figure.isMissingNode() ? "–" : String.format(Locale.ROOT, "%,d", figure.asLong()))
                .collect(Collectors.joining(" +", " ", "\n"));
    }

    @Test
    void noPersonIsNamed() {
        for (String language : new String[] {"zh", "en"}) {
            assertThat(Ran.of("demo", "--no-report", "--lang", language, "--findings")
                            .out())
                    .doesNotContain("个人署名");
        }
        assertThat(Ran.of("demo", "--no-report", "--format", "json", "--findings")
                        .out())
                .doesNotContain("个人署名");
    }

    @Test
    void anUnknownKindIsToldWithTheKnownOnes() {
        Ran ran = Ran.of("demo", "--no-report", "--findings=nothing", "--lang", "en");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("nothing", "no-submit-date");
        assertThat(Ran.of("demo", "--no-report", "--findings=organ-unclear", "--format", "json")
                        .json()
                        .path("listed"))
                .hasSize(6);
    }
}
