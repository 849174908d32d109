package io.petition.lifecycle;

import io.petition.model.PersonRef;
import io.petition.model.TrackId;
import io.petition.time.Span;
import java.util.Objects;
import java.util.Optional;

/** What the handling organ did. */
public sealed interface HandlingEvent extends Event {
    /** The track it happened to. */
    TrackId track();

    @Override
    default Optional<TrackId> onTrack() {
        return Optional.of(track());
    }

    /** It was accepted 已受理. */
    record Accepted(TrackId track) implements HandlingEvent {
        public Accepted {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.ACCEPT;
        }
    }

    /** Acceptance was refused 不予受理. */
    record NotAccepted(TrackId track, String ground) implements HandlingEvent {
        public NotAccepted {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(ground, "ground");
        }

        @Override
        public ActKey act() {
            return ActKey.NOT_ACCEPT;
        }
    }

    /** It is no longer accepted 不再受理. */
    record NoLongerAccepted(TrackId track, String ground) implements HandlingEvent {
        public NoLongerAccepted {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(ground, "ground");
        }

        @Override
        public ActKey act() {
            return ActKey.NO_LONGER_ACCEPT;
        }
    }

    /** The handling term was extended 已延期. */
    record Extended(TrackId track, Span by, String because, Optional<PersonRef> approvedBy, boolean told)
            implements HandlingEvent {
        public Extended {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(because, "because");
            Objects.requireNonNull(approvedBy, "approvedBy");
        }

        @Override
        public ActKey act() {
            return ActKey.EXTEND;
        }
    }

    /** Interim feedback was given; it answers nothing. */
    record ProgressReported(TrackId track) implements HandlingEvent {
        public ProgressReported {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.REPORT_PROGRESS;
        }
    }

    /** The result was reported to the sender. */
    record ResultReported(TrackId track) implements HandlingEvent {
        public ResultReported {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.REPORT_RESULT;
        }
    }

    /** The written answer was made 已答复. */
    record Answered(TrackId track) implements HandlingEvent {
        public Answered {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.ANSWER;
        }
    }

    /** The petitioner received the written answer 已送达. */
    record Delivered(TrackId track) implements HandlingEvent {
        public Delivered {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.DELIVER;
        }
    }
}
