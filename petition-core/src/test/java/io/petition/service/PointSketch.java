package io.petition.service;

import io.petition.authority.region.Tier;
import io.petition.explain.Citation;
import io.petition.model.PointId;
import io.petition.model.RegionCode;
import io.petition.time.DecreedDay;
import io.petition.time.Horizon;
import io.petition.time.OpeningHours;
import io.petition.time.OpeningHours.Hours;
import io.petition.time.WorkCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Points and a small calendar: 2026, Saturdays and Sundays off, Monday 5 to Wednesday 7 October off, Saturday the 10th worked. */
final class PointSketch {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final WorkCalendar CALENDAR = WorkCalendar.of(
            "sketch",
            new Horizon(2026, 2026),
            EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            List.of(decreed("05", true), decreed("06", true), decreed("07", true), decreed("10", false)));
    static final OpeningHours OFFICE = OpeningHours.on(
                    Set.of(
                            DayOfWeek.MONDAY,
                            DayOfWeek.TUESDAY,
                            DayOfWeek.WEDNESDAY,
                            DayOfWeek.THURSDAY,
                            DayOfWeek.FRIDAY),
                    Hours.of("09:00", "12:00"),
                    Hours.of("13:00", "17:00"))
            .withMadeUp(Hours.of("09:00", "12:00"), Hours.of("13:00", "17:00"));

    private PointSketch() {}

    private static DecreedDay decreed(String day, boolean off) {
        return new DecreedDay(LocalDate.parse("2026-10-" + day), off, "feast", Citation.of("a notice", ""));
    }

    static ServicePoint fixed(String id, String place, Map<LocalDate, List<Hours>> exceptions) {
        return point(id)
                .place(Place.parse(place))
                .hours(Optional.of(OFFICE))
                .exceptions(exceptions)
                .build();
    }

    static ServicePoint fixed(String id, String place) {
        return fixed(id, place, Map.of());
    }

    static ServicePoint mobile(String id, Stop... stops) {
        return point(id).addStops(stops).build();
    }

    static Stop stop(String place, DayRule rule, WhenOff whenOff, String from, String to) {
        return new Stop("stop", Place.parse(place), new FixedDay(rule, whenOff), Hours.of(from, to));
    }

    private static ServicePoint.Builder point(String id) {
        ServicePoint.Builder builder = ServicePoint.builder();
        builder.id(PointId.of(id)).name("点" + id).nameEn("Point " + id);
        builder.tier(Tier.COUNTY).region(RegionCode.of("611002"));
        return builder;
    }

    static ServicePoints network(ServicePoint... points) {
        return ServicePoints.of(List.of(points), CALENDAR, ZONE, 366);
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
