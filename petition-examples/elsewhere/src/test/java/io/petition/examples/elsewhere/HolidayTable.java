package io.petition.examples.elsewhere;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import io.petition.time.DecreedDay;
import io.petition.time.WorkCalendar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A table of days off that was made without the calendar under test. */
record HolidayTable(Set<LocalDate> days) {
    static HolidayTable read(String file) {
        try {
            Set<LocalDate> days = new TreeSet<>();
            for (String line : Resources.readLines(Resources.getResource(HolidayTable.class, file), UTF_8)) {
                if (!line.startsWith("#")) {
                    days.add(LocalDate.parse(line.substring(0, line.indexOf(','))));
                }
            }
            return new HolidayTable(days);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<LocalDate> in(int year) {
        Set<LocalDate> found = new TreeSet<>(days);
        found.removeIf(day -> day.getYear() != year);
        return found;
    }

    boolean isWorked(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !days.contains(day);
    }

    /** The days of the horizon of which the calendar says otherwise than this table; none, it is hoped. */
    List<LocalDate> differences(WorkCalendar calendar) {
        LocalDate first = calendar.horizon().firstDay();
        LocalDate afterLast = calendar.horizon().lastDay().plusDays(1);
        return first.datesUntil(afterLast)
                .filter(day -> calendar.isWorkingDay(day) != isWorked(day))
                .toList();
    }

    static Set<LocalDate> decreed(WorkCalendar calendar, int year) {
        Set<LocalDate> found = new TreeSet<>();
        for (DecreedDay day : calendar.decreedBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))) {
            found.add(day.date());
        }
        return found;
    }
}
