package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.ImmutableList;
import io.petition.law.MilestoneKey;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.TrackId;
import io.petition.time.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Acts of the organ that handles the matter 受理、办理、答复. */
@JsonSubTypes({
    @JsonSubTypes.Type(HandlingCommand.Accept.class),
    @JsonSubTypes.Type(HandlingCommand.AcceptSimplified.class),
    @JsonSubTypes.Type(HandlingCommand.SwitchProcedure.class),
    @JsonSubTypes.Type(HandlingCommand.NotAccept.class),
    @JsonSubTypes.Type(HandlingCommand.NoLongerAccept.class),
    @JsonSubTypes.Type(HandlingCommand.Extend.class),
    @JsonSubTypes.Type(HandlingCommand.ReportProgress.class),
    @JsonSubTypes.Type(HandlingCommand.ReportResult.class),
    @JsonSubTypes.Type(HandlingCommand.NameCoHandlers.class),
    @JsonSubTypes.Type(HandlingCommand.NoteMilestone.class),
    @JsonSubTypes.Type(HandlingCommand.NoteFact.class),
    @JsonSubTypes.Type(HandlingCommand.Answer.class),
    @JsonSubTypes.Type(HandlingCommand.Deliver.class),
    @JsonSubTypes.Type(HandlingCommand.ReplySuggestion.class),
    @JsonSubTypes.Type(HandlingCommand.AnswerDuty.class),
    @JsonSubTypes.Type(HandlingCommand.TellAccuser.class)
})
public sealed interface HandlingCommand extends Command {
    /** The track it is about. */
    TrackId track();

    @Override
    default Optional<TrackId> onTrack() {
        return Optional.of(track());
    }

    /** Accept it 受理. Acceptance is an act with a day of its own and never computed. */
    @JsonTypeName("accept")
    record Accept(TrackId track) implements HandlingCommand {
        public Accept {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.ACCEPT;
        }

        @Override
        public Event asEvent() {
            return new HandlingEvent.Accepted(track);
        }
    }

    /** Accept it for the simplified procedure 简易办理. */
    @JsonTypeName("accept-simplified")
    record AcceptSimplified(TrackId track) implements HandlingCommand {
        public AcceptSimplified {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.ACCEPT_SIMPLIFIED;
        }

        @Override
        public Event asEvent() {
            return new HandlingEvent.SimplifiedAccepted(track);
        }
    }

    /** Go over from the simplified to the ordinary procedure 转为普通程序. */
    @JsonTypeName("switch-procedure")
    record SwitchProcedure(TrackId track, String because, Optional<PersonRef> approvedBy)
            implements HandlingCommand, Reasoned, Approvable {
        public SwitchProcedure {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(because, "because");
            Objects.requireNonNull(approvedBy, "approvedBy");
        }

        @Override
        public ActKey act() {
            return ActKey.SWITCH_PROCEDURE;
        }

        @Override
        public Event asEvent() {
            return new HandlingEvent.ProcedureSwitched(track, because, approvedBy);
        }
    }

    /** Refuse to accept it 不予受理, on a ground of the procedure. */
    @JsonTypeName("not-accept")
    record NotAccept(TrackId track, String ground) implements HandlingCommand, Choosing {
        public NotAccept {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(ground, "ground");
        }

        @Override
        public ActKey act() {
            return ActKey.NOT_ACCEPT;
        }

        @Override
        public Event asEvent() {
            return new HandlingEvent.NotAccepted(track, ground);
        }

        @Override
        public String choice() {
            return ground;
        }
    }

    /** Accept it no longer 不再受理, on a ground of the procedure. */
    @JsonTypeName("no-longer-accept")
    record NoLongerAccept(TrackId track, String ground) implements HandlingCommand, Choosing {
        public NoLongerAccept {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(ground, "ground");
        }

        @Override
        public ActKey act() {
            return ActKey.NO_LONGER_ACCEPT;
        }

        @Override
        public Event asEvent() {
            return new HandlingEvent.NoLongerAccepted(track, ground);
        }

        @Override
        public String choice() {
            return ground;
        }
    }

    /** Extend the handling term 延期. */
    @JsonTypeName("extend")
    record Extend(TrackId track, Span by, String because, Optional<PersonRef> approvedBy, boolean told)
            implements HandlingCommand, Reasoned, Approvable {
        public Extend {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(because, "because");
            Objects.requireNonNull(approvedBy, "approvedBy");
        }

        public static Extend by(TrackId track, Span by) {
            return new Extend(track, by, "", Optional.empty(), false);
        }

        public Extend because(String reason) {
            return new Extend(track, by, reason, approvedBy, told);
        }

        public Extend approvedBy(PersonRef head) {
            return new Extend(track, by, because, Optional.of(head), told);
        }

        public Extend petitionerTold() {
            return new Extend(track, by, because, approvedBy, true);
        }

        @Override
        public ActKey act() {
            return ActKey.EXTEND;
        }

        @Override
        public Event asEvent() {
            return new HandlingEvent.Extended(track, by, because, approvedBy, told);
        }
    }

