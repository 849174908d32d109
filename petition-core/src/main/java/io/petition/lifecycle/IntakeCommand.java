package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.petition.model.Petition;
import io.petition.model.TrackId;
import java.util.Objects;
import java.util.Optional;

/** Acts at the door 提出、登记. */
@JsonSubTypes({@JsonSubTypes.Type(IntakeCommand.Register.class)})
public sealed interface IntakeCommand extends Command {
    @Override
    default Optional<TrackId> onTrack() {
        return Optional.empty();
    }

    /** Register a petition 登记. It opens a track at the registering organ; the first opens the matter. */
    @JsonTypeName("register")
    record Register(Petition petition) implements IntakeCommand {
        public Register {
            Objects.requireNonNull(petition, "petition");
        }

        @Override
        public ActKey act() {
            return ActKey.REGISTER;
        }

        @Override
        public Event asEvent() {
            return new IntakeEvent.Registered(petition);
        }
    }
}
