package io.petition.rules.diagram;

import io.petition.lifecycle.Stage;
import io.petition.rules.diagram.ProcedureDiagram.Edge;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Finds the main path in a whole diagram; what it is, {@link ProcedureDiagram#mainPath} says. */
final class MainPath {
    /** Stations before the remedies; each level of remedy has two more. */
    private static final int BEFORE_REMEDIES = 4;

    private MainPath() {}

    static ProcedureDiagram of(ProcedureDiagram whole) {
        Set<Edge> steps = new HashSet<>();
        Set<Optional<Stage>> here = Set.of(Optional.empty());
        Set<Optional<Stage>> decided = new HashSet<>();
        for (Set<Stage> next : stations(whole.stages()).values()) {
            Set<Optional<Stage>> before = here;
            List<Edge> on = edges(whole, edge -> before.contains(edge.from()) && next.contains(edge.to()));
            if (!on.isEmpty()) {
                steps.addAll(on);
                here = new HashSet<>();
                for (Edge edge : on) {
                    here.add(Optional.of(edge.to()));
                    if (isDecision(edge.to())) {
                        decided.add(Optional.of(edge.to()));
                    }
                }
            }
        }
        // A procedure that knows no answer ends where its path does.
        Set<Optional<Stage>> ends = decided.isEmpty() ? here : decided;
        steps.addAll(
                edges(whole, edge -> ends.contains(edge.from()) && edge.to().kind() == Stage.Kind.CLOSED));
        return drawn(whole, steps);
    }

    private static ProcedureDiagram drawn(ProcedureDiagram whole, Set<Edge> steps) {
        Set<Optional<Stage>> passed = new HashSet<>(Set.of(Optional.empty()));
        steps.forEach(edge -> passed.add(Optional.of(edge.to())));
        return ProcedureDiagram.builder()
                .edition(whole.edition())
                .stages(whole.stages().stream()
                        .filter(stage -> passed.contains(Optional.of(stage)))
                        .toList())
                .edges(edges(whole, steps::contains).stream()
                        .map(Edge::withFirstAct)
                        .toList())
                .notes(whole.notes().stream()
                        .filter(note -> passed.contains(note.at()))
                        .toList())
                .build();
    }

    private static List<Edge> edges(ProcedureDiagram whole, Predicate<Edge> which) {
        return whole.edges().stream().filter(which).toList();
    }

    /** The way stations in order; forwarded and assigned are one. */
    private static SortedMap<Integer, Set<Stage>> stations(List<Stage> stages) {
        SortedMap<Integer, Set<Stage>> stations = new TreeMap<>();
        for (Stage stage : stages) {
            station(stage)
                    .ifPresent(station -> stations.computeIfAbsent(station, key -> new HashSet<>())
                            .add(stage));
        }
        return stations;
    }

    private static OptionalInt station(Stage stage) {
        int level = BEFORE_REMEDIES + 2 * (stage.level() - 1);
        return switch (stage.kind()) {
            case REGISTERED -> OptionalInt.of(0);
            case FORWARDED, ASSIGNED -> OptionalInt.of(1);
            case ACCEPTED -> OptionalInt.of(2);
            case ANSWERED -> OptionalInt.of(3);
            case UNDER_REMEDY -> OptionalInt.of(level);
            case REMEDY_DECIDED -> OptionalInt.of(level + 1);
            default -> OptionalInt.empty();
        };
    }

    private static boolean isDecision(Stage stage) {
        return stage.kind() == Stage.Kind.ANSWERED || stage.kind() == Stage.Kind.REMEDY_DECIDED;
    }
}
