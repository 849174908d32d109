package io.petition.lifecycle;

import io.petition.deadline.Scope;
import io.petition.explain.Citation;
import io.petition.law.NoTerm;
import io.petition.model.OrganId;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who owes what without a term: a duty that something began and nothing has ended, and for which the text sets no days.
 *
 * @param duty the duty, with the provision that speaks of it and sets no term
 * @param track the track on which it is owed; of several on which one petition is, the first that is not closed
 * @param scope whether it is owed for the petition or for the track in its round
 * @param organ the organ that owes it; empty where the record shows none
 * @param since from when it is owed
 * @param internal whether it is owed inside the administration, and is nothing that a petitioner waits for
 */
public record Untimed(NoTerm duty, TrackId track, Scope scope, Optional<OrganId> organ, When since, boolean internal) {
    public Untimed {
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(track, "track");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(organ, "organ");
        Objects.requireNonNull(since, "since");
    }

    /** Why there is no date: the provision that asks for it and sets none. */
    public List<Citation> citations() {
        return duty.citations();
    }
}
