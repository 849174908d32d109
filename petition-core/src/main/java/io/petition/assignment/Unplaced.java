package io.petition.assignment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.ImmutableList;
import io.petition.explain.Reason;
import io.petition.model.DemandId;
import io.petition.model.OrganId;
import io.petition.model.RegionCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One demand in one region for which nobody was found, while somebody was for another.
 *
 * @param demand which; empty for the petition as a whole
 * @param region where; empty when it is not known
 * @param why why nobody is concerned with it
 * @param goesTo where it goes meanwhile, as in a {@link Vacancy}; empty where the directory knows nobody
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Unplaced(
        Optional<DemandId> demand,
        Optional<RegionCode> region,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Reason> why,
        Optional<OrganId> goesTo) {
    public Unplaced {
        Objects.requireNonNull(demand, "demand");
        Objects.requireNonNull(region, "region");
        why = ImmutableList.copyOf(why);
        Objects.requireNonNull(goesTo, "goesTo");
    }
}
