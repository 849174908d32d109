package io.petition.examples.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.deadline.overlay.Overlaid;
import io.petition.deadline.overlay.Strictness;
import io.petition.explain.Reason;
import io.petition.law.LegalEffect;
import io.petition.law.Regime;
import io.petition.law.Standing;
import io.petition.rules.china.ChinaRules;
import io.petition.time.WorkCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class S03XingguoTest {
    private static final Regime CHINA = ChinaRules.national();
    private static final S03Xingguo.Report REPORT = S03Xingguo.play(CHINA);

    @Test
    void addsThreeTermsAndLeavesEveryNationalOneAsItIs() {
        assertThat(REPORT.laid().comparisons())
                .hasSize(3)
                .allMatch(comparison -> comparison.strictness() == Strictness.ADDED);
        assertThat(REPORT.edition().terms())
                .containsAll(CHINA.edition(ChinaRules.CN_2022).orElseThrow().terms());
    }

    @Test
    void isNeitherLawNorAPledgeAndNoSourceSaysItsWords() {
        assertThat(REPORT.put())
                .allMatch(put -> put.term().value().effect() == LegalEffect.INTERNAL)
                .allMatch(put -> put.term().standing() == Standing.UNCONFIRMED);
    }

    /** Recounted from the lines of the file, with subtraction alone. */
    @ParameterizedTest(name = "{0} within {2} days, {3}")
    @CsvSource({
        "first-finish,   4, 21, plain,  318, 386",
        "first-finish,   4, 21, rolled, 319, 386",
        "first-feedback, 2, 7,  plain,  383, 389",
        "first-feedback, 2, 7,  rolled, 385, 389",
    })
    void threeStepLettersCountedAgain(String term, int column, int days, String reading, int met, int judged)
            throws IOException {
        int inTime = 0;
        int usable = 0;
        for (String[] row : rows("shangluo/three_step_cases.csv")) {
            LocalDate sent = LocalDate.parse(row[1]);
            LocalDate end = LocalDate.parse(row[column]);
            if (!end.isBefore(sent)) {
                usable++;
                LocalDate due = reading.equals("plain") ? sent.plusDays(days) : worked(sent.plusDays(days));
                inTime += end.isAfter(due) ? 0 : 1;
            }
        }
        Share share = put(term, reading, "three-steps").outcome().share();
        assertThat(share.met()).isEqualTo(met).isEqualTo(inTime);
        assertThat(share.judged()).isEqualTo(judged).isEqualTo(usable);
        assertThat(share.all()).isEqualTo(389);
    }

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @CsvSource({
        "first-meeting,    0,   0, 1170, 0",
        "first-feedback, 388, 392,  778, 0",
        "first-finish,   356, 427,  739, 4",
    })
    void ofAllLettersNoneIsDropped(String term, int met, int judged, int undated, int reversed) {
        Share share = put(term, "rolled", "all").outcome().share();
        assertThat(share.met()).isEqualTo(met);
        assertThat(share.judged()).isEqualTo(judged);
        assertThat(share.unjudged().getOrDefault("end-not-recorded", 0)).isEqualTo(undated);
        assertThat(share.unjudged().getOrDefault("end-before-start", 0)).isEqualTo(reversed);
        assertThat(share.unjudged()).containsEntry("start-not-recorded", 9);
        assertThat(share.all()).isEqualTo(1179);
    }

    @Test
    void aLetterOfWhichNobodySaysThatItIsTheFirstIsNotJudged() {
        assertThat(REPORT.asTheyAre())
                .hasSize(3)
                .allMatch(put -> put.outcome().share().judged() == 0);
    }

    /** The date that the mailbox shows as that of the reply is mostly the interim note's: by it nearly all would look prompt. */
    @Test
    void thePublishedDateWouldFlatter() throws IOException {
        long flattered = 0;
        for (String[] row : rows("shangluo/three_step_cases.csv")) {
            LocalDate sent = LocalDate.parse(row[1]);
            long days = ChronoUnit.DAYS.between(sent, LocalDate.parse(row[5]));
            flattered += days >= 0 && days <= 21 ? 1 : 0;
        }
        assertThat(flattered).isGreaterThan(380);
    }

    @Test
    void theTwoFilesTellOneStory() {
        assertThat(Letter.all()).hasSize(1179).containsAll(Letter.inThreeSteps());
    }

    @Test
    void aDraftThatLoosensTheLawIsRefusedAndEveryValueNamed() {
        assertThat(REPORT.draft()).isInstanceOf(Overlaid.Refused.class);
        assertThat(REPORT.draft().reasons())
                .extracting(reason ->
                        reason.args().get("term") + " " + reason.args().get("aspect"))
                .containsExactly("handling base", "handling total", "review-request base", "objection base");
        assertThat(REPORT.draft().reasons()).extracting(Reason::code).containsOnly("overlay-looser");
        assertThat(REPORT.draft().regime()).isEmpty();
    }

    private static S03Xingguo.Put put(String term, String reading, String letters) {
        return REPORT.put().stream()
                .filter(put -> put.term().value().key().value().equals(term)
                        && put.reading().equals(reading)
                        && put.letters().equals(letters))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate worked(LocalDate day) {
        WorkCalendar calendar = CHINA.calendar();
        LocalDate next = day;
        while (!calendar.isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static List<String[]> rows(String resource) throws IOException {
        try (InputStream bytes = S03XingguoTest.class.getResourceAsStream(resource)) {
            List<String[]> rows = new ArrayList<>();
            new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> rows.add(line.split(",", -1)));
            return rows;
        }
    }
}
