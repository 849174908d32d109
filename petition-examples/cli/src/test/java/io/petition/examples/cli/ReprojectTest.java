package io.petition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.petition.examples.cli.NaiveClock.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates that move with the calendar: the two notices that came in a running year, by hand and by a walk over the days. */
class ReprojectTest {
    private static final String HEADER = "id,rulebook,term,from,pause,extend,stopped\n";
    private static final String BEFORE_2019 = "cn@2019-03-21";
    private static final String BEFORE_2020 = "cn@2020-01-26";

    private static Ran reproject(String file, String before, String after, String... more) {
        List<String> args = new ArrayList<>(List.of("reproject", "-", "--calendar", before, "--calendar", after));
        args.addAll(List.of(more));
        return Ran.reading(file, args.toArray(new String[0]));
    }

    private static JsonNode summary(Ran ran) {
        List<JsonNode> lines = ran.lines();
        return lines.get(lines.size() - 1).path("summary");
    }

    @ParameterizedTest(name = "{0}: {2} from {3}")
    @CsvSource({
        // 2019-05-01 alone was off; then also 05-02 to 05-04, and the Sundays 04-28 and 05-05 were worked.
        "cn@2019-03-21, cn-2005, disposal, 2019-04-18, 2019-05-03, 2019-05-05, 2, 2019-04-28+ 2019-05-02- 2019-05-03- 2019-05-05+",
        "cn@2019-03-21, cn-2005, handling, 2019-03-03, 2019-05-02, 2019-05-05, 3, 2019-04-28+ 2019-05-02- 2019-05-03- 2019-05-05+",
        "cn@2019-03-21, cn-2005+beijing-2006, objection, 2019-04-24, 2019-05-02, 2019-04-30, -2, 2019-04-28+ 2019-05-02-",
        "cn@2019-03-21, cn-2005+beijing-2006, objection, 2019-04-28, 2019-05-06, 2019-05-07, 1, 2019-04-28+ 2019-05-02- 2019-05-03- 2019-05-05+",
        // The Spring Festival was to end on 01-30, with Saturday 02-01 worked; then it lasted to 02-02.
        "cn@2020-01-26, cn-2005, disposal, 2020-01-17, 2020-02-01, 2020-02-03, 2, 2020-01-31- 2020-02-01-",
        "cn@2020-01-26, cn-2005, disposal, 2020-01-15, 2020-01-31, 2020-02-03, 3, 2020-01-31- 2020-02-01-",
        "cn@2020-01-26, cn-2005, handling, 2019-12-03, 2020-02-01, 2020-02-03, 2, 2020-01-31- 2020-02-01-",
        "cn@2020-01-26, cn-2005+beijing-2006, objection, 2020-01-21, 2020-02-03, 2020-02-05, 2, 2020-01-31- 2020-02-01-",
    })
    void aNoticeMovesDatesAndIsNamed(
            String calendar,
            String rulebook,
            String term,
            String from,
            String before,
            String after,
            int days,
            String changes) {
        String line = HEADER + "M-1," + rulebook + "," + term + "," + from + ",,,\n";
        Ran ran = reproject(line, calendar, "cn", "--format", "json");
        assertThat(ran.exit()).as(ran.out()).isZero();
        assertThat(ran.lines()).hasSize(2);
        JsonNode moved = ran.lines().get(0);
        assertThat(moved.path("before").asText()).isEqualTo(before);
        assertThat(moved.path("after").asText()).isEqualTo(after);
        assertThat(moved.path("days").asInt()).isEqualTo(days);
        assertThat(moved.path("changes"))
                .extracting(
                        day -> day.path("date").asText() + (day.path("worked").asBoolean() ? "+" : "-"))
                .containsExactly(changes.split(" "));
        assertThat(moved.path("changes"))
                .allSatisfy(day -> assertThat(day.path("notice").asText()).contains("国务院办公厅"));

        JsonNode back =
                reproject(line, "cn", calendar, "--format", "json").lines().get(0);
        assertThat(back.path("before").asText()).isEqualTo(after);
        assertThat(back.path("after").asText()).isEqualTo(before);
        assertThat(back.path("days").asInt()).isEqualTo(-days);
        assertThat(back.path("changes")).hasSameSizeAs(moved.path("changes"));
    }

