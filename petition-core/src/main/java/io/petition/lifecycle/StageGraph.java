package io.petition.lifecycle;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The stages of a procedure and which leads to which, over the rows and over the choices that lead elsewhere than their act. Guards
 * are not judged: a way that is here may be barred by one, a way that is not here does not exist. It is whole: what it
 * says of every stage is proved, not sampled.
 */
public final class StageGraph {
    private final Set<Stage> begins = new LinkedHashSet<>();
    private final Set<Stage> named = new LinkedHashSet<>();
    private final Map<Stage, Set<Stage>> next = new LinkedHashMap<>();

    private StageGraph(Procedure procedure) {
        for (ActRule row : procedure.acts()) {
            if (row.stages().isEmpty()) {
                begins.addAll(row.to().reaches());
                named.addAll(row.to().reaches());
            }
            for (Stage stage : row.stages()) {
                lead(stage, row.to());
                for (GroundRule ground : procedure.grounds()) {
                    if (ground.act().equals(row.act()) && ground.fits(stage)) {
                        ground.to().ifPresent(target -> lead(stage, target));
                    }
                }
            }
        }
    }

    public static StageGraph of(Procedure procedure) {
        return new StageGraph(procedure);
    }

    private void lead(Stage from, Target target) {
        named.add(from);
        named.addAll(target.reaches());
        next.computeIfAbsent(from, stage -> new LinkedHashSet<>()).addAll(target.reaches());
    }

    /** Every stage that a row starts from or leads to. */
    public Set<Stage> named() {
        return ImmutableSet.copyOf(named);
    }

    /** Every stage that can be reached from one, itself among them. */
    public Set<Stage> reachedFrom(Stage stage) {
        return reached(Set.of(stage));
    }

    /** The stages that no matter comes to, however it goes. */
    public Set<Stage> unreached() {
        Set<Stage> unreached = new LinkedHashSet<>(named);
        unreached.removeAll(reached(begins));
        return ImmutableSet.copyOf(unreached);
    }

    /** The stages from which no end is reached. */
    public Set<Stage> endless() {
        ImmutableSet.Builder<Stage> endless = ImmutableSet.builder();
        for (Stage stage : named) {
            if (!reachedFrom(stage).contains(Stage.CLOSED)) {
                endless.add(stage);
            }
        }
        return endless.build();
    }

    private Set<Stage> reached(Set<Stage> from) {
        Set<Stage> reached = new HashSet<>(from);
        Deque<Stage> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            for (Stage stage : next.getOrDefault(open.remove(), Set.of())) {
                if (reached.add(stage)) {
                    open.add(stage);
                }
            }
        }
        return ImmutableSet.copyOf(reached);
    }
}
