package io.petition.examples.cli;

import io.petition.explain.Finding;
import io.petition.time.Horizon;
import io.petition.time.WorkCalendar;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Calendars for a regime of which only the text is looked at: the one that ships, and plain weeks in place of any other. */
final class StandIns implements Function<String, Optional<WorkCalendar>> {
    private final WorkCalendar shipped;
    private final List<Finding> findings = new ArrayList<>();

    StandIns(WorkCalendar shipped) {
        this.shipped = shipped;
    }

    @Override
    public Optional<WorkCalendar> apply(String id) {
        if (id.equals(shipped.id())) {
            return Optional.of(shipped);
        }
        findings.add(Finding.note("lint.calendar-not-here", Map.of("calendar", id)));
        return Optional.of(WorkCalendar.of(
                id,
                new Horizon(shipped.horizon().firstYear(), shipped.horizon().lastYear()),
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                List.of()));
    }

    /** That a calendar was not here to be looked at. */
    List<Finding> findings() {
        return findings;
    }
}
