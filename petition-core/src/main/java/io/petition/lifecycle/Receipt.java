package io.petition.lifecycle;

import io.petition.law.MilestoneKey;
import io.petition.model.PersonRef;
import io.petition.time.When;
import java.util.Objects;

/**
 * That one of several received what was made last: each has days of their own from it.
 *
 * @param person who received it
 * @param moment what it is for the clocks of that one
 * @param when when they received it
 */
public record Receipt(PersonRef person, MilestoneKey moment, When when) {
    public Receipt {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(when, "when");
    }
}
