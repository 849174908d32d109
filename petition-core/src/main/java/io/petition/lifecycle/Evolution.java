package io.petition.lifecycle;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Finding;
import io.petition.law.Regime;
import io.petition.model.MatterId;
import java.time.LocalDate;
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
        return fold(new Fold(regime, rows, kinds, state, events.size()), state.history(), events);
    }

    MatterState evolve(MatterState state, Recorded recorded) {
        return evolve(state, List.of(recorded));
    }

    /** The state that a whole history comes to: the same as evolving nothing, without making a state of nothing first. */
    MatterState replay(List<Recorded> history) {
        return fold(anew(history.get(0).matter(), history.size()), ImmutableList.of(), history);
    }

    private Fold anew(MatterId id, int events) {
        return new Fold(regime, rows, kinds, id, events);
    }

    private MatterState fold(Fold begun, List<Recorded> before, List<Recorded> events) {
        Fold fold = begun;
        for (int i = 0; i < events.size(); i++) {
            Recorded recorded = events.get(i);
            if (recorded.event() instanceof CorrectionEvent.Corrected) {
                fold = corrected(recorded.matter(), history(before, events.subList(0, i + 1)));
            } else {
                fold.add(recorded);
            }
        }
        return fold.state(history(before, events));
    }

    /** The state after one line more, as corrections read it: null where it was struck out. */
    MatterState evolve(MatterState state, Recorded recorded, @Nullable Recorded read) {
        Fold fold = new Fold(regime, rows, kinds, state, 1);
        fold.add(recorded, read);
        return fold.state(history(state.history(), List.of(recorded)));
    }

    /** A correction reaches back: everything is read anew, as it is corrected. */
    private Fold corrected(MatterId id, List<Recorded> history) {
        List<@Nullable Recorded> read = Corrections.read(history);
        Map<Long, Finding> faults = Corrections.faults(history, regime.zone());
        Fold fold = anew(id, history.size());
        for (int i = 0; i < history.size(); i++) {
            add(fold, history.get(i), read.get(i), faults);
        }
        return fold;
    }

    private static void add(Fold fold, Recorded line, @Nullable Recorded read, Map<Long, Finding> faults) {
        fold.add(line, read);
        Finding fault = line.event() instanceof CorrectionEvent ? faults.get(line.version()) : null;
        if (fault != null) {
            fold.find(fault);
        }
    }

    /** The state at the end of a day: of the whole history as it is read, what is known to have happened later is passed over. */
    MatterState replay(MatterId id, List<Recorded> history, LocalDate asOf) {
        List<@Nullable Recorded> read = Corrections.read(history);
        Map<Long, Finding> faults = Corrections.faults(history, regime.zone());
        Fold fold = anew(id, history.size());
        for (int i = 0; i < history.size(); i++) {
            Recorded line = read.get(i);
            boolean later =
                    line != null && line.at().happened().day(regime.zone()).isAfter(asOf);
            add(fold, history.get(i), later ? null : line, faults);
        }
        return fold.state(ImmutableList.copyOf(history));
    }

    private static List<Recorded> history(List<Recorded> before, List<Recorded> more) {
        return before.isEmpty()
                ? ImmutableList.copyOf(more)
                : ImmutableList.<Recorded>builderWithExpectedSize(before.size() + more.size())
                        .addAll(before)
                        .addAll(more)
                        .build();
    }
}
