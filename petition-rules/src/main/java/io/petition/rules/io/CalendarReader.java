package io.petition.rules.io;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.petition.rules.io.RuleFormatException.Fault;
import io.petition.rules.io.Section.Line;
import io.petition.time.CalendarHistory;
import io.petition.time.CalendarHistory.Notice;
import io.petition.time.Horizon;
import java.io.IOException;
import java.io.Reader;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the notices of a work calendar. The format is specified at the head of {@code china/work-calendar.txt}. A file
 * with faults is refused whole, and all of them are named.
 */
public final class CalendarReader {
    private static final Logger LOG = LoggerFactory.getLogger(CalendarReader.class);
    static final Splitter WORDS =
            Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().trimResults();
    private static final Set<String> HEAD = ImmutableSet.of("calendar", "years", "weekend");
    private static final Set<String> NOTICE = ImmutableSet.of("notice", "year", "title", "address", "published");

    private final String file;
    private final List<Fault> faults = new ArrayList<>();
    private final Section head;
    private final List<Section> sections = new ArrayList<>();

    private CalendarReader(String file) {
        this.file = file;
        this.head = new Section(file, 1, HEAD, faults);
    }

    /**
     * Reads a calendar.
     *
     * @param source the text; it is read to its end and left open
     * @param file what the faults are to call it
     * @throws RuleFormatException with every fault of the text
     */
    public static CalendarHistory read(Reader source, String file) throws IOException {
        CalendarReader reader = new CalendarReader(file);
        for (Line line : Lines.read(source)) {
            reader.assign(line);
        }
        CalendarHistory history = reader.history();
        LOG.debug(
                "Read calendar {} {} from {}: {} notices",
                history.id(),
                history.horizon(),
                file,
                history.notices().size());
        return history;
    }

    /** Puts a line into the section it belongs to. */
    private void assign(Line line) {
        if (line.text().startsWith("notice:")) {
            sections.add(new Section(file, line.number(), NOTICE, faults));
        }
        Section section = sections.isEmpty() ? head : sections.get(sections.size() - 1);
        if (Character.isDigit(line.text().charAt(0))) {
            section.addRow(line);
        } else {
            section.put(line);
        }
    }

    private CalendarHistory history() {
        for (Line row : head.rows()) {
            head.fault(row.number(), "day", row.text(), "stands before the first notice; begin one with notice: ID");
        }
        Optional<String> id = head.required("calendar", line -> Optional.of(line.text()));
        Optional<Set<DayOfWeek>> weekend = head.required("weekend", this::weekend);
        NoticeReader reader = new NoticeReader();
        List<Notice> notices = new ArrayList<>();
        for (Section section : sections) {
            reader.notice(section).ifPresent(notices::add);
        }
        Optional<Horizon> horizon = head.required("years", line -> horizon(line, reader.years()));
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparingInt(Fault::line));
            throw new RuleFormatException(faults);
        }
        return new CalendarHistory(id.orElseThrow(), horizon.orElseThrow(), weekend.orElseThrow(), notices);
    }

    private Optional<Horizon> horizon(Line line, Map<Integer, Line> arranged) {
        List<String> words = WORDS.splitToList(line.text());
        if (words.size() != 2) {
            head.fault(line.number(), "years", line.text(), "is no pair of years; write the first and the last");
            return Optional.empty();
        }
        Optional<Integer> first = head.year("years", line, words.get(0));
        Optional<Integer> last = head.year("years", line, words.get(1));
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (first.get() > last.get()) {
            head.fault(line.number(), "years", line.text(), "is reversed; write the first year, then the last");
            return Optional.empty();
        }
        Horizon horizon = new Horizon(first.get(), last.get());
        compareYears(line, horizon, arranged);
        return Optional.of(horizon);
    }

    /** A year without a notice would pass for a year without holidays. */
    private void compareYears(Line line, Horizon horizon, Map<Integer, Line> arranged) {
        List<String> bare = new ArrayList<>();
        for (int year = horizon.firstYear(); year <= horizon.lastYear(); year++) {
            if (!arranged.containsKey(year)) {
                bare.add(Integer.toString(year));
            }
        }
        if (!bare.isEmpty()) {
            head.fault(line.number(), "years", String.join(" ", bare), "has no notice; add it, or shorten the years");
        }
        arranged.forEach((year, where) -> {
            if (year < horizon.firstYear() || year > horizon.lastYear()) {
                head.fault(
                        where.number(),
                        "year",
                        where.text(),
                        "lies outside " + horizon + "; widen the published years");
            }
        });
    }

    private Optional<Set<DayOfWeek>> weekend(Line line) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String word : WORDS.split(line.text())) {
            try {
                days.add(DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                head.fault(line.number(), "weekend", word, "is no day of the week; write monday ... sunday");
            }
        }
        if (days.size() == DayOfWeek.values().length) {
            head.fault(line.number(), "weekend", line.text(), "leaves no day to work; name the days of rest only");
        }
        return Optional.of(days);
    }
}
