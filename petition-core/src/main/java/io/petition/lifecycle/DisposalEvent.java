package io.petition.lifecycle;

import com.google.common.collect.ImmutableList;
import io.petition.law.MatterClass;
import io.petition.model.OrganId;
import io.petition.model.TrackId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What was decided about where a matter goes. */
public sealed interface DisposalEvent extends Event {
    /** The track it happened to. */
    TrackId track();

    @Override
    default Optional<TrackId> onTrack() {
        return Optional.of(track());
    }

    /** It was forwarded 已转送; {@code to} is empty in a history that does not know to whom. */
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
    record Assigned(TrackId track, List<OrganId> to, LocalDate reportBy) implements DisposalEvent {
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
