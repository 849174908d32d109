package io.petition.rules.china;

import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.condition.Truth;
import io.petition.deadline.Deadline;
import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.deadline.Deadlines;
import io.petition.deadline.Milestone;
import io.petition.deadline.Scope;
import io.petition.law.Dated;
import io.petition.law.MatterClass;
import io.petition.law.Regime;
import io.petition.law.TermFacts;
import io.petition.law.TermKey;
import io.petition.law.TermRule;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.HandlingCommand.Accept;
import io.petition.model.Channel;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is learnt late counts from the beginning: a class, or whose rules the notice follows. */
class ChinaLateFactsTest {
    private static final Regime CHINA = ChinaRules.national();

    /**
     * Until the class is known the 60 days are conditional, whatever the day. Once it is, they ran from acceptance or never did:
     * nothing begins on the day on which somebody classified.
     */
    @ParameterizedTest(name = "accepted {0}, on {1} known to be {2}: on {3} {4}")
    @CsvSource({
        // accepted,  learnt,     class, as of,      standing, due
        "2026-03-06, 2026-03-10, 31(6), 2026-03-11, RUNNING,  2026-05-06", // the 60th day is a holiday
        "2026-03-06, 2026-05-06, 31(6), 2026-05-06, RUNNING,  2026-05-06",
        "2026-03-06, 2026-05-07, 31(6), 2026-05-07, OVERDUE,  2026-05-06",
        "2025-12-01, 2026-02-10, 31(6), 2026-02-10, OVERDUE,  2026-01-30",
        "2024-12-05, 2025-02-05, 31(6), 2025-02-05, RUNNING,  2025-02-05", // Spring Festival until 02-04
        "2024-12-05, 2025-02-06, 31(6), 2025-02-06, OVERDUE,  2025-02-05",
        "2023-08-01, 2023-10-08, 31(6), 2023-10-08, OVERDUE,  2023-10-07", // 09-30 to 10-06 off, 10-07 worked by decree
        "2026-03-06, 2026-05-20, 29,    2026-05-20, NOT_OWED,",
        "2026-03-06, 2026-05-20, 30,    2026-05-20, NOT_OWED,",
        "2026-03-06, 2026-03-07, 31(5), 2027-03-07, NOT_OWED,"
    })
    void theHandlingTermIsResolvedBackwards(
            String accepted, String learnt, String matterClass, String asOf, Kind standing, LocalDate due) {
        Story story = Story.under(CHINA)
                .registers(HOUSING, accepted, "P-1", Channel.LETTER)
                .does(HOUSING, accepted, new Accept(FIRST));
        assertThat(story.standing(Terms.HANDLING, learnt))
                .as("the day it is learnt, before")
                .isEqualTo(Kind.CONDITIONAL);
        assertThat(story.standing(Terms.HANDLING, asOf)).isEqualTo(Kind.CONDITIONAL);
        story.does(HOUSING, learnt, new Classify(FIRST, MatterClass.of(matterClass)));
        assertThat(story.standing(Terms.HANDLING, asOf)).isEqualTo(standing);
        if (due != null) {
            Deadline deadline = story.owed(Terms.HANDLING, asOf).deadline();
            assertThat(deadline.start()).contains(When.on(LocalDate.parse(accepted)));
            assertThat(deadline.due()).contains(When.on(due));
        }
    }

    /** 23-4 asks two things; while one of them is not known, or they do not fit, the notice of art. 23 is owed. */
    @ParameterizedTest(name = "class {0}, handled by {1}, reachable {2}: direct {3}, sent {4}")
    @CsvSource({
        // class, handled by,           reachable, direct, sent
        ",,                                    ,       YES, YES",
        "31(1),,                               ,       YES, YES",
        ",      political-legal,               ,       YES, YES",
        "31(1), political-legal,               ,       NO,  NO",
        "30,    discipline-inspection,         ,       NO,  NO",
        "30,    political-legal,               ,       YES, YES",
        "31(1), discipline-inspection,         ,       YES, YES",
        "31(6), political-legal,               ,       YES, YES",
        "30,    competent-organ,               ,       YES, YES",
        ",,                                    false,  NO,  YES",
        "31(1), political-legal,               true,   NO,  NO",
        "31(6),,                               true,   YES, YES"
    })
    void theNoticeFollowsOtherRulesOnlyWhenBothAreKnown(
            String matterClass, String handledBy, Boolean reachable, Truth direct, Truth sent) {
        TermFacts facts = facts(matterClass, handledBy, reachable);
        assertThat(rule(Terms.ACCEPTANCE_NOTICE_DIRECT).value().appliesTo().test(facts))
                .isEqualTo(direct);
        assertThat(rule(Terms.ACCEPTANCE_NOTICE_REFERRED).value().appliesTo().test(facts))
                .isEqualTo(sent);
    }

    /** An accusation that turns out to be with discipline inspection was never late under art. 23. */
    @ParameterizedTest(name = "class {0}, handled by {1}: {2}")
    @CsvSource({",, OVERDUE", "30,, OVERDUE", "30, discipline-inspection, NOT_OWED", "31(6), political-legal, OVERDUE"})
    void whoseRulesTheNoticeFollowsIsResolvedBackwards(String matterClass, String handledBy, Kind standing) {
        Deadlines deadlines = Deadlines.under(CHINA);
        List<Milestone> received = List.of(Milestone.of(
                Milestones.RECEIVED_BY_ORGAN, Scope.track("1", 1), When.on(LocalDate.parse("2026-03-02"))));
        Deadline notice = deadlines
                .of(rule(Terms.ACCEPTANCE_NOTICE_REFERRED), received, facts(matterClass, handledBy, null))
                .get(0);
        assertThat(deadlines
                        .status(notice, When.on(LocalDate.parse("2026-03-18")))
                        .kind())
                .isEqualTo(standing);
    }

    private static TermFacts facts(String matterClass, String handledBy, Boolean reachable) {
        TermFacts facts =
                new TermFacts(Optional.ofNullable(matterClass).map(MatterClass::of), Optional.ofNullable(reachable));
        return handledBy == null ? facts : facts.with(HandledBy.ATTRIBUTE, handledBy);
    }

    private static Dated<TermRule> rule(TermKey key) {
        return CHINA.edition("cn-2022").orElseThrow().term(key).rule().orElseThrow();
    }
}
