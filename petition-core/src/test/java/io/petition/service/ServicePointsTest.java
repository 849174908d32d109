package io.petition.service;

import static io.petition.service.PointSketch.at;
import static io.petition.service.PointSketch.fixed;
import static io.petition.service.PointSketch.mobile;
import static io.petition.service.PointSketch.network;
import static io.petition.service.PointSketch.stop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.petition.explain.Finding;
import io.petition.model.PointId;
import io.petition.time.OpeningHours;
import io.petition.time.OpeningHours.Hours;
import io.petition.time.Period;
import io.petition.time.Reckoned;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServicePointsTest {
    private static final String HERE = "33.87,109.94";

    /** Open, at lunch, at night, over the feast, on the Saturday worked by decree, on two days that a notice of its own sets, and beyond the calendar. */
    @ParameterizedTest
    @CsvSource({
        "2026-09-30T09:00, now, 2026-09-30T12:00, false",
        "2026-09-30T12:00, 2026-09-30T13:00, 2026-09-30T17:00, false",
        "2026-09-30T17:00, 2026-10-01T09:00, 2026-10-01T12:00, false",
        "2026-10-02T17:00, 2026-10-08T09:00, 2026-10-08T12:00, false",
        "2026-10-09T20:00, 2026-10-10T09:00, 2026-10-10T12:00, false",
        "2026-10-12T08:00, 2026-10-13T09:00, 2026-10-13T12:00, false",
        "2026-10-18T08:00, 2026-10-18T22:00, 2026-10-19T00:00, false",
        "2026-12-31T17:00, 2027-01-01T09:00, 2027-01-01T12:00, true",
        "2027-01-01T10:00, now, 2027-01-01T12:00, true"
    })
    void knowsWhenAPointOpensNext(String asked, String from, String to, boolean provisional) {
        ServicePoint point = fixed(
                "1",
                HERE,
                Map.of(
                        LocalDate.parse("2026-10-12"), List.of(),
                        LocalDate.parse("2026-10-18"), List.of(Hours.of("22:00", "00:00"))));
        Opens opens = network(point).opens(point, at(asked));
        assertThat(opens.provisional()).isEqualTo(provisional);
        assertThat(opens instanceof Opens.Now).isEqualTo(from.equals("now"));
        Opening opening = opens.opening().orElseThrow();
        assertThat(opening.to()).isEqualTo(at(to));
        if (opens instanceof Opens.Later) {
            assertThat(opening.from()).isEqualTo(at(from));
        }
    }

    /** Hours for a weekend worked by decree are none for an ordinary Thursday; that Thursday is closed whatever a calendar will say. Without such hours the worked Saturday is closed too. */
    @Test
    void aRoomThatOpensOnMondaysIsClosedOnThursdays() {
        OpeningHours mondays = OpeningHours.on(List.of(DayOfWeek.MONDAY), Hours.of("09:00", "12:00"));
        ServicePoint plain =
                ServicePoint.builder().from(fixed("plain", HERE)).hours(mondays).build();
        ServicePoint room = ServicePoint.builder()
                .from(fixed("room", HERE))
                .hours(mondays.withMadeUp(Hours.of("09:00", "12:00")))
                .build();
        ServicePoints points = network(room);
        assertThat(points.openings(plain, LocalDate.parse("2026-10-10"))).isEqualTo(new Reckoned<>(List.of(), false));
        assertThat(points.openings(room, LocalDate.parse("2027-03-04"))).isEqualTo(new Reckoned<>(List.of(), false));
        assertThat(points.openings(room, LocalDate.parse("2026-03-02")).value()).hasSize(1);
        assertThat(points.openings(room, LocalDate.parse("2026-10-10")).value()).hasSize(1);
        assertThat(points.openings(room, LocalDate.parse("2026-10-17")).value()).isEmpty();
    }

    /** What may yet change is said even when the opening itself is sure: a day on the way is not known. */
    @Test
    void aDayOnTheWayThatIsNotKnownMakesItProvisional() {
        LocalDate sure = LocalDate.parse("2027-01-03");
        ServicePoint point = fixed("1", HERE, Map.of(sure, List.of(Hours.of("09:00", "10:00"))));
        Opens opens = network(point).opens(point, at("2027-01-02T10:00"));
        assertThat(opens.opening().orElseThrow().provisional()).isFalse();
        assertThat(opens.provisional()).isTrue();
    }

    /** Each Monday: the feast's is held on Thursday the 8th; the 11th is a Sunday, held on the Saturday worked before it. */
    @Test
    void aMobilePointKeepsItsTimetable() {
        ServicePoint van = mobile(
                "van",
                stop("33.80,109.90", new DayRule.EachWeek(DayOfWeek.MONDAY), WhenOff.NEXT, "09:00", "11:00"),
                stop("33.90,109.95", new DayRule.DayOfMonth(11), WhenOff.PREVIOUS, "14:00", "16:00"));
        ServicePoints points = network(van);
        assertThat(points.opens(van, at("2026-10-02T00:00")).opening())
                .contains(opening("2026-10-08T09:00", "2026-10-08T11:00", "33.80,109.90"));
        assertThat(points.opens(van, at("2026-10-09T00:00")).opening())
                .contains(opening("2026-10-10T14:00", "2026-10-10T16:00", "33.90,109.95"));
        assertThat(points.openings(van, LocalDate.parse("2026-10-05")).value()).isEmpty();
    }

    private static Opening opening(String from, String to, String place) {
        return new Opening(at(from), at(to), Place.parse(place), false);
    }

    @Test
    void whatOpensNoMoreIsSaidUpToWhen() {
        ServicePoint once = mobile(
                "once", stop(HERE, new DayRule.OnDate(LocalDate.parse("2026-03-02")), WhenOff.HOLD, "09:00", "11:00"));
        assertThat(network(once).opens(once, at("2026-03-02T11:00")))
                .isEqualTo(new Opens.NotFound(LocalDate.parse("2027-03-03"), false));
        assertThat(network(once).near(Place.parse(HERE), at("2026-03-02T11:00")))
                .isEqualTo(new Nearby(Optional.empty(), Optional.empty()));
    }

    /** It opens once, on the tenth day after the one that is asked about. */
    @Test
    void aHostSaysHowFarANextOpeningIsLookedFor() {
        ServicePoint once = mobile(
                "once", stop(HERE, new DayRule.OnDate(LocalDate.parse("2026-03-12")), WhenOff.HOLD, "09:00", "11:00"));
        Instant asked = at("2026-03-02T11:00");
        assertThat(looking(once, 9).opens(once, asked))
                .isEqualTo(new Opens.NotFound(LocalDate.parse("2026-03-11"), false));
        assertThat(looking(once, 10).opens(once, asked)).isInstanceOf(Opens.Later.class);
        assertThat(looking(once, 0).opens(once, at("2026-03-12T10:00"))).isInstanceOf(Opens.Now.class);
        assertThatThrownBy(() -> looking(once, -1)).hasMessageContaining("daysAhead: -1");
    }

    private static ServicePoints looking(ServicePoint point, int daysAhead) {
        return ServicePoints.of(List.of(point), PointSketch.CALENDAR, PointSketch.ZONE, daysAhead);
    }

    /** The nearest is closed that day, the next equally near ones stand in the order of their ids; the van only while it stands there. */
    @Test
    void findsTheNearestOpenAndTheNearestAtAll() {
        LocalDate monday = LocalDate.parse("2026-03-02");
        ServicePoints points = network(
                fixed("c", "33.8701,109.94", Map.of(monday, List.of())),
                fixed("b", "33.88,109.94"),
                fixed("a", "33.86,109.94"),
                mobile(
                        "van",
                        stop("33.87005,109.94", new DayRule.EachWeek(DayOfWeek.MONDAY), WhenOff.SKIP, "09:00", "10:00"),
                        stop("33.99,109.94", new DayRule.EachWeek(DayOfWeek.TUESDAY), WhenOff.SKIP, "09:00", "10:00")));
        assertThat(near(points, "2026-03-02T09:30")).isEqualTo("van van");
        assertThat(near(points, "2026-03-02T10:30")).isEqualTo("a c");
        assertThat(near(points, "2026-03-03T10:30")).isEqualTo("c van");
        assertThat(near(points, "2026-03-07T10:30")).isEqualTo("- van");
    }

    private static String near(ServicePoints points, String at) {
        Nearby near = points.near(Place.parse(HERE), at(at));
        return near.open().map(reached -> reached.point().id().value()).orElse("-") + " "
                + near.atAll().map(reached -> reached.point().id().value()).orElse("-");
    }

    @Test
    void aTimetableWithOnePointInTwoPlacesIsFound() {
        DayRule mondays = new DayRule.EachWeek(DayOfWeek.MONDAY);
        DayRule fifteenth = new DayRule.DayOfMonth(15);
        ServicePoints points = network(mobile(
                "van",
                stop("33.8,109.9", mondays, WhenOff.SKIP, "09:00", "11:00"),
                stop("33.9,109.9", fifteenth, WhenOff.SKIP, "10:00", "12:00")));
        Period year = Period.closed(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-07-01"));
        assertThat(points.clashes(year))
                .containsExactly(Finding.warning("point-in-two-places", Map.of("point", "van", "date", "2026-06-15")));
    }

    @Test
    void refusesAPointThatIsNeitherFixedNorMobile() {
        Stop stop = stop(HERE, new DayRule.DayOfMonth(1), WhenOff.SKIP, "09:00", "11:00");
        ServicePoint fixed = fixed("1", HERE);
        assertThatThrownBy(
                        () -> ServicePoint.builder().from(fixed).addStops(stop).build())
                .hasMessageContaining("stops");
        assertThatThrownBy(() -> mobile("2")).hasMessageContaining("stops");
        assertThatThrownBy(() -> ServicePoint.builder()
                        .from(mobile("3", stop))
                        .putException(LocalDate.parse("2026-03-02"), List.of(Hours.of("09:00", "10:00")))
                        .build())
                .hasMessageContaining("exceptions");
        assertThatThrownBy(() -> network(fixed, fixed)).isInstanceOf(IllegalArgumentException.class);
        assertThat(network(fixed).point(PointId.of("nobody"))).isEmpty();
    }

    @Provide
    Arbitrary<List<ServicePoint>> networks() {
        Arbitrary<ServicePoint> still = Combinators.combine(PlaceArbitraries.anywhere(), Arbitraries.of(true, false))
                .as((place, closed) -> fixed(
                        "x", place.toString(), closed ? Map.of(LocalDate.parse("2026-03-02"), List.of()) : Map.of()));
        Arbitrary<ServicePoint> van = Combinators.combine(
                        PlaceArbitraries.anywhere(), PlaceArbitraries.anywhere(), Arbitraries.of(DayOfWeek.class))
                .as((one, other, day) -> mobile(
                        "x",
                        stop(one.toString(), new DayRule.EachWeek(day), WhenOff.SKIP, "09:00", "11:00"),
                        stop(other.toString(), new DayRule.EachWeek(day), WhenOff.SKIP, "11:00", "13:00")));
        return Arbitraries.oneOf(still, van).list().ofMaxSize(40).map(ServicePointsTest::numbered);
    }

    private static List<ServicePoint> numbered(List<ServicePoint> points) {
        return IntStream.range(0, points.size())
                .mapToObj(i -> ServicePoint.builder()
                        .from(points.get(i))
                        .id(PointId.of(String.format(Locale.ROOT, "%03d", i)))
                        .build())
                .toList();
    }

    @Provide
    Arbitrary<Place> places() {
        return PlaceArbitraries.anywhere();
    }

    /** Against looking at every point. */
    @Property(tries = 300)
    void findsWhatLookingAtEveryPointFinds(@ForAll("networks") List<ServicePoint> list, @ForAll("places") Place here) {
        ServicePoints points = network(list.toArray(new ServicePoint[0]));
        var now = at("2026-03-02T10:00");
        Nearby near = points.near(here, now);
        assertThat(near.open().map(reached -> reached.point().id()))
                .isEqualTo(first(
                        points,
                        here,
                        point -> points.opens(point, now) instanceof Opens.Now now2
                                ? Optional.of(now2.now().place())
                                : Optional.empty()));
        assertThat(near.atAll().map(reached -> reached.point().id()))
                .isEqualTo(first(
                        points,
                        here,
                        point -> point.place()
                                .or(() -> points.opens(point, now).opening().map(Opening::place))));
    }

    private static Optional<PointId> first(
            ServicePoints points, Place here, Function<ServicePoint, Optional<Place>> where) {
        return points.points().stream()
                .filter(point -> where.apply(point).isPresent())
                .min(Comparator.comparingLong(
                        point -> here.millimetresTo(where.apply(point).orElseThrow())))
                .map(ServicePoint::id);
    }
}
