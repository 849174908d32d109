package io.petition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of histories: how they stand, what may happen next, and whether they follow the procedure. */
class HistoriesTest {
    private static String at(String role, String organ, String day) {
        return "\"at\":{\"actor\":{\"role\":\"" + role + "\",\"organ\":\"" + organ + "\"},\"happened\":\"" + day
                + "\",\"recorded\":\"" + day + "T10:00:00Z\"}";
    }

    private static String line(String matter, int version, String event, String at) {
        return "{\"schema\":1,\"matter\":\"" + matter + "\",\"version\":" + version + ",\"event\":" + event + "," + at
                + "}\n";
    }

    private static String registered(String matter, String day) {
        return line(
                matter,
                1,
                "{\"type\":\"registered\",\"petition\":{\"id\":\"P-" + matter
                        + "\",\"channel\":\"letter\",\"received\":\"" + day
                        + "\",\"petitioners\":[\"p\"],\"demands\":[],\"respondents\":[]}}",
                at("petition-office", "county-office", day));
    }

    private static final String REGISTERED = registered("M-1", "2026-03-03");
    private static final String FORWARDED = line(
            "M-1",
            2,
            "{\"type\":\"forwarded\",\"track\":\"1\",\"to\":[\"housing\"]}",
            at("petition-office", "county-office", "2026-03-04"));
    private static final String RECEIVED =
            line("M-1", 3, "{\"type\":\"received\",\"track\":\"1\"}", at("organ", "housing", "2026-03-05"));
    private static final String CLASSIFIED = line(
            "M-1",
            4,
            "{\"type\":\"classified\",\"track\":\"1\",\"matterClass\":\"31(6)\"}",
            at("organ", "housing", "2026-03-06"));
    private static final String ACCEPTED =
            line("M-1", 5, "{\"type\":\"accepted\",\"track\":\"1\"}", at("organ", "housing", "2026-03-06"));
    private static final String DIVERTED = line(
            "M-2",
            3,
            "{\"type\":\"diverted\",\"track\":\"1\",\"route\":\"litigation\"}",
            at("petition-office", "county-office", "2026-03-11"));
    private static final String OTHER_CLASS = line(
            "M-2",
            2,
            "{\"type\":\"classified\",\"track\":\"1\",\"matterClass\":\"31(1)\"}",
            at("petition-office", "county-office", "2026-03-10"));

    /** Two matters, their lines in one another's way. */
    private static final String FILE =
            REGISTERED + FORWARDED + registered("M-2", "2026-03-09") + RECEIVED + CLASSIFIED + OTHER_CLASS + ACCEPTED;

    private static Ran ran(String file, String... args) {
        return Ran.reading(file, args);
    }

    private static JsonNode last(Ran ran) {
        List<JsonNode> lines = ran.lines();
        return lines.get(lines.size() - 1);
    }

