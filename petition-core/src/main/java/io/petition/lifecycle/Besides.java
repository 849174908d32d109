package io.petition.lifecycle;

import com.google.common.collect.ImmutableSet;
import io.petition.model.TrackId;
import io.petition.time.When;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Folds what goes on beside the stages. */
final class Besides {
    /** These need no act that begins them: the first visit does, and whichever is told first. */
    static final ImmutableSet<ProceedingKind> SELF_STARTING = ImmutableSet.of(ProceedingKind.RETURN_VISITS);

    private Besides() {}

    static void apply(
            List<Proceeding> proceedings, List<Beside> acts, Optional<TrackId> track, When happened, ZoneId zone) {
        for (Beside act : acts) {
            int at = indexOf(proceedings, act, track, happened, zone);
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
    static @Nullable Proceeding open(
            List<Proceeding> proceedings, Beside act, Optional<TrackId> track, When happened, ZoneId zone) {
        int at = indexOf(proceedings, act, track, happened, zone);
        return at < 0 ? null : proceedings.get(at);
    }

    /** The one that an act would take on or end before it began; null where there is none. */
    static @Nullable Proceeding notBegun(
            List<Proceeding> proceedings, List<Beside> acts, Optional<TrackId> track, When happened, ZoneId zone) {
        for (Beside act : acts) {
            boolean rests = act.does() == Beside.Does.STEPS || act.does() == Beside.Does.ENDS;
            if (rests && !SELF_STARTING.contains(act.kind())) {
                Proceeding open = open(proceedings, act, track, happened, zone);
                if (open != null && When.compare(happened, open.began(), zone) < 0) {
                    return open;
                }
            }
        }
        return null;
    }

    /**
     * Of several the one begun last by then, for what is told late is about one that went on; of several that were asked of one organ the
     * first, for that is the one that its answer ends, as with their terms.
     */
    private static int indexOf(
            List<Proceeding> proceedings, Beside act, Optional<TrackId> track, When happened, ZoneId zone) {
        boolean first = act.does() == Beside.Does.ENDS && act.subject().isPresent();
        int found = -1;
        boolean begun = false;
        for (int i = proceedings.size() - 1; i >= 0; i--) {
            Proceeding each = proceedings.get(i);
            if (each.open()
                    && each.kind().equals(act.kind())
                    && each.track().equals(track)
                    && (act.subject().isEmpty() || act.subject().equals(each.subject()))) {
                boolean byThen = When.compare(each.began(), happened, zone) <= 0;
                if (found < 0 || (first ? byThen || !begun : byThen && !begun)) {
                    found = i;
                }
                begun |= byThen;
            }
        }
        return found;
    }
}
