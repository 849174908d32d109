package io.petition.rules.china;

import static io.petition.condition.Condition.all;
import static io.petition.condition.Condition.always;
import static io.petition.condition.Condition.is;
import static io.petition.statistics.CaseFacts.happened;

import io.petition.condition.Fact;
import io.petition.statistics.CaseFact;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.ClockClass;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Measure;
import java.util.List;

/**
 * Timely acceptance 及时受理率 as Guangdong counts it: by days after registration that nothing stops or moves, in the period in
 * which they end; not yet due stays in the denominator. What it calls the office's acceptance 受理 is read as the office's disposal,
 * which the regulation asks of it, and the organ's as its decision whether to accept, for the regulation lets it refuse: readings.
 * Where it was sent to several organs it is in time when every one of them was: the last of them speaks, a reading too.
 */
final class AcceptanceIndicators {
    private static final int OFFICE_DAYS = 15;

    /** Fifteen of the office and fifteen of the organ, both from registration. */
    private static final int ORGAN_DAYS = 30;

    private AcceptanceIndicators() {}

    static List<Indicator<CaseFact>> cases() {
        return List.of(office(), organ());
    }

    private static Indicator<CaseFact> office() {
        Fact<CaseFact, ClockClass> kept = CaseFacts.kept(
                CaseFacts.REGISTERED,
                OFFICE_DAYS,
                Milestones.FORWARDED,
                Milestones.ASSIGNED,
                Milestones.TOLD_WHERE_TO_GO,
                Milestones.REPORTED_UP,
                Milestones.NOT_ACCEPTED,
                Milestones.NO_LONGER_ACCEPTED);
        return IndicatorDraft.of(
                        "office-timely-acceptance",
                        CaseFacts.plus(CaseFacts.REGISTERED, OFFICE_DAYS),
                        "信访部门及时受理率（广东口径）",
                        "timely acceptance by the petition office (Guangdong)",
                        IndicatorDraft.guangdong("及时受理"))
                .population(all(
                        IndicatorDraft.plausible(),
                        IndicatorDraft.first(),
                        is(happened(Milestones.RECEIVED_BY_OFFICE), true)))
                .measure(share(kept))
                .better(Indicator.Better.MORE)
                .build();
    }

    private static Indicator<CaseFact> organ() {
        Fact<CaseFact, ClockClass> kept = CaseFacts.keptInAll(CaseFacts.REGISTERED, ORGAN_DAYS, IndicatorDraft.TAKEN);
        return IndicatorDraft.of(
                        "organ-timely-acceptance",
                        CaseFacts.plus(CaseFacts.REGISTERED, ORGAN_DAYS),
                        "责任单位及时受理率（广东口径）",
                        "timely acceptance by the competent organ (Guangdong)",
                        IndicatorDraft.guangdong("责任单位及时受理"))
                .version(IndicatorDraft.SECOND)
                .population(all(
                        IndicatorDraft.plausible(),
                        IndicatorDraft.first(),
                        is(happened(Milestones.SENT_TO_ORGAN), true)))
                .measure(share(kept))
                .better(Indicator.Better.MORE)
                .build();
    }

    private static Measure<CaseFact> share(Fact<CaseFact, ClockClass> kept) {
        return IndicatorDraft.namingLate(Measure.share(is(kept, ClockClass.IN_TIME), always()), kept);
    }
}
