package io.petition.examples.cli;

import com.google.common.collect.ImmutableList;
import io.petition.rules.io.CalendarReader;
import io.petition.time.CalendarHistory;
import io.petition.time.Horizon;
import io.petition.time.WorkCalendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The versions of the work calendar by name: {@code cn} as it stands, {@code cn@D} as it was published on a day, and
 * {@code cn+FILE} with the notices of a file beside those on record, for a year that was published since.
 */
final class Calendars {
    private static final String NAME = "cn";

    private final CalendarHistory history;
    private final WorkCalendar current;

    /** One calendar per version: by how many notices were out, so that a file of many days makes few calendars. */
    private final Map<String, WorkCalendar> versions = new HashMap<>();

    Calendars(CalendarHistory history, WorkCalendar current) {
        this.history = history;
        this.current = current;
    }

    WorkCalendar named(String field, @Nullable String name) throws BadInput {
        if (name == null || name.equals(NAME)) {
            return current;
        }
        if (name.startsWith(NAME + "@")) {
            return published(Inputs.date(field, name.substring(NAME.length() + 1)));
        }
        if (name.startsWith(NAME + "+")) {
            WorkCalendar known = versions.get(name);
            WorkCalendar version = known == null ? with(field, name.substring(NAME.length() + 1)) : known;
            versions.put(name, version);
            return version;
        }
        throw new BadInput(field, "bad.calendar", Map.of("value", name));
    }

    private WorkCalendar published(LocalDate day) {
        long out = history.notices().stream()
                .filter(notice -> notice.published().filter(day::isBefore).isEmpty())
                .count();
        return out == history.notices().size()
                ? current
                : versions.computeIfAbsent(Long.toString(out), count -> history.asPublishedOn(day));
    }

    private WorkCalendar with(String field, String file) throws BadInput {
        CalendarHistory more = RuleFiles.read(field, file, CalendarReader::read);
        try {
            return joined(more).current();
        } catch (IllegalArgumentException e) {
            throw new BadInput(field, "bad.rules", Map.of("value", file, "detail", String.valueOf(e.getMessage())));
        }
    }

    /** A year between the two that nobody published would pass for one without holidays. */
    private CalendarHistory joined(CalendarHistory more) {
        Horizon mine = history.horizon();
        Horizon theirs = more.horizon();
        if (theirs.firstYear() > mine.lastYear() + 1 || theirs.lastYear() < mine.firstYear() - 1) {
            throw new IllegalArgumentException("years: " + theirs + " does not join " + mine);
        }
        if (!more.weekend().equals(history.weekend())) {
            throw new IllegalArgumentException("weekend: " + more.weekend() + " is not " + history.weekend());
        }
        return new CalendarHistory(
                history.id() + "+" + more.id(),
                new Horizon(
                        Math.min(mine.firstYear(), theirs.firstYear()), Math.max(mine.lastYear(), theirs.lastYear())),
                history.weekend(),
                ImmutableList.<CalendarHistory.Notice>builder()
                        .addAll(history.notices())
                        .addAll(more.notices())
                        .build());
    }
}
