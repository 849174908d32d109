package io.petition.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.service.DayRule;
import io.petition.service.Place;
import io.petition.service.WhenOff;
import io.petition.time.OpeningHours;
import io.petition.time.OpeningHours.Hours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what the cells of a file of points say; several in one cell are joined with a semicolon. */
final class PointCells {
    private static final Pattern NTH = Pattern.compile("(-1|[1-5])-([a-z]{3})");
    private static final Pattern NUMBER = Pattern.compile("-1|[1-9][0-9]?");

    private PointCells() {}

    static Place place(String field, String degrees) throws BadInput {
        try {
            return Place.parse(degrees);
        } catch (IllegalArgumentException e) {
            throw new BadInput(field, "bad.place", Map.of("value", degrees));
        }
    }

    /** Days of the week on which a point opens: {@code mon-fri}, {@code mon;wed}. */
    static Set<DayOfWeek> week(String field, String cell) throws BadInput {
        Set<DayOfWeek> days = new LinkedHashSet<>();
        for (String part : parts(cell)) {
            String[] ends = part.split("-", 2);
            DayOfWeek day = weekday(field, ends[0]);
            DayOfWeek last = ends.length == 1 ? day : weekday(field, ends[1]);
            for (days.add(day); day != last; days.add(day)) {
                day = day.plus(1);
            }
        }
        return days;
    }

    /** Fixed days of a stop: {@code mon}, {@code 15}, {@code -1} (the last of the month), {@code 2-wed}, {@code 2026-03-02}. */
    static List<DayRule> rules(String field, String cell) throws BadInput {
        ImmutableList.Builder<DayRule> rules = ImmutableList.builder();
        for (String part : parts(cell)) {
            Matcher nth = NTH.matcher(part);
            if (nth.matches()) {
                rules.add(new DayRule.WeekdayOfMonth(Integer.parseInt(nth.group(1)), weekday(field, nth.group(2))));
            } else if (NUMBER.matcher(part).matches()) {
                int day = Integer.parseInt(part);
                if (day > 31) {
                    throw new BadInput(field, "bad.days", Map.of("value", part));
                }
                rules.add(new DayRule.DayOfMonth(day));
            } else if (part.length() > 4) {
                rules.add(new DayRule.OnDate(Inputs.date(field, part)));
            } else {
                rules.add(new DayRule.EachWeek(weekday(field, part)));
            }
        }
        return rules.build();
    }

    /** Hours of a day in order: {@code 09:00-12:00;14:00-17:30}. */
    static List<Hours> hours(String field, String cell) throws BadInput {
        ImmutableList.Builder<Hours> hours = ImmutableList.builder();
        for (String part : parts(cell)) {
            String[] ends = part.split("-", 2);
            try {
                hours.add(new Hours(LocalTime.parse(ends[0]), LocalTime.parse(ends.length == 1 ? "" : ends[1])));
            } catch (DateTimeParseException | IllegalArgumentException e) {
                throw new BadInput(field, "bad.hours", Map.of("value", part));
            }
        }
        try {
            return OpeningHours.inOrder(hours.build());
        } catch (IllegalArgumentException e) {
            throw new BadInput(field, "bad.hours", Map.of("value", cell));
        }
    }

    /** Days with hours of their own: {@code 2026-10-01=closed;2026-10-10=09:00-12:00+14:00-16:00}. */
    static Map<LocalDate, List<Hours>> exceptions(String field, String cell) throws BadInput {
        Map<LocalDate, List<Hours>> days = new LinkedHashMap<>();
        for (String part : parts(cell)) {
            String[] sides = part.split("=", 2);
            LocalDate day = Inputs.date(field, sides[0]);
            String hours = sides.length == 1 ? "" : sides[1];
            List<Hours> read = hours.equals("closed") ? List.of() : hours(field, hours.replace('+', ';'));
            if (days.put(day, read) != null) {
                throw new BadInput(field, "bad.exception-twice", Map.of("value", sides[0]));
            }
        }
        return ImmutableMap.copyOf(days);
    }

    static WhenOff whenOff(String field, String cell) throws BadInput {
        return word(field, cell, WhenOff.values(), WhenOff::code);
    }

    /** One of some constants, by the word that stands for it. */
    static <T> T word(String field, String cell, T[] values, Function<T, String> code) throws BadInput {
        for (T value : values) {
            if (code.apply(value).equals(cell)) {
                return value;
            }
        }
        String known = Arrays.stream(values).map(code).collect(Collectors.joining(", "));
        throw new BadInput(field, "bad.word", Map.of("value", cell, "known", known));
    }

    private static DayOfWeek weekday(String field, String word) throws BadInput {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().substring(0, 3).toLowerCase(Locale.ROOT).equals(word)) {
                return day;
            }
        }
        throw new BadInput(field, "bad.days", Map.of("value", word));
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split(";", -1)).map(String::strip).toList();
    }
}
