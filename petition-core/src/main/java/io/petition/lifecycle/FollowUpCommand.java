package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.ImmutableList;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Acts at and after the end 办结、回访、督办、建议. */
@JsonSubTypes({
    @JsonSubTypes.Type(FollowUpCommand.Withdraw.class),
    @JsonSubTypes.Type(FollowUpCommand.Settle.class),
    @JsonSubTypes.Type(FollowUpCommand.Close.class),
    @JsonSubTypes.Type(FollowUpCommand.AuditClosing.class),
    @JsonSubTypes.Type(FollowUpCommand.Reopen.class),
    @JsonSubTypes.Type(FollowUpCommand.OrderCarryingOut.class),
    @JsonSubTypes.Type(FollowUpCommand.ReportCarryingOut.class),
    @JsonSubTypes.Type(FollowUpCommand.Evaluate.class),
    @JsonSubTypes.Type(FollowUpCommand.ReturnVisit.class),
    @JsonSubTypes.Type(FollowUpCommand.Supervise.class),
    @JsonSubTypes.Type(FollowUpCommand.Propose.class),
    @JsonSubTypes.Type(FollowUpCommand.AnswerProposal.class),
    @JsonSubTypes.Type(FollowUpCommand.OrderRectification.class),
    @JsonSubTypes.Type(FollowUpCommand.ReportRectified.class)
})
public sealed interface FollowUpCommand extends Command {
    /** The track it is about. */
    TrackId track();

    @Override
    default Optional<TrackId> onTrack() {
        return Optional.of(track());
    }

    /**
     * Withdraw it 撤回信访事项.
     *
     * @param track the track
     * @param because why
     * @param withdrawing who withdraws; when these are not all who petition, they leave and the rest goes on. Empty where the actor
     *     withdraws it as a whole
     */
    @JsonTypeName("withdraw")
    record Withdraw(
            TrackId track,
            String because,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<PersonRef> withdrawing) implements FollowUpCommand, Reasoned {
        public Withdraw {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(because, "because");
            withdrawing = ImmutableList.copyOf(withdrawing);
        }

        /** As a whole. */
        public Withdraw(TrackId track, String because) {
            this(track, because, ImmutableList.of());
        }

        @Override
        public ActKey act() {
            return ActKey.WITHDRAW;
        }

        @Override
        public Event asEvent() {
            return new FollowUpEvent.Withdrawn(track, because, withdrawing);
        }
    }

    /** Settle it 化解、和解: a fact of its own beside its being closed. */
    @JsonTypeName("settle")
    record Settle(TrackId track, String way) implements FollowUpCommand, Choosing {
        public Settle {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(way, "way");
        }

        @Override
        public ActKey act() {
            return ActKey.SETTLE;
        }

        @Override
        public Event asEvent() {
            return new FollowUpEvent.Settled(track, way);
        }

        @Override
        public String choice() {
            return way;
        }
    }

    /** Close the track 办结, on a ground of the procedure. */
    @JsonTypeName("close")
    record Close(TrackId track, String ground) implements FollowUpCommand, Choosing {
        public Close {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(ground, "ground");
        }

        @Override
        public ActKey act() {
            return ActKey.CLOSE;
        }

        @Override
        public Event asEvent() {
            return new FollowUpEvent.Closed(track, ground);
        }

        @Override
        public String choice() {
            return ground;
        }
    }

    /** Look into a closing from above 审核认定办结. */
    @JsonTypeName("audit-closing")
    record AuditClosing(TrackId track, boolean passed, String because) implements FollowUpCommand, Reasoned {
        public AuditClosing {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(because, "because");
        }

        @Override
        public ActKey act() {
            return ActKey.AUDIT_CLOSING;
        }

        @Override
        public Event asEvent() {
            return new FollowUpEvent.ClosingAudited(track, passed, because);
        }
    }

    /** Open it again 重新办理, on a ground of the procedure: a new round with clocks of its own. */
    @JsonTypeName("reopen")
    record Reopen(TrackId track, String ground, Optional<PersonRef> approvedBy)
            implements FollowUpCommand, Choosing, Approvable {
        public Reopen {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(ground, "ground");
            Objects.requireNonNull(approvedBy, "approvedBy");
        }

        @Override
        public ActKey act() {
            return ActKey.REOPEN;
        }

        @Override
        public Event asEvent() {
            return new FollowUpEvent.Reopened(track, ground, approvedBy);
        }

        @Override
        public String choice() {
            return ground;
        }
    }

    /** Press the organ that has to carry out the opinion 督促执行. */
    @JsonTypeName("order-carrying-out")
    record OrderCarryingOut(
            TrackId track,
            OrganId to,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> by)
            implements FollowUpCommand, Addressed, Due {
        public OrderCarryingOut {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(by, "by");
        }

        @Override
        public Optional<When> dueBy() {
            return by.map(When::on);
        }

        @Override
        public ActKey act() {
            return ActKey.ORDER_CARRYING_OUT;
        }

        @Override
        public Event asEvent() {
            return new FollowUpEvent.CarryingOutOrdered(track, to, by);
        }
    }

