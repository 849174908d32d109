package io.petition.authority.region;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.petition.model.RegionCode;
import java.util.Objects;
import java.util.Optional;

/** What a tree says of a region that was asked for. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(RegionAnswer.Known.class),
    @JsonSubTypes.Type(RegionAnswer.Nowhere.class),
    @JsonSubTypes.Type(RegionAnswer.Unknown.class)
})
public sealed interface RegionAnswer {
    /** The region. */
    @JsonTypeName("known")
    record Known(Region region) implements RegionAnswer {
        public Known {
            Objects.requireNonNull(region, "region");
        }
    }

    /** What was asked of is known, and there is no such region: a province has no parent in the tree, two provinces have nothing above both. */
    @JsonTypeName("nowhere")
    record Nowhere() implements RegionAnswer {}

    /**
     * The tree does not know the code.
     *
     * @param code the code that was asked for
     * @param nearest the lowest region that the tree knows and in which, by its code, it would lie
     */
    @JsonTypeName("unknown")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Unknown(RegionCode code, Optional<Region> nearest) implements RegionAnswer {
        public Unknown {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(nearest, "nearest");
        }
    }

    /** The region; empty where there is none or the code is unknown. */
    default Optional<Region> found() {
        return this instanceof Known known ? Optional.of(known.region()) : Optional.empty();
    }
}
