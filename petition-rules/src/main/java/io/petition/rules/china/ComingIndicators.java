package io.petition.rules.china;

import static io.petition.condition.Condition.all;
import static io.petition.condition.Condition.always;
import static io.petition.condition.Condition.atLeast;
import static io.petition.condition.Condition.in;
import static io.petition.condition.Condition.is;
import static io.petition.condition.Condition.not;

import com.google.common.collect.ImmutableSet;
import io.petition.condition.Condition;
import io.petition.model.Channel;
import io.petition.model.Recurrence;
import io.petition.statistics.SubmissionFact;
import io.petition.statistics.SubmissionFacts;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Measure;
import java.util.List;

/**
 * How many come, how often and by which way: pieces 件次, batches 批次, persons 人次. They are the people's doing, so that none of
 * these judges an office, whatever a source makes of them: fewer petitions are no merit.
 */
final class ComingIndicators {
    /** From how many persons a visit is one of a group 集体访: general knowledge. */
    private static final int GROUP = 5;

    private static final Condition<SubmissionFact> VISIT = is(SubmissionFacts.CHANNEL, Channel.VISIT);

    private ComingIndicators() {}

    static List<Indicator<SubmissionFact>> submissions() {
        Condition<SubmissionFact> group = all(VISIT, atLeast(SubmissionFacts.PERSONS, GROUP));
        return List.of(
                number("pieces", "信访件次", "petitions", always(), Measure.count()),
                number("persons", "信访人次", "persons", always(), Measure.sum(SubmissionFacts.PERSONS)),
                number("visit-batches", "来访批次", "visits", VISIT, Measure.count()),
                number("visit-persons", "来访人次", "persons on visits", VISIT, Measure.sum(SubmissionFacts.PERSONS)),
                number("group-visit-batches", "集体访批次", "visits of groups", group, Measure.count()),
                number(
                        "group-visit-persons",
                        "集体访人次",
                        "persons on visits of groups",
                        group,
                        Measure.sum(SubmissionFacts.PERSONS)),
                repeats(),
                online());
    }

    private static Indicator<SubmissionFact> number(
            String key, String zh, String en, Condition<SubmissionFact> of, Measure<SubmissionFact> measure) {
        return IndicatorDraft.of(key, SubmissionFacts.RECEIVED, zh, en)
                .population(of)
                .measure(measure)
                .build();
    }

    /** One meaning of 重复信访率: pieces that repeat, of all pieces. By the day of registration there, here of receipt. */
    private static Indicator<SubmissionFact> repeats() {
        return IndicatorDraft.of(
                        "repeat-share-of-pieces",
                        SubmissionFacts.RECEIVED,
                        "重复信访率（件次口径，广东）",
                        "repeat share of pieces (Guangdong)",
                        IndicatorDraft.guangdong("重复信访率"))
                .population(IndicatorDraft.plausibleSubmission())
                .measure(Measure.share(is(SubmissionFacts.RECURRENCE, Recurrence.REPEAT), always()))
                .decimals(2)
                .build();
    }

    /** Online is what is neither letter nor visit, as the source has it. */
    private static Indicator<SubmissionFact> online() {
        return IndicatorDraft.read(
                        "online-share",
                        SubmissionFacts.RECEIVED,
                        "网信占比（广东口径）",
                        "online share (Guangdong)",
                        IndicatorDraft.guangdong("网信占比"))
                .population(IndicatorDraft.plausibleSubmission())
                .measure(Measure.share(
                        not(in(
                                SubmissionFacts.CHANNEL,
                                ImmutableSet.of(Channel.LETTER, Channel.LETTER_TO_LEADER, Channel.VISIT))),
                        always()))
                .build();
    }
}
