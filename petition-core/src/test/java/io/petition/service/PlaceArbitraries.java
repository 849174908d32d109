package io.petition.service;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Places in knots of a few hundred metres, where a flat map goes wrong more often than chance would have it: at the poles and on either side of the 180th meridian. */
final class PlaceArbitraries {
    private PlaceArbitraries() {}

    /** Places near one of a few, so that distances of some hundred metres happen. */
    static Arbitrary<Place> knotted() {
        Arbitrary<Place> middles = Arbitraries.of(
                new Place(33_868_319, 109_941_372),
                new Place(0, 179_999_000),
                new Place(65_000_000, -179_999_000),
                new Place(89_999_000, 12_000_000),
                new Place(-90_000_000, 0));
        Arbitrary<Integer> aside = Arbitraries.integers().between(-9_000, 9_000);
        return Combinators.combine(middles, aside, aside).as(PlaceArbitraries::beside);
    }

    /** Anywhere, antipodes among them. */
    static Arbitrary<Place> anywhere() {
        Arbitrary<Place> any = Combinators.combine(
                        Arbitraries.integers().between(-90_000_000, 90_000_000),
                        Arbitraries.integers().between(-180_000_000, 180_000_000))
                .as(Place::new);
        return Arbitraries.frequencyOf(Tuple.of(1, any), Tuple.of(2, knotted()));
    }

    static Arbitrary<List<Place>> lists(Arbitrary<Place> places, int most) {
        return places.list().ofMaxSize(most);
    }

    /** A metre or so up or down for each ten micro-degrees; near a pole the longitude is multiplied, so that it still matters. */
    private static Place beside(Place middle, int up, int across) {
        int latitude = Math.max(-90_000_000, Math.min(90_000_000, middle.latitude() + up));
        long wide = Math.abs(middle.latitude()) > 89_000_000 ? across * 19_000L : across;
        long longitude = Math.floorMod(middle.longitude() + wide + 180_000_000, 360_000_000L) - 180_000_000;
        return new Place(latitude, (int) longitude);
    }
}
