package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.deadline.Clock;
import io.petition.deadline.Deadlines;
import io.petition.deadline.overlay.Aspect;
import io.petition.deadline.overlay.Overlaid;
import io.petition.deadline.overlay.Overlays;
import io.petition.deadline.overlay.Strictness;
import io.petition.deadline.overlay.TermComparison;
import io.petition.explain.Reason;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.Overlay;
import io.petition.law.PauseGround;
import io.petition.law.Regime;
import io.petition.law.TermKey;
import io.petition.law.TermRule;
import io.petition.rules.io.OverlayReader;
import io.petition.time.Span;
import io.petition.time.When;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the overlays are worth beside the editions, against a table that was judged from their texts. */
class OverlayVerdictsTest {
    private static final Regime NATIONAL = ChinaRules.national();

    static List<String> ids() {
        return ChinaOverlays.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void comparesAsTheTableSays(String id) {
        Overlaid overlaid = ChinaOverlays.lay(NATIONAL, id);
        assertThat(overlaid.reasons()).isEmpty();
        Set<String> ours = new TreeSet<>();
        for (TermComparison comparison : overlaid.comparisons()) {
            Set<String> looser = comparison.aspects().stream()
                    .filter(aspect -> aspect.strictness() == Strictness.LOOSER)
                    .map(aspect -> aspect.kind().code())
                    .collect(Collectors.toCollection(TreeSet::new));
            ours.add(comparison.key() + ": " + comparison.strictness().code() + " " + looser);
        }
        Set<String> table = new TreeSet<>();
        rows(id).forEach(row -> table.add(row.get(1) + ": " + row.get(2) + " " + parts(row.get(3))));
        assertThat(ours).isEqualTo(table);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void namesAnAuthorityWhereItIsLooserAndOnlyWhereItIsAnother(String id) {
        for (TermComparison comparison : ChinaOverlays.lay(NATIONAL, id).comparisons()) {
            boolean needs = comparison.strictness() == Strictness.LOOSER;
            boolean may = needs || comparison.strictness() == Strictness.OTHER;
            assertThat(comparison.authority().isEmpty())
                    .as("%s: authority of %s, which is %s", id, comparison.key(), comparison.strictness())
                    .isIn(!needs, !may);
        }
    }

    /** Not the first fault only: whoever writes an overlay sees at once all that it loosens. */
    @ParameterizedTest
    @MethodSource("ids")
    void isRefusedWithoutItsAuthorityAndEveryValueIsNamed(String id) throws IOException {
        String text = CsvRows.text("overlays/" + id + ".txt").replaceAll("(?m)^authority:.*\n", "");
        Set<String> named = new TreeSet<>();
        for (Reason reason : lay(text).reasons()) {
            assertThat(reason.code()).isEqualTo("overlay-looser");
            assertThat(reason.args()).containsEntry("overlay", id);
            named.add(reason.args().get("term") + " " + reason.args().get("aspect"));
        }
        Set<String> looser = new TreeSet<>();
        rows(id).forEach(row -> parts(row.get(3)).forEach(aspect -> looser.add(row.get(1) + " " + aspect)));
        assertThat(named).isEqualTo(looser);
    }

    /** Shandong's window of 30 days for asking for review, had the province set another: what shortens it is the looser. */
    @ParameterizedTest(name = "{0} calendar days: {1}")
    @CsvSource({"20, LOOSER, true", "30, SAME, false", "40, TIGHTER, false"})
    void aWindowOfThePetitionerIsProtectedTheOtherWayRound(int days, Strictness strictness, boolean refused)
            throws IOException {
        String text = CsvRows.text("overlays/shandong-2015.txt")
                .replace(
                        "term: review-request\nlength: 30 calendar-days",
                        "term: review-request\nlength: " + days + " calendar-days");
        Overlaid overlaid = lay(text);
        assertThat(comparison(overlaid, "review-request").strictness()).isEqualTo(strictness);
        assertThat(overlaid.regime().isEmpty()).isEqualTo(refused);
    }

    /** Whether 10 working days end before 15 calendar days depends on the holidays between: a day must show the worse. */
    @Test
    void whatDependsOnTheDayHasADayThatShowsIt() throws IOException {
        String text =
                CsvRows.text("overlays/zhejiang-2016.txt").replace("length: 5 working-days", "length: 10 working-days");
        Overlaid overlaid = lay(text);
        TermComparison disposal = comparison(overlaid, "disposal");
        assertThat(disposal.strictness()).isEqualTo(Strictness.DEPENDS);
        assertThat(shownByWitness(overlaid, "cn-2005")).contains("disposal base");
    }

    /** A day that is shown for a value holds what it is shown for; none of the shipped files depends on the day. */
    @ParameterizedTest
    @MethodSource("ids")
    void everyWitnessShowsWhatItIsNamedFor(String id) {
        Overlaid overlaid = ChinaOverlays.lay(NATIONAL, id);
        Set<String> witnessed = new TreeSet<>();
        for (TermComparison comparison : overlaid.comparisons()) {
            assertThat(comparison.aspects()).extracting(Aspect::strictness).doesNotContain(Strictness.DEPENDS);
            comparison.aspects().stream()
                    .filter(aspect -> aspect.witness().isPresent())
                    .forEach(aspect ->
                            witnessed.add(comparison.key() + " " + aspect.kind().code()));
        }
        assertThat(shownByWitness(overlaid, ChinaOverlays.read(id).over())).isEqualTo(witnessed);
    }

    @ParameterizedTest
    @CsvSource({"environment-2025, shandong-review-2024", "shandong-review-2024, environment-2025"})
    void stackInEitherOrderWithoutLosingAPause(String first, String second) {
        LocalDate day = LocalDate.of(2025, 6, 2);
        Edition edition = stacked(List.of(first, second)).editions().at(day).orElseThrow();
        assertThat(edition.base()).isEqualTo("cn-2022");
        assertThat(pauses(edition, "handling")).containsExactly("hearing");
        assertThat(pauses(edition, "review")).containsExactlyInAnyOrder("supplement", "hearing", "panel", "suspension");
        assertThat(pauses(edition, "reexamination"))
                .containsExactlyInAnyOrder("supplement", "hearing", "panel", "suspension");
        assertThat(pauses(edition, "review-request")).containsExactly("obstacle");
        assertThat(rule(edition, "review").value().restarts()).hasSize(1);
        assertThat(rule(edition, "review").value().releases()).hasSize(3);
        assertThat(rule(edition, "duty-performance").value().pauses()).hasSize(1);
    }

    @Test
    void allThreeOfShandongsEnvironmentAreInForceTogether() {
        Regime regime = stacked(List.of("environment-2025", "shandong-environment-2025", "shandong-review-2024"));
        Edition edition = regime.editions().at(LocalDate.of(2025, 4, 8)).orElseThrow();
        Set<TermKey> keys =
                edition.terms().stream().map(term -> term.value().key()).collect(Collectors.toSet());
        for (String id : List.of("environment-2025", "shandong-environment-2025", "shandong-review-2024")) {
            Overlay overlay = ChinaOverlays.read(id);
            assertThat(keys)
                    .containsAll(overlay.terms().stream()
                            .map(change -> change.rule().value().key())
                            .toList());
        }
        assertThat(regime.editions()
                        .at(LocalDate.of(2025, 4, 7))
                        .orElseThrow()
                        .term(TermKey.of("cadre-accusation-transfer"))
                        .rule())
                .isEmpty();
    }

    private static Regime stacked(List<String> ids) {
        Regime regime = NATIONAL;
        for (String id : ids) {
            Overlaid overlaid = ChinaOverlays.lay(regime, id);
            assertThat(overlaid.reasons()).as(id).isEmpty();
            regime = overlaid.regime().orElseThrow();
        }
        return regime;
    }

    private static Overlaid lay(String text) throws IOException {
        return Overlays.lay(NATIONAL, OverlayReader.read(new StringReader(text), "text", NATIONAL::edition));
    }

    /** Which values have a day on which the term, begun then, ends later than before; or sooner, if the petitioner's. */
    private static Set<String> shownByWitness(Overlaid overlaid, String over) {
        Deadlines before = Deadlines.under(NATIONAL);
        Deadlines after = Deadlines.under(overlaid.regime().orElseThrow());
        Set<String> shown = new TreeSet<>();
        for (TermComparison comparison : overlaid.comparisons()) {
            for (Aspect aspect : comparison.aspects()) {
                boolean extended = aspect.kind() == Aspect.Kind.TOTAL;
                aspect.witness().ifPresent(day -> {
                    Dated<TermRule> old = rule(
                            NATIONAL.edition(over).orElseThrow(),
                            comparison.key().value());
                    Dated<TermRule> own = rule(
                            after.regime().editions().entries().stream()
                                    .map(entry -> entry.value())
                                    .filter(edition -> edition.base().equals(over)
                                            && !edition.id().equals(over))
                                    .findFirst()
                                    .orElseThrow(),
                            comparison.key().value());
                    if (end(after, own, day, extended).isAfter(end(before, old, day, extended))) {
                        shown.add(comparison.key() + " " + aspect.kind().code());
                    }
                });
            }
        }
        return shown;
    }

    private static LocalDate end(Deadlines deadlines, Dated<TermRule> rule, LocalDate day, boolean extended) {
        Clock clock = Clock.started(rule, When.on(day));
        Optional<Span> most = rule.value().extendableBy();
        return deadlines
                .deadline(extended && most.isPresent() ? clock.extended(most.get()) : clock)
                .due()
                .orElseThrow()
                .day(deadlines.regime().zone());
    }

    private static TermComparison comparison(Overlaid overlaid, String term) {
        return overlaid.comparisons().stream()
                .filter(comparison -> comparison.key().value().equals(term))
                .findFirst()
                .orElseThrow();
    }

    private static Dated<TermRule> rule(Edition edition, String term) {
        return edition.term(TermKey.of(term)).rule().orElseThrow();
    }

    private static List<String> pauses(Edition edition, String term) {
        return rule(edition, term).value().pauses().stream()
                .map(PauseGround::key)
                .toList();
    }

    private static List<List<String>> rows(String id) {
        List<List<String>> rows = new ArrayList<>(CsvRows.of("overlay-verdicts.csv"));
        rows.removeIf(row -> !row.get(0).equals(id));
        return rows;
    }

    private static Set<String> parts(String cell) {
        Set<String> parts = new TreeSet<>();
        for (String part : cell.split(";", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
