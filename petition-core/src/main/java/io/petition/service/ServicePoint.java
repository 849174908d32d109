package io.petition.service;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.petition.authority.region.Tier;
import io.petition.model.PointId;
import io.petition.model.RegionCode;
import io.petition.time.OpeningHours;
import io.petition.time.OpeningHours.Hours;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place where people are received 接待场所、服务点. Either it stands in one place and has opening hours, or it is mobile 流动 and has stops.
 *
 * @param id its id
 * @param name its name
 * @param nameEn its name in English, for display
 * @param tier the tier of the network on which it lies
 * @param region the region it serves
 * @param place where it is; empty of a mobile point
 * @param hours when it is open; empty of a mobile point
 * @param exceptions days whose hours are others, whatever the calendar says of them; none means closed. A mobile point can only be closed so: it gets a further day by
 *     a further stop
 * @param stops the timetable of a mobile point; empty of any other
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ServicePoint(
        PointId id,
        String name,
        String nameEn,
        Tier tier,
        RegionCode region,
        Optional<Place> place,
        Optional<OpeningHours> hours,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<LocalDate, List<Hours>> exceptions,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Stop> stops) {
    public ServicePoint {
        Objects.requireNonNull(id, "id");
        checkArgument(!name.isBlank(), "name: is blank for point %s; people must be able to find it", id);
        Objects.requireNonNull(nameEn, "nameEn");
        Objects.requireNonNull(tier, "tier");
        Objects.requireNonNull(region, "region");
        stops = ImmutableList.copyOf(stops);
        exceptions = ordered(exceptions);
        checkArgument(
                stops.isEmpty() == (place.isPresent() && hours.isPresent()) && place.isPresent() == hours.isPresent(),
                "stops: point %s needs either a place and hours, or stops",
                id);
        checkArgument(
                stops.isEmpty() || exceptions.values().stream().allMatch(List::isEmpty),
                "exceptions: point %s is mobile and has hours on a day without a place; add a stop on that date",
                id);
    }

    private static Map<LocalDate, List<Hours>> ordered(Map<LocalDate, List<Hours>> given) {
        ImmutableMap.Builder<LocalDate, List<Hours>> copies = ImmutableMap.builder();
        given.forEach((day, hours) -> copies.put(day, OpeningHours.inOrder(hours)));
        return ImmutableSortedMap.copyOf(copies.buildOrThrow());
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a point. */
    public static final class Builder extends ServicePointBuilder {
        Builder() {}
    }
}
