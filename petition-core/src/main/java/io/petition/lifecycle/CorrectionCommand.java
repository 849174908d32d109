package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.petition.model.TrackId;
import java.util.Objects;
import java.util.Optional;

/** Acts that correct the record 更正. */
@JsonSubTypes({@JsonSubTypes.Type(CorrectionCommand.Correct.class)})
public sealed interface CorrectionCommand extends Command {
    @Override
    default Optional<TrackId> onTrack() {
        return Optional.empty();
    }

    /** Correct what an earlier event says 更正. The event stays; everything derived follows the correction. */
    @JsonTypeName("correct")
    record Correct(long version, Correction correction, String because) implements CorrectionCommand, Reasoned {
        public Correct {
            Objects.requireNonNull(correction, "correction");
            Objects.requireNonNull(because, "because");
        }

        @Override
        public ActKey act() {
            return ActKey.CORRECT;
        }

        @Override
        public Event asEvent() {
            return new CorrectionEvent.Corrected(version, correction, because);
        }
    }
}
