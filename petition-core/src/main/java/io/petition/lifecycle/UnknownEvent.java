package io.petition.lifecycle;

import com.google.common.collect.ImmutableMap;
import io.petition.model.TrackId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An event of a kind this version does not know: kept, reported as a finding, and never lost.
 *
 * @param act the act it names
 * @param onTrack the track it names, where it names one
 * @param content what it holds, as text
 */
public record UnknownEvent(ActKey act, Optional<TrackId> onTrack, Map<String, String> content) implements Event {
    public UnknownEvent {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(onTrack, "onTrack");
        content = ImmutableMap.copyOf(content);
    }
}
