package io.petition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that a user brings, most of them broken: every fault a finding, every row accounted for, never a stack trace. */
class LedgerFilesTest {
    private static final String HEADER =
            "letter_key,mail_id,submit_date,reply_date_published,reply_agency,region_code_rule,"
                    + "interim_signed_date,transferred_to,final_signed_date,flag";

    @TempDir
    Path dir;

    private void write(String file, String... lines) throws IOException {
        Files.writeString(dir.resolve(file), String.join("\n", lines) + "\n");
    }

    private Ran ledger(String... more) {
        return Ran.of(Stream.concat(Stream.of("ledger", dir.toString(), "--no-report"), Stream.of(more))
                .toArray(String[]::new));
    }

    private JsonNode json() {
        Ran ran = ledger("--format", "json", "--findings");
        assertThat(ran.exit()).as(ran.out()).isZero();
        JsonNode json = ran.json();
        JsonNode rows = json.path("rows");
        assertThat(rows.path("used").asLong()
                        + rows.path("usedWithFinding").asLong()
                        + rows.path("setAside").asLong())
                .isEqualTo(rows.path("read").asLong());
        for (JsonNode ledger : json.path("ledgers")) {
            long letters = 0;
            for (JsonNode line : ledger.path("lines")) {
                letters += line.path("letters").asLong() + line.path("setAside").asLong();
            }
            assertThat(letters
                            - ledger.path("extra").asLong()
                            - ledger.path("extraSetAside").asLong())
                    .isEqualTo(rows.path("read").asLong());
        }
        return json;
    }

    /** Line and kind of every finding about {@code cases.csv}. */
    private static List<String> findings(JsonNode json, String file) {
        return Stream.iterate(0, i -> i < json.path("listed").size(), i -> i + 1)
                .map(i -> json.path("listed").get(i))
                .filter(finding -> finding.path("file").asText().equals(file))
                .map(finding -> finding.path("line").asText("") + " "
                        + finding.path("kind").asText())
                .toList();
    }

    private static Map<String, Integer> kinds(JsonNode json) {
        Map<String, Integer> kinds = new HashMap<>();
        json.path("findings")
                .forEach(kind -> kinds.put(
                        kind.path("kind").asText(), kind.path("findings").asInt()));
        return kinds;
    }

    @Test
    void everyFaultIsAFindingAndNoRowIsLost() throws IOException {
        write(
                "cases.csv",
                HEADER,
                "1,20150302001,2015-03-02,2015-03-03,商洛市教育局,611000,,,,", // nothing to say
                "2,20150302002,,2015-03-03,商洛市教育局,611000,,,,",
                "3,20150302003,2015-02-30,,商洛市教育局,611000,,,,",
                "4,x,2015-03-02,2014-03-03,教委,999999,2015-03-04,商洛市公安局,2015-03-03,odd",
                "5,20150302005,2015-03-02,2015-03-05",
                "1,20150302006,2015-03-02,2015-03-05,商洛市教育局,611000,,,,",
                ",20150302007,2015-03-02,2015-03-05,商洛市教育局,611000,,,,",
                "8,20150302008,2015-03-02,2015-3-5,【个人署名】2,,,,,empty_reply",
                "9,20150302009,2015-03-02,2017-03-05,,611000,2015-03-01,,,",
                "10,20150302010,2015-03-02,2015-03-05,\"商洛市教育局,611000,,,,",
                "11,20040302011,2004-03-02,2004-03-05,商洛市教育局,611000,,,,",
                "12,20150302008,2015-03-02,2015-03-05,市城管局 市交警支队,611000,,商洛市公安局,,");
        JsonNode json = json();
        assertThat(json.path("rows").path("read").asInt()).isEqualTo(12);
        assertThat(json.path("rows").path("used").asInt()).isEqualTo(1);
        assertThat(json.path("rows").path("setAside").asInt()).isEqualTo(6);
        assertThat(findings(json, "cases.csv"))
                .containsExactlyInAnyOrder(
                        "1 column-missing",
                        "1 column-missing",
                        "1 column-missing",
                        "1 column-missing",
                        "3 no-submit-date",
                        "3 fault-not-flagged",
                        "4 submit-date-impossible",
                        "4 no-published-date",
                        "4 fault-not-flagged",
                        "5 mail-id-unreadable",
                        "5 published-before-submit",
                        "5 year-typo-suspected",
                        "5 final-before-interim",
                        "5 published-neither",
                        "5 organ-unknown",
                        "5 region-unknown",
                        "5 flag-unknown",
                        "5 fault-not-flagged",
                        "5 fault-not-flagged",
                        "6 cell-count",
                        "7 letter-key-twice",
                        "8 no-letter-key",
                        "9 date-impossible",
                        "9 mail-id-shared",
                        "9 organ-is-person",
                        "9 no-region",
                        "9 flag-not-confirmed",
                        "9 fault-not-flagged",
                        "10 more-than-a-year",
                        "10 no-organ",
                        "10 interim-before-submit",
                        "10 interim-without-final",
                        "10 interim-without-target",
                        "11 row-broken",
                        "12 no-edition-in-force",
                        "13 mail-id-shared",
                        "13 organs-several",
                        "13 passed-on-undated",
                        "13 fault-not-flagged");
        assertThat(json.path("judgement")
                        .path("disposal")
                        .path("notJudged")
                        .path("no-edition")
                        .asInt())
                .isEqualTo(1);
        Ran text = ledger("--findings");
        assertThat(text.exit()).isZero();
        assertThat(text.out()).contains("第 11 行").doesNotContain("个人署名");
    }

