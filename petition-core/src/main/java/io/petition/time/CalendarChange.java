package io.petition.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One day on which two versions of a calendar disagree.
 *
 * @param date the day
 * @param worked whether it is worked in the second version; in the first it is the other way round
 * @param before what the first decrees of it, if anything
 * @param after what the second decrees of it, if anything
 */
public record CalendarChange(LocalDate date, boolean worked, Optional<DecreedDay> before, Optional<DecreedDay> after) {
    public CalendarChange {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** The decree that tells: the second version's, or the first's where the second lacks it. */
    public Optional<DecreedDay> decree() {
        return after.isPresent() ? after : before;
    }
}