    /** Say whether the opinion was carried out 反馈执行情况: done, or refused. */
    @JsonTypeName("report-carrying-out")
    record ReportCarryingOut(TrackId track, OrganId by, String result) implements FollowUpCommand, Choosing {
        public ReportCarryingOut {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(result, "result");
        }

        @Override
        public ActKey act() {
            return ActKey.REPORT_CARRYING_OUT;
        }

        @Override
        public Event asEvent() {
            return new FollowUpEvent.CarryingOutReported(track, by, result);
        }

        @Override
        public String choice() {
            return result;
        }
    }

    /** Evaluate one of the two bodies 满意度评价: the petition office and the organ are evaluated apart. */
    @JsonTypeName("evaluate")
    record Evaluate(TrackId track, OrganId body, String rating) implements FollowUpCommand, Choosing {
        public Evaluate {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(body, "body");
            Objects.requireNonNull(rating, "rating");
        }

        @Override
        public ActKey act() {
            return ActKey.EVALUATE;
        }

        @Override
        public Event asEvent() {
            return new FollowUpEvent.Evaluated(track, body, rating);
        }

        @Override
        public String choice() {
            return rating;
        }
    }

    /** Visit again 回访, until the matter is settled and the petitioner reconciled 案结事了、事心双解. */
    @JsonTypeName("return-visit")
    record ReturnVisit(
            TrackId track,
            boolean settled,
            boolean reconciled,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> next)
            implements FollowUpCommand, Due {
        public ReturnVisit {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(next, "next");
        }

        @Override
        public Optional<When> dueBy() {
            return next.map(When::on);
        }

        @Override
        public ActKey act() {
            return ActKey.RETURN_VISIT;
        }

        @Override
        public Event asEvent() {
            return new FollowUpEvent.ReturnVisited(track, settled, reconciled, next);
        }
    }

    /** Supervise it 督查督办: urge, inspect, meet, circulate, list. */
    @JsonTypeName("supervise")
    record Supervise(TrackId track, String way, OrganId to, String because)
            implements FollowUpCommand, Choosing, Reasoned, Addressed {
        public Supervise {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(way, "way");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(because, "because");
        }

        @Override
        public ActKey act() {
            return ActKey.SUPERVISE;
        }

        @Override
        public Event asEvent() {
            return new FollowUpEvent.Supervised(track, way, to, because);
        }

        @Override
        public String choice() {
            return way;
        }
    }

    /** Propose to an organ 提出建议: to improve its work, to mend the policy, to hold somebody responsible. */
    @JsonTypeName("propose")
    record Propose(TrackId track, String proposal, OrganId to, String because)
            implements FollowUpCommand, Choosing, Reasoned, Addressed {
        public Propose {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(proposal, "proposal");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(because, "because");
        }

        @Override
        public ActKey act() {
            return ActKey.PROPOSE;
        }

        @Override
        public Event asEvent() {
            return new FollowUpEvent.Proposed(track, proposal, to, because);
        }

        @Override
        public String choice() {
            return proposal;
        }
    }

    /** Answer a proposal in writing 书面反馈采纳情况. */
    @JsonTypeName("answer-proposal")
    record AnswerProposal(
            TrackId track,
            OrganId by,
            String adoption,

            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> because)
            implements FollowUpCommand, Choosing {
        public AnswerProposal {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(adoption, "adoption");
            Objects.requireNonNull(because, "because");
        }

        /** Without a reason, as where it is adopted. */
        public AnswerProposal(TrackId track, OrganId by, String adoption) {
            this(track, by, adoption, Optional.empty());
        }

        @Override
        public ActKey act() {
            return ActKey.ANSWER_PROPOSAL;
        }

        @Override
        public Event asEvent() {
            return new FollowUpEvent.ProposalAnswered(track, by, adoption, because);
        }

        @Override
        public String choice() {
            return adoption;
        }
    }

    /** Order a unit to put things right by a date 责令限期整改. */
    @JsonTypeName("order-rectification")
    record OrderRectification(
            TrackId track,
            OrganId to,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate by) implements FollowUpCommand, Addressed, Due {
        public OrderRectification {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(by, "by");
        }

        @Override
        public Optional<When> dueBy() {
            return Optional.of(When.on(by));
        }

        @Override
        public ActKey act() {
            return ActKey.ORDER_RECTIFICATION;
        }

        @Override
        public Event asEvent() {
            return new FollowUpEvent.RectificationOrdered(track, to, by);
        }
    }

    /** Say that they were put right 完成整改. */
    @JsonTypeName("report-rectified")
    record ReportRectified(TrackId track, OrganId by) implements FollowUpCommand {
        public ReportRectified {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(by, "by");
        }

        @Override
        public ActKey act() {
            return ActKey.REPORT_RECTIFIED;
        }

        @Override
        public Event asEvent() {
            return new FollowUpEvent.Rectified(track, by);
        }
    }
}
