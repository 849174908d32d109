package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.petition.model.OrganId;
import io.petition.model.TrackId;
import java.util.Objects;
import java.util.Optional;

/** What happened in a remedy. */
@JsonSubTypes({
    @JsonSubTypes.Type(RemedyEvent.RemedyRequested.class),
    @JsonSubTypes.Type(RemedyEvent.RemedyDecided.class),
    @JsonSubTypes.Type(RemedyEvent.RemedyDelivered.class)
})
public sealed interface RemedyEvent extends Event {
    /** The track it happened to. */
    TrackId track();

    @Override
    default Optional<TrackId> onTrack() {
        return Optional.of(track());
    }

    /** A remedy was asked for 已请求. */
    @JsonTypeName("remedy-requested")
    record RemedyRequested(TrackId track, OrganId to) implements RemedyEvent {
        public RemedyRequested {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(to, "to");
        }

        @Override
        public ActKey act() {
            return ActKey.REQUEST_REMEDY;
        }
    }

    /** The opinion on the remedy was given. */
    @JsonTypeName("remedy-decided")
    record RemedyDecided(TrackId track) implements RemedyEvent {
        public RemedyDecided {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.DECIDE_REMEDY;
        }
    }

    /** The petitioner received the opinion. */
    @JsonTypeName("remedy-delivered")
    record RemedyDelivered(TrackId track) implements RemedyEvent {
        public RemedyDelivered {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.DELIVER_REMEDY;
        }
    }
}
