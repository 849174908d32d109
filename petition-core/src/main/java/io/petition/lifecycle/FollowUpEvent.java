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

/** What happened at and after the end. */
@JsonSubTypes({
    @JsonSubTypes.Type(FollowUpEvent.Withdrawn.class),
    @JsonSubTypes.Type(FollowUpEvent.Settled.class),
    @JsonSubTypes.Type(FollowUpEvent.Closed.class),
    @JsonSubTypes.Type(FollowUpEvent.ClosingAudited.class),
    @JsonSubTypes.Type(FollowUpEvent.Reopened.class),
    @JsonSubTypes.Type(FollowUpEvent.CarryingOutOrdered.class),
    @JsonSubTypes.Type(FollowUpEvent.CarryingOutReported.class),
    @JsonSubTypes.Type(FollowUpEvent.Evaluated.class),
    @JsonSubTypes.Type(FollowUpEvent.ReturnVisited.class),
    @JsonSubTypes.Type(FollowUpEvent.Supervised.class),
    @JsonSubTypes.Type(FollowUpEvent.Proposed.class),
    @JsonSubTypes.Type(FollowUpEvent.ProposalAnswered.class),
    @JsonSubTypes.Type(FollowUpEvent.RectificationOrdered.class),
    @JsonSubTypes.Type(FollowUpEvent.Rectified.class)
})
public sealed interface FollowUpEvent extends Event, OnTrack {
    /** The track it happened to. */
    @Override
    TrackId track();

    @Override
    default Optional<TrackId> onTrack() {
        return Optional.of(track());
    }

    /** The petitioner withdrew it; or some of several did, who left it so. */
    @JsonTypeName("withdrawn")
    record Withdrawn(
            TrackId track,
            String because,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<PersonRef> withdrawing) implements FollowUpEvent {
        public Withdrawn {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(because, "because");
            withdrawing = ImmutableList.copyOf(withdrawing);
        }

        /** As a whole. */
        public Withdrawn(TrackId track, String because) {
            this(track, because, ImmutableList.of());
        }

        @Override
        public ActKey act() {
            return ActKey.WITHDRAW;
        }
    }

    /** It was settled. */
    @JsonTypeName("settled")
    record Settled(TrackId track, String way) implements FollowUpEvent, Choosing {
        public Settled {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(way, "way");
        }

        @Override
        public ActKey act() {
            return ActKey.SETTLE;
        }

        @Override
        public String choice() {
            return way;
        }
    }

    /** It was closed 已办结. */
    @JsonTypeName("closed")
    record Closed(TrackId track, String ground) implements FollowUpEvent, Choosing {
        public Closed {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(ground, "ground");
        }

        @Override
        public ActKey act() {
            return ActKey.CLOSE;
        }

        @Override
        public String choice() {
            return ground;
        }
    }

    /** The closing was looked into. */
    @JsonTypeName("closing-audited")
    record ClosingAudited(TrackId track, boolean passed, String because) implements FollowUpEvent {
        public ClosingAudited {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(because, "because");
        }

        @Override
        public ActKey act() {
            return ActKey.AUDIT_CLOSING;
        }
    }

    /** It was opened again. */
    @JsonTypeName("reopened")
    record Reopened(TrackId track, String ground, Optional<PersonRef> approvedBy) implements FollowUpEvent, Choosing {
        public Reopened {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(ground, "ground");
            Objects.requireNonNull(approvedBy, "approvedBy");
        }

        @Override
        public ActKey act() {
            return ActKey.REOPEN;
        }

        @Override
        public String choice() {
            return ground;
        }
    }

    /** Carrying-out was ordered. */
    @JsonTypeName("carrying-out-ordered")
    record CarryingOutOrdered(
            TrackId track,
            OrganId to,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> by)
            implements FollowUpEvent, Addressed, Beside.Act {
        public CarryingOutOrdered {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(by, "by");
        }

        @Override
        public ActKey act() {
            return ActKey.ORDER_CARRYING_OUT;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(
                    Beside.begins(ProceedingKind.CARRYING_OUT).about(to.value()).by(by.map(When::on)));
        }
    }

