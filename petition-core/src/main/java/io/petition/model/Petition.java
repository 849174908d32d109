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
 * One submission 信访件, without its text: what handling needs to know of it.
 *
 * @param id its id
 * @param channel how it came in
 * @param received when it was received; the terms of receipt count from this
 * @param petitioners who submitted it; empty when that is not known
 * @param reachable whether name and address are clear, so that notice is owed; empty when nobody has said
 * @param purpose what it wants; empty when nobody has said, and then it is shown to others as guardedly as an accusation
 * @param demands what it asks for, each to be decided by itself
 * @param respondents who is accused or complained of
 * @param representation who speaks for those who petition; empty when nobody has said
 * @param recurrence whether the same was raised before; empty when nobody has said
 * @param urgent whether it is grave or urgent 重大、紧急
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Builder
public record Petition(
        PetitionId id,
        Channel channel,
        When received,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<PersonRef> petitioners,
        Optional<Boolean> reachable,
        Optional<Purpose> purpose,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Demand> demands,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Party> respondents,
        Optional<Representation> representation,
        Optional<Recurrence> recurrence,
        Optional<Boolean> urgent) {
    public Petition {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(reachable, "reachable");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(representation, "representation");
        Objects.requireNonNull(recurrence, "recurrence");
        Objects.requireNonNull(urgent, "urgent");
        petitioners = ImmutableList.copyOf(petitioners);
        demands = ImmutableList.copyOf(demands);
        respondents = ImmutableList.copyOf(respondents);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a petition. */
    public static final class Builder extends PetitionBuilder {
        Builder() {}
    }
}
