package io.petition.benchmarks;

import com.google.common.collect.ImmutableList;
import io.petition.service.Coverage;
import io.petition.service.Covered;
import io.petition.service.Place;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Points and places of a region that is made up, and three ways to count which places lie within a circle of a point. It is as wide as makes about half of the
 * places lie within reach, however many points there are: neither all nor none would be a task.
 */
final class Town {
    static final int METRES = 500;

    /** A little more than 500 m in micro-degrees of latitude: so far a peer has to look. */
    private static final int REACH = 4_510;

    private final ImmutableList<Place> points;
    private final ImmutableList<Place> places;

    Town(int points, int places) {
        int wide = (int) (9_600 * Math.sqrt(points)); // about a square kilometre for each point
        this.points = scattered(points, wide, 1);
        this.places = scattered(places, wide, 2);
    }

    /** The same every time: a linear congruence, and no chance. */
    private static ImmutableList<Place> scattered(int count, int wide, long seed) {
        ImmutableList.Builder<Place> places = ImmutableList.builder();
        long state = seed;
        for (int i = 0; i < count; i++) {
            state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
            int north = (int) ((state >>> 33) % wide);
            state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
            int east = (int) ((state >>> 33) % wide);
            places.add(new Place(30_000_000 + north, 105_000_000 + east));
        }
        return places.build();
    }

    List<Place> places() {
        return places;
    }

    Coverage coverage() {
        return Coverage.of(points, METRES);
    }

    /** The peer: a tree of the points in degrees, asked for a box, and each found measured as the library measures. */
    STRtree tree() {
        STRtree tree = new STRtree();
        for (Place point : points) {
            tree.insert(new Envelope(point.longitude(), point.longitude(), point.latitude(), point.latitude()), point);
        }
        tree.build();
        return tree;
    }

    Covered byTree(STRtree tree) {
        long covered = 0;
        for (Place place : places) {
            double across = REACH / Math.cos(Math.toRadians(place.latitude() / 1e6));
            Envelope box = new Envelope(
                    place.longitude() - across,
                    place.longitude() + across,
                    (double) place.latitude() - REACH,
                    (double) place.latitude() + REACH);
            Found found = new Found(place);
            tree.query(box, found::look);
            covered += found.within ? 1 : 0;
        }
        return new Covered(covered, places.size());
    }

    private static final class Found {
        private final Place place;
        private boolean within;

        Found(Place place) {
            this.place = place;
        }

        void look(Object point) {
            within = within || place.millimetresTo((Place) point) <= METRES * 1000L;
        }
    }

    /** The limit from below: each place measured to each point until one is near enough. */
    Covered measured() {
        long covered = places.stream()
                .filter(place -> points.stream().anyMatch(point -> place.millimetresTo(point) <= METRES * 1000L))
                .count();
        return new Covered(covered, places.size());
    }
}
