package io.petition.statistics;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that was done and is counted for itself: a call answered, a meeting, an inspection, a written urging, a visit
 * to people's homes. It is no matter, and no rate of matters counts it.
 *
 * @param id which
 * @param kind what kind, a word of the host or of the regime, for example {@code call}
 * @param on when
 * @param place where it belongs
 * @param persons how many took part or were met
 * @param seconds how long a caller waited
 * @param settled whether it settled the matter on the spot
 * @param attributes what the host wants counted besides
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Builder
public record ActivityFact(
        String id,
        String kind,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
        Place place,
        Optional<Integer> persons,
        Optional<Integer> seconds,
        Optional<Boolean> settled,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, String> attributes) {
    public ActivityFact {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(persons, "persons");
        Objects.requireNonNull(seconds, "seconds");
        Objects.requireNonNull(settled, "settled");
        attributes = ImmutableMap.copyOf(attributes);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a fact. */
    public static final class Builder extends ActivityFactBuilder {
        Builder() {
            place(Place.unknown());
        }
    }
}
