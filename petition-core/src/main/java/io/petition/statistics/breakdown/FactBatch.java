package io.petition.statistics.breakdown;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.petition.statistics.indicator.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;

/**
 * Facts of one kind in columns, under a panel and axes: what is kept of them is what these ask. Unchangeable and thread-safe.
 *
 * @param <F> the kind of fact
 */
public final class FactBatch<F> {
    /** The epoch day of a fact that has none, in columns. */
    public static final int NO_DAY = IntColumn.MISSING;

    private final Shape<F> shape;
    private final ImmutableList<Spine> spines;
    private final ClassTable classes;
    private final IntColumn profiles;
    private final ImmutableList<IntColumn> days;
    private final ImmutableList<IntColumn> numbers;

    FactBatch(
            Shape<F> shape,
            List<Spine> spines,
            ClassTable classes,
            IntColumn profiles,
            List<IntColumn> days,
            List<IntColumn> numbers) {
        this.shape = shape;
        this.spines = ImmutableList.copyOf(spines);
        this.classes = classes;
        this.profiles = profiles;
        this.days = ImmutableList.copyOf(days);
        this.numbers = ImmutableList.copyOf(numbers);
    }

    /** Of facts, each asked once. The axes are those of keys; periods of any length can be asked for without being named here. */
    public static <F> FactBatch<F> of(Panel<F> panel, List<Axis<F>> axes, Iterable<? extends F> facts) {
        BatchBuilder<F> builder = builder(panel, axes);
        facts.forEach(builder::add);
        return builder.build();
    }

    /** Starts one to which facts are added as they come. */
    public static <F> BatchBuilder<F> builder(Panel<F> panel, List<Axis<F>> axes) {
        return new BatchBuilder<>(panel, axes);
    }

    /** Starts one of so many facts that the host has in columns. */
    public static <F> BatchColumns<F> columns(Panel<F> panel, int rows) {
        return new BatchColumns<>(panel, rows);
    }

    /** How many facts. */
    public int size() {
        return profiles.size();
    }

    /** The names of the axes. */
    public List<String> axes() {
        return spines.stream().map(Spine::name).toList();
    }

    /**
     * What the facts come to, in one pass: the same as {@link Breakdown#of} says of the objects.
     *
     * @throws IllegalArgumentException if it asks for an indicator or an axis that the batch was not made under
     */
    public Cube cube(Breakdown<F> breakdown) {
        Folding<F> folding = new Folding<>(this, breakdown);
        return folding.cube(folding.fold(0, size()));
    }

    /** The same, counted in so many parts on the threads of the host. */
    public Cube cube(Breakdown<F> breakdown, Executor executor, int parts) {
        checkArgument(parts > 0, "parts: %s; give one or more", parts);
        Folding<F> folding = new Folding<>(this, breakdown);
        List<CompletableFuture<Cells>> running = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            int from = (int) ((long) size() * i / parts);
            int until = (int) ((long) size() * (i + 1) / parts);
            running.add(CompletableFuture.supplyAsync(() -> folding.fold(from, until), executor));
        }
        Cells all = running.get(0).join();
        for (CompletableFuture<Cells> part : running.subList(1, parts)) {
            all.add(part.join());
        }
        return folding.cube(all);
    }

    /** The facts of both; what one fact says in both counts twice. */
    public FactBatch<F> plus(FactBatch<F> other) {
        checkArgument(
                shape.names().equals(other.shape.names()) && axes().equals(other.axes()),
                "other: was made under other indicators or axes (%s, this one %s); make both under the same",
                other.axes(),
                axes());
        ClassTable.Filling both = new ClassTable.Filling(shape.counters().size());
        IntColumn mine = profiles.recoded(classes.into(both));
        IntColumn its = other.profiles.recoded(other.classes.into(both));
        return new FactBatch<>(
                shape,
                zip(spines, other.spines, Spine::plus),
                both.table(),
                IntColumn.of(List.of(mine, its)),
                zip(days, other.days, (one, two) -> IntColumn.of(List.of(one, two))),
                zip(numbers, other.numbers, (one, two) -> IntColumn.of(List.of(one, two))));
    }

    private static <T> List<T> zip(List<T> some, List<T> others, BiFunction<T, T, T> join) {
        ImmutableList.Builder<T> both = ImmutableList.builder();
        for (int i = 0; i < some.size(); i++) {
            both.add(join.apply(some.get(i), others.get(i)));
        }
        return both.build();
    }

    /**
     * The same facts sorted by their keys along the axes, the first axis first: facts of one cell lie together, and asking for them is
     * faster.
     */
    public FactBatch<F> compact() {
        List<Spine> sorted = spines.stream().map(Spine::sorted).toList();
        int[] rows = Sorting.rows(sorted, size());
        return new FactBatch<>(
                shape,
                sorted.stream()
                        .map(spine -> new Spine(
                                spine.name(), spine.keys(), spine.codes().inOrder(rows)))
                        .toList(),
                classes,
                profiles.inOrder(rows),
                days.stream().map(column -> column.inOrder(rows)).toList(),
                numbers.stream().map(column -> column.inOrder(rows)).toList());
    }

    /** How many bytes its columns and its table of profiles hold; the keys of the axes come on top, once each. */
    public long held() {
        return classes.held()
                + profiles.held()
                + spines.stream().mapToLong(spine -> spine.codes().held()).sum()
                + days.stream().mapToLong(IntColumn::held).sum()
                + numbers.stream().mapToLong(IntColumn::held).sum();
    }

    /**
     * As bytes, to be kept or sent. Big-endian: {@code PFB} and the version 1; the number of facts; the fingerprints of the definitions and
     * the names of the days they go by; for each axis its name, its keys and the column of their numbers; the number of profiles, and of each
     * its class under each definition in two bytes; the columns of the profiles, of the days and of the numbers; the CRC-32 of all before it. A
     * text is its length in bytes and UTF-8; a list its length and its texts. A column is its lowest and highest number, a byte that is 1 where
     * some are missing, and for each fact the distance from the lowest in 1, 2 or 4 bytes, by the range; where some are missing, they are 0 and
     * the lowest is 1.
     */
    public byte[] toBytes() {
        return BatchBytes.write(this);
    }

    /**
     * What {@link #toBytes} wrote, under the same indicators.
     *
     * @throws IllegalArgumentException if it was written under others, or is damaged
     */
    public static <F> FactBatch<F> read(Panel<F> panel, byte[] bytes) {
        return BatchBytes.read(new Shape<>(panel), bytes);
    }

    Shape<F> shape() {
        return shape;
    }

    List<Spine> spines() {
        return spines;
    }

    ClassTable classes() {
        return classes;
    }

    IntColumn profiles() {
        return profiles;
    }

    List<IntColumn> days() {
        return days;
    }

    List<IntColumn> numbers() {
        return numbers;
    }

    @Override
    public String toString() {
        return size() + " facts by " + axes() + " in " + held() + " bytes";
    }
}
