package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.util.Optional;

/**
 * Something that happened to a matter. Events are the record, everything else is derived from them. Closed: every event
 * is one of the groups' records, or an {@link UnknownEvent} that a later version wrote.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", visible = true, defaultImpl = UnknownEvent.class)
@JsonSubTypes({
    @JsonSubTypes.Type(IntakeEvent.class),
    @JsonSubTypes.Type(DisposalEvent.class),
    @JsonSubTypes.Type(HandlingEvent.class),
    @JsonSubTypes.Type(DeliberationEvent.class),
    @JsonSubTypes.Type(SupportEvent.class),
    @JsonSubTypes.Type(RemedyEvent.class),
    @JsonSubTypes.Type(FollowUpEvent.class),
    @JsonSubTypes.Type(CorrectionEvent.class)
})
@JsonIgnoreProperties("type") // read by its type alone; only an unknown event must see it
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public sealed interface Event
        permits IntakeEvent,
                DisposalEvent,
                HandlingEvent,
                DeliberationEvent,
                SupportEvent,
                RemedyEvent,
                FollowUpEvent,
                CorrectionEvent,
                UnknownEvent {
    /** The act that made it. */
    ActKey act();

    /** The track it happened to; empty for the matter as a whole. */
    Optional<TrackId> onTrack();

    /** A time that the event itself states, such as receipt, where its milestone counts from that; else empty. */
    default Optional<When> stated() {
        return Optional.empty();
    }
}
