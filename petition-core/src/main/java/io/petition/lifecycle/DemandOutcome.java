package io.petition.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.petition.model.DemandId;
import java.util.Objects;
import java.util.Optional;

/**
 * What was decided on one demand.
 *
 * @param demand which; empty where the petition was registered without telling its demands apart: then it is the whole
 * @param outcome a key of the regime, for example {@code supported}
 * @param basis the law it rests on, as it is cited in the opinion; empty where none is named
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record DemandOutcome(Optional<DemandId> demand, String outcome, Optional<String> basis) {
    public DemandOutcome {
        Objects.requireNonNull(demand, "demand");
        Objects.requireNonNull(basis, "basis");
        checkArgument(!outcome.isBlank(), "outcome: is blank; name what was decided");
    }

    /** Of the whole petition. */
    public static DemandOutcome of(String outcome, String basis) {
        return new DemandOutcome(Optional.empty(), outcome, Optional.of(basis));
    }

    /** Of one demand. */
    public static DemandOutcome of(DemandId demand, String outcome, String basis) {
        return new DemandOutcome(Optional.of(demand), outcome, Optional.of(basis));
    }
}
