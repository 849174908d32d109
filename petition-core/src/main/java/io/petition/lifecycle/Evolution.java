package io.petition.lifecycle;

import io.petition.law.Regime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Folds events into states, one or a whole history at a time. */
final class Evolution {
    private final Regime regime;
    private final Map<String, Rows> rows;
    private final EventKinds kinds = new EventKinds();

    Evolution(Regime regime, Map<String, Rows> rows) {
        this.regime = regime;
        this.rows = rows;
    }

    MatterState evolve(MatterState state, List<Recorded> events) {
        Fold fold = new Fold(regime, rows, kinds, state, events.size());
        for (int i = 0; i < events.size(); i++) {
            Recorded recorded = events.get(i);
            if (recorded.event() instanceof CorrectionEvent.Corrected) {
                fold = corrected(state, fold, recorded);
            } else {
                fold.add(recorded);
            }
        }
        return fold.state();
    }

    MatterState evolve(MatterState state, Recorded recorded) {
        return evolve(state, List.of(recorded));
    }

    /** The state after one line more, as corrections read it: null where it was struck out. */
    MatterState evolve(MatterState state, Recorded recorded, @Nullable Recorded read) {
        Fold fold = new Fold(regime, rows, kinds, state, 1);
        fold.add(recorded, read);
        return fold.state();
    }

    /** A correction reaches back: everything is read anew, as it is corrected. */
    private Fold corrected(MatterState state, Fold before, Recorded correction) {
        List<Recorded> history = new ArrayList<>(before.history());
        history.add(correction);
        List<@Nullable Recorded> read = Corrections.read(history);
        Fold fold = new Fold(regime, rows, kinds, MatterState.empty(state.id()), history.size());
        for (int i = 0; i < history.size(); i++) {
            fold.add(history.get(i), read.get(i));
        }
        return fold;
    }
}
