package io.petition.rules.china;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.petition.law.MilestoneKey;
import io.petition.law.Regime;
import io.petition.law.TermKey;
import io.petition.lifecycle.Lifecycle;
import io.petition.statistics.CaseFact;
import io.petition.statistics.Classifier;
import io.petition.statistics.indicator.Course;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.IndicatorBook;
import java.util.Optional;
import java.util.Set;

/**
 * The indicators 指标 known in China, each as its source defines it: where sources differ under one name, both stand here under
 * names of their own. What no source defines is ours and marked unconfirmed. None judges by how few petition.
 */
public final class ChinaIndicators {
    /** The windows in which a petitioner may rate, where local rules have them. */
    private static final ImmutableSet<TermKey> RATING_WINDOWS =
            ImmutableSet.of(TermKey.of("evaluation"), TermKey.of("evaluation-without-answer"));

    /** What stands in the place of a term where an opinion was revoked or sent back, in Shandong's rules of review. */
    private static final ImmutableMap<TermKey, TermKey> REDONE =
            ImmutableMap.of(Terms.HANDLING, CompletionIndicators.REDO, Terms.REVIEW, TermKey.of("review-redo"));

    /** What a matter has before anybody could have finished anything. */
    private static final ImmutableSet<MilestoneKey> BEGINNINGS = ImmutableSet.of(
            Milestones.RECEIVED_BY_OFFICE,
            Milestones.RECEIVED_DIRECTLY,
            Milestones.RECEIVED_BY_ORGAN,
            Milestones.REGISTERED,
            Milestones.CLASSIFIED,
            Milestones.FORWARDED,
            Milestones.ASSIGNED,
            Milestones.SENT_TO_ORGAN,
            Milestones.RECEIVED_BELOW,
            Milestones.SENT_ON,
            Milestones.REPORT_ORDERED,
            Milestones.REPORT_ORDERED_BELOW);

    private static final IndicatorBook ALL = new IndicatorBook(
            ImmutableList.<Indicator<CaseFact>>builder()
                    .addAll(AcceptanceIndicators.cases())
                    .addAll(CompletionIndicators.cases())
                    .addAll(RecurrenceIndicators.cases())
                    .addAll(RatingIndicators.cases())
                    .addAll(ResolutionIndicators.cases())
                    .addAll(RecordIndicators.cases())
                    .build(),
            ComingIndicators.submissions(),
            HotlineIndicators.activities());

    private ChinaIndicators() {}

    /** All of them, by the kind of fact they count; the national regime has them as its part. */
    public static IndicatorBook all() {
        return ALL;
    }

    /** The indicator of a key, for example {@code on-time-completion}. */
    public static Optional<Indicator<?>> find(String key) {
        return ALL.find(key);
    }

    /** The course that matters take under a regime of China, by which the lint tells what only those finished have. */
    public static Course course(Regime regime) {
        Course course = Course.of(
                regime,
                BEGINNINGS,
                ImmutableSet.of(Milestones.WITHDRAWN),
                ImmutableSet.of(Milestones.REVIEW_REQUESTED, Milestones.REEXAMINATION_REQUESTED));
        if (course.starts().containsKey(CompletionIndicators.REDO)) {
            return course;
        }
        // One of ours reads this term, which only an overlay lays: what starts it is known all the same.
        return new Course(
                ImmutableMap.<TermKey, Set<MilestoneKey>>builder()
                        .putAll(course.starts())
                        .put(CompletionIndicators.REDO, ImmutableSet.of(Milestones.REMEDY_SENT_BACK))
                        .buildOrThrow(),
                course.ends(),
                course.beginnings(),
                course.withdrawals(),
                course.remedies());
    }

    /** Makes facts that hold what these ask: every term that an edition of the regime has, and the windows for rating. */
    public static Classifier classifier(Lifecycle desk) {
        ImmutableSet.Builder<TermKey> terms = ImmutableSet.builder();
        desk.regime()
                .editions()
                .entries()
                .forEach(entry -> entry.value().terms().stream()
                        .map(term -> term.value().key())
                        .forEach(terms::add));
        Set<TermKey> all = terms.build();
        return Classifier.under(desk, all, Milestones.ANSWERED)
                .answeredToo(Milestones.SIMPLIFIED_ANSWERED, Milestones.DUTY_ANSWERED)
                .takenUpBy(Milestones.SENT_TO_ORGAN, Milestones.ACCEPTED, Milestones.ACCEPTANCE_DECIDED)
                .withdrawnBy(Milestones.WITHDRAWN)
                .redoneBy(REDONE)
                .ratedWithin(RATING_WINDOWS);
    }
}
