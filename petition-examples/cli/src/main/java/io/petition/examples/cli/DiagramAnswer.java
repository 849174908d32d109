package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.petition.authority.Role;
import io.petition.examples.cli.text.Words;
import io.petition.lifecycle.Stage;
import io.petition.rules.diagram.ProcedureDiagram;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What programs read of a diagram: the text that draws it, and the graph itself for those that draw on their own. */
@JsonPropertyOrder({"asked", "text", "stages", "edges", "notes"})
record DiagramAnswer(
        @JsonUnwrapped Asked asked, String text, List<Named> stages, List<Arrow> edges, List<Remark> notes) {
    /** What was asked for. */
    record Asked(String rulebook, String path, String form) {}

    /** A stage. */
    @JsonPropertyOrder({"key", "name"})
    record Named(String key, String name) {
        static Named of(Stage stage, Words words) {
            return new Named(stage.code(), words.of("stage." + stage.code()));
        }
    }

    /** The acts that lead from one stage to another; from nowhere where they begin a track. */
    @JsonPropertyOrder({"from", "to", "acts"})
    record Arrow(@Nullable String from, String to, List<Doing> acts) {
        static Arrow of(ProcedureDiagram.Edge edge, Words words) {
            return new Arrow(
                    edge.from().map(Stage::code).orElse(null), edge.to().code(), Doing.all(edge.acts(), words));
        }
    }

    /** The acts that leave a stage as it is; at none where they concern the matter as a whole. */
    @JsonPropertyOrder({"at", "acts"})
    record Remark(@Nullable String at, List<Doing> acts) {
        static Remark of(ProcedureDiagram.Note note, Words words) {
            return new Remark(note.at().map(Stage::code).orElse(null), Doing.all(note.acts(), words));
        }
    }

    /** An act, who may do it there, and whether a text says so. */
    @JsonPropertyOrder({"act", "name", "by", "mark"})
    record Doing(String act, String name, List<String> by, String mark) {
        static List<Doing> all(List<ProcedureDiagram.Act> acts, Words words) {
            return acts.stream()
                    .map(act -> new Doing(
                            act.key().value(),
                            words.of("act." + act.key()),
                            act.by().stream().map(Role::code).toList(),
                            act.standing().name().toLowerCase(Locale.ROOT)))
                    .toList();
        }
    }

    static DiagramAnswer of(Asked asked, ProcedureDiagram diagram, String text, Words words) {
        return new DiagramAnswer(
                asked,
                text,
                diagram.stages().stream().map(stage -> Named.of(stage, words)).toList(),
                diagram.edges().stream().map(edge -> Arrow.of(edge, words)).toList(),
                diagram.notes().stream().map(note -> Remark.of(note, words)).toList());
    }
}
