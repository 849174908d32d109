package io.petition.assignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.explain.Reason;
import io.petition.model.OrganId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom one ground names in one place.
 *
 * @param organs who; empty when it names nobody
 * @param why why it names nobody
 * @param left candidates it passed over
 * @param carriedOn the organs whose successors they are; empty for whoever stands for itself
 */
record Nomination(List<OrganId> organs, List<Reason> why, List<LeftOut> left, Set<Optional<OrganId>> carriedOn) {
    /** Of those who all stand for themselves. */
    static final ImmutableSet<Optional<OrganId>> NONE = ImmutableSet.of(Optional.empty());

    static Nomination of(List<OrganId> organs, List<LeftOut> left, Set<Optional<OrganId>> carriedOn) {
        return new Nomination(organs, ImmutableList.of(), left, carriedOn);
    }

    static Nomination nobody(Reason why) {
        return nobody(why, ImmutableList.of());
    }

    static Nomination nobody(Reason why, List<LeftOut> left) {
        return new Nomination(ImmutableList.of(), ImmutableList.of(why), left, NONE);
    }
}
