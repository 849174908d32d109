package io.petition.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * The years for which a calendar was published. Outside them nothing is known, and nothing is assumed in silence.
 *
 * @param firstYear the first published year
 * @param lastYear the last published year
 */
public record Horizon(int firstYear, int lastYear) {
    public Horizon {
        checkArgument(
                firstYear <= lastYear,
                "lastYear: %s lies before firstYear %s; a horizon holds at least one year",
                lastYear,
                firstYear);
    }

    public LocalDate firstDay() {
        return LocalDate.of(firstYear, 1, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(lastYear, 12, 31);
    }

    public boolean covers(LocalDate day) {
        return day.getYear() >= firstYear && day.getYear() <= lastYear;
    }

    @Override
    public String toString() {
        return firstYear + "–" + lastYear;
    }
}
