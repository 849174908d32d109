package io.petition.assignment;

import io.petition.explain.Reason;
import io.petition.model.OrganId;
import java.util.Objects;

/**
 * A candidate that was not taken.
 *
 * @param organ which
 * @param why why
 */
public record LeftOut(OrganId organ, Reason why) {
    public LeftOut {
        Objects.requireNonNull(organ, "organ");
        Objects.requireNonNull(why, "why");
    }
}
