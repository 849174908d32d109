package io.petition.assignment;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.petition.assignment.ground.Basis;
import io.petition.assignment.ground.UrgentRule;
import io.petition.explain.Reason;
import io.petition.model.OrganId;
import io.petition.time.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * Who is to be told of an urgent matter at once.
 *
 * @param recipient as what
 * @param organ which organ; empty where nobody is to be told as that, and then {@code why} says why not
 * @param within how soon; empty where no rule sets a length
 * @param basis the rule
 * @param why why nobody is told: it must keep away, is not known, or there is none; empty where somebody is
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Told(
        UrgentRule.Recipient recipient,
        Optional<OrganId> organ,
        Optional<Span> within,
        Basis basis,
        Optional<Reason> why) {
    public Told {
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(organ, "organ");
        Objects.requireNonNull(within, "within");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(why, "why");
    }
}
