package io.petition.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.condition.Fact;
import io.petition.condition.Vocabulary;
import io.petition.explain.Finding;
import io.petition.lifecycle.Recorded;
import io.petition.rules.china.ChinaIndicators;
import io.petition.rules.china.ChinaRules;
import io.petition.statistics.ActivityFact;
import io.petition.statistics.ActivityFacts;
import io.petition.statistics.CaseFact;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.SubmissionFact;
import io.petition.statistics.SubmissionFacts;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.IndicatorBook;
import io.petition.statistics.indicator.IndicatorLint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of fact that is counted: matters, submissions or activities, which are never added up.
 *
 * @param word its word in options and answers
 * @param type how a line of a file of facts is read
 * @param vocabulary what a breakdown may ask of it
 * @param id what tells one from another; of a matter its id and nothing of its people
 * @param indicators those of a book that count it
 * @param lint what the linter says of one of them
 * @param maker what makes such facts of a history
 * @param parts what makes facts of the parts of it for which several answer: of a matter its tracks
 * @param ofParts what is a part's own and not the whole's: where several organs answer, the whole has no one organ
 */
record FactKind<F>(
        String word,
        Class<F> type,
        Vocabulary<F> vocabulary,
        Function<F, String> id,
        Function<IndicatorBook, List<Indicator<F>>> indicators,
        Function<Indicator<F>, List<Finding>> lint,
        Maker<F> maker,
        Maker<F> parts,
        ImmutableSet<String> ofParts) {
    static final FactKind<CaseFact> CASES = new FactKind<>(
            "case",
            CaseFact.class,
            CaseFacts.VOCABULARY,
            FactKind::matter,
            IndicatorBook::cases,
            FactKind::ofCases,
            HistoryFacts::matters,
            HistoryFacts::tracks,
            FactKind.ofTracks());

    /** The same of each track for itself: made of histories alone, and never added up with matters. */
    static final FactKind<CaseFact> TRACKS = new FactKind<>(
            "track",
            CaseFact.class,
            CaseFacts.VOCABULARY,
            FactKind::matter,
            IndicatorBook::cases,
            FactKind::ofCases,
            HistoryFacts::tracks,
            HistoryFacts::tracks,
            FactKind.ofTracks());

    static final FactKind<SubmissionFact> SUBMISSIONS = new FactKind<>(
            "submission",
            SubmissionFact.class,
            SubmissionFacts.VOCABULARY,
            fact -> fact.petition().value(),
            IndicatorBook::submissions,
            IndicatorLint::ofSubmissions,
            HistoryFacts::submissions,
            HistoryFacts::submissions,
            ImmutableSet.of());

    /** A history of a matter has none: they are the host's to record. */
    static final FactKind<ActivityFact> ACTIVITIES = new FactKind<>(
            "activity",
            ActivityFact.class,
            ActivityFacts.VOCABULARY,
            ActivityFact::id,
            IndicatorBook::activities,
            IndicatorLint::ofActivities,
            (from, history, known) -> List.of(),
            (from, history, known) -> List.of(),
            ImmutableSet.of());

    static final ImmutableList<FactKind<?>> ALL = ImmutableList.of(CASES, SUBMISSIONS, ACTIVITIES);

    /** What makes facts of the history of one matter. */
    @FunctionalInterface
    interface Maker<F> {
        List<F> of(HistoryFacts from, List<Recorded> history, Instant known);
    }

    private static ImmutableSet<String> ofTracks() {
        return ImmutableSet.of(
                CaseFacts.HANDLING_ORGAN.name(),
                CaseFacts.PETITION_OFFICE.name(),
                CaseFacts.HANDLER.name(),
                CaseFacts.MATTER_CLASS.name(),
                CaseFacts.PROCEDURE.name());
    }

    private static List<Finding> ofCases(Indicator<CaseFact> indicator) {
        return IndicatorLint.ofCases(indicator, ChinaIndicators.course(ChinaRules.national()));
    }

    private static String matter(CaseFact fact) {
        return fact.track().isEmpty()
                ? fact.matter().value()
                : fact.matter().value() + "/" + fact.track().get().value();
    }

    /** The fact of a name, if there is one; what is no name at all is none. */
    Optional<Fact<F, ?>> fact(String name) {
        try {
            return vocabulary.fact(name);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The last indicator of a key in a book that counts this. */
    Optional<Indicator<F>> indicator(IndicatorBook book, String key) {
        return indicators.apply(book).stream()
                .filter(indicator -> indicator.key().equals(key))
                .reduce((earlier, later) -> later);
    }
}
