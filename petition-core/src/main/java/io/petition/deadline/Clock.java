package io.petition.deadline;

import static com.google.common.base.Preconditions.checkArgument;

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
 * The ledger of one term: what happened to it. It holds no due date; {@link Deadlines} reckons one. Each method gives a
 * new clock with one line more, and the order in which lines are added does not matter ({@link ClockEntry} names the two
 * cases in which nothing else tells).
 *
 * @param rule the term
 * @param scope whose clock it is
 * @param entries the lines of the ledger, at most one of them a start; empty while nothing has happened
 */
public record Clock(Dated<TermRule> rule, Scope scope, List<ClockEntry> entries) {
    public Clock {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(scope, "scope");
        entries = ImmutableList.copyOf(entries);
        checkArgument(
                starts(entries) <= 1, "entries: two starts in %s; a later one is a Moved or a Restarted", entries);
    }

    private static int starts(List<ClockEntry> entries) {
        int starts = 0;
        for (ClockEntry entry : entries) {
            starts += entry instanceof ClockEntry.Started ? 1 : 0;
        }
        return starts;
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

    /** When it was started, or where its start was moved to; a renewal is no start. Empty while nothing has started it. */
    public Optional<When> start() {
        When start = null;
        When moved = null;
        for (ClockEntry entry : entries) {
            if (entry instanceof ClockEntry.Started line) {
                start = line.when();
            } else if (entry instanceof ClockEntry.Moved line) {
                moved = line.when();
            }
        }
        return Optional.ofNullable(start == null || moved == null ? start : moved);
    }

    /** Not counted from the day of {@code from} to the day of {@code to}, both included. */
    public Clock paused(When from, When to, String ground) {
        return with(new ClockEntry.Paused(from, Optional.of(to), ground));
    }

    /** Not counted from the day of {@code from} on, until it is resumed. */
    public Clock paused(When from, String ground) {
        return with(new ClockEntry.Paused(from, Optional.empty(), ground));
    }

    /** Goes on after the day of {@code when} (a term in hours: from then on), where it stood still on that ground. */
    public Clock resumed(When when, String ground) {
        return with(new ClockEntry.Resumed(when, ground));
    }

    /** Lengthened on a day that is not known: then nothing says that it came late. */
    public Clock extended(Span by) {
        return with(new ClockEntry.Extended(Optional.empty(), Grant.of(by)));
    }

    /** Lengthened on a day; after the end of the term that has no effect. */
    public Clock extended(Grant grant, When when) {
        return with(new ClockEntry.Extended(Optional.of(when), grant));
    }

    /** Its start moved, also back: the earlier one no longer counts. */
    public Clock moved(When start) {
        return with(new ClockEntry.Moved(start));
    }

    /** Borne by another organ from then on; it runs on. */
    public Clock transferred(When when, String organ) {
        return with(new ClockEntry.Transferred(when, organ));
    }

    public Clock stopped(When when) {
        return with(new ClockEntry.Stopped(when));
    }

    public Clock with(ClockEntry entry) {
        return new Clock(
                rule,
                scope,
                ImmutableList.<ClockEntry>builderWithExpectedSize(entries.size() + 1)
                        .addAll(entries)
                        .add(entry)
                        .build());
    }

    /** The same ledger under another rule: what if that were the law? */
    public Clock under(Dated<TermRule> other) {
        return new Clock(other, scope, entries);
    }
}
