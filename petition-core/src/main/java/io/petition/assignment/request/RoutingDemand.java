package io.petition.assignment.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.petition.model.Category;
import io.petition.model.DemandId;
import io.petition.model.RegionCode;
import java.util.Objects;
import java.util.Optional;

/**
 * One of several demands, and where it belongs if not where the petition as a whole does.
 *
 * @param id its id
 * @param category what it is about; empty for what the petition is about
 * @param region where it arose; empty for where the petition did
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RoutingDemand(DemandId id, Optional<Category> category, Optional<RegionCode> region) {
    public RoutingDemand {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(region, "region");
    }

    public static RoutingDemand of(String id, String category, String region) {
        return new RoutingDemand(
                DemandId.of(id), Optional.of(Category.of(category)), Optional.of(RegionCode.of(region)));
    }
}
