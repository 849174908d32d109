package io.petition.examples.cli.ledger.figure;

import io.petition.condition.Fact;
import io.petition.statistics.breakdown.Axis;
import io.petition.statistics.breakdown.Breakdown;
import io.petition.statistics.breakdown.Cube;
import io.petition.statistics.indicator.Panel;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many letters give which answer. */
final class Occurring {
    private Occurring() {}

    /** By the answer as text for programs; letters of which it is not known are not there. */
    static SortedMap<String, Long> of(Fact<LetterFact, ?> asked, List<LetterFact> facts) {
        Cube cube = Breakdown.of(Panel.of(LetterIndicators.LETTERS), Axis.of(asked))
                .of(facts)
                .where(asked.name(), answer -> !answer.equals(Axis.UNKNOWN));
        SortedMap<String, Long> counts = new TreeMap<>();
        cube.cells()
                .forEach(cell ->
                        counts.put(cell.at().get(0), LetterIndicators.total(LetterIndicators.LETTERS, cell.tally())));
        return counts;
    }
}
