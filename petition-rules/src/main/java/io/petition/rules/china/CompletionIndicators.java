package io.petition.rules.china;

import static io.petition.condition.Condition.all;
import static io.petition.condition.Condition.any;
import static io.petition.condition.Condition.is;
import static io.petition.condition.Condition.not;
import static io.petition.statistics.CaseFacts.happened;
import static io.petition.statistics.CaseFacts.on;

import io.petition.condition.Condition;
import io.petition.explain.Citation;
import io.petition.law.TermKey;
import io.petition.statistics.CaseFact;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.ClockClass;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Measure;
import java.util.List;

/** Whether and how fast matters are finished 办结. */
final class CompletionIndicators {
    /** The term in which a matter is handled anew 重新办理 after its opinion was revoked or sent back. */
    static final TermKey REDO = TermKey.of("redo-handling");

    /** Art. 34, as days of the calendar that nothing moves: where nobody put a matter into a class, no clock runs. */
    private static final int HANDLING_DAYS = 60;

    private CompletionIndicators() {}

    static List<Indicator<CaseFact>> cases() {
        return List.of(
                onTime(),
                onTimeRedo(),
                firstCompletion(),
                extended(),
                handlingDays(),
                firstAcceptanceDays(),
                firstAnswerDays());
    }

    /**
     * Of what was due in the period, open or not: what is overdue and open is not left out. The source counts every 限办截止; the
     * regulation sets such a day for art. 31(6) alone, so that here its term is counted and no other: a reading. What was handled anew
     * after a remedy is judged by its first round, in time or late, and by the redo apart. What was accepted and not put into a class has no
     * such day: once the days of art. 34 are past it is shown by a name of its own.
     */
    private static Indicator<CaseFact> onTime() {
        Condition<CaseFact> unclassified = all(
                is(CaseFacts.clock(Terms.HANDLING), ClockClass.CONDITIONAL),
                is(
                        CaseFacts.keptInAll(on(Milestones.ACCEPTED), HANDLING_DAYS, IndicatorDraft.ANSWERS),
                        ClockClass.OVERDUE));
        return IndicatorDraft.of(
                        "on-time-completion",
                        CaseFacts.due(Terms.HANDLING),
                        "按期答复率（广东口径）",
                        "completion in time (Guangdong)",
                        IndicatorDraft.guangdong("按期答复"),
                        IndicatorDraft.article("34"))
                .version(IndicatorDraft.SECOND)
                .population(all(IndicatorDraft.plausible(), IndicatorDraft.first()))
                .measure(IndicatorDraft.namingIdle(
                        inTime(Terms.HANDLING).naming("unclassified-past-term", unclassified), Terms.HANDLING))
                .better(Indicator.Better.MORE)
                .build();
    }

    private static Measure.Share<CaseFact> inTime(TermKey term) {
        return IndicatorDraft.namingLate(
                Measure.share(is(CaseFacts.clock(term), ClockClass.IN_TIME), IndicatorDraft.owed(term)),
                CaseFacts.clock(term));
    }

    /** Of the redos due in the period after an opinion was revoked or sent back, those done in time; ours, after Shandong's term. */
    private static Indicator<CaseFact> onTimeRedo() {
        return IndicatorDraft.of(
                        "on-time-redo",
                        CaseFacts.due(REDO),
                        "重新办理按期率",
                        "redo in time",
                        Citation.of("山东省信访事项复查复核工作规则（试行）", "33"))
                .population(is(happened(Milestones.REMEDY_SENT_BACK), true))
                .measure(IndicatorDraft.namingIdle(inTime(REDO), REDO))
                .better(Indicator.Better.MORE)
                .build();
    }

    /**
     * Of the first petitions registered in the period, those answered or otherwise ended; ours. With several organs every one that still
     * owes an answer must have given it; while what was revoked, sent back or opened again is not answered, it is not done.
     */
    private static Indicator<CaseFact> firstCompletion() {
        return IndicatorDraft.of(
                        "first-petition-completion", CaseFacts.REGISTERED, "初次信访办结率", "completion of first petitions")
                .version(IndicatorDraft.SECOND)
                .population(IndicatorDraft.first())
                .measure(Measure.share(
                                any(IndicatorDraft.answered(), is(CaseFacts.CLOSED, true)),
                                not(IndicatorDraft.withdrawn()))
                        .naming("withdrawn", IndicatorDraft.withdrawn()))
                .better(Indicator.Better.MORE)
                .build();
    }

    /** How many of what was due in the period had been extended 延期; a lawful extension is no fault. */
    private static Indicator<CaseFact> extended() {
        return IndicatorDraft.of(
                        "extension-share",
                        CaseFacts.due(Terms.HANDLING),
                        "延期率",
                        "share extended",
                        IndicatorDraft.article("34"))
                .measure(IndicatorDraft.namingIdle(
                        Measure.share(
                                is(CaseFacts.extended(Terms.HANDLING), true), IndicatorDraft.owed(Terms.HANDLING)),
                        Terms.HANDLING))
                .build();
    }

    /** From the first acceptance until the last answer: with several organs, or handled anew, the matter took all of it. */
    private static Indicator<CaseFact> handlingDays() {
        return IndicatorDraft.of(
                        "handling-days",
                        on(Milestones.ACCEPTED),
                        "办理用时（自受理至答复）",
                        "days from acceptance until the answer")
                .version(IndicatorDraft.SECOND)
                .measure(Measure.days(on(Milestones.ACCEPTED), IndicatorDraft.lastAnswer()))
                .better(Indicator.Better.LESS)
                .build();
    }

    /** The source takes the mean; from which day it counts is not told: from registration. */
    private static Indicator<CaseFact> firstAcceptanceDays() {
        return IndicatorDraft.of(
                        "first-acceptance-days",
                        CaseFacts.REGISTERED,
                        "初次信访受理周期",
                        "days until acceptance of first petitions",
                        IndicatorDraft.enterprise("初次信访平均受理周期"))
                .population(IndicatorDraft.first())
                .measure(Measure.days(CaseFacts.REGISTERED, on(Milestones.ACCEPTED)))
                .better(Indicator.Better.LESS)
                .build();
    }

    /** As with acceptance: the first answer to the matter, of whichever organ. */
    private static Indicator<CaseFact> firstAnswerDays() {
        return IndicatorDraft.of(
                        "first-answer-days",
                        CaseFacts.REGISTERED,
                        "初次信访答复周期",
                        "days until the answer to first petitions",
                        IndicatorDraft.enterprise("初次信访平均答复周期"))
                .version(IndicatorDraft.SECOND)
                .population(IndicatorDraft.first())
                .measure(Measure.days(CaseFacts.REGISTERED, IndicatorDraft.firstAnswer()))
                .better(Indicator.Better.LESS)
                .build();
    }
}
