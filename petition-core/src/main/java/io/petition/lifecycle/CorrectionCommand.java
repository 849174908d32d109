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

    /**
     * Correct what an earlier event says 更正. The event stays; everything derived follows the correction.
     *
     * @param version the number of the event
     * @param correction what is to be read in its place
     * @param because why
     * @param consent whether the petitioner agrees 信访人同意; empty when nobody has asked
     */
    @JsonTypeName("correct")
    record Correct(long version, Correction correction, String because, Optional<Boolean> consent)
            implements CorrectionCommand, Reasoned {
        public Correct {
            Objects.requireNonNull(correction, "correction");
            Objects.requireNonNull(because, "because");
            Objects.requireNonNull(consent, "consent");
        }

        /** Of what is no petitioner's affair. */
        public Correct(long version, Correction correction, String because) {
            this(version, correction, because, Optional.empty());
        }

        /** The same, to which the petitioner agrees. */
        public Correct consented() {
            return new Correct(version, correction, because, Optional.of(true));
        }

        @Override
        public ActKey act() {
            return ActKey.CORRECT;
        }

        @Override
        public Event asEvent() {
            return new CorrectionEvent.Corrected(version, correction, because, consent);
        }
    }
}
