package io.petition.examples.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.petition.condition.Truth;
import io.petition.deadline.Deadline;
import io.petition.deadline.Deadlines;
import io.petition.deadline.Milestone;
import io.petition.deadline.Scope;
import io.petition.law.Edition;
import io.petition.law.MatterClass;
import io.petition.law.MilestoneKey;
import io.petition.law.Regime;
import io.petition.law.TermFacts;
import io.petition.law.TermKey;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which terms of Korea's rules reach a petition that was received, and what moves a start. */
class KoreaReachTest {
    private static final Regime KOREA = ElsewhereRegimes.korea();
    private static final Edition EDITION = KOREA.edition("kr-2016").orElseThrow();
    private static final Deadlines DEADLINES = Deadlines.under(KOREA);
    private static final Scope SCOPE = Scope.track("1", 1);

    /** Decree, arts. 13 to 17 and 23: one term for answering by kind of petition, and that of the notice for all. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    inquiry-legal;  here;             ;        inquiry-legal progress-notice
                    inquiry-simple; here;             ;        inquiry-simple progress-notice
                    proposal;       here;             ;        proposal progress-notice
                    other;          here;             ;        immediate progress-notice
                    grievance;      here;             ;        grievance progress-notice
                    grievance;      other-department; ;        internal-transfer grievance progress-notice
                    grievance;      elsewhere;        ;        transfer grievance progress-notice
                    application;    here;             10-days; application-10-days progress-notice
                    application;    here;             1-month; application-1-month progress-notice
                    application;    here;             3-weeks; progress-notice
                    """)
    void reaches(String kind, String competence, String published, String terms) {
        TermFacts facts = TermFacts.of(MatterClass.of(kind)).with("competence", competence);
        TermFacts all = published == null ? facts : facts.with("published-term", published);
        assertThat(keys(all, Truth.YES))
                .containsExactlyElementsOf(Splitter.on(' ').split(terms));
        assertThat(keys(all, Truth.UNKNOWN)).isEmpty();
    }

    /** What nobody has classified is conditional, and not silently without a term. */
    @Test
    void isConditionalUntilItIsClassified() {
        assertThat(keys(TermFacts.unknown(), Truth.YES)).containsExactly("progress-notice");
        assertThat(keys(TermFacts.unknown(), Truth.UNKNOWN))
                .contains("internal-transfer", "transfer", "grievance", "proposal", "application-1-month");
        assertThat(keys(TermFacts.of(MatterClass.of("application")), Truth.UNKNOWN))
                .contains("application-1-month")
                .doesNotContain("grievance");
    }

    /** Decree, art. 23: thirty days after the first notice the next is owed. */
    @Test
    void theNoticeIsOwedAgain() {
        var notice = EDITION.term(TermKey.of("progress-notice")).rule().orElseThrow();
        List<Milestone> happened = List.of(on("received", "2025-06-09"), on("progress-notified", "2025-07-09"));
        assertThat(DEADLINES.of(notice, happened, TermFacts.unknown()))
                .singleElement()
                .extracting(Deadline::due)
                .hasToString("Optional[2025-08-08]");
    }

    private static List<String> keys(TermFacts facts, Truth applies) {
        return DEADLINES.of(EDITION, List.of(on("received", "2025-06-09")), facts).stream()
                .filter(deadline -> deadline.applies() == applies)
                .map(deadline -> deadline.term().key().value())
                .toList();
    }

    private static Milestone on(String key, String day) {
        return Milestone.of(MilestoneKey.of(key), SCOPE, When.on(LocalDate.parse(day)));
    }
}
