package io.petition.deadline;

import com.google.common.collect.ImmutableList;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.TermRule;
import io.petition.time.CalendarChange;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The same clocks under two versions of the calendar or of the law: which dates move, and why. Nothing that was recorded
 * changes; due dates are reckoned anew, and so they firm up by themselves when a year is published.
 */
public final class Projection {
    private final Deadlines before;
    private final Deadlines after;

    private Projection(Deadlines before, Deadlines after) {
        this.before = Objects.requireNonNull(before, "before");
        this.after = Objects.requireNonNull(after, "after");
    }

    /** From one way of reckoning to another. */
    public static Projection between(Deadlines before, Deadlines after) {
        return new Projection(before, after);
    }

    /** What becomes of a clock whose rule stays: the calendar, or the rule of counting, is another. */
    public Change of(Clock clock) {
        return compare(before.deadline(clock), Optional.of(after.deadline(clock)));
    }

    /** What becomes of a clock when its term is the one that this edition has under the same key. */
    public Change of(Clock clock, Edition under) {
        Optional<Dated<TermRule>> rule = under.term(clock.rule().value().key()).rule();
        return compare(before.deadline(clock), rule.map(other -> after.deadline(clock.under(other))));
    }

    private Change compare(Deadline was, Optional<Deadline> is) {
        if (is.isEmpty()) {
            return new Change(was, is, Change.Kind.GONE, ImmutableList.of());
        }
        boolean same = was.due().equals(is.get().due());
        Change.Kind kind = !same
                ? Change.Kind.MOVED
                : was.provisional() == is.get().provisional()
                        ? Change.Kind.SAME
                        : was.provisional() ? Change.Kind.FIRMED : Change.Kind.LOOSENED;
        return new Change(was, is, kind, kind == Change.Kind.MOVED ? days(was, is.get()) : ImmutableList.of());
    }

    /** The days that changed while either of the two ran. */
    private List<CalendarChange> days(Deadline was, Deadline is) {
        if (was.start().isEmpty()
                || before.regime().calendar() == after.regime().calendar()) {
            return ImmutableList.of();
        }
        LocalDate first = day(was.start().get());
        LocalDate last = later(
                was.due().map(this::day).orElse(first), is.due().map(this::day).orElse(first));
        return before.regime().calendar().changesTo(after.regime().calendar(), first, last);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private LocalDate day(When when) {
        return when.day(before.regime().zone());
    }
}
