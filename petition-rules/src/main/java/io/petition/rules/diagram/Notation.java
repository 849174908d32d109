package io.petition.rules.diagram;

import io.petition.rules.text.Texts;

/** How a diagram is written down 图示语言. */
public enum Notation {
    /** A state diagram of Mermaid, which many places that show Markdown draw. */
    MERMAID("mermaid") {
        @Override
        public String write(ProcedureDiagram diagram, Texts texts) {
            return Mermaid.of(diagram, texts);
        }
    },
    /** The DOT language of Graphviz. */
    DOT("dot") {
        @Override
        public String write(ProcedureDiagram diagram, Texts texts) {
            return Dot.of(diagram, texts);
        }
    };

    private final String code;

    Notation(String code) {
        this.code = code;
    }

    /** The word shown to programs. */
    public String code() {
        return code;
    }

    /** The diagram as lines, each ended; what people read in it, in the words of these texts. */
    public abstract String write(ProcedureDiagram diagram, Texts texts);
}
