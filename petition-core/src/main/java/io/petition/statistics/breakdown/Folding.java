package io.petition.statistics.breakdown;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.petition.statistics.indicator.Counter;
import io.petition.statistics.indicator.Counting;
import io.petition.statistics.indicator.Panel;
import io.petition.statistics.indicator.Tally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers one {@link Breakdown} from a batch: block by block, a few columns at a time. A cell has a number: the numbers of its keys and of
 * its period, as digits. What it holds is not yet a tally, but facts counted by {@link Bundle}; it becomes one at the end. Ranges of rows can
 * be folded on several threads at once.
 */
final class Folding<F> {
    private final FactBatch<F> batch;
    private final Panel<F> panel;
    private final List<Axis<F>> axes;
    private final List<Spine> spines;
    private final DayCodes periods;
    private final List<Places> places = new ArrayList<>();
    private final List<List<Valued>> valued = new ArrayList<>();
    private final List<int[]> targets = new ArrayList<>(List.of(new int[0]));
    private final List<Valued> sums = new ArrayList<>();
    private final List<Valued> spreads = new ArrayList<>();
    private final long numbers;

    /** A counter that takes a number of each fact of some profiles: its sum, or its spread. */
    private static final class Valued {
        /** The rank in the panel. */
        private final int counter;

        private final IntColumn column;

        /** By profile. */
        private final boolean[] takes;

        private final boolean sum;

        /** Where in a cell. */
        private final int place;

        Valued(int counter, IntColumn column, boolean[] takes, boolean sum, int place) {
            this.counter = counter;
            this.column = column;
            this.takes = takes;
            this.sum = sum;
            this.place = place;
        }
    }

    Folding(FactBatch<F> batch, Breakdown<F> breakdown) {
        this.batch = batch;
        this.panel = breakdown.panel();
        this.axes = breakdown.axes();
        this.spines = axes.stream()
                .filter(axis -> axis.grain().isEmpty())
                .map(axis -> spine(axis.name()))
                .toList();
        int[] ranks = panel.counters().stream().mapToInt(this::rank).toArray();
        for (int day = 0; day < batch.days().size(); day++) {
            List<Valued> its = new ArrayList<>();
            int[] counters = by(day, ranks);
            places.add(Places.of(panel, counters, ranks, batch.classes(), targets));
            for (int counter : counters) {
                if (Shape.numbered(panel.counters().get(counter)) != Counter.NONE) {
                    its.add(valued(counter, ranks[counter]));
                }
            }
            valued.add(its);
        }
        Optional<Grain> grain =
                axes.stream().flatMap(axis -> axis.grain().stream()).findFirst();
        this.periods = DayCodes.of(batch.days(), grain, breakdown.period());
        long all = periods.keys().size();
        for (Spine spine : spines) {
            all = Math.multiplyExact(all, Math.max(1, spine.keys().size()));
        }
        this.numbers = all;
    }

