package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.petition.model.PersonRef;
import io.petition.model.TrackId;
import io.petition.time.Span;
import java.util.Objects;
import java.util.Optional;

/** Acts of the organ that handles the matter 受理、办理、答复. */
@JsonSubTypes({
    @JsonSubTypes.Type(HandlingCommand.Accept.class),
    @JsonSubTypes.Type(HandlingCommand.NotAccept.class),
    @JsonSubTypes.Type(HandlingCommand.NoLongerAccept.class),
    @JsonSubTypes.Type(HandlingCommand.Extend.class),
    @JsonSubTypes.Type(HandlingCommand.ReportProgress.class),
    @JsonSubTypes.Type(HandlingCommand.ReportResult.class),
    @JsonSubTypes.Type(HandlingCommand.Answer.class),
    @JsonSubTypes.Type(HandlingCommand.Deliver.class)
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

    /** Refuse to accept it 不予受理, on a ground of the procedure. */
    @JsonTypeName("not-accept")
    record NotAccept(TrackId track, String ground) implements HandlingCommand {
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
    }

    /** Accept it no longer 不再受理, on a ground of the procedure. */
    @JsonTypeName("no-longer-accept")
    record NoLongerAccept(TrackId track, String ground) implements HandlingCommand {
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
    }

    /**
     * Extend the handling term 延期. Made step by step: {@code Extend.by(track, calendarDays(20)).because("…")
     * .approvedBy(head).petitionerTold()}.
     *
     * @param track the track
     * @param by by how much
     * @param because the reason; blank when none is given
     * @param approvedBy the head of the organ who approved; empty when nobody did
     * @param told whether the petitioner is told the reason
     */
    @JsonTypeName("extend")
    record Extend(TrackId track, Span by, String because, Optional<PersonRef> approvedBy, boolean told)
            implements HandlingCommand {
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

    /** Give interim feedback 阶段性反馈: a note of progress, which answers nothing. */
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

    /** Report the result to the sender who assigned it 反馈办理结果, with a closing report. */
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

    /** Make the written answer 出具信访处理意见书、书面答复. */
    @JsonTypeName("answer")
    record Answer(TrackId track) implements HandlingCommand {
        public Answer {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.ANSWER;
        }

        @Override
        public Event asEvent() {
            return new HandlingEvent.Answered(track);
        }
    }

    /** Deliver the written answer 送达: the petitioner's window runs from this. */
    @JsonTypeName("deliver")
    record Deliver(TrackId track) implements HandlingCommand {
        public Deliver {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.DELIVER;
        }

        @Override
        public Event asEvent() {
            return new HandlingEvent.Delivered(track);
        }
    }
}
