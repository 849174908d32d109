package io.petition.rules.io;

import io.petition.explain.Citation;
import io.petition.rules.io.Section.Line;
import io.petition.time.CalendarHistory.Notice;
import io.petition.time.DecreedDay;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes the sections of one file into notices, and remembers what must agree across them. */
final class NoticeReader {
    private final Set<String> ids = new HashSet<>();
    private final Map<Integer, Line> years = new TreeMap<>();

    /** The years that have a notice, each with the line that says so first. */
    Map<Integer, Line> years() {
        return years;
    }

    Optional<Notice> notice(Section section) {
        Optional<String> id = section.required("notice", line -> newId(section, line));
        Optional<Integer> year = section.required("year", line -> year(section, line));
        Optional<String> title = section.required("title", line -> Optional.of(line.text()));
        Optional<String> address = section.required("address", line -> Optional.of(line.text()));
        Optional<LocalDate> published =
                section.optional("published", line -> section.date("published", line, line.text()));
        Citation citation = new Citation(title.orElse("?"), "", address);
        List<DecreedDay> days = new ArrayList<>();
        LocalDate previous = LocalDate.MIN;
        for (Line row : section.rows()) {
            Optional<DecreedDay> day = day(section, row, previous, year, citation);
            day.ifPresent(days::add);
            previous = day.map(DecreedDay::date).orElse(previous);
        }
        if (section.rows().isEmpty()) {
            section.fault(section.start(), "notice", id.orElse(""), "decrees no day; list its days or remove it");
        }
        return id.map(name -> new Notice(name, published, days));
    }

    private static Optional<DecreedDay> day(
            Section section, Line row, LocalDate previous, Optional<Integer> year, Citation citation) {
        List<String> words = CalendarReader.WORDS.limit(3).splitToList(row.text());
        Optional<LocalDate> date = section.date("date", row, words.get(0));
        if (date.isPresent() && !date.get().isAfter(previous)) {
            section.fault(
                    row.number(),
                    "date",
                    words.get(0),
                    "does not follow " + previous + "; list each day once, in order");
            date = Optional.empty();
        }
        if (date.isPresent() && year.isPresent() && !arranges(year.get(), date.get())) {
            section.fault(
                    row.number(),
                    "date",
                    words.get(0),
                    "lies neither in " + year.get() + " nor in the December before; correct the date or the year");
        }
        String status = words.size() > 1 ? words.get(1) : "";
        if (!status.equals("off") && !status.equals("worked")) {
            section.fault(row.number(), "status", status, "is not known; write off or worked after the date");
        }
        if (words.size() < 3) {
            section.fault(row.number(), "occasion", "", "is missing; name it after the status");
            return Optional.empty();
        }
        return date.map(day -> new DecreedDay(day, status.equals("off"), words.get(2), citation));
    }

    private static boolean arranges(int year, LocalDate date) {
        return date.getYear() == year || (date.getYear() == year - 1 && date.getMonth() == Month.DECEMBER);
    }

    private Optional<String> newId(Section section, Line line) {
        if (!ids.add(line.text())) {
            section.fault(line.number(), "notice", line.text(), "is the id of an earlier notice; give each its own");
        }
        return Optional.of(line.text());
    }

    private Optional<Integer> year(Section section, Line line) {
        Optional<Integer> year = section.year("year", line, line.text());
        year.ifPresent(y -> years.putIfAbsent(y, line));
        return year;
    }
}
