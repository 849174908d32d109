package io.petition.assignment.sharing;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Finding;
import io.petition.explain.Reason;
import io.petition.model.MatterId;
import io.petition.model.PersonRef;
import java.util.List;
import java.util.Objects;

/**
 * Why a case has the sponsors it has.
 *
 * @param id the case
 * @param chosen its sponsors
 * @param passed every other leader
 */
public record CaseReasons(MatterId id, List<Chosen> chosen, List<Passed> passed) {
    /**
     * A sponsor.
     *
     * @param leader who
     * @param cost what they cost the case by the scheme, less what it saves that they keep it
     * @param parts what that is made of
     */
    public record Chosen(PersonRef leader, long cost, List<Finding> parts) {
        public Chosen {
            Objects.requireNonNull(leader, "leader");
            parts = ImmutableList.copyOf(parts);
        }
    }

    /**
     * A leader who is not its sponsor.
     *
     * @param leader who
     * @param reasons why not; all that hold
     */
    public record Passed(PersonRef leader, List<Reason> reasons) {
        public Passed {
            Objects.requireNonNull(leader, "leader");
            reasons = ImmutableList.copyOf(reasons);
        }
    }

    public CaseReasons {
        Objects.requireNonNull(id, "id");
        chosen = ImmutableList.copyOf(chosen);
        passed = ImmutableList.copyOf(passed);
    }
}
