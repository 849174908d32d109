package io.petition.lifecycle;

import io.petition.authority.Actor;
import io.petition.authority.Role;
import io.petition.condition.Fact;
import io.petition.model.OrganId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the record shows of the organ to which a matter is to be taken up. No record knows who stands above whom; but who had the
 * matter and was found not to be the one, and to whom who has it sent it down, it does know.
 */
public final class Escalations {
    /** Whether it would go back to an organ that had it before, and from which it was taken; the one that sent it down may take it up again. */
    public static final Fact<Situation, Boolean> GOES_BACK =
            Fact.of("goes-back", s -> target(s).map(to -> !sent(s, to) && hadIt(s).contains(to)));

    /** Whether it would go to an organ to which whoever has it sent a part of the matter itself: that one is below. */
    public static final Fact<Situation, Boolean> GOES_DOWN =
            Fact.of("goes-down", s -> target(s).map(to -> goesDown(s, to)));

    private Escalations() {}

    private static Optional<OrganId> target(Situation s) {
        return s.command() instanceof DisposalCommand.Escalate up && s.track().isPresent()
                ? Optional.of(up.to())
                : Optional.empty();
    }

    private static boolean sent(Situation s, OrganId to) {
        return s.track()
                .flatMap(Track::sender)
                .flatMap(Actor::organ)
                .filter(to::equals)
                .isPresent();
    }

    private static Set<OrganId> hadIt(Situation s) {
        Set<OrganId> had = new HashSet<>();
        OrganId holder = null;
        for (@Nullable Recorded line : Corrections.read(s.state().history())) {
            if (line == null || !line.event().onTrack().equals(s.track().map(Track::id))) {
                continue;
            }
            OrganId next = next(line);
            if (next != null && holder != null && !next.equals(holder)) {
                had.add(holder);
            }
            holder = next == null ? holder : next;
        }
        return had;
    }

    /** Who has it after that, as far as the line shows: to whom it went, or who did what only who has it does. */
    private static @Nullable OrganId next(Recorded line) {
        Event event = line.event();
        if (event instanceof DisposalEvent.Escalated up) {
            return up.to();
        }
        if (event instanceof DisposalEvent.DisputeDecided decided) {
            return decided.to();
        }
        boolean holds = event instanceof DisposalEvent.Received
                || event instanceof DisposalEvent.Objected
                || event instanceof HandlingEvent.Accepted;
        Actor actor = line.at().actor();
        return holds && actor.role() == Role.ORGAN ? actor.organ().orElse(null) : null;
    }

    private static boolean goesDown(Situation s, OrganId to) {
        Optional<OrganId> holder = s.track().flatMap(Track::organ);
        for (@Nullable Recorded line : Corrections.read(s.state().history())) {
            if (line != null
                    && line.at().actor().organ().equals(holder)
                    && sentTo(line.event()).contains(to)) {
                return true;
            }
        }
        return false;
    }

    private static List<OrganId> sentTo(Event event) {
        if (event instanceof DisposalEvent.Forwarded forwarded) {
            return forwarded.to();
        }
        return event instanceof DisposalEvent.Assigned assigned ? assigned.to() : List.of();
    }
}
