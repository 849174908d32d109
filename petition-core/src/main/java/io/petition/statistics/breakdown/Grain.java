package io.petition.statistics.breakdown;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** How long the periods of a breakdown are. Each key sorts as text in the order of time. */
public enum Grain {
    /** A day, {@code 2026-03-02}. */
    DAY,
    /** A week of ISO 8601, from Monday, {@code 2026-W10}; its year is that of its Thursday. */
    WEEK,
    /** A month, {@code 2026-03}. */
    MONTH,
    /** A quarter, {@code 2026-Q1}. */
    QUARTER,
    /** A year, {@code 2026}. */
    YEAR;

    /** The period in which a day lies. */
    public String of(LocalDate day) {
        return switch (this) {
            case DAY -> day.toString();
            case WEEK ->
                String.format(
                        Locale.ROOT,
                        "%04d-W%02d",
                        day.get(IsoFields.WEEK_BASED_YEAR),
                        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue());
            case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
            case YEAR -> String.format(Locale.ROOT, "%04d", day.getYear());
        };
    }

    /** The first day of the period in which a day lies. */
    public LocalDate first(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withMonth((day.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The word shown to programs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
