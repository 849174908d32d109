package io.petition.statistics;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.ImmutableList;
import io.petition.law.MatterClass;
import io.petition.lifecycle.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of a matter, for figures. That it was closed 办结, found in order from above 审核认定办结 and settled in fact 化解 are three
 * things. A history knows whether a matter was closed or settled; where a host makes facts of a table that does not say so, it is not
 * known, and never taken for no.
 *
 * @param stage where it stands; of a matter with several tracks, the stage of the track that is least far
 * @param matterClass its class; empty until somebody classifies it
 * @param procedure by which procedure it is handled, where that was noted
 * @param ground on what ground it was refused or closed
 * @param outcomes what was decided, a key of the regime for each demand
 * @param remedies what each review and re-examination came to, a key of the regime, in the order in which they were decided
 * @param closed whether every track is closed; empty where the host does not say
 * @param settled whether it was settled in fact; likewise
 * @param onTheSpot whether that was at a visit or a reception 现场化解; likewise
 * @param reconciled whether the petitioner was reconciled 事心双解; likewise
 * @param audited whether its closing was found in order from above; empty while nobody looked
 * @param recurred the day on which the same was petitioned again after it was answered; empty where it was not
 * @param faults how many findings its record gave: acts missing, out of order, doubtful
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Builder
public record Outcome(
        Optional<Stage> stage,
        Optional<MatterClass> matterClass,
        Optional<String> procedure,
        Optional<String> ground,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> outcomes,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> remedies,
        Optional<Boolean> closed,
        Optional<Boolean> settled,
        Optional<Boolean> onTheSpot,
        Optional<Boolean> reconciled,
        Optional<Boolean> audited,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> recurred,
        int faults) {
    public Outcome {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(matterClass, "matterClass");
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(ground, "ground");
        outcomes = ImmutableList.copyOf(outcomes);
        remedies = ImmutableList.copyOf(remedies);
        Objects.requireNonNull(closed, "closed");
        Objects.requireNonNull(settled, "settled");
        Objects.requireNonNull(onTheSpot, "onTheSpot");
        Objects.requireNonNull(reconciled, "reconciled");
        Objects.requireNonNull(audited, "audited");
        Objects.requireNonNull(recurred, "recurred");
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds an outcome: of a matter of which nobody says what became. */
    public static final class Builder extends OutcomeBuilder {
        Builder() {
            faults(0);
        }
    }

    /** What the last remedy came to; empty where none was decided. */
    public Optional<String> lastRemedy() {
        return remedies.isEmpty() ? Optional.empty() : Optional.of(remedies.get(remedies.size() - 1));
    }
}
