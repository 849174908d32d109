package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.authority.Role;
import io.petition.law.MatterClass;
import io.petition.model.DemandId;
import io.petition.model.OrganId;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Acts that decide where a matter goes 转送、交办、告知、导入、异议. */
@JsonSubTypes({
    @JsonSubTypes.Type(DisposalCommand.Forward.class),
    @JsonSubTypes.Type(DisposalCommand.Assign.class),
    @JsonSubTypes.Type(DisposalCommand.AllotDemands.class),
    @JsonSubTypes.Type(DisposalCommand.ReportUp.class),
    @JsonSubTypes.Type(DisposalCommand.ReportUrgent.class),
    @JsonSubTypes.Type(DisposalCommand.TakeMeasures.class),
    @JsonSubTypes.Type(DisposalCommand.TellWhereToGo.class),
    @JsonSubTypes.Type(DisposalCommand.Divert.class),
    @JsonSubTypes.Type(DisposalCommand.Classify.class),
    @JsonSubTypes.Type(DisposalCommand.Receive.class),
    @JsonSubTypes.Type(DisposalCommand.Notify.class),
    @JsonSubTypes.Type(DisposalCommand.TellWhereItWent.class),
    @JsonSubTypes.Type(DisposalCommand.RaiseObjection.class),
    @JsonSubTypes.Type(DisposalCommand.AnswerObjection.class),
    @JsonSubTypes.Type(DisposalCommand.RaiseDispute.class),
    @JsonSubTypes.Type(DisposalCommand.DecideDispute.class),
    @JsonSubTypes.Type(DisposalCommand.Escalate.class)
})
public sealed interface DisposalCommand extends Command {
    /** The track it is about. */
    TrackId track();

    @Override
    default Optional<TrackId> onTrack() {
        return Optional.of(track());
    }

    /**
     * Forward it 转送: no report is owed. With several organs each further one gets a track of its own.
     *
     * @param as in which role they get it: as the petition office of a tier below, which sends it on, or else as an organ
     */
    @JsonTypeName("forward")
    record Forward(
            TrackId track,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<OrganId> to,
            Optional<Role> as) implements DisposalCommand {
        public Forward {
            Objects.requireNonNull(track, "track");
            to = Targets.check(to);
            Targets.check(as);
        }

        /** To organs. */
        public Forward(TrackId track, List<OrganId> to) {
            this(track, to, Optional.empty());
        }

        @Override
        public ActKey act() {
            return ActKey.FORWARD;
        }

        @Override
        public Event asEvent() {
            return new DisposalEvent.Forwarded(track, to, as);
        }
    }

    /**
     * Assign it 交办: the result and a closing report are owed by the date the sender gives.
     *
     * @param as in which role they get it: as the petition office of a tier below, which sends it on, or else as an organ
     */
    @JsonTypeName("assign")
    record Assign(
            TrackId track,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<OrganId> to,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate reportBy,
            Optional<Role> as)
            implements DisposalCommand, Due {
        public Assign {
            Objects.requireNonNull(track, "track");
            to = Targets.check(to);
            Objects.requireNonNull(reportBy, "reportBy");
            Targets.check(as);
        }

        /** To organs. */
        public Assign(TrackId track, List<OrganId> to, LocalDate reportBy) {
            this(track, to, reportBy, Optional.empty());
        }

        @Override
        public Optional<When> dueBy() {
            return Optional.of(When.on(reportBy));
        }

        @Override
        public ActKey act() {
            return ActKey.ASSIGN;
        }

        @Override
        public Event asEvent() {
            return new DisposalEvent.Assigned(track, to, reportBy, as);
        }
    }