    @Test
    void markCrlfQuotesAnyOrderAndExtraColumnsAreNoFaults() throws IOException {
        String text = "\uFEFFnote,final_signed_date,transferred_to,interim_signed_date,region_code_rule,reply_agency,"
                + "reply_date_published,submit_date,letter_key\r\n"
                + "\"a, \"\"b\"\"\nc\",2015-03-20,商洛市公安局,2015-03-18,611000,\"商洛市公安局\",2015-03-18,2015-03-02,A-1\r\n"
                + "\r\n"
                + ",2015-03-05,商洛市公安局,2015-03-03,611000,商洛市公安局,2015-03-03,2015-03-02,A-2";
        Files.writeString(dir.resolve("cases.csv"), text);
        JsonNode json = json();
        assertThat(json.path("rows").path("used").asInt()).isEqualTo(2);
        assertThat(findings(json, "cases.csv")).contains("1 column-extra").hasSize(7);
        assertThat(json.path("judgement").path("disposal").path("met").toString())
                .isEqualTo("{\"part\":1,\"of\":2}");
        assertThat(json.path("judgement").path("disposal").path("missedBy").toString())
                .isEqualTo("{\"1\":1}");
        assertThat(kinds(json)).containsEntry("shipped-file-used", 4).containsEntry("file-missing", 2);
    }

    @Test
    void bytesThatAreNoUtf8AreToldRowByRow() throws IOException {
        String rows = HEADER + "\n1,20150302001,2015-03-02,2015-03-03,商洛市教育局,611000,,,,\n"
                + "2,20150302002,2015-03-02,2015-03-03,,611000,,,,\n";
        Files.write(dir.resolve("cases.csv"), rows.getBytes(Charset.forName("GBK")));
        JsonNode json = json();
        assertThat(findings(json, "cases.csv")).contains("2 not-utf8", "3 no-organ");
        assertThat(json.path("rows").path("setAside").asInt()).isEqualTo(1);
    }

    @Test
    void nothingToReadIsNothingToShow() throws IOException {
        write("cases.csv", HEADER);
        assertThat(json().path("rows").path("read").asInt()).isZero();
        Files.writeString(dir.resolve("cases.csv"), "");
        JsonNode json = json();
        assertThat(kinds(json)).containsEntry("file-empty", 1);
        for (String language : new String[] {"zh", "en"}) {
            Ran text = ledger("--lang", language);
            assertThat(text.exit()).isZero();
            assertThat(text.out()).contains(language.equals("zh") ? "无数据" : "no data");
        }
    }

