package io.petition.examples.cli.ledger.figure;

import com.google.common.collect.ImmutableList;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.EditionChoice;
import io.petition.law.Regime;
import io.petition.law.TermRule;
import io.petition.rules.china.Terms;
import io.petition.time.Counting;
import io.petition.time.Horizon;
import io.petition.time.Timeline;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The law the letters were judged under, with its sources.
 *
 * @param editions the editions, how many letters each governs, and its two terms that matter here
 * @param counting how days are counted, in time
 * @param choice which edition governs a matter that lives through a change
 * @param calendar the name of the work calendar
 * @param horizon the years it covers
 */
public record Law(
        List<Governing> editions,
        List<Dated<Counting>> counting,
        Dated<EditionChoice> choice,
        String calendar,
        Horizon horizon) {
    /** An edition with the number of letters that it governs. */
    public record Governing(Edition edition, long letters, List<Dated<TermRule>> terms) {
        public Governing {
            Objects.requireNonNull(edition, "edition");
            terms = ImmutableList.copyOf(terms);
        }
    }

    public Law {
        editions = ImmutableList.copyOf(editions);
        counting = ImmutableList.copyOf(counting);
        Objects.requireNonNull(choice, "choice");
        Objects.requireNonNull(horizon, "horizon");
    }

    static Law of(Regime regime, Map<String, Long> letters) {
        List<Governing> editions = regime.editions().entries().stream()
                .map(Timeline.Entry::value)
                .map(edition -> new Governing(edition, letters.getOrDefault(edition.id(), 0L), terms(edition)))
                .toList();
        List<Dated<Counting>> counting =
                regime.counting().entries().stream().map(Timeline.Entry::value).toList();
        return new Law(
                editions,
                counting,
                regime.editionChoice(),
                regime.calendar().id(),
                regime.calendar().horizon());
    }

    private static List<Dated<TermRule>> terms(Edition edition) {
        return Stream.of(Terms.DISPOSAL, Terms.HANDLING)
                .flatMap(key -> edition.term(key).rule().stream())
                .toList();
    }
}
