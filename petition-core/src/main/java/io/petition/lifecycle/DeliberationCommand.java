package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.ImmutableList;
import io.petition.authority.Participant;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Acts that bring people together over a matter, or let it stand still 听证、调解、鉴定、评议、中止、补正. */
@JsonSubTypes({
    @JsonSubTypes.Type(DeliberationCommand.AskSupplement.class),
    @JsonSubTypes.Type(DeliberationCommand.Supplement.class),
    @JsonSubTypes.Type(DeliberationCommand.OpenHearing.class),
    @JsonSubTypes.Type(DeliberationCommand.CloseHearing.class),
    @JsonSubTypes.Type(DeliberationCommand.StandAside.class),
    @JsonSubTypes.Type(DeliberationCommand.OpenMediation.class),
    @JsonSubTypes.Type(DeliberationCommand.MoveMediationUp.class),
    @JsonSubTypes.Type(DeliberationCommand.CloseMediation.class),
    @JsonSubTypes.Type(DeliberationCommand.OrderAppraisal.class),
    @JsonSubTypes.Type(DeliberationCommand.ReceiveAppraisal.class),
    @JsonSubTypes.Type(DeliberationCommand.OpenPanel.class),
    @JsonSubTypes.Type(DeliberationCommand.ClosePanel.class),
    @JsonSubTypes.Type(DeliberationCommand.Suspend.class),
    @JsonSubTypes.Type(DeliberationCommand.Resume.class)
})
public sealed interface DeliberationCommand extends Command {
    /** The track it is about. */
    TrackId track();

    @Override
    default Optional<TrackId> onTrack() {
        return Optional.of(track());
    }

    /** Ask the petitioner for what is missing 要求补正. */
    @JsonTypeName("ask-supplement")
    record AskSupplement(
            TrackId track,
            String what,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> by) implements DeliberationCommand, Due {
        public AskSupplement {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(by, "by");
        }

        @Override
        public Optional<When> dueBy() {
            return by.map(When::on);
        }

        @Override
        public ActKey act() {
            return ActKey.ASK_SUPPLEMENT;
        }

        @Override
        public Event asEvent() {
            return new DeliberationEvent.SupplementAsked(track, what, by);
        }
    }

    /** Hand in what was missing 补正. */
    @JsonTypeName("supplement")
    record Supplement(TrackId track) implements DeliberationCommand {
        public Supplement {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.SUPPLEMENT;
        }

        @Override
        public Event asEvent() {
            return new DeliberationEvent.Supplemented(track);
        }
    }

    /** Open a hearing 举行听证. */
    @JsonTypeName("open-hearing")
    record OpenHearing(
            TrackId track,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<Participant> participants)
            implements DeliberationCommand, Attended {
        public OpenHearing {
            Objects.requireNonNull(track, "track");
            participants = ImmutableList.copyOf(participants);
        }

        @Override
        public ActKey act() {
            return ActKey.OPEN_HEARING;
        }

        @Override
        public Event asEvent() {
            return new DeliberationEvent.HearingOpened(track, participants);
        }
    }

    /**
     * Close the hearing 听证结束.
     *
     * @param participants who takes part from another's place: another chair, where the one who opened it stood aside; mostly nobody
     */
    @JsonTypeName("close-hearing")
    record CloseHearing(
            TrackId track,
            String outcome,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
            List<Participant> participants)
            implements DeliberationCommand, Attended {
        public CloseHearing {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(outcome, "outcome");
            participants = ImmutableList.copyOf(participants);
        }

        /** With those who opened it. */
        public CloseHearing(TrackId track, String outcome) {
            this(track, outcome, ImmutableList.of());
        }

        @Override
        public ActKey act() {
            return ActKey.CLOSE_HEARING;
        }

        @Override
        public Event asEvent() {
            return new DeliberationEvent.HearingClosed(track, outcome, participants);
        }
    }

    /** Let somebody with an interest stand aside 回避. */
    @JsonTypeName("stand-aside")
    record StandAside(TrackId track, PersonRef person, String because) implements DeliberationCommand, Reasoned {
        public StandAside {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(because, "because");
        }

        @Override
        public ActKey act() {
            return ActKey.STAND_ASIDE;
        }

        @Override
        public Event asEvent() {
            return new DeliberationEvent.StoodAside(track, person, because);
        }
    }

