package io.petition.rules.io;

import com.google.common.collect.ImmutableList;
import io.petition.time.OpeningHours;
import io.petition.time.OpeningHours.Hours;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Opening hours: {@code monday-friday 09:00-12:00 13:00-18:00}, groups of days parted by semicolons, {@code closed} for
 * days on which the desk does not open, and {@code made-up} for a weekend worked by decree. Where nothing is said of
 * that, it has the hours of the first group.
 */
final class Timetables {
    private static final String MADE_UP = "made-up";
    private static final String CLOSED = "closed";
    private static final String PATTERN = "write for example monday-friday 09:00-12:00 13:00-18:00";

    private final Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
    private Optional<List<Hours>> first = Optional.empty();
    private Optional<List<Hours>> madeUp = Optional.empty();

    private Timetables() {}

    static OpeningHours read(Phrase phrase) throws Misread {
        Timetables timetable = new Timetables();
        do {
            timetable.group(phrase);
        } while (phrase.take(';'));
        if (timetable.week.values().stream().allMatch(List::isEmpty)) {
            throw new Misread("", "opens on no day; " + PATTERN);
        }
        return new OpeningHours(
                timetable.week, timetable.madeUp.or(() -> timetable.first).orElseThrow());
    }

    private void group(Phrase phrase) throws Misread {
        List<DayOfWeek> days = new ArrayList<>();
        boolean decreed = false;
        while (!phrase.peek().isEmpty() && !begunHours(phrase)) {
            if (phrase.take(MADE_UP)) {
                decreed = true;
            } else {
                days.addAll(days(phrase.word()));
            }
        }
        List<Hours> hours = hours(phrase);
        first = first.or(() -> Optional.of(hours));
        if (decreed && madeUp.isPresent()) {
            phrase.fault(MADE_UP, "stands a second time; give its hours once");
        }
        madeUp = decreed ? Optional.of(hours) : madeUp;
        if (!decreed && days.isEmpty()) {
            throw new Misread(phrase.rest(), "names no day; " + PATTERN);
        }
        for (DayOfWeek day : days) {
            if (week.put(day, hours) != null) {
                phrase.fault(Codes.word(day), "stands a second time; give its hours once");
            }
        }
    }

    private static boolean begunHours(Phrase phrase) {
        return phrase.peek().equals(CLOSED) || Character.isDigit(phrase.peek().charAt(0));
    }

    private static Set<DayOfWeek> days(String word) throws Misread {
        int dash = word.indexOf('-');
        DayOfWeek from = day(dash < 0 ? word : word.substring(0, dash));
        DayOfWeek to = dash < 0 ? from : day(word.substring(dash + 1));
        if (to.compareTo(from) < 0) {
            throw new Misread(word, "is reversed; write the earlier day of the week, then the later");
        }
        return EnumSet.range(from, to);
    }

    private static DayOfWeek day(String word) throws Misread {
        try {
            return DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Misread(word, "is no day of the week; " + PATTERN);
        }
    }

    private static List<Hours> hours(Phrase phrase) throws Misread {
        if (phrase.take(CLOSED)) {
            return ImmutableList.of();
        }
        List<Hours> hours = new ArrayList<>();
        do {
            Hours stretch = stretch(phrase.word());
            if (!hours.isEmpty() && overlap(hours.get(hours.size() - 1), stretch)) {
                throw new Misread(write(stretch), "does not follow the hours before it; list them in order");
            }
            hours.add(stretch);
        } while (!phrase.peek().isEmpty());
        return ImmutableList.copyOf(hours);
    }

    private static boolean overlap(Hours earlier, Hours later) {
        return earlier.to().equals(LocalTime.MIDNIGHT) || later.from().isBefore(earlier.to());
    }

    private static Hours stretch(String word) throws Misread {
        int dash = word.indexOf('-');
        if (dash < 0) {
            throw new Misread(
                    word, (word.isEmpty() ? "ends where hours are expected; " : "is no stretch of hours; ") + PATTERN);
        }
        LocalTime from = time(word.substring(0, dash));
        String end = word.substring(dash + 1);
        LocalTime to = end.equals("24:00") ? LocalTime.MIDNIGHT : time(end);
        if (!to.equals(LocalTime.MIDNIGHT) && !to.isAfter(from)) {
            throw new Misread(word, "is reversed; write the earlier time, then the later, 24:00 for the day's end");
        }
        return new Hours(from, to);
    }

    private static LocalTime time(String text) throws Misread {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw new Misread(text, "is no time of the day; write HH:MM");
        }
    }

    /** Runs of days with the same hours, then what a weekend worked by decree has. */
    static String write(OpeningHours hours) {
        List<String> groups = new ArrayList<>();
        Map<DayOfWeek, List<Hours>> week = hours.week();
        for (DayOfWeek first : DayOfWeek.values()) {
            List<Hours> open = week.get(first);
            if (open == null || (first != DayOfWeek.MONDAY && open.equals(week.get(first.minus(1))))) {
                continue;
            }
            DayOfWeek last = first;
            while (last != DayOfWeek.SUNDAY && open.equals(week.get(last.plus(1)))) {
                last = last.plus(1);
            }
            groups.add(Codes.word(first) + (last == first ? "" : "-" + Codes.word(last)) + " " + write(open));
        }
        groups.add(MADE_UP + " " + write(hours.madeUp()));
        return String.join("; ", groups);
    }

    private static String write(List<Hours> hours) {
        return hours.isEmpty() ? CLOSED : hours.stream().map(Timetables::write).collect(Collectors.joining(" "));
    }

    private static String write(Hours stretch) {
        boolean dayEnd = stretch.to().equals(LocalTime.MIDNIGHT);
        return stretch.from() + "-" + (dayEnd ? "24:00" : stretch.to());
    }
}
