package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.authority.Participant;
import io.petition.authority.ParticipantRole;
import io.petition.authority.Role;
import io.petition.law.MatterClass;
import io.petition.model.DemandId;
import io.petition.model.OrganId;
import io.petition.model.TrackId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What was decided about where a matter goes. */
@JsonSubTypes({
    @JsonSubTypes.Type(DisposalEvent.Forwarded.class),
    @JsonSubTypes.Type(DisposalEvent.Assigned.class),
    @JsonSubTypes.Type(DisposalEvent.DemandsAllotted.class),
    @JsonSubTypes.Type(DisposalEvent.ReportedUp.class),
    @JsonSubTypes.Type(DisposalEvent.UrgentReported.class),
    @JsonSubTypes.Type(DisposalEvent.MeasuresTaken.class),
    @JsonSubTypes.Type(DisposalEvent.ToldWhereToGo.class),
    @JsonSubTypes.Type(DisposalEvent.Diverted.class),
    @JsonSubTypes.Type(DisposalEvent.Classified.class),
    @JsonSubTypes.Type(DisposalEvent.Received.class),
    @JsonSubTypes.Type(DisposalEvent.Notified.class),
    @JsonSubTypes.Type(DisposalEvent.ToldWhereItWent.class),
    @JsonSubTypes.Type(DisposalEvent.Objected.class),
    @JsonSubTypes.Type(DisposalEvent.ObjectionAnswered.class),
    @JsonSubTypes.Type(DisposalEvent.CompetenceDisputed.class),
    @JsonSubTypes.Type(DisposalEvent.DisputeDecided.class),
    @JsonSubTypes.Type(DisposalEvent.Escalated.class)
})
public sealed interface DisposalEvent extends Event, OnTrack {
    /** The track it happened to. */
    @Override
    TrackId track();

    @Override
    default Optional<TrackId> onTrack() {
        return Optional.of(track());
    }

    /** It was forwarded 已转送; {@code to} is empty in a history that does not know to whom. */
    @JsonTypeName("forwarded")
    record Forwarded(
            TrackId track,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<OrganId> to,
            Optional<Role> as) implements DisposalEvent {
        public Forwarded {
            Objects.requireNonNull(track, "track");
            to = ImmutableList.copyOf(to);
            Targets.check(as);
        }

        /** To organs. */
        public Forwarded(TrackId track, List<OrganId> to) {
            this(track, to, Optional.empty());
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
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<OrganId> to,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate reportBy,
            Optional<Role> as)
            implements DisposalEvent {
        public Assigned {
            Objects.requireNonNull(track, "track");
            to = ImmutableList.copyOf(to);
            Objects.requireNonNull(reportBy, "reportBy");
            Targets.check(as);
        }

        /** To organs. */
        public Assigned(TrackId track, List<OrganId> to, LocalDate reportBy) {
            this(track, to, reportBy, Optional.empty());
        }

        @Override
        public ActKey act() {
            return ActKey.ASSIGN;
        }
    }

    /** Demands were shared out to this track. */
    @JsonTypeName("demands-allotted")
    record DemandsAllotted(
            TrackId track,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<DemandId> demands) implements DisposalEvent {
        public DemandsAllotted {
            Objects.requireNonNull(track, "track");
            demands = ImmutableList.copyOf(demands);
        }

        @Override
        public ActKey act() {
            return ActKey.ALLOT_DEMANDS;
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

    /** A grave or urgent matter was reported. */
    @JsonTypeName("urgent-reported")
    record UrgentReported(
            TrackId track,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<OrganId> to) implements DisposalEvent {
        public UrgentReported {
            Objects.requireNonNull(track, "track");
            to = ImmutableList.copyOf(to);
        }

        @Override
        public ActKey act() {
            return ActKey.REPORT_URGENT;
        }
    }

    /** Measures were taken. */
    @JsonTypeName("measures-taken")
    record MeasuresTaken(TrackId track, String measure) implements DisposalEvent {
        public MeasuresTaken {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(measure, "measure");
        }

        @Override
        public ActKey act() {
            return ActKey.TAKE_MEASURES;
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

    /** It was led to another procedure 已导入. */
    @JsonTypeName("diverted")
    record Diverted(TrackId track, String route, Optional<OrganId> body) implements DisposalEvent, Choosing {
        public Diverted {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(route, "route");
            Objects.requireNonNull(body, "body");
        }

        @Override
        public ActKey act() {
            return ActKey.DIVERT;
        }

        @Override
        public String choice() {
            return route;
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
    record Notified(
            TrackId track,
            @JsonSetter(nulls = Nulls.AS_EMPTY) Set<Content> contents) implements DisposalEvent {
        public Notified {
            Objects.requireNonNull(track, "track");
            contents = ImmutableSet.copyOf(contents);
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

    /** Organs disagree on who is competent. */
    @JsonTypeName("competence-disputed")
    record CompetenceDisputed(
            TrackId track,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<OrganId> between,
            String because) implements DisposalEvent, Beside.Act {
        public CompetenceDisputed {
            Objects.requireNonNull(track, "track");
            between = ImmutableList.copyOf(between);
            Objects.requireNonNull(because, "because");
        }

        @Override
        public ActKey act() {
            return ActKey.RAISE_DISPUTE;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(Beside.begins(ProceedingKind.COMPETENCE_DISPUTE)
                    .with(between.stream()
                            .map(organ -> Participant.of(ParticipantRole.HANDLER, organ))
                            .toList()));
        }
    }

    /** It was decided who is competent. */
    @JsonTypeName("dispute-decided")
    record DisputeDecided(
            TrackId track,
            OrganId to,
            String by,
            String because,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<OrganId> agreed,
            Optional<Role> role)
            implements DisposalEvent, Choosing, Addressed, Beside.Act {
        public DisputeDecided {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(because, "because");
            agreed = ImmutableList.copyOf(agreed);
            Objects.requireNonNull(role, "role");
        }

        @Override
        public ActKey act() {
            return ActKey.DECIDE_DISPUTE;
        }

        @Override
        public String choice() {
            return by;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(Beside.ends(ProceedingKind.COMPETENCE_DISPUTE, by));
        }
    }

    /** It was taken up one level. */
    @JsonTypeName("escalated")
    record Escalated(TrackId track, OrganId to, String because) implements DisposalEvent, Addressed {
        public Escalated {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(because, "because");
        }

        @Override
        public ActKey act() {
            return ActKey.ESCALATE;
        }
    }
}
