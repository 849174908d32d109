package io.petition.lifecycle;

import io.petition.model.TrackId;
import io.petition.time.When;
import java.util.Objects;
import java.util.Optional;

/**
 * What goes on beside the stages and is expected by a day that somebody set, and no text.
 *
 * @param kind what goes on
 * @param track the track; empty for the matter as a whole
 * @param subject which of several: the organ that was ordered, the kind of relief; empty where one runs at a time
 * @param since when it began
 * @param due the day or time that was set
 * @param past whether that is past, as of the time asked about
 */
public record Expected(
        ProceedingKind kind, Optional<TrackId> track, Optional<String> subject, When since, When due, boolean past) {
    public Expected {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(track, "track");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(due, "due");
    }
}
