package io.petition.deadline;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Objects;

/**
 * What a clock runs for: one petition, or one track of a matter in one round.
 *
 * @param kind petition or track
 * @param id the id of the petition or track
 * @param round 1 for the first handling; a redo after a remedy opens the next
 */
public record Scope(Kind kind, String id, int round) {
    /** What has the clock. */
    public enum Kind {
        /** A single petition 信访件. */
        PETITION,
        /** A track: a group of demands at one organ. */
        TRACK;

        /** The word shown to programs. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Scope {
        Objects.requireNonNull(kind, "kind");
        checkArgument(!id.isBlank(), "id: is blank; name the petition or track");
        checkArgument(round >= 1, "round: %s; rounds are counted from 1", round);
    }

    public static Scope petition(String id) {
        return new Scope(Kind.PETITION, id, 1);
    }

    public static Scope track(String id, int round) {
        return new Scope(Kind.TRACK, id, round);
    }
}
