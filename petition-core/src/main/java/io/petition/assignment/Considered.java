package io.petition.assignment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.assignment.ground.Basis;
import io.petition.explain.Reason;
import io.petition.model.PersonRef;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;

/**
 * On what an answer rests, and what else was looked at.
 *
 * @param grounds the grounds and rules that decided, in order
 * @param leftOut every other candidate, and why it was not taken
 * @param parts each demand in each region for itself
 * @param open the grounds that could not be judged, and which fact was missing: known, it might change the answer; and which body a ground that is met
 *     asks for and the directory does not know, where another ground named somebody
 * @param told who is to be told at once
 * @param aside the people who keep away from it wherever it goes
 * @param asideBecause the rules for which they do
 * @param boundary across which boundaries it lies
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Builder
public record Considered(
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Basis> grounds,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<LeftOut> leftOut,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Part> parts,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Reason> open,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Told> told,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Set<PersonRef> aside,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Basis> asideBecause,
        Boundary boundary) {
    public Considered {
        grounds = ImmutableList.copyOf(grounds);
        leftOut = ImmutableList.copyOf(leftOut);
        parts = ImmutableList.copyOf(parts);
        open = ImmutableList.copyOf(open);
        told = ImmutableList.copyOf(told);
        aside = ImmutableSet.copyOf(aside);
        asideBecause = ImmutableList.copyOf(asideBecause);
        Objects.requireNonNull(boundary, "boundary");
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds what was considered. */
    public static final class Builder extends ConsideredBuilder {
        Builder() {}
    }
}
