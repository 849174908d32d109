package io.petition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list for the morning. */
class DueTest {
    private static final String HEADER = "id,rulebook,term,from,pause,extend,stopped,given\n";

    /** Days by hand: art. 34, 23-3, 35 and 22(3) of 2022, and Xingguo's three days. */
    private static final String FILE = HEADER
            + "M-1,,handling,2026-03-06,,,,\n" // 60th day in the holiday: 2026-05-06, organ
            + "M-2,,objection,2026-04-28,,,,\n" // 29, 30, then 05-06 to 05-08: organ
            + "M-3,,review-request,2026-04-07,,,,\n" // 2026-05-07: petitioner
            + "M-4,,disposal,2026-04-21,,,,\n" // 2026-05-06: petition office
            + "M-5,,handling,2026-03-06,,,2026-05-01,\n" // answered
            + "M-6,,handling,2026-03-06,2026-04-01..,,,\n" // stands still
            + "M-7,,handling,2026-03-06,,30,,\n" // 2026-06-04
            + "M-8,,assigned-feedback,2026-03-06,,,,2026-05-08\n" // the sender's date: organ
            + "M-9,cn-2022+xingguo-3-7-21,first-meeting,2026-05-04,,,,\n" // 2026-05-07: organ
            + ",,objection,2026-04-28,,,,\n" // 2026-05-08, without a name
            + "M-10,,handling,2026-02-30,,,,\n" // no such day
            + "M-11,,proposal-reply,2026-04-06,,,,\n"; // no term

    private static Ran due(String file, String... more) {
        List<String> args = new ArrayList<>(List.of("due", "-", "--from", "2026-05-06", "--to", "2026-05-08"));
        args.addAll(List.of("--rulebook", "cn-2022"));
        args.addAll(List.of(more));
        return Ran.reading(file, args.toArray(new String[0]));
    }

    private static Stream<JsonNode> items(Ran ran) {
        return ran.lines().stream().filter(line -> line.has("due"));
    }

    private static JsonNode summary(Ran ran) {
        List<JsonNode> lines = ran.lines();
        return lines.get(lines.size() - 1).path("summary");
    }

