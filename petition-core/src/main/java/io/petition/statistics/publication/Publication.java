package io.petition.statistics.publication;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Longs;
import io.petition.explain.Reason;
import io.petition.statistics.breakdown.Cube;
import io.petition.statistics.breakdown.Tree;
import io.petition.statistics.indicator.Counter;
import io.petition.statistics.indicator.Figure;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Panel;
import io.petition.statistics.indicator.Tally;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;

/** What may be published of an indicator: a table with gaps, or nothing. */
public sealed interface Publication {
    /**
     * A table from which no small number can be told.
     *
     * @param total the whole
     * @param lines each key in order, with its figure; empty where it is hidden, whether small or hidden to protect another
     */
    record Table(Figure total, Map<String, Optional<Figure>> lines) implements Publication {
        public Table {
            Objects.requireNonNull(total, "total");
            lines = ImmutableMap.copyOf(lines);
        }

        public long hidden() {
            return lines.values().stream().filter(Optional::isEmpty).count();
        }
    }

    /**
     * Nothing may be published so.
     *
     * @param why the reason, with what would help
     */
    record Refused(Reason why) implements Publication {
        public Refused {
            Objects.requireNonNull(why, "why");
        }
    }

    /** Which numbers must not be small. */
    enum Guarded {
        /** How many facts stand in a cell, whatever class they are of: for what is no secret of anybody's. */
        FACTS,
        /** The number of each class too: "29 of 30" tells of one. */
        CLASSES
    }

    /**
     * Of an indicator along one axis, where each key shows itself and what lies under it.
     *
     * @param cube broken down by that axis, not rolled up; other axes are summed up
     * @param tree what lies under what; a table without levels is a tree without parents
     * @param guarded which numbers must not be small
     * @param least the smallest number that may be shown, by the host's rule; from 2. A number of 0 is shown
     */
    static <F> Publication of(Indicator<F> indicator, Cube cube, String axis, Tree tree, Guarded guarded, int least) {
        checkArgument(least >= 2, "least: %s; with 1 nothing would be hidden, so give 2 or more", least);
        List<Counter<F>> counters = Panel.of(indicator).counters();
        Cube own = cube.over(ImmutableList.of(axis));
        Map<String, long[]> numbers = new LinkedHashMap<>();
        for (Cube.Cell cell : own.cells()) {
            numbers.put(cell.at().get(0), numbers(counters, cell.tally(), guarded));
        }
        Suppression suppression = new Suppression(numbers, tree, least);
        if (!suppression.succeeds()) {
            return new Refused(Reason.of("publication-all-small", Map.of("axis", axis)));
        }
        Cube rolled = own.rolledUp(axis, tree);
        ImmutableMap.Builder<String, Optional<Figure>> lines = ImmutableMap.builder();
        for (Cube.Cell cell : rolled.cells()) {
            String key = cell.at().get(0);
            lines.put(key, suppression.shows(key) ? Optional.of(figure(indicator, cell.tally())) : Optional.empty());
        }
        return new Table(figure(indicator, rolled.total()), lines.buildOrThrow());
    }

    /**
     * Of an indicator along two axes or more at once: refused if any number in a cell, or in a sum over axes, is small.
     *
     * @param cube not rolled up
     */
    static <F> Optional<Refused> refusal(Indicator<F> indicator, Cube cube, Guarded guarded, int least) {
        checkArgument(least >= 2, "least: %s; with 1 nothing would be hidden, so give 2 or more", least);
        List<Counter<F>> counters = Panel.of(indicator).counters();
        long small = cube.cells().stream()
                .filter(cell -> Suppression.small(numbers(counters, cell.tally(), guarded), least))
                .count();
        return small == 0
                ? Optional.empty()
                : Optional.of(new Refused(Reason.of(
                        "publication-cross-small",
                        Map.of("axes", String.join(", ", cube.axes()), "cells", Long.toString(small)))));
    }

    private static <F> Figure figure(Indicator<F> indicator, Tally tally) {
        return indicator.of(tally.plus(Panel.of(indicator).tally(ImmutableList.of())));
    }

    /** Every number of every definition that the figure shows. */
    private static <F> long[] numbers(List<Counter<F>> counters, Tally tally, Guarded guarded) {
        long[][] parts = new long[counters.size()][];
        for (int i = 0; i < parts.length; i++) {
            Counter<F> counter = counters.get(i);
            parts[i] = tally.under(counter.indicator())
                    .map(counted -> counted.classes())
                    .orElseGet(() -> new long[counter.classes()]);
        }
        long[] all = Longs.concat(parts);
        return guarded == Guarded.CLASSES ? all : new long[] {LongStream.of(all).sum()};
    }
}
