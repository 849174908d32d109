package io.petition.rules.vectors;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The classes that are about the day on which a term ends. */
final class EndCells {
    /** Where a standing tells most: one class whose ends roll, one whose ends stay. */
    private static final Set<Boundary> TELLING = Set.of(Boundary.WEEKEND, Boundary.MAKE_UP_DAY);

    private EndCells() {}

    static void fill(Cell cell, Search search) {
        List<EndVariant> variants = cell.rule().isInWorkingDays()
                ? EndVariant.inWorkingDays(cell.boundary())
                : EndVariant.inCalendarDays(cell.boundary());
        for (EndVariant variant : variants) {
            Optional<Life> life = search.first(cell.rule(), variant);
            life.ifPresent(found -> {
                boolean telling = cell.vectors().isEmpty() && TELLING.contains(cell.boundary());
                cell.due(variant.name(), found, variant.note());
                if (telling) {
                    standing(cell, variant.name(), found);
                }
            });
        }
    }

    /** Who rolls where nothing rolls is late by a day, and who does not roll where it does is early. */
    private static void standing(Cell cell, String name, Life life) {
        DayWalk.End end = cell.walk().end(life);
        LocalDate due = Objects.requireNonNull(end.due());
        if (due.equals(end.raw())) {
            cell.status(name + "/day-after", life, due.plusDays(1), "the last day was the day before");
        } else {
            cell.status(name + "/last-day", life, due, "the day it rolled to is in time");
        }
    }

    /** The edge of the published years: the last of them, or the first for an edition that is older than the calendar. */
    static void horizon(Cell cell, Search search) {
        DayTable days = search.days();
        boolean lower = search.beginsBeforeTheCalendar();
        LocalDate inside = lower ? days.firstDay() : days.lastDay();
        LocalDate outside = lower
                ? plainFridayBefore(days.firstDay(), days)
                : days.lastDay().plusDays(1);
        EndVariant beyond = at("unpublished", "a plain day of a year not published", outside);
        due(cell, search, at(lower ? "first-day" : "last-day", "the outermost published day", inside));
        due(cell, search, beyond);
        due(cell, search, at("unpublished-weekend", "a weekend of a year not published", saturday(outside, lower)));
        if (!cell.isDetailed()) {
            return;
        }
        if (lower) {
            due(
                    cell,
                    search,
                    at(
                            "unpublished-decreed",
                            "of a year not published, yet named by a notice",
                            days.firstDay().minusDays(2)));
        }
        search.firstOfAll(cell.rule(), beyond)
                .ifPresent(life -> cell.due("unpublished-roll-none", life.rolling("none"), "the same with roll none"));
    }

    private static void due(Cell cell, Search search, EndVariant variant) {
        search.firstOfAll(cell.rule(), variant).ifPresent(life -> cell.due(variant.name(), life, variant.note()));
    }

    private static EndVariant at(String name, String note, LocalDate day) {
        return new EndVariant(name, note, (days, end) -> day.equals(end.raw()));
    }

    private static LocalDate plainFridayBefore(LocalDate day, DayTable days) {
        LocalDate friday = day.minusDays(1);
        while (friday.getDayOfWeek() != DayOfWeek.FRIDAY || days.isDecreed(friday)) {
            friday = friday.minusDays(1);
        }
        return friday;
    }

    /** The Saturday of the week before, or the next: each lies outside the published years. */
    private static LocalDate saturday(LocalDate day, boolean before) {
        LocalDate saturday = day;
        while (saturday.getDayOfWeek() != DayOfWeek.SATURDAY) {
            saturday = before ? saturday.minusDays(1) : saturday.plusDays(1);
        }
        return saturday;
    }
}
