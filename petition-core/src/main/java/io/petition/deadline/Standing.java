package io.petition.deadline;

import io.petition.condition.Truth;
import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.explain.Reason;
import io.petition.law.LegalEffect;
import io.petition.time.Period;
import io.petition.time.When;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** How deadlines stand as of a time: views, never stored. */
final class Standing {
    private final ZoneId zone;
    private final OptionalInt warning;

    Standing(ZoneId zone, OptionalInt warning) {
        this.zone = zone;
        this.warning = warning;
    }

    DeadlineStatus status(Deadline deadline, When asOf) {
        if (deadline.applies() == Truth.NO) {
            return because(Kind.NOT_OWED, reason(deadline, "term-does-not-apply"));
        }
        if (deadline.start().isEmpty() || before(asOf, deadline.start().get())) {
            return because(Kind.NOT_STARTED, notStarted(deadline));
        }
        if (deadline.applies() == Truth.YES && silent(deadline, asOf)) {
            return new DeadlineStatus(
                    Kind.DEEMED,
                    late(deadline.due(), asOf),
                    late(deadline.original(), asOf),
                    Optional.of(reason(
                            deadline,
                            "silence-counts",
                            "outcome",
                            deadline.term().deemed().orElseThrow())));
        }
        if (deadline.applies() == Truth.YES && fulfilledFirst(deadline, asOf)) {
            When stopped = deadline.stopped().orElseThrow();
            long late = late(deadline.due(), stopped);
            if (late == 0 || !annulled(deadline, asOf)) {
                return of(late > 0 ? Kind.MISSED : Kind.MET, late, late(deadline.original(), stopped));
            }
        }
        if (deadline.released().isPresent()
                && !before(asOf, deadline.released().get().when())) {
            return released(deadline, deadline.released().get(), asOf);
        }
        if (deadline.applies() == Truth.UNKNOWN) {
            return because(Kind.CONDITIONAL, reason(deadline, "class-not-known"));
        }
        return open(deadline, asOf);
    }

    /** Its end passed without an answer, and that is one; an answer that comes later does not take it back. */
    private boolean silent(Deadline deadline, When asOf) {
        return deadline.term().effect() == LegalEffect.DEEMED
                && !annulled(deadline, asOf)
                && late(deadline.due(), asOf) > 0
                && deadline.stopped()
                        .map(when -> late(deadline.due(), when) > 0)
                        .orElse(true)
                && deadline.released()
                        .map(line -> late(deadline.due(), line.when()) > 0)
                        .orElse(true);
    }

    /** Shown by the time of asking never to have been owed: then nothing was late, and nobody was silent. */
    private boolean annulled(Deadline deadline, When asOf) {
        return deadline.released().isPresent()
                && deadline.released().get().annulled()
                && !before(asOf, deadline.released().get().when());
    }

    /** Fulfilled by the time of asking, and not released before. */
    private boolean fulfilledFirst(Deadline deadline, When asOf) {
        return deadline.stopped().isPresent()
                && !before(asOf, deadline.stopped().get())
                && (deadline.released().isEmpty()
                        || !before(
                                deadline.released().get().when(),
                                deadline.stopped().get()));
    }

    /** What was already late when it was released stays so: an end of the matter heals no breach and reopens no window. */
    private DeadlineStatus released(Deadline deadline, ClockEntry.Released released, When asOf) {
        long late = late(deadline.due(), released.when());
        if (late > 0 && !released.annulled() && deadline.applies() == Truth.YES) {
            return deadline.term().optional()
                    ? of(Kind.LAPSED, late(deadline.due(), asOf), late(deadline.original(), asOf))
                    : of(Kind.MISSED, late, late(deadline.original(), released.when()));
        }
        return because(Kind.NOT_OWED, reason(deadline, "released-by", "by", released.by()));
    }

    private DeadlineStatus open(Deadline deadline, When asOf) {
        long overOriginal = late(deadline.original(), asOf);
        Optional<String> unreckoned = unreckoned(deadline);
        if (unreckoned.isPresent()) {
            return because(Kind.CONDITIONAL, reason(deadline, unreckoned.get()));
        }
        boolean still = !deadline.pauses().isEmpty() && still(deadline, asOf.day(zone));
        if (deadline.due().isEmpty()) {
            return of(still ? Kind.PAUSED : Kind.RUNNING, 0, overOriginal);
        }
        // Where it was not extended both are one and the same.
        long late = deadline.due().equals(deadline.original()) ? overOriginal : late(deadline.due(), asOf);
        if (late > 0) {
            return of(deadline.term().optional() ? Kind.LAPSED : Kind.OVERDUE, late, overOriginal);
        }
        if (still) {
            return of(Kind.PAUSED, 0, overOriginal);
        }
        long left = deadline.due().get().epochDay(zone) - asOf.epochDay(zone);
        boolean soon = warning.isPresent() && left <= warning.getAsInt();
        return of(soon ? Kind.DUE_SOON : Kind.RUNNING, left, overOriginal);
    }

    /** What kept it from being reckoned at all, as the finding that says so; a clock that stands still was reckoned. */
    private static Optional<String> unreckoned(Deadline deadline) {
        for (int i = 0; deadline.due().isEmpty() && i < deadline.findings().size(); i++) {
            String code = deadline.findings().get(i).code();
            if (Reckoner.UNRECKONED.contains(code)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    private static boolean still(Deadline deadline, LocalDate day) {
        for (Period pause : deadline.pauses()) {
            if (pause.contains(day)) {
                return true;
            }
        }
        return false;
    }

    /** Whole days from a due time to another, at least 1 when an instant is passed within its day. */
    long late(Optional<When> due, When when) {
        if (due.isEmpty()) {
            return 0;
        }
        long days = when.epochDay(zone) - due.get().epochDay(zone);
        return days == 0 && When.compare(when, due.get(), zone) > 0 ? 1 : Math.max(0, days);
    }

    private boolean before(When asOf, When event) {
        return When.compare(asOf, event, zone) < 0;
    }

    private static DeadlineStatus of(Kind kind, long days, long overOriginal) {
        return new DeadlineStatus(kind, days, overOriginal, Optional.empty());
    }

    private static DeadlineStatus because(Kind kind, Reason why) {
        return new DeadlineStatus(kind, 0, 0, Optional.of(why));
    }

    private static Reason notStarted(Deadline deadline) {
        String waits = deadline.term().starts().stream().map(Object::toString).collect(Collectors.joining(", "));
        return reason(deadline, "waits-for-milestone", "milestones", waits);
    }

    private static Reason reason(Deadline deadline, String code, String... arg) {
        String term = deadline.term().key().value();
        Map<String, String> args = arg.length == 0 ? Map.of("term", term) : Map.of("term", term, arg[0], arg[1]);
        return new Reason(code, args, deadline.rule().citations(), Optional.empty());
    }
}
