package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.petition.law.MatterClass;
import io.petition.model.OrganId;
import io.petition.model.TrackId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Acts that decide where a matter goes 转送、交办、告知、异议. */
@JsonSubTypes({
    @JsonSubTypes.Type(DisposalCommand.Forward.class),
    @JsonSubTypes.Type(DisposalCommand.Assign.class),
    @JsonSubTypes.Type(DisposalCommand.ReportUp.class),
    @JsonSubTypes.Type(DisposalCommand.TellWhereToGo.class),
    @JsonSubTypes.Type(DisposalCommand.Classify.class),
    @JsonSubTypes.Type(DisposalCommand.Receive.class),
    @JsonSubTypes.Type(DisposalCommand.Notify.class),
    @JsonSubTypes.Type(DisposalCommand.TellWhereItWent.class),
    @JsonSubTypes.Type(DisposalCommand.RaiseObjection.class),
    @JsonSubTypes.Type(DisposalCommand.AnswerObjection.class)
})
public sealed interface DisposalCommand extends Command {
    /** The track it is about. */
    TrackId track();

    @Override
    default Optional<TrackId> onTrack() {
        return Optional.of(track());
    }

    /** Forward it 转送: no report is owed. With several organs each further one gets a track of its own. */
    @JsonTypeName("forward")
    record Forward(TrackId track, List<OrganId> to) implements DisposalCommand {
        public Forward {
            Objects.requireNonNull(track, "track");
            to = Targets.check(to);
        }

        @Override
        public ActKey act() {
            return ActKey.FORWARD;
        }

        @Override
        public Event asEvent() {
            return new DisposalEvent.Forwarded(track, to);
        }
    }

    /** Assign it 交办: the result and a closing report are owed by the date the sender gives. */
    @JsonTypeName("assign")
    record Assign(
            TrackId track,
            List<OrganId> to,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate reportBy) implements DisposalCommand {
        public Assign {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(reportBy, "reportBy");
            to = Targets.check(to);
        }

        @Override
        public ActKey act() {
            return ActKey.ASSIGN;
        }

        @Override
        public Event asEvent() {
            return new DisposalEvent.Assigned(track, to, reportBy);
        }
    }

    /** Propose a grave or urgent matter to the Party committee or government for decision 报请本级决定. */
    @JsonTypeName("report-up")
    record ReportUp(TrackId track) implements DisposalCommand {
        public ReportUp {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.REPORT_UP;
        }

        @Override
        public Event asEvent() {
            return new DisposalEvent.ReportedUp(track);
        }
    }

    /** Tell the petitioner which organ to go to 告知向有权处理的机关提出. */
    @JsonTypeName("tell-where-to-go")
    record TellWhereToGo(TrackId track, String where) implements DisposalCommand {
        public TellWhereToGo {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(where, "where");
        }

        @Override
        public ActKey act() {
            return ActKey.TELL_WHERE_TO_GO;
        }

        @Override
        public Event asEvent() {
            return new DisposalEvent.ToldWhereToGo(track, where);
        }
    }

    /** Put it into a class 分类; it may be done late, and again. */
    @JsonTypeName("classify")
    record Classify(TrackId track, MatterClass matterClass) implements DisposalCommand {
        public Classify {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(matterClass, "matterClass");
        }

        @Override
        public ActKey act() {
            return ActKey.CLASSIFY;
        }

        @Override
        public Event asEvent() {
            return new DisposalEvent.Classified(track, matterClass);
        }
    }

    /** Sign for what was sent 签收: the organ's terms run from this. */
    @JsonTypeName("receive")
    record Receive(TrackId track) implements DisposalCommand {
        public Receive {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.RECEIVE;
        }

        @Override
        public Event asEvent() {
            return new DisposalEvent.Received(track);
        }
    }

    /** Tell the petitioner in writing of receipt, route and procedure 书面告知. */
    @JsonTypeName("notify")
    record Notify(TrackId track) implements DisposalCommand {
        public Notify {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.NOTIFY;
        }

        @Override
        public Event asEvent() {
            return new DisposalEvent.Notified(track);
        }
    }

    /** Tell the petitioner where the matter was sent 告知转送、交办去向. */
    @JsonTypeName("tell-where-it-went")
    record TellWhereItWent(TrackId track) implements DisposalCommand {
        public TellWhereItWent {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.TELL_WHERE_IT_WENT;
        }

        @Override
        public Event asEvent() {
            return new DisposalEvent.ToldWhereItWent(track);
        }
    }

    /** Object that it is not this organ's matter 提出异议, with detailed reasons. */
    @JsonTypeName("raise-objection")
    record RaiseObjection(TrackId track, String because) implements DisposalCommand {
        public RaiseObjection {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(because, "because");
        }

        @Override
        public ActKey act() {
            return ActKey.OBJECT;
        }

        @Override
        public Event asEvent() {
            return new DisposalEvent.Objected(track, because);
        }
    }

    /** The sender answers an objection: takes the matter back 核实同意, or overrules it. */
    @JsonTypeName("answer-objection")
    record AnswerObjection(TrackId track, boolean upheld, String because) implements DisposalCommand {
        public AnswerObjection {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(because, "because");
        }

        @Override
        public ActKey act() {
            return upheld ? ActKey.TAKE_BACK : ActKey.OVERRULE;
        }

        @Override
        public Event asEvent() {
            return new DisposalEvent.ObjectionAnswered(track, upheld, because);
        }
    }
}
