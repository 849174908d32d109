package io.petition.time;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of days 期间, half-open: {@code from} belongs to it, {@code until} does not. Without {@code until} it is open.
 *
 * @param from the first day
 * @param until the first day after it; empty when no end is known
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Period(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> until) {
    public Period {
        Objects.requireNonNull(from, "from");
        checkArgument(
                until.isEmpty() || until.get().isAfter(from),
                "until: %s does not lie after from %s; a period has at least one day",
                until.orElse(null),
                from);
    }

    /** From a day on, without a known end. */
    public static Period from(LocalDate from) {
        return new Period(from, Optional.empty());
    }

    /** From {@code first} to {@code last}, both included. */
    public static Period closed(LocalDate first, LocalDate last) {
        checkArgument(!last.isBefore(first), "last: %s lies before first %s; give them in order", last, first);
        return new Period(first, Optional.of(last.plusDays(1)));
    }

    /** The last day that belongs to it; empty when it is open. */
    public Optional<LocalDate> last() {
        return until.map(day -> day.minusDays(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until.isEmpty() || day.isBefore(until.get()));
    }

    public boolean overlaps(Period other) {
        return (until.isEmpty() || other.from.isBefore(until.get()))
                && (other.until.isEmpty() || from.isBefore(other.until.get()));
    }

    /** The days that belong to both; empty when none does. */
    public Optional<Period> intersection(Period other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        LocalDate later = from.isAfter(other.from) ? from : other.from;
        Optional<LocalDate> earlier =
                until.isEmpty() || (other.until.isPresent() && other.until.get().isBefore(until.get()))
                        ? other.until
                        : until;
        return Optional.of(new Period(later, earlier));
    }

    /** {@code from..last} with the last day included, {@code from..} when open. */
    @Override
    public String toString() {
        return from + ".." + last().map(LocalDate::toString).orElse("");
    }
}
