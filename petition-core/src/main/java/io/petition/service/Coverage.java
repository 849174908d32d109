package io.petition.service;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Which places lie within a circle around one of many points, a "500-metre service circle" 五百米服务圈 for instance; how wide it is, is the host's to say. The rim
 * belongs to it. Exact: it counts as measuring each place to each point by {@link Place#millimetresTo} would. Immutable and thread-safe; build once.
 */
public final class Coverage {
    private static final int WIDEST = 1_000_000;

    private final ImmutableList<Place> points;
    private final Sphere sphere;
    private final SpaceGrid grid;
    private final long millimetres;
    private final double chord;

    private Coverage(ImmutableList<Place> points, int metres) {
        this.points = points;
        this.millimetres = metres * 1000L;
        this.chord = Sphere.chord(millimetres);
        this.sphere = new Sphere(points);
        this.grid = new SpaceGrid(sphere, chord + Sphere.DOUBT);
    }

    /**
     * Circles around points.
     *
     * @param points where the points are; one that stands twice counts once
     * @param metres the radius, 1 to 1,000,000
     */
    public static Coverage of(Collection<Place> points, int metres) {
        checkArgument(metres >= 1 && metres <= WIDEST, "metres: %s; give a radius of 1 to %s metres", metres, WIDEST);
        return new Coverage(ImmutableSet.copyOf(points).asList(), metres);
    }

    /** Whether the place lies within reach of a point. */
    public boolean covers(Place place) {
        Sphere here = new Sphere(List.of(place));
        return grid.any(here, i -> {
            double apart = here.chord(0, sphere, i);
            return apart <= chord - Sphere.DOUBT
                    || (apart <= chord + Sphere.DOUBT && place.millimetresTo(points.get(i)) <= millimetres);
        });
    }

    /** How many of the places lie within reach. */
    public Covered count(Iterable<Place> places) {
        return count(places, place -> place, place -> 1);
    }

    /**
     * How much lies within reach, each thing with its weight, for instance the persons of a household.
     *
     * @throws IllegalArgumentException if a weight is negative
     */
    public <T> Covered count(Iterable<T> things, Function<T, Place> place, ToLongFunction<T> weight) {
        long covered = 0;
        long total = 0;
        for (T thing : things) {
            long weighs = weight.applyAsLong(thing);
            checkArgument(weighs >= 0, "weight: %s is negative; nobody is less than nobody", weighs);
            total = Math.addExact(total, weighs);
            covered += covers(place.apply(thing)) ? weighs : 0;
        }
        return new Covered(covered, total);
    }

    /** The things that no point reaches, in their order. */
    public <T> List<T> uncovered(Collection<T> things, Function<T, Place> place) {
        return things.stream().filter(thing -> !covers(place.apply(thing))).collect(ImmutableList.toImmutableList());
    }
}
