package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.petition.model.TrackId;
import java.util.Optional;

/** Something somebody wants to do to a matter. Closed: every command is one of the groups' records. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(IntakeCommand.class),
    @JsonSubTypes.Type(DisposalCommand.class),
    @JsonSubTypes.Type(HandlingCommand.class),
    @JsonSubTypes.Type(DeliberationCommand.class),
    @JsonSubTypes.Type(SupportCommand.class),
    @JsonSubTypes.Type(RemedyCommand.class),
    @JsonSubTypes.Type(FollowUpCommand.class),
    @JsonSubTypes.Type(CorrectionCommand.class)
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public sealed interface Command
        permits IntakeCommand,
                DisposalCommand,
                HandlingCommand,
                DeliberationCommand,
                SupportCommand,
                RemedyCommand,
                FollowUpCommand,
                CorrectionCommand {
    /** The act it asks for. */
    ActKey act();

    /** The track it is about; empty for an act on the matter as a whole. */
    Optional<TrackId> onTrack();

    /** The event it becomes when it is accepted: the same content, now a fact. */
    Event asEvent();
}
