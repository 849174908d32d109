package io.petition.view;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.PetitionId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Who looks 查看人, as the host's login knows it. What they are to the matter is not said here: it is derived from the record. Name
 * the person behind an organ, by the reference under which the record would accuse them or let them stand aside: an official who
 * is not named sees nothing of a matter in which a person is accused or stands aside.
 *
 * @param role in which role; empty for the public and for private persons
 * @param organ for which organ; empty for private persons
 * @param person who; empty where nobody is named
 * @param consentedBy the petitions whose petitioners agreed that this audience knows who they are
 */
@Value.Builder
public record Audience(
        Optional<Role> role, Optional<OrganId> organ, Optional<PersonRef> person, Set<PetitionId> consentedBy) {
    public Audience {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(organ, "organ");
        Objects.requireNonNull(person, "person");
        consentedBy = ImmutableSet.copyOf(consentedBy);
    }

    /** Nobody in particular: what they see, anybody sees. */
    public static Audience anybody() {
        return builder().build();
    }

    /** A private person: a petitioner, an accused, a neighbour. */
    public static Audience person(PersonRef person) {
        return builder().person(person).build();
    }

    /** A named official of an organ. */
    public static Audience official(Role role, OrganId organ, PersonRef person) {
        return builder().role(role).organ(organ).person(person).build();
    }

    /** Whoever acts. */
    public static Audience of(Actor actor) {
        return builder()
                .role(actor.role())
                .organ(actor.organ())
                .person(actor.person())
                .build();
    }

    /** The same, known to the petitioners of this petition too and agreed to by them. */
    public Audience withConsentOf(PetitionId petition) {
        return builder().from(this).addConsentedBy(petition).build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds an audience. */
    public static final class Builder extends AudienceBuilder {
        Builder() {}
    }

    /** Whether they look for an organ. */
    boolean official() {
        return organ.isPresent() || role.filter(each -> each != Role.PETITIONER).isPresent();
    }

    boolean nobody() {
        return role.isEmpty() && organ.isEmpty() && person.isEmpty();
    }
}
