package io.petition.rules.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.rules.text.Language;
import io.petition.rules.text.Texts;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a host calls its stages and acts, no label ends early and none is read as anything but itself. */
class EscapingTest {
    private static final Texts EN = Texts.in(Language.EN);

    @Provide
    Arbitrary<String> labels() {
        return Arbitraries.strings()
                .withChars(" abc09:;#\"\\%&<>{}[]|*_`~'/.,()-+=@!?$^\t\n\r受理“”（）、：；\u00a0")
                .ofMinLength(1)
                .ofMaxLength(20);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "办结（机关、单位）       | 办结（机关、单位）",
                "re-examination, art. 3  | re-examination, art. 3",
                "a: b; c                 | a#58; b#59; c",
                "say \"no\" #1             | say #34;no#34; #35;1",
                "<b>*_`%%                | #60;b#62;#42;#95;#96;#37;#37;",
            })
    void mermaidIsLeftNoSignOfItsOwn(String label, String escaped) {
        assertThat(Mermaid.escaped(label)).isEqualTo(escaped);
    }

    @Property
    void aLabelOfMermaidIsReadAsItWasMeant(@ForAll("labels") String label) {
        String escaped = Mermaid.escaped(label);
        assertThat(escaped.replaceAll("#\\d+;", "")).doesNotContainPattern("[:;#\"\\\\%&<>{}\\[\\]|*_`\\n\\r]");
        assertThat(ReadBack.unescaped(escaped)).isEqualTo(onOneLine(label));
    }

    /** Of a quoted string the grammar unescapes the quote alone; the rest is for whoever lays the label out, and read here. */
    @Property(tries = 300)
    void aLabelOfDotIsReadAsItWasMeant(@ForAll("labels") String label) {
        String dot = "digraph \"x\" {\n    \"registered\" [label=\"" + Dot.escaped(label) + "\"];\n}\n";
        Map<String, String> read = ReadBack.ofDot(dot, EN).stages();
        assertThat(read.get("registered").replace("\\\\", "\\").replace("&amp;", "&"))
                .isEqualTo(onOneLine(label));
    }

    private static String onOneLine(String label) {
        return label.replaceAll("[\\t\\n\\r]", " ");
    }
}
