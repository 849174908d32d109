package io.petition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same clocks under another edition, or with an overlay. */
class WhatIfTest {
    private static final String HEADER = "id,rulebook,term,from,extend,stopped,given\n";

    private static Ran whatif(String file, String before, String after, String... more) {
        List<String> args = new ArrayList<>(List.of("whatif", "-", "--rulebook", before, "--rulebook", after));
        args.addAll(List.of(more));
        return Ran.reading(file, args.toArray(new String[0]));
    }

    private static List<String> items(Ran ran) {
        return ran.lines().stream()
                .filter(line -> line.has("kind"))
                .map(line -> Stream.of("id", "kind", "before", "after", "days", "daysLateBefore", "daysLateAfter")
                        .map(field -> line.path(field).asText())
                        .reduce((a, b) -> a + " " + b)
                        .orElseThrow())
                .toList();
    }

    private static JsonNode summary(Ran ran) {
        List<JsonNode> lines = ran.lines();
        return lines.get(lines.size() - 1).path("summary");
    }

    @Test
    void xingguoMovesNothingNationalAndAddsItsThreeTerms() {
        String file = HEADER
                + "M-1,cn-2022,handling,2026-03-02,,,\n"
                + "M-1,cn-2022,first-meeting,2026-03-02,,2026-03-04,\n" // in 3 days: 03-05
                + "M-1,cn-2022,first-feedback,2026-03-02,,2026-03-12,\n" // in 7 days: 03-09
                + "M-1,cn-2022,first-finish,2026-03-02,,,\n"; // in 21 days: 03-23
        Ran ran = whatif(file, "cn-2022", "cn-2022+xingguo-3-7-21", "--format", "json");
        assertThat(ran.exit()).as(ran.out()).isZero();
        assertThat(items(ran))
                .containsExactly(
                        "M-1 added null 2026-03-05 null 0 0",
                        "M-1 added null 2026-03-09 null 0 3",
                        "M-1 added null 2026-03-23 null 0 0");
        assertThat(summary(ran).path("same").asInt()).isEqualTo(1);
        assertThat(summary(ran).path("added").asInt()).isEqualTo(3);
        assertThat(summary(ran).path("lateAfter").asInt()).isEqualTo(1);

        Ran back = whatif(file, "cn-2022+xingguo-3-7-21", "cn-2022", "--format", "json");
        assertThat(items(back))
                .containsExactly(
                        "M-1 gone 2026-03-05 null null 0 0",
                        "M-1 gone 2026-03-09 null null 3 0",
                        "M-1 gone 2026-03-23 null null 0 0");
    }

    @Test
    void henanHalvesTheSixtyDays() {
        String file = HEADER
                + "M-1,,handling,2020-03-02,,,\n" // 05-01 is off: 05-06; 30 days: 04-01
                + "M-2,,handling,2020-03-02,,2020-04-20,\n" // in time there, 19 days late here
                + "M-3,,handling,2020-03-02,30,,\n" // 90th day 05-31 is a Sunday: 06-01; 60th 05-01 is off: 05-06
                + "M-4,,review,2020-03-02,,,\n" // untouched
                + "M-5,,assigned-feedback,2020-03-02,,,2020-03-20\n" // the sender's date; 90 days here: 05-31, so 06-01
                + "M-6,cn-2022,handling,2026-03-02,,,\n"; // another edition
        Ran ran = whatif(file, "cn-2005", "cn-2005+henan-2012", "--format", "json");
        assertThat(ran.exit()).as(ran.out()).isZero();
        assertThat(items(ran))
                .containsExactly(
                        "M-1 moved 2020-05-06 2020-04-01 -35 0 0",
                        "M-2 moved 2020-05-06 2020-04-01 -35 0 19",
                        "M-3 moved 2020-06-01 2020-05-06 -26 0 0",
                        "M-5 moved 2020-03-20 2020-06-01 73 0 0");
        assertThat(summary(ran).toString())
                .isEqualTo("{\"before\":\"cn-2005\",\"after\":\"cn-2005+henan-2012\",\"lines\":6,\"same\":1,"
                        + "\"earlier\":3,\"later\":1,\"otherwise\":0,\"gone\":0,\"added\":0,\"otherEdition\":1,"
                        + "\"refused\":0,\"bad\":0,\"lateBefore\":0,\"lateAfter\":1}");
    }

    @Test
    void theOtherEditionLacksSomeTermsAndHasOthers() {
        String file = HEADER
                + "M-1,,objection,2026-04-28,,,\n"
                + "M-2,,proposal-reply,2026-04-06,,,\n"
                + "M-3,,handling,2026-03-06,,,\n"
                + "M-4,,handling,2020-03-06,,,\n" // the first edition was not in force
                + "M-5,,handling,2026-02-30,,,\n"
                + "M-6,,urgent-report,2026-03-06,,,\n"; // no term in either
        Ran ran = whatif(file, "cn-2022", "cn-2005", "--lang", "en");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out())
                .contains("M-1  objecting to competence: 2026-05-08 (Friday) -> no term\n")
                .contains("M-2  answering a proposal of the petition office: no term -> 2026-05-06 (Wednesday)\n")
                .contains("Line 5: no: cn-2022", "Line 7: no: ")
                .contains(
                        "lines 6; the same 1, earlier 0, later 0, otherwise 0, gone 1, added 1, of another edition 0, "
                                + "answered with no 2, not readable 1")
                .doesNotContain("M-3", "{");
        assertThat(ran.err()).contains("Line 6: from:");
    }

    @Test
    void anExtensionThatTheOtherLawDoesNotKnowIsSaid() {
        Ran ran =
                whatif(HEADER + "M-1,,handling,2026-03-06,30,,\n", "cn-2022", "cn-2022+simplified", "--format", "json");
        assertThat(summary(ran).path("same").asInt()).isEqualTo(1);

        Ran beijing =
                whatif(HEADER + "M-1,,review,2020-03-02,30,,\n", "cn-2005+beijing-2006", "cn-2005", "--format", "json");
        JsonNode item = beijing.lines().get(0);
        assertThat(item.path("before").asText()).isEqualTo("2020-05-06");
        assertThat(item.path("after").asText()).isEqualTo("2020-04-01");
        assertThat(item.at("/findings/0/severity").asText()).isEqualTo("warning");
    }

    @Test
    void peopleReadItInChinese() {
        Ran ran = whatif(HEADER + "M-1,,handling,2020-03-02,,2020-04-20,\n", "cn-2005", "cn-2005+henan-2012");
        assertThat(ran.out().lines())
                .containsExactly(
                        "M-1　办理期限：2020-05-06（星期三） → 2020-04-01（星期三），提前35日",
                        "从cn-2005到cn-2005+henan-2012：共1行；不变0，提前1，推后0，其他变化0，不再有0，新增0，其他版本0，"
                                + "答复为“不能”0，看不懂0；逾期完成：之前0，之后1");
    }
}
