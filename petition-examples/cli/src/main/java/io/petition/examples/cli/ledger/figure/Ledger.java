package io.petition.examples.cli.ledger.figure;

import com.google.common.collect.ImmutableList;
import io.petition.examples.cli.ledger.read.CaseRow;
import io.petition.statistics.breakdown.Axis;
import io.petition.statistics.breakdown.Breakdown;
import io.petition.statistics.breakdown.Cube;
import io.petition.statistics.indicator.Tally;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A ledger: lines and their sum. A letter of several organs stands in several lines and in the sum once; {@code extra}
 * says how many lines too many that makes.
 *
 * @param lines the lines
 * @param total every letter once
 * @param extra by how much the letters of the lines add up to more than the total
 * @param extraSetAside the same of the rows set aside
 */
public record Ledger(List<Line> lines, Line total, long extra, long extraSetAside) {
    public Ledger {
        lines = ImmutableList.copyOf(lines);
        Objects.requireNonNull(total, "total");
    }

    /** What a row is entered under: one heading or several. */
    interface Entry extends Function<CaseRow, List<Heading>> {}

    /** Under what a row is entered. */
    record Heading(String key, Label label) {}

    /** Letters are broken down by all their headings together, so that the cells add up; a line is the sum of the cells it is in. */
    static Ledger of(List<LetterFact> facts, Entry entry, Comparator<Line> order) {
        Map<String, List<Heading>> headings = new HashMap<>();
        for (LetterFact fact : facts) {
            List<Heading> its = entry.apply(fact.row());
            headings.putIfAbsent(together(its), its);
        }
        Cube cube = Breakdown.of(
                        LetterIndicators.LINE,
                        Axis.<LetterFact>by("entry", fact -> Optional.of(together(entry.apply(fact.row())))))
                .of(facts);
        Map<Heading, Tally> tallies = new LinkedHashMap<>();
        long extra = 0;
        long extraSetAside = 0;
        for (Cube.Cell cell : cube.cells()) {
            List<Heading> its = Objects.requireNonNull(headings.get(cell.at().get(0)));
            its.forEach(heading -> tallies.merge(heading, cell.tally(), Tally::plus));
            Line once = total(cell.tally());
            extra += (its.size() - 1) * once.letters();
            extraSetAside += (its.size() - 1) * once.setAside();
        }
        List<Line> lines = tallies.entrySet().stream()
                .map(line -> Line.of(line.getKey().key(), line.getKey().label(), line.getValue()))
                .sorted(order)
                .toList();
        // Not the total of the cube: of no rows at all, a panel still says that there is no data.
        return new Ledger(lines, total(LetterIndicators.LINE.tally(facts)), extra, extraSetAside);
    }

    private static Line total(Tally tally) {
        return Line.of("total", new Label.Coded("line.total"), tally);
    }

    /** One key for several; a sign of ours in a key is marked, so that no two lists have the same. */
    private static String together(List<Heading> headings) {
        return headings.stream()
                .map(heading -> heading.key().replace("\\", "\\\\").replace("+", "\\+"))
                .collect(Collectors.joining("+"));
    }
}
