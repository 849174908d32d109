package io.petition.rules.diagram;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.authority.Role;
import io.petition.law.Standing;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.Stage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A procedure as a graph 流程图: its stages, and between two of them one edge with every act that leads from the one to the other.
 * Guards are not drawn: an act stands where its row allows it, whatever else must hold.
 *
 * @param edition the edition whose procedure it is
 * @param stages in the order in which a matter goes through them
 * @param edges by the stage they come from, then by the one they lead to
 * @param notes the acts that leave the stage as it is, by stage
 */
@Value.Builder
public record ProcedureDiagram(String edition, List<Stage> stages, List<Edge> edges, List<Note> notes) {
    public ProcedureDiagram {
        Objects.requireNonNull(edition, "edition");
        stages = ImmutableList.copyOf(stages);
        edges = ImmutableList.copyOf(edges);
        notes = ImmutableList.copyOf(notes);
    }

    /** Every stage and every row of a procedure. */
    public static ProcedureDiagram whole(Procedure procedure) {
        return Survey.of(procedure);
    }

    /**
     * The way of a matter that is sent on, accepted, answered and taken through every remedy 主流程, with the ends it may come to
     * once it is answered.
     *
     * <p>It is found, not marked: its way stations are, in this order, registered; forwarded or assigned; accepted; answered;
     * and of each level in turn, under remedy and remedy decided. From one station the path goes to the next to which an
     * act leads, and to closed from each that gives the petitioner a decision (answered, a remedy decided), for the matter
     * may rest there. A step has one act, the one whose row the procedure names first, so the ordinary act is written before the
     * special one. Stages in which a matter waits beside the way, such as objected, are no stations.
     */
    public static ProcedureDiagram mainPath(Procedure procedure) {
        return MainPath.of(whole(procedure));
    }

    /** The same without the acts that leave the stage as it is. */
    public ProcedureDiagram withoutNotes() {
        return new ProcedureDiagram(edition, stages, edges, ImmutableList.of());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a diagram. */
    static final class Builder extends ProcedureDiagramBuilder {
        Builder() {}
    }

    /**
     * The acts that lead from one stage to another.
     *
     * @param from where they lead from; empty for acts that need no stage, which begin a track
     * @param acts in the order of the procedure; at least one
     */
    public record Edge(Optional<Stage> from, Stage to, List<Act> acts) {
        public Edge {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            acts = ImmutableList.copyOf(acts);
        }

        Edge withFirstAct() {
            return new Edge(from, to, acts.subList(0, 1));
        }
    }

    /**
     * The acts that leave the stage as it is.
     *
     * @param at the stage; empty for acts on the matter as a whole
     * @param acts in the order of the procedure; at least one
     */
    public record Note(Optional<Stage> at, List<Act> acts) {
        public Note {
            Objects.requireNonNull(at, "at");
            acts = ImmutableList.copyOf(acts);
        }
    }

    /**
     * An act at its place in the diagram.
     *
     * @param by who may do it there, by any row
     * @param standing confirmed if any row that allows it there is
     */
    public record Act(ActKey key, Set<Role> by, Standing standing) {
        public Act {
            Objects.requireNonNull(key, "key");
            by = ImmutableSet.copyOf(by);
            Objects.requireNonNull(standing, "standing");
        }
    }
}
