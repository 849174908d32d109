package io.petition.assignment;

import com.google.common.collect.ImmutableList;
import io.petition.assignment.request.RoutingDemand;
import io.petition.assignment.request.RoutingRequest;
import io.petition.model.Category;
import io.petition.model.DemandId;
import io.petition.model.RegionCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One thing to route: a demand, or the whole petition, in one region.
 *
 * @param demand which demand; empty for the petition as a whole
 * @param region where
 * @param category what it is about
 * @param request what is asked, as if this were all of it
 */
record Place(
        Optional<DemandId> demand, Optional<RegionCode> region, Optional<Category> category, RoutingRequest request) {
    /** The petition as a whole, wherever it lies. */
    static Place whole(RoutingRequest request) {
        return new Place(Optional.empty(), Optional.empty(), Optional.empty(), request);
    }

    /** The same, where it is left with whom it is. */
    Place notRaised() {
        return new Place(
                demand,
                region,
                category,
                RoutingRequest.builder()
                        .from(request)
                        .escalatedFrom(Optional.empty())
                        .build());
    }

    static List<Place> of(RoutingRequest request) {
        ImmutableList.Builder<Place> places = ImmutableList.builder();
        if (request.demands().isEmpty()) {
            add(places, Optional.empty(), request.regions(), request.category(), request);
        }
        for (RoutingDemand demand : request.demands()) {
            Collection<RegionCode> regions = demand.region().isPresent()
                    ? ImmutableList.of(demand.region().get())
                    : request.regions();
            add(places, Optional.of(demand.id()), regions, demand.category().or(request::category), request.of(demand));
        }
        return places.build();
    }

    private static void add(
            ImmutableList.Builder<Place> places,
            Optional<DemandId> demand,
            Collection<RegionCode> regions,
            Optional<Category> category,
            RoutingRequest request) {
        if (regions.isEmpty()) {
            places.add(new Place(demand, Optional.empty(), category, request));
        }
        for (RegionCode region : regions) {
            places.add(new Place(demand, Optional.of(region), category, request));
        }
    }
}
