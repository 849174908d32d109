package io.petition.deadline;

import io.petition.explain.Reason;
import java.util.Objects;
import java.util.Optional;

/**
 * How a deadline stands as of a time. A view: it is asked for and never stored.
 *
 * @param kind the standing
 * @param days whole days, as the kind says; 0 where it says nothing of days
 * @param overOriginal days past the end it would have had without its extensions, as of the asking or of the fulfilment; a
 *     lawful extension is no breach, and this says how long it is in use
 * @param why the reason, for the kinds that have one
 */
public record DeadlineStatus(Kind kind, long days, long overOriginal, Optional<Reason> why) {
    /** The standing of a deadline. */
    public enum Kind {
        /** Nothing has started it yet; {@code why} names what would. */
        NOT_STARTED("not-started"),
        /**
         * Whether the term reaches this matter depends on a classification still to come, or when it ends on what is not known;
         * {@code why} says which.
         */
        CONDITIONAL("conditional"),
        /** The term does not reach this matter, or fell away; {@code why} says why. */
        NOT_OWED("not-owed"),
        /** Time is left: {@code days} of the calendar until the due day; 0 where a pause without an end lies before it. */
        RUNNING("running"),
        /** Time is left, and no more of it than the host wants to be warned of: {@code days} until the due day. */
        DUE_SOON("due-soon"),
        /** It stands still on that day, and has a due day only if the end of its pause is known. */
        PAUSED("paused"),
        /** The due day is past, by {@code days}, and it has not been fulfilled. */
        OVERDUE("overdue"),
        /** A window closed {@code days} ago that its holder was free to let pass. */
        LAPSED("lapsed"),
        /** Its end passed in silence {@code days} ago, which counts as an answer; {@code why} says as which. */
        DEEMED("deemed"),
        /** Fulfilled in time. */
        MET("met"),
        /**
         * Fulfilled {@code days} after the due day, or never, and {@code days} late when it fell away; for ever so, unless it turns
         * out never to have been owed.
         */
        MISSED("missed");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The word shown to programs. */
        public String code() {
            return code;
        }
    }

    public DeadlineStatus {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(why, "why");
    }

    /** Days late: 0 unless it is overdue, lapsed, deemed or missed. */
    public long daysLate() {
        return switch (kind) {
            case OVERDUE, LAPSED, DEEMED, MISSED -> days;
            default -> 0;
        };
    }
}
