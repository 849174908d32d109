package io.petition.rules.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.lifecycle.Procedure;
import io.petition.rules.text.Language;
import io.petition.rules.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The main path of both editions, as people see it, held to the files of its name beside this test. To record anew after a
 * change that was meant: {@code -Drecreate=true}, and read the difference.
 */
class KeptDiagramsTest {
    private static final Path KEPT =
            Path.of(System.getProperty("basedir", ""), "src/test/resources/io/petition/rules/diagram");

    @ParameterizedTest
    @CsvSource({
        "cn-2005, MERMAID, ZH",
        "cn-2005, DOT, EN",
        "cn-2022, MERMAID, ZH",
        "cn-2022, DOT, EN",
    })
    void theMainPathIsDrawnAsKept(String edition, Notation notation, Language language) throws IOException {
        Procedure procedure = Rows.ofEdition(edition);
        String drawn = notation.write(ProcedureDiagram.mainPath(procedure).withoutNotes(), Texts.in(language));
        Path kept = KEPT.resolve(edition + "-main." + notation.code());
        if (Boolean.getBoolean("recreate")) {
            Files.writeString(kept, drawn);
        }
        assertThat(drawn).isEqualTo(Files.readString(kept));
    }

    /** 2005: arts. 21, 22, 32, 34, 35; 2022: arts. 22, 23, 31(6), 34, 35, 36. */
    @ParameterizedTest
    @CsvSource({"cn-2005", "cn-2022"})
    void theMainPathGoesThroughEveryRemedyAndMayEndAfterEachDecision(String edition) {
        List<String> steps = ProcedureDiagram.mainPath(Rows.ofEdition(edition)).edges().stream()
                .map(edge -> edge.from().map(Object::toString).orElse("") + " > "
                        + edge.acts().get(0).key() + " > " + edge.to())
                .toList();
        assertThat(steps)
                .containsExactly(
                        " > register > registered",
                        "registered > forward > forwarded",
                        "registered > assign > assigned",
                        "forwarded > accept > accepted",
                        "assigned > accept > accepted",
                        "accepted > answer > answered",
                        "answered > request-remedy > under-remedy-1",
                        "answered > close > closed",
                        "under-remedy-1 > decide-remedy > remedy-decided-1",
                        "remedy-decided-1 > request-remedy > under-remedy-2",
                        "remedy-decided-1 > close > closed",
                        "under-remedy-2 > decide-remedy > remedy-decided-2",
                        "remedy-decided-2 > close > closed");
    }
}
