package io.petition.rules.china;

import static io.petition.condition.Condition.all;
import static io.petition.condition.Condition.any;
import static io.petition.condition.Condition.is;
import static io.petition.condition.Condition.not;
import static io.petition.statistics.CaseFacts.happened;

import io.petition.condition.Condition;
import io.petition.condition.Fact;
import io.petition.statistics.CaseFact;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Measure;
import java.util.List;

/**
 * Whether what was finished came again 再次信访. Mostly it does so as a matter of its own, which the record of the first does not hold:
 * where neither this shows a later petition nor the host says, it is not known, and is not taken for settled.
 */
final class RecurrenceIndicators {
    /** The attribute by which a host says whether the same came again as another matter: {@code came-again} is {@code yes} or {@code no}. */
    static final String CAME_AGAIN = "came-again";

    private RecurrenceIndicators() {}

    static List<Indicator<CaseFact>> cases() {
        return List.of(once(), repeatOfFinished());
    }

    /**
     * Named everywhere, and no source says how it is computed: first petitions answered that did not come again and were not handled
     * anew, ours. It would reward whoever keeps people from coming again, so that it judges nothing.
     */
    private static Indicator<CaseFact> once() {
        Condition<CaseFact> anew =
                any(is(happened(Milestones.REOPENED), true), is(happened(Milestones.REMEDY_SENT_BACK), true));
        return IndicatorDraft.of(
                        "one-time-resolution",
                        CaseFacts.REGISTERED,
                        "一次性化解率（本库口径）",
                        "resolved the first time (our reading)")
                .version(IndicatorDraft.SECOND)
                .population(IndicatorDraft.first())
                .measure(Measure.share(all(is(CaseFacts.RECURRED, false), is(cameAgain(), "no"), not(anew)), finished())
                        .naming("withdrawn", IndicatorDraft.withdrawn())
                        .naming("not-finished", not(finished()))
                        .naming("came-again", again())
                        .naming("handled-anew", anew))
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
                .version(IndicatorDraft.SECOND)
                .population(IndicatorDraft.first())
                .measure(Measure.share(again(), finished()).naming("not-finished", not(finished())))
                .decimals(2)
                .build();
    }

    /** Answered; what came again after that was, however what came again stands. */
    private static Condition<CaseFact> finished() {
        return any(IndicatorDraft.answered(), is(CaseFacts.RECURRED, true));
    }

    /** Not known where the record shows none and nobody says. */
    private static Condition<CaseFact> again() {
        return any(is(CaseFacts.RECURRED, true), is(cameAgain(), "yes"));
    }

    private static Fact<CaseFact, String> cameAgain() {
        return CaseFacts.attribute(CAME_AGAIN);
    }
}
