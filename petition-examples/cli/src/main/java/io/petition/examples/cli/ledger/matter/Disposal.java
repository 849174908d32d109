package io.petition.examples.cli.ledger.matter;

import java.util.Locale;
import java.util.Objects;

/**
 * How the petition office's term to register and forward came out.
 *
 * @param outcome in time, late or not judged
 * @param daysLate by how many days it was missed, else 0
 * @param why why it was not judged
 */
public record Disposal(Outcome outcome, long daysLate, Why why) {
    /** How it came out. */
    public enum Outcome {
        MET,
        MISSED,
        NOT_JUDGED
    }

    /** Why a term was not judged. */
    public enum Why {
        /** It was. */
        JUDGED,
        /** The row says to whom the letter was passed on, and not when. */
        PASSED_ON_UNDATED,
        /** There is a dated interim note that names nobody. */
        NOTE_WITHOUT_TARGET,
        /** The row says nothing of passing on; it may not have been necessary. */
        NOTHING_SAID,
        /** The day of the note lies before the letter. */
        DATE_UNUSABLE,
        /** No edition known here was in force. */
        NO_EDITION;

        /** The form shown to programs, and the key of the text. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Disposal {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(why, "why");
    }

    static Disposal met() {
        return new Disposal(Outcome.MET, 0, Why.JUDGED);
    }

    static Disposal missed(long daysLate) {
        return new Disposal(Outcome.MISSED, daysLate, Why.JUDGED);
    }

    static Disposal notJudged(Why why) {
        return new Disposal(Outcome.NOT_JUDGED, 0, why);
    }

    public boolean judged() {
        return outcome != Outcome.NOT_JUDGED;
    }
}
