package io.petition.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.ImmutableList;
import io.petition.time.When;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A dispute that was found before anybody petitioned 排查发现的矛盾纠纷: with parties and no petitioner.
 *
 * @param origin how it was found
 * @param found when
 * @param region where, down to the cell; empty when nobody has said
 * @param parties between whom
 * @param demands what it is about
 * @param urgent whether it is grave or urgent 重大、紧急
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Builder
public record Dispute(
        Origin origin,
        When found,
        Optional<RegionCode> region,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Party> parties,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Demand> demands,
        Optional<Boolean> urgent) {
    public Dispute {
        Objects.requireNonNull(urgent, "urgent");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(region, "region");
        parties = ImmutableList.copyOf(parties);
        demands = ImmutableList.copyOf(demands);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a dispute. */
    public static final class Builder extends DisputeBuilder {
        Builder() {}
    }
}
