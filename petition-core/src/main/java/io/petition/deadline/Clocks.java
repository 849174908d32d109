package io.petition.deadline;

import io.petition.explain.Trace;
import io.petition.law.Anchor;
import io.petition.law.Dated;
import io.petition.law.Regime;
import io.petition.time.Counting;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From milestones to clocks, in one pass over what happened, in the order in which it happened, whatever the order in
 * which it was recorded. The first start of a scope is its start: a second one would wipe out what was late. Only what a
 * rule names as its restart too begins another clock there, once the one before was fulfilled or is owed no longer; and
 * where each bearer has a clock of its own, every start begins one.
 */
final class Clocks {
    private Clocks() {}

    /** What each rule heard, in the order of the rules, for every scope in which it started. */
    static List<Ledger> of(Listeners listeners, List<Milestone> recorded, Regime regime) {
        Sequence sequence = Sequence.of(recorded, regime.zone());
        int rules = listeners.rules().size();
        List<Scope> scopes = new ArrayList<>(2);
        @Nullable Ledger[] heard = new Ledger[2 * rules];
        List<Ledger> before = List.of();
        for (int i = 0; i < sequence.size(); i++) {
            Milestone milestone = sequence.get(i);
            Listeners.Listener[] interested = listeners.of(milestone.key());
            if (interested == null) {
                continue;
            }
            int first = place(scopes, milestone.scope()) * rules;
            heard = first < heard.length ? heard : Arrays.copyOf(heard, 2 * heard.length);
            for (Listeners.Listener listener : interested) {
                Ledger ledger = heard[first + listener.rule()];
                if (ledger != null && ledger.beginsAnew(listener, milestone)) {
                    before = before.isEmpty() ? new ArrayList<>(1) : before;
                    before.add(ledger);
                    ledger = null;
                }
                if (ledger == null) {
                    ledger = new Ledger(listeners.rules().get(listener.rule()), milestone.scope());
                    heard[first + listener.rule()] = ledger;
                }
                ledger.hear(listener, milestone, sequence.instead(i));
            }
        }
        return started(heard, before, PerBearer.of(listeners, recorded, regime.zone()), rules, scopes.size(), regime);
    }

    /**
     * Of one ledger for each rule in each scope, scope after scope.
     *
     * @param before those that were over when another began, each to stand before that one
     * @param perBearer those of rules under which each bearer has its own
     */
    private static List<Ledger> started(
            @Nullable Ledger[] heard,
            List<Ledger> before,
            List<PerBearer.Own> perBearer,
            int rules,
            int scopes,
            Regime regime) {
        List<Ledger> started = new ArrayList<>(rules);
        for (int rule = 0; rule < rules; rule++) {
            for (int scope = 0; scope < scopes; scope++) {
                Ledger ledger = heard[scope * rules + rule];
                for (int i = 0; i < before.size(); i++) {
                    Ledger earlier = before.get(i);
                    if (ledger != null
                            && earlier.rule.equals(ledger.rule)
                            && earlier.scope.equals(ledger.scope)
                            && starts(earlier, regime)) {
                        started.add(earlier);
                    }
                }
                if (ledger != null && starts(ledger, regime)) {
                    started.add(ledger);
                }
            }
            for (int i = 0; i < perBearer.size(); i++) {
                PerBearer.Own own = perBearer.get(i);
                if (own.rule() == rule && starts(own.ledger(), regime)) {
                    started.add(own.ledger());
                }
            }
        }
        return started;
    }

    private static int place(List<Scope> scopes, Scope scope) {
        for (int i = 0; i < scopes.size(); i++) {
            if (scopes.get(i).equals(scope)) {
                return i;
            }
        }
        scopes.add(scope);
        return scopes.size() - 1;
    }

    /** Whether it has started, from which point of its anchor; what came before the start then falls away. */
    private static boolean starts(Ledger ledger, Regime regime) {
        if (ledger.points != null) {
            ledger.start = joined(ledger.rule.value().anchor(), ledger.points, ledger, regime);
        }
        if (ledger.start == null) {
            return false;
        }
        // A term that begins some days after a moment can fall away between the two.
        ledger.dropBefore(
                ledger.points == null ? ledger.start : first(ledger.points, ledger.start, regime), regime.zone());
        return true;
    }

    private static When first(@Nullable When[] points, When start, Regime regime) {
        When first = start;
        for (When point : points) {
            first = point != null && When.compare(point, first, regime.zone()) < 0 ? point : first;
        }
        return first;
    }

    private static @Nullable When joined(Anchor anchor, @Nullable When[] points, Ledger ledger, Regime regime) {
        When decided = null;
        for (int i = 0; i < points.length; i++) {
            When point =
                    points[i] == null ? null : after(points[i], anchor.points().get(i), ledger, regime);
            if (point == null && anchor.choice() == Anchor.Choice.LATEST) {
                return null;
            }
            if (point == null) {
                continue;
            }
            boolean later = decided != null && When.compare(point, decided, regime.zone()) > 0;
            decided = decided == null || later == (anchor.choice() == Anchor.Choice.LATEST) ? point : decided;
        }
        return decided;
    }

    /** A time after a moment is counted as the term itself is; it does not roll, for it is no end. */
    private static When after(When when, Anchor.Point point, Ledger ledger, Regime regime) {
        if (point.after().isEmpty()) {
            return when;
        }
        LocalDate day = when.day(regime.zone());
        Optional<Counting> counting = ledger.rule
                .value()
                .counting()
                .or(() -> regime.counting().at(day).map(Dated::value));
        boolean counted = counting.map(Counting::firstDay).equals(Optional.of(Counting.FirstDay.COUNTED));
        DayCount count = new DayCount(regime.calendar(), day, counted, Pauses.NONE, Trace.off());
        count.take(point.after().get());
        return When.on(count.day());
    }
}
