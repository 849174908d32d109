package io.petition.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Whom a matter concerns beside the petitioner 当事人: who is accused, whom a dispute is with, which organ a complaint is about.
 *
 * @param side on which side they stand
 * @param person a person; empty for an organ as such
 * @param organ an organ, or the one for which the person works; empty where there is none
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Party(Side side, Optional<PersonRef> person, Optional<OrganId> organ) {
    /** On which side somebody stands. */
    public enum Side {
        /** A party to a dispute that nobody petitioned about 纠纷当事人. */
        PARTY,
        /** Accused or reported 被检举控告人. */
        ACCUSED,
        /** Complained of, or to answer a demand 被投诉、被申诉人. */
        RESPONDENT;

        /** The word shown to programs. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Party {
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(organ, "organ");
        checkArgument(
                person.isPresent() || organ.isPresent(), "person: none and no organ; name who stands on that side");
    }

    public static Party person(Side side, PersonRef person) {
        return new Party(side, Optional.of(person), Optional.empty());
    }

    public static Party organ(Side side, OrganId organ) {
        return new Party(side, Optional.empty(), Optional.of(organ));
    }
}
