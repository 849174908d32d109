package io.petition.rules.diagram;

import io.petition.lifecycle.Stage;
import io.petition.rules.diagram.ProcedureDiagram.Edge;
import io.petition.rules.diagram.ProcedureDiagram.Note;
import io.petition.rules.text.Texts;
import java.util.Optional;

/** A {@code stateDiagram-v2} of Mermaid. */
final class Mermaid {
    private static final String OUTSIDE = "[*]";

    /** Nothing but these of ASCII goes as it is: the rest may end a label, begin a comment or be read as Markdown. */
    private static final String PLAIN = " .,()/'-";

    private final Labels labels;
    private final StringBuilder text = new StringBuilder("stateDiagram-v2\n");

    private Mermaid(Labels labels) {
        this.labels = labels;
    }

    static String of(ProcedureDiagram diagram, Texts texts) {
        Mermaid mermaid = new Mermaid(new Labels(texts, Mermaid::escaped, "<br/>"));
        mermaid.draw(diagram);
        return mermaid.text.toString();
    }

    private void draw(ProcedureDiagram diagram) {
        diagram.stages().forEach(stage -> state(Optional.of(stage)));
        for (Edge edge : diagram.edges()) {
            String from = edge.from().map(Mermaid::id).orElse(OUTSIDE);
            line(from + " --> " + id(edge.to()) + " : " + labels.of(edge.acts()));
        }
        for (Stage stage : diagram.stages()) {
            if (stage.kind() == Stage.Kind.CLOSED) {
                line(id(stage) + " --> " + OUTSIDE);
            }
        }
        for (Note note : diagram.notes()) {
            if (note.at().isEmpty()) {
                state(note.at());
            }
            line("note right of " + id(note.at()) + " : " + labels.of(note.acts()));
        }
    }

    private void state(Optional<Stage> place) {
        line("state \"" + labels.of(place) + "\" as " + id(place));
    }

    private void line(String line) {
        text.append("    ").append(line).append('\n');
    }

    private static String id(Optional<Stage> place) {
        return place.map(Mermaid::id).orElse("whole_matter");
    }

    /** A hyphen would be read as the beginning of an arrow. */
    private static String id(Stage stage) {
        return stage.code().replace('-', '_');
    }

    static String escaped(String label) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                escaped.append(' ');
            } else if (c > 0x7F || Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0) {
                escaped.append(c);
            } else {
                escaped.append('#').append((int) c).append(';');
            }
        }
        return escaped.toString();
    }
}
