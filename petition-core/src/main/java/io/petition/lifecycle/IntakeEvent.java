package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.petition.model.Petition;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.util.Objects;
import java.util.Optional;

/** What happened at the door. */
@JsonSubTypes({@JsonSubTypes.Type(IntakeEvent.Registered.class)})
public sealed interface IntakeEvent extends Event {
    @Override
    default Optional<TrackId> onTrack() {
        return Optional.empty();
    }

    /** A petition was registered 已登记. */
    @JsonTypeName("registered")
    record Registered(Petition petition) implements IntakeEvent {
        public Registered {
            Objects.requireNonNull(petition, "petition");
        }

        @Override
        public ActKey act() {
            return ActKey.REGISTER;
        }

        @Override
        public Optional<When> stated() {
            return Optional.of(petition.received());
        }
    }
}
