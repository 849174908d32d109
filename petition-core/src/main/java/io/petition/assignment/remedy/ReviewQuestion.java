package io.petition.assignment.remedy;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.ImmutableSet;
import io.petition.model.OrganId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;

/**
 * A remedy that is asked for.
 *
 * @param registered the day the matter was registered, whose law governs
 * @param opinionOf whose opinion it is against; several who gave it together
 * @param before who else is to keep away: who gave an opinion in the matter earlier, who is accused in it
 */
public record ReviewQuestion(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate registered,
        Set<OrganId> opinionOf,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Set<OrganId> before) {
    public ReviewQuestion {
        Objects.requireNonNull(registered, "registered");
        opinionOf = inOrder(opinionOf);
        before = inOrder(before);
        checkArgument(!opinionOf.isEmpty(), "opinionOf: nobody; say whose opinion the remedy is against");
    }

    /** Equal sets are asked in one order, so that the answers are equal too. */
    private static ImmutableSet<OrganId> inOrder(Set<OrganId> organs) {
        return organs.stream().sorted(Comparator.comparing(OrganId::value)).collect(ImmutableSet.toImmutableSet());
    }

    public static ReviewQuestion against(LocalDate registered, OrganId opinionOf, OrganId... before) {
        return new ReviewQuestion(registered, ImmutableSet.of(opinionOf), ImmutableSet.copyOf(before));
    }
}
