package io.petition.examples.cli.ledger.figure;

import com.google.common.collect.ImmutableSortedMap;
import io.petition.statistics.indicator.Figure;
import io.petition.statistics.indicator.Rate;
import io.petition.statistics.indicator.Tally;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was judged, what was not and why.
 *
 * @param disposal registered and forwarded in time, of the letters on which that can be told; the others by the reason
 * @param missedBy days late, and how many letters
 * @param handling how the handling term stands, and of how many letters
 * @param missing acts that the replay missed in the record, and in how many letters
 * @param answersLate hypothetical: signed answers later than the end of a handling term that nothing started
 * @param stepsLate the same, of the letters with three dated steps
 * @param publishedLate the same, of published days
 * @param hypotheticalProvisional hypothetical ends that rest on a year without a published calendar
 */
public record Judgement(
        Figure.Share disposal,
        SortedMap<Long, Long> missedBy,
        SortedMap<String, Long> handling,
        SortedMap<String, Long> missing,
        Rate answersLate,
        Rate stepsLate,
        Rate publishedLate,
        long hypotheticalProvisional) {
    public Judgement {
        Objects.requireNonNull(disposal, "disposal");
        missedBy = ImmutableSortedMap.copyOfSorted(missedBy);
        handling = ImmutableSortedMap.copyOfSorted(handling);
        missing = ImmutableSortedMap.copyOfSorted(missing);
        Objects.requireNonNull(answersLate, "answersLate");
        Objects.requireNonNull(stepsLate, "stepsLate");
        Objects.requireNonNull(publishedLate, "publishedLate");
    }

    static Judgement of(List<LetterFact> facts, Tally whole) {
        SortedMap<Long, Long> missedBy = new TreeMap<>();
        Occurring.of(LetterFacts.DAYS_LATE, facts)
                .forEach((days, letters) -> missedBy.put(Long.parseLong(days), letters));
        SortedMap<String, Long> missing = new TreeMap<>();
        facts.stream()
                .flatMap(fact -> fact.judged().stream())
                .flatMap(judged -> judged.missing().stream())
                .forEach(code -> missing.merge(code, 1L, Long::sum));
        return new Judgement(
                LetterIndicators.share(LetterIndicators.DISPOSAL, whole),
                missedBy,
                Occurring.of(LetterFacts.HANDLING, facts),
                missing,
                LetterIndicators.share(LetterIndicators.ANSWERS_LATE, whole).rate(),
                LetterIndicators.share(LetterIndicators.STEPS_LATE, whole).rate(),
                LetterIndicators.share(LetterIndicators.PUBLISHED_LATE, whole).rate(),
                LetterIndicators.total(LetterIndicators.PROVISIONAL, whole));
    }

    /** Why it could not be told, and of how many letters. */
    public Map<String, Long> notJudged() {
        return disposal.outside();
    }
}
