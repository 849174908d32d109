package io.petition.authority;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import java.util.Objects;
import java.util.Optional;

/**
 * Who acts, and in which role.
 *
 * @param role the role
 * @param organ the organ for which they act; empty for a petitioner, or where it is not known
 * @param person the person who acts, where that is recorded
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Actor(Role role, Optional<OrganId> organ, Optional<PersonRef> person) {
    public Actor {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(organ, "organ");
        Objects.requireNonNull(person, "person");
    }

    public static Actor office(OrganId office) {
        return new Actor(Role.PETITION_OFFICE, Optional.of(office), Optional.empty());
    }

    public static Actor organ(OrganId organ) {
        return new Actor(Role.ORGAN, Optional.of(organ), Optional.empty());
    }

    public static Actor petitioner(PersonRef person) {
        return new Actor(Role.PETITIONER, Optional.empty(), Optional.of(person));
    }

    /** Whether this is the same organ in the same role, whoever acts for it; false where no organ is known. */
    public boolean sameDesk(Actor other) {
        return role == other.role && organ.isPresent() && organ.equals(other.organ);
    }
}
