package io.petition.service.roster;

import static com.google.common.base.Preconditions.checkArgument;

import io.petition.model.PersonRef;
import java.util.Objects;

/**
 * How often a member sat, or is to sit.
 *
 * @param who the member
 * @param times how often
 */
public record Sat(PersonRef who, int times) {
    public Sat {
        Objects.requireNonNull(who, "who");
        checkArgument(times >= 0, "times: %s is negative", times);
    }
}
