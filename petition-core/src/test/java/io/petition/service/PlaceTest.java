package io.petition.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
    /** A quarter round is a quarter of 2πR; a degree of latitude R·π/180; the parallel of 60° is half as long as the equator. */
    @ParameterizedTest
    @CsvSource({
        "'0,0', '0,90', 10007557221",
        "'0,0', '90,0', 10007557221",
        "'0,0', '0,-180', 20015114442",
        "'90,0', '-90,77', 20015114442",
        "'30,20', '-30,-160', 20015114442",
        "'0,0', '1,0', 111195080",
        "'0,179.5', '0,-179.5', 111195080",
        "'89.5,0', '89.5,180', 111195080",
        "'33,109', '33,109', 0",
        "'90,5', '90,-170', 0",
        "'0,0', '0.000001,0', 111"
    })
    void measuresTheGreatCircle(String from, String to, long millimetres) {
        assertThat(Place.parse(from).millimetresTo(Place.parse(to))).isCloseTo(millimetres, within(1L));
        assertThat(Place.parse(to).millimetresTo(Place.parse(from)))
                .isEqualTo(Place.parse(from).millimetresTo(Place.parse(to)));
    }

    @Test
    void keepsOneMeridianOnce() {
        assertThat(new Place(1, 180_000_000)).isEqualTo(new Place(1, -180_000_000));
    }

    @ParameterizedTest
    @CsvSource({
        "'33.868319,109.941372', '33.868319,109.941372'",
        "' -0.5 , 7', '-0.500000,7.000000'",
        "'33.86831949,109.94137251', '33.868319,109.941373'"
    })
    void readsDecimalDegrees(String written, String read) {
        assertThat(Place.parse(written)).hasToString(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "33", "33,", "33,109,1", "33;109", "north,109", "90.000001,0", "0,180.1", "1e1,3", "0,999"})
    void refusesWhatIsNoPlace(String written) {
        assertThatThrownBy(() -> Place.parse(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<Place> places() {
        return PlaceArbitraries.anywhere();
    }

    @Property
    void readsWhatItWrites(@ForAll("places") Place place) {
        assertThat(Place.parse(place.toString())).isEqualTo(place);
    }

    /** Against the chord in space, another formula: right to a millimetre where the chord can tell. */
    @Property
    void agreesWithTheChord(@ForAll("places") Place a, @ForAll("places") Place b) {
        double chord = new Sphere(List.of(a)).chord(0, new Sphere(List.of(b)), 0);
        long straight = Math.round(2 * Place.RADIUS * Math.asin(Math.min(1, chord / 2)));
        long off = chord < 1.9 ? 1 : 300;
        assertThat(a.millimetresTo(b)).isCloseTo(straight, within(off));
    }
}