    @Test
    void listsWhatIsOpenByDayThenByWhoHasToActThenByName() {
        Ran ran = due(FILE, "--format", "json");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).isEmpty();
        assertThat(items(ran)
                        .map(item -> item.path("due").asText() + " "
                                + item.path("holder").asText() + " "
                                + item.path("id").asText() + " "
                                + item.path("term").asText()))
                .containsExactly(
                        "2026-05-06 petition-office M-4 disposal",
                        "2026-05-06 organ M-1 handling",
                        "2026-05-07 organ M-9 first-meeting",
                        "2026-05-07 petitioner M-3 review-request",
                        "2026-05-08 organ 11 objection",
                        "2026-05-08 organ M-2 objection",
                        "2026-05-08 organ M-8 assigned-feedback");
        assertThat(ran.lines().get(0).toString()).contains("\"line\":12", "\"error\"", "2026-02-30");
        assertThat(ran.lines().get(1).toString()).contains("\"line\":13", "no-statutory-term");
    }

    @Test
    void everyItemSaysWhereItComesFrom() {
        JsonNode item = items(due(FILE, "--format", "json")).toList().get(2);
        assertThat(item.fieldNames())
                .toIterable()
                .containsExactly(
                        "due",
                        "holder",
                        "id",
                        "line",
                        "rulebook",
                        "term",
                        "legalEffect",
                        "provisional",
                        "status",
                        "daysLate");
        assertThat(item.path("line").asInt()).isEqualTo(10);
        assertThat(item.path("rulebook").asText()).isEqualTo("cn-2022+xingguo-3-7-21");
        assertThat(item.path("legalEffect").asText()).isEqualTo("internal");
        assertThat(item.path("status").isNull()).isTrue();
    }

    @Test
    void theCountsAreOfAllAndAddUp() {
        JsonNode summary = summary(due(FILE, "--format", "json", "--limit", "2"));
        assertThat(summary.path("due").asInt()).isEqualTo(7);
        assertThat(summary.path("shown").asInt()).isEqualTo(2);
        assertThat(summary.path("notShown").asInt()).isEqualTo(5);
        assertThat(summary.path("holders"))
                .extracting(holder -> holder.path("holder").asText() + " "
                        + holder.path("due").asInt())
                .containsExactly("petition-office 1", "organ 5", "petitioner 1");
        assertThat(summary.at("/holders/1/days"))
                .extracting(
                        day -> day.path("date").asText() + " " + day.path("due").asInt())
                .containsExactly("2026-05-06 1", "2026-05-07 1", "2026-05-08 3");
        addsUp(summary);
    }

    @Test
    void oneHolderAloneCanBeAskedFor() {
        Ran ran = due(FILE, "--format", "json", "--holder", "petitioner");
        assertThat(items(ran).map(item -> item.path("id").asText())).containsExactly("M-3");
        assertThat(summary(ran).path("otherHolders").asInt()).isEqualTo(9);
        addsUp(summary(ran));
    }

    private static void addsUp(JsonNode summary) {
        int sum = Stream.of("due", "notDue", "otherHolders", "refused", "bad")
                .mapToInt(figure -> summary.path(figure).asInt())
                .sum();
        assertThat(summary.path("lines").asInt())
                .as(summary.toString())
                .isEqualTo(sum)
                .isEqualTo(12);
    }

    @Test
    void howEachStandsIsToldWhenADayIsAskedAbout() {
        assertThat(items(due(FILE, "--format", "json", "--as-of", "2026-05-07"))
                        .map(item -> item.path("id").asText() + " "
                                + item.path("status").asText() + " "
                                + item.path("daysLate").asInt()))
                .contains("M-1 overdue 1", "M-3 running 0", "M-2 running 0");
    }

    @Test
    void aTermInHoursIsOnTheListOfItsDay() {
        String order = HEADER + "O-1,cn-2022+beijing-jiesujiban,order-feedback-urgent,2026-05-06T23:30,,,,\n";
        JsonNode item = items(due(order, "--format", "json")).toList().get(0);
        assertThat(item.path("due").asText()).isEqualTo("2026-05-07T01:30");
    }

    @Test
    void whatIsDueBeyondThePublishedYearsIsMarked() {
        Ran ran = Ran.reading(
                "rulebook,term,from\ncn-2022,disposal,2026-12-17\n",
                "due",
                "-",
                "--from=2026-12-31",
                "--to=2027-01-31",
                "--lang=en");
        assertThat(ran.out()).contains("2027-01-01 (Friday)", "[provisional]");
    }

    @Test
    void peopleReadATable() {
        Ran english = due(FILE, "--lang", "en", "--as-of", "2026-05-07", "--limit", "3");
        assertThat(english.exit()).isEqualTo(2);
        assertThat(english.err()).contains("Line 12: from:", "2026-02-30").doesNotContain("Exception");
        assertThat(english.out().lines())
                .contains(
                        "2026-05-06 (Wednesday)  organ  M-1  handling (cn-2022)  [overdue by 1 day(s)]",
                        "2026-05-07 (Thursday)  organ  M-9  meeting the petitioner (cn-2022+xingguo-3-7-21)  [running]",
                        "Due from 2026-05-06 to 2026-05-08: 7, of which 3 shown and 4 not",
                        "  organ: 5")
                .anyMatch(line -> line.startsWith("Line 13: no: ") && line.contains("art. 40"));
        assertThat(english.out()).doesNotContain("{", "}");

        Ran chinese = due(FILE, "--lang", "zh", "--as-of", "2026-05-07");
        assertThat(chinese.out())
                .contains("2026-05-06（星期三）　机关、单位　M-1　办理期限（cn-2022）　〔已超期1日〕", "列出7件，未列出0件")
                .doesNotContain("{", "}");
        assertThat(chinese.err()).contains("第12行：from：");
    }

    @Test
    void aNameCannotBreakTheTable() {
        Ran ran = due(HEADER + "\"M\n1\",,handling,2026-03-06,,,,\n", "--lang", "en");
        assertThat(ran.out()).contains("  M 1  handling");
    }

    @Test
    void anEmptyDayIsAnAnswer() {
        Ran ran = due(HEADER, "--format", "json");
        assertThat(ran.exit()).isZero();
        assertThat(ran.lines()).hasSize(1);
        assertThat(summary(ran).path("holders")).isEmpty();
    }

    @Test
    void aColumnThereIsNotStopsEverything() {
        Ran ran = due("id,colour\nM-1,red\n", "--format", "json");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.lines()).hasSize(1);
        assertThat(ran.json().at("/error/field").asText()).isEqualTo("colour");
        assertThat(ran.json().at("/error/message").asText()).contains("stopped", "overlay");
    }

    @Test
    void theFileIsReadByTheRulesOfABatch() {
        String file = "\uFEFF\"from\",--term,overlay\r\n2026-03-06,\"handling\",\r\n\r\n2026-05-04,first-meeting,"
                + "xingguo-3-7-21\r\ntoo,few\r\n\"2026-03-06\"x,handling,\r\n2026-03-06,handling,\r\n";
        Ran ran = due(file, "--format", "json");
        assertThat(items(ran).map(item -> item.path("line").asInt())).containsExactly(2, 7, 4);
        assertThat(ran.lines().stream()
                        .filter(line -> line.has("error"))
                        .map(line -> line.path("line").asInt()))
                .containsExactly(5, 6);
    }
}
