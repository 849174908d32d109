package io.petition.assignment.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.petition.authority.SpecialBody;
import io.petition.law.MatterClass;
import io.petition.model.Category;
import io.petition.model.DemandId;
import io.petition.model.OrganId;
import io.petition.model.Purpose;
import io.petition.model.RegionCode;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One of several demands, and what of it is otherwise than of the petition as a whole.
 *
 * @param id its id
 * @param category what it is about; empty for what the petition is about
 * @param region where it arose; empty for where the petition did
 * @param purpose what it wants; empty for what the petition wants
 * @param matterClass the class it was put into; empty for that of the petition
 * @param inPowerOf the body within whose powers it lies; empty for that of the petition
 * @param complainedOf whom it accuses or complains of; empty for whom the petition does
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Builder
public record RoutingDemand(
        DemandId id,
        Optional<Category> category,
        Optional<RegionCode> region,
        Optional<Purpose> purpose,
        Optional<MatterClass> matterClass,
        Optional<SpecialBody> inPowerOf,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Set<OrganId> complainedOf) {
    public RoutingDemand {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(matterClass, "matterClass");
        Objects.requireNonNull(inPowerOf, "inPowerOf");
        complainedOf = RoutingRequest.inOrder(complainedOf, OrganId::value);
    }

    public static RoutingDemand of(String id, String category, String region) {
        return builder()
                .id(DemandId.of(id))
                .category(Category.of(category))
                .region(RegionCode.of(region))
                .build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a demand. */
    public static final class Builder extends RoutingDemandBuilder {
        Builder() {}
    }
}
