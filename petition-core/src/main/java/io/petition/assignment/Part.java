package io.petition.assignment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.ImmutableList;
import io.petition.assignment.ground.Way;
import io.petition.explain.Reason;
import io.petition.model.DemandId;
import io.petition.model.OrganId;
import io.petition.model.RegionCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One demand in one region, looked at for itself.
 *
 * @param demand which; empty for the petition as a whole
 * @param region where; empty when it is not known
 * @param ground the ground that named who is concerned; empty where none did
 * @param organs who is concerned
 * @param why why nobody is; empty where somebody is
 * @param way how it gets there, where its ground says so: told, forwarded or led another way, whatever becomes of the rest
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Part(
        Optional<DemandId> demand,
        Optional<RegionCode> region,
        Optional<String> ground,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<OrganId> organs,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Reason> why,
        Optional<Way> way) {
    public Part {
        Objects.requireNonNull(demand, "demand");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(ground, "ground");
        organs = ImmutableList.copyOf(organs);
        why = ImmutableList.copyOf(why);
        Objects.requireNonNull(way, "way");
    }
}
