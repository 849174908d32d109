package io.petition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.petition.examples.cli.NaiveClock.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Thousands of questions, each answered by the command and by a walk over the days. */
class OracleTest {
    private static final int QUESTIONS = 20_000;

    /** Where calendars and editions change. */
    private static final List<LocalDate> EDGES = List.of(
            LocalDate.of(2005, 5, 1),
            LocalDate.of(2007, 1, 1),
            LocalDate.of(2019, 5, 1),
            LocalDate.of(2020, 2, 1),
            LocalDate.of(2022, 5, 1),
            LocalDate.of(2026, 12, 31));

    private static final List<String> CALENDARS =
            List.of("cn", "cn@2019-03-21", "cn@2019-03-22", "cn@2020-01-26", "cn@2020-01-27");

    private static final List<String> TERMS;

    static {
        Set<String> terms = new HashSet<>(NaiveClock.CN_2005.keySet());
        terms.addAll(NaiveClock.CN_2022.keySet());
        TERMS = terms.stream().sorted().toList();
    }

    private final Random random = new Random(20220501);

    @Test
    void theCommandAgreesWithAWalkOverTheDays() {
        List<Question> questions = new ArrayList<>();
        StringBuilder file =
                new StringBuilder("rulebook,term,from,as-of,pause,extend,stopped,given,warn,roll,calendar\n");
        for (int i = 0; i < QUESTIONS; i++) {
            Question question = question();
            questions.add(question);
            file.append(line(question)).append('\n');
        }
        List<JsonNode> answers =
                Ran.reading(file.toString(), "deadline", "--batch", "-").lines();
        Map<String, NaiveCalendar> calendars = new HashMap<>();
        CALENDARS.forEach(name -> calendars.put(name, new NaiveCalendar(name)));
        Set<String> seen = new HashSet<>();

        assertThat(answers).hasSize(QUESTIONS);
        for (int i = 0; i < QUESTIONS; i++) {
            Question question = questions.get(i);
            List<String> refusals = NaiveClock.refusals(question);
            JsonNode answer = answers.get(i);
            assertThat(answer.path("line").asInt()).isEqualTo(i + 2);
            if (refusals.isEmpty()) {
                NaiveClock.Answer expected = NaiveClock.answer(question, calendars.get(question.calendar()));
                assertThat(answer(answer)).as(line(question)).isEqualTo(expected);
                seen.add(String.valueOf(expected.status()));
            } else {
                assertThat(answer.path("refused").findValuesAsText("code"))
                        .as(line(question))
                        .isEqualTo(refusals);
                seen.addAll(refusals);
            }
        }
        assertThat(seen)
                .as("every standing and every refusal was asked for")
                .contains("null", "not-started", "running", "due-soon", "overdue", "lapsed", "met", "missed", "paused")
                .contains("edition-not-in-force", "term-not-in-edition", "no-statutory-term")
                .contains("extension-not-provided", "extension-over-bound");
    }

    private static NaiveClock.Answer answer(JsonNode json) {
        String due = json.path("due").textValue();
        return new NaiveClock.Answer(
                due == null ? null : LocalDate.parse(due),
                json.path("provisional").booleanValue(),
                json.path("status").textValue(),
                json.path("daysLate").longValue(),
                json.path("findings").size() == 1);
    }

    private Question question() {
        LocalDate from = random.nextInt(3) == 0
                ? EDGES.get(random.nextInt(EDGES.size())).plusDays(random.nextInt(160) - 80)
                : LocalDate.of(2005, 1, 1).plusDays(random.nextInt(24 * 365));
        boolean older = from.isBefore(LocalDate.of(2022, 5, 1)) ^ random.nextInt(20) == 0;
        String rulebook = older ? "cn-2005" : "cn-2022";
        String term = TERMS.get(random.nextInt(TERMS.size()));
        NaiveClock.Law law = (older ? NaiveClock.CN_2005 : NaiveClock.CN_2022).get(term);
        return new Question(
                rulebook,
                term,
                from,
                random.nextInt(3) == 0 ? null : from.plusDays(random.nextInt(140) - 10),
                pauses(from),
                random.nextInt(4) == 0 ? 1 + random.nextInt(32) : 0,
                random.nextInt(3) == 0 ? from.plusDays(random.nextInt(120)) : null,
                law != null && law.given() ? from.plusDays(random.nextInt(60)) : null,
                random.nextInt(3) == 0 ? random.nextInt(20) : -1,
                random.nextBoolean(),
                CALENDARS.get(random.nextInt(CALENDARS.size())));
    }

    /** None, or several that may touch, overlap, cover the start or the end, or not have ended. */
    private List<LocalDate[]> pauses(LocalDate from) {
        List<LocalDate[]> pauses = new ArrayList<>();
        LocalDate last = from.plusDays(random.nextInt(30) - 10);
        for (int i = random.nextInt(5); i > 1; i--) {
            LocalDate first = random.nextInt(3) == 0 ? last.plusDays(1) : from.plusDays(random.nextInt(100) - 10);
            last = random.nextInt(12) == 0 ? null : first.plusDays(random.nextInt(25));
            pauses.add(new LocalDate[] {first, last});
            last = last == null ? first : last;
        }
        return pauses;
    }

    private static String line(Question question) {
        String pauses = question.pauses().stream()
                .map(pause -> pause[0] + ".." + text(pause[1]))
                .collect(Collectors.joining(";"));
        return String.join(
                ",",
                question.rulebook(),
                question.term(),
                question.from().toString(),
                text(question.asOf()),
                pauses,
                question.extend() == 0 ? "" : Integer.toString(question.extend()),
                text(question.stopped()),
                text(question.given()),
                question.warn() < 0 ? "" : Integer.toString(question.warn()),
                question.rolls() ? "following" : "none",
                question.calendar());
    }

    private static String text(LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
