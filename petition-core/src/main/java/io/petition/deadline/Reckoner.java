package io.petition.deadline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.petition.condition.Truth;
import io.petition.explain.Finding;
import io.petition.explain.Step;
import io.petition.explain.Trace;
import io.petition.law.Dated;
import io.petition.law.Holder;
import io.petition.law.Regime;
import io.petition.law.TermRule;
import io.petition.time.Counting;
import io.petition.time.OpeningHours;
import io.petition.time.Period;
import io.petition.time.Span;
import io.petition.time.When;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reckons one clock: from its ledger to its deadline. One use per clock. */
final class Reckoner {
    /** The findings without which there would be a due date. */
    static final ImmutableSet<String> UNRECKONED =
            ImmutableSet.of("no-rule-of-counting", "start-known-to-the-day-only", "no-opening-hours");

    private final Regime regime;
    private final Optional<Counting.Roll> roll;
    private final TermRule rule;

    /** Empty where the sender gives the date. */
    private final Optional<Span> span;

    private final Ledger ledger;
    private final Trace trace;
    private final List<Finding> findings = new ArrayList<>(0);
    private @Nullable When start;

    /** The sender's date, as it stands after the last restart that gave another. */
    private Optional<LocalDate> given;

    private Optional<When> due = Optional.empty();
    private Optional<When> original = Optional.empty();
    private Optional<Dated<Counting>> counting = Optional.empty();
    private List<Period> pauses = ImmutableList.of();
    private List<Span> extensions = ImmutableList.of();
    private boolean provisional;
    private boolean shut;

    Reckoner(Regime regime, Optional<Counting.Roll> roll, Ledger ledger, Trace trace) {
        this.regime = regime;
        this.roll = roll;
        this.ledger = ledger;
        this.rule = ledger.rule.value();
        this.span = rule.length().span();
        this.given = ledger.given;
        this.trace = trace;
    }

    Deadline reckon(Truth applies) {
        boolean lacksGiven = span.isEmpty() && ledger.given.isEmpty();
        start = lacksGiven ? null : ledger.start;
        if (start != null) {
            begin(start);
        }
        return new Deadline(
                ledger.rule,
                ledger.scope,
                applies,
                start == null || rule.holder() == Holder.PETITIONER ? Optional.empty() : ledger.bearer(regime.zone()),
                Optional.ofNullable(start),
                due,
                original,
                provisional,
                pauses,
                Optional.ofNullable(ledger.stopped),
                Optional.ofNullable(ledger.released(regime.zone())),
                counting,
                findings.isEmpty() ? ImmutableList.of() : findings);
    }

    private Standstill begin(When from) {
        if (ledger.movedFrom != null) {
            findings.add(
                    Finding.note("start-moved", Map.of("from", ledger.movedFrom.toString(), "to", from.toString())));
            marked(from.day(regime.zone()), "start-moved", "from", ledger.movedFrom.toString());
        }
        ledger.close(regime.zone());
        Standstill standstill = new Standstill(ledger, regime, findings);
        if (ledger.restarts != null) {
            restart(from, standstill, ledger.restarts);
        }
        count(Objects.requireNonNull(start), standstill, trace, findings);
        return standstill;
    }

    /** A restart moves the start while the term runs; what comes after its end would heal a breach. */
    private void restart(When from, Standstill standstill, List<ClockEntry.Restarted> restarts) {
        List<ClockEntry.Restarted> ordered = new ArrayList<>(restarts);
        ordered.sort(Comparator.comparing(ClockEntry.Restarted::when, When.order(regime.zone()))
                .thenComparing(line -> line.given().orElse(LocalDate.MIN)));
        for (ClockEntry.Restarted line : ordered) {
            When restart = line.when();
            count(Objects.requireNonNull(start), standstill, Trace.off(), new ArrayList<>());
            boolean over = due.isPresent() && When.compare(restart, due.get(), regime.zone()) > 0;
            if (over && !rule.optional()) {
                findings.add(Finding.warning(
                        "restart-after-end",
                        Map.of("on", restart.toString(), "end", due.get().toString())));
            } else if (When.compare(restart, from, regime.zone()) >= 0) {
                start = restart;
                given = line.given().or(() -> given);
                marked(restart.day(regime.zone()), "restarted", "from", from.toString());
            }
        }
    }

