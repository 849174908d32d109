package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.petition.model.TrackId;
import java.util.Objects;
import java.util.Optional;

/** Acts at and after the end 办结. */
@JsonSubTypes({@JsonSubTypes.Type(FollowUpCommand.Close.class)})
public sealed interface FollowUpCommand extends Command {
    /** The track it is about. */
    TrackId track();

    @Override
    default Optional<TrackId> onTrack() {
        return Optional.of(track());
    }

    /** Close the track 办结, on a ground of the procedure. */
    @JsonTypeName("close")
    record Close(TrackId track, String ground) implements FollowUpCommand {
        public Close {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(ground, "ground");
        }

        @Override
        public ActKey act() {
            return ActKey.CLOSE;
        }

        @Override
        public Event asEvent() {
            return new FollowUpEvent.Closed(track, ground);
        }
    }
}