    /** It was said whether the opinion was carried out. */
    @JsonTypeName("carrying-out-reported")
    record CarryingOutReported(TrackId track, OrganId by, String result)
            implements FollowUpEvent, Choosing, Beside.Act {
        public CarryingOutReported {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(result, "result");
        }

        @Override
        public ActKey act() {
            return ActKey.REPORT_CARRYING_OUT;
        }

        @Override
        public String choice() {
            return result;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(
                    Beside.ends(ProceedingKind.CARRYING_OUT, result).about(by.value()));
        }
    }

    /** The petitioner evaluated a body. */
    @JsonTypeName("evaluated")
    record Evaluated(TrackId track, OrganId body, String rating) implements FollowUpEvent, Choosing, Beside.Act {
        public Evaluated {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(body, "body");
            Objects.requireNonNull(rating, "rating");
        }

        @Override
        public ActKey act() {
            return ActKey.EVALUATE;
        }

        @Override
        public String choice() {
            return rating;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(
                    Beside.happens(ProceedingKind.EVALUATION, rating).about(body.value()));
        }
    }

    /** The petitioner was visited again. */
    @JsonTypeName("return-visited")
    record ReturnVisited(
            TrackId track,
            boolean settled,
            boolean reconciled,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> next)
            implements FollowUpEvent, Beside.Act {
        public ReturnVisited {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(next, "next");
        }

        @Override
        public ActKey act() {
            return ActKey.RETURN_VISIT;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(
                    settled && reconciled
                            ? Beside.ends(ProceedingKind.RETURN_VISITS, "settled-and-reconciled")
                            : Beside.steps(
                                            ProceedingKind.RETURN_VISITS,
                                            settled ? "settled" : reconciled ? "reconciled" : "open")
                                    .by(next.map(When::on)));
        }
    }

    /** It was supervised. */
    @JsonTypeName("supervised")
    record Supervised(TrackId track, String way, OrganId to, String because)
            implements FollowUpEvent, Choosing, Addressed, Beside.Act {
        public Supervised {
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
        public String choice() {
            return way;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(
                    Beside.happens(ProceedingKind.SUPERVISION, way).about(to.value()));
        }
    }

    /** A proposal was made. */
    @JsonTypeName("proposed")
    record Proposed(TrackId track, String proposal, OrganId to, String because)
            implements FollowUpEvent, Choosing, Addressed, Beside.Act {
        public Proposed {
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
        public String choice() {
            return proposal;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(Beside.begins(ProceedingKind.PROPOSAL)
                    .about(to.value())
                    .at(proposal)
                    .with(ImmutableList.of(Participant.of(ParticipantRole.HANDLER, to))));
        }
    }

    /** A proposal was answered. */
    @JsonTypeName("proposal-answered")
    record ProposalAnswered(
            TrackId track,
            OrganId by,
            String adoption,

            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> because)
            implements FollowUpEvent, Choosing, Addressed, Beside.Act {
        public ProposalAnswered {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(adoption, "adoption");
            Objects.requireNonNull(because, "because");
        }

        /** Without a reason. */
        public ProposalAnswered(TrackId track, OrganId by, String adoption) {
            this(track, by, adoption, Optional.empty());
        }

        @Override
        public OrganId to() {
            return by;
        }

        @Override
        public ActKey act() {
            return ActKey.ANSWER_PROPOSAL;
        }

        @Override
        public String choice() {
            return adoption;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(
                    Beside.ends(ProceedingKind.PROPOSAL, adoption).about(by.value()));
        }
    }

    /** A unit was ordered to put things right. */
    @JsonTypeName("rectification-ordered")
    record RectificationOrdered(
            TrackId track,
            OrganId to,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate by) implements FollowUpEvent, Addressed, Beside.Act {
        public RectificationOrdered {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(by, "by");
        }

        @Override
        public ActKey act() {
            return ActKey.ORDER_RECTIFICATION;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(Beside.begins(ProceedingKind.RECTIFICATION)
                    .about(to.value())
                    .by(Optional.of(When.on(by))));
        }
    }

    /** Things were put right. */
    @JsonTypeName("rectified")
    record Rectified(TrackId track, OrganId by) implements FollowUpEvent, Addressed, Beside.Act {
        public Rectified {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(by, "by");
        }

        @Override
        public OrganId to() {
            return by;
        }

        @Override
        public ActKey act() {
            return ActKey.REPORT_RECTIFIED;
        }

        @Override
        public List<Beside> beside() {
            return ImmutableList.of(
                    Beside.ends(ProceedingKind.RECTIFICATION, "done").about(by.value()));
        }
    }
}
