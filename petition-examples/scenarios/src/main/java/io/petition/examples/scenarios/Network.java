package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import io.petition.authority.region.Tier;
import io.petition.law.Regime;
import io.petition.model.PointId;
import io.petition.model.RegionCode;
import io.petition.service.DayRule;
import io.petition.service.FixedDay;
import io.petition.service.Place;
import io.petition.service.ServicePoint;
import io.petition.service.ServicePoints;
import io.petition.service.Stop;
import io.petition.service.WhenOff;
import io.petition.time.OpeningHours;
import io.petition.time.OpeningHours.Hours;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Service points that are made up: where they stand is a chessboard, counted in hundreds of metres from one corner. */
final class Network {
    /** About a hundred metres, in micro-degrees of latitude and, at 22.75° north, of longitude. */
    private static final int UP = 899;

    private static final int ACROSS = 975;

    private static final OpeningHours WEEK = OpeningHours.on(
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                    Hours.of("09:00", "12:00"),
                    Hours.of("14:00", "18:00"))
            .withMadeUp(Hours.of("09:00", "12:00"), Hours.of("14:00", "18:00"));

    /** A next opening is looked for over a year: what comes round every year is found. */
    private static final int DAYS_AHEAD = 366;

    private Network() {}

    /** The points under the calendar and in the zone of a regime. */
    static ServicePoints under(Regime china, List<ServicePoint> points) {
        return ServicePoints.of(points, china.calendar(), china.zone(), DAYS_AHEAD);
    }

    /** A place so many hundred metres north and east of the corner. */
    static Place at(int north, int east) {
        return new Place(22_750_000 + north * UP, 113_900_000 + east * ACROSS);
    }

    static ServicePoint fixed(String id, Tier tier, Place place) {
        return named(id, tier).place(place).hours(Optional.of(WEEK)).build();
    }

    static ServicePoint mobile(String id, List<Stop> stops) {
        return named(id, Tier.COUNTY).stops(stops).build();
    }

    static Stop stop(String name, Place place, DayRule rule, WhenOff whenOff, Hours hours) {
        return new Stop(name, place, new FixedDay(rule, whenOff), hours);
    }

    private static ServicePoint.Builder named(String id, Tier tier) {
        return ServicePoint.builder()
                .id(PointId.of(id))
                .name(id)
                .nameEn(id)
                .tier(tier)
                .region(RegionCode.of("made-up"));
    }

    /** One hall, six street rooms in two rows, and 31 community rooms, eight in a row. */
    static List<ServicePoint> fourTiers() {
        ImmutableList.Builder<ServicePoint> points = ImmutableList.builder();
        points.add(fixed("district", Tier.COUNTY, at(40, 40)));
        for (int i = 0; i < 6; i++) {
            points.add(fixed("street-" + (i + 1), Tier.TOWNSHIP, at(25 + i / 3 * 30, 15 + i % 3 * 25)));
        }
        for (int i = 0; i < 31; i++) {
            points.add(fixed("community-" + (i + 1), Tier.VILLAGE, at(10 + i / 8 * 20, 5 + i % 8 * 10)));
        }
        return points.build();
    }
}
