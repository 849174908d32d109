package io.petition.statistics;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.petition.law.TermKey;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One term of a matter, classed.
 *
 * @param term which term
 * @param standing how it stands
 * @param due the day it is due; empty where it has none yet
 * @param finished the day it was fulfilled; empty where it was not
 * @param daysLate days of the calendar past the due day; 0 unless it is overdue or late
 * @param extended whether it is due later than it would be without its extensions
 * @param provisional whether the due day rests on a year without a published calendar
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ClockFact(
        TermKey term,
        ClockClass standing,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> due,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> finished,
        long daysLate,
        boolean extended,
        boolean provisional) {
    public ClockFact {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(finished, "finished");
    }

    public static ClockFact of(TermKey term, ClockClass standing) {
        return new ClockFact(term, standing, Optional.empty(), Optional.empty(), 0, false, false);
    }

    public ClockFact due(LocalDate day) {
        return new ClockFact(term, standing, Optional.of(day), finished, daysLate, extended, provisional);
    }

    public ClockFact finished(LocalDate day) {
        return new ClockFact(term, standing, due, Optional.of(day), daysLate, extended, provisional);
    }

    /** Whether this one speaks for the matter where both are of one term: by class, then the one due later. */
    boolean outweighs(ClockFact other) {
        if (standing != other.standing) {
            return standing.outweighs(other.standing);
        }
        return due.isPresent() && (other.due.isEmpty() || due.get().isAfter(other.due.get()));
    }
}
