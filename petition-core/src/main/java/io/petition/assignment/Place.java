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

/** One thing to route: a demand, or the whole petition, in one region. */
record Place(Optional<DemandId> demand, Optional<RegionCode> region, Optional<Category> category) {
    static List<Place> of(RoutingRequest request) {
        ImmutableList.Builder<Place> places = ImmutableList.builder();
        if (request.demands().isEmpty()) {
            add(places, Optional.empty(), request.regions(), request.category());
        }
        for (RoutingDemand demand : request.demands()) {
            Collection<RegionCode> regions = demand.region().isPresent()
                    ? ImmutableList.of(demand.region().get())
                    : request.regions();
            add(places, Optional.of(demand.id()), regions, demand.category().or(request::category));
        }
        return places.build();
    }

    private static void add(
            ImmutableList.Builder<Place> places,
            Optional<DemandId> demand,
            Collection<RegionCode> regions,
            Optional<Category> category) {
        if (regions.isEmpty()) {
            places.add(new Place(demand, Optional.empty(), category));
        }
        for (RegionCode region : regions) {
            places.add(new Place(demand, Optional.of(region), category));
        }
    }
}