    private Spine spine(String name) {
        return batch.spines().stream()
                .filter(spine -> spine.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "breakdown: by " + name + ", but the batch was made by " + batch.axes()));
    }

    private int rank(Counter<F> counter) {
        int rank = batch.shape().counter(counter.fingerprint());
        checkArgument(
                rank >= 0,
                "breakdown: asks for %s as it is defined there, which the batch was not made under",
                counter.indicator().id());
        return rank;
    }

    private int[] by(int day, int[] ranks) {
        List<Integer> counters = new ArrayList<>();
        for (int i = 0; i < ranks.length; i++) {
            if (batch.shape().day(batch.shape().counters().get(ranks[i])) == day) {
                counters.add(i);
            }
        }
        return counters.stream().mapToInt(Integer::intValue).toArray();
    }

    private Valued valued(int counter, int rank) {
        Counter<F> its = batch.shape().counters().get(rank);
        boolean[] takes = new boolean[batch.classes().size()];
        for (int profile = 0; profile < takes.length; profile++) {
            takes[profile] = batch.classes().classed(profile, rank) == Shape.numbered(its);
        }
        boolean sum = its.summed() != Counter.NONE;
        List<Valued> alike = sum ? sums : spreads;
        Valued valued = new Valued(counter, batch.numbers().get(batch.shape().number(its)), takes, sum, alike.size());
        alike.add(valued);
        return valued;
    }

    /** What the rows come to from one on up to another. */
    Cells fold(int from, int until) {
        Cells cells = new Cells(numbers, batch.size(), () -> new Cell(targets.size(), sums.size(), spreads.size()));
        Stretch stretch = new Stretch(spines, numbers / periods.keys().size(), until - from);
        Block block = new Block();
        for (int row = from; row < until; ) {
            row = stretch.take(row, until);
            for (int at = 0; at < stretch.size(); at += IntColumn.BLOCK) {
                block.count(stretch, at, cells);
            }
        }
        return cells;
    }

    /** The rows at hand. */
    private final class Block {
        private final long[] groups = new long[IntColumn.BLOCK];
        private final int[] rows = new int[IntColumn.BLOCK];
        private final int[] profiles = new int[IntColumn.BLOCK];
        private final int[] buffer = new int[IntColumn.BLOCK];
        private final int[] codes = new int[IntColumn.BLOCK];
        private final Cell[] its = new Cell[IntColumn.BLOCK];
        private final int[] datedRows = new int[IntColumn.BLOCK];
        private final int[] datedProfiles = new int[IntColumn.BLOCK];

        void count(Stretch stretch, int at, Cells cells) {
            int n = stretch.read(at, rows, groups);
            batch.profiles().read(rows, n, profiles);
            for (int day = 0; day < places.size(); day++) {
                if (places.get(day).width() > 0) {
                    count(day, n, cells);
                }
            }
        }

        private void count(int day, int n, Cells cells) {
            batch.days().get(day).read(rows, n, buffer);
            periods.read(buffer, n, codes);
            Places where = places.get(day);
            int[] all = where.all();
            int width = where.width();
            int keys = periods.keys().size();
            int dated = 0;
            for (int i = 0; i < n; i++) {
                if (codes[i] == DayCodes.OUT || !where.any(profiles[i])) {
                    continue;
                }
                Cell cell = cells.at(groups[i] * keys + codes[i]);
                int[] counts = cell.counts;
                boolean hasDay = buffer[i] != IntColumn.MISSING;
                int at = where.at(profiles[i], hasDay);
                for (int j = at; j < at + width; j++) {
                    counts[all[j]]++;
                }
                if (hasDay) {
                    its[dated] = cell;
                    datedProfiles[dated] = profiles[i];
                    datedRows[dated++] = rows[i];
                }
            }
            for (Valued one : valued.get(day)) {
                one.column.read(datedRows, dated, buffer);
                add(one, dated);
            }
        }

        private void add(Valued one, int dated) {
            for (int i = 0; i < dated; i++) {
                if (!one.takes[datedProfiles[i]]) {
                    continue;
                }
                if (one.sum) {
                    its[i].sums[one.place] += buffer[i];
                } else {
                    its[i].took(one.place, buffer[i], 1);
                }
            }
        }
    }

    /** The cells as tallies under their keys. */
    Cube cube(Cells cells) {
        Map<List<String>, Tally> all = new LinkedHashMap<>();
        // Two answers may be written alike: their facts stand in one cell, and none is lost.
        cells.each((number, cell) -> all.merge(keys(number), tally(cell).tally(), Tally::plus));
        return Cube.of(axes.stream().map(Axis::name).toList(), all);
    }

    private List<String> keys(long number) {
        int periodKeys = periods.keys().size();
        long left = number / periodKeys;
        String[] keys = new String[spines.size()];
        for (int i = keys.length - 1; i >= 0; i--) {
            List<String> its = spines.get(i).keys();
            keys[i] = its.get((int) (left % its.size()));
            left /= its.size();
        }
        ImmutableList.Builder<String> inOrder = ImmutableList.builderWithExpectedSize(axes.size());
        int next = 0;
        for (Axis<F> axis : axes) {
            inOrder.add(axis.grain().isPresent() ? periods.keys().get((int) (number % periodKeys)) : keys[next++]);
        }
        return inOrder.build();
    }

    private Counting tally(Cell cell) {
        Counting counting = panel.counting();
        for (int place = 1; place < cell.counts.length; place++) {
            if (cell.counts[place] > 0) {
                for (int target : targets.get(place)) {
                    counting.add(target, cell.counts[place]);
                }
            }
        }
        for (Valued sum : sums) {
            int target = panel.offset(sum.counter)
                    + panel.counters().get(sum.counter).summed();
            counting.add(target, cell.sums[sum.place]);
        }
        for (Valued spread : spreads) {
            cell.each(spread.place, (days, facts) -> counting.spread(spread.counter, days, facts));
        }
        return counting;
    }
}
