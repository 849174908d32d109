package io.petition.assignment;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Reason;
import io.petition.model.OrganId;
import java.util.List;
import java.util.Optional;

/**
 * Whom one ground names in one place.
 *
 * @param organs who; empty when it names nobody
 * @param why why it names nobody
 * @param left candidates it passed over
 * @param carriedOn the organ whose successors they are
 */
record Nomination(List<OrganId> organs, List<Reason> why, List<LeftOut> left, Optional<OrganId> carriedOn) {
    static Nomination of(List<OrganId> organs, List<LeftOut> left, Optional<OrganId> carriedOn) {
        return new Nomination(organs, ImmutableList.of(), left, carriedOn);
    }

    static Nomination nobody(Reason why) {
        return nobody(why, ImmutableList.of());
    }

    static Nomination nobody(Reason why, List<LeftOut> left) {
        return new Nomination(ImmutableList.of(), ImmutableList.of(why), left, Optional.empty());
    }
}
