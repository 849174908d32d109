package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.ImmutableList;
import io.petition.authority.Participant;
import io.petition.authority.ParticipantRole;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What happened where people came together over a matter, or it stood still. */
@JsonSubTypes({
    @JsonSubTypes.Type(DeliberationEvent.SupplementAsked.class),
    @JsonSubTypes.Type(DeliberationEvent.Supplemented.class),
    @JsonSubTypes.Type(DeliberationEvent.HearingOpened.class),
    @JsonSubTypes.Type(DeliberationEvent.HearingClosed.class),
    @JsonSubTypes.Type(DeliberationEvent.StoodAside.class),
    @JsonSubTypes.Type(DeliberationEvent.MediationOpened.class),
    @JsonSubTypes.Type(DeliberationEvent.MediationMovedUp.class),
    @JsonSubTypes.Type(DeliberationEvent.MediationClosed.class),
    @JsonSubTypes.Type(DeliberationEvent.AppraisalOrdered.class),
    @JsonSubTypes.Type(DeliberationEvent.AppraisalReceived.class),
    @JsonSubTypes.Type(DeliberationEvent.PanelOpened.class),
    @JsonSubTypes.Type(DeliberationEvent.PanelClosed.class),
    @JsonSubTypes.Type(DeliberationEvent.Suspended.class),
    @JsonSubTypes.Type(DeliberationEvent.Resumed.class)
})
public sealed interface DeliberationEvent extends Event, OnTrack {
    /** The track it happened to. */
    @Override
    TrackId track();

    @Override
    default Optional<TrackId> onTrack() {
        return Optional.of(track());
    }

    /** The petitioner was asked for what is missing. */
    @JsonTypeName("supplement-asked")
    record SupplementAsked(
            TrackId track,
            String what,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> by)
            implements DeliberationEvent, Beside.Act {
        public SupplementAsked {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(by, "by");
        }

        @Override
        public ActKey act() {
            return ActKey.ASK_SUPPLEMENT;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(Beside.begins(ProceedingKind.SUPPLEMENT).by(by.map(When::on)));
        }
    }

    /** What was missing was handed in. */
    @JsonTypeName("supplemented")
    record Supplemented(TrackId track) implements DeliberationEvent, Beside.Act {
        public Supplemented {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.SUPPLEMENT;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(Beside.ends(ProceedingKind.SUPPLEMENT, "complete"));
        }
    }

    /** A hearing began. */
    @JsonTypeName("hearing-opened")
    record HearingOpened(
            TrackId track,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<Participant> participants)
            implements DeliberationEvent, Beside.Act {
        public HearingOpened {
            Objects.requireNonNull(track, "track");
            participants = ImmutableList.copyOf(participants);
        }

        @Override
        public ActKey act() {
            return ActKey.OPEN_HEARING;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(Beside.begins(ProceedingKind.HEARING).with(participants));
        }
    }

    /** The hearing ended; {@code participants} are those who took another's place. */
    @JsonTypeName("hearing-closed")
    record HearingClosed(
            TrackId track,
            String outcome,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
            List<Participant> participants)
            implements DeliberationEvent, Beside.Act {
        public HearingClosed {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(outcome, "outcome");
            participants = ImmutableList.copyOf(participants);
        }

        /** Led to its end by whoever led it from its beginning. */
        public HearingClosed(TrackId track, String outcome) {
            this(track, outcome, ImmutableList.of());
        }

        @Override
        public ActKey act() {
            return ActKey.CLOSE_HEARING;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(Beside.ends(ProceedingKind.HEARING, outcome));
        }
    }

    /** Somebody stands aside. */
    @JsonTypeName("stood-aside")
    record StoodAside(TrackId track, PersonRef person, String because) implements DeliberationEvent, Beside.Act {
        public StoodAside {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(because, "because");
        }

        @Override
        public ActKey act() {
            return ActKey.STAND_ASIDE;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(Beside.begins(ProceedingKind.RECUSAL)
                    .with(ImmutableList.of(Participant.of(ParticipantRole.HANDLER, person))));
        }
    }

