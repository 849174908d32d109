package io.petition.service.roster;

import io.petition.model.PersonRef;
import io.petition.time.Period;
import java.util.Objects;

/**
 * Days on which a member cannot sit: leave, a journey, a meeting. Why is the host's affair.
 *
 * @param who the member
 * @param days the days
 */
public record Absence(PersonRef who, Period days) {
    public Absence {
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(days, "days");
    }
}
