package io.petition.authority.region;

import io.petition.model.RegionCode;
import java.util.Objects;

/**
 * A region 行政区域.
 *
 * @param code its code, as the list writes it
 * @param name its name
 * @param tier the tier on which it lies
 */
public record Region(RegionCode code, String name, Tier tier) {
    public Region {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(tier, "tier");
    }
}