    @Test
    void whatCannotBeReadAtAllNamesFileColumnAndRemedy() throws IOException {
        Ran none = ledger("--lang", "en");
        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).contains("cases.csv", "letter_key");
        write("cases.csv", "letter_key,submit_date", "1,2015-03-02");
        Ran columns = ledger("--format", "json", "--lang", "en");
        assertThat(columns.exit()).isEqualTo(2);
        assertThat(columns.json().path("error").path("field").asText()).isEqualTo("cases.csv");
        assertThat(columns.json().path("error").path("message").asText())
                .contains("reply_agency", "final_signed_date", "add them");
        Ran nowhere = Ran.of("ledger", dir.resolve("nowhere").toString(), "--no-report", "--lang", "en");
        assertThat(nowhere.exit()).isEqualTo(2);
        assertThat(nowhere.err()).contains("nowhere").doesNotContain("Exception");
        assertThat(Ran.of("ledger", "--no-report").exit()).isEqualTo(2);
    }

    @Test
    void aBrokenDirectoryOfOrgansIsToldAndUsedAsFarAsItGoes() throws IOException {
        write("cases.csv", HEADER, "1,20150302001,2015-03-02,2015-03-03,甲局,610001,2015-03-03,乙局,2015-03-09,");
        write(
                "organs.csv",
                "# a comment, with \"quotes\"",
                "organ_id,name,region_code,superior_id,successor_id",
                "a,甲局,610001,b,",
                "b,乙局,610001,a,",
                "c,丙局,610001,nobody,nobody",
                "a,又一局,610001,,",
                ",无名,610001,,");
        write(
                "organ_names.csv",
                "raw,organ_ids,match",
                "甲局,a,alias",
                "甲 局,b,alias",
                "x,nobody,alias",
                "y,a,guess",
                "z,a,person",
                ",a,alias");
        write("ledger.properties", "office=a,nobody", "colour=blue", "name.zh=某信箱", "name.en=Some mailbox");
        JsonNode json = json();
        assertThat(findings(json, "organs.csv"))
                .contains("6 key-twice", "7 cell-empty", "3 link-circle", "5 link-unknown");
        assertThat(findings(json, "organ_names.csv"))
                .contains(
                        "3 key-twice",
                        "4 link-unknown",
                        "4 match-without-organ",
                        "5 match-unknown",
                        "6 match-without-organ",
                        "7 cell-empty");
        assertThat(findings(json, "ledger.properties")).containsExactly(" setting-unknown", " link-unknown");
        assertThat(json.path("rows").path("used").asInt()).isEqualTo(1);
        assertThat(json.path("office").toString()).isEqualTo("[\"a\"]");
        assertThat(ledger("--lang", "en").out()).contains("Some mailbox");
        for (JsonNode file : json.path("files")) {
            assertThat(file.path("rows").asLong())
                    .isEqualTo(file.path("used").asLong()
                            + file.path("usedWithFinding").asLong()
                            + file.path("setAside").asLong());
        }
    }

    @Test
    void ownOrgansDoNotBorrowTheShippedNames() throws IOException {
        write("cases.csv", HEADER, "1,20150302001,2015-03-02,2015-03-03,市信息办,610001,,,,");
        write("organs.csv", "organ_id,name,region_code", "a,甲局,610001");
        JsonNode json = json();
        assertThat(findings(json, "organ_names.csv")).containsExactly(" file-missing");
        assertThat(findings(json, "cases.csv")).contains("2 organ-unknown");
        assertThat(json.path("office")).isEmpty();
        assertThat(ledger("--lang", "en").out()).contains("do not say which");
    }

    @Test
    void theAccompanyingFilesAreHeldAgainstTheLetters() throws IOException {
        write(
                "cases.csv",
                HEADER,
                "1,20200302001,2020-03-02,2020-03-03,商洛市教育局,611000,2020-03-03,商洛市教育局,2020-03-09,",
                "2,20200302002,2020-03-02,2020-03-03,商洛市教育局,611000,2020-03-03,商洛市教育局,2020-03-09,");
        write(
                "three_step_cases.csv",
                "letter_key,submit_date,final_signed_date",
                "1,2020-03-02,2020-03-10",
                "1,2020-03-02,2020-03-10",
                "7,2020-03-02,2020-03-10");
        write("agencies.csv", "raw,letters", "别的局,3");
        JsonNode json = json();
        assertThat(findings(json, "cases.csv")).contains("2 three-steps-differ", "3 three-steps-missing");
        assertThat(findings(json, "three_step_cases.csv")).contains("3 key-twice", "4 three-steps-stray");
        assertThat(findings(json, "agencies.csv")).contains("2 agency-letters-differ", " agency-not-listed");
        assertThat(json.path("rows").path("usedWithFinding").asInt()).isEqualTo(2);
    }

    @Test
    void aMatterOfEachEditionAndOneSentToTwoOrgans() throws IOException {
        write(
                "cases.csv",
                HEADER,
                "1,20220430001,2022-04-30,2022-05-20,商洛市公安局,611000,2022-05-16,市交警支队、市住建局,2022-06-29,",
                "2,20220501001,2022-05-01,2022-05-20,商洛市公安局,611000,2022-05-18,某处,2022-07-04,");
        JsonNode json = json();
        assertThat(json.path("editions").get(0).path("letters").asInt()).isEqualTo(1);
        assertThat(json.path("editions").get(1).path("letters").asInt()).isEqualTo(1);
        // 2022-05-15 is a Sunday, so the first moves to the 16th and is met; the second ends on the 16th as well
        assertThat(json.path("judgement").path("disposal").path("missedBy").toString())
                .isEqualTo("{\"2\":1}");
        // 60 days after 2022-04-30 is 2022-06-29, after 2022-05-01 2022-06-30
        assertThat(json.path("judgement")
                        .path("hypotheticalLate")
                        .path("answers")
                        .toString())
                .isEqualTo("{\"part\":1,\"of\":2}");
        assertThat(findings(json, "cases.csv")).contains("2 organs-several", "3 organ-unknown");
    }

    @Test
    void whatDoesNotFlatterIsNotSaidTo() throws IOException {
        write("cases.csv", HEADER, "1,,2020-03-02,2020-03-09,商洛市教育局,611000,2020-03-03,商洛市教育局,2020-03-09,");
        assertThat(ledger("--lang", "en").out())
                .doesNotContain("flatters", "mostly")
                .contains("0 of 1 (0.0 %)");
        assertThat(Ran.of("demo", "--no-report", "--lang", "en").out()).contains("flatters", "mostly");
    }

    @Test
    void theEndsOfTimeAreNoFaultOfTheProgram() throws IOException {
        write(
                "cases.csv",
                HEADER,
                "1,,9999-12-31,9999-12-31,商洛市教育局,611000,9999-12-31,商洛市教育局,9999-12-31,",
                "2,,0000-01-01,9999-12-31,商洛市教育局,611000,9999-12-31,商洛市教育局,9999-12-31,",
                "3,,2005-05-01,2005-05-02,商洛市教育局,611000,2005-05-16,商洛市教育局,2005-08-01,",
                "4,,2005-04-30,2005-05-02,商洛市教育局,611000,2005-05-16,商洛市教育局,2005-08-01,");
        JsonNode json = json();
        assertThat(kinds(json)).containsEntry("no-edition-in-force", 2);
        assertThat(json.path("judgement")
                        .path("hypotheticalLate")
                        .path("provisional")
                        .asInt())
                .isEqualTo(2);
        assertThat(ledger("--lang", "zh").exit()).isZero();
    }

    @Test
    void ofAHundredThousandRowsNoneIsLost() throws IOException {
        StringBuilder rows = new StringBuilder(HEADER).append('\n');
        for (int i = 0; i < 100_000; i++) {
            String day = "%04d-%02d-%02d".formatted(2006 + i % 15, 1 + i % 12, 1 + i % 28);
            String later = "%04d-%02d-%02d".formatted(2007 + i % 15, 1 + i % 12, 1 + i % 28);
            rows.append(i).append(",,").append(day).append(',').append(later).append(",商洛市教育局,611000,");
            rows.append(day).append(",商洛市公安局,").append(later).append(",\n");
        }
        Files.writeString(dir.resolve("cases.csv"), rows.toString(), StandardCharsets.UTF_8);
        Ran ran = ledger("--format", "json");
        assertThat(ran.exit()).isZero();
        assertThat(ran.json().path("rows").path("read").asInt()).isEqualTo(100_000);
        assertThat(ran.json()
                        .path("judgement")
                        .path("disposal")
                        .path("met")
                        .path("part")
                        .asInt())
                .isEqualTo(100_000);
        assertThat(ran.err()).contains("50,000").contains("100,000");
    }
}
