package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.petition.model.TrackId;
import java.util.Objects;
import java.util.Optional;

/** What happened at and after the end. */
@JsonSubTypes({@JsonSubTypes.Type(FollowUpEvent.Closed.class)})
public sealed interface FollowUpEvent extends Event {
    /** The track it happened to. */
    TrackId track();

    @Override
    default Optional<TrackId> onTrack() {
        return Optional.of(track());
    }

    /** It was closed 已办结. */
    @JsonTypeName("closed")
    record Closed(TrackId track, String ground) implements FollowUpEvent {
        public Closed {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(ground, "ground");
        }

        @Override
        public ActKey act() {
            return ActKey.CLOSE;
        }
    }
}
