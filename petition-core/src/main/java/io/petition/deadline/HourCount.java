package io.petition.deadline;

import io.petition.explain.Citation;
import io.petition.explain.Step;
import io.petition.explain.Trace;
import io.petition.law.Regime;
import io.petition.time.OpeningHours;
import io.petition.time.Reckoned;
import io.petition.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Walks a budget of hours from an instant, skipping pauses. Hours of the clock run day and night; service hours run while
 * the desk is open. Neither rolls.
 */
final class HourCount {
    /** So long without an open hour that none will come. */
    private static final int MOST_DAYS_SHUT = 3_660;

    /** A pause; {@code end} is empty while it lasts, and may rest on days that nobody has published. */
    record Gap(Instant start, Optional<Instant> end, boolean provisional) {}

    private final Regime regime;
    private final ZoneId zone;
    private final List<Gap> gaps;
    private final Trace trace;
    private final List<Citation> sources;
    private Instant cursor;
    private boolean still;
    private boolean shut;
    private boolean provisional;

    HourCount(Regime regime, Instant start, List<Gap> gaps, Trace trace, List<Citation> sources) {
        this.regime = regime;
        this.zone = regime.zone();
        this.cursor = start;
        this.gaps = gaps.stream().sorted(Comparator.comparing(Gap::start)).toList();
        this.trace = trace;
        this.sources = sources;
    }

    void take(Span span) {
        spend(span.unit(), Duration.ofHours(span.amount()), Instant.MAX);
    }

    /** What is left of a budget at {@code limit}. */
    Duration left(Span.Unit unit, Duration budget, Instant limit) {
        return spend(unit, budget, limit);
    }

    private Duration spend(Span.Unit unit, Duration budget, Instant limit) {
        if (unit == Span.Unit.SERVICE_HOURS) {
            return serve(budget, limit);
        }
        Instant from = cursor;
        Duration left = from.isBefore(limit) ? run(budget, limit) : budget;
        step(from, budget.minus(left), "hours-counted");
        return left;
    }

    /** Service hours, stretch by stretch of the timetable. */
    private Duration serve(Duration budget, Instant limit) {
        Optional<OpeningHours> hours = regime.hours();
        if (hours.isEmpty()) {
            shut = true;
            return budget;
        }
        Duration left = budget;
        int daysShut = 0;
        for (LocalDate day = LocalDate.ofInstant(cursor, zone); !left.isZero() && !still; day = after(day)) {
            Instant midnight = day.atStartOfDay(zone).toInstant();
            if (!midnight.isBefore(limit)) {
                return left;
            }
            Reckoned<Boolean> worked = regime.calendar().provisional().isWorkingDay(day);
            provisional |= worked.provisional();
            Instant from = cursor;
            Duration before = left;
            List<OpeningHours.Hours> stretches =
                    worked.value() ? hours.get().on(day, regime.calendar().weekend()) : List.of();
            for (OpeningHours.Hours open : stretches) {
                left = serve(left, day, open, limit);
            }
            daysShut = before.equals(left) ? daysShut + 1 : 0;
            if (daysShut > MOST_DAYS_SHUT) {
                shut = true;
                return left;
            }
            step(from.isAfter(midnight) ? from : midnight, before.minus(left), "service-hours-counted");
        }
        return left;
    }

    /** The next day on which something can be counted: those that a pause covers are passed over. */
    private LocalDate after(LocalDate day) {
        LocalDate next = day.plusDays(1);
        LocalDate reached = LocalDate.ofInstant(cursor, zone);
        return reached.isAfter(next) ? reached : next;
    }

    private Duration serve(Duration left, LocalDate day, OpeningHours.Hours open, Instant limit) {
        if (left.isZero() || still) {
            return left;
        }
        Instant from = day.atTime(open.from()).atZone(zone).toInstant();
        Instant to = (open.to().equals(LocalTime.MIDNIGHT) ? day.plusDays(1).atStartOfDay() : day.atTime(open.to()))
                .atZone(zone)
                .toInstant();
        Instant end = to.isBefore(limit) ? to : limit;
        if (!end.isAfter(cursor) || !from.isBefore(end)) {
            return left;
        }
        cursor = from.isAfter(cursor) ? from : cursor;
        return run(left, end);
    }

    /** Spends up to {@code end}, moves the cursor there or to where the budget ended, and tells what is left of it. */
    private Duration run(Duration budget, Instant end) {
        Duration left = budget;
        for (Gap gap : gaps) {
            boolean over = gap.end().isPresent() && !gap.end().get().isAfter(cursor);
            if (still || over || !gap.start().isBefore(end)) {
                continue;
            }
            Duration free = gap.start().isAfter(cursor) ? Duration.between(cursor, gap.start()) : Duration.ZERO;
            if (left.compareTo(free) <= 0) {
                break;
            }
            left = left.minus(free);
            provisional |= gap.provisional();
            if (gap.end().isEmpty()) {
                cursor = gap.start().isAfter(cursor) ? gap.start() : cursor;
                still = true;
                return left;
            }
            cursor = gap.end().get();
        }
        if (!cursor.isBefore(end)) {
            return left;
        }
        boolean fits = end.equals(Instant.MAX) || left.compareTo(Duration.between(cursor, end)) <= 0;
        Duration spent = fits ? left : Duration.between(cursor, end);
        cursor = cursor.plus(spent);
        return left.minus(spent);
    }

    private void step(Instant from, Duration spent, String code) {
        if (!trace.on() || spent.isZero()) {
            return;
        }
        LocalDate first = LocalDate.ofInstant(from, zone);
        LocalDate last = LocalDate.ofInstant(cursor, zone);
        trace.add(new Step(
                first,
                last.isBefore(first) ? first : last,
                code,
                Map.of(
                        "hours",
                        Long.toString(spent.toHours()),
                        "minutes",
                        Integer.toString(spent.toMinutesPart()),
                        "until",
                        cursor.atZone(zone).toLocalDateTime().toString(),
                        "calendar",
                        regime.calendar().id()),
                sources));
    }

    Instant instant() {
        return cursor;
    }

    /** It runs into a pause that has not ended. */
    boolean isStill() {
        return still;
    }

    /** The desk does not open, so that nothing can be counted. */
    boolean isShut() {
        return shut;
    }

    boolean isProvisional() {
        return provisional;
    }
}
