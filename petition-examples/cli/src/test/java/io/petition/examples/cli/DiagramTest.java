package io.petition.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.petition.law.Regime;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.diagram.Notation;
import io.petition.rules.diagram.ProcedureDiagram;
import io.petition.rules.text.Language;
import io.petition.rules.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The procedure as a picture: what is drawn is the library's, and the question is read as every other. */
class DiagramTest {
    private static Ran diagram(String... more) {
        List<String> args = new ArrayList<>(List.of("diagram"));
        args.addAll(List.of(more));
        return Ran.of(args.toArray(new String[0]));
    }

    @Test
    void theMainPathOfTheLatestEditionUnlessAskedOtherwise() {
        Ran ran = diagram();
        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).isEqualTo(drawn("cn-2022", false, false, Notation.MERMAID, Language.ZH));
        assertThat(ran.out())
                .isEqualTo(diagram("--rulebook=cn-2022", "--path=main", "--form=mermaid", "--lang=zh")
                        .out());
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}")
    @CsvSource({
        "cn-2022, whole, true, mermaid, en",
        "cn-2022, whole, false, dot, zh",
        "cn-2022, main, true, dot, en",
        "cn-2005, main, false, mermaid, zh",
        "cn-2005, whole, true, dot, en"
    })
    void whatIsDrawnIsTheLibrarys(String edition, String path, boolean notes, String form, String lang) {
        List<String> args =
                new ArrayList<>(List.of("--rulebook", edition, "--path", path, "--form", form, "--lang", lang));
        if (notes) {
            args.add("--notes");
        }
        Notation notation = form.equals("dot") ? Notation.DOT : Notation.MERMAID;
        Language language = lang.equals("en") ? Language.EN : Language.ZH;
        assertThat(diagram(args.toArray(new String[0])).out())
                .isEqualTo(drawn(edition, path.equals("whole"), notes, notation, language));
    }

    private static String drawn(String edition, boolean whole, boolean notes, Notation notation, Language language) {
        Regime regime = ChinaRules.national();
        var procedure = new Book(edition, regime, regime.edition(edition).orElseThrow(), List.of())
                .procedure()
                .orElseThrow();
        ProcedureDiagram diagram = whole ? ProcedureDiagram.whole(procedure) : ProcedureDiagram.mainPath(procedure);
        return notation.write(notes ? diagram : diagram.withoutNotes(), Texts.in(language));
    }

    @Test
    void programsGetTheTextAndTheGraph() {
        JsonNode answer =
                diagram("--path=whole", "--notes", "--format=json", "--lang=en").json();
        assertThat(answer.fieldNames())
                .toIterable()
                .containsExactly("rulebook", "path", "form", "text", "stages", "edges", "notes");
        assertThat(answer.path("rulebook").asText()).isEqualTo("cn-2022");
        assertThat(answer.path("text").asText())
                .isEqualTo(diagram("--path=whole", "--notes", "--lang=en").out());
        List<String> stages = answer.path("stages").findValuesAsText("key");
        assertThat(stages).startsWith("registered").endsWith("closed").doesNotHaveDuplicates();
        for (JsonNode edge : answer.path("edges")) {
            assertThat(stages).contains(edge.path("to").asText());
            assertThat(edge.path("from").isNull()
                            || stages.contains(edge.path("from").asText()))
                    .isTrue();
            assertThat(edge.path("acts")).isNotEmpty();
        }
        assertThat(answer.at("/edges/0").toString())
                .startsWith("{\"from\":null,\"to\":\"registered\",\"acts\":[{\"act\":\"register\","
                        + "\"name\":\"registration\",\"by\":[\"petition-office\",\"organ\"],\"mark\":\"confirmed\"}");
        assertThat(answer.path("notes").findValuesAsText("at")).contains("accepted");
        assertThat(diagram("--format=json").json().path("notes")).isEmpty();
    }

    @Test
    void underAnOverlayTheEditionsActsAreDrawn() {
        Ran ran = diagram("--overlay=environment-2025", "--format=json");
        assertThat(ran.exit()).isZero();
        assertThat(ran.json().path("rulebook").asText()).isEqualTo("cn-2022+environment-2025");
        assertThat(ran.json().path("text").asText()).isEqualTo(diagram().out());
        assertThat(diagram("--rulebook=cn-2022+environment-2025").out())
                .isEqualTo(diagram().out());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "--form=svg        | form     | mermaid, dot",
                "--path=longest    | path     | main, whole",
                "--rulebook=cn-1995 | rulebook | cn-2005, cn-2022",
                "--overlay=nowhere | overlay  | environment-2025",
                "--lang=fr         | lang     | zh, en",
                "--colour=red      | colour   | --rulebook",
            })
    void whatCannotBeReadNamesItsFieldAndTheRemedy(String option, String field, String remedy) {
        Ran ran = diagram(option, "--format=json");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.json().at("/error/field").asText()).isEqualTo(field);
        assertThat(ran.json().at("/error/message").asText()).contains(remedy);
        assertThat(diagram(option).out()).isEmpty();
    }

    @Test
    void anOverlayOfAnotherEditionIsNo() {
        Ran ran = diagram("--rulebook=cn-2005", "--overlay=environment-2025", "--format=json");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.json().at("/refused/0/code").asText()).isEqualTo("overlay-over-other");
    }

    @Test
    void anEditionWithoutAProcedureIsNo() {
        Regime national = ChinaRules.national();
        Regime bare = Regime.builder().from(national).parts(Map.of()).build();
        Book book = new Book("cn-2022", bare, bare.edition("cn-2022").orElseThrow(), List.of());
        assertThatThrownBy(() -> DiagramCommand.procedure(book))
                .isInstanceOfSatisfying(
                        NoAnswer.class,
                        no -> assertThat(no.reasons())
                                .extracting(reason -> reason.code())
                                .containsExactly("no-procedure"));
    }
}
