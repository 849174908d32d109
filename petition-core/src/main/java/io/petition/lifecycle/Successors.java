package io.petition.lifecycle;

import com.google.common.collect.ImmutableList;
import io.petition.deadline.Milestone;
import io.petition.model.OrganId;
import io.petition.time.When;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who took over from whom, in the order recorded: what an organ owed, its successor owes, whatever desk it was in the matter. */
final class Successors {
    /** One succession. */
    private record Succession(When when, OrganId former, OrganId to) {}

    private final List<Succession> all;
    private final ZoneId zone;

    private Successors(List<Succession> all, ZoneId zone) {
        this.all = all;
        this.zone = zone;
    }

    /** As corrections make the history. */
    static Successors of(MatterState state, ZoneId zone) {
        boolean any = false;
        for (int i = 0; i < state.history().size() && !any; i++) {
            Event event = state.history().get(i).event();
            any = event instanceof IntakeEvent.OrganSucceeded || event instanceof CorrectionEvent;
        }
        ImmutableList.Builder<Succession> all = ImmutableList.builder();
        if (any) {
            for (@Nullable Recorded recorded : Corrections.read(state.history())) {
                if (recorded != null && recorded.event() instanceof IntakeEvent.OrganSucceeded succeeded) {
                    all.add(new Succession(recorded.at().happened(), succeeded.former(), succeeded.to()));
                }
            }
        }
        return new Successors(all.build(), zone);
    }

    /** Milestones as whoever came into the place of their bearers has them: what was asked of the one is answered by the other. */
    List<Milestone> bearing(List<Milestone> milestones) {
        return all.isEmpty()
                ? milestones
                : milestones.stream()
                        .map(each -> each.borneBy(each.bearer()
                                .map(bearer -> of(OrganId.of(bearer), Optional.of(each.when()))
                                        .value())))
                        .toList();
    }

    /** Who has come into the place of an organ that bore something from a time on. */
    OrganId of(OrganId organ, Optional<When> since) {
        OrganId now = organ;
        for (Succession each : all) {
            boolean later = since.isEmpty() || When.compare(since.get(), each.when(), zone) <= 0;
            if (later && each.former().equals(now)) {
                now = each.to();
            }
        }
        return now;
    }
}
