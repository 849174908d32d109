package io.petition.examples.cli.ledger.figure;

import com.google.common.collect.ImmutableList;
import io.petition.condition.Fact;
import io.petition.examples.cli.ledger.figure.Readings.PublishedIs;
import io.petition.examples.cli.ledger.matter.Disposal.Outcome;
import io.petition.examples.cli.ledger.matter.Disposal.Why;
import io.petition.examples.cli.ledger.matter.Hypothetical;
import io.petition.examples.cli.ledger.read.CaseRow.Use;
import io.petition.examples.cli.ledger.read.Letter;
import io.petition.examples.cli.ledger.read.LetterDates;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** What a letter is asked, under the names that definitions of figures print. What a row does not say is not known. */
final class LetterFacts {
    static final ImmutableList<Boolean> YES_NO = ImmutableList.of(true, false);

    static final Fact<LetterFact, Use> USE = Fact.oneOf(
            "use",
            ImmutableList.copyOf(Use.values()),
            fact -> Optional.of(fact.row().use()));

    /** When it was sent: the day by which a letter belongs to a period. */
    static final Fact<LetterFact, LocalDate> SUBMITTED =
            Fact.of("submitted", fact -> fact.letter().flatMap(Letter::submitted));

    static final Fact<LetterFact, LocalDate> PUBLISHED =
            Fact.of("published", fact -> fact.dates().flatMap(LetterDates::published));

    static final Fact<LetterFact, LocalDate> INTERIM =
            Fact.of("interim", fact -> fact.dates().flatMap(LetterDates::interim));

    static final Fact<LetterFact, LocalDate> ANSWERED =
            Fact.of("answered", fact -> fact.dates().flatMap(LetterDates::answered));

    /** Whether interim note and answer are both there, in order. */
    static final Fact<LetterFact, Boolean> THREE_STEPS =
            Fact.oneOf("three-steps", YES_NO, fact -> fact.dates().map(LetterDates::threeSteps));

    /** What the published day is, beside interim note and answer. */
    static final Fact<LetterFact, PublishedIs> PUBLISHED_IS = Fact.oneOf(
            "published-is",
            ImmutableList.copyOf(PublishedIs.values()),
            fact -> fact.dates().flatMap(dates -> fact.letter()).flatMap(PublishedIs::of));

    static final Fact<LetterFact, Outcome> DISPOSAL = Fact.oneOf(
            "disposal",
            ImmutableList.copyOf(Outcome.values()),
            fact -> fact.judged().map(judged -> judged.disposal().outcome()));

    static final Fact<LetterFact, Why> NOT_JUDGED = Fact.oneOf(
            "not-judged",
            ImmutableList.copyOf(Why.values()),
            fact -> fact.judged().map(judged -> judged.disposal().why()));

    /** By how many days registering and forwarding was late; not known of what was in time or not judged. */
    static final Fact<LetterFact, Long> DAYS_LATE = Fact.of(
            "days-late",
            fact -> fact.judged()
                    .filter(judged -> judged.disposal().outcome() == Outcome.MISSED)
                    .map(judged -> judged.disposal().daysLate()));

    /** How the handling term stands. */
    static final Fact<LetterFact, String> HANDLING = Fact.of(
            "handling",
            fact -> fact.judged()
                    .flatMap(judged ->
                            judged.handling().map(status -> status.kind().code())));

    static final Fact<LetterFact, String> EDITION =
            Fact.of("edition", fact -> fact.judged().flatMap(judged -> judged.edition()));

    /** Hypothetical: whether the answer came after the end of a handling term that nothing started. */
    static final Fact<LetterFact, Boolean> ANSWER_LATE =
            Fact.oneOf("answer-late", YES_NO, fact -> late(fact, Hypothetical::answerLate));

    /** Hypothetical: the same of the published day. */
    static final Fact<LetterFact, Boolean> PUBLISHED_LATE =
            Fact.oneOf("published-late", YES_NO, fact -> late(fact, Hypothetical::publishedLate));

    /** Hypothetical: whether that end rests on a year without a published calendar. */
    static final Fact<LetterFact, Boolean> PROVISIONAL =
            Fact.oneOf("provisional", YES_NO, fact -> hypothetical(fact).map(Hypothetical::provisional));

    private LetterFacts() {}

    private static Optional<Boolean> late(LetterFact fact, Function<Hypothetical, OptionalLong> days) {
        OptionalLong late = hypothetical(fact).map(days).orElse(OptionalLong.empty());
        return late.isPresent() ? Optional.of(late.getAsLong() > 0) : Optional.empty();
    }

    private static Optional<Hypothetical> hypothetical(LetterFact fact) {
        return fact.judged().flatMap(judged -> judged.hypothetical());
    }
}
