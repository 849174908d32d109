package io.petition.benchmarks;

import com.opengamma.strata.basics.date.HolidayCalendar;
import java.time.LocalDate;

/**
 * The same with OpenGamma Strata, as far as it goes: it adds working days and rolls. It knows no pause, no extension and no day of
 * the sender's: those lines are by hand, as a host would have to write them. It says neither why nor on what law.
 */
record StrataDueDays(HolidayCalendar calendar) implements DueDays {
    @Override
    public void of(OpenMatter matter, int[] out) {
        LocalDate receivedByOffice = LocalDate.ofEpochDay(matter.receivedByOffice);
        LocalDate receivedByOrgan = LocalDate.ofEpochDay(matter.receivedByOrgan);
        LocalDate accepted = LocalDate.ofEpochDay(matter.accepted);
        out[DISPOSAL] = rolled(receivedByOffice.plusDays(15));
        out[NOTICE] = rolled(receivedByOrgan.plusDays(15));
        out[OBJECTION] = day(calendar.shift(receivedByOrgan, 5));
        out[FEEDBACK] = matter.given;
        out[HANDLING] = rolled(accepted.plusDays(60).plusDays(OpenMatter.EXTENSION.amount()));
        out[FIRST_CONTACT] = day(calendar.shift(receivedByOrgan, 3));
        out[VISIT] = rolled(accepted.plusWeeks(2));
        out[MEDIATION] = rolled(paused(
                accepted,
                accepted.plusMonths(2),
                LocalDate.ofEpochDay(matter.hearingBegan),
                LocalDate.ofEpochDay(matter.hearingEnded)));
        out[FINDINGS] = day(pausedWorking(
                accepted, 30, LocalDate.ofEpochDay(matter.surveyBegan), LocalDate.ofEpochDay(matter.surveyEnded)));
        out[SUMMARY] = day(calendar.previousOrSame(receivedByOrgan.plusDays(45)));
    }

    private static LocalDate paused(LocalDate start, LocalDate end, LocalDate first, LocalDate last) {
        if (end.isBefore(first)) {
            return end;
        }
        LocalDate before = first.isAfter(start) ? first.minusDays(1) : start;
        return end.plusDays(last.toEpochDay() - before.toEpochDay());
    }

    private LocalDate pausedWorking(LocalDate start, int budget, LocalDate first, LocalDate last) {
        LocalDate next = start.plusDays(1); // Strata counts the first day and not the last
        int before = first.isAfter(next) ? calendar.daysBetween(next, first) : 0;
        return budget <= before ? calendar.shift(start, budget) : calendar.shift(last, budget - before);
    }

    private int rolled(LocalDate date) {
        return day(calendar.nextOrSame(date));
    }

    private static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }
}
