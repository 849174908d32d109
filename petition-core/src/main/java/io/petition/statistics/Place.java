package io.petition.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.PointId;
import io.petition.model.RegionCode;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where something belongs in the figures, and with whom. A history knows the organs and who has charge; region, tier,
 * handler and venue are the host's to say. What is not known is its own line in a breakdown and is never dropped.
 *
 * @param region the region it belongs to 属地
 * @param tier the tier that handles it, for example {@code county}
 * @param organ the organ that handles it
 * @param office the petition office that registered or sent it
 * @param handler who handles it 承办人
 * @param venue where it was received 接访场所
 * @param sponsor the leader who has charge 包案领导
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Builder
public record Place(
        Optional<RegionCode> region,
        Optional<String> tier,
        Optional<OrganId> organ,
        Optional<OrganId> office,
        Optional<PersonRef> handler,
        Optional<PointId> venue,
        Optional<PersonRef> sponsor) {
    private static final Place UNKNOWN = builder().build();

    public Place {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(tier, "tier");
        Objects.requireNonNull(organ, "organ");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(handler, "handler");
        Objects.requireNonNull(venue, "venue");
        Objects.requireNonNull(sponsor, "sponsor");
    }

    /** Nothing is known of where it belongs. */
    public static Place unknown() {
        return UNKNOWN;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a place. */
    public static final class Builder extends PlaceBuilder {
        Builder() {}
    }

    /** What this does not know, as another knows it. */
    public Place orElse(Place other) {
        return new Place(
                region.or(other::region),
                tier.or(other::tier),
                organ.or(other::organ),
                office.or(other::office),
                handler.or(other::handler),
                venue.or(other::venue),
                sponsor.or(other::sponsor));
    }
}