    private void count(When from, Standstill standstill, Trace tracing, List<Finding> found) {
        due = Optional.empty();
        original = Optional.empty();
        pauses = ImmutableList.of();
        extensions = ImmutableList.of();
        provisional = anchorIsProvisional(from);
        shut = false;
        if (span.isPresent() && span.get().unit().isHourly()) {
            hours(from, span.get(), standstill, tracing, found);
        } else {
            days(from, standstill.days(), tracing, found);
        }
    }

    /** Whether it starts some working days after a moment, on a day that nobody has published. */
    private boolean anchorIsProvisional(When from) {
        return !rule.anchor().isPlain()
                && !regime.calendar().horizon().covers(from.day(regime.zone()))
                && rule.anchor().points().stream()
                        .flatMap(point -> point.after().stream())
                        .anyMatch(after -> after.unit() == Span.Unit.WORKING_DAYS);
    }

    private void days(When from, Pauses still, Trace tracing, List<Finding> found) {
        LocalDate first = from.day(regime.zone());
        counting = countingOn(first);
        if (counting.isEmpty()) {
            found.add(Finding.error("no-rule-of-counting", Map.of("on", first.toString())));
            return;
        }
        DayCount count = begin(first, counting.get(), still, tracing);
        if (span.isPresent()) {
            count.take(span.get());
        } else {
            count.spendUntil(given.orElseThrow());
        }
        Counting applied = applied(counting.get().value());
        if (ledger.extensions != null) {
            original = count.isStill() ? Optional.empty() : Optional.of(end(count.rolled(applied), applied));
            Extending extending = new Extending(rule, regime.zone(), found);
            extending.extend(count, () -> end(count.rolled(applied), applied), ledger.extensions, tracing);
            extensions = extending.effective();
        }
        count.roll(applied, counting.get().citations());
        pauses = still.periods();
        provisional |= count.isProvisional();
        if (!count.isStill()) {
            due = Optional.of(end(count.day(), applied));
            provisional |= closes(applied) && !regime.calendar().horizon().covers(count.day());
            original = ledger.extensions == null ? due : original;
            if (tracing.on()) {
                tracing.add(new Step(count.day(), count.day(), "ends", ImmutableMap.of(), ledger.rule.citations()));
            }
        }
    }

    /** How a term that starts on this day is counted: by its own rule, or by the regime's of that day. */
    private Optional<Dated<Counting>> countingOn(LocalDate day) {
        Optional<Counting> own = rule.counting();
        if (own.isPresent()) {
            Dated<TermRule> dated = ledger.rule;
            return Optional.of(new Dated<>(own.get(), dated.validity(), dated.citations(), dated.standing()));
        }
        return regime.counting().at(day);
    }

    private DayCount begin(LocalDate first, Dated<Counting> by, Pauses still, Trace tracing) {
        boolean counted = by.value().firstDay() == Counting.FirstDay.COUNTED;
        if (tracing.on() && !counted) {
            tracing.add(new Step(first, first, "start-not-counted", ImmutableMap.of(), by.citations()));
        }
        return new DayCount(regime.calendar(), first, counted, still, tracing, rule, ledger.rule.citations());
    }

    /** A date that the sender gave is a date and not a count: it does not roll. */
    private Counting applied(Counting counted) {
        if (span.isEmpty()) {
            return counted.rolling(Counting.Roll.NONE);
        }
        return roll.isPresent() ? counted.rolling(roll.get()) : counted;
    }

    private boolean closes(Counting applied) {
        return applied.dayEnd() == Counting.DayEnd.CLOSE_OF_BUSINESS
                && regime.hours().isPresent();
    }

