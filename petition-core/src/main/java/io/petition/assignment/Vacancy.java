package io.petition.assignment;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import io.petition.explain.Reason;
import io.petition.model.OrganId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Nobody is clearly competent.
 *
 * @param why why; at least one reason, and where a fact is missing, which
 * @param goesTo where it goes meanwhile: the petition office of the region, else who received it; empty where the directory knows neither
 * @param considered what was looked at
 */
@JsonTypeName("vacancy")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Vacancy(List<Reason> why, Optional<OrganId> goesTo, Considered considered) implements Routed {
    public Vacancy {
        why = ImmutableList.copyOf(why);
        Objects.requireNonNull(goesTo, "goesTo");
        Objects.requireNonNull(considered, "considered");
        checkArgument(!why.isEmpty(), "why: no reason; say why nobody is competent");
    }
}
