package io.petition.lifecycle;

import com.google.common.collect.ImmutableList;
import io.petition.law.Regime;
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
                fold = corrected(state, events.subList(0, i + 1));
            } else {
                fold.add(recorded);
            }
        }
        return fold.state(history(state, events));
    }

    MatterState evolve(MatterState state, Recorded recorded) {
        return evolve(state, List.of(recorded));
    }

    /** The state after one line more, as corrections read it: null where it was struck out. */
    MatterState evolve(MatterState state, Recorded recorded, @Nullable Recorded read) {
        Fold fold = new Fold(regime, rows, kinds, state, 1);
        fold.add(recorded, read);
        return fold.state(history(state, List.of(recorded)));
    }

    /** A correction reaches back: everything is read anew, as it is corrected. */
    private Fold corrected(MatterState state, List<Recorded> events) {
        List<Recorded> history = history(state, events);
        List<@Nullable Recorded> read = Corrections.read(history);
        Fold fold = new Fold(regime, rows, kinds, MatterState.empty(state.id()), history.size());
        for (int i = 0; i < history.size(); i++) {
            fold.add(history.get(i), read.get(i));
        }
        return fold;
    }

    private static List<Recorded> history(MatterState state, List<Recorded> more) {
        int before = state.history().size();
        return before == 0
                ? ImmutableList.copyOf(more)
                : ImmutableList.<Recorded>builderWithExpectedSize(before + more.size())
                        .addAll(state.history())
                        .addAll(more)
                        .build();
    }
}
