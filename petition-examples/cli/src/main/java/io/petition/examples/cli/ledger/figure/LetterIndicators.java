package io.petition.examples.cli.ledger.figure;

import static io.petition.condition.Condition.all;
import static io.petition.condition.Condition.always;
import static io.petition.condition.Condition.in;
import static io.petition.condition.Condition.is;
import static io.petition.condition.Condition.known;
import static io.petition.condition.Condition.not;

import com.google.common.collect.ImmutableSet;
import io.petition.condition.Condition;
import io.petition.condition.Fact;
import io.petition.examples.cli.ledger.figure.Readings.PublishedIs;
import io.petition.examples.cli.ledger.matter.Disposal.Outcome;
import io.petition.examples.cli.ledger.matter.Disposal.Why;
import io.petition.examples.cli.ledger.read.CaseRow.Use;
import io.petition.statistics.indicator.Figure;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Indicator.Better;
import io.petition.statistics.indicator.Measure;
import io.petition.statistics.indicator.Panel;
import io.petition.statistics.indicator.Tally;
import java.time.LocalDate;

/** The figures of a ledger as definitions. They are this demonstration's own, each by the day on which a letter was sent. */
final class LetterIndicators {
    private static final Condition<LetterFact> USED =
            in(LetterFacts.USE, ImmutableSet.of(Use.USED, Use.USED_WITH_FINDING));
    private static final Condition<LetterFact> STEPS = all(USED, is(LetterFacts.THREE_STEPS, true));

    /** Of all rows, those in the figures. */
    static final Indicator<LetterFact> ROWS = indicator("rows", always(), Measure.share(USED, always()));

    static final Indicator<LetterFact> LETTERS = indicator("letters", USED, Measure.count());

    /** Of the letters, those about which something was noticed. */
    static final Indicator<LetterFact> NOTICED =
            indicator("noticed", USED, Measure.share(is(LetterFacts.USE, Use.USED_WITH_FINDING), always()));

    /** Registered and forwarded in time, of what can be judged; what cannot is named by the reason. */
    static final Indicator<LetterFact> DISPOSAL = Indicator.builder("disposal-in-time", "1", LetterFacts.SUBMITTED)
            .population(USED)
            .measure(disposal())
            .better(Better.MORE)
            .build();

    static final Indicator<LetterFact> PUBLISHED = days("published", USED, LetterFacts.PUBLISHED);
    static final Indicator<LetterFact> INTERIM = days("interim", USED, LetterFacts.INTERIM);
    static final Indicator<LetterFact> ANSWER = days("answer", USED, LetterFacts.ANSWERED);

    static final Indicator<LetterFact> STEPS_PUBLISHED = days("steps-published", STEPS, LetterFacts.PUBLISHED);
    static final Indicator<LetterFact> STEPS_INTERIM = days("steps-interim", STEPS, LetterFacts.INTERIM);
    static final Indicator<LetterFact> STEPS_ANSWER = days("steps-answer", STEPS, LetterFacts.ANSWERED);
    static final Indicator<LetterFact> STEPS_BETWEEN =
            indicator("steps-between", STEPS, Measure.days(LetterFacts.INTERIM, LetterFacts.ANSWERED));

    /** Of the letters with three dates, those whose published one is the interim note's, and that alone. */
    static final Indicator<LetterFact> INTERIM_PUBLISHED = indicator(
            "interim-published",
            USED,
            Measure.share(is(LetterFacts.PUBLISHED_IS, PublishedIs.INTERIM), known(LetterFacts.PUBLISHED_IS)));

    /** Letters that have a published date and no usable date of an answer. */
    static final Indicator<LetterFact> PUBLISHED_ONLY = indicator(
            "published-only",
            all(USED, known(LetterFacts.PUBLISHED), not(known(LetterFacts.ANSWERED))),
            Measure.count());

    static final Indicator<LetterFact> ANSWERS_LATE = late("answers-late", USED, LetterFacts.ANSWER_LATE);
    static final Indicator<LetterFact> STEPS_LATE = late("steps-late", STEPS, LetterFacts.ANSWER_LATE);
    static final Indicator<LetterFact> PUBLISHED_LATE = late("published-late", USED, LetterFacts.PUBLISHED_LATE);
    static final Indicator<LetterFact> PROVISIONAL =
            indicator("provisional", all(USED, is(LetterFacts.PROVISIONAL, true)), Measure.count());

    /** What a line of a ledger holds. */
    static final Panel<LetterFact> LINE = Panel.of(ROWS, DISPOSAL, PUBLISHED, INTERIM, ANSWER, NOTICED);

    /** What is said of all letters together. */
    static final Panel<LetterFact> WHOLE = Panel.of(
            PUBLISHED,
            INTERIM,
            ANSWER,
            STEPS_PUBLISHED,
            STEPS_INTERIM,
            STEPS_ANSWER,
            STEPS_BETWEEN,
            INTERIM_PUBLISHED,
            PUBLISHED_ONLY,
            DISPOSAL,
            ANSWERS_LATE,
            STEPS_LATE,
            PUBLISHED_LATE,
            PROVISIONAL);

    private LetterIndicators() {}

    static Figure.Share share(Indicator<LetterFact> indicator, Tally tally) {
        return (Figure.Share) indicator.of(tally);
    }

    static Figure.Spread spread(Indicator<LetterFact> indicator, Tally tally) {
        return (Figure.Spread) indicator.of(tally);
    }

    static long total(Indicator<LetterFact> indicator, Tally tally) {
        return ((Figure.Total) indicator.of(tally)).total();
    }

    private static Indicator<LetterFact> indicator(
            String key, Condition<LetterFact> population, Measure<LetterFact> measure) {
        return Indicator.builder(key, "1", LetterFacts.SUBMITTED)
                .population(population)
                .measure(measure)
                .build();
    }

    private static Indicator<LetterFact> days(
            String key, Condition<LetterFact> population, Fact<LetterFact, LocalDate> until) {
        return indicator(key, population, Measure.days(LetterFacts.SUBMITTED, until));
    }

    private static Indicator<LetterFact> late(
            String key, Condition<LetterFact> population, Fact<LetterFact, Boolean> late) {
        return indicator(key, population, Measure.share(is(late, true), known(late)));
    }

    private static Measure<LetterFact> disposal() {
        Measure.Share<LetterFact> share = Measure.share(
                is(LetterFacts.DISPOSAL, Outcome.MET),
                in(LetterFacts.DISPOSAL, ImmutableSet.of(Outcome.MET, Outcome.MISSED)));
        for (Why why : Why.values()) {
            share = why == Why.JUDGED ? share : share.naming(why.code(), is(LetterFacts.NOT_JUDGED, why));
        }
        return share;
    }
}
