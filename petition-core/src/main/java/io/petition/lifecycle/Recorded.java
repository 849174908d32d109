package io.petition.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import io.petition.model.MatterId;
import java.util.Objects;

/**
 * One line of a matter's history: what happened, on what occasion. A history folds in the order of {@code version}.
 *
 * @param matter the matter
 * @param version 1 for the first event of the matter, then one more each
 * @param event what happened
 * @param at who did it, when it happened, when it was recorded
 */
public record Recorded(MatterId matter, long version, Event event, Occasion at) {
    public Recorded {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(at, "at");
        checkArgument(version >= 1, "version: %s; events of a matter are numbered from 1", version);
    }
}