    /** Tell the petitioner how far it is 告知办理进展, interim feedback. */
    @JsonTypeName("report-progress")
    record ReportProgress(TrackId track) implements HandlingCommand {
        public ReportProgress {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.REPORT_PROGRESS;
        }

        @Override
        public Event asEvent() {
            return new HandlingEvent.ProgressReported(track);
        }
    }

    /** Report the result to the sender, with the closing report 反馈办理结果，提交办结报告. */
    @JsonTypeName("report-result")
    record ReportResult(TrackId track) implements HandlingCommand {
        public ReportResult {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.REPORT_RESULT;
        }

        @Override
        public Event asEvent() {
            return new HandlingEvent.ResultReported(track);
        }
    }

    /** Name the organs that handle it together with the one that leads 协办单位. */
    @JsonTypeName("name-co-handlers")
    record NameCoHandlers(
            TrackId track,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<OrganId> others) implements HandlingCommand {
        public NameCoHandlers {
            Objects.requireNonNull(track, "track");
            others = ImmutableList.copyOf(others);
        }

        @Override
        public ActKey act() {
            return ActKey.NAME_CO_HANDLERS;
        }

        @Override
        public Event asEvent() {
            return new HandlingEvent.CoHandlersNamed(track, others);
        }
    }

    /** Note a moment that a local rule counts from 记录节点: the petitioner was met, a call was answered. */
    @JsonTypeName("note-milestone")
    record NoteMilestone(TrackId track, MilestoneKey milestone) implements HandlingCommand, Choosing {
        public NoteMilestone {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(milestone, "milestone");
        }

        @Override
        public ActKey act() {
            return ActKey.NOTE_MILESTONE;
        }

        @Override
        public Event asEvent() {
            return new HandlingEvent.MilestoneNoted(track, milestone);
        }

        @Override
        public String choice() {
            return milestone.value();
        }
    }

    /** Note what a local rule asks about the matter 记录情形, for example that a political-legal organ handles it. */
    @JsonTypeName("note-fact")
    record NoteFact(TrackId track, String name, String value) implements HandlingCommand, Choosing {
        public NoteFact {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }

        @Override
        public ActKey act() {
            return ActKey.NOTE_FACT;
        }

        @Override
        public Event asEvent() {
            return new HandlingEvent.FactNoted(track, name, value);
        }

        @Override
        public String choice() {
            return name;
        }
    }

    /** Give the written opinion 出具信访处理意见书. */
    @JsonTypeName("answer")
    record Answer(TrackId track, Opinion opinion) implements HandlingCommand, Stating {
        public Answer {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(opinion, "opinion");
        }

        /** An opinion that says all that it can and decides the whole alike. */
        public static Answer whole(TrackId track, String outcome, String basis) {
            return new Answer(track, Opinion.whole(ImmutableList.of(DemandOutcome.of(outcome, basis))));
        }

        @Override
        public Set<Content> contents() {
            return opinion.contents();
        }

        @Override
        public ActKey act() {
            return ActKey.ANSWER;
        }

        @Override
        public Event asEvent() {
            return new HandlingEvent.Answered(track, opinion);
        }
    }

    /** Deliver the opinion 送达, or try to: where it counts as delivered, the window for a remedy runs from this. */
    @JsonTypeName("deliver")
    record Deliver(TrackId track, Delivery delivery) implements HandlingCommand, Choosing {
        public Deliver {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(delivery, "delivery");
        }

        /** Handed over and signed for. */
        public static Deliver signed(TrackId track) {
            return new Deliver(track, Delivery.signed());
        }

        @Override
        public ActKey act() {
            return ActKey.DELIVER;
        }

        @Override
        public String choice() {
            return delivery.outcome();
        }

        @Override
        public Event asEvent() {
            return new HandlingEvent.Delivered(track, delivery);
        }
    }

    /** Reply to a suggestion 建议的回复: adopted, in part, or not. */
    @JsonTypeName("reply-suggestion")
    record ReplySuggestion(TrackId track, String adoption) implements HandlingCommand, Choosing {
        public ReplySuggestion {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(adoption, "adoption");
        }

        @Override
        public ActKey act() {
            return ActKey.REPLY_SUGGESTION;
        }

        @Override
        public Event asEvent() {
            return new HandlingEvent.SuggestionReplied(track, adoption);
        }

        @Override
        public String choice() {
            return adoption;
        }
    }

    /** Perform the duty that was asked for, or answer the request 履行法定职责或者答复. */
    @JsonTypeName("answer-duty")
    record AnswerDuty(TrackId track, String result) implements HandlingCommand, Choosing {
        public AnswerDuty {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(result, "result");
        }

        @Override
        public ActKey act() {
            return ActKey.ANSWER_DUTY;
        }

        @Override
        public Event asEvent() {
            return new HandlingEvent.DutyAnswered(track, result);
        }

        @Override
        public String choice() {
            return result;
        }
    }

    /** Tell who accused somebody the result 向检举控告人反馈. */
    @JsonTypeName("tell-accuser")
    record TellAccuser(TrackId track) implements HandlingCommand {
        public TellAccuser {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.TELL_ACCUSER;
        }

        @Override
        public Event asEvent() {
            return new HandlingEvent.AccuserTold(track);
        }
    }
}
