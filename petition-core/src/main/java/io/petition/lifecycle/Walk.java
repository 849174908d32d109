package io.petition.lifecycle;

import com.google.common.collect.ImmutableList;
import io.petition.condition.Truth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every way through the acts of a procedure for a matter of one class, with what is owed on the way. Of the guards those alone are
 * judged that ask for the class and for nothing else.
 *
 * <p>Of two places that stand alike, the one in which less is owed is enough: whatever can be done in both leaves less owed there
 * too, so a wait without anything owed that can be reached from the other is reached from it. Only the least are followed.
 */
final class Walk {
    /**
     * One place: where the track stands, how it was sent, what is owed.
     *
     * @param way the acts that led here, the shortest
     */
    private record Place(Stage stage, Optional<Stage> sentAs, Set<Duties.Running> owed, String way) {
        Object stands() {
            return Map.of("stage", stage, "sent", sentAs);
        }
    }

    private final Procedure procedure;
    private final Duties duties;
    private final Situation ofClass;
    private final Map<Object, List<Set<Duties.Running>>> least = new HashMap<>();

    /**
     * A walk.
     *
     * @param ofClass a matter of the class, of which nothing else is known
     */
    Walk(Procedure procedure, Duties duties, Situation ofClass) {
        this.procedure = procedure;
        this.duties = duties;
        this.ofClass = ofClass;
    }

    /** The stages short of the end in which nothing is owed, each with the shortest way there. */
    Map<Stage, String> idle() {
        Map<Stage, String> idle = new LinkedHashMap<>();
        Deque<Place> open = new ArrayDeque<>();
        for (ActRule row : procedure.acts()) {
            if (row.stages().isEmpty() && row.to() instanceof Target.To to) {
                Set<Duties.Running> owed = duties.after(Set.of(), row.emits());
                open.add(new Place(to.stage(), Optional.empty(), owed, row.act().value()));
            }
        }
        while (!open.isEmpty()) {
            Place place = open.remove();
            if (!isLeast(place)) {
                continue;
            }
            if (place.owed().isEmpty() && !place.stage().equals(Stage.CLOSED)) {
                idle.putIfAbsent(place.stage(), place.way());
            }
            for (ActRule row : procedure.acts()) {
                if (row.stages().contains(place.stage()) && !barred(row)) {
                    open.addAll(next(place, row));
                }
            }
        }
        return idle;
    }

    private boolean barred(ActRule row) {
        for (Guard guard : row.guards()) {
            if (guard.holds().facts().equals(Set.of(Situation.MATTER_CLASS))
                    && guard.holds().test(ofClass) != Truth.YES) {
                return true;
            }
        }
        return false;
    }

    /** Whether no place was seen that stands alike and owes no more; then it takes the place of those that owe more. */
    private boolean isLeast(Place place) {
        List<Set<Duties.Running>> seen = least.computeIfAbsent(place.stands(), stands -> new ArrayList<>());
        for (Set<Duties.Running> owed : seen) {
            if (place.owed().containsAll(owed)) {
                return false;
            }
        }
        seen.removeIf(owed -> owed.containsAll(place.owed()));
        seen.add(place.owed());
        return true;
    }

    /** Where an act leads, or each of the grounds it may name where they lead elsewhere. */
    private List<Place> next(Place place, ActRule row) {
        List<Place> next = new ArrayList<>();
        boolean plain = true;
        for (GroundRule ground : procedure.grounds()) {
            if (ground.act().equals(row.act()) && ground.fits(place.stage())) {
                List<Emission> emits = ImmutableList.<Emission>builder()
                        .addAll(row.emits())
                        .addAll(ground.emits())
                        .build();
                next.add(next(place, row, ground.to().orElse(row.to()), emits));
                plain = false;
            }
        }
        if (plain) {
            next.add(next(place, row, row.to(), row.emits()));
        }
        return next;
    }

    private Place next(Place place, ActRule row, Target target, List<Emission> emits) {
        Set<Duties.Running> owed = target instanceof Target.NewRound
                ? duties.afterInNewRound(place.owed(), emits)
                : duties.after(place.owed(), emits);
        String way = place.way() + " > " + row.act();
        Stage stage = place.stage();
        if (target instanceof Target.To to) {
            stage = to.stage();
        } else if (target instanceof Target.NewRound round) {
            stage = round.stage();
        } else if (target instanceof Target.BackToSent) {
            stage = place.sentAs().orElse(stage);
        } else if (target instanceof Target.BackToSentOrRegistered) {
            stage = place.sentAs().orElse(Stage.REGISTERED);
        }
        Optional<Stage> sentAs = stage.kind() == Stage.Kind.FORWARDED || stage.kind() == Stage.Kind.ASSIGNED
                ? Optional.of(stage)
                : place.sentAs();
        return new Place(stage, sentAs, owed, way);
    }
}
