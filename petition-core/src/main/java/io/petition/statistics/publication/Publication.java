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
import io.petition.statistics.indicator.Measure;
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
     * Tables that may be published side by side, as those of the months of a quarter and that of the quarter: what is hidden in one is
     * hidden in all, so that none can be had by subtracting one table from another.
     *
     * @param parts the tables by the key of the part, in order
     * @param whole the table of all parts together
     */
    record Series(Map<String, Table> parts, Table whole) implements Publication {
        public Series {
            parts = ImmutableMap.copyOf(parts);
            Objects.requireNonNull(whole, "whole");
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
     * Of an indicator along one axis, where each key shows itself and what lies under it. What is published of another time, along
     * another axis or of another indicator may be subtracted from it: see {@link #series} for times. A sum or a spread of days is refused: a
     * sum does not say how many stand behind it, and a spread holds the days of each.
     *
     * @param cube broken down by that axis, not rolled up; other axes are summed up
     * @param tree what lies under what; a table without levels is a tree without parents
     * @param guarded which numbers must not be small
     * @param least the smallest number that may be shown, by the host's rule; from 2. A number of 0 is shown
     */
    static <F> Publication of(Indicator<F> indicator, Cube cube, String axis, Tree tree, Guarded guarded, int least) {
        Publication series =
                series(indicator, cube.over(ImmutableList.of(axis)), axis, Optional.empty(), tree, guarded, least);
        return series instanceof Series of ? of.whole() : series;
    }

    /**
     * The same for each key of another axis, and for all of them together: months and their quarter, which a reader can subtract.
     *
     * @param parts the axis of the parts, whose keys add up
     */
    static <F> Publication series(
            Indicator<F> indicator, Cube cube, String axis, String parts, Tree tree, Guarded guarded, int least) {
        return series(
                indicator, cube.over(ImmutableList.of(axis, parts)), axis, Optional.of(parts), tree, guarded, least);
    }

    private static <F> Publication series(
            Indicator<F> indicator,
            Cube own,
            String axis,
            Optional<String> parts,
            Tree tree,
            Guarded guarded,
            int least) {
        checkArgument(least >= 2, "least: %s; with 1 nothing would be hidden, so give 2 or more", least);
        Optional<Refused> uncounted = uncounted(indicator);
        if (uncounted.isPresent()) {
            return uncounted.get();
        }
        List<Counter<F>> counters = Panel.of(indicator).counters();
        List<String> keys = parts.map(own::keys).orElseGet(ImmutableList::of);
        Map<String, long[]> numbers = new LinkedHashMap<>();
        for (Cube.Cell cell : own.cells()) {
            long[] its = numbers(counters, cell.tally(), guarded);
            int part = parts.isPresent() ? keys.indexOf(cell.at().get(1)) : 0;
            // The numbers of all parts stand side by side: a key is small if it is small in one of them, and hidden in
            // all.
            long[] all =
                    numbers.computeIfAbsent(cell.at().get(0), key -> new long[its.length * Math.max(1, keys.size())]);
            System.arraycopy(its, 0, all, part * its.length, its.length);
        }
        Suppression suppression = new Suppression(numbers, tree, least);
        if (!suppression.succeeds()) {
            return new Refused(Reason.of("publication-all-small", Map.of("axis", axis)));
        }
        ImmutableMap.Builder<String, Table> tables = ImmutableMap.builder();
        Cube whole = own.over(ImmutableList.of(axis)).rolledUp(axis, tree);
        for (String part : keys) {
            Cube its = own.where(parts.orElseThrow(), part::equals)
                    .over(ImmutableList.of(axis))
                    .rolledUp(axis, tree);
            tables.put(part, table(indicator, its, whole.keys(axis), suppression));
        }
        return new Series(tables.buildOrThrow(), table(indicator, whole, whole.keys(axis), suppression));
    }

    private static Optional<Refused> uncounted(Indicator<?> indicator) {
        boolean counted = indicator.measure() instanceof Measure.Count
                || indicator.measure() instanceof Measure.Share
                || indicator.measure() instanceof Measure.Composite;
        return counted
                ? Optional.empty()
                : Optional.of(new Refused(Reason.of("publication-not-counted", Map.of("indicator", indicator.key()))));
    }

    private static <F> Table table(Indicator<F> indicator, Cube rolled, List<String> keys, Suppression suppression) {
        ImmutableMap.Builder<String, Optional<Figure>> lines = ImmutableMap.builder();
        for (String key : keys) {
            lines.put(key, suppression.shows(key) ? Optional.of(figure(indicator, rolled.at(key))) : Optional.empty());
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
        Optional<Refused> uncounted = uncounted(indicator);
        if (uncounted.isPresent()) {
            return uncounted;
        }
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
