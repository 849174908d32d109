package io.petition.rules.diagram;

import io.petition.lifecycle.Stage;
import io.petition.rules.diagram.ProcedureDiagram.Edge;
import io.petition.rules.diagram.ProcedureDiagram.Note;
import io.petition.rules.text.Texts;
import java.util.Optional;

/** A directed graph in the DOT language of Graphviz. */
final class Dot {
    private static final String START = quoted("[*]");

    private final Labels labels;
    private final StringBuilder text = new StringBuilder();

    private Dot(Labels labels) {
        this.labels = labels;
    }

    static String of(ProcedureDiagram diagram, Texts texts) {
        Dot dot = new Dot(new Labels(texts, Dot::escaped, "\\n"));
        dot.draw(diagram);
        return dot.text.toString();
    }

    private void draw(ProcedureDiagram diagram) {
        text.append("digraph ").append(quoted(escaped(diagram.edition()))).append(" {\n");
        line("node [shape=box, style=rounded]");
        line(START + " [shape=point, label=\"\"]");
        for (Stage stage : diagram.stages()) {
            String end = stage.kind() == Stage.Kind.CLOSED ? ", peripheries=2" : "";
            line(id(stage) + " [label=" + quoted(labels.of(Optional.of(stage))) + end + "]");
        }
        for (Edge edge : diagram.edges()) {
            String from = edge.from().map(Dot::id).orElse(START);
            line(from + " -> " + id(edge.to()) + " [label=" + quoted(labels.of(edge.acts())) + "]");
        }
        diagram.notes().forEach(this::note);
        text.append("}\n");
    }

    private void note(Note note) {
        String place = note.at().map(Stage::code).orElse("[matter]");
        String id = quoted("note " + place);
        line(id + " [shape=note, label=" + quoted(labels.of(note.acts())) + "]");
        if (note.at().isEmpty()) {
            line(quoted(place) + " [label=" + quoted(labels.of(note.at())) + "]");
        }
        line(quoted(place) + " -> " + id + " [style=dashed, arrowhead=none]");
    }

    private void line(String line) {
        text.append("    ").append(line).append(";\n");
    }

    private static String id(Stage stage) {
        return quoted(stage.code());
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    /** A quote or a backslash would end a label or escape what follows; an ampersand begins a character by name. */
    static String escaped(String label) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                escaped.append(' ');
            } else if (c == '&') {
                escaped.append("&amp;");
            } else {
                escaped.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        return escaped.toString();
    }
}
