package io.petition.authority;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.petition.model.OrganId;
import java.util.List;
import java.util.Objects;

/**
 * What a written name of an organ stands for.
 *
 * @param written the name as it was written
 * @param kind how it was matched
 * @param organs the organs it stands for; several for a cell that names several; empty when it is unresolved
 * @param note what the directory says of it; may be empty
 */
public record NameMatch(String written, Kind kind, List<OrganId> organs, String note) {
    /** How a name was matched. */
    public enum Kind {
        /** The organ's own name. */
        OFFICIAL(true),
        /** A short form or another wording. */
        ALIAS(true),
        /** A former name of the organ. */
        FORMER(true),
        /** A misspelling. */
        TYPO(true),
        /** Several organs in one cell. */
        JOINT(true),
        /** A person stands where an organ belongs. */
        PERSON(false),
        /** The directory knows the name and cannot tell which organ is meant. */
        UNCLEAR(false),
        /** The directory does not know the name. */
        UNKNOWN(false);

        private final boolean resolved;

        Kind(boolean resolved) {
            this.resolved = resolved;
        }

        /** Whether a name of this kind stands for at least one organ. */
        public boolean resolved() {
            return resolved;
        }
    }

    public NameMatch {
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(note, "note");
        organs = ImmutableList.copyOf(organs);
        checkArgument(
                kind.resolved() != organs.isEmpty(),
                "organs: %s for name %s of kind %s; a resolved name stands for organs, an unresolved one for none",
                organs,
                written,
                kind);
    }
}
