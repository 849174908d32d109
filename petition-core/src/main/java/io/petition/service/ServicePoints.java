package io.petition.service;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.petition.explain.Finding;
import io.petition.model.PointId;
import io.petition.time.OutsideHorizonException;
import io.petition.time.Period;
import io.petition.time.Reckoned;
import io.petition.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The points of a network, in the order of their ids, under one calendar and in one zone. Immutable and thread-safe; build once.
 *
 * <p>Where the calendar does not know a day, the weekend rule stands in and every answer that rests on it says that it is provisional. It never throws an
 * {@link OutsideHorizonException}.
 */
public final class ServicePoints {
    private final ImmutableSortedMap<String, ServicePoint> points;
    private final ImmutableList<Spot> spots;
    private final PlaceTree tree;
    private final Openings openings;

    /** A point in one of the places where it may be. */
    private record Spot(ServicePoint point, Place place) {}

    private ServicePoints(ImmutableSortedMap<String, ServicePoint> points, Openings openings) {
        this.points = points;
        this.openings = openings;
        this.spots = points.values().stream()
                .flatMap(point -> point.stops().isEmpty()
                        ? point.place().stream().map(place -> new Spot(point, place))
                        : point.stops().stream().map(Stop::place).distinct().map(place -> new Spot(point, place)))
                .collect(ImmutableList.toImmutableList());
        this.tree = new PlaceTree(spots.stream().map(Spot::place).toList());
    }

    /**
     * Makes an index.
     *
     * @param daysAhead over how many days from the one that is asked about a next opening is looked for; what comes round every year is found within 366
     * @throws IllegalArgumentException if two points have one id, or the days are fewer than none
     */
    public static ServicePoints of(Collection<ServicePoint> points, WorkCalendar calendar, ZoneId zone, int daysAhead) {
        checkArgument(daysAhead >= 0, "daysAhead: %s; 0 is the day that is asked about alone", daysAhead);
        return new ServicePoints(
                points.stream()
                        .collect(toImmutableSortedMap(
                                Comparator.<String>naturalOrder(),
                                point -> point.id().value(),
                                Function.identity())),
                new Openings(calendar.provisional(), Objects.requireNonNull(zone, "zone"), daysAhead));
    }

    public List<ServicePoint> points() {
        return points.values().asList();
    }

    public Optional<ServicePoint> point(PointId id) {
        return Optional.ofNullable(points.get(id.value()));
    }

    /** The stretches of one day in which a point is open, in order. */
    public Reckoned<List<Opening>> openings(ServicePoint point, LocalDate day) {
        return openings.on(point, day);
    }

    /** When a point receives people, from an instant on, as far as is looked ahead. */
    public Opens opens(ServicePoint point, Instant at) {
        return openings.next(point, at);
    }

    /** The nearest open point and the nearest at all, from a place at an instant. */
    public Nearby near(Place place, Instant at) {
        return new Nearby(
                tree.nearest(place, i -> openAt(spots.get(i), at).isPresent()).stream()
                        .mapToObj(i -> reached(
                                spots.get(i),
                                place,
                                new Opens.Now(openAt(spots.get(i), at).orElseThrow())))
                        .findFirst(),
                tree.nearest(place, i -> isThere(spots.get(i), at)).stream()
                        .mapToObj(i ->
                                reached(spots.get(i), place, opens(spots.get(i).point(), at)))
                        .findFirst());
    }

    private Optional<Opening> openAt(Spot spot, Instant at) {
        return openings.at(spot.point(), at).stream()
                .filter(opening -> opening.place().equals(spot.place()))
                .findFirst();
    }

    /** A point that stands still is always there; a mobile one where it opens next. */
    private boolean isThere(Spot spot, Instant at) {
        return spot.point().stops().isEmpty()
                || opens(spot.point(), at)
                        .opening()
                        .filter(opening -> opening.place().equals(spot.place()))
                        .isPresent();
    }

    private static Reached reached(Spot spot, Place from, Opens opens) {
        return new Reached(spot.point(), spot.place(), from.millimetresTo(spot.place()), opens);
    }

    /** Where a timetable has a mobile point in two places at once, day by day of a closed period. */
    public List<Finding> clashes(Period period) {
        LocalDate last = period.last().orElseThrow(() -> new IllegalArgumentException("period: has no last day"));
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (ServicePoint point : points.values()) {
            if (!point.stops().isEmpty()) {
                period.from()
                        .datesUntil(last.plusDays(1))
                        .filter(day -> clashes(openings(point, day).value()))
                        .forEach(day -> findings.add(Finding.warning(
                                "point-in-two-places",
                                ImmutableMap.of("point", point.id().value(), "date", day.toString()))));
            }
        }
        return findings.build();
    }

    private static boolean clashes(List<Opening> openings) {
        List<Opening> seen = new ArrayList<>();
        for (Opening opening : openings) {
            if (seen.stream().anyMatch(before -> before.overlaps(opening))) {
                return true;
            }
            seen.add(opening);
        }
        return false;
    }
}
