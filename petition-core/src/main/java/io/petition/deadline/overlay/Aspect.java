package io.petition.deadline.overlay;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that an overlay says differently of a term.
 *
 * @param kind which thing
 * @param before what stood there, in the words of the text format; empty when nothing did
 * @param after what stands there now; empty when nothing does
 * @param strictness how the two compare
 * @param witness a day on which a term that starts then is looser than before, where it depends on the day
 */
public record Aspect(Kind kind, String before, String after, Strictness strictness, Optional<LocalDate> witness) {
    /** What can differ. */
    public enum Kind {
        /** Whether there is a term at all. */
        TERM,
        /** Its end when it is not extended, as it is counted and rolls. */
        BASE,
        /** How far it may be extended. */
        EXTENSION,
        /** Its end when it is extended as far as it may be. */
        TOTAL,
        /** What an extension must have. */
        NEEDS,
        /** The grounds on which it stands still. */
        PAUSES,
        /** Where an end on a day off goes. */
        ROLL,
        /** From what it runs. */
        START,
        /** What fulfils it. */
        STOPS,
        /** What frees of it. */
        RELEASES,
        /** Who has to act. */
        HOLDER,
        /** What follows from it. */
        EFFECT,
        /** Which matters it reaches. */
        REACH;

        /** The word shown to programs. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Aspect {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(strictness, "strictness");
        Objects.requireNonNull(witness, "witness");
    }

    static Aspect of(Kind kind, String before, String after, Strictness strictness) {
        return new Aspect(kind, before, after, strictness, Optional.empty());
    }
}
