package io.petition.lifecycle;

import io.petition.model.Demand;
import io.petition.model.DemandId;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which demands 诉求 a track has to decide: those it was given, or else all of its petitions. */
final class Demands {
    private Demands() {}

    /** Those of the petition that opened the track and of all that joined it. */
    static Set<DemandId> put(MatterState state, Track track) {
        Set<DemandId> put = new LinkedHashSet<>();
        track.petition().ifPresent(opened -> add(put, state, opened));
        track.joined().forEach(joined -> add(put, state, joined));
        return put;
    }

    static Set<DemandId> of(MatterState state, Track track) {
        return track.demands().isEmpty() ? put(state, track) : new LinkedHashSet<>(track.demands());
    }

    private static void add(Set<DemandId> put, MatterState state, PetitionId id) {
        for (Petition petition : state.petitions()) {
            if (petition.id().equals(id)) {
                for (Demand demand : petition.demands()) {
                    put.add(demand.id());
                }
            }
        }
    }

    /** Every one of them has an outcome; one outcome of the whole will do where there is at most one. */
    static boolean decidesAll(Situation s, Opinion opinion) {
        if (s.track().isEmpty() || opinion.outcomes().isEmpty()) {
            return false;
        }
        Set<DemandId> open = of(s.state(), s.track().get());
        boolean one = open.size() <= 1;
        boolean whole = false;
        for (DemandOutcome outcome : opinion.outcomes()) {
            whole |= outcome.demand().isEmpty();
            outcome.demand().ifPresent(open::remove);
        }
        return open.isEmpty() || (one && whole);
    }

    /** None is decided twice, and none that the track does not have; a whole is not decided beside its parts. */
    static boolean fit(Situation s, Opinion opinion) {
        if (s.track().isEmpty()) {
            return false;
        }
        Set<DemandId> open = of(s.state(), s.track().get());
        boolean anyKnown = !open.isEmpty();
        Set<DemandId> decided = new HashSet<>();
        for (DemandOutcome outcome : opinion.outcomes()) {
            boolean known = outcome.demand().isEmpty()
                    ? opinion.outcomes().size() == 1
                    : decided.add(outcome.demand().get())
                            && (!anyKnown || open.contains(outcome.demand().get()));
            if (!known) {
                return false;
            }
        }
        return true;
    }

    /** All were put forward on this track, and what it gives away is on another that is open or has decided it. */
    static boolean noneLost(Situation s, List<DemandId> given) {
        if (s.track().isEmpty()) {
            return false;
        }
        Track track = s.track().get();
        Set<DemandId> left = put(s.state(), track);
        if (!left.containsAll(given)) {
            return false;
        }
        left.removeAll(given);
        for (Track other : s.state().tracks()) {
            boolean stands = other.stage().kind() != Stage.Kind.CLOSED
                    || !other.outcomes().isEmpty();
            if (stands && !other.id().equals(track.id())) {
                left.removeAll(of(s.state(), other));
            }
        }
        return left.isEmpty();
    }
}
