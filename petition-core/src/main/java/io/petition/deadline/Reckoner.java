package io.petition.deadline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.condition.Truth;
import io.petition.explain.Citation;
import io.petition.explain.Finding;
import io.petition.explain.Step;
import io.petition.explain.Trace;
import io.petition.law.Dated;
import io.petition.law.ExtensionBound;
import io.petition.law.Holder;
import io.petition.law.Regime;
import io.petition.law.TermRule;
import io.petition.time.Counting;
import io.petition.time.Span;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reckons one clock: from its ledger to its deadline. One use per clock. */
final class Reckoner {
    private final Regime regime;
    private final Optional<Counting.Roll> roll;
    private final Clock clock;
    private final TermRule rule;
    private final Ledger ledger;
    private final Trace trace;
    private final List<Finding> findings = new ArrayList<>();

    Reckoner(Regime regime, Optional<Counting.Roll> roll, Clock clock, Trace trace) {
        this.regime = regime;
        this.roll = roll;
        this.clock = clock;
        this.rule = clock.rule().value();
        this.ledger = new Ledger(clock, regime.zone());
        this.trace = trace;
    }

    Deadline reckon(Truth applies) {
        Deadline.Builder deadline = Deadline.builder()
                .rule(clock.rule())
                .scope(clock.scope())
                .applies(applies)
                .provisional(false)
                .stopped(Optional.ofNullable(ledger.stopped).map(ClockEntry.Stopped::when))
                .released(Optional.ofNullable(ledger.released));
        ClockEntry.Started started = ledger.started;
        if (started == null) {
            return deadline.build();
        }
        deadline.start(started.when());
        if (rule.holder() != Holder.PETITIONER) {
            deadline.bearer(started.bearer());
        }
        checkPauses();
        Optional<Span> span = rule.length().span();
        if (span.isPresent() && span.get().unit() == Span.Unit.HOURS) {
            hours(deadline, started.when(), span.get());
        } else {
            days(deadline, started, span);
        }
        return deadline.addAllFindings(findings).build();
    }

    private void days(Deadline.Builder deadline, ClockEntry.Started started, Optional<Span> span) {
        LocalDate start = started.when().day(regime.zone());
        Optional<Dated<Counting>> rule = regime.counting().at(start);
        deadline.counting(rule);
        if (rule.isEmpty()) {
            findings.add(Finding.error("no-rule-of-counting", Map.of("on", start.toString())));
            return;
        }
        Dated<Counting> counting = rule.get();
        boolean counted = counting.value().firstDay() == Counting.FirstDay.COUNTED;
        if (trace.on() && !counted) {
            trace.add(new Step(start, start, "start-not-counted", ImmutableMap.of(), counting.citations()));
        }
        Pauses pauses = ledger.days();
        DayCount count = new DayCount(regime.calendar(), start, counted, pauses, trace);
        if (span.isPresent()) {
            count.take(span.get());
        } else {
            count.spendUntil(started.given()
                    .orElseThrow(() -> new IllegalStateException("given: missing for term "
                            + clock.rule().value().key() + "; its length is a date that the sender gives")));
        }
        Counting applied = span.isEmpty()
                ? counting.value().rolling(Counting.Roll.NONE)
                : roll.map(counting.value()::rolling).orElse(counting.value());
        extend(count, applied);
        count.roll(applied, counting.citations());
        deadline.pauses(pauses.periods()).provisional(count.isProvisional());
        if (!count.isStill()) {
            deadline.due(When.on(count.day()));
            if (trace.on()) {
                trace.add(new Step(
                        count.day(),
                        count.day(),
                        "ends",
                        ImmutableMap.of(),
                        clock.rule().citations()));
            }
        }
    }

    /**
     * Extensions lengthen the budget, together at most by the bound. What goes beyond it has no effect, and neither has one
     * that came after the end: it would heal a breach.
     */
    private void extend(DayCount count, Counting counting) {
        int granted = 0;
        for (ClockEntry.Extended extension : ledger.extensions) {
            if (tooLate(extension, count, counting)) {
                findings.add(Finding.warning(
                        "extension-after-end",
                        Map.of(
                                "by",
                                extension.by().toString(),
                                "end",
                                count.rolled(counting).toString())));
                continue;
            }
            int lawful = lawful(extension.by(), granted);
            granted += lawful;
            if (lawful == 0) {
                continue;
            }
            Span by = new Span(lawful, extension.by().unit());
            if (trace.on() && !count.isStill()) {
                LocalDate next = count.day().plusDays(1);
                List<Citation> sources =
                        rule.extension().map(ExtensionBound::citations).orElse(ImmutableList.of());
                trace.add(new Step(next, next, "extended", Map.of("by", by.toString()), sources));
            }
            count.take(by);
        }
    }

    private boolean tooLate(ClockEntry.Extended extension, DayCount count, Counting counting) {
        return extension.when().isPresent()
                && !count.isStill()
                && extension.when().get().day(regime.zone()).isAfter(count.rolled(counting));
    }

    private int lawful(Span by, int granted) {
        int most = rule.extension()
                .filter(bound -> bound.most().unit() == by.unit())
                .map(bound -> bound.most().amount())
                .orElse(0);
        int lawful = Math.max(0, Math.min(by.amount(), most - granted));
        if (lawful < by.amount()) {
            findings.add(Finding.warning(
                    "extension-beyond-bound",
                    Map.of(
                            "by",
                            by.toString(),
                            "effective",
                            Integer.toString(lawful),
                            "most",
                            Integer.toString(most))));
        }
        return lawful;
    }

    private void hours(Deadline.Builder deadline, When start, Span span) {
        if (!(start instanceof When.Moment moment)) {
            findings.add(Finding.warning("start-known-to-the-day-only", Map.of("start", start.toString())));
            return;
        }
        HourCount count = new HourCount(moment.instant(), ledger.gaps());
        count.take(span);
        int granted = 0;
        for (ClockEntry.Extended extension : ledger.extensions) {
            int lawful = lawful(extension.by(), granted);
            granted += lawful;
            if (lawful > 0) {
                count.take(Span.hours(lawful));
            }
        }
        deadline.pauses(ledger.days().periods());
        if (!count.isStill()) {
            deadline.due(When.at(count.instant()));
        }
    }

    private void checkPauses() {
        for (ClockEntry.Resumed line : ledger.reversed()) {
            findings.add(
                    Finding.warning("pause-reversed", Map.of("to", line.when().toString(), "ground", line.ground())));
        }
        for (String ground : ledger.grounds()) {
            if (rule.pauses().stream()
                    .noneMatch(known -> ground.isEmpty() || known.key().equals(ground))) {
                findings.add(new Finding(
                        Finding.Severity.WARNING,
                        "pause-without-ground",
                        Map.of("term", rule.key().value(), "ground", ground),
                        clock.rule().citations()));
            }
        }
    }
}
