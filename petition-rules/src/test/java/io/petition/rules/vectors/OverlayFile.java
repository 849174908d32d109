package io.petition.rules.vectors;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.rules.vectors.VectorFile.Validity;
import java.util.List;

/** The vectors of the overlays. How is counted stands in the files of the editions that they are laid over. */
@JsonPropertyOrder({"format", "regime", "calendar", "zone", "overlays", "vectors"})
record OverlayFile(int format, String regime, String calendar, String zone, List<Laid> overlays, List<Vector> vectors) {
    static final String NAME = "overlays.json";

    /** An overlay, the edition it is laid over, its name, and when it is in force. */
    @JsonPropertyOrder({"id", "over", "instrument", "validity"})
    record Laid(String id, String over, String instrument, Validity validity) {
        @Override
        public String toString() {
            String to = validity.to() == null ? "" : validity.to();
            return String.join(" | ", id, over, instrument, validity.from() + ".." + to);
        }
    }
}