    @Test
    void everyMatterIsToldByItself() {
        Ran ran = ran(FILE, "replay", "-", "--as-of", "2026-05-20", "--format", "json");
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.lines()).hasSize(3);
        JsonNode first = ran.lines().get(0);
        assertThat(first.fieldNames())
                .toIterable()
                .containsExactly(
                        "matter",
                        "version",
                        "asOf",
                        "tracks",
                        "clocks",
                        "untimed",
                        "expected",
                        "findings",
                        "unreadable");
        assertThat(first.path("tracks").toString())
                .isEqualTo(
                        "[{\"track\":\"1\",\"round\":1,\"stage\":\"accepted\",\"since\":\"2026-03-06\","
                                + "\"holder\":{\"role\":\"organ\",\"organ\":\"housing\"},\"class\":\"31(6)\",\"ground\":null}]");
        JsonNode handling = first.path("clocks").get(first.path("clocks").size() - 1);
        assertThat(handling.toString())
                .isEqualTo("{\"term\":\"handling\",\"track\":\"1\",\"round\":1,\"petition\":null,\"holder\":\"organ\","
                        + "\"organ\":\"housing\",\"legalEffect\":\"statutory\",\"start\":\"2026-03-06\","
                        + "\"due\":\"2026-05-06\",\"provisional\":false,\"stopped\":null,\"status\":\"overdue\","
                        + "\"daysLate\":14}");
        assertThat(ran.lines().get(1).path("matter").asText()).isEqualTo("M-2");
        assertThat(ran.lines().get(1).path("version").asInt()).isEqualTo(2);
        assertThat(last(ran).toString()).isEqualTo("{\"summary\":{\"lines\":7,\"matters\":2,\"noticed\":0,\"bad\":0}}");
    }

    /** What happened after a day is not so yet on that day: neither the stage nor the clocks know of it. */
    @Test
    void howAMatterStandsIsThatOfTheDay() {
        JsonNode then = ran(FILE, "replay", "-", "--matter=M-1", "--as-of=2026-03-05", "--format=json")
                .lines()
                .get(0);
        assertThat(then.at("/tracks/0/stage").asText()).isEqualTo("forwarded");
        assertThat(then.at("/tracks/0/class").isNull()).isTrue();
        assertThat(then.path("clocks"))
                .noneMatch(clock -> clock.path("term").asText().equals("handling"));
        assertThat(ran(FILE, "allowed", "-", "--matter=M-1", "--role=organ", "--as-of=2026-03-05", "--format=json")
                        .out())
                .contains("\"act\":\"classify\"")
                .doesNotContain("\"act\":\"extend\"");
    }

    /** Lines that cannot be read are no verdict on the others, and the matter is not called justified to its end for all that. */
    @Test
    void whatCannotBeReadIsNotCalledJustified() {
        String broken = registered("M-1", "2026-03-03") + "{\"matter\":\"M-1\",\"version\":\"x\"}\n";
        Ran ran = ran(broken, "check", "-", "--format=json");
        JsonNode answer = ran.lines().stream()
                .filter(line -> line.has("verdict"))
                .findFirst()
                .orElseThrow();
        assertThat(answer.path("verdict").asText()).isEqualTo("unreadable");
        assertThat(ran(broken, "check", "-", "--lang=en").out())
                .contains("Matter M-1: what can be read is justified, to event 1; some of its lines cannot be read");
    }

    @Test
    void withoutADayThereIsNoStatus() {
        JsonNode first = ran(FILE, "replay", "-", "--format=json", "--matter=M-1")
                .lines()
                .get(0);
        assertThat(first.path("asOf").isNull()).isTrue();
        assertThat(first.path("clocks"))
                .isNotEmpty()
                .allMatch(clock -> clock.path("status").isNull());
    }

    @Test
    void peopleReadHowItStands() {
        assertThat(ran(FILE, "replay", "-", "--as-of", "2026-05-20", "--lang", "en")
                        .out())
                .isEqualTo("""
                        Matter M-1: 5 event(s); clocks as of 2026-05-20 (Wednesday)
                          track 1, round 1: accepted since 2026-03-06 (Friday); at: organ housing
                            class: a matter for the ordinary petition procedure (art. 31(6))
                          2026-03-18 (Wednesday)  county-office  registering and sending on  [met]
                          2026-03-20 (Friday)  housing  notice on a matter sent by another  [met]
                          2026-03-12 (Thursday)  housing  objecting to competence  [not owed]
                          2026-05-06 (Wednesday)  housing  handling  [overdue by 14 day(s)]
                        Matter M-2: 2 event(s); clocks as of 2026-05-20 (Wednesday)
                          track 1, round 1: registered since 2026-03-09 (Monday); at: petition office county-office
                            class: a matter for court, procuratorate or police (art. 31(1))
                          2026-03-24 (Tuesday)  county-office  registering and sending on  [overdue by 57 day(s)]
                          no statutory term  organ  leading a matter to court, procuratorate or police, since 2026-03-10 (Tuesday) (信访工作条例 art. 31 item 1)
                        Lines: 7; matters 2, of which with something to notice 0; not readable 0
                        """);
        assertThat(ran(FILE, "replay", "-", "--as-of", "2026-05-20", "--matter", "M-2")
                        .out())
                .isEqualTo("""
                        信访事项M-2：共2条记录；期限情况截至2026-05-20（星期三）
                          办理线1，第1轮：2026-03-09（星期一）起处于“已登记”；在：信访部门county-office
                            类别：涉法涉诉事项（第三十一条第一项）
                          2026-03-24（星期二）　county-office　登记、转送、交办期限　〔已超期57日〕
                          没有规定期限　机关、单位　涉法涉诉事项的处理期限，2026-03-10（星期二）起（信访工作条例第31条第1项）
                        共7行；信访事项1件，其中有需注意之处的0件；看不懂0行
                        """);
    }

    /** 2026-03-05 in the zone of the regime ends at 16:00 UTC. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-04, 2",
        "2026-03-05, 3",
        "2026-03-05T17:59, 2",
        "2026-03-05T18:00, 3",
        "2026-03-05T09:59:59Z, 2",
        "2026-03-01, 0"
    })
    void whatWasRecordedLaterIsNotRead(String knownAt, int version) {
        Ran ran = ran(FILE, "replay", "-", "--format=json", "--matter=M-1", "--as-known-at", knownAt);
        assertThat(ran.lines().get(0).path("version").asInt()).isEqualTo(version);
    }

    @Test
    void aBadLineIsToldAndTheRestIsDone() {
        String file = "\uFEFF" + REGISTERED + "\n" + "not json\n" + FORWARDED.replace("\"track\"", "\"trakc\"")
                + RECEIVED.replace("2026-03-05\"", "2026-13-05\"") + "{\"version\":1}\n"
                + registered("M-2", "2026-03-09")
                + "{\"schema\":7,\"matter\":\"M-2\"}\n" + "{\"matter\":\"M-3\",\"version\":1}";
        Ran ran = ran(file, "replay", "-", "--format=json", "--lang=en");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.lines())
                .filteredOn(line -> line.has("error"))
                .extracting(line -> line.path("line").asInt() + " "
                        + line.at("/error/field").asText())
                .containsExactly("3 line", "6 schema", "4 event.track", "5 at.happened", "8 line", "9 schema");
        assertThat(ran.lines())
                .filteredOn(line -> line.has("unreadable"))
                .extracting(line ->
                        line.path("matter").asText() + " " + line.path("version") + " " + line.path("unreadable"))
                .containsExactly("M-1 1 [4,5]", "M-2 1 [8]", "M-3 0 [9]");
        assertThat(last(ran).toString()).contains("\"lines\":8,\"matters\":3,", "\"bad\":6");
        Ran text = ran(file, "replay", "-", "--lang=en");
        assertThat(text.err()).contains("Line 3: line: is no JSON", "Line 4: event.track: is missing");
        assertThat(text.out()).contains("Without the lines that cannot be read: 4, 5");
    }

    @Test
    void aLineOfALaterSchemaIsKeptAndNoticed() {
        Ran ran = ran(REGISTERED + FORWARDED.replace("\"schema\":1", "\"schema\":2"), "replay", "-", "--format=json");
        assertThat(ran.exit()).isZero();
        assertThat(ran.lines().get(0).path("version").asInt()).isEqualTo(2);
        assertThat(ran.lines().get(0).path("findings"))
                .extracting(finding -> finding.path("code").asText() + " "
                        + finding.path("version").asText() + " "
                        + finding.path("line").asText())
                .containsExactly("line-of-later-schema null 2", "event-not-known 2 2");
    }

    private static Ran decide(Path folder, String history, String command, String... more) throws IOException {
        Path file = folder.resolve("command.json");
        Files.writeString(file, command);
        List<String> args = new ArrayList<>(List.of("decide", "-", file.toString()));
        args.addAll(List.of(more));
        return Ran.reading(history, args.toArray(new String[0]));
    }

    private static String command(String command, String at, String more) {
        return "{\"command\":" + command + "," + at + more + "}";
    }

    private static final String FORWARD = command(
            "{\"type\":\"forward\",\"track\":\"1\",\"to\":[\"housing\"]}",
            at("petition-office", "county-office", "2026-03-04"),
            ",\"id\":\"s-2\",\"expected\":1");

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void whatIsAllowedIsTheLinesToStore(String format, @TempDir Path folder) throws IOException {
        Ran ran = decide(folder, REGISTERED, FORWARD, "--format", format);
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).isEqualTo(FORWARDED.replace("}\n", ",\"command\":\"s-2\"}\n"));
        assertThat(ran(REGISTERED + ran.out(), "check", "-").exit()).isZero();
        Ran again = decide(folder, REGISTERED + ran.out(), FORWARD, "--format", format, "--lang=en");
        assertThat(again.exit()).isZero();
        assertThat(again.out()).as("nothing to store").isEmpty();
        assertThat(again.err()).contains("accepted before, as event 2");
    }

    @Test
    void aMatterBeginsWithItsRegistration(@TempDir Path folder) throws IOException {
        String register = command(
                "{\"type\":\"register\",\"petition\":{\"id\":\"P-1\",\"channel\":\"letter\",\"received\":\"2026-03-03\"}}",
                at("petition-office", "county-office", "2026-03-03"),
                "");
        assertThat(decide(folder, "", register, "--matter", "M-7").out()).contains("\"matter\":\"M-7\",\"version\":1");
        assertThat(decide(folder, "", register, "--format=json")
                        .json()
                        .at("/error/field")
                        .asText())
                .isEqualTo("matter");
        assertThat(decide(folder, FILE, register, "--format=json")
                        .json()
                        .at("/error/message")
                        .asText())
                .contains("M-1, M-2");
    }

    @Test
    void whatIsNotAllowedSaysEveryReasonAndItsCure(@TempDir Path folder) throws IOException {
        String early =
                command("{\"type\":\"accept\",\"track\":\"1\"}", at("organ", "roads", "2026-03-04"), ",\"expected\":9");
        Ran ran = decide(folder, REGISTERED, early, "--format=json", "--lang=en");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.json().path("refused"))
                .extracting(reason -> reason.path("code").asText())
                .startsWith("matter-has-moved-on")
                .contains("actor-does-not-hold-track");
        JsonNode holds = ran.json().path("refused").get(1);
        assertThat(holds.fieldNames()).toIterable().containsExactly("code", "message", "article", "cure");
        assertThat(holds.path("message").asText()).endsWith(holds.path("cure").asText());
        assertThat(decide(folder, REGISTERED, early, "--lang=en").out()).startsWith("No: ");
        assertThat(decide(folder, REGISTERED, early).out()).startsWith("不能：");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "forward   | forwards  | command          | known type ids",
                "\"to\"    | \"too\"   | command.to       | no organ",
                "\"to\"    | \"a\":1,\"to\" | command.a   | known: ",
                "[\"housing\"] | []    | command.to       | at least one",
                "\"happened\":\"2026-03-04\", | | at.happened | missing",
                "petition-office | king | at.actor.role    | leadership",
                "{\"comm   | {{\"comm  | line             | one event a line"
            })
    void whatIsNoCommandNamesItsMemberAndTheRemedy(
            String part, String other, String field, String remedy, @TempDir Path folder) throws IOException {
        String wrong = FORWARD.replaceFirst(java.util.regex.Pattern.quote(part), other == null ? "" : other);
        assertThat(wrong).isNotEqualTo(FORWARD);
        Ran ran = decide(folder, REGISTERED, wrong, "--format=json", "--lang=en");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.json().at("/error/field").asText()).isEqualTo(field);
        assertThat(ran.json().at("/error/message").asText()).contains(remedy).doesNotContain("io.petition");
    }

    @Test
    void nothingIsDecidedOnWhatCannotBeRead(@TempDir Path folder) throws IOException {
        Ran ran = decide(folder, REGISTERED + "{\"matter\":\"M-1\",\n", FORWARD, "--format=json");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.json().path("line").asInt()).isEqualTo(2);
    }

    /** A torn line does not say of which matter it was; it may have been of this one. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"{\"schema\":1,\"mat", "not json", "[]", "{\"version\":2}", "{\"matter\":\" \",\"version\":2}"})
    void nothingIsDecidedBesideATornLine(String torn, @TempDir Path folder) throws IOException {
        Ran ran = decide(folder, REGISTERED + torn, FORWARD, "--format=json");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.lines()).hasSize(1);
        assertThat(ran.json().path("line").asInt()).isEqualTo(2);
        Path history = folder.resolve("history.jsonl");
        Files.writeString(history, REGISTERED + torn);
        Ran named = Ran.of(
                "decide", history.toString(), folder.resolve("command.json").toString(), "--lang=en");
        assertThat(named.exit()).isEqualTo(2);
        assertThat(named.out()).isEmpty();
        assertThat(named.err()).startsWith(history + ", line 2: ");
    }

    /** Whatever stands there is read as what it is, or not at all. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"version\":1          | \"version\":\"1\"                   | version        | \"1\" cannot stand here; write a whole number",
                "\"version\":1          | \"version\":1.7                     | version        | 1.7 cannot stand here; write a whole number",
                "\"version\":1          | \"version\":null                    | version        | missing",
                "\"version\":1          | \"version\":1,\"version\":1         | line           | 'version'",
                "\"schema\":1           | \"schema\":\"1\"                    | schema         | write a whole number",
                "\"letter\"             | 3                                   | event.petition.channel | 3",
                "\"petition-office\"    | 0                                   | at.actor.role  | 0",
                "\"registered\"         | 3                                   | event.type     | 3 cannot stand here; write a text",
                "\"P-M-1\"              | 5                                   | event.petition.id | 5 cannot stand here; write a text",
                "\"P-M-1\"              | \"P-\\ud800\"                       | event.petition.id | half a character",
                "[\"p\"]                | \"p\"                               | event.petition.petitioners | write a list",
                "[\"p\"]                | [{\"name\":\"x\"}]                  | event.petition.petitioners.0 | ***",
                "\"demands\":[]         | \"demands\":[null]                  | event.petition.demands.0 | missing",
                "\"2026-03-03T10:00:00Z\" | 1700000000                        | at.recorded    | 1700000000",
                "\"2026-03-03T10:00:00Z\" | \"2026-03-03\"                    | at.recorded    | 2026-03-03T10:00:00Z",
                "\"2026-03-03T10:00:00Z\" | \"2026-03-03T24:00:00Z\"          | at.recorded    | 2026-03-02T10:00:00Z",
                "\"happened\":\"2026-03-03\" | \"happened\":20260105          | at.happened    | 20260105 cannot stand here; write a text",
                "\"happened\":\"2026-03-03\" | \"happened\":\"2026-1-5\"      | at.happened    | 2026-1-5 is no time; write a day as",
                "\"happened\":\"2026-03-03\" | \"happened\":\"2026-02-30\"    | at.happened    | 2026-02-30 is no time",
                "\"received\":\"2026-03-03\" | \"received\":\"+999999999-12-31\" | event.petition.received | +999999999-12-31 is no time",
            })
    void nothingIsReadAsSomethingElse(String part, String other, String field, String remedy) {
        String wrong = REGISTERED.replaceFirst(java.util.regex.Pattern.quote(part), Matcher.quoteReplacement(other));
        assertThat(wrong).isNotEqualTo(REGISTERED);
        Ran ran = ran(wrong + registered("M-2", "2026-03-09"), "replay", "-", "--format=json", "--lang=en");
        assertThat(ran.exit()).isEqualTo(2);
        JsonNode error = ran.lines().stream()
                .filter(line -> line.has("error"))
                .findFirst()
                .orElseThrow();
        assertThat(error.path("line").asInt()).isEqualTo(1);
        assertThat(error.at("/error/field").asText()).isEqualTo(field);
        if (!field.equals("at.recorded") || !other.contains("2026-03-03\"")) {
            assertThat(error.at("/error/message").asText()).contains(remedy);
        }
        assertThat(ran.lines()).anyMatch(line -> line.path("matter").asText().equals("M-2"));
    }

    /** A date that a sender gives is a date as it is written, and neither a number nor the beginning of a time. */
    @ParameterizedTest
    @CsvSource({
        "20260305, write a date as",
        "'\"20260305\"', write a date as",
        "'\"2026-03-05T11:00:00Z\"', write a date as",
        "'\"2026-03-05T11:00:00\"', write a date as",
        "'\"2026-02-30\"', write a date as",
        "'\"+99999-01-01\"', write a date as",
        "'[2026,3,5]', write a date as",
        "'\"\"', write a date as",
        "null, is missing"
    })
    void aDateIsReadAsItIsWritten(String date, String remedy) {
        String assigned = FORWARDED
                .replace("\"forwarded\"", "\"assigned\"")
                .replace("\"to\":[\"housing\"]", "\"to\":[\"housing\"],\"reportBy\":" + date);
        Ran ran = ran(REGISTERED + assigned, "replay", "-", "--format=json", "--lang=en");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.lines().get(0).at("/error/field").asText()).isEqualTo("event.reportBy");
        assertThat(ran.lines().get(0).at("/error/message").asText()).contains(remedy);
        assertThat(ran(REGISTERED + assigned.replace(":" + date, ":\"2026-06-05\""), "replay", "-")
                        .exit())
                .isZero();
    }

    /** The same id with something else is a misuse, and says which id. */
    @ParameterizedTest
    @CsvSource({
        "[\"housing\"], [\"roads\"]",
        "\"happened\":\"2026-03-04\", \"happened\":\"2026-03-03\"",
        "county-office, city-office"
    })
    void anIdServesForOneSubmission(String part, String other, @TempDir Path folder) throws IOException {
        String stored = REGISTERED + FORWARDED.replace("}\n", ",\"command\":\"s-2\"}\n");
        assertThat(decide(folder, stored, FORWARD).exit()).isZero();
        Ran ran = decide(folder, stored, FORWARD.replace(part, other), "--format=json", "--lang=en");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.json().at("/refused/0/code").asText()).isEqualTo("command-id-used");
        assertThat(ran.json().at("/refused/0/message").asText()).contains("s-2", "event 2");
    }

    @Test
    void whatIsOpenAndWhatIsNotSayWhichTheyAre() {
        JsonNode answer = ran(
                        FILE,
                        "allowed",
                        "-",
                        "--role=organ",
                        "--as-of=2026-04-01",
                        "--matter=M-1",
                        "--why",
                        "--format=json")
                .json();
        assertThat(answer.path("open"))
                .isNotEmpty()
                .allSatisfy(open -> assertThat(open.path("type").asText()).isEqualTo("open"));
        assertThat(answer.path("shut"))
                .isNotEmpty()
                .allSatisfy(shut -> assertThat(shut.path("type").asText()).isEqualTo("shut"));
    }

    @Test
    void anEmptyFileHasNoMatterAndAFolderIsNoFile(@TempDir Path folder) {
        Ran empty = ran("", "replay", "-", "--format=json");
        assertThat(empty.exit()).isZero();
        assertThat(empty.out()).isEqualTo("{\"summary\":{\"lines\":0,\"matters\":0,\"noticed\":0,\"bad\":0}}\n");
        Ran folderRead = Ran.of("check", folder.toString(), "--format=json", "--lang=en");
        assertThat(folderRead.exit()).isEqualTo(2);
        assertThat(folderRead.json().at("/error/field").asText()).isEqualTo("file");
        assertThat(folderRead.json().at("/error/message").asText()).contains("check its path and rights");
        Ran two = Ran.of("check", "a.jsonl", "b.jsonl", "--format=json", "--lang=en");
        assertThat(two.exit()).isEqualTo(2);
        assertThat(two.json().at("/error/message").asText()).contains("\"b.jsonl\" is one too many");
    }

    @Test
    void whatIsAllowedHasBoundsAndAWitness(@TempDir Path folder) throws IOException {
        Ran ran = ran(
                FILE,
                "allowed",
                "-",
                "--role=organ",
                "--organ=housing",
                "--as-of=2026-04-01",
                "--matter=M-1",
                "--format=json");
        JsonNode extend = open(ran.json(), "extend");
        assertThat(extend.path("dueBy").asText()).isEqualTo("2026-05-06");
        assertThat(extend.path("atMost").asText()).isEqualTo("30 calendar-days");
        String asked = command(extend.path("witness").toString(), at("organ", "housing", "2026-04-01"), "");
        assertThat(decide(folder, FILE, asked, "--matter=M-1").exit()).isZero();
        assertThat(ran.json().has("shut")).isFalse();
        assertThat(ran.json().has("turns")).isFalse();
        Ran why = ran(
                FILE, "allowed", "-", "--role=organ", "--as-of=2026-06-01", "--matter=M-1", "--why", "--format=json");
        assertThat(why.json().path("shut"))
                .anyMatch(shut -> shut.path("act").asText().equals("extend")
                        && shut.at("/refused/0/code").asText().equals("term-not-running"));
        assertThat(ran(FILE, "allowed", "-", "--role=organ", "--as-of=2026-06-01", "--why", "--lang=en")
                        .out())
                .contains("Matter M-1, 2026-06-01 (Monday), organ:\n")
                .contains("  not: track 1: extension")
                .doesNotContain("{");
    }

    private static JsonNode open(JsonNode answer, String act) {
        for (JsonNode open : answer.path("open")) {
            if (open.path("act").asText().equals(act)) {
                return open;
            }
        }
        throw new AssertionError("not open: " + act + " in " + answer);
    }

    @Test
    void thePetitionerLearnsWhereToTurn() {
        String ended = registered("M-2", "2026-03-09") + OTHER_CLASS + DIVERTED;
        Ran ran = ran(ended, "allowed", "-", "--role=petitioner", "--as-of=2026-04-01", "--format=json", "--lang=en");
        assertThat(ran.json().path("turns").toString())
                .isEqualTo(
                        "[{\"track\":\"1\",\"code\":\"turn.court\",\"message\":\"the court, the procuratorate or the "
                                + "police, by their own procedure\"}]");
        assertThat(ran.json().path("awaited")).isEmpty();
        assertThat(ran(REGISTERED, "allowed", "-", "--role=petitioner", "--as-of=2026-04-01", "--format=json")
                        .json()
                        .at("/awaited/0/daysLate")
                        .asInt())
                .isPositive();
        assertThat(ran(ended, "allowed", "-", "--role=petitioner", "--as-of=2026-04-01")
                        .out())
                .contains("可以去向（办理线1）：");
    }

    /** Sent on and not received: no text says by when, and the petitioner is told so, with the article. */
    @Test
    void thePetitionerLearnsWhatIsOwedWithoutATerm() {
        String sent = registered("M-1", "2026-03-03")
                + line(
                        "M-1",
                        2,
                        "{\"type\":\"forwarded\",\"track\":\"1\",\"to\":[\"housing\"]}",
                        at("petition-office", "county-office", "2026-03-04"));
        Ran ran = ran(sent, "allowed", "-", "--role=petitioner", "--as-of=2026-06-01", "--format=json");
        assertThat(ran.json().at("/untimed/0").toString())
                .isEqualTo("{\"duty\":\"receipt\",\"track\":\"1\",\"petition\":null,\"holder\":\"organ\","
                        + "\"organ\":\"housing\",\"since\":\"2026-03-04\","
                        + "\"sources\":[{\"instrument\":\"信访工作条例\",\"article\":\"23-3\"}]}");
        assertThat(ran(sent, "allowed", "-", "--role=petitioner", "--as-of=2026-06-01")
                        .out())
                .contains("没有规定期限　housing");
    }

    /** Art. 32-2 sets no term for carrying out an opinion; the day that the organ set is told, here and to the petitioner. */
    @Test
    void aDayThatAnOrganSetIsTold() {
        String ordered = FILE.lines().filter(each -> each.contains("\"M-1\"")).collect(Collectors.joining("\n")) + "\n"
                + line(
                        "M-1",
                        6,
                        "{\"type\":\"answered\",\"track\":\"1\",\"opinion\":{\"outcomes\":[],\"contents\":[]}}",
                        at("organ", "housing", "2026-04-09"))
                + line(
                        "M-1",
                        7,
                        "{\"type\":\"carrying-out-ordered\",\"track\":\"1\",\"to\":\"works\",\"by\":\"2026-08-15\"}",
                        at("organ", "housing", "2026-04-13"));
        String replayed =
                ran(ordered, "replay", "-", "--as-of=2026-09-01", "--lang=en").out();
        assertThat(replayed)
                .contains("  2026-08-15 (Saturday)  day set by an organ  carrying out (works) [past]\n")
                .contains("  no statutory term  works  carrying out an opinion");
        assertThat(ran(ordered, "allowed", "-", "--role=petitioner", "--as-of=2026-08-15", "--lang=en")
                        .out())
                .contains("  still owed: 2026-08-15 (Saturday)  day set by an organ  carrying out (works)\n");
    }

    /** Answered, delivered on 2026-04-10 and not asked to be reviewed: the window of 30 days ends on 2026-05-10, a Sunday. */
    @Test
    void thePetitionerLearnsWhatIsUsedUp() {
        String answered = line(
                        "M-1",
                        6,
                        "{\"type\":\"answered\",\"track\":\"1\",\"opinion\":{\"outcomes\":[],\"contents\":[]}}",
                        at("organ", "housing", "2026-04-09"))
                + line(
                        "M-1",
                        7,
                        "{\"type\":\"delivered\",\"track\":\"1\",\"delivery\":{\"way\":\"handed\",\"result\":\"signed\"}}",
                        at("organ", "housing", "2026-04-10"));
        String history = REGISTERED + FORWARDED + RECEIVED + CLASSIFIED + ACCEPTED + answered;
        Ran ran = ran(history, "allowed", "-", "--role=petitioner", "--as-of=2026-06-01", "--format=json");
        assertThat(ran.json().path("exhausted").toString())
                .isEqualTo(
                        "[{\"track\":\"1\",\"term\":\"review-request\",\"how\":\"lapsed\",\"date\":\"2026-05-11\"}]");
        assertThat(ran.json().path("tracks").toString())
                .isEqualTo("[{\"track\":\"1\",\"stage\":\"answered\",\"finality\":\"window-lapsed\"}]");
        assertThat(ran(history, "allowed", "-", "--role=petitioner", "--as-of=2026-06-01", "--lang=en")
                        .out())
                .contains("used up (track 1): asking for review, lapsed after 2026-05-11 (Monday)")
                .contains("track 1: answered; the window for a remedy went by");
    }

    @Test
    void aForeignHistoryIsJustifiedAsFarAsItFollowsTheProcedure() {
        String foreign = REGISTERED
                + FORWARDED
                + ACCEPTED.replace("\"version\":5", "\"version\":4")
                + registered("M-2", "2026-03-09");
        Ran ran = ran(foreign, "check", "-", "--format=json", "--lang=en");
        assertThat(ran.exit()).isEqualTo(1);
        JsonNode first = ran.lines().get(0);
        assertThat(first.fieldNames())
                .toIterable()
                .containsExactly(
                        "matter", "verdict", "version", "justified", "halt", "whole", "findings", "unreadable");
        assertThat(first.path("verdict").asText()).isEqualTo("halted");
        assertThat(ran.lines().get(1).path("verdict").asText()).isEqualTo("justified");
        assertThat(first.at("/justified/version").asInt()).isEqualTo(2);
        assertThat(first.at("/justified/tracks/0/stage").asText()).isEqualTo("forwarded");
        assertThat(first.at("/halt/line").asInt()).isEqualTo(3);
        assertThat(first.at("/halt/version").asInt()).isEqualTo(4);
        assertThat(first.at("/halt/refused/0/code").asText()).isEqualTo("version-gap");
        assertThat(first.at("/whole/tracks/0/stage").asText()).isEqualTo("accepted");
        assertThat(first.at("/findings/0/line").asInt()).isEqualTo(3);
        assertThat(ran.lines().get(1).path("halt").isNull()).isTrue();
        assertThat(last(ran).toString())
                .isEqualTo("{\"summary\":{\"lines\":4,\"matters\":2,\"justified\":1,\"not\":1,\"bad\":0}}");
        assertThat(ran(foreign, "check", "-", "--lang=en").out())
                .startsWith(
                        "Matter M-1: justified up to event 2 of 4\n  not justified: event 4 (acceptance), line 3:\n")
                .contains("\n  so far:\n    track 1, round 1: forwarded since")
                .contains("\n  as it is recorded:\n    track 1, round 1: accepted since")
                .contains("Matter M-2: justified to its end, event 1\n")
                .doesNotContain("{");
        assertThat(ran(foreign, "check", "-").out())
                .startsWith("信访事项M-1：共4条记录，前2条合乎程序\n  不合程序：第4条记录（受理），第3行：\n")
                .doesNotContain("{");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "replay - --as-of=soon                       | as-of       | yyyy-MM-dd",
                "replay - --as-known-at=2026-03-05Tnoon      | as-known-at | yyyy-MM-dd",
                "replay - --matter=M-9                       | matter      | M-1, M-2",
                "replay - --rulebook=cn-1995                 | rulebook    | cn-2022",
                "replay nowhere.jsonl                        | file        | check the path",
                "replay                                      | file        | after the name",
                "check - --overlay=nowhere                   | overlay     | environment-2025",
                "allowed - --as-of=2026-03-05                | role        | --role",
                "allowed - --role=king --as-of=2026-03-05    | role        | grass-roots",
                "allowed - --role=organ                      | as-of       | --as-of",
                "allowed - --role=petitioner --organ=a --as-of=2026-03-05 | organ | leave it out",
                "decide -                                    | command     | after the name",
                "decide - -                                  | command     | as a file",
                "decide - nowhere.json                       | command     | check the path"
            })
    void whatCannotBeReadNamesItsFieldAndTheRemedy(String args, String field, String remedy) {
        List<String> asked = new ArrayList<>(List.of(args.split(" ")));
        asked.addAll(List.of("--format=json", "--lang=en"));
        Ran ran = Ran.reading(FILE, asked.toArray(new String[0]));
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.json().at("/error/field").asText()).isEqualTo(field);
        assertThat(ran.json().at("/error/message").asText()).contains(remedy);
    }

    @Test
    void underAnOverlayItsTermsRunToo() {
        Ran ran = ran(FILE, "replay", "-", "--overlay=xingguo-3-7-21", "--format=json", "--matter=M-1");
        assertThat(ran.exit()).isZero();
        assertThat(ran.lines().get(0).path("clocks").findValuesAsText("term"))
                .hasSizeGreaterThan(4)
                .contains("handling");
    }

    @Test
    void aLineLongerThanAnyIsToldAndTheRestIsDone() {
        String longest = FORWARDED.replace("housing", "h".repeat(1 << 20));
        Ran ran = ran(REGISTERED + longest + RECEIVED, "replay", "-", "--format=json", "--lang=en");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.lines().get(0).toString()).contains("\"line\":2", "longer than");
        assertThat(ran.lines().get(1).path("version").asInt()).isEqualTo(3);
        assertThat(ran.out().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(10_000);
    }

    /** The history in the two README files, and what they say the command prints of it. */
    @ParameterizedTest
    @CsvSource({"README.md, en", "README.zh-CN.md, zh"})
    void theReadmeShowsWhatIsPrinted(String readme, String language) throws IOException {
        String text = Files.readString(Path.of("..", "..", readme));
        int begin = text.indexOf("```json\n") + "```json\n".length();
        String history = text.substring(begin, text.indexOf("```", begin));
        String printed = ran(history, "check", "-", "--lang", language).out();
        assertThat(printed).isNotEmpty();
        assertThat(text).contains("```text\n" + printed + "```");
    }
}
