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

/** What happened while it was handled. */
@JsonSubTypes({
    @JsonSubTypes.Type(HandlingEvent.Accepted.class),
    @JsonSubTypes.Type(HandlingEvent.SimplifiedAccepted.class),
    @JsonSubTypes.Type(HandlingEvent.ProcedureSwitched.class),
    @JsonSubTypes.Type(HandlingEvent.NotAccepted.class),
    @JsonSubTypes.Type(HandlingEvent.NoLongerAccepted.class),
    @JsonSubTypes.Type(HandlingEvent.Extended.class),
    @JsonSubTypes.Type(HandlingEvent.ProgressReported.class),
    @JsonSubTypes.Type(HandlingEvent.ResultReported.class),
    @JsonSubTypes.Type(HandlingEvent.CoHandlersNamed.class),
    @JsonSubTypes.Type(HandlingEvent.MilestoneNoted.class),
    @JsonSubTypes.Type(HandlingEvent.FactNoted.class),
    @JsonSubTypes.Type(HandlingEvent.Answered.class),
    @JsonSubTypes.Type(HandlingEvent.Delivered.class),
    @JsonSubTypes.Type(HandlingEvent.SuggestionReplied.class),
    @JsonSubTypes.Type(HandlingEvent.DutyAnswered.class),
    @JsonSubTypes.Type(HandlingEvent.AccuserTold.class)
})
public sealed interface HandlingEvent extends Event, OnTrack {
    /** The track it happened to. */
    @Override
    TrackId track();

    @Override
    default Optional<TrackId> onTrack() {
        return Optional.of(track());
    }

    /** It was accepted 已受理. */
    @JsonTypeName("accepted")
    record Accepted(TrackId track) implements HandlingEvent {
        public Accepted {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.ACCEPT;
        }
    }

    /** It was accepted for the simplified procedure. */
    @JsonTypeName("simplified-accepted")
    record SimplifiedAccepted(TrackId track) implements HandlingEvent {
        public SimplifiedAccepted {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.ACCEPT_SIMPLIFIED;
        }
    }

    /** It went over to the ordinary procedure. */
    @JsonTypeName("procedure-switched")
    record ProcedureSwitched(TrackId track, String because, Optional<PersonRef> approvedBy) implements HandlingEvent {
        public ProcedureSwitched {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(because, "because");
            Objects.requireNonNull(approvedBy, "approvedBy");
        }

        @Override
        public ActKey act() {
            return ActKey.SWITCH_PROCEDURE;
        }
    }

    /** Acceptance was refused. */
    @JsonTypeName("not-accepted")
    record NotAccepted(TrackId track, String ground) implements HandlingEvent, Choosing {
        public NotAccepted {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(ground, "ground");
        }

        @Override
        public ActKey act() {
            return ActKey.NOT_ACCEPT;
        }

        @Override
        public String choice() {
            return ground;
        }
    }

    /** It is no longer accepted. */
    @JsonTypeName("no-longer-accepted")
    record NoLongerAccepted(TrackId track, String ground) implements HandlingEvent, Choosing {
        public NoLongerAccepted {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(ground, "ground");
        }

        @Override
        public ActKey act() {
            return ActKey.NO_LONGER_ACCEPT;
        }

        @Override
        public String choice() {
            return ground;
        }
    }

    /** The term was extended 已延期. */
    @JsonTypeName("extended")
    record Extended(TrackId track, Span by, String because, Optional<PersonRef> approvedBy, boolean told)
            implements HandlingEvent {
        public Extended {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(because, "because");
            Objects.requireNonNull(approvedBy, "approvedBy");
        }

        @Override
        public ActKey act() {
            return ActKey.EXTEND;
        }
    }

    /** The petitioner was told how far it is. */
    @JsonTypeName("progress-reported")
    record ProgressReported(TrackId track) implements HandlingEvent {
        public ProgressReported {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.REPORT_PROGRESS;
        }
    }

    /** The result was reported to the sender. */
    @JsonTypeName("result-reported")
    record ResultReported(TrackId track) implements HandlingEvent {
        public ResultReported {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.REPORT_RESULT;
        }
    }

    /** Organs were named that handle it together. */
    @JsonTypeName("co-handlers-named")
    record CoHandlersNamed(
            TrackId track,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<OrganId> others) implements HandlingEvent {
        public CoHandlersNamed {
            Objects.requireNonNull(track, "track");
            others = ImmutableList.copyOf(others);
        }

        @Override
        public ActKey act() {
            return ActKey.NAME_CO_HANDLERS;
        }
    }

    /** A moment of a local rule was noted. */
    @JsonTypeName("milestone-noted")
    record MilestoneNoted(TrackId track, MilestoneKey milestone) implements HandlingEvent, Choosing {
        public MilestoneNoted {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(milestone, "milestone");
        }

        @Override
        public ActKey act() {
            return ActKey.NOTE_MILESTONE;
        }

        @Override
        public String choice() {
            return milestone.value();
        }
    }

    /** Something a local rule asks was noted. */
    @JsonTypeName("fact-noted")
    record FactNoted(TrackId track, String name, String value) implements HandlingEvent, Choosing {
        public FactNoted {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }

        @Override
        public ActKey act() {
            return ActKey.NOTE_FACT;
        }

        @Override
        public String choice() {
            return name;
        }
    }

    /** The written opinion was given 已答复. */
    @JsonTypeName("answered")
    record Answered(TrackId track, Opinion opinion) implements HandlingEvent {
        public Answered {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(opinion, "opinion");
        }

        @Override
        public ActKey act() {
            return ActKey.ANSWER;
        }
    }

    /** The opinion was delivered, or that was tried 送达. */
    @JsonTypeName("delivered")
    record Delivered(TrackId track, Delivery delivery) implements HandlingEvent, Choosing {
        public Delivered {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(delivery, "delivery");
        }

        @Override
        public ActKey act() {
            return ActKey.DELIVER;
        }

        @Override
        public String choice() {
            return delivery.outcome();
        }
    }

    /** A suggestion was replied to. */
    @JsonTypeName("suggestion-replied")
    record SuggestionReplied(TrackId track, String adoption) implements HandlingEvent, Choosing {
        public SuggestionReplied {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(adoption, "adoption");
        }

        @Override
        public ActKey act() {
            return ActKey.REPLY_SUGGESTION;
        }

        @Override
        public String choice() {
            return adoption;
        }
    }

    /** The duty was performed, or the request answered. */
    @JsonTypeName("duty-answered")
    record DutyAnswered(TrackId track, String result) implements HandlingEvent, Choosing {
        public DutyAnswered {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(result, "result");
        }

        @Override
        public ActKey act() {
            return ActKey.ANSWER_DUTY;
        }

        @Override
        public String choice() {
            return result;
        }
    }

    /** The accuser was told the result. */
    @JsonTypeName("accuser-told")
    record AccuserTold(TrackId track) implements HandlingEvent {
        public AccuserTold {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.TELL_ACCUSER;
        }
    }
}
