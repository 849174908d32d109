package io.petition.view;

import com.google.common.collect.ImmutableList;
import io.petition.model.Channel;
import io.petition.model.Demand;
import io.petition.model.Party;
import io.petition.model.PersonRef;
import io.petition.model.PetitionId;
import io.petition.model.Purpose;
import io.petition.model.Recurrence;
import io.petition.time.When;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is shown of a petition. What is empty is not shown, or there is none: the two are not told apart.
 *
 * @param id which
 * @param arrival how it came in
 * @param petitioners who petitions
 * @param demandCount how many demands it has
 * @param demands which
 * @param respondents who is accused or complained of
 */
@Value.Builder
public record PetitionView(
        PetitionId id,
        Optional<Arrival> arrival,
        Optional<People> petitioners,
        Optional<Integer> demandCount,
        List<Demand> demands,
        List<Party> respondents) {
    /**
     * How a petition came in.
     *
     * @param channel by which way
     * @param received when
     * @param purpose what it wants, as it says
     * @param recurrence whether it was raised before
     * @param urgent whether it is grave or urgent
     */
    public record Arrival(
            Channel channel,
            When received,
            Optional<Purpose> purpose,
            Optional<Recurrence> recurrence,
            Optional<Boolean> urgent) {
        public Arrival {
            Objects.requireNonNull(channel, "channel");
            Objects.requireNonNull(received, "received");
            Objects.requireNonNull(purpose, "purpose");
            Objects.requireNonNull(recurrence, "recurrence");
            Objects.requireNonNull(urgent, "urgent");
        }
    }

    /**
     * Who petitions; masked, how many and nobody by reference.
     *
     * @param count how many, as they said, or as many as are known
     * @param petitioners who
     * @param representatives who speaks for them
     */
    public record People(int count, List<PersonRef> petitioners, List<PersonRef> representatives) {
        public People {
            petitioners = ImmutableList.copyOf(petitioners);
            representatives = ImmutableList.copyOf(representatives);
        }
    }

    public PetitionView {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(arrival, "arrival");
        Objects.requireNonNull(petitioners, "petitioners");
        Objects.requireNonNull(demandCount, "demandCount");
        demands = ImmutableList.copyOf(demands);
        respondents = ImmutableList.copyOf(respondents);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a view of a petition. */
    public static final class Builder extends PetitionViewBuilder {
        Builder() {}
    }
}
