package io.petition.benchmarks;

import io.petition.condition.Condition;
import io.petition.explain.Citation;
import io.petition.law.Anchor;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.Holder;
import io.petition.law.LegalEffect;
import io.petition.law.Length;
import io.petition.law.MilestoneKey;
import io.petition.law.PauseGround;
import io.petition.law.Regime;
import io.petition.law.TermKey;
import io.petition.law.TermRule;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.china.Milestones;
import io.petition.time.Counting;
import io.petition.time.Period;
import io.petition.time.Span;
import io.petition.time.Timeline;
import java.util.Optional;

/**
 * The national edition of 2022, and five made-up terms of an office that watches more closely than the law: in every unit of
 * days, two of them with pauses, one with a roll of its own. Those five are no law of any place.
 */
final class TenTerms {
    static final MilestoneKey SURVEY_BEGAN = MilestoneKey.of("survey-began");
    static final MilestoneKey SURVEY_ENDED = MilestoneKey.of("survey-ended");

    private static final Citation TOY = Citation.of("Toy Office Rules", "1");
    private static final MilestoneKey NEVER = MilestoneKey.of("toy-done");

    private TenTerms() {}

    /** The national regime whose only edition has the toy terms after its own. */
    static Regime regime() {
        Regime national = ChinaRules.national();
        Edition law = national.edition(ChinaRules.CN_2022).orElseThrow();
        Period since = law.validity();
        Edition edition = Edition.builder()
                .from(law)
                .id("cn-2022-toy")
                .addTerms(toy("first-contact", Span.workingDays(3), Milestones.RECEIVED_BY_ORGAN, since))
                .addTerms(toy("visit", Span.weeks(2), Milestones.ACCEPTED, since))
                .addTerms(toy(
                        "mediation",
                        Span.months(2),
                        Milestones.ACCEPTED,
                        since,
                        PauseGround.of("hearing", Milestones.HEARING_BEGAN, Milestones.HEARING_ENDED, TOY)))
                .addTerms(toy(
                        "findings",
                        Span.workingDays(30),
                        Milestones.ACCEPTED,
                        since,
                        PauseGround.of("survey", SURVEY_BEGAN, SURVEY_ENDED, TOY)))
                .addTerms(beforeDaysOff("summary", Span.calendarDays(45), Milestones.RECEIVED_BY_ORGAN, since))
                .build();
        return national.withEditions(Timeline.of(new Timeline.Entry<>(since, edition)));
    }

    private static Dated<TermRule> toy(String key, Span span, MilestoneKey start, Period since, PauseGround... pauses) {
        return Dated.confirmed(draft(key, span, start).addPauses(pauses).build(), since, TOY);
    }

    private static Dated<TermRule> beforeDaysOff(String key, Span span, MilestoneKey start, Period since) {
        Counting counting =
                new Counting(Counting.FirstDay.NOT_COUNTED, Counting.Roll.PRECEDING, Counting.DayOff.NOT_WORKED);
        return Dated.confirmed(
                draft(key, span, start).counting(Optional.of(counting)).build(), since, TOY);
    }

    private static TermRule.Builder draft(String key, Span span, MilestoneKey start) {
        return TermRule.builder()
                .key(TermKey.of(key))
                .length(Length.of(span))
                .anchor(Anchor.at(start))
                .addStops(NEVER)
                .optional(false)
                .holder(Holder.ORGAN)
                .effect(LegalEffect.INTERNAL)
                .appliesTo(Condition.always());
    }
}
