package io.petition.rules.china;

import io.petition.deadline.Milestone;
import io.petition.deadline.Scope;
import io.petition.law.NoTerm;
import io.petition.law.TermKey;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Track;
import io.petition.lifecycle.WaitingLaws;
import io.petition.time.When;
import java.util.Set;

/** Wherever a matter waits, something says by when: a clock, a window, or an article that sets no term. */
final class Waiting {
    /** That a class is to be given brings nobody on. */
    private static final Set<TermKey> ASIDES = Set.of(Terms.CLASSIFICATION);

    private Waiting() {}

    static void wherever(Lifecycle desk, MatterState state) {
        WaitingLaws.noTrackWaitsForNothing(desk, state.history(), ASIDES);
    }

    static boolean forADay(Lifecycle desk, MatterState state, Track track, When asOf) {
        return WaitingLaws.forADay(desk, state, track, asOf);
    }

    /** Begun and not ended since, in the scope in which it began, be it of a round that is over. */
    static boolean open(NoTerm none, MatterState state, Scope scope) {
        boolean open = false;
        for (Milestone milestone : state.milestones()) {
            if (milestone.scope().equals(scope)) {
                open = (open && !none.stops().contains(milestone.key()))
                        || none.starts().contains(milestone.key());
            }
        }
        return open;
    }
}