    /** Open a mediation 调解, to which both sides consent, at a tier. */
    @JsonTypeName("open-mediation")
    record OpenMediation(
            TrackId track,
            String tier,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<Participant> participants)
            implements DeliberationCommand, Attended {
        public OpenMediation {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(tier, "tier");
            participants = ImmutableList.copyOf(participants);
        }

        @Override
        public ActKey act() {
            return ActKey.OPEN_MEDIATION;
        }

        @Override
        public Event asEvent() {
            return new DeliberationEvent.MediationOpened(track, tier, participants);
        }
    }

    /** Move a mediation up a tier 上移一级调解. */
    @JsonTypeName("move-mediation-up")
    record MoveMediationUp(TrackId track, String tier) implements DeliberationCommand {
        public MoveMediationUp {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(tier, "tier");
        }

        @Override
        public ActKey act() {
            return ActKey.MOVE_MEDIATION_UP;
        }

        @Override
        public Event asEvent() {
            return new DeliberationEvent.MediationMovedUp(track, tier);
        }
    }

    /** End a mediation 调解结束: agreed, or failed. */
    @JsonTypeName("close-mediation")
    record CloseMediation(TrackId track, String outcome) implements DeliberationCommand, Choosing {
        public CloseMediation {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(outcome, "outcome");
        }

        @Override
        public ActKey act() {
            return ActKey.CLOSE_MEDIATION;
        }

        @Override
        public Event asEvent() {
            return new DeliberationEvent.MediationClosed(track, outcome);
        }

        @Override
        public String choice() {
            return outcome;
        }
    }

    /** Order an appraisal by experts 委托鉴定. */
    @JsonTypeName("order-appraisal")
    record OrderAppraisal(TrackId track, OrganId by) implements DeliberationCommand {
        public OrderAppraisal {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(by, "by");
        }

        @Override
        public ActKey act() {
            return ActKey.ORDER_APPRAISAL;
        }

        @Override
        public Event asEvent() {
            return new DeliberationEvent.AppraisalOrdered(track, by);
        }
    }

    /** Receive what the experts found 收到鉴定意见. */
    @JsonTypeName("receive-appraisal")
    record ReceiveAppraisal(TrackId track, String result) implements DeliberationCommand {
        public ReceiveAppraisal {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(result, "result");
        }

        @Override
        public ActKey act() {
            return ActKey.RECEIVE_APPRAISAL;
        }

        @Override
        public Event asEvent() {
            return new DeliberationEvent.AppraisalReceived(track, result);
        }
    }

    /** Put it before a panel 会审、评议. */
    @JsonTypeName("open-panel")
    record OpenPanel(
            TrackId track,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<Participant> participants)
            implements DeliberationCommand, Attended {
        public OpenPanel {
            Objects.requireNonNull(track, "track");
            participants = ImmutableList.copyOf(participants);
        }

        @Override
        public ActKey act() {
            return ActKey.OPEN_PANEL;
        }

        @Override
        public Event asEvent() {
            return new DeliberationEvent.PanelOpened(track, participants);
        }
    }

    /** The panel has given its view 评议结束. */
    @JsonTypeName("close-panel")
    record ClosePanel(TrackId track, String outcome) implements DeliberationCommand {
        public ClosePanel {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(outcome, "outcome");
        }

        @Override
        public ActKey act() {
            return ActKey.CLOSE_PANEL;
        }

        @Override
        public Event asEvent() {
            return new DeliberationEvent.PanelClosed(track, outcome);
        }
    }

    /** Let it stand still 中止, on a ground of the procedure. */
    @JsonTypeName("suspend")
    record Suspend(TrackId track, String ground) implements DeliberationCommand, Choosing {
        public Suspend {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(ground, "ground");
        }

        @Override
        public ActKey act() {
            return ActKey.SUSPEND;
        }

        @Override
        public Event asEvent() {
            return new DeliberationEvent.Suspended(track, ground);
        }

        @Override
        public String choice() {
            return ground;
        }
    }

    /** Go on with it 恢复. */
    @JsonTypeName("resume")
    record Resume(TrackId track) implements DeliberationCommand {
        public Resume {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.RESUME;
        }

        @Override
        public Event asEvent() {
            return new DeliberationEvent.Resumed(track);
        }
    }
}
