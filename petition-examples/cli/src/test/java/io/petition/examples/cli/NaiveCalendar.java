package io.petition.examples.cli;

import static java.util.stream.Collectors.toMap;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which days are worked, from a plain list of days; it shares nothing with the library. */
final class NaiveCalendar {
    private static final Map<LocalDate, Boolean> OFF = read();

    /** The notice of 2019-03-22 added these; before it they were plain days of the week. */
    private static final List<String> LATE_2019 =
            List.of("2019-04-28", "2019-05-02", "2019-05-03", "2019-05-04", "2019-05-05");

    /** The notice of 2020-01-27 added these, and gave a day off that was to be worked. */
    private static final List<String> LATE_2020 = List.of("2020-01-31", "2020-02-02", "2020-02-03");

    private static final LocalDate TURNED_2020 = LocalDate.of(2020, 2, 1);

    private final Map<LocalDate, Boolean> off = new HashMap<>(OFF);

    /** The calendar as {@code --calendar} names it. */
    NaiveCalendar(String name) {
        if (name.equals("cn")) {
            return;
        }
        LocalDate published = LocalDate.parse(name.substring("cn@".length()));
        if (published.isBefore(LocalDate.of(2019, 3, 22))) {
            LATE_2019.forEach(day -> off.remove(LocalDate.parse(day)));
        }
        if (published.isBefore(LocalDate.of(2020, 1, 27))) {
            LATE_2020.forEach(day -> off.remove(LocalDate.parse(day)));
            off.put(TURNED_2020, false);
        }
    }

    boolean works(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !off.getOrDefault(day, weekend);
    }

    boolean isKnown(LocalDate day) {
        return day.getYear() >= 2007 && day.getYear() <= 2026;
    }

    private static Map<LocalDate, Boolean> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                NaiveCalendar.class.getResourceAsStream("cn_days_2007_2026.csv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> Splitter.on(',').splitToList(line))
                    .collect(toMap(
                            cells -> LocalDate.parse(cells.get(0)),
                            cells -> cells.get(1).equals("1")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
