package io.petition.rules.vectors;

import java.time.LocalDate;
import java.util.Objects;

/** A clock that stands still: by a ground of the text where there is one, else as the asker says. */
final class PauseCells {
    /** The day on which an extension is granted lies so many days before the end. */
    private static final int BEFORE_END = 5;

    private PauseCells() {}

    static void paused(Cell cell, Search search) {
        Life life = search.first(cell.rule(), EndVariant.PLAIN).orElseThrow();
        LocalDate start = cell.walk().end(life).start();
        LocalDate raw = Objects.requireNonNull(cell.walk().end(life).raw());
        Life over = life.paused(raw.minusDays(2), raw.plusDays(5));
        Life open = life.paused(raw.minusDays(2), null);

        cell.due("over-end", over, "the pause covers the end");
        cell.due("from-last-day", life.paused(raw, raw.plusDays(2)), "the pause begins on the last day");
        cell.due("open", open, "the pause has not ended");
        if (cell.isDetailed()) {
            standings(cell, over, raw);
            cell.status("open/within", open, raw.plusDays(30), "nothing is late while it stands still");
            cell.due("after-end", life.paused(raw.plusDays(1), raw.plusDays(9)), "the pause comes too late");
            cell.due("from-start", life.paused(start, start.plusDays(4)), "the pause begins on the day of the start");
            two(cell, life, start, raw);
            search.first(cell.rule(), EndVariant.SATURDAY, PauseCells::earlyPause)
                    .filter(found -> !cell.rule().isInWorkingDays())
                    .ifPresent(found -> cell.due("onto-weekend", found, "after the pause it ends on a Saturday"));
        }
    }

    private static void standings(Cell cell, Life over, LocalDate raw) {
        LocalDate due = Objects.requireNonNull(cell.walk().end(over).due());
        cell.status("over-end/within", over, raw.plusDays(1), "without the pause it would be late");
        cell.status("over-end/last-day", over, due, "the last day is in time");
        cell.status("over-end/day-after", over, due.plusDays(1), "the first day that is late");
    }

    private static void two(Cell cell, Life life, LocalDate start, LocalDate raw) {
        if (cell.rule().pause() == null) {
            Life twice = life.paused(raw.minusDays(5), raw.minusDays(1)).paused(raw.minusDays(3), raw.plusDays(2));
            cell.due("overlapping", twice, "two pauses overlap: a day is left out once");
        } else {
            Life twice = life.paused(start.plusDays(1), start.plusDays(2)).paused(raw.minusDays(1), raw.plusDays(1));
            cell.due("twice", twice, "two pauses, one at the beginning and one over the end");
        }
    }

    private static Life earlyPause(Life life) {
        LocalDate start = DayWalk.day(life.start().when());
        return life.paused(start.plusDays(3), start.plusDays(6));
    }

    static void extended(Cell cell, Search search) {
        int most = most(cell.rule());
        search.first(cell.rule(), EndVariant.SATURDAY)
                .map(life -> granted(cell, life, most))
                .ifPresent(life -> {
                    LocalDate first = Objects.requireNonNull(cell.walk()
                            .end(Life.started(cell.rule(), cell.walk().end(life).start()))
                            .due());
                    LocalDate due = Objects.requireNonNull(cell.walk().end(life).due());
                    cell.due(
                            "from-weekend",
                            life,
                            "the first end lies on a Saturday and does not roll: the end rolls once, last");
                    cell.status(
                            "from-weekend/after-first-end",
                            life,
                            first.plusDays(1),
                            "without the extension it would be late");
                    cell.status("from-weekend/day-after", life, due.plusDays(1), "the first day that is late");
                });
        Life plain = search.first(cell.rule(), EndVariant.PLAIN).orElseThrow();
        LocalDate raw = Objects.requireNonNull(cell.walk().end(plain).raw());
        cell.due("in-part", granted(cell, plain, 10), "a part of what may be granted");
        cell.due(
                "twice",
                granted(cell, plain, 10).extended(raw.plusDays(3), most - 10),
                "two grants, together what may be granted");
        search.first(cell.rule(), EndVariant.SATURDAY, life -> granted(cell, life, most))
                .ifPresent(life -> cell.due("onto-weekend", life, "the extended end lies on a Saturday"));
    }

    static void pausedAndExtended(Cell cell, Search search) {
        Life plain = search.first(cell.rule(), EndVariant.PLAIN).orElseThrow();
        LocalDate raw = Objects.requireNonNull(cell.walk().end(plain).raw());
        Life life = granted(cell, plain, most(cell.rule()));
        LocalDate last = Objects.requireNonNull(cell.walk().end(life).raw());
        Life within = life.paused(raw.plusDays(10), raw.plusDays(19));
        Life open = life.paused(raw.plusDays(10), null);

        cell.due(
                "over-first-end",
                life.paused(raw.minusDays(2), raw.plusDays(5)),
                "the pause covers the end before the extension");
        cell.due("within-extension", within, "days of a pause are left out of an extension too");
        cell.status("within-extension/paused", within, raw.plusDays(12), "it stands still");
        cell.status("within-extension/after", within, last.plusDays(1), "without the pause it would be late");
        cell.due(
                "over-last-end", life.paused(last.minusDays(1), last.plusDays(3)), "the pause covers the extended end");
        cell.due("open", open, "the pause has not ended");
    }

    /** Granted before the end: a grant that comes after it would heal a breach. */
    private static Life granted(Cell cell, Life life, int days) {
        LocalDate raw = Objects.requireNonNull(cell.walk().end(life).raw());
        return life.extended(raw.minusDays(BEFORE_END), days);
    }

    private static int most(Rule rule) {
        return Rule.days(Objects.requireNonNull(rule.extension()).most());
    }
}
