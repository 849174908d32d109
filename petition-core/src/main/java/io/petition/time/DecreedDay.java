package io.petition.time;

import static com.google.common.base.Preconditions.checkArgument;

import io.petition.explain.Citation;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One day whose status a notice fixes: off by decree 放假, or worked by decree 调休上班.
 *
 * @param date the day
 * @param off true when it is off, false when it is worked
 * @param name the occasion, as the notice names it, for example {@code 春节}
 * @param notice where it is decreed
 */
public record DecreedDay(LocalDate date, boolean off, String name, Citation notice) {
    public DecreedDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(notice, "notice");
        checkArgument(!name.isBlank(), "name: is blank for %s; give the occasion the notice names", date);
    }
}
