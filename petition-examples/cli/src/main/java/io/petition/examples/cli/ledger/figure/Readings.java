package io.petition.examples.cli.ledger.figure;

import com.google.common.collect.ImmutableMap;
import io.petition.examples.cli.ledger.read.Letter;
import io.petition.statistics.indicator.Histogram;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Rate;
import io.petition.statistics.indicator.Tally;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Two readings of one file. By the published day of reply every letter looks answered; the letters with three dated
 * steps show what that day mostly is.
 *
 * @param published from sending to the published day, every letter
 * @param interim from sending to the interim note, every letter that has one
 * @param answer from sending to the signed answer, every letter that has one
 * @param steps the letters with interim note and signed answer in order
 * @param stepsPublished of these, from sending to the published day
 * @param stepsInterim of these, from sending to the interim note
 * @param stepsAnswer of these, from sending to the signed answer
 * @param stepsBetween of these, from interim note to signed answer
 * @param interimPublished of the letters on which all three dates stand, in order or not, those whose published one is the
 *     interim note's, and that alone
 * @param publishedIs what the published day of the letters with three dates is
 */
@Value.Builder
public record Readings(
        Histogram published,
        Histogram interim,
        Histogram answer,
        long steps,
        Histogram stepsPublished,
        Histogram stepsInterim,
        Histogram stepsAnswer,
        Histogram stepsBetween,
        Rate interimPublished,
        Map<PublishedIs, Long> publishedIs) {
    /** The days within which the two readings are compared: the shortest term of the law. */
    public static final int BOUND = 15;

    /** What the published day of a letter with three dates is. */
    public enum PublishedIs {
        /** The day of the interim note. */
        INTERIM,
        /** The day of the interim note and of the answer: they are one. */
        BOTH,
        /** The day of the answer. */
        ANSWER,
        /** A day between them. */
        BETWEEN,
        /** A day before both. */
        BEFORE,
        /** A day after both. */
        AFTER;

        /** The form shown to programs, and the key of the text. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Of a letter; empty where one of the three dates is not on it. */
        static Optional<PublishedIs> of(Letter letter) {
            return letter.published()
                    .flatMap(published -> letter.interim()
                            .flatMap(interim ->
                                    letter.signedFinal().map(answer -> PublishedIs.of(published, interim, answer))));
        }

        private static PublishedIs of(LocalDate published, LocalDate interim, LocalDate answer) {
            if (published.equals(interim)) {
                return published.equals(answer) ? BOTH : INTERIM;
            }
            if (published.equals(answer)) {
                return ANSWER;
            }
            boolean beforeInterim = published.isBefore(interim);
            if (beforeInterim == published.isBefore(answer)) {
                return beforeInterim ? BEFORE : AFTER;
            }
            return BETWEEN;
        }
    }

    public Readings {
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(interim, "interim");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(stepsPublished, "stepsPublished");
        Objects.requireNonNull(stepsInterim, "stepsInterim");
        Objects.requireNonNull(stepsAnswer, "stepsAnswer");
        Objects.requireNonNull(stepsBetween, "stepsBetween");
        Objects.requireNonNull(interimPublished, "interimPublished");
        publishedIs = ImmutableMap.copyOf(publishedIs);
    }

    static Readings of(List<LetterFact> facts, Tally whole) {
        Map<String, Long> occurring = Occurring.of(LetterFacts.PUBLISHED_IS, facts);
        Map<PublishedIs, Long> publishedIs = new EnumMap<>(PublishedIs.class);
        for (PublishedIs kind : PublishedIs.values()) {
            publishedIs.put(kind, occurring.getOrDefault(kind.code(), 0L));
        }
        Histogram between = days(LetterIndicators.STEPS_BETWEEN, whole);
        return new ReadingsBuilder()
                .published(days(LetterIndicators.PUBLISHED, whole))
                .interim(days(LetterIndicators.INTERIM, whole))
                .answer(days(LetterIndicators.ANSWER, whole))
                .steps(between.n())
                .stepsPublished(days(LetterIndicators.STEPS_PUBLISHED, whole))
                .stepsInterim(days(LetterIndicators.STEPS_INTERIM, whole))
                .stepsAnswer(days(LetterIndicators.STEPS_ANSWER, whole))
                .stepsBetween(between)
                .interimPublished(LetterIndicators.share(LetterIndicators.INTERIM_PUBLISHED, whole)
                        .rate())
                .publishedIs(publishedIs)
                .build();
    }

    private static Histogram days(Indicator<LetterFact> indicator, Tally whole) {
        return LetterIndicators.spread(indicator, whole).days();
    }

    /** Letters on which interim note, answer and published day all stand, in order or not. */
    public long threeDated() {
        return interimPublished.of();
    }

    /** Whether the published date looks better than the answer does because it mostly is the interim note's. */
    public boolean flatters() {
        return 2 * interimPublished.part() > interimPublished.of()
                && stepsPublished.within(BOUND).compareTo(stepsAnswer.within(BOUND)) > 0;
    }
}
