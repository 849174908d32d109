package io.petition.rules.oracle;

import io.petition.statistics.breakdown.Cube;
import io.petition.statistics.indicator.Figure;
import io.petition.statistics.indicator.Fraction;
import io.petition.statistics.indicator.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The numbers of one figure in each cell, whoever counted them. A number that is nought is not there. */
final class Answers {
    /** The cell that is all of it. */
    static final String TOTAL = "* *";

    private final SortedMap<String, SortedMap<String, Long>> cells = new TreeMap<>();

    /** As the library counts. */
    static Answers of(Indicator<?> indicator, Cube cube) {
        Answers answers = new Answers();
        cube.cells().forEach(cell -> answers.put(String.join(" ", cell.at()), indicator.of(cell.tally())));
        answers.put(TOTAL, indicator.of(cube.total()));
        return answers;
    }

    private void put(String cell, Figure figure) {
        if (figure instanceof Figure.Composite composite) {
            composite.value().ifPresent(value -> fraction(cell, value));
            return;
        }
        put(cell, "unknown", figure.unknown());
        put(cell, "undated", figure.undated());
        if (figure instanceof Figure.Share share) {
            put(cell, "part", share.rate().part());
            put(cell, "whole", share.rate().of());
            put(cell, "others", share.others());
            share.within().forEach((code, number) -> put(cell, "within " + code, number));
            share.outside().forEach((code, number) -> put(cell, "outside " + code, number));
        } else if (figure instanceof Figure.Total total) {
            put(cell, "total", total.total());
        } else if (figure instanceof Figure.Spread spread) {
            put(cell, "days", spread.days().n());
            put(cell, "sum", spread.days().sum());
            put(cell, "median", spread.days().median().orElse(0));
            put(cell, "p90", spread.days().percentile(90).orElse(0));
            put(cell, "open", spread.open());
            put(cell, "backwards", spread.backwards());
        }
    }

    void put(String cell, String what, long number) {
        if (number != 0) {
            cells.computeIfAbsent(cell, key -> new TreeMap<>()).put(what, number);
        }
    }

    void fraction(String cell, Fraction value) {
        put(cell, "part", value.numerator().longValueExact());
        put(cell, "whole", value.denominator().longValueExact());
    }

    /** The numbers in a cell; none where nothing was counted. */
    SortedMap<String, Long> in(String cell) {
        return cells.getOrDefault(cell, new TreeMap<>());
    }

    int size() {
        return cells.size();
    }

    /** Where the two differ, cell by cell. */
    List<String> differences(Answers other) {
        TreeSet<String> all = new TreeSet<>(cells.keySet());
        all.addAll(other.cells.keySet());
        List<String> differences = new ArrayList<>();
        for (String cell : all) {
            if (!in(cell).equals(other.in(cell))) {
                differences.add(cell + ": " + in(cell) + ", but " + other.in(cell));
            }
        }
        return differences;
    }
}
