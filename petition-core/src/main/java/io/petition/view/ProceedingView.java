package io.petition.view;

import com.google.common.collect.ImmutableList;
import io.petition.authority.Participant;
import io.petition.lifecycle.ProceedingKind;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is shown of a proceeding beside the stages; masked, that it goes on and since when. What is empty is not shown, or there is
 * none.
 *
 * @param kind what it is
 * @param track of which track; empty for the matter as a whole
 * @param began when it began
 * @param due by when something is expected
 * @param ended when it ended
 * @param subject what tells it from others of its kind
 * @param step where it stands
 * @param outcome what came of it
 * @param participants who takes part
 */
@Value.Builder
public record ProceedingView(
        ProceedingKind kind,
        Optional<TrackId> track,
        When began,
        Optional<When> due,
        Optional<When> ended,
        Optional<String> subject,
        Optional<String> step,
        Optional<String> outcome,
        List<Participant> participants) {
    public ProceedingView {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(track, "track");
        Objects.requireNonNull(began, "began");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(ended, "ended");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(outcome, "outcome");
        participants = ImmutableList.copyOf(participants);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a view of a proceeding. */
    public static final class Builder extends ProceedingViewBuilder {
        Builder() {}
    }
}
