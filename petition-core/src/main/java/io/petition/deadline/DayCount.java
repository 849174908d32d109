package io.petition.deadline;

import com.google.common.collect.ImmutableMap;
import io.petition.explain.Citation;
import io.petition.explain.Step;
import io.petition.explain.Trace;
import io.petition.time.Counting;
import io.petition.time.DecreedDay;
import io.petition.time.EpochDays;
import io.petition.time.Reckoned;
import io.petition.time.Span;
import io.petition.time.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Walks a budget of days from a starting day: interval by interval between the pauses, never day by day, except where a
 * trace wants the days off named. One use per reckoning; {@link #isStill()} after a {@code take} says that the budget
 * runs into a pause that has not ended.
 */
final class DayCount {
    private final WorkCalendar calendar;
    private final EpochDays table;
    private final long firstKnown;
    private final long lastKnown;
    private final Pauses pauses;
    private final Trace trace;
    private final boolean startCounts;
    private long cursor;
    private boolean still;
    private boolean provisional;

    /** The starting day is spent, and counting goes on with the next, unless it is itself the first day counted. */
    DayCount(WorkCalendar calendar, LocalDate start, boolean startCounts, Pauses pauses, Trace trace) {
        this.calendar = calendar;
        this.table = calendar.epochDays();
        this.firstKnown = calendar.horizon().firstDay().toEpochDay();
        this.lastKnown = calendar.horizon().lastDay().toEpochDay();
        this.pauses = pauses;
        this.trace = trace;
        this.startCounts = startCounts;
        this.cursor = start.toEpochDay() - (startCounts ? 1 : 0);
    }

    /** Spends a span; weeks, months and years are the calendar days they come to from where the count stands. */
    void take(Span span) {
        switch (span.unit()) {
            case WORKING_DAYS -> spend(span.amount(), true);
            case CALENDAR_DAYS -> spend(span.amount(), false);
            case WEEKS -> spend(7L * span.amount(), false);
            case MONTHS -> spendUntil(lastDay(first().plusMonths(span.amount())));
            case YEARS -> spendUntil(lastDay(first().plusYears(span.amount())));
            case HOURS -> throw new IllegalArgumentException("span: " + span + " is in hours; a day count takes days");
        }
    }

    /** Months run to the corresponding day; where the first day counts, to the day before it. */
    private LocalDate first() {
        return startCounts ? day().plusDays(1) : day();
    }

    private LocalDate lastDay(LocalDate corresponding) {
        return startCounts ? corresponding.minusDays(1) : corresponding;
    }

    /** Spends the calendar days up to and including a date; none when it has passed. */
    void spendUntil(LocalDate date) {
        spend(Math.max(0, date.toEpochDay() - cursor), false);
    }

    private void spend(long days, boolean working) {
        if (still) {
            return;
        }
        long left = days;
        for (int i = 0; i < pauses.size(); i++) {
            if (pauses.last(i) <= cursor || left == 0) {
                continue;
            }
            long gapEnd = pauses.first(i) - 1;
            Reckoned<Long> gap = gap(gapEnd, working);
            if (left <= gap.value()) {
                break;
            }
            provisional |= gap.provisional();
            left -= gap.value();
            count(Math.max(cursor, gapEnd), gap.value(), working);
            long first = Math.max(cursor + 1, pauses.first(i));
            if (pauses.last(i) == Pauses.OPEN) {
                still = true;
                step(first, first, "paused-open", ImmutableMap.of());
                return;
            }
            step(first, pauses.last(i), "paused", ImmutableMap.of());
            cursor = pauses.last(i);
        }
        if (left > 0) {
            count(working ? plusWorking(cursor, left) : cursor + left, left, working);
        }
    }

    /** Moves the cursor to {@code end}, on the way of which {@code days} were counted. */
    private void count(long end, long days, boolean working) {
        if (trace.on() && end > cursor) {
            if (working) {
                traceWorking(end);
            } else if (days > 0) {
                step(cursor + 1, end, "counted", Map.of("days", Long.toString(days)));
            }
        }
        cursor = end;
    }

    /** Lets the end roll, once, as the rule of counting says. */
    void roll(Counting counting, List<Citation> citations) {
        if (still) {
            return;
        }
        long raw = cursor;
        cursor = rolled(counting).toEpochDay();
        if (trace.on() && cursor != raw) {
            traceOff(Math.min(raw, cursor + 1), Math.max(raw, cursor - 1), "end-on-day-off");
            Map<String, String> args = Map.of("from", LocalDate.ofEpochDay(raw).toString());
            trace.add(new Step(day(), day(), "rolled", args, citations));
        }
    }

    /** Where the end would roll to if the count ended here. */
    LocalDate rolled(Counting counting) {
        long day = cursor;
        if (counting.roll() != Counting.Roll.NONE) {
            int by = counting.roll() == Counting.Roll.FOLLOWING ? 1 : -1;
            while (isOff(day, counting.dayOff())) {
                day += by;
            }
        }
        return LocalDate.ofEpochDay(day);
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(cursor);
    }

    boolean isStill() {
        return still;
    }

    boolean isProvisional() {
        return provisional;
    }

    private boolean isOff(long day, Counting.DayOff dayOff) {
        boolean worked = worked(day);
        if (worked || dayOff == Counting.DayOff.NOT_WORKED) {
            return !worked;
        }
        LocalDate date = LocalDate.ofEpochDay(day);
        return date.getDayOfWeek() == DayOfWeek.SUNDAY || calendar.decree(date).isPresent();
    }

    private boolean worked(long day) {
        if (known(day)) {
            return table.isWorkingDay((int) day);
        }
        provisional = true;
        return calendar.provisional().isWorkingDay(LocalDate.ofEpochDay(day)).value();
    }

    /** What can be counted before a pause. Its days are asked about only when the budget reaches the pause. */
    private Reckoned<Long> gap(long gapEnd, boolean working) {
        if (gapEnd <= cursor || !working) {
            return new Reckoned<>(Math.max(0, gapEnd - cursor), false);
        }
        if (known(cursor) && known(gapEnd)) {
            return new Reckoned<>((long) table.workingDaysBetween((int) cursor, (int) gapEnd), false);
        }
        return calendar.provisional().workingDaysBetween(LocalDate.ofEpochDay(cursor), LocalDate.ofEpochDay(gapEnd));
    }

    private long plusWorking(long from, long days) {
        if (known(from) && days <= Integer.MAX_VALUE) {
            int fits = table.workingDaysBetween((int) from, (int) lastKnown);
            if (days <= fits) {
                return table.plusWorkingDays((int) from, (int) days);
            }
        }
        Reckoned<LocalDate> end =
                calendar.provisional().plusWorkingDays(LocalDate.ofEpochDay(from), Math.toIntExact(days));
        provisional |= end.provisional();
        return end.value().toEpochDay();
    }

    private boolean known(long day) {
        return day >= firstKnown && day <= lastKnown;
    }

    private void traceWorking(long end) {
        long from = cursor + 1;
        while (from <= end) {
            boolean worked = isWorkedQuietly(from);
            long to = from;
            while (to < end && isWorkedQuietly(to + 1) == worked) {
                to++;
            }
            if (worked) {
                traceWorked(from, to);
            } else {
                traceOff(from, to, "day-off");
            }
            from = to + 1;
        }
    }

    /** Days worked by decree stand by themselves, with the notice that decrees them. */
    private void traceWorked(long from, long to) {
        long start = from;
        for (long day = from; day <= to; day++) {
            Optional<DecreedDay> decree = calendar.decree(LocalDate.ofEpochDay(day));
            if (decree.isPresent()) {
                step(start, day - 1, "counted", Map.of("days", Long.toString(day - start)));
                LocalDate date = LocalDate.ofEpochDay(day);
                Map<String, String> args =
                        Map.of("days", "1", "name", decree.get().name(), "calendar", calendar.id());
                trace.add(new Step(
                        date,
                        date,
                        "worked-by-decree",
                        args,
                        List.of(decree.get().notice())));
                start = day + 1;
            }
        }
        step(start, to, "counted", Map.of("days", Long.toString(to - start + 1)));
    }

    private boolean isWorkedQuietly(long day) {
        return calendar.provisional().isWorkingDay(LocalDate.ofEpochDay(day)).value();
    }

    /** One step per run of days off of the same occasion, each with the notice that decrees it. */
    private void traceOff(long from, long to, String code) {
        long start = from;
        while (start <= to) {
            Optional<DecreedDay> decree = calendar.decree(LocalDate.ofEpochDay(start));
            long end = start;
            while (end < to
                    && calendar.decree(LocalDate.ofEpochDay(end + 1))
                            .map(DecreedDay::name)
                            .equals(decree.map(DecreedDay::name))) {
                end++;
            }
            Map<String, String> args =
                    Map.of("name", decree.map(DecreedDay::name).orElse(""), "calendar", calendar.id());
            trace.add(new Step(
                    LocalDate.ofEpochDay(start),
                    LocalDate.ofEpochDay(end),
                    decree.isPresent() ? code : code + "-weekend",
                    args,
                    decree.map(day -> List.of(day.notice())).orElse(List.<Citation>of())));
            start = end + 1;
        }
    }

    private void step(long from, long to, String code, Map<String, String> args) {
        if (trace.on() && to >= from) {
            trace.add(new Step(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to), code, args, List.of()));
        }
    }
}
