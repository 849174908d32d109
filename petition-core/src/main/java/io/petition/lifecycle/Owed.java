package io.petition.lifecycle;

import io.petition.deadline.Deadline;
import io.petition.deadline.DeadlineStatus;
import io.petition.model.OrganId;
import java.util.Objects;
import java.util.Optional;

/**
 * Who owes what by when, as of a time.
 *
 * @param deadline the term, its due day and what it rests on
 * @param status how it stands
 * @param organ the organ that owes it; empty for the petitioner's windows and where no organ is known
 */
public record Owed(Deadline deadline, DeadlineStatus status, Optional<OrganId> organ) {
    public Owed {
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(organ, "organ");
    }
}
