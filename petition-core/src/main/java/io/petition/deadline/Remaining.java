package io.petition.deadline;

import io.petition.time.Span;
import java.time.Duration;
import java.util.Objects;

/**
 * What is left of a term's budget 剩余期限, exactly: what still runs once it runs again.
 *
 * @param unit in what it is counted: working days, calendar days (also for weeks, months, years and the sender's date),
 *     hours, service hours
 * @param exact how much; whole days for the units of days
 */
public record Remaining(Span.Unit unit, Duration exact) {
    public Remaining {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(exact, "exact");
    }

    static Remaining days(boolean working, long days) {
        return new Remaining(working ? Span.Unit.WORKING_DAYS : Span.Unit.CALENDAR_DAYS, Duration.ofDays(days));
    }

    /** Whole units: days for the units of days, else hours begun and not finished left out. */
    public long amount() {
        return unit.isHourly() ? exact.toHours() : exact.toDays();
    }

    /** Whether nothing is left. */
    public boolean spent() {
        return exact.isZero();
    }
}
