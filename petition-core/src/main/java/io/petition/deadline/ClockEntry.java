package io.petition.deadline;

import io.petition.time.Span;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** One line of a clock's ledger. Lines are added and never changed. */
public sealed interface ClockEntry {
    /** The milestone that starts it; with the sender's date where the term is the sender's to give. */
    record Started(When when, Optional<LocalDate> given) implements ClockEntry {
        public Started {
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(given, "given");
        }
    }

    /** It stands still; the day of the pause is not counted. */
    record Paused(When when, String ground) implements ClockEntry {
        public Paused {
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(ground, "ground");
        }
    }

    /** It goes on; the day of resuming is the last that is not counted. */
    record Resumed(When when) implements ClockEntry {
        public Resumed {
            Objects.requireNonNull(when, "when");
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

    /** It is no longer owed, without having been fulfilled; {@code by} is the milestone that released it. */
    record Released(When when, String by) implements ClockEntry {
        public Released {
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(by, "by");
        }
    }
}
