package io.petition.authority.names;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import io.petition.model.OrganId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What a written name is read as on a day.
 *
 * @param written the name as it was written
 * @param how how it was read
 * @param organs the organs it stands for; empty unless it is read
 * @param candidates the organs among which it does not decide; empty unless it is ambiguous
 */
public record NameReading(String written, How how, List<OrganId> organs, List<OrganId> candidates) {
    /** How a name was read. */
    public enum How {
        /** It is the full name of an organ. */
        EXACT(true),
        /** The directory has it as another name. */
        ALIAS(true),
        /** It is the name of an organ before it was renamed or taken over. */
        RENAMED(true),
        /** The directory has it as a misspelling. */
        MISSPELT(true),
        /** It is no name of the directory; one name lies nearest within the bounds. Only this one is no data: ask before relying on it. */
        NEAREST(true),
        /** It names several organs at once. */
        JOINT(true),
        /** It stands for one of several organs and does not say which. */
        AMBIGUOUS(false),
        /** It names a person. */
        PERSON(false),
        /** It stands for no organ of that day. */
        NONE(false);

        private final boolean read;

        How(boolean read) {
            this.read = read;
        }

        /** Whether a name so read stands for at least one organ. */
        public boolean read() {
            return read;
        }

        /** The word shown to programs. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public NameReading {
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(how, "how");
        organs = ImmutableList.copyOf(organs);
        candidates = ImmutableList.copyOf(candidates);
        checkArgument(how.read() != organs.isEmpty(), "organs: %s for name %s read as %s", organs, written, how);
        checkArgument(
                (how == How.AMBIGUOUS) != candidates.isEmpty(),
                "candidates: %s for name %s read as %s; only an ambiguous name has some",
                candidates,
                written,
                how);
    }

    /** The name of a person is not printed. */
    @Override
    public String toString() {
        return (how == How.PERSON ? "***" : written) + " " + how.code() + " "
                + (organs.isEmpty() ? candidates : organs);
    }
}
