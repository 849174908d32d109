package io.petition.lifecycle;

import io.petition.model.OrganId;
import io.petition.model.TrackId;
import java.util.Objects;
import java.util.Optional;

/** What happened in a remedy. */
public sealed interface RemedyEvent extends Event {
    /** The track it happened to. */
    TrackId track();

    @Override
    default Optional<TrackId> onTrack() {
        return Optional.of(track());
    }

    /** A remedy was asked for 已请求. */
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
