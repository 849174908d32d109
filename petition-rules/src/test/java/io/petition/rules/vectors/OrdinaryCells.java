package io.petition.rules.vectors;

import java.time.LocalDate;
import java.util.Objects;

/** A term with nothing in the way, and how it stands day by day. */
final class OrdinaryCells {
    private static final int WARNING = 3;

    private OrdinaryCells() {}

    static void fill(Cell cell, Search search) {
        Life life = search.first(cell.rule(), EndVariant.PLAIN).orElseThrow();
        DayWalk.End end = cell.walk().end(life);
        LocalDate start = end.start();
        LocalDate due = Objects.requireNonNull(end.due());
        cell.due("plain", life, EndVariant.PLAIN.note());
        cell.due(
                "other-offset",
                Life.started(
                        cell.rule(),
                        start.minusDays(1) + "T16:30:00Z",
                        life.start().given()),
                "half past midnight, in another offset");
        cell.status("last-day", life, due, "the last day is in time");
        cell.status("day-after", life, due.plusDays(1), "the first day that is late");
        if (cell.isDetailed()) {
            standings(cell, life, start, due);
        }
    }

    private static void standings(Cell cell, Life life, LocalDate start, LocalDate due) {
        cell.due(
                "late-evening",
                Life.started(
                        cell.rule(), start + "T23:59:59+08:00", life.start().given()),
                "the last second of the day");
        cell.status("before", life, start.minusDays(1), "the day before the start");
        cell.left("left", life, start, "days of the calendar");
        cell.status(
                "due-soon",
                life.warnedWithin(WARNING),
                due.minusDays(WARNING),
                "as many days are left as the warning says");
        cell.status("not-yet-soon", life.warnedWithin(WARNING), due.minusDays(WARNING + 1), "one day more is left");
        cell.status("met", life.stopped(due), due.plusDays(9), "fulfilled on the last day");
        Life late = life.stopped(due.plusDays(2));
        cell.status("missed", late, due.plusDays(9), "fulfilled late: it stays as late as it was");
        cell.status("not-yet-missed", late, due.plusDays(1), "asked about a day before it was fulfilled");
    }
}
