package io.petition.deadline;

import io.petition.time.Span;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** One line of a clock's ledger. Lines are added and never changed. */
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

    /** It stands still; the day of the pause is not counted. */
    record Paused(When when, String ground) implements ClockEntry {
        public Paused {
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(ground, "ground");
        }
    }

    /** It goes on after a pause of the same ground; the day of resuming is the last that is not counted. */
    record Resumed(When when, String ground) implements ClockEntry {
        public Resumed {
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(ground, "ground");
        }
    }

    /** Its budget is lengthened; {@code when} is empty when the day of the grant is not known. */
    record Extended(Optional<When> when, Span by) implements ClockEntry {
        public Extended {
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(by, "by");
        }
    }

    /** It was fulfilled. */
    record Stopped(When when) implements ClockEntry {
        public Stopped {
            Objects.requireNonNull(when, "when");
        }
    }

    /**
     * It is no longer owed, without having been fulfilled.
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
