package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import io.petition.law.MatterClass;
import io.petition.model.OrganId;
import io.petition.model.TrackId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What was decided about where a matter goes. */
@JsonSubTypes({
    @JsonSubTypes.Type(DisposalEvent.Forwarded.class),
    @JsonSubTypes.Type(DisposalEvent.Assigned.class),
    @JsonSubTypes.Type(DisposalEvent.ReportedUp.class),
    @JsonSubTypes.Type(DisposalEvent.ToldWhereToGo.class),
    @JsonSubTypes.Type(DisposalEvent.Classified.class),
    @JsonSubTypes.Type(DisposalEvent.Received.class),
    @JsonSubTypes.Type(DisposalEvent.Notified.class),
    @JsonSubTypes.Type(DisposalEvent.ToldWhereItWent.class),
    @JsonSubTypes.Type(DisposalEvent.Objected.class),
    @JsonSubTypes.Type(DisposalEvent.ObjectionAnswered.class)
})
public sealed interface DisposalEvent extends Event {
    /** The track it happened to. */
    TrackId track();

    @Override
    default Optional<TrackId> onTrack() {
        return Optional.of(track());
    }

    /** It was forwarded 已转送; {@code to} is empty in a history that does not know to whom. */
    @JsonTypeName("forwarded")
    record Forwarded(TrackId track, List<OrganId> to) implements DisposalEvent {
        public Forwarded {
            Objects.requireNonNull(track, "track");
            to = ImmutableList.copyOf(to);
        }

        @Override
        public ActKey act() {
            return ActKey.FORWARD;
        }
    }

    /** It was assigned 已交办; {@code to} is empty in a history that does not know to whom. */
    @JsonTypeName("assigned")
    record Assigned(
            TrackId track,
            List<OrganId> to,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate reportBy) implements DisposalEvent {
        public Assigned {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(reportBy, "reportBy");
            to = ImmutableList.copyOf(to);
        }

        @Override
        public ActKey act() {
            return ActKey.ASSIGN;
        }
    }

    /** It was proposed for decision. */
    @JsonTypeName("reported-up")
    record ReportedUp(TrackId track) implements DisposalEvent {
        public ReportedUp {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.REPORT_UP;
        }
    }

    /** The petitioner was told where to go. */
    @JsonTypeName("told-where-to-go")
    record ToldWhereToGo(TrackId track, String where) implements DisposalEvent {
        public ToldWhereToGo {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(where, "where");
        }

        @Override
        public ActKey act() {
            return ActKey.TELL_WHERE_TO_GO;
        }
    }

    /** It was put into a class. */
    @JsonTypeName("classified")
    record Classified(TrackId track, MatterClass matterClass) implements DisposalEvent {
        public Classified {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(matterClass, "matterClass");
        }

        @Override
        public ActKey act() {
            return ActKey.CLASSIFY;
        }
    }

    /** The organ received it. */
    @JsonTypeName("received")
    record Received(TrackId track) implements DisposalEvent {
        public Received {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.RECEIVE;
        }
    }

    /** The petitioner was told of receipt, route and procedure. */
    @JsonTypeName("notified")
    record Notified(TrackId track) implements DisposalEvent {
        public Notified {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.NOTIFY;
        }
    }

    /** The petitioner was told where the matter was sent. */
    @JsonTypeName("told-where-it-went")
    record ToldWhereItWent(TrackId track) implements DisposalEvent {
        public ToldWhereItWent {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.TELL_WHERE_IT_WENT;
        }
    }

    /** The organ objected. */
    @JsonTypeName("objected")
    record Objected(TrackId track, String because) implements DisposalEvent {
        public Objected {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(because, "because");
        }

        @Override
        public ActKey act() {
            return ActKey.OBJECT;
        }
    }

    /** The sender answered the objection. */
    @JsonTypeName("objection-answered")
    record ObjectionAnswered(TrackId track, boolean upheld, String because) implements DisposalEvent {
        public ObjectionAnswered {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(because, "because");
        }

        @Override
        public ActKey act() {
            return upheld ? ActKey.TAKE_BACK : ActKey.OVERRULE;
        }
    }
}
