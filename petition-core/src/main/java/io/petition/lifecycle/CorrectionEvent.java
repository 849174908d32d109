package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.petition.model.TrackId;
import java.util.Objects;
import java.util.Optional;

/** What was corrected. */
@JsonSubTypes({@JsonSubTypes.Type(CorrectionEvent.Corrected.class)})
public sealed interface CorrectionEvent extends Event {
    @Override
    default Optional<TrackId> onTrack() {
        return Optional.empty();
    }

    /** An earlier event was corrected. */
    @JsonTypeName("corrected")
    record Corrected(long version, Correction correction, String because, Optional<Boolean> consent)
            implements CorrectionEvent {
        public Corrected {
            Objects.requireNonNull(correction, "correction");
            Objects.requireNonNull(because, "because");
            Objects.requireNonNull(consent, "consent");
        }

        /** Of what is no petitioner's affair. */
        public Corrected(long version, Correction correction, String because) {
            this(version, correction, because, Optional.empty());
        }

        @Override
        public ActKey act() {
            return ActKey.CORRECT;
        }
    }
}
