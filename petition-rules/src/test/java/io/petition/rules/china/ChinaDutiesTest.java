package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.explain.Citation;
import io.petition.law.ClassRule;
import io.petition.law.Holder;
import io.petition.law.MatterClass;
import io.petition.law.MilestoneKey;
import io.petition.law.NoTerm;
import io.petition.law.Regime;
import io.petition.law.TermKey;
import io.petition.law.TermLookup;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.GroundRule;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.Procedures;
import io.petition.lifecycle.Stage;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The duties without a term, the grounds and the classes of both editions against tables that were read from the texts. */
class ChinaDutiesTest {
    private static final Regime CHINA = ChinaRules.national();

    @ParameterizedTest(name = "{0} {1}: {5}")
    @CsvFileSource(resources = "no-terms.csv", encoding = "UTF-8")
    void theTextAsksForItAndSetsNoTerm(
            String edition, String duty, String holder, String starts, String stops, String articles) {
        TermLookup lookup = CHINA.edition(edition).orElseThrow().term(TermKey.of(duty));
        assertThat(lookup).isInstanceOf(TermLookup.NoStatutoryTerm.class);
        NoTerm none = ((TermLookup.NoStatutoryTerm) lookup).noTerm();
        assertThat(none.holder().map(Holder::code).orElse(null)).isEqualTo(holder);
        assertThat(keys(none.starts())).isEqualTo(Objects.requireNonNullElse(starts, ""));
        assertThat(keys(none.stops())).isEqualTo(Objects.requireNonNullElse(stops, ""));
        assertThat(articles(none.citations())).isEqualTo(articles);
        assertThat(none.starts().isEmpty())
                .as("a duty has both its moments or neither")
                .isEqualTo(none.stops().isEmpty());
    }

    @ParameterizedTest(name = "{0} {1} {2}: {6}")
    @CsvFileSource(resources = "grounds.csv", encoding = "UTF-8")
    void aGroundIsWhatTheTextOrItsReadingSays(
            String edition, String act, String key, String mark, String stages, String holds, String articles) {
        GroundRule ground = procedure(edition).grounds().stream()
                .filter(each -> each.act().equals(ActKey.of(act))
                        && each.key().equals(key)
                        && stages(each).equals(Objects.requireNonNullElse(stages, "")))
                .findFirst()
                .orElseThrow();
        assertThat(ground.standing().name().toLowerCase(Locale.ROOT)).isEqualTo(mark);
        assertThat(ground.holds().toString().replace(',', ';')).isEqualTo(holds);
        assertThat(articles(ground.citations())).isEqualTo(articles);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"cn-2005", "cn-2022"})
    void everythingOfTheTablesIsThereAndNothingElse(String edition) {
        assertThat(CHINA.edition(edition).orElseThrow().withoutTerm())
                .extracting(none -> none.key().value())
                .containsExactlyElementsOf(Tables.column("no-terms.csv", 6, edition, 1));
        assertThat(procedure(edition).grounds())
                .extracting(ground -> ground.act() + "," + ground.key())
                .containsExactlyElementsOf(Tables.rows("grounds.csv", 7).stream()
                        .filter(row -> row.get(0).equals(edition))
                        .map(row -> row.get(1) + "," + row.get(2))
                        .toList());
    }

    /** The matter's class, where it is led, by which articles, and what says by when it is dealt with. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "29,, 29, suggestion-reply",
        "30, discipline-inspection, 30, accusation-handling",
        "31(1), litigation, 31(1);28-2, litigation-route",
        "31(2), arbitration, 31(2), arbitration-route",
        "31(3), party-appeal, 31(3), party-route",
        "31(4), administrative-procedure, 31(4), administrative-route",
        "31(5),, 31(5), duty-performance",
        "31(6),, 31(6), handling"
    })
    void aClassIsLedWhereTheTextLeadsIt(String key, String route, String articles, String term) {
        ClassRule rule = CHINA.edition("cn-2022").orElseThrow().classes().stream()
                .filter(each -> each.key().value().equals(key))
                .findFirst()
                .orElseThrow();
        assertThat(rule.route().orElse(null)).isEqualTo(route);
        assertThat(articles(rule.citations())).isEqualTo(articles);
        TermKey said = MatterClasses.term(MatterClass.of(key));
        assertThat(said.value()).isEqualTo(term);
        assertThat(CHINA.edition("cn-2022").orElseThrow().term(said).rule().isPresent())
                .as("a number of days for 31(6) alone")
                .isEqualTo(key.equals("31(6)"));
    }

    @Test
    void thereAreEightClassesAndIn2005None() {
        assertThat(CHINA.edition("cn-2022").orElseThrow().classes())
                .extracting(ClassRule::key)
                .containsExactlyElementsOf(MatterClasses.all())
                .hasSize(8);
        assertThat(CHINA.edition("cn-2005").orElseThrow().classes()).isEmpty();
    }

    private static Procedure procedure(String edition) {
        return CHINA.part(Procedures.PART).orElseThrow().of(edition).orElseThrow();
    }

    /** Nothing: where the act itself may be done. */
    private static String stages(GroundRule ground) {
        return ground.stages().stream().map(Stage::code).collect(Collectors.joining(";"));
    }

    private static String keys(Collection<MilestoneKey> keys) {
        return keys.stream().map(MilestoneKey::value).collect(Collectors.joining(";"));
    }

    private static String articles(List<Citation> citations) {
        return citations.stream().map(Citation::article).collect(Collectors.joining(";"));
    }
}
