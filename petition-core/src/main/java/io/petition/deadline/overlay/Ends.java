package io.petition.deadline.overlay;

import io.petition.deadline.Clock;
import io.petition.deadline.Deadline;
import io.petition.deadline.Deadlines;
import io.petition.law.Dated;
import io.petition.law.TermRule;
import io.petition.time.Horizon;
import io.petition.time.Span;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Compares two terms by where they end, reckoned from every day of the published calendar. A term in hours is taken at both
 * ends of its day: it is the shorter only if it ends earlier however late it began.
 */
final class Ends {
    private static final int HOURS = 24;

    private final Deadlines deadlines;
    private boolean proved;
    private boolean provisionalToo;
    private boolean shorter;
    private boolean longer;
    private @Nullable LocalDate whenShorter;
    private @Nullable LocalDate whenLonger;

    Ends(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** The comparison of lengths, before anybody says whom a longer one serves. */
    enum Order {
        EQUAL,
        SHORTER,
        LONGER,
        MIXED,
        UNKNOWN
    }

    Order compare(Dated<TermRule> before, Dated<TermRule> after, boolean extended) {
        Optional<Span> a = before.value().length().span();
        Optional<Span> b = after.value().length().span();
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty() ? Order.EQUAL : Order.UNKNOWN;
        }
        if (a.get().unit().isHourly() && a.get().unit() == b.get().unit()) {
            return byHours(hours(before, extended), hours(after, extended));
        }
        if (a.get().unit() == Span.Unit.SERVICE_HOURS || b.get().unit() == Span.Unit.SERVICE_HOURS) {
            return Order.UNKNOWN;
        }
        if (alike(before.value(), after.value(), extended)) {
            return Order.EQUAL;
        }
        lookAtAll(before, after, extended);
        if (!proved) {
            // So long a term ends within the calendar from no day: then the weekend rule has to do, for longer it is
            // all the same.
            provisionalToo = true;
            lookAtAll(before, after, extended);
        }
        if (shorter && longer) {
            return Order.MIXED;
        }
        return shorter ? Order.SHORTER : longer ? Order.LONGER : Order.EQUAL;
    }

    /** The same length counted in the same way: no calendar need be asked. */
    private static boolean alike(TermRule before, TermRule after, boolean extended) {
        return before.length().equals(after.length())
                && before.counting().equals(after.counting())
                && (!extended || before.extendableBy().equals(after.extendableBy()));
    }

    /** A day on which a term that starts then ends earlier, or later, than before; the first there is. */
    Optional<LocalDate> witness(boolean ofLonger) {
        return Optional.ofNullable(ofLonger ? whenLonger : whenShorter);
    }

    private void lookAtAll(Dated<TermRule> before, Dated<TermRule> after, boolean extended) {
        Horizon horizon = deadlines.regime().calendar().horizon();
        for (LocalDate day = horizon.firstDay(); horizon.covers(day); day = day.plusDays(1)) {
            look(day, before, after, extended);
        }
    }

    private void look(LocalDate day, Dated<TermRule> before, Dated<TermRule> after, boolean extended) {
        OptionalLong endBefore = end(day, before, extended);
        OptionalLong endAfter = end(day, after, extended);
        if (endBefore.isEmpty() || endAfter.isEmpty()) {
            return; // provisional, or not counted yet: nothing is proved by such a day
        }
        proved = true;
        long slackBefore = hourly(before) ? HOURS : 0;
        long slackAfter = hourly(after) ? HOURS : 0;
        if (endAfter.getAsLong() + slackAfter > endBefore.getAsLong()) {
            longer = true;
            whenLonger = whenLonger == null ? day : whenLonger;
        }
        if (endAfter.getAsLong() < endBefore.getAsLong() + slackBefore) {
            shorter = true;
            whenShorter = whenShorter == null ? day : whenShorter;
        }
    }

    /** The hour at whose beginning the term is over, from the epoch; for one in hours, when it starts at midnight. */
    private OptionalLong end(LocalDate day, Dated<TermRule> rule, boolean extended) {
        if (hourly(rule)) {
            return OptionalLong.of(day.toEpochDay() * HOURS + hours(rule, extended));
        }
        Clock clock = Clock.started(rule, When.on(day));
        Optional<Span> most = rule.value().extendableBy();
        Deadline deadline = deadlines.deadline(extended && most.isPresent() ? clock.extended(most.get()) : clock);
        return deadline.due().isEmpty() || (deadline.provisional() && !provisionalToo)
                ? OptionalLong.empty()
                : OptionalLong.of(
                        (deadline.due().get().day(deadlines.regime().zone()).toEpochDay() + 1) * HOURS);
    }

    private static boolean hourly(Dated<TermRule> rule) {
        return rule.value().length().span().orElseThrow().unit().isHourly();
    }

    private static long hours(Dated<TermRule> rule, boolean extended) {
        long own = rule.value().length().span().orElseThrow().amount();
        return extended ? own + rule.value().extendableBy().map(Span::amount).orElse(0) : own;
    }

    private static Order byHours(long before, long after) {
        return after < before ? Order.SHORTER : after > before ? Order.LONGER : Order.EQUAL;
    }
}
