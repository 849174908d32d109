package io.petition.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final Place HALL = Place.parse("22.75,113.93");

    private record Home(Place place, long persons) {}

    /** 0.004496 degrees of latitude are 499.93 m, 0.004497 are 500.04 m. */
    @Test
    void countsWhatLiesWithinTheCircleAndListsTheRest() {
        Home near = new Home(Place.parse("22.754496,113.93"), 3);
        Home far = new Home(Place.parse("22.754497,113.93"), 5);
        Coverage circle = Coverage.of(List.of(HALL), 500);
        assertThat(circle.count(List.of(near, far), Home::place, Home::persons)).isEqualTo(new Covered(3, 8));
        assertThat(circle.count(List.of(near.place(), far.place()))).hasToString("1 of 2");
        assertThat(circle.uncovered(List.of(near, far), Home::place)).containsExactly(far);
    }

    @Test
    void nothingToCountIsNoData() {
        Covered none = Coverage.of(List.of(HALL), 500).count(List.of());
        assertThat(none.noData()).isTrue();
        assertThat(none).hasToString("no data");
        assertThat(Coverage.of(List.of(), 500).count(List.of(HALL))).isEqualTo(new Covered(0, 1));
    }

    @Test
    void refusesWhatCannotBeMeant() {
        assertThatThrownBy(() -> Coverage.of(List.of(), 0)).hasMessageContaining("metres");
        assertThatThrownBy(() -> Coverage.of(List.of(), 1_000_001)).hasMessageContaining("metres");
        assertThatThrownBy(() -> Coverage.of(List.of(), 1).count(List.of(HALL), place -> place, place -> -1))
                .hasMessageContaining("weight");
        assertThatThrownBy(() -> new Covered(Long.MAX_VALUE, Long.MAX_VALUE).plus(new Covered(1, 1)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Provide
    Arbitrary<List<Place>> places() {
        return PlaceArbitraries.lists(PlaceArbitraries.anywhere(), 60);
    }

    @Provide
    Arbitrary<Integer> radii() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(1, 2_000)),
                Tuple.of(1, Arbitraries.integers().between(1, 1_000_000)));
    }

    @Property
    void countsAsMeasuringEachToEachWould(
            @ForAll("places") List<Place> points, @ForAll("places") List<Place> homes, @ForAll("radii") int metres) {
        Coverage circle = Coverage.of(points, metres);
        List<Place> out = homes.stream()
                .filter(home -> points.stream().noneMatch(point -> home.millimetresTo(point) <= metres * 1000L))
                .toList();
        assertThat(circle.uncovered(homes, home -> home)).isEqualTo(out);
        assertThat(circle.count(homes)).isEqualTo(new Covered(homes.size() - out.size(), homes.size()));
    }

    /** The rim belongs to the circle, to the millimetre: radii that are exactly a measured distance, and one less. */
    @Property
    void theRimBelongsToTheCircle(@ForAll("places") List<Place> homes) {
        for (Place home : homes) {
            long far = HALL.millimetresTo(home);
            int metres = (int) Math.min(1_000_000, Math.max(1, far / 1000));
            assertThat(Coverage.of(List.of(HALL), metres).covers(home)).isEqualTo(far <= metres * 1000L);
        }
    }

    /** Parts counted apart add up. */
    @Property(tries = 200)
    void partsAddUp(@ForAll("places") List<Place> points, @ForAll("places") List<Place> homes) {
        Coverage circle = Coverage.of(points, 700);
        int half = homes.size() / 2;
        assertThat(circle.count(homes.subList(0, half)).plus(circle.count(homes.subList(half, homes.size()))))
                .isEqualTo(circle.count(homes));
    }

    @Test
    void aHundredThousandPointsAreAsExactAsOne() {
        List<Place> points = IntStream.range(0, 100_000)
                .mapToObj(i -> new Place(20_000_000 + i / 400 * 10_000, 110_000_000 + i % 400 * 10_000))
                .toList();
        Coverage circle = Coverage.of(points, 300);
        for (Place point : points.subList(49_000, 49_400)) {
            assertThat(circle.covers(new Place(point.latitude() + 2_697, point.longitude())))
                    .isTrue();
            assertThat(circle.covers(new Place(point.latitude() + 2_699, point.longitude())))
                    .isFalse();
        }
    }
}
