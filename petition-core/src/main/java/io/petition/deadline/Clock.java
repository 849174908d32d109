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
 * The ledger of one term: what happened to it. It holds no due date; {@link Deadlines} reckons one. Each method gives a
 * new clock with one line more, and the order in which lines are added does not matter.
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

    /** When it was started, corrections included, as far as the ledger's lines say; empty while nothing has. */
    public Optional<When> start() {
        return Optional.ofNullable(Ledger.of(this).start);
    }

    /** Not counted from the day of {@code from} to the day of {@code to}, both included. */
    public Clock paused(When from, When to, String ground) {
        return with(new ClockEntry.Paused(from, Optional.of(to), ground));
    }

    /** Not counted from the day of {@code from} on, until it is resumed. */
    public Clock paused(When from, String ground) {
        return with(new ClockEntry.Paused(from, Optional.empty(), ground));
    }

    /** Goes on after the day of {@code when}, where it stood still on that ground. */
    public Clock resumed(When when, String ground) {
        return with(new ClockEntry.Resumed(when, ground));
    }

    /** Lengthened, in time: on a day that is not known. */
    public Clock extended(Span by) {
        return with(new ClockEntry.Extended(Optional.empty(), Grant.of(by)));
    }

    /** Lengthened on a day; after the end of the term that has no effect. */
    public Clock extended(Grant grant, When when) {
        return with(new ClockEntry.Extended(Optional.of(when), grant));
    }

    /** Its start moved: the earlier one no longer counts. */
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
