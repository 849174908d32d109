package io.petition.examples.cli.ledger.figure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.petition.examples.cli.ledger.matter.Disposal.Why;
import io.petition.examples.cli.ledger.matter.Hypothetical;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What was judged, what was not and why.
 *
 * @param disposal registered and forwarded in time, of the letters on which that can be told
 * @param missedBy days late, and how many letters
 * @param notJudged why it could not be told, and of how many letters
 * @param handling how the handling term stands, and of how many letters
 * @param missing acts that the replay missed in the record, and in how many letters
 * @param answersLate hypothetical: signed answers later than the end of a handling term that nothing started
 * @param stepsLate the same, of the letters with three dated steps
 * @param publishedLate the same, of published days
 * @param hypotheticalProvisional hypothetical ends that rest on a year without a published calendar
 */
public record Judgement(
        Share disposal,
        SortedMap<Long, Long> missedBy,
        Map<Why, Long> notJudged,
        SortedMap<String, Long> handling,
        SortedMap<String, Long> missing,
        Share answersLate,
        Share stepsLate,
        Share publishedLate,
        long hypotheticalProvisional) {
    public Judgement {
        Objects.requireNonNull(disposal, "disposal");
        missedBy = ImmutableSortedMap.copyOfSorted(missedBy);
        notJudged = ImmutableMap.copyOf(notJudged);
        handling = ImmutableSortedMap.copyOfSorted(handling);
        missing = ImmutableSortedMap.copyOfSorted(missing);
        Objects.requireNonNull(answersLate, "answersLate");
        Objects.requireNonNull(stepsLate, "stepsLate");
        Objects.requireNonNull(publishedLate, "publishedLate");
    }

    static Judgement of(List<Fact> facts) {
        long met = 0;
        long judged = 0;
        SortedMap<Long, Long> missedBy = new TreeMap<>();
        Map<Why, Long> notJudged = new EnumMap<>(Why.class);
        SortedMap<String, Long> handling = new TreeMap<>();
        SortedMap<String, Long> missing = new TreeMap<>();
        long provisional = 0;
        for (Fact fact : facts) {
            var disposal = fact.judged().disposal();
            switch (disposal.outcome()) {
                case MET -> {
                    met++;
                    judged++;
                }
                case MISSED -> {
                    missedBy.merge(disposal.daysLate(), 1L, Long::sum);
                    judged++;
                }
                case NOT_JUDGED -> notJudged.merge(disposal.why(), 1L, Long::sum);
            }
            fact.judged()
                    .handling()
                    .ifPresent(status -> handling.merge(status.kind().code(), 1L, Long::sum));
            fact.judged().missing().forEach(code -> missing.merge(code, 1L, Long::sum));
            provisional += fact.judged()
                            .hypothetical()
                            .filter(Hypothetical::provisional)
                            .isPresent()
                    ? 1
                    : 0;
        }
        List<Fact> steps =
                facts.stream().filter(fact -> fact.dates().threeSteps()).toList();
        return new Judgement(
                new Share(met, judged),
                missedBy,
                notJudged,
                handling,
                missing,
                late(facts, Hypothetical::answerLate),
                late(steps, Hypothetical::answerLate),
                late(facts, Hypothetical::publishedLate),
                provisional);
    }

    private static Share late(List<Fact> facts, Function<Hypothetical, OptionalLong> late) {
        long of = 0;
        long part = 0;
        for (Fact fact : facts) {
            OptionalLong days = fact.judged().hypothetical().map(late).orElse(OptionalLong.empty());
            of += days.isPresent() ? 1 : 0;
            part += days.orElse(0) > 0 ? 1 : 0;
        }
        return new Share(part, of);
    }
}
