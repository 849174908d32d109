package io.petition.deadline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.petition.explain.Citation;
import io.petition.explain.Step;
import io.petition.explain.Trace;
import io.petition.law.PauseGround;
import io.petition.law.TermRule;
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
import org.jspecify.annotations.Nullable;

/**
 * Walks a budget of days from a starting day: interval by interval between the pauses, never day by day, except where a
 * trace wants the days off named. One use per reckoning; {@link #isStill()} after a {@code take} says that the budget
 * runs into a pause that has not ended.
 */
final class DayCount {
    private final WorkCalendar calendar;
    private final EpochDays table;
    private final Pauses pauses;
    private final Trace trace;
    private final boolean startCounts;
    private final @Nullable TermRule rule;
    private final List<Citation> sources;
    private long number;
    private long cursor;
    private boolean still;
    private boolean provisional;

    /** The starting day is spent, and counting goes on with the next, unless it is itself the first day counted. */
    DayCount(WorkCalendar calendar, LocalDate start, boolean startCounts, Pauses pauses, Trace trace) {
        this(calendar, start, startCounts, pauses, trace, null, ImmutableList.of());
    }

    /** The same for a term, whose provisions the steps then name. */
    DayCount(
            WorkCalendar calendar,
            LocalDate start,
            boolean startCounts,
            Pauses pauses,
            Trace trace,
            @Nullable TermRule rule,
            List<Citation> sources) {
        this.calendar = calendar;
        this.table = calendar.epochDays();
        this.pauses = pauses;
        this.trace = trace;
        this.startCounts = startCounts;
        this.rule = rule;
        this.sources = sources;
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
            case HOURS, SERVICE_HOURS ->
                throw new IllegalArgumentException("span: " + span + " is in hours; a day count takes days");
        }
    }

    /**
     * Months run to the corresponding day; where the first day counts, to the day before it. A month that has no corresponding
     * day is over with its last.
     */
    private LocalDate first() {
        return startCounts ? day().plusDays(1) : day();
    }

    private LocalDate lastDay(LocalDate corresponding) {
        boolean exists = corresponding.getDayOfMonth() == first().getDayOfMonth();
        return startCounts && exists ? corresponding.minusDays(1) : corresponding;
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
            long gap = between(cursor, gapEnd, working);
            if (left <= gap) {
                break;
            }
            // Only now that the budget reaches the pause are the days before it asked about.
            provisional |= guesses(cursor, gapEnd, working);
            left -= gap;
            count(Math.max(cursor, gapEnd), gap, working);
            long first = Math.max(cursor + 1, pauses.first(i));
            provisional |= pauses.isProvisional(first, pauses.last(i));
            if (pauses.last(i) == Pauses.OPEN) {
                still = true;
                paused(first, first, "paused-open");
                return;
            }
            paused(first, pauses.last(i), "paused");
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
                counted(cursor + 1, end, days);
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
        cursor = rolling(counting);
        if (trace.on() && cursor != raw) {
            traceOff(Math.min(raw, cursor + 1), Math.max(raw, cursor - 1), "end-on-day-off");
            Map<String, String> args = Map.of("from", LocalDate.ofEpochDay(raw).toString());
            trace.add(new Step(day(), day(), "rolled", args, citations));
        }
    }

    /** Where the end would roll to if the count ended here: a look ahead, on which the answer does not rest. */
    LocalDate rolled(Counting counting) {
        boolean before = provisional;
        long rolled = rolling(counting);
        provisional = before;
        return LocalDate.ofEpochDay(rolled);
    }

    private long rolling(Counting counting) {
        long day = cursor;
        if (counting.roll() != Counting.Roll.NONE) {
            int by = counting.roll() == Counting.Roll.FOLLOWING ? 1 : -1;
            while (isOff(day, counting.dayOff())) {
                day += by;
            }
        }
        return day;
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(cursor);
    }

    /** How many days of the kind a span counts lie in {@code (after, upTo]}, those of a pause left out. */
    long countable(LocalDate after, LocalDate upTo, boolean working) {
        long from = after.toEpochDay();
        long to = upTo.toEpochDay();
        long days = 0;
        for (int i = 0; i <= pauses.size() && from < to; i++) {
            long gapEnd = i == pauses.size() ? to : Math.min(to, pauses.first(i) - 1);
            if (gapEnd > from) {
                provisional |= guesses(from, gapEnd, working);
                days += between(from, gapEnd, working);
            }
            from = i == pauses.size() ? to : Math.max(from, pauses.last(i));
        }
        return days;
    }

    boolean isStill() {
        return still;
    }

    boolean isProvisional() {
        return provisional;
    }

    private boolean isOff(long day, Counting.DayOff dayOff) {
        provisional |= !table.covers(day);
        boolean worked = isWorked(day);
        if (worked || dayOff == Counting.DayOff.NOT_WORKED) {
            return !worked;
        }
        return LocalDate.ofEpochDay(day).getDayOfWeek() == DayOfWeek.SUNDAY
                || decree(day).isPresent();
    }

    private boolean isWorked(long day) {
        return table.covers(day)
                ? table.isWorkingDay((int) day)
                : calendar.provisional().isWorkingDay(LocalDate.ofEpochDay(day)).value();
    }

    private Optional<DecreedDay> decree(long day) {
        return table.covers(day) && !table.isDecreed((int) day)
                ? Optional.empty()
                : calendar.decree(LocalDate.ofEpochDay(day));
    }

    /** How many days of the kind a span counts lie in {@code (from, to]}; none when {@code to} lies before. */
    private long between(long from, long to, boolean working) {
        if (to <= from || !working) {
            return Math.max(0, to - from);
        }
        if (table.covers(from) && table.covers(to)) {
            return table.workingDaysBetween((int) from, (int) to);
        }
        return calendar.provisional()
                .workingDaysBetween(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to))
                .value();
    }

    /** Whether to count them is to guess: one lies outside the published years. */
    private boolean guesses(long from, long to, boolean working) {
        return working && from < to && !(table.covers(from + 1) && table.covers(to));
    }

    private long plusWorking(long from, long days) {
        if (table.covers(from) && days <= table.workingDaysAfter((int) from)) {
            return table.plusWorkingDays((int) from, (int) days);
        }
        Reckoned<LocalDate> end =
                calendar.provisional().plusWorkingDays(LocalDate.ofEpochDay(from), Math.toIntExact(days));
        provisional |= end.provisional();
        return end.value().toEpochDay();
    }

    private void traceWorking(long end) {
        long from = cursor + 1;
        while (from <= end) {
            boolean worked = isWorked(from);
            long to = from;
            while (to < end && isWorked(to + 1) == worked) {
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
            Optional<DecreedDay> decree = decree(day);
            if (decree.isPresent()) {
                counted(start, day - 1, day - start);
                LocalDate date = LocalDate.ofEpochDay(day);
                Map<String, String> args = Map.of(
                        "days",
                        "1",
                        Step.NUMBER,
                        Long.toString(++number),
                        "name",
                        decree.get().name(),
                        "calendar",
                        calendar.id());
                trace.add(new Step(
                        date,
                        date,
                        "worked-by-decree",
                        args,
                        List.of(decree.get().notice())));
                start = day + 1;
            }
        }
        counted(start, to, to - start + 1);
    }

    private void counted(long from, long to, long days) {
        if (trace.on() && to >= from) {
            Map<String, String> args = ImmutableSortedMap.of(
                    "days", Long.toString(days), Step.NUMBER, Long.toString(number + 1), "calendar", calendar.id());
            trace.add(new Step(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to), "counted", args, sources));
            number += days;
        }
    }

    /** Stands still on grounds that the rule knows by article, or on one that nobody has named. */
    private void paused(long from, long to, String code) {
        if (!trace.on() || to < from) {
            return;
        }
        List<String> grounds = pauses.grounds(from, to);
        ImmutableList.Builder<Citation> citations = ImmutableList.builder();
        if (rule != null) {
            for (PauseGround ground : rule.pauses()) {
                citations.addAll(grounds.contains(ground.key()) ? ground.citations() : ImmutableList.of());
            }
        }
        boolean named = !grounds.contains("");
        trace.add(new Step(
                LocalDate.ofEpochDay(from),
                LocalDate.ofEpochDay(to),
                named ? code + "-on-ground" : code,
                named ? Map.of("ground", String.join(", ", grounds)) : ImmutableMap.of(),
                citations.build()));
    }

    /** One step per run of days off of the same occasion, each with the notice that decrees it. */
    private void traceOff(long from, long to, String code) {
        long start = from;
        while (start <= to) {
            Optional<DecreedDay> decree = decree(start);
            long end = start;
            while (end < to && decree(end + 1).map(DecreedDay::name).equals(decree.map(DecreedDay::name))) {
                end++;
            }
            Map<String, String> args =
                    ImmutableSortedMap.of("name", decree.map(DecreedDay::name).orElse(""), "calendar", calendar.id());
            trace.add(new Step(
                    LocalDate.ofEpochDay(start),
                    LocalDate.ofEpochDay(end),
                    decree.isPresent() ? code : code + "-weekend",
                    args,
                    decree.map(day -> List.of(day.notice())).orElse(List.<Citation>of())));
            start = end + 1;
        }
    }
}
