package io.petition.deadline;

import com.google.common.collect.ImmutableList;
import io.petition.law.Dated;
import io.petition.law.TermRule;
import io.petition.time.Span;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The ledger of one term: what happened to it; made from milestones, in the order in which it happened. It holds no due date; {@link Deadlines} reckons
 * one. Each method gives a new clock with one line more.
 *
 * @param rule the term
 * @param scope whose clock it is
 * @param entries the lines of the ledger; empty while nothing has started it
 */
public record Clock(Dated<TermRule> rule, Scope scope, List<ClockEntry> entries) {
    public Clock {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(scope, "scope");
        entries = ImmutableList.copyOf(entries);
    }

    /** A clock that nothing has started. */
    public static Clock idle(Dated<TermRule> rule, Scope scope) {
        return new Clock(rule, scope, ImmutableList.of());
    }

    public static Clock started(Dated<TermRule> rule, Scope scope, When when) {
        return idle(rule, scope).with(new ClockEntry.Started(when, Optional.empty(), Optional.empty()));
    }

    /** A clock for a question about a date alone, outside any matter. */
    public static Clock started(Dated<TermRule> rule, When when) {
        return started(rule, Scope.track("1", 1), when);
    }

    /** A clock whose end the sender gave. */
    public static Clock started(Dated<TermRule> rule, Scope scope, When when, LocalDate given) {
        return idle(rule, scope).with(new ClockEntry.Started(when, Optional.of(given), Optional.empty()));
    }

    /** When it was started; empty while nothing has. */
    public Optional<When> start() {
        for (ClockEntry entry : entries) {
            if (entry instanceof ClockEntry.Started line) {
                return Optional.of(line.when());
            }
        }
        return Optional.empty();
    }

    /** Not counted from the day of {@code from} to the day of {@code to}, both included. */
    public Clock paused(When from, When to, String ground) {
        return with(new ClockEntry.Paused(from, ground)).with(new ClockEntry.Resumed(to, ground));
    }

    /** Not counted from the day of {@code from} on, until it is resumed. */
    public Clock paused(When from, String ground) {
        return with(new ClockEntry.Paused(from, ground));
    }

    public Clock extended(Span by) {
        return with(new ClockEntry.Extended(Optional.empty(), by));
    }

    public Clock stopped(When when) {
        return with(new ClockEntry.Stopped(when));
    }

    public Clock with(ClockEntry entry) {
        return new Clock(
                rule,
                scope,
                ImmutableList.<ClockEntry>builder().addAll(entries).add(entry).build());
    }
}
