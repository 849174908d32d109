package io.petition.rules.diagram;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.Role;
import io.petition.law.Standing;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.ActRule;
import io.petition.lifecycle.GroundRule;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Target;
import io.petition.rules.diagram.ProcedureDiagram.Act;
import io.petition.rules.diagram.ProcedureDiagram.Edge;
import io.petition.rules.diagram.ProcedureDiagram.Note;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Takes down the rows of a procedure, one after another, as a graph. */
final class Survey {
    /** Between two stages. */
    private record Span(Optional<Stage> from, Stage to) {}

    /** The acts at one place; rows of the same act become one. */
    private static final class Acts {
        private final Map<ActKey, Act> byKey = new LinkedHashMap<>();

        void add(ActRule row) {
            byKey.merge(row.act(), new Act(row.act(), inOrder(row.by()), row.standing()), Acts::both);
        }

        List<Act> list() {
            return List.copyOf(byKey.values());
        }

        private static Act both(Act one, Act other) {
            Set<Role> by = new TreeSet<>(one.by());
            by.addAll(other.by());
            return new Act(one.key(), by, one.standing() == Standing.CONFIRMED ? Standing.CONFIRMED : other.standing());
        }

        private static Set<Role> inOrder(Set<Role> roles) {
            return new TreeSet<>(roles);
        }
    }

    private final Set<Stage> stages = new TreeSet<>(StageOrder.stages());
    private final Map<Span, Acts> edges = new TreeMap<>(
            Comparator.comparing(Span::from, StageOrder.places()).thenComparing(Span::to, StageOrder.stages()));
    private final Map<Optional<Stage>, Acts> notes = new TreeMap<>(StageOrder.places());
    private final Set<Stage> entered = new HashSet<>();

    private Survey(Procedure procedure) {
        for (ActRule row : procedure.acts()) {
            Set<Stage> reached = row.to().reaches();
            if (reached.size() == 1) {
                entered.addAll(reached);
            }
        }
        procedure.acts().forEach(this::add);
        for (GroundRule ground : procedure.grounds()) {
            ground.to().ifPresent(to -> procedure.rows(ground.act()).forEach(row -> add(row, ground, to)));
        }
    }

    /** A ground that leads elsewhere than its act: what is sent back goes into a new round. */
    private void add(ActRule row, GroundRule ground, Target to) {
        for (Stage from : row.stages()) {
            for (Stage reached : to.reaches()) {
                if (ground.stages().isEmpty() || ground.stages().contains(from)) {
                    stages.add(reached);
                    edges.computeIfAbsent(new Span(Optional.of(from), reached), span -> new Acts())
                            .add(row);
                }
            }
        }
    }

    static ProcedureDiagram of(Procedure procedure) {
        Survey survey = new Survey(procedure);
        ProcedureDiagram.Builder diagram = ProcedureDiagram.builder();
        diagram.edition(procedure.edition()).stages(survey.stages);
        survey.edges.forEach((span, acts) -> diagram.addEdges(new Edge(span.from(), span.to(), acts.list())));
        survey.notes.forEach((at, acts) -> diagram.addNotes(new Note(at, acts.list())));
        return diagram.build();
    }

    private void add(ActRule row) {
        stages.addAll(row.stages());
        Set<Stage> reached = row.to().reaches();
        for (Optional<Stage> from : places(row)) {
            if (reached.isEmpty()) {
                notes.computeIfAbsent(from, at -> new Acts()).add(row);
            }
            for (Stage to : reached) {
                // Of several, the track's past decides, and no track was in a stage to which no row leads.
                if (reached.size() == 1 || entered.contains(to)) {
                    stages.add(to);
                    edges.computeIfAbsent(new Span(from, to), span -> new Acts())
                            .add(row);
                }
            }
        }
    }

    private static Set<Optional<Stage>> places(ActRule row) {
        Stream<Optional<Stage>> places = row.stages().isEmpty()
                ? Stream.of(Optional.empty())
                : row.stages().stream().map(Optional::of);
        return places.collect(ImmutableSet.toImmutableSet());
    }
}
