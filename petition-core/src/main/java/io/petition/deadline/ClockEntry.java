package io.petition.deadline;

import io.petition.time.When;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of a clock's ledger. Lines are added and never changed, and the order in which they are added has no effect:
 * each says when it happened. Only where that does not tell the last added holds: of several moves of the start, and of
 * several transfers of one time.
 */
public sealed interface ClockEntry {
    /**
     * The milestone that starts it.
     *
     * @param when when it happened
     * @param given the sender's date, where the term is the sender's to give
     * @param bearer the id of the organ that bears it, where one is known
     */
    record Started(When when, Optional<LocalDate> given, Optional<String> bearer) implements ClockEntry {
        public Started {
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(given, "given");
            Objects.requireNonNull(bearer, "bearer");
        }
    }

    /** The start was recorded wrongly, or was moved: it was at {@code when}. The earlier one no longer counts. */
    record Moved(When when) implements ClockEntry {
        public Moved {
            Objects.requireNonNull(when, "when");
        }
    }

    /** It begins anew from here, because the rule says so; without effect before the start and when the end has passed. */
    record Restarted(When when) implements ClockEntry {
        public Restarted {
            Objects.requireNonNull(when, "when");
        }
    }

    /**
     * It stands still.
     *
     * @param from the first day that is not counted
     * @param to the last day that is not counted; empty while it lasts, or where a {@link Resumed} says it
     * @param ground on which ground, as the rule names it; empty when nobody has said
     */
    record Paused(When from, Optional<When> to, String ground) implements ClockEntry {
        public Paused {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(ground, "ground");
        }
    }

    /**
     * It goes on after every open pause of the same ground that had begun by then; the day of resuming is the last that is
     * not counted.
     */
    record Resumed(When when, String ground) implements ClockEntry {
        public Resumed {
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(ground, "ground");
        }
    }

    /**
     * Its budget is lengthened; {@code when} is empty when the day of the grant is not known. Without effect when the end has
     * passed, and beyond what the rule allows.
     */
    record Extended(Optional<When> when, Grant grant) implements ClockEntry {
        public Extended {
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(grant, "grant");
        }
    }

    /** From then on another organ bears it; it runs on. */
    record Transferred(When when, String bearer) implements ClockEntry {
        public Transferred {
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(bearer, "bearer");
        }
    }

    /** It was fulfilled; of several, the first counts. */
    record Stopped(When when) implements ClockEntry {
        public Stopped {
            Objects.requireNonNull(when, "when");
        }
    }

    /**
     * It is no longer owed, without having been fulfilled; of several, the first counts.
     *
     * @param when when it fell away
     * @param by the milestone that did it
     * @param annulled true when it was never owed, false when what was late by then stays late
     */
    record Released(When when, String by, boolean annulled) implements ClockEntry {
        public Released {
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(by, "by");
        }
    }
}
