package io.petition.lifecycle;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
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
        for (ActRule row : procedure.acts()) {
            if (row.stages().isEmpty() && row.to() instanceof Target.To to) {
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
            if (place.owed().isEmpty() && !place.stage().equals(Stage.CLOSED)) {
                idle.putIfAbsent(place.stage(), place.way());
            }
            for (ActRule row : procedure.acts()) {
                if (row.stages().contains(place.stage())) {
                    open.addAll(next(place, row));
                }
            }
        }
        return idle;
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
        }
        Optional<Stage> sentAs = stage.kind() == Stage.Kind.FORWARDED || stage.kind() == Stage.Kind.ASSIGNED
                ? Optional.of(stage)
                : place.sentAs();
        return new Place(stage, sentAs, owed, way);
    }
}
