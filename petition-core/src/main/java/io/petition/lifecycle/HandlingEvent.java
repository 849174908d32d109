package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.petition.model.PersonRef;
import io.petition.model.TrackId;
import io.petition.time.Span;
import java.util.Objects;
import java.util.Optional;

/** What the handling organ did. */
@JsonSubTypes({
    @JsonSubTypes.Type(HandlingEvent.Accepted.class),
    @JsonSubTypes.Type(HandlingEvent.NotAccepted.class),
    @JsonSubTypes.Type(HandlingEvent.NoLongerAccepted.class),
    @JsonSubTypes.Type(HandlingEvent.Extended.class),
    @JsonSubTypes.Type(HandlingEvent.ProgressReported.class),
    @JsonSubTypes.Type(HandlingEvent.ResultReported.class),
    @JsonSubTypes.Type(HandlingEvent.Answered.class),
    @JsonSubTypes.Type(HandlingEvent.Delivered.class)
})
public sealed interface HandlingEvent extends Event {
    /** The track it happened to. */
    TrackId track();

    @Override
    default Optional<TrackId> onTrack() {
        return Optional.of(track());
    }

    /** It was accepted 已受理. */
    @JsonTypeName("accepted")
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
    @JsonTypeName("not-accepted")
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
    @JsonTypeName("no-longer-accepted")
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
    @JsonTypeName("extended")
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
    @JsonTypeName("progress-reported")
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
    @JsonTypeName("result-reported")
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
    @JsonTypeName("answered")
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
    @JsonTypeName("delivered")
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
