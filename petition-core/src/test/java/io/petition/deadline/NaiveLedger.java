package io.petition.deadline;

import io.petition.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of a ledger as one would read them aloud: what began it, and what happened then, one after the other. */
final class NaiveLedger {
    private final Clock clock;
    private final ZoneId zone;

    NaiveLedger(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    @Nullable
    When start() {
        List<When> moves = each(ClockEntry.Moved.class).stream()
                .map(ClockEntry.Moved::when)
                .toList();
        return moves.isEmpty()
                ? first(ClockEntry.Started.class, ClockEntry.Started::when)
                : moves.get(moves.size() - 1);
    }

    Optional<LocalDate> given() {
        return each(ClockEntry.Started.class).get(0).given();
    }

    @Nullable
    When stopped() {
        return each(ClockEntry.Stopped.class).stream()
                .map(ClockEntry.Stopped::when)
                .min(Comparator.comparing(this::dayOf)
                        .thenComparing(when -> when instanceof When.Moment moment ? moment.instant() : Instant.MAX))
                .orElse(null);
    }

    /** When all was over: what happened after it moves nothing. */
    @Nullable
    When over() {
        When released = first(ClockEntry.Released.class, ClockEntry.Released::when);
        When stopped = stopped();
        if (released == null || stopped == null) {
            return released == null ? stopped : released;
        }
        return isAfter(stopped, released) ? released : stopped;
    }

    private boolean counts(When when) {
        return over() == null || !isAfter(when, over());
    }

    private <L extends ClockEntry> @Nullable When first(Class<L> kind, java.util.function.Function<L, When> when) {
        return each(kind).stream().map(when).min(this::inTime).orElse(null);
    }

    List<ClockEntry.Restarted> restarts() {
        return each(ClockEntry.Restarted.class).stream()
                .filter(line -> counts(line.when()))
                .sorted(Comparator.comparing(ClockEntry.Restarted::when, this::inTime)
                        .thenComparing(line -> line.given().orElse(LocalDate.MIN)))
                .toList();
    }

    /** Those of unknown days first; of those of one time it must not matter which, so any fixed order will do. */
    List<ClockEntry.Extended> extensions() {
        List<ClockEntry.Extended> known = new ArrayList<>();
        List<ClockEntry.Extended> all = new ArrayList<>();
        for (ClockEntry.Extended line : each(ClockEntry.Extended.class)) {
            if (line.when().isPresent() && !counts(line.when().get())) {
                continue;
            }
            (line.when().isPresent() ? known : all).add(line);
        }
        all.sort(Comparator.comparing(line -> line.grant().toString()));
        known.sort(
                Comparator.comparing((ClockEntry.Extended line) -> line.when().get(), this::inTime)
                        .thenComparing(line -> line.grant().toString()));
        all.addAll(known);
        return all;
    }

    <L extends ClockEntry> List<L> each(Class<L> kind) {
        return clock.entries().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** By day; within a day what is known to the day first, then by the clock. */
    int inTime(When a, When b) {
        return Comparator.comparing(this::dayOf)
                .thenComparing(when -> when instanceof When.Moment moment ? moment.instant() : Instant.MIN)
                .compare(a, b);
    }

    /** Whether what is known of both says that {@code a} came after {@code b}. */
    boolean isAfter(When a, When b) {
        if (a instanceof When.Moment x && b instanceof When.Moment y) {
            return x.instant().isAfter(y.instant());
        }
        return dayOf(a).isAfter(dayOf(b));
    }

    LocalDate dayOf(When when) {
        return when instanceof When.Day day ? day.date() : day((When.Moment) when);
    }

    private LocalDate day(When.Moment moment) {
        return moment.instant().atZone(zone).toLocalDate();
    }

    /** The first instant of it. */
    Instant from(When when) {
        return when instanceof When.Moment moment
                ? moment.instant()
                : dayOf(when).atStartOfDay(zone).toInstant();
    }

    /** The instant at which it is over. */
    Instant until(When when) {
        return when instanceof When.Moment moment
                ? moment.instant()
                : dayOf(when).plusDays(1).atStartOfDay(zone).toInstant();
    }
}
