package io.petition.statistics;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.petition.model.Category;
import io.petition.model.Channel;
import io.petition.model.MatterId;
import io.petition.model.PetitionId;
import io.petition.model.Recurrence;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One submission 信访件 for figures: a letter, a visit, a call. What is counted in pieces 件次, batches 批次 and persons 人次 counts
 * these and not matters: one matter may come several times, and every time it comes is counted.
 *
 * @param petition which
 * @param matter of which matter
 * @param channel how it came in
 * @param received when it was received
 * @param recurrence whether the same was raised before
 * @param category what its first demand is about
 * @param persons how many petition 人次: as many as it says, and no fewer than it names; empty where it does neither
 * @param first whether it opened its matter
 * @param place where it belongs
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Builder
public record SubmissionFact(
        PetitionId petition,
        MatterId matter,
        Channel channel,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate received,
        Optional<Recurrence> recurrence,
        Optional<Category> category,
        Optional<Integer> persons,
        boolean first,
        Place place) {
    public SubmissionFact {
        Objects.requireNonNull(petition, "petition");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(recurrence, "recurrence");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(persons, "persons");
        Counts.check("persons", persons.orElse(0));
        Objects.requireNonNull(place, "place");
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a fact. */
    public static final class Builder extends SubmissionFactBuilder {
        Builder() {
            place(Place.unknown());
        }
    }
}
