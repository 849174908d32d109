package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.petition.model.OrganId;
import io.petition.model.TrackId;
import java.util.Objects;
import java.util.Optional;

/**
 * Acts of a remedy 复查、复核. The level is the stage's: asked at an answer it is level 1, asked at the decision of level
 * <i>n</i> it is level <i>n</i> + 1.
 */
@JsonSubTypes({
    @JsonSubTypes.Type(RemedyCommand.RequestRemedy.class),
    @JsonSubTypes.Type(RemedyCommand.DecideRemedy.class),
    @JsonSubTypes.Type(RemedyCommand.DeliverRemedy.class)
})
public sealed interface RemedyCommand extends Command {
    /** The track it is about. */
    TrackId track();

    @Override
    default Optional<TrackId> onTrack() {
        return Optional.of(track());
    }

    /** Ask an organ above for a remedy 请求复查、复核. */
    @JsonTypeName("request-remedy")
    record RequestRemedy(TrackId track, OrganId to) implements RemedyCommand {
        public RequestRemedy {
            Objects.requireNonNull(track, "track");
            Objects.requireNonNull(to, "to");
        }

        @Override
        public ActKey act() {
            return ActKey.REQUEST_REMEDY;
        }

        @Override
        public Event asEvent() {
            return new RemedyEvent.RemedyRequested(track, to);
        }
    }

    /** Give the opinion on the remedy 提出复查、复核意见. */
    @JsonTypeName("decide-remedy")
    record DecideRemedy(TrackId track) implements RemedyCommand {
        public DecideRemedy {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.DECIDE_REMEDY;
        }

        @Override
        public Event asEvent() {
            return new RemedyEvent.RemedyDecided(track);
        }
    }

    /** Deliver the opinion 书面答复: the window for the next level runs from this. */
    @JsonTypeName("deliver-remedy")
    record DeliverRemedy(TrackId track) implements RemedyCommand {
        public DeliverRemedy {
            Objects.requireNonNull(track, "track");
        }

        @Override
        public ActKey act() {
            return ActKey.DELIVER_REMEDY;
        }

        @Override
        public Event asEvent() {
            return new RemedyEvent.RemedyDelivered(track);
        }
    }
}
