package io.petition.examples.cli.ledger.figure;

import com.google.common.collect.ImmutableMap;
import io.petition.examples.cli.ledger.read.Letter;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
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
 * @param threeDated letters on which interim note, answer and published day all stand, in order or not
 * @param publishedIs what the published day of these is
 */
@Value.Builder
public record Readings(
        Days published,
        Days interim,
        Days answer,
        long steps,
        Days stepsPublished,
        Days stepsInterim,
        Days stepsAnswer,
        Days stepsBetween,
        long threeDated,
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
    }

    public Readings {
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(interim, "interim");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(stepsPublished, "stepsPublished");
        Objects.requireNonNull(stepsInterim, "stepsInterim");
        Objects.requireNonNull(stepsAnswer, "stepsAnswer");
        Objects.requireNonNull(stepsBetween, "stepsBetween");
        publishedIs = ImmutableMap.copyOf(publishedIs);
    }

    static Readings of(List<Fact> facts) {
        List<Fact> steps =
                facts.stream().filter(fact -> fact.dates().threeSteps()).toList();
        Map<PublishedIs, Long> publishedIs = new EnumMap<>(PublishedIs.class);
        for (PublishedIs kind : PublishedIs.values()) {
            publishedIs.put(kind, 0L);
        }
        List<Letter> dated =
                facts.stream().map(Fact::letter).filter(Readings::threeDates).toList();
        dated.forEach(letter -> publishedIs.merge(publishedIs(letter), 1L, Long::sum));
        return new ReadingsBuilder()
                .published(days(facts, Fact::toPublished))
                .interim(days(facts, Fact::toInterim))
                .answer(days(facts, Fact::toAnswer))
                .steps(steps.size())
                .stepsPublished(days(steps, Fact::toPublished))
                .stepsInterim(days(steps, Fact::toInterim))
                .stepsAnswer(days(steps, Fact::toAnswer))
                .stepsBetween(Days.of(steps.stream()
                        .mapToInt(fact -> Fact.between(
                                fact.dates().interim().orElseThrow(),
                                fact.dates().answered().orElseThrow()))))
                .threeDated(dated.size())
                .publishedIs(publishedIs)
                .build();
    }

    static Days days(List<Fact> facts, Function<Fact, OptionalInt> days) {
        IntStream known = facts.stream().map(days).flatMapToInt(OptionalInt::stream);
        return Days.of(known);
    }

    /** On how many letters with three dates the published one is the interim note's, and that alone. */
    public Share interimPublished() {
        return new Share(publishedIs.getOrDefault(PublishedIs.INTERIM, 0L), threeDated);
    }

    /** Whether the published date looks better than the answer does because it mostly is the interim note's. */
    public boolean flatters() {
        Share published = stepsPublished.within(BOUND);
        Share answered = stepsAnswer.within(BOUND);
        return 2 * interimPublished().part() > threeDated
                && published.part() * answered.of() > answered.part() * published.of();
    }

    private static boolean threeDates(Letter letter) {
        return letter.interim().isPresent()
                && letter.signedFinal().isPresent()
                && letter.published().isPresent();
    }

    private static PublishedIs publishedIs(Letter letter) {
        LocalDate published = letter.published().orElseThrow();
        LocalDate interim = letter.interim().orElseThrow();
        LocalDate answer = letter.signedFinal().orElseThrow();
        if (published.equals(interim)) {
            return published.equals(answer) ? PublishedIs.BOTH : PublishedIs.INTERIM;
        }
        if (published.equals(answer)) {
            return PublishedIs.ANSWER;
        }
        boolean beforeInterim = published.isBefore(interim);
        if (beforeInterim == published.isBefore(answer)) {
            return beforeInterim ? PublishedIs.BEFORE : PublishedIs.AFTER;
        }
        return PublishedIs.BETWEEN;
    }
}
