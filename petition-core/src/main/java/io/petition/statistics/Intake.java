package io.petition.statistics;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.petition.model.Category;
import io.petition.model.Channel;
import io.petition.model.Origin;
import io.petition.model.Purpose;
import io.petition.model.Recurrence;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a matter came in, for figures: of its first petition, or of the dispute that was found.
 *
 * @param received when it was received
 * @param registered when it was registered
 * @param channel by which channel; empty for what was found
 * @param origin how it was found; empty for what was petitioned
 * @param category what its first demand is about
 * @param purpose what it wants
 * @param recurrence whether the same was raised before
 * @param persons how many petition 人次: as many as the petition says, and no fewer than it names; empty where it does neither
 * @param petitions how many petitions 件次 are in the matter
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Builder
public record Intake(
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> received,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> registered,
        Optional<Channel> channel,
        Optional<Origin> origin,
        Optional<Category> category,
        Optional<Purpose> purpose,
        Optional<Recurrence> recurrence,
        Optional<Integer> persons,
        int petitions) {
    public Intake {
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(registered, "registered");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(recurrence, "recurrence");
        Objects.requireNonNull(persons, "persons");
        Counts.check("persons", persons.orElse(0));
        Counts.check("petitions", petitions);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds an intake. */
    public static final class Builder extends IntakeBuilder {
        Builder() {
            petitions(1);
        }
    }
}
