package io.petition.benchmarks;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import io.petition.rules.china.ChinaCalendar;
import io.petition.time.DecreedDay;
import io.petition.time.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What {@link CalendarBenchmark} asks on dates, and who answers: each from the same notices of 2007 to 2026. */
interface DateCalendar {
    LocalDate roll(LocalDate date);

    LocalDate add(LocalDate date, int days);

    /** Working days in {@code (from, to]}; Strata counts {@code [from, to)}. */
    int between(LocalDate from, LocalDate to);

    static DateCalendar named(String name) {
        WorkCalendar calendar = ChinaCalendar.history().current();
        return switch (name) {
            case "petition" -> new Petition(calendar);
            case "strata" -> new Strata(calendar);
            case "hashSet" -> new HashSetWalk(calendar);
            case "array" -> new BareArrays(calendar);
            default -> throw new IllegalArgumentException("calendar: " + name + " takes no part");
        };
    }

    /** The days a calendar decrees off, or those it decrees worked. */
    private static Set<LocalDate> decreed(WorkCalendar calendar, boolean off) {
        return calendar.decreedBetween(LocalDate.MIN, LocalDate.MAX).stream()
                .filter(day -> day.off() == off)
                .map(DecreedDay::date)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** This library. */
    record Petition(WorkCalendar calendar) implements DateCalendar {
        @Override
        public LocalDate roll(LocalDate date) {
            return calendar.nextOrSame(date);
        }

        @Override
        public LocalDate add(LocalDate date, int days) {
            return calendar.plusWorkingDays(date, days);
        }

        @Override
        public int between(LocalDate from, LocalDate to) {
            return calendar.workingDaysBetween(from, to);
        }
    }

    /** OpenGamma Strata: a bit for each day, in an int for each month. */
    record Strata(ImmutableHolidayCalendar calendar) implements DateCalendar {
        Strata(WorkCalendar calendar) {
            this(ImmutableHolidayCalendar.of(
                    HolidayCalendarId.of("cn"), decreed(calendar, true), calendar.weekend(), decreed(calendar, false)));
        }

        @Override
        public LocalDate roll(LocalDate date) {
            return calendar.nextOrSame(date);
        }

        @Override
        public LocalDate add(LocalDate date, int days) {
            return calendar.shift(date, days);
        }

        @Override
        public int between(LocalDate from, LocalDate to) {
            return calendar.daysBetween(from, to);
        }
    }

    /** What a host writes in an afternoon: two sets and a loop. */
    record HashSetWalk(Set<LocalDate> off, Set<LocalDate> worked) implements DateCalendar {
        HashSetWalk(WorkCalendar calendar) {
            this(decreed(calendar, true), decreed(calendar, false));
        }

        private boolean works(LocalDate date) {
            return worked.contains(date)
                    || (date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !off.contains(date));
        }

        @Override
        public LocalDate roll(LocalDate date) {
            LocalDate day = date;
            while (!works(day)) {
                day = day.plusDays(1);
            }
            return day;
        }

        @Override
        public LocalDate add(LocalDate date, int days) {
            LocalDate day = date;
            for (int left = days; left > 0; left -= works(day) ? 1 : 0) {
                day = day.plusDays(1);
            }
            return day;
        }

        @Override
        public int between(LocalDate from, LocalDate to) {
            int count = 0;
            for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
                count += works(day) ? 1 : 0;
            }
            return count;
        }
    }

    /** The limit of what goes by epoch days: one array look-up, without any check, and a new date. */
    record BareArrays(BareEpochDays days) implements DateCalendar {
        BareArrays(WorkCalendar calendar) {
            this(new BareEpochDays(calendar));
        }

        @Override
        public LocalDate roll(LocalDate date) {
            return LocalDate.ofEpochDay(days.roll((int) date.toEpochDay()));
        }

        @Override
        public LocalDate add(LocalDate date, int n) {
            return LocalDate.ofEpochDay(days.add((int) date.toEpochDay(), n));
        }

        @Override
        public int between(LocalDate from, LocalDate to) {
            return days.between((int) from.toEpochDay(), (int) to.toEpochDay());
        }
    }
}
