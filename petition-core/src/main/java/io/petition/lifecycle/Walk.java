package io.petition.lifecycle;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every way through the acts of a procedure, with what is owed on the way; guards are not judged. */
final class Walk {
    /** More places than any procedure has; beyond it the walk would be no proof, so it stops the program instead. */
    private static final int MOST = 200_000;

    /**
     * One place: where the track stands, how it was sent, what is owed.
     *
     * @param way the acts that led here, the shortest
     */
    private record Place(Stage stage, Optional<Stage> sentAs, Set<Duties.Running> owed, String way) {
        Object key() {
            return Map.of("stage", stage, "sent", sentAs, "owed", owed);
        }
    }

    private final Procedure procedure;
    private final Duties duties;

    Walk(Procedure procedure, Duties duties) {
        this.procedure = procedure;
        this.duties = duties;
    }

    /** The stages short of the end in which nothing is owed, each with the shortest way there. */
    Map<Stage, String> idle() {
        Map<Stage, String> idle = new LinkedHashMap<>();
        Set<Object> seen = new HashSet<>();
        Deque<Place> open = new ArrayDeque<>();
        for (ActRule row : procedure.rows(ActKey.REGISTER)) {
            if (row.to() instanceof Target.To to) {
                Set<Duties.Running> owed = duties.after(Set.of(), row.emits());
                open.add(new Place(to.stage(), Optional.empty(), owed, row.act().value()));
            }
        }
        while (!open.isEmpty()) {
            Place place = open.remove();
            if (!seen.add(place.key())) {
                continue;
            }
            if (seen.size() > MOST) {
                throw new IllegalStateException("procedure: of edition " + procedure.edition() + " has more than "
                        + MOST + " places; give it fewer duties that can run at once");
            }
            if (place.stage().equals(Stage.CLOSED)) {
                continue;
            }
            if (place.owed().isEmpty()) {
                idle.putIfAbsent(place.stage(), place.way());
            }
            for (ActRule row : procedure.acts()) {
                if (row.stages().contains(place.stage())) {
                    open.add(next(place, row));
                }
            }
        }
        return idle;
    }

    private Place next(Place place, ActRule row) {
        Set<Duties.Running> owed = duties.after(place.owed(), row.emits());
        if (row.to() instanceof Target.Stay) {
            return new Place(place.stage(), place.sentAs(), owed, place.way() + " > " + row.act());
        }
        Stage stage =
                row.to() instanceof Target.To to ? to.stage() : place.sentAs().orElse(place.stage());
        Optional<Stage> sentAs = stage.kind() == Stage.Kind.FORWARDED || stage.kind() == Stage.Kind.ASSIGNED
                ? Optional.of(stage)
                : place.sentAs();
        return new Place(stage, sentAs, owed, place.way() + " > " + row.act());
    }
}
