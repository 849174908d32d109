package io.petition.statistics.breakdown;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.statistics.indicator.Panel;
import io.petition.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * Figures broken down along axes: which indicators, by what, in which period. Thread-safe; build once.
 *
 * @param <F> the kind of fact
 */
public final class Breakdown<F> {
    /** So many facts are held in columns before they are counted, however many come. */
    private static final int PART = 1 << 22;

    private final Panel<F> panel;
    private final ImmutableList<Axis<F>> axes;
    private final Optional<Period> period;

    private Breakdown(Panel<F> panel, List<Axis<F>> axes, Optional<Period> period) {
        this.panel = panel;
        this.axes = ImmutableList.copyOf(axes);
        this.period = period;
        long names = axes.stream().map(Axis::name).distinct().count();
        checkArgument(names == axes.size(), "axes: two of one name in %s; break down by each once", axes);
        checkArgument(
                axes.stream().filter(axis -> axis.grain().isPresent()).count() <= 1,
                "axes: two of periods in %s; the longer ones are sums of the shorter, see Cube.over",
                axes);
    }

    public static <F> Breakdown<F> of(Panel<F> panel, List<Axis<F>> axes) {
        return new Breakdown<>(panel, axes, Optional.empty());
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied and never written
    public static <F> Breakdown<F> of(Panel<F> panel, Axis<F>... axes) {
        return of(panel, ImmutableList.copyOf(axes));
    }

    /** The same of what belongs to a period. */
    public Breakdown<F> in(Period only) {
        return new Breakdown<>(panel, axes, Optional.of(only));
    }

    public Panel<F> panel() {
        return panel;
    }

    /** The period to which what it counts belongs; empty where all counts. */
    public Optional<Period> period() {
        return period;
    }

    public List<Axis<F>> axes() {
        return axes;
    }

    /**
     * What the facts come to; each is asked once and let go. What has no day is in the line of the unknown period, whatever the period
     * asked for.
     */
    public Cube of(Iterable<? extends F> facts) {
        return of(facts, PART);
    }

    /** The same, with so many facts in columns at a time. */
    Cube of(Iterable<? extends F> facts, int most) {
        List<Axis<F>> keyed =
                axes.stream().filter(axis -> axis.grain().isEmpty()).collect(ImmutableList.toImmutableList());
        Cube sum = Cube.of(axes.stream().map(Axis::name).toList(), ImmutableMap.of());
        BatchBuilder<F> part = FactBatch.builder(panel, keyed);
        for (F fact : facts) {
            if (part.size() == most) {
                sum = sum.plus(part.build().cube(this));
                part = FactBatch.builder(panel, keyed);
            }
            part.add(fact);
        }
        return sum.plus(part.build().cube(this));
    }
}