    @Test
    void whatDoesNotMoveIsCounted() {
        String file = HEADER
                + "M-1,cn-2005,disposal,2019-04-15,,,\n" // ends on 04-30, worked either way
                + "M-2,cn-2005,disposal,2019-04-18,,,2019-04-20\n" // done
                + "M-3,cn-2005,disposal,2019-04-18,2019-04-20..,,\n" // stands still
                + "M-4,cn-2005+beijing-2006,objection,2019-04-26,,,\n" // 04-28 is won, 05-02 and 05-03 lost, 05-05 won
                + "M-5,cn-2022,disposal,2026-12-17,,,\n" // provisional in both
                + "M-6,cn-2005,objection,2019-04-26,,,\n" // no such term
                + "M-7,cn-2005,disposal,2019-04-31,,,\n"; // no such day
        Ran ran = reproject(file, BEFORE_2019, "cn", "--format", "json");
        assertThat(ran.exit()).isEqualTo(2);
        JsonNode summary = summary(ran);
        assertThat(summary.toString())
                .isEqualTo("{\"before\":\"cn@2019-03-21\",\"after\":\"cn\",\"lines\":7,\"moved\":0,\"same\":4,"
                        + "\"firmed\":0,\"loosened\":0,\"closed\":1,\"refused\":1,\"bad\":1}");
    }

