package io.petition.lifecycle;

import io.petition.model.TrackId;
import io.petition.time.When;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Folds what goes on beside the stages. */
final class Besides {
    private Besides() {}

    static void apply(List<Proceeding> proceedings, List<Beside> acts, Optional<TrackId> track, When happened) {
        for (Beside act : acts) {
            int at = indexOf(proceedings, act, track);
            boolean fresh = act.does() == Beside.Does.BEGINS || act.does() == Beside.Does.HAPPENS || at < 0;
            Proceeding.Builder next = fresh
                    ? Proceeding.builder()
                            .kind(act.kind())
                            .track(track)
                            .subject(act.subject())
                            .began(happened)
                            .participants(act.participants())
                            .due(act.due())
                    : Proceeding.builder().from(proceedings.get(at));
            if (act.does() == Beside.Does.ENDS || act.does() == Beside.Does.HAPPENS) {
                next.ended(happened).outcome(act.key());
            } else {
                act.key().ifPresent(next::step);
                act.due().ifPresent(next::due);
            }
            if (fresh) {
                proceedings.add(next.build());
            } else {
                proceedings.set(at, next.build());
            }
        }
    }

    /** The one that an act takes on or ends; null where none is open. */
    static @Nullable Proceeding open(List<Proceeding> proceedings, Beside act, Optional<TrackId> track) {
        int at = indexOf(proceedings, act, track);
        return at < 0 ? null : proceedings.get(at);
    }

    /** Of several that were asked of one organ the first is the one that its answer ends, as with their terms; else the last. */
    private static int indexOf(List<Proceeding> proceedings, Beside act, Optional<TrackId> track) {
        boolean first = act.does() == Beside.Does.ENDS && act.subject().isPresent();
        int found = -1;
        for (int i = proceedings.size() - 1; i >= 0 && (first || found < 0); i--) {
            Proceeding each = proceedings.get(i);
            if (each.open()
                    && each.kind().equals(act.kind())
                    && each.track().equals(track)
                    && (act.subject().isEmpty() || act.subject().equals(each.subject()))) {
                found = i;
            }
        }
        return found;
    }
}
