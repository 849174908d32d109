package io.petition.rules.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import io.petition.rules.vectors.Vector.Expected;
import io.petition.rules.vectors.VectorFile.NotApplicable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every vector put to this library, and every term that the library has looked for among the vectors. */
class ConformanceTest {

    @ParameterizedTest
    @ValueSource(strings = {"cn-2005", "cn-2022"})
    void answersEveryVector(String edition) {
        answers(Json.file(VectorFile.name(edition)).vectors());
    }

    @Test
    void answersEveryVectorOfTheOverlays() {
        answers(Json.overlays().vectors());
    }

    private static void answers(List<Vector> vectors) {
        List<String> differences = new ArrayList<>();
        for (Vector vector : vectors) {
            Expected answer = Library.answer(vector);
            if (!answer.equals(vector.expected())) {
                differences.add(vector.id() + ": expected " + vector.expected() + " but was " + answer);
            }
            Set<String> articles = Library.articles(vector);
            if (!articles.equals(Set.copyOf(vector.article()))) {
                differences.add(vector.id() + ": expected article " + vector.article() + " but was " + articles);
            }
        }
        assertThat(differences).as("differences in %s vectors", vectors.size()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cn-2005", "cn-2022"})
    void everyTermOfTheEditionStandsInEveryClass(String edition) {
        VectorFile file = Json.file(VectorFile.name(edition));
        Table<String, Boundary, String> cells = HashBasedTable.create();
        file.vectors().forEach(vector -> cells.put(vector.term(), vector.boundary(), "vectors"));
        for (NotApplicable none : file.notApplicable()) {
            assertThat(cells.put(none.term(), none.boundary(), none.reason()))
                    .as("%s %s is called not applicable, and has vectors", none.term(), none.boundary())
                    .isNull();
        }
        List<String> missing = new ArrayList<>();
        for (String term : Library.terms(file.regime(), edition)) {
            for (Boundary boundary : Boundary.values()) {
                if (!cells.contains(term, boundary)) {
                    missing.add(term + " " + boundary.key());
                }
            }
        }
        assertThat(missing)
                .as("terms of %s without a vector and without a reason why there is none", edition)
                .isEmpty();
        assertThat(cells.rowKeySet()).containsExactlyInAnyOrderElementsOf(Library.terms(file.regime(), edition));
    }

    /** Of each overlay that the library ships a term is asked, and the file knows as it does what it lies over and when. */
    @Test
    void everyShippedOverlayIsAsked() {
        OverlayFile file = Json.overlays();
        assertThat(file.overlays())
                .extracting(OverlayFile.Laid::toString)
                .containsExactlyElementsOf(Library.overlays());
        Set<String> asked = new TreeSet<>();
        file.vectors().stream()
                .filter(vector -> vector.overlays() != null)
                .forEach(vector -> asked.addAll(vector.overlays()));
        assertThat(asked)
                .containsExactlyElementsOf(
                        file.overlays().stream().map(OverlayFile.Laid::id).toList());
    }

    /** Each question begins while its edition is in force: a start decides that, and no vector asks beyond it. */
    @ParameterizedTest
    @ValueSource(strings = {"cn-2005", "cn-2022"})
    void everyVectorBeginsInForce(String edition) {
        VectorFile file = Json.file(VectorFile.name(edition));
        LocalDate first = LocalDate.parse(file.validity().from());
        LocalDate last = file.validity().to() == null
                ? LocalDate.MAX
                : LocalDate.parse(file.validity().to());
        assertThat(file.vectors())
                .allSatisfy(vector -> assertThat(
                                DayWalk.day(vector.milestones().get(0).when()))
                        .as(vector.id())
                        .isBetween(first, last));
    }
}
