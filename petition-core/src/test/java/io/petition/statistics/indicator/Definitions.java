package io.petition.statistics.indicator;

import static io.petition.condition.Condition.all;
import static io.petition.condition.Condition.always;
import static io.petition.condition.Condition.in;
import static io.petition.condition.Condition.is;
import static io.petition.condition.Condition.known;
import static io.petition.condition.Condition.not;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.petition.condition.Condition;
import io.petition.condition.Fact;
import io.petition.law.MilestoneKey;
import io.petition.law.TermKey;
import io.petition.model.Recurrence;
import io.petition.statistics.CaseFact;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.ClockClass;
import java.time.LocalDate;
import java.util.List;

/** Indicators of every kind of measure, for tests of how they are counted. */
final class Definitions {
    static final Fact<CaseFact, ClockClass> CLOCK = CaseFacts.clock(TermKey.of("handling"));
    static final Fact<CaseFact, LocalDate> DUE = CaseFacts.due(TermKey.of("handling"));

    static final Indicator<CaseFact> ON_TIME = of(
                    "on-time",
                    DUE,
                    Measure.share(
                                    is(CLOCK, ClockClass.IN_TIME),
                                    in(
                                            CLOCK,
                                            ImmutableSet.of(
                                                    ClockClass.IN_TIME,
                                                    ClockClass.LATE,
                                                    ClockClass.OPEN,
                                                    ClockClass.OVERDUE)))
                            .naming("late", is(CLOCK, ClockClass.LATE))
                            .naming("paused", is(CLOCK, ClockClass.PAUSED)))
            .population(not(is(CaseFacts.RECURRENCE, Recurrence.REPEAT)))
            .build();

    /** A name that fits in the denominator and outside, and a numerator that is often not known. */
    static final Indicator<CaseFact> SATISFIED = of(
                    "satisfied",
                    CaseFacts.REGISTERED,
                    Measure.share(is(CaseFacts.rating("organ"), "satisfied"), is(CaseFacts.SETTLED, true))
                            .naming("not-rated", not(known(CaseFacts.rating("organ")))))
            .build();

    static final Indicator<CaseFact> SHARE_OF_ALL = of(
                    "settled", CaseFacts.REGISTERED, Measure.share(is(CaseFacts.SETTLED, true), always()))
            .build();

    static final Indicator<CaseFact> COUNT = of("matters", CaseFacts.RECEIVED, Measure.<CaseFact>count())
            .population(all(known(CaseFacts.CHANNEL)))
            .build();

    static final Indicator<CaseFact> PERSONS =
            of("persons", CaseFacts.RECEIVED, Measure.sum(CaseFacts.PERSONS)).build();

    static final Indicator<CaseFact> DAYS = of(
                    "days",
                    CaseFacts.RECEIVED,
                    Measure.days(CaseFacts.RECEIVED, CaseFacts.on(MilestoneKey.of("answered"))))
            .build();

    static final Indicator<CaseFact> BOTH = of(
                    "both",
                    CaseFacts.REGISTERED,
                    new Measure.Composite<>(
                            Measure.Composite.Way.PRODUCT,
                            List.of(
                                    new Measure.Composite.Part<>(SATISFIED, Fraction.of(1, 1)),
                                    new Measure.Composite.Part<>(SHARE_OF_ALL, Fraction.of(1, 1)))))
            .build();

    static final Indicator<CaseFact> WEIGHTED = of(
                    "weighted",
                    CaseFacts.REGISTERED,
                    new Measure.Composite<>(
                            Measure.Composite.Way.WEIGHTED,
                            List.of(
                                    new Measure.Composite.Part<>(SATISFIED, Fraction.of(1, 4)),
                                    new Measure.Composite.Part<>(ON_TIME, Fraction.of(3, 4)))))
            .build();

    static final Panel<CaseFact> PANEL =
            Panel.of(ON_TIME, SATISFIED, SHARE_OF_ALL, COUNT, PERSONS, DAYS, BOTH, WEIGHTED);

    private Definitions() {}

    static Indicator.Builder<CaseFact> of(String key, Fact<CaseFact, LocalDate> period, Measure<CaseFact> measure) {
        return Indicator.builder(key, "1", period)
                .names(ImmutableMap.of("zh", key, "en", key))
                .measure(measure);
    }

    static Indicator<CaseFact> share(Condition<CaseFact> numerator, Condition<CaseFact> denominator) {
        return of("share", CaseFacts.REGISTERED, Measure.share(numerator, denominator))
                .build();
    }
}