    /** A mediation began. */
    @JsonTypeName("mediation-opened")
    record MediationOpened(
            TrackId track,
            String tier,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<Participant> participants)
            implements DeliberationEvent, Beside.Act {
        public MediationOpened {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(tier, "tier");
            participants = ImmutableList.copyOf(participants);
        }

        @Override
        public ActKey act() {
            return ActKey.OPEN_MEDIATION;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(
                    Beside.begins(ProceedingKind.MEDIATION).at(tier).with(participants));
        }
    }

    /** The mediation moved up a tier. */
    @JsonTypeName("mediation-moved-up")
    record MediationMovedUp(TrackId track, String tier) implements DeliberationEvent, Beside.Act {
        public MediationMovedUp {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(tier, "tier");
        }

        @Override
        public ActKey act() {
            return ActKey.MOVE_MEDIATION_UP;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(Beside.steps(ProceedingKind.MEDIATION, tier));
        }
    }

    /** The mediation ended. */
    @JsonTypeName("mediation-closed")
    record MediationClosed(TrackId track, String outcome) implements DeliberationEvent, Choosing, Beside.Act {
        public MediationClosed {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(outcome, "outcome");
        }

        @Override
        public ActKey act() {
            return ActKey.CLOSE_MEDIATION;
        }

        @Override
        public String choice() {
            return outcome;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(Beside.ends(ProceedingKind.MEDIATION, outcome));
        }
    }

    /** An appraisal was ordered. */
    @JsonTypeName("appraisal-ordered")
    record AppraisalOrdered(TrackId track, OrganId by) implements DeliberationEvent, Beside.Act {
        public AppraisalOrdered {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(by, "by");
        }

        @Override
        public ActKey act() {
            return ActKey.ORDER_APPRAISAL;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(Beside.begins(ProceedingKind.APPRAISAL)
                    .with(ImmutableList.of(Participant.of(ParticipantRole.EXPERT, by))));
        }
    }

    /** The appraisal was received. */
    @JsonTypeName("appraisal-received")
    record AppraisalReceived(TrackId track, String result) implements DeliberationEvent, Beside.Act {
        public AppraisalReceived {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(result, "result");
        }

        @Override
        public ActKey act() {
            return ActKey.RECEIVE_APPRAISAL;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(Beside.ends(ProceedingKind.APPRAISAL, result));
        }
    }

    /** A panel began. */
    @JsonTypeName("panel-opened")
    record PanelOpened(
            TrackId track,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<Participant> participants)
            implements DeliberationEvent, Beside.Act {
        public PanelOpened {
            Objects.requireNonNull(track, "track");
            participants = ImmutableList.copyOf(participants);
        }

        @Override
        public ActKey act() {
            return ActKey.OPEN_PANEL;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(Beside.begins(ProceedingKind.PANEL).with(participants));
        }
    }

    /** The panel ended. */
    @JsonTypeName("panel-closed")
    record PanelClosed(TrackId track, String outcome) implements DeliberationEvent, Beside.Act {
        public PanelClosed {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(outcome, "outcome");
        }

        @Override
        public ActKey act() {
            return ActKey.CLOSE_PANEL;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(Beside.ends(ProceedingKind.PANEL, outcome));
        }
    }

    /** It stands still 已中止. */
    @JsonTypeName("suspended")
    record Suspended(TrackId track, String ground) implements DeliberationEvent, Choosing, Beside.Act {
        public Suspended {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(ground, "ground");
        }

        @Override
        public ActKey act() {
            return ActKey.SUSPEND;
        }

        @Override
        public String choice() {
            return ground;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(Beside.begins(ProceedingKind.SUSPENSION).at(ground));
        }
    }

    /** It goes on 已恢复. */
    @JsonTypeName("resumed")
    record Resumed(TrackId track) implements DeliberationEvent, Beside.Act {
        public Resumed {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.RESUME;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(Beside.ends(ProceedingKind.SUSPENSION, "resumed"));
        }
    }
}