    private When end(LocalDate day, Counting applied) {
        if (!closes(applied)) {
            return When.on(day);
        }
        boolean worked = regime.calendar().provisional().isWorkingDay(day).value();
        List<OpeningHours.Hours> hours =
                worked ? regime.hours().orElseThrow().on(day, regime.calendar().weekend()) : List.of();
        LocalTime close = hours.isEmpty()
                ? LocalTime.MIDNIGHT
                : hours.get(hours.size() - 1).to();
        return close.equals(LocalTime.MIDNIGHT)
                ? When.on(day)
                : When.at(day.atTime(close).atZone(regime.zone()).toInstant());
    }

    private void hours(When from, Span span, Standstill standstill, Trace tracing, List<Finding> found) {
        if (!(from instanceof When.Moment moment)) {
            found.add(Finding.warning("start-known-to-the-day-only", Map.of("start", from.toString())));
            return;
        }
        HourCount count = new HourCount(regime, moment.instant(), standstill.gaps(), tracing, ledger.rule.citations());
        count.take(span);
        original = count.isStill() ? Optional.empty() : Optional.of(When.at(count.instant()));
        if (ledger.extensions != null) {
            Extending extending = new Extending(rule, regime.zone(), found);
            extending.extend(count, ledger.extensions, tracing);
            extensions = extending.effective();
        }
        pauses = standstill.days().periods();
        provisional |= count.isProvisional();
        shut = count.isShut();
        if (shut) {
            original = Optional.empty();
            found.add(
                    Finding.error("no-opening-hours", Map.of("term", rule.key().value())));
        } else if (!count.isStill()) {
            due = Optional.of(When.at(count.instant()));
            if (tracing.on()) {
                LocalDate day = due.get().day(regime.zone());
                tracing.add(new Step(day, day, "ends", ImmutableMap.of(), ledger.rule.citations()));
            }
        }
    }

    private void marked(LocalDate day, String code, String arg, String value) {
        if (trace.on()) {
            trace.add(new Step(day, day, code, Map.of(arg, value), ledger.rule.citations()));
        }
    }

    /**
     * What is left as of a time: what would still be counted if it ran again from then on. Empty where nothing was reckoned,
     * and for a term in hours where the asking is known to the day only.
     */
    Optional<Remaining> left(When asOf) {
        start = span.isEmpty() && ledger.given.isEmpty() ? null : ledger.start;
        if (start == null) {
            return Optional.empty();
        }
        // What was extended and renewed is decided by what happened, not by what would be if it ran again.
        Standstill standstill = begin(start);
        if (span.isPresent() && span.get().unit().isHourly()) {
            return hoursLeft(span.get(), standstill, asOf);
        }
        return counting.isEmpty() ? Optional.empty() : daysLeft(standstill, asOf.day(regime.zone()));
    }

    private Optional<Remaining> daysLeft(Standstill standstill, LocalDate asOf) {
        LocalDate first = Objects.requireNonNull(start).day(regime.zone());
        Pauses ended = standstill.days().until(asOf.toEpochDay());
        DayCount count = begin(first, counting.orElseThrow(), ended, Trace.off());
        if (span.isPresent()) {
            count.take(span.get());
        } else {
            count.spendUntil(given.orElseThrow());
        }
        extensions.forEach(count::take);
        boolean working = span.isPresent() && span.get().unit() == Span.Unit.WORKING_DAYS;
        boolean counted = counting.orElseThrow().value().firstDay() == Counting.FirstDay.COUNTED;
        LocalDate before = counted ? first.minusDays(1) : first;
        LocalDate after = asOf.isBefore(before) ? before : asOf;
        return Optional.of(Remaining.days(working, count.countable(after, count.day(), working)));
    }

    private Optional<Remaining> hoursLeft(Span length, Standstill standstill, When asOf) {
        if (shut || !(start instanceof When.Moment begun) || !(asOf instanceof When.Moment asked)) {
            return Optional.empty();
        }
        long budget = length.amount();
        for (Span extension : extensions) {
            budget += extension.amount();
        }
        HourCount count =
                new HourCount(regime, begun.instant(), standstill.gaps(), Trace.off(), ledger.rule.citations());
        Duration left = count.left(length.unit(), Duration.ofHours(budget), asked.instant());
        return Optional.of(new Remaining(length.unit(), left));
    }
}
