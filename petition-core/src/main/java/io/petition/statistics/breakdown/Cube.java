package io.petition.statistics.breakdown;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Ordering;
import io.petition.statistics.indicator.Tally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What facts come to in each cell of a breakdown. Cells in which nothing was counted are not there; what is not known along an axis
 * has the key {@link Axis#UNKNOWN}. Cubes of the same axes add up in any order, like the tallies in them.
 */
public final class Cube {
    private static final Ordering<Iterable<String>> BY_KEYS =
            Ordering.<String>natural().lexicographical();

    private final ImmutableList<String> axes;
    private final ImmutableMap<List<String>, Tally> cells;

    /** Axes that were rolled up: each key there holds what lies under it, so that only the roots add up. */
    private final ImmutableMap<String, Lineage> rolled;

    private Cube(List<String> axes, Map<List<String>, Tally> cells, Map<String, Lineage> rolled) {
        this.axes = ImmutableList.copyOf(axes);
        List<Map.Entry<List<String>, Tally>> sorted = new ArrayList<>(cells.entrySet());
        sorted.sort(Map.Entry.comparingByKey(BY_KEYS));
        this.cells = ImmutableMap.copyOf(sorted);
        this.rolled = ImmutableMap.copyOf(rolled);
    }

    static Cube of(List<String> axes, Map<List<String>, Tally> cells) {
        return new Cube(axes, cells, ImmutableMap.of());
    }

    /**
     * As it is written: a list of cells.
     *
     * @param rolled of each axis that was rolled up, under what each key lies, a root under itself; not written where there is none
     */
    @JsonCreator
    static Cube read(
            @JsonProperty("axes") List<String> axes,
            @JsonProperty("cells") List<Cell> cells,
            @JsonProperty("rolled") @Nullable Map<String, Lineage> rolled) {
        Map<List<String>, Tally> byKeys = new LinkedHashMap<>();
        for (Cell cell : cells) {
            checkArgument(
                    cell.at().size() == axes.size(), "at: %s for the axes %s; give one key for each", cell.at(), axes);
            byKeys.merge(cell.at(), cell.tally(), Tally::plus);
        }
        Map<String, Lineage> lineages = rolled == null ? ImmutableMap.of() : rolled;
        checkArgument(axes.containsAll(lineages.keySet()), "rolled: %s, but the axes are %s", lineages.keySet(), axes);
        return new Cube(axes, byKeys, lineages);
    }

    /**
     * One cell.
     *
     * @param at its key along each axis
     * @param tally what was counted there
     */
    public record Cell(List<String> at, Tally tally) {
        public Cell {
            at = ImmutableList.copyOf(at);
        }
    }

    @JsonProperty("axes")
    public List<String> axes() {
        return axes;
    }

    /** The cells in the order of their keys. */
    @JsonProperty("cells")
    public List<Cell> cells() {
        ImmutableList.Builder<Cell> list = ImmutableList.builderWithExpectedSize(cells.size());
        cells.forEach((at, tally) -> list.add(new Cell(at, tally)));
        return list.build();
    }

    @JsonProperty("rolled")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, Lineage> rolled() {
        return rolled;
    }

    /** What was counted in a cell; nothing where it is not there. */
    public Tally at(String... keys) {
        checkArgument(keys.length == axes.size(), "keys: %s for the axes %s; give one for each", keys.length, axes);
        return cells.getOrDefault(ImmutableList.copyOf(keys), Tally.empty());
    }

    /** The keys that occur along an axis, in order. */
    public List<String> keys(String axis) {
        int place = place(axis);
        return cells.keySet().stream()
                .map(at -> at.get(place))
                .distinct()
                .sorted()
                .toList();
    }

    /** What all cells come to; of an axis that was rolled up, the keys that lie under no other. */
    public Tally total() {
        return over(ImmutableList.of()).cells.getOrDefault(ImmutableList.of(), Tally.empty());
    }

    /** The same along these axes alone, in this order: the others are summed up. */
    public Cube over(List<String> keep) {
        List<Integer> places = keep.stream().map(this::place).toList();
        Map<List<String>, List<Tally>> parts = new LinkedHashMap<>();
        Map<Integer, Set<String>> highest = new LinkedHashMap<>();
        rolled.forEach((axis, lineage) -> {
            if (!keep.contains(axis)) {
                highest.put(place(axis), lineage.highest(ImmutableSet.copyOf(keys(axis))));
            }
        });
        cells.forEach((at, tally) -> {
            if (highest.entrySet().stream().allMatch(entry -> entry.getValue().contains(at.get(entry.getKey())))) {
                add(parts, places.stream().map(at::get).collect(ImmutableList.toImmutableList()), tally);
            }
        });
        return new Cube(keep, summed(parts), kept(keep));
    }

    private Map<String, Lineage> kept(List<String> keep) {
        return Maps.filterKeys(rolled, keep::contains);
    }

    /** The cells that add up: of an axis that was rolled up, the keys that lie under no other that is there. */
    Cube apart(String axis) {
        Lineage lineage = rolled.get(axis);
        return lineage == null ? this : where(axis, lineage.highest(ImmutableSet.copyOf(keys(axis)))::contains);
    }

    /** How many keys lie above a key of an axis that was rolled up; 0 of any other. */
    int depth(String axis, String key) {
        Lineage lineage = rolled.get(axis);
        return lineage == null ? 0 : lineage.depth(key);
    }

    /** The same with the keys of an axis put together, for example months into years, or counties into provinces. */
    public Cube mapping(String axis, UnaryOperator<String> to) {
        checkArgument(!rolled.containsKey(axis), "axis: %s is rolled up; put keys together before that", axis);
        int place = place(axis);
        Map<List<String>, List<Tally>> parts = new LinkedHashMap<>();
        cells.forEach((at, tally) -> add(parts, with(at, place, to.apply(at.get(place))), tally));
        return new Cube(axes, summed(parts), rolled);
    }

    /**
     * The same with every key of an axis holding its own and what lies under it: a node is its children and its own. Keys that lie
     * above others and had nothing of their own come in.
     */
    public Cube rolledUp(String axis, Tree tree) {
        checkArgument(!rolled.containsKey(axis), "axis: %s is rolled up already; once is enough", axis);
        int place = place(axis);
        Map<String, List<String>> paths = new LinkedHashMap<>();
        Map<List<String>, List<Tally>> parts = new LinkedHashMap<>();
        cells.forEach((at, tally) -> {
            for (String above : paths.computeIfAbsent(at.get(place), tree::path)) {
                add(parts, with(at, place, above), tally);
            }
        });
        Map<String, Lineage> lineages = new LinkedHashMap<>(rolled);
        lineages.put(axis, Lineage.of(tree, paths.keySet()));
        return new Cube(axes, summed(parts), lineages);
    }

    /** The cells whose key along an axis is one of those wanted. */
    public Cube where(String axis, Predicate<String> wanted) {
        int place = place(axis);
        Map<List<String>, Tally> left = new LinkedHashMap<>();
        cells.forEach((at, tally) -> {
            if (wanted.test(at.get(place))) {
                left.put(at, tally);
            }
        });
        return new Cube(axes, left, rolled);
    }

    /** The sum of two of the same axes. */
    public Cube plus(Cube other) {
        checkArgument(
                axes.equals(other.axes) && rolled.keySet().equals(other.rolled.keySet()),
                "other: has the axes %s, this one %s; add up cubes of the same axes, and roll them up afterwards",
                other.axes,
                axes);
        Map<List<String>, Tally> sums = new LinkedHashMap<>(cells);
        other.cells.forEach((at, tally) -> sums.merge(at, tally, Tally::plus));
        Map<String, Lineage> both = new LinkedHashMap<>(rolled);
        other.rolled.forEach((axis, lineage) -> both.merge(axis, lineage, Lineage::plus));
        return new Cube(axes, sums, both);
    }

    private static void add(Map<List<String>, List<Tally>> parts, List<String> at, Tally tally) {
        parts.computeIfAbsent(at, first -> new ArrayList<>(1)).add(tally);
    }

    private static Map<List<String>, Tally> summed(Map<List<String>, List<Tally>> parts) {
        Map<List<String>, Tally> sums = new LinkedHashMap<>();
        parts.forEach((at, its) -> sums.put(at, Tally.sum(its)));
        return sums;
    }

    private static List<String> with(List<String> at, int place, String key) {
        List<String> keys = new ArrayList<>(at);
        keys.set(place, key);
        return ImmutableList.copyOf(keys);
    }

    private int place(String axis) {
        int place = axes.indexOf(axis);
        checkArgument(place >= 0, "axis: %s is none of %s; break down by it first", axis, axes);
        return place;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cube that
                && axes.equals(that.axes)
                && cells.equals(that.cells)
                && rolled.equals(that.rolled);
    }

    @Override
    public int hashCode() {
        return axes.hashCode() * 31 + cells.hashCode();
    }

    @Override
    public String toString() {
        return cells.size() + " cells by " + axes;
    }
}
