package io.petition.lifecycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import io.petition.authority.Participant;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that goes on beside the stages of a track, or of the matter as a whole: it begins, may take steps, and ends.
 *
 * @param kind what it is
 * @param track the track; empty for the matter as a whole
 * @param subject what tells it from others of its kind that run at once: the organ called, the kind of relief; empty where one runs
 *     at a time
 * @param began when it began
 * @param step where it stands, as a key of the regime; empty where it has no steps
 * @param participants who takes part
 * @param due by when something is expected; empty where nobody set a time. Whether that is past is a question to ask as of a time
 * @param ended when it ended; empty while it goes on
 * @param outcome what came of it, as a key of the regime
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Value.Builder
public record Proceeding(
        ProceedingKind kind,
        Optional<TrackId> track,
        Optional<String> subject,
        When began,
        Optional<String> step,
        List<Participant> participants,
        Optional<When> due,
        Optional<When> ended,
        Optional<String> outcome) {
    public Proceeding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(track, "track");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(began, "began");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(ended, "ended");
        Objects.requireNonNull(outcome, "outcome");
        participants = ImmutableList.copyOf(participants);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a proceeding. */
    public static final class Builder extends ProceedingBuilder {
        Builder() {}
    }

    /** Whether it goes on. */
    public boolean open() {
        return ended.isEmpty();
    }
}
