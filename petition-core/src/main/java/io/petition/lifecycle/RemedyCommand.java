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

/** Acts in a remedy 复查、复核: level 1, 2 and so on, as the procedure has them. */
@JsonSubTypes({
    @JsonSubTypes.Type(RemedyCommand.RequestRemedy.class),
    @JsonSubTypes.Type(RemedyCommand.TakeUpRemedy.class),
    @JsonSubTypes.Type(RemedyCommand.RefuseRemedy.class),
    @JsonSubTypes.Type(RemedyCommand.ComplainRefusal.class),
    @JsonSubTypes.Type(RemedyCommand.DecideRefusal.class),
    @JsonSubTypes.Type(RemedyCommand.CallResponse.class),
    @JsonSubTypes.Type(RemedyCommand.RespondRemedy.class),
    @JsonSubTypes.Type(RemedyCommand.WithdrawRemedy.class),
    @JsonSubTypes.Type(RemedyCommand.DecideRemedy.class),
    @JsonSubTypes.Type(RemedyCommand.DeliverRemedy.class),
    @JsonSubTypes.Type(RemedyCommand.MoveRemedy.class)
})
public sealed interface RemedyCommand extends Command {
    /** The track it is about. */
    TrackId track();

    @Override
    default Optional<TrackId> onTrack() {
        return Optional.of(track());
    }

    /** Ask for a remedy 请求复查、复核 of the organ that decides it; late only with an excuse that the procedure knows. */
    @JsonTypeName("request-remedy")
    record RequestRemedy(TrackId track, OrganId to, Optional<String> excuse) implements RemedyCommand, Addressed {
        public RequestRemedy {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(excuse, "excuse");
        }

        /** Asked for in time. */
        public static RequestRemedy inTime(TrackId track, OrganId to) {
            return new RequestRemedy(track, to, Optional.empty());
        }

        @Override
        public ActKey act() {
            return ActKey.REQUEST_REMEDY;
        }

        @Override
        public Event asEvent() {
            return new RemedyEvent.RemedyRequested(track, to, excuse);
        }
    }

    /** Take up the request 受理复查、复核申请. */
    @JsonTypeName("take-up-remedy")
    record TakeUpRemedy(TrackId track) implements RemedyCommand {
        public TakeUpRemedy {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.TAKE_UP_REMEDY;
        }

        @Override
        public Event asEvent() {
            return new RemedyEvent.RemedyTakenUp(track);
        }
    }

    /** Refuse the request 不予受理复查、复核申请, on a ground of the procedure. */
    @JsonTypeName("refuse-remedy")
    record RefuseRemedy(TrackId track, String ground) implements RemedyCommand, Choosing {
        public RefuseRemedy {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(ground, "ground");
        }

        @Override
        public ActKey act() {
            return ActKey.REFUSE_REMEDY;
        }

        @Override
        public Event asEvent() {
            return new RemedyEvent.RemedyRefused(track, ground);
        }

        @Override
        public String choice() {
            return ground;
        }
    }

    /** Complain that a request was refused 对不予受理提出异议. */
    @JsonTypeName("complain-refusal")
    record ComplainRefusal(TrackId track, OrganId to) implements RemedyCommand, Addressed {
        public ComplainRefusal {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(to, "to");
        }

        @Override
        public ActKey act() {
            return ActKey.COMPLAIN_REFUSAL;
        }

        @Override
        public Event asEvent() {
            return new RemedyEvent.RefusalComplained(track, to);
        }
    }

    /** Decide on such a complaint 对不予受理的监督决定. */
    @JsonTypeName("decide-refusal")
    record DecideRefusal(TrackId track, String outcome) implements RemedyCommand, Choosing {
        public DecideRefusal {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(outcome, "outcome");
        }

        @Override
        public ActKey act() {
            return ActKey.DECIDE_REFUSAL;
        }

        @Override
        public Event asEvent() {
            return new RemedyEvent.RefusalDecided(track, outcome);
        }

        @Override
        public String choice() {
            return outcome;
        }
    }

    /** Call for the handling organ's statement 通知答复. */
    @JsonTypeName("call-response")
    record CallResponse(TrackId track) implements RemedyCommand {
        public CallResponse {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.CALL_RESPONSE;
        }

        @Override
        public Event asEvent() {
            return new RemedyEvent.ResponseCalled(track);
        }
    }

    /** Give that statement 提交书面答复和依据. */
    @JsonTypeName("respond-remedy")
    record RespondRemedy(TrackId track) implements RemedyCommand {
        public RespondRemedy {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.RESPOND_REMEDY;
        }

        @Override
        public Event asEvent() {
            return new RemedyEvent.RemedyResponded(track);
        }
    }

    /** Withdraw the request 撤回复查、复核申请. */
    @JsonTypeName("withdraw-remedy")
    record WithdrawRemedy(
            TrackId track,
            String because,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<PersonRef> withdrawing) implements RemedyCommand, Reasoned {
        public WithdrawRemedy {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(because, "because");
            withdrawing = ImmutableList.copyOf(withdrawing);
        }

        /** By who alone petitions, or speaks for all. */
        public WithdrawRemedy(TrackId track, String because) {
            this(track, because, ImmutableList.of());
        }

        @Override
        public ActKey act() {
            return ActKey.WITHDRAW_REMEDY;
        }

        @Override
        public Event asEvent() {
            return new RemedyEvent.RemedyWithdrawn(track, because, withdrawing);
        }
    }

    /** Give the opinion on the remedy 提出复查、复核意见, with one of the outcomes that the procedure knows. */
    @JsonTypeName("decide-remedy")
    record DecideRemedy(TrackId track, String outcome) implements RemedyCommand, Choosing {
        public DecideRemedy {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(outcome, "outcome");
        }

        @Override
        public ActKey act() {
            return ActKey.DECIDE_REMEDY;
        }

        @Override
        public Event asEvent() {
            return new RemedyEvent.RemedyDecided(track, outcome);
        }

        @Override
        public String choice() {
            return outcome;
        }
    }

    /** Deliver the opinion 书面答复, or try to: where it counts as delivered, the window for the next level runs from this. */
    @JsonTypeName("deliver-remedy")
    record DeliverRemedy(TrackId track, Delivery delivery) implements RemedyCommand, Choosing {
        public DeliverRemedy {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(delivery, "delivery");
        }

        /** Handed over and signed for. */
        public static DeliverRemedy signed(TrackId track) {
            return new DeliverRemedy(track, Delivery.signed());
        }

        @Override
        public ActKey act() {
            return ActKey.DELIVER_REMEDY;
        }

        @Override
        public String choice() {
            return delivery.outcome();
        }

        @Override
        public Event asEvent() {
            return new RemedyEvent.RemedyDelivered(track, delivery);
        }
    }

    /** Move it to another organ 移送: where the one that was asked has come to be one that it is against, as after a merger. */
    @JsonTypeName("move-remedy")
    record MoveRemedy(TrackId track, OrganId to, String because) implements RemedyCommand, Reasoned, Addressed {
        public MoveRemedy {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(because, "because");
        }

        @Override
        public ActKey act() {
            return ActKey.MOVE_REMEDY;
        }

        @Override
        public Event asEvent() {
            return new RemedyEvent.RemedyMoved(track, to, because);
        }
    }
}
