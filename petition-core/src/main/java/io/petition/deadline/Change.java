package io.petition.deadline;

import com.google.common.collect.ImmutableList;
import io.petition.time.CalendarChange;
import io.petition.time.When;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What becomes of one deadline when the calendar or the law is another.
 *
 * @param before the deadline as it was
 * @param after the deadline as it is then; empty where the other law has no such term
 * @param kind what became of it
 * @param days the days of the calendar that are worked in one version and off in the other, between the start and the
 *     later end, in order: they are why it moved
 */
public record Change(Deadline before, Optional<Deadline> after, Kind kind, List<CalendarChange> days) {
    /** What became of a deadline. */
    public enum Kind {
        /** The same day, as certain as before. */
        SAME("same"),
        /** The same day, provisional before and certain now. */
        FIRMED("firmed"),
        /** The same day, certain before and provisional now. */
        LOOSENED("loosened"),
        /** Another day, or one where there was none, or none where there was one. */
        MOVED("moved"),
        /** The other law has no such term. */
        GONE("gone");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The word shown to programs. */
        public String code() {
            return code;
        }
    }

    public Change {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(kind, "kind");
        days = ImmutableList.copyOf(days);
    }

    /** Where it ends now. */
    public Optional<When> due() {
        return after.flatMap(Deadline::due);
    }
}
