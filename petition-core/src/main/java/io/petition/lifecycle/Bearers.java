package io.petition.lifecycle;

import com.google.common.collect.ImmutableSet;
import io.petition.deadline.Deadline;
import io.petition.law.MilestoneKey;
import io.petition.model.OrganId;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which organ owes what a deadline is about: who bears its clock, or took over from that. A remedy that has come before an organ it is
 * against is owed by nobody until it is moved: that organ must not decide it.
 */
final class Bearers {
    private final MatterState state;
    private final Successors successors;
    private final Set<MilestoneKey> moves;

    /**
     * Of one matter.
     *
     * @param moves what the acts give rise to that move a remedy: the terms that these hand on are the remedy's
     */
    Bearers(MatterState state, Successors successors, Set<MilestoneKey> moves) {
        this.state = state;
        this.successors = successors;
        this.moves = moves;
    }

    static Set<MilestoneKey> moves(Map<String, Rows> rows) {
        ImmutableSet.Builder<MilestoneKey> moves = ImmutableSet.builder();
        for (Rows book : rows.values()) {
            for (ActRule row : book.rows(ActKey.MOVE_REMEDY)) {
                row.emits().forEach(emission -> moves.add(emission.milestone()));
            }
        }
        return moves.build();
    }

    Optional<OrganId> of(Deadline deadline) {
        return deadline.bearer()
                .map(bearer -> successors.of(OrganId.of(bearer), deadline.start()))
                .filter(organ -> !misplaced(deadline, organ));
    }

    private boolean misplaced(Deadline deadline, OrganId organ) {
        if (deadline.stopped().isPresent()
                || Collections.disjoint(deadline.term().transfers(), moves)) {
            return false;
        }
        for (Track track : state.tracks()) {
            if (track.scope().equals(deadline.scope())
                    && track.stage().kind() == Stage.Kind.UNDER_REMEDY
                    && track.remedyAt().equals(Optional.of(organ))
                    && Opinions.against(track).contains(organ)) {
                return true;
            }
        }
        return false;
    }
}
