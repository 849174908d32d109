package io.petition.authority;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody who takes part in a hearing, a mediation, a panel, or stands beside a matter 参与人.
 *
 * @param role as what
 * @param person who; empty for an organ as such
 * @param organ of which organ or for which; empty where there is none
 * @param consents whether they agreed to it, where consent is asked; empty when nobody has said
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Participant(
        ParticipantRole role, Optional<PersonRef> person, Optional<OrganId> organ, Optional<Boolean> consents) {
    public Participant {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(organ, "organ");
        Objects.requireNonNull(consents, "consents");
        checkArgument(
                person.isPresent() || organ.isPresent(), "person: none and no organ; name who takes part as %s", role);
    }

    public static Participant of(ParticipantRole role, PersonRef person) {
        return new Participant(role, Optional.of(person), Optional.empty(), Optional.empty());
    }

    public static Participant of(ParticipantRole role, OrganId organ) {
        return new Participant(role, Optional.empty(), Optional.of(organ), Optional.empty());
    }

    /** The same, who agreed or did not. */
    public Participant consenting(boolean agreed) {
        return new Participant(role, person, organ, Optional.of(agreed));
    }
}