    @Test
    void aNewYearFirmsDatesUpOrMovesThem(@TempDir Path folder) throws IOException {
        Path notice = folder.resolve("2027.txt");
        Files.writeString(notice, """
                calendar: cn
                years: 2027 2027
                weekend: saturday sunday
                notice: made-up-2027
                year: 2027
                title: A made-up notice of 2027
                address: http://example.invalid/2027
                published: 2026-11-05
                2027-01-01 off New Year
                2027-01-02 off New Year
                2027-01-03 off New Year
                """);
        String file = HEADER
                + "M-1,cn-2022,disposal,2026-12-17,,,\n" // 2027-01-01 by the weekend rule
                + "M-2,cn-2022,disposal,2026-12-20,,,\n" // Monday 2027-01-04
                + "M-3,cn-2022,disposal,2026-12-16,,,\n"; // 2026-12-31
        Ran ran = reproject(file, "cn", "cn+" + notice, "--lang", "en");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains("M-1  registering and sending on (cn-2022): 2027-01-01 (Friday) -> 2027-01-04 (Monday), "
                        + "3 day(s) later")
                .contains("now off: 2027-01-01 (Friday), New Year, A made-up notice of 2027")
                .contains("moved 1, the same 1, now certain 1, now provisional 0");
        assertThat(summary(reproject(file, "cn+" + notice, "cn", "--format", "json"))
                        .path("loosened")
                        .asInt())
                .isEqualTo(1);
        assertThat(Ran.of("calendar", "--year", "2027", "--calendar", "cn+" + notice, "--format", "json")
                        .json()
                        .path("daysOff"))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "'calendar: cn\nyears: 2030 2030\nweekend: saturday sunday\n', 2030",
        "'calendar: cn\nyears: 2027 2027\nweekend: friday saturday\n', weekend",
        "'calendar: cn\nyears: twenty\n', years",
    })
    void noticesThatDoNotJoinThoseOnRecordAreRefused(String head, String part, @TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("more.txt");
        String year = head.contains("2030") ? "2030" : "2027";
        Files.writeString(
                file,
                head + "notice: n\nyear: " + year + "\ntitle: T\naddress: http://example.invalid/\n" + year
                        + "-01-01 off New Year\n");
        Ran ran = reproject(HEADER, "cn", "cn+" + file, "--format", "json");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.json().at("/error/field").asText()).isEqualTo("calendar");
        assertThat(ran.json().at("/error/message").asText()).contains(part);
    }

    @Test
    void peopleReadWhy() {
        Ran ran = reproject(HEADER + "M-1,cn-2005,disposal,2020-01-17,,,\n", BEFORE_2020, "cn", "--lang", "zh");
        assertThat(ran.out().lines())
                .containsExactly(
                        "M-1　登记、转送、交办期限（cn-2005）：2020-02-01（星期六） → 2020-02-03（星期一），推后2日",
                        "    改为放假：2020-01-31（星期五），春节，国务院办公厅关于延长2020年春节假期的通知",
                        "    改为放假：2020-02-01（星期六），春节，国务院办公厅关于延长2020年春节假期的通知",
                        "从cn@2020-01-26到cn：共1行；变动1，不变0，由暂定变为确定0，由确定变为暂定0，已经办结0，答复为“不能”0，看不懂0");
    }

    @Test
    void agreesWithAWalkOverTheDays() {
        Random random = new Random(20190322);
        for (String calendar : List.of(BEFORE_2019, BEFORE_2020)) {
            LocalDate notice = LocalDate.parse(calendar.substring(3));
            List<Question> questions = new ArrayList<>();
            StringBuilder file = new StringBuilder(HEADER);
            for (int i = 0; i < 2000; i++) {
                Question question = question(random, notice.plusDays(random.nextInt(120) - 60));
                questions.add(question);
                file.append(line(i, question)).append('\n');
            }
            Map<String, String> expected = new HashMap<>();
            for (int i = 0; i < questions.size(); i++) {
                LocalDate before = NaiveClock.answer(questions.get(i), new NaiveCalendar(calendar))
                        .due();
                LocalDate after = NaiveClock.answer(questions.get(i), new NaiveCalendar("cn"))
                        .due();
                if (before != null && !before.equals(after)) {
                    expected.put("Q-" + i, before + " " + after + " " + ChronoUnit.DAYS.between(before, after));
                }
            }
            Map<String, String> moved = new HashMap<>();
            Ran ran = reproject(file.toString(), calendar, "cn", "--format", "json");
            Stream<JsonNode> lines = ran.lines().stream().filter(line -> line.has("id"));
            lines.forEach(line -> moved.put(
                    line.path("id").asText(),
                    line.path("before").asText() + " " + line.path("after").asText() + " "
                            + line.path("days").asLong()));
            assertThat(moved).hasSizeGreaterThan(20).isEqualTo(expected);
            assertThat(summary(ran).path("same").asInt()).isEqualTo(2000 - expected.size());
        }
    }

    private static Question question(Random random, LocalDate from) {
        List<String> terms = List.of("disposal", "handling", "review", "reexamination");
        List<LocalDate[]> pauses = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            LocalDate first = from.plusDays(random.nextInt(30));
            pauses.add(new LocalDate[] {first, random.nextInt(5) == 0 ? null : first.plusDays(random.nextInt(9))});
        }
        String term = terms.get(random.nextInt(terms.size()));
        int extend = term.equals("handling") && random.nextBoolean() ? 1 + random.nextInt(30) : 0;
        return new Question("cn-2005", term, from, null, pauses, extend, null, null, -1, true, "cn");
    }

    private static String line(int i, Question question) {
        String pause = question.pauses().isEmpty()
                ? ""
                : question.pauses().get(0)[0]
                        + ".."
                        + (question.pauses().get(0)[1] == null
                                ? ""
                                : question.pauses().get(0)[1]);
        return String.join(
                ",",
                "Q-" + i,
                question.rulebook(),
                question.term(),
                question.from().toString(),
                pause,
                question.extend() == 0 ? "" : Integer.toString(question.extend()),
                "");
    }
}
