package io.petition.rules.china;

import static io.petition.condition.Condition.all;
import static io.petition.condition.Condition.any;
import static io.petition.condition.Condition.is;
import static io.petition.condition.Condition.not;
import static io.petition.statistics.CaseFacts.on;

import io.petition.statistics.CaseFact;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.ClockClass;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Measure;
import java.util.List;

/** Whether and how fast matters are finished 办结, and whether what was finished came again. */
final class CompletionIndicators {
    private CompletionIndicators() {}

    static List<Indicator<CaseFact>> cases() {
        return List.of(
                onTime(),
                firstCompletion(),
                once(),
                repeatOfFinished(),
                extended(),
                handlingDays(),
                firstAcceptanceDays(),
                firstAnswerDays());
    }

    /** Of what was due in the period, open or not: what is overdue and open is not left out. */
    private static Indicator<CaseFact> onTime() {
        return IndicatorDraft.read(
                        "on-time-completion",
                        CaseFacts.due(Terms.HANDLING),
                        "按期答复率（广东口径）",
                        "completion in time (Guangdong)",
                        IndicatorDraft.guangdong("按期答复"),
                        IndicatorDraft.article("34"))
                .population(all(IndicatorDraft.plausible(), IndicatorDraft.first()))
                .measure(IndicatorDraft.namingIdle(
                        IndicatorDraft.namingLate(
                                Measure.share(
                                        is(CaseFacts.clock(Terms.HANDLING), ClockClass.IN_TIME),
                                        IndicatorDraft.owed(Terms.HANDLING)),
                                CaseFacts.clock(Terms.HANDLING)),
                        Terms.HANDLING))
                .better(Indicator.Better.MORE)
                .build();
    }

    /** Of the first petitions registered in the period, those answered or otherwise ended; ours. */
    private static Indicator<CaseFact> firstCompletion() {
        return IndicatorDraft.of(
                        "first-petition-completion", CaseFacts.REGISTERED, "初次信访办结率", "completion of first petitions")
                .population(IndicatorDraft.first())
                .measure(Measure.share(
                                any(IndicatorDraft.answered(), is(CaseFacts.CLOSED, true)),
                                not(IndicatorDraft.withdrawn()))
                        .naming("withdrawn", IndicatorDraft.withdrawn()))
                .better(Indicator.Better.MORE)
                .build();
    }

    /**
     * Named everywhere, and no source says how it is computed: first petitions answered that did not come again, ours. It would reward
     * whoever keeps people from coming again, so that it judges nothing.
     */
    private static Indicator<CaseFact> once() {
        return IndicatorDraft.of(
                        "one-time-resolution",
                        CaseFacts.REGISTERED,
                        "一次性化解率（本库口径）",
                        "resolved the first time (our reading)")
                .population(IndicatorDraft.first())
                .measure(Measure.share(is(CaseFacts.RECURRED, false), IndicatorDraft.answered())
                        .naming("came-again", is(CaseFacts.RECURRED, true))
                        .naming("withdrawn", all(IndicatorDraft.withdrawn(), not(IndicatorDraft.answered())))
                        .naming("not-finished", not(IndicatorDraft.answered())))
                .build();
    }

    /**
     * The other meaning of 重复信访率: of first petitions finished 办结初件, those of the source's column 首次初件, read as those that came
     * again. The source does not explain the column.
     */
    private static Indicator<CaseFact> repeatOfFinished() {
        return IndicatorDraft.of(
                        "repeat-share-of-finished",
                        CaseFacts.REGISTERED,
                        "重复信访率（办结初件口径，企业集团考核）",
                        "repeat share of first petitions finished (enterprise assessment)",
                        IndicatorDraft.enterprise("重复信访率"))
                .population(IndicatorDraft.first())
                .measure(Measure.share(is(CaseFacts.RECURRED, true), IndicatorDraft.answered())
                        .naming("not-finished", not(IndicatorDraft.answered())))
                .decimals(2)
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

    private static Indicator<CaseFact> handlingDays() {
        return IndicatorDraft.of(
                        "handling-days",
                        on(Milestones.ACCEPTED),
                        "办理用时（自受理至答复）",
                        "days from acceptance until the answer")
                .measure(Measure.days(on(Milestones.ACCEPTED), on(Milestones.ANSWERED)))
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

    /** As with acceptance. */
    private static Indicator<CaseFact> firstAnswerDays() {
        return IndicatorDraft.of(
                        "first-answer-days",
                        CaseFacts.REGISTERED,
                        "初次信访答复周期",
                        "days until the answer to first petitions",
                        IndicatorDraft.enterprise("初次信访平均答复周期"))
                .population(IndicatorDraft.first())
                .measure(Measure.days(CaseFacts.REGISTERED, on(Milestones.ANSWERED)))
                .better(Indicator.Better.LESS)
                .build();
    }
}
