package io.petition.deadline;

import io.petition.condition.Condition;
import io.petition.explain.Citation;
import io.petition.law.Anchor;
import io.petition.law.Dated;
import io.petition.law.DisputeStep;
import io.petition.law.Edition;
import io.petition.law.EditionChoice;
import io.petition.law.ExtensionBound;
import io.petition.law.Holder;
import io.petition.law.LegalEffect;
import io.petition.law.Length;
import io.petition.law.MilestoneKey;
import io.petition.law.PauseGround;
import io.petition.law.Regime;
import io.petition.law.TermKey;
import io.petition.law.TermRule;
import io.petition.time.Counting;
import io.petition.time.DecreedDay;
import io.petition.time.Horizon;
import io.petition.time.Period;
import io.petition.time.Span;
import io.petition.time.Timeline;
import io.petition.time.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * A made-up regime for tests of the engine: one term of any length, the counting of choice, a calendar for 2025 and 2026
 * in which 1 to 5 May 2026 are off and Saturday 9 May is worked. It is no law of any country.
 */
public final class ToyRegime {
    /** The fictitious instrument. */
    public static final Citation TOY = Citation.of("Toy Act", "1");

    private static final Period ALWAYS = Period.from(LocalDate.of(1800, 1, 1));

    private ToyRegime() {}

    /** The usual counting: first day out, end rolls forward, every unworked day is off. */
    public static Counting usual() {
        return new Counting(Counting.FirstDay.NOT_COUNTED, Counting.Roll.FOLLOWING, Counting.DayOff.NOT_WORKED);
    }

    /** A regime that counts so. */
    public static Regime counting(Counting counting) {
        Edition edition = Edition.builder()
                .id("toy")
                .instrument("Toy Act")
                .validity(ALWAYS)
                .addTerms(term(Span.calendarDays(1), Optional.empty()))
                .disputeSteps(Dated.confirmed(List.of(DisputeStep.AGREEMENT), ALWAYS, TOY))
                .build();
        return Regime.builder()
                .id("toy")
                .editions(Timeline.of(new Timeline.Entry<>(ALWAYS, edition)))
                .counting(Timeline.of(new Timeline.Entry<>(ALWAYS, Dated.confirmed(counting, ALWAYS, TOY))))
                .editionChoice(Dated.confirmed(EditionChoice.BY_STEP, ALWAYS, TOY))
                .calendar(calendar())
                .zone(ZoneOffset.ofHours(8))
                .build();
    }

    /** A term of a length, extendable up to a bound, that a hearing pauses. */
    public static Dated<TermRule> term(Span length, Optional<Span> bound) {
        return Dated.confirmed(
                TermRule.builder()
                        .key(TermKey.of("answer"))
                        .length(Length.of(length))
                        .anchor(Anchor.at(MilestoneKey.of("begun")))
                        .addStops(MilestoneKey.of("done"))
                        .holder(Holder.ORGAN)
                        .effect(LegalEffect.STATUTORY)
                        .optional(false)
                        .extension(bound.map(most -> ExtensionBound.of(most, MilestoneKey.of("extended"), TOY)))
                        .addPauses(
                                PauseGround.of("hearing", MilestoneKey.of("heard"), MilestoneKey.of("heard-out"), TOY))
                        .appliesTo(Condition.always())
                        .build(),
                ALWAYS,
                TOY);
    }

    private static WorkCalendar calendar() {
        List<DecreedDay> days = new ArrayList<>();
        for (int day = 1; day <= 5; day++) {
            days.add(new DecreedDay(LocalDate.of(2026, 5, day), true, "May holiday", TOY));
        }
        days.add(new DecreedDay(LocalDate.of(2026, 5, 9), false, "May holiday", TOY));
        return WorkCalendar.of("toy", new Horizon(2025, 2026), EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), days);
    }
}
