package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.ImmutableList;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.TrackId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What happened in a remedy. */
@JsonSubTypes({
    @JsonSubTypes.Type(RemedyEvent.RemedyRequested.class),
    @JsonSubTypes.Type(RemedyEvent.RemedyTakenUp.class),
    @JsonSubTypes.Type(RemedyEvent.RemedyRefused.class),
    @JsonSubTypes.Type(RemedyEvent.RefusalComplained.class),
    @JsonSubTypes.Type(RemedyEvent.RefusalDecided.class),
    @JsonSubTypes.Type(RemedyEvent.ResponseCalled.class),
    @JsonSubTypes.Type(RemedyEvent.RemedyResponded.class),
    @JsonSubTypes.Type(RemedyEvent.RemedyWithdrawn.class),
    @JsonSubTypes.Type(RemedyEvent.RemedyDecided.class),
    @JsonSubTypes.Type(RemedyEvent.RemedyDelivered.class),
    @JsonSubTypes.Type(RemedyEvent.RemedyMoved.class)
})
public sealed interface RemedyEvent extends Event, OnTrack {
    /** The track it happened to. */
    @Override
    TrackId track();

    @Override
    default Optional<TrackId> onTrack() {
        return Optional.of(track());
    }

    /** A remedy was asked for 已请求. */
    @JsonTypeName("remedy-requested")
    record RemedyRequested(TrackId track, OrganId to, Optional<String> excuse) implements RemedyEvent, Addressed {
        public RemedyRequested {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(excuse, "excuse");
        }

        @Override
        public ActKey act() {
            return ActKey.REQUEST_REMEDY;
        }
    }

    /** The request was taken up. */
    @JsonTypeName("remedy-taken-up")
    record RemedyTakenUp(TrackId track) implements RemedyEvent {
        public RemedyTakenUp {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.TAKE_UP_REMEDY;
        }
    }

    /** The request was refused. */
    @JsonTypeName("remedy-refused")
    record RemedyRefused(TrackId track, String ground) implements RemedyEvent, Choosing {
        public RemedyRefused {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(ground, "ground");
        }

        @Override
        public ActKey act() {
            return ActKey.REFUSE_REMEDY;
        }

        @Override
        public String choice() {
            return ground;
        }
    }

    /** It was complained that a request was refused. */
    @JsonTypeName("refusal-complained")
    record RefusalComplained(TrackId track, OrganId to) implements RemedyEvent, Addressed, Beside.Act {
        public RefusalComplained {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(to, "to");
        }

        @Override
        public ActKey act() {
            return ActKey.COMPLAIN_REFUSAL;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(
                    Beside.begins(ProceedingKind.REFUSAL_COMPLAINT).about(to.value()));
        }
    }

    /** The complaint was decided. */
    @JsonTypeName("refusal-decided")
    record RefusalDecided(TrackId track, String outcome) implements RemedyEvent, Choosing, Beside.Act {
        public RefusalDecided {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(outcome, "outcome");
        }

        @Override
        public ActKey act() {
            return ActKey.DECIDE_REFUSAL;
        }

        @Override
        public String choice() {
            return outcome;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(Beside.ends(ProceedingKind.REFUSAL_COMPLAINT, outcome));
        }
    }

    /** The statement was called for. */
    @JsonTypeName("response-called")
    record ResponseCalled(TrackId track) implements RemedyEvent {
        public ResponseCalled {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.CALL_RESPONSE;
        }
    }

    /** The statement was given. */
    @JsonTypeName("remedy-responded")
    record RemedyResponded(TrackId track) implements RemedyEvent {
        public RemedyResponded {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.RESPOND_REMEDY;
        }
    }

    /** The request was withdrawn. */
    @JsonTypeName("remedy-withdrawn")
    record RemedyWithdrawn(
            TrackId track,
            String because,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<PersonRef> withdrawing) implements RemedyEvent {
        public RemedyWithdrawn {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(because, "because");
            withdrawing = ImmutableList.copyOf(withdrawing);
        }

        /** By who alone petitions, or speaks for all. */
        public RemedyWithdrawn(TrackId track, String because) {
            this(track, because, ImmutableList.of());
        }

        @Override
        public ActKey act() {
            return ActKey.WITHDRAW_REMEDY;
        }
    }

    /** The opinion on the remedy was given. */
    @JsonTypeName("remedy-decided")
    record RemedyDecided(TrackId track, String outcome) implements RemedyEvent, Choosing {
        public RemedyDecided {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(outcome, "outcome");
        }

        @Override
        public ActKey act() {
            return ActKey.DECIDE_REMEDY;
        }

        @Override
        public String choice() {
            return outcome;
        }
    }

    /** The opinion on a remedy was delivered, or that was tried 送达. */
    @JsonTypeName("remedy-delivered")
    record RemedyDelivered(TrackId track, Delivery delivery) implements RemedyEvent, Choosing {
        public RemedyDelivered {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(delivery, "delivery");
        }

        @Override
        public ActKey act() {
            return ActKey.DELIVER_REMEDY;
        }

        @Override
        public String choice() {
            return delivery.outcome();
        }
    }

    /** The remedy came before another organ. */
    @JsonTypeName("remedy-moved")
    record RemedyMoved(TrackId track, OrganId to, String because) implements RemedyEvent, Addressed {
        public RemedyMoved {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(because, "because");
        }

        @Override
        public ActKey act() {
            return ActKey.MOVE_REMEDY;
        }
    }
}
