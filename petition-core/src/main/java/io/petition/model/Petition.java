package io.petition.model;

import com.fasterxml.jackson.annotation.JsonInclude;
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
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Builder
public record Petition(
        PetitionId id, Channel channel, When received, List<PersonRef> petitioners, Optional<Boolean> reachable) {
    public Petition {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(reachable, "reachable");
        petitioners = ImmutableList.copyOf(petitioners);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a petition. */
    public static final class Builder extends PetitionBuilder {
        Builder() {}
    }
}
