package io.petition.rules.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Target;
import io.petition.rules.diagram.ProcedureDiagram.Edge;
import io.petition.rules.text.Language;
import io.petition.rules.text.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A diagram says what the rows say, no less and no more, in either notation. */
class ProcedureDiagramTest {
    private static final Texts EN = Texts.in(Language.EN);

    @Provide
    Arbitrary<Procedure> procedures() {
        return Rows.procedures();
    }

    static List<Procedure> shipped() {
        return Rows.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyRowOfWhatShipsIsDrawnAndEverythingDrawnIsARow(Procedure procedure) {
        assertThat(Rows.ways(procedure)).hasSizeGreaterThan(40);
        saysWhatTheRowsSay(procedure);
    }

    @Property(tries = 300)
    void everyRowIsDrawnAndEverythingDrawnIsARow(@ForAll("procedures") Procedure procedure) {
        saysWhatTheRowsSay(procedure);
    }

    private static void saysWhatTheRowsSay(Procedure procedure) {
        ProcedureDiagram whole = ProcedureDiagram.whole(procedure);
        ReadBack mermaid = ReadBack.ofMermaid(Notation.MERMAID.write(whole, EN), EN);
        ReadBack dot = ReadBack.ofDot(Notation.DOT.write(whole, EN), EN);
        assertThat(mermaid.ways()).isEqualTo(Rows.ways(procedure));
        assertThat(dot.ways()).isEqualTo(Rows.ways(procedure));
        assertThat(mermaid.stages().keySet()).isEqualTo(Rows.stages(procedure));
        assertThat(dot.stages()).isEqualTo(mermaid.stages());
        mermaid.stages().forEach((code, name) -> assertThat(name).isEqualTo(EN.text("stage." + code)));
    }

    /** Notes apart, the main path is a part of the whole: no step of its own, one act a step, no way back. */
    @Property(tries = 300)
    void theMainPathIsAPartOfTheWhole(@ForAll("procedures") Procedure procedure) {
        ProcedureDiagram whole = ProcedureDiagram.whole(procedure);
        ProcedureDiagram path = ProcedureDiagram.mainPath(procedure);
        assertThat(whole.stages()).containsAll(path.stages());
        assertThat(whole.notes()).containsAll(path.notes());
        assertThat(whole.edges().stream().map(Edge::withFirstAct)).containsAll(path.edges());
        Set<Optional<Stage>> reached = new HashSet<>(Set.of(Optional.empty()));
        for (Edge edge : path.edges()) {
            assertThat(reached).as("%s is reached before it is left", edge).contains(edge.from());
            reached.add(Optional.of(edge.to()));
            edge.from()
                    .ifPresent(from -> assertThat(whole.stages().indexOf(from))
                            .isLessThan(whole.stages().indexOf(edge.to())));
        }
        reached.remove(Optional.<Stage>empty());
        assertThat(path.stages())
                .allMatch(stage -> reached.contains(Optional.of(stage)))
                .hasSameSizeAs(reached);
    }

    /** In whatever order the rows are written, the same is drawn; only which of several acts comes first follows them. */
    @Property(tries = 100)
    void theOrderOfRowsMovesNoEdge(@ForAll("procedures") Procedure procedure, @ForAll Random random) {
        var rows = new ArrayList<>(procedure.acts());
        Collections.shuffle(rows, random);
        ProcedureDiagram one = ProcedureDiagram.whole(procedure);
        ProcedureDiagram other = ProcedureDiagram.whole(Rows.procedure(rows));
        assertThat(other.stages()).isEqualTo(one.stages());
        assertThat(acts(other)).isEqualTo(acts(one));
        assertThat(other.notes().stream().map(note -> note.at()))
                .containsExactlyElementsOf(
                        one.notes().stream().map(note -> note.at()).toList());
    }

    private static List<String> acts(ProcedureDiagram diagram) {
        return diagram.edges().stream()
                .map(edge -> edge.from() + ">" + edge.to()
                        + edge.acts().stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new)))
                .toList();
    }

    @Test
    void anObjectionOverruledLeadsBackToEveryWayOfSending() {
        List<Edge> back = ProcedureDiagram.whole(Rows.ofEdition("cn-2022")).edges().stream()
                .filter(edge -> edge.from().equals(Optional.of(Stage.OBJECTED))
                        && !edge.to().equals(Stage.CLOSED))
                .toList();
        assertThat(back).extracting(Edge::to).containsExactly(Stage.FORWARDED, Stage.ASSIGNED);
        assertThat(back)
                .allSatisfy(edge -> assertThat(edge.acts())
                        .extracting(act -> act.key().value())
                        .containsExactly("overrule"));
    }

    @Test
    void whereNobodyAssignsNothingLeadsBackToAssigned() {
        Procedure procedure = Rows.procedure(List.of(
                Rows.row("register", Set.of(), Target.to(Stage.REGISTERED)),
                Rows.row("forward", Set.of(Stage.REGISTERED), Target.to(Stage.FORWARDED)),
                Rows.row("object", Set.of(Stage.FORWARDED), Target.to(Stage.OBJECTED)),
                Rows.row("overrule", Set.of(Stage.OBJECTED), Target.backToSent())));
        assertThat(ProcedureDiagram.whole(procedure).stages()).doesNotContain(Stage.ASSIGNED);
    }

    /** Each path without acceptance, without an answer, with a first row that is another than the ordinary. */
    @Test
    void aShorterProcedureHasAShorterMainPath() {
        Set<Stage> registered = ImmutableSet.of(Stage.REGISTERED);
        Procedure procedure = Rows.procedure(List.of(
                Rows.row("register", Set.of(), Target.to(Stage.REGISTERED)),
                Rows.row("forward", registered, Target.to(Stage.FORWARDED)),
                Rows.row("relay", registered, Target.to(Stage.FORWARDED)),
                Rows.row("object", Set.of(Stage.FORWARDED), Target.to(Stage.OBJECTED)),
                Rows.row("take-back", Set.of(Stage.OBJECTED), Target.to(Stage.CLOSED)),
                Rows.row("close", Set.of(Stage.REGISTERED, Stage.FORWARDED), Target.to(Stage.CLOSED))));
        assertThat(ProcedureDiagram.mainPath(procedure).edges())
                .extracting(edge -> edge.from().map(Stage::code).orElse("") + " > "
                        + edge.acts().get(0).key() + " > " + edge.to())
                .containsExactly(
                        " > register > registered", "registered > forward > forwarded", "forwarded > close > closed");
    }

    @Test
    void notesCanBeLeftOut() {
        ProcedureDiagram whole = ProcedureDiagram.whole(Rows.ofEdition("cn-2022"));
        assertThat(Notation.MERMAID.write(whole, EN)).contains("note right of accepted : ", "extension (organ)");
        assertThat(Notation.MERMAID.write(whole.withoutNotes(), EN)).doesNotContain("note", "extension");
        assertThat(Notation.DOT.write(whole.withoutNotes(), EN)).doesNotContain("note", "extension");
        assertThat(whole.withoutNotes().edges()).isEqualTo(whole.edges());
    }
}