    /** Share out the demands of a matter with several tracks 分流诉求: which of them this track has to decide. */
    @JsonTypeName("allot-demands")
    record AllotDemands(
            TrackId track,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<DemandId> demands) implements DisposalCommand {
        public AllotDemands {
            Objects.requireNonNull(track, "track");
            demands = Targets.demands(demands);
        }

        @Override
        public ActKey act() {
            return ActKey.ALLOT_DEMANDS;
        }

        @Override
        public Event asEvent() {
            return new DisposalEvent.DemandsAllotted(track, demands);
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

    /** Report a grave or urgent matter at once 重大、紧急事项报告. */
    @JsonTypeName("report-urgent")
    record ReportUrgent(
            TrackId track,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<OrganId> to) implements DisposalCommand {
        public ReportUrgent {
            Objects.requireNonNull(track, "track");
            to = ImmutableList.copyOf(to);
        }

        @Override
        public ActKey act() {
            return ActKey.REPORT_URGENT;
        }

        @Override
        public Event asEvent() {
            return new DisposalEvent.UrgentReported(track, to);
        }
    }

    /** Take measures in a grave or urgent matter 采取措施. */
    @JsonTypeName("take-measures")
    record TakeMeasures(TrackId track, String measure) implements DisposalCommand {
        public TakeMeasures {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(measure, "measure");
        }

        @Override
        public ActKey act() {
            return ActKey.TAKE_MEASURES;
        }

        @Override
        public Event asEvent() {
            return new DisposalEvent.MeasuresTaken(track, measure);
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

    /** Lead it to the procedure that is made for it 分类导入: another body decides there, by its own terms and remedies. */
    @JsonTypeName("divert")
    record Divert(TrackId track, String route, Optional<OrganId> body) implements DisposalCommand, Choosing {
        public Divert {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(route, "route");
            Objects.requireNonNull(body, "body");
        }

        @Override
        public ActKey act() {
            return ActKey.DIVERT;
        }

        @Override
        public Event asEvent() {
            return new DisposalEvent.Diverted(track, route, body);
        }

        @Override
        public String choice() {
            return route;
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
    record Notify(
            TrackId track,
            @JsonSetter(nulls = Nulls.AS_EMPTY) Set<Content> contents) implements DisposalCommand, Stating {
        public Notify {
            Objects.requireNonNull(track, "track");
            contents = ImmutableSet.copyOf(contents);
        }

        /** A notice that says all that it can. */
        public static Notify whole(TrackId track) {
            return new Notify(track, Content.notice());
        }

        @Override
        public ActKey act() {
            return ActKey.NOTIFY;
        }

        @Override
        public Event asEvent() {
            return new DisposalEvent.Notified(track, contents);
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
    record RaiseObjection(TrackId track, String because) implements DisposalCommand, Reasoned {
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
    record AnswerObjection(TrackId track, boolean upheld, String because) implements DisposalCommand, Reasoned {
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

    /** Say that organs disagree on who is competent 受理争议. */
    @JsonTypeName("raise-dispute")
    record RaiseDispute(
            TrackId track,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<OrganId> between,
            String because) implements DisposalCommand, Reasoned {
        public RaiseDispute {
            Objects.requireNonNull(track, "track");
            between = ImmutableList.copyOf(between);
            Objects.requireNonNull(because, "because");
        }

        @Override
        public ActKey act() {
            return ActKey.RAISE_DISPUTE;
        }

        @Override
        public Event asEvent() {
            return new DisposalEvent.CompetenceDisputed(track, between, because);
        }
    }

    /**
     * Decide who is competent 决定受理机关; {@code by} is the step of the regime that decides.
     *
     * @param agreed the organs that agreed 协商一致; empty where they did not, and somebody above decides
     * @param role in which role the organ gets it; empty for the one in which it has or sent it, else as an organ
     */
    @JsonTypeName("decide-dispute")
    record DecideDispute(
            TrackId track,
            OrganId to,
            String by,
            String because,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<OrganId> agreed,
            Optional<Role> role)
            implements DisposalCommand, Choosing, Reasoned, Addressed {
        public DecideDispute {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(because, "because");
            agreed = ImmutableList.copyOf(agreed);
            Objects.requireNonNull(role, "role");
        }

        /** By somebody above, on whom nobody had to agree. */
        public DecideDispute(TrackId track, OrganId to, String by, String because) {
            this(track, to, by, because, ImmutableList.of(), Optional.empty());
        }

        /** The same, by these who agreed. */
        public DecideDispute agreedBy(List<OrganId> organs) {
            return new DecideDispute(track, to, by, because, organs, role);
        }

        /** The same, for the organ in this role: the petition office has it to send on. */
        public DecideDispute as(Role desk) {
            return new DecideDispute(track, to, by, because, agreed, Optional.of(desk));
        }

        @Override
        public ActKey act() {
            return ActKey.DECIDE_DISPUTE;
        }

        @Override
        public Event asEvent() {
            return new DisposalEvent.DisputeDecided(track, to, by, because, agreed, role);
        }

        @Override
        public String choice() {
            return by;
        }
    }

    /** Take it up one level 提级办理. */
    @JsonTypeName("escalate")
    record Escalate(TrackId track, OrganId to, String because) implements DisposalCommand, Reasoned, Addressed {
        public Escalate {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(because, "because");
        }

        @Override
        public ActKey act() {
            return ActKey.ESCALATE;
        }

        @Override
        public Event asEvent() {
            return new DisposalEvent.Escalated(track, to, because);
        }
    }
}
