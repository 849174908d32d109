package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.explain.Citation;
import io.petition.law.Dated;
import io.petition.law.DisputeStep;
import io.petition.law.Edition;
import io.petition.law.MilestoneKey;
import io.petition.law.Regime;
import io.petition.law.Standing;
import io.petition.law.TermKey;
import io.petition.law.TermLookup;
import io.petition.law.TermRule;
import io.petition.time.Counting;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The editions against a table that was read from the texts. */
class ChinaTermsTest {
    private static final Regime CHINA = ChinaRules.national();

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(resources = "terms.csv", encoding = "UTF-8")
    void saysWhatTheTextSays(
            String edition,
            String term,
            String length,
            String holder,
            String effect,
            String extension,
            String pause,
            String article,
            String starts,
            String stops,
            String releases,
            String annuls,
            String reach,
            String may) {
        TermLookup lookup = CHINA.edition(edition).orElseThrow().term(TermKey.of(term));
        if (length.equals("absent")) {
            assertThat(lookup).isEqualTo(new TermLookup.NotInEdition(TermKey.of(term), edition));
        } else {
            TermRule rule = lookup.rule().orElseThrow().value();
            assertThat(rule.length().span().map(Object::toString).orElse("given by sender"))
                    .isEqualTo(length);
            assertThat(rule.holder().code()).isEqualTo(holder);
            assertThat(rule.effect().code()).isEqualTo(effect);
            assertThat(rule.extension().map(bound -> bound.most().toString()).orElse(null))
                    .isEqualTo(extension);
            assertThat(rule.pauses().stream().map(ground -> ground.key()).collect(Collectors.joining(";")))
                    .isEqualTo(Objects.requireNonNullElse(pause, ""));
            assertThat(keys(rule.starts())).isEqualTo(starts);
            assertThat(keys(rule.stops())).isEqualTo(stops);
            assertThat(keys(rule.releases())).isEqualTo(Objects.requireNonNullElse(releases, ""));
            assertThat(keys(rule.annuls())).isEqualTo(Objects.requireNonNullElse(annuls, ""));
            assertThat(rule.appliesTo().toString().replace(',', ';'))
                    .isEqualTo(Objects.requireNonNullElse(reach, "all()"));
            assertThat(rule.optional()).isEqualTo(may != null);
            assertThat(lookup.rule().orElseThrow().citations())
                    .extracting(Citation::article)
                    .containsExactly(article);
        }
    }

    private static String keys(Set<MilestoneKey> keys) {
        return keys.stream().map(MilestoneKey::value).collect(Collectors.joining(";"));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2005-04-30,", "2005-05-01,cn-2005", "2022-04-30,cn-2005", "2022-05-01,cn-2022", "2030-01-01,cn-2022"})
    void eachDayHasItsEdition(LocalDate day, String edition) {
        assertThat(CHINA.governing(day, day).map(Edition::id).orElse(null)).isEqualTo(edition);
    }

    @ParameterizedTest(name = "counting on {0}: {1}")
    @CsvSource({
        "2005-05-01,民法通则", "2017-09-30,民法通则", "2017-10-01,民法总则",
        "2020-12-31,民法总则", "2021-01-01,民法典", "2026-01-01,民法典"
    })
    void eachDayHasItsRuleOfCountingAndItIsMarked(LocalDate day, String instrument) {
        Dated<Counting> counting = CHINA.counting().at(day).orElseThrow();
        assertThat(counting.citations()).extracting(Citation::instrument).containsOnly(instrument);
        assertThat(counting.standing()).isEqualTo(Standing.UNCONFIRMED);
    }

    @Test
    void theChoiceOfEditionIsMarkedUnconfirmed() {
        assertThat(CHINA.editionChoice().standing()).isEqualTo(Standing.UNCONFIRMED);
    }

    @Test
    void onlyThe2022EditionEndsDisputesInTheJointConference() {
        assertThat(CHINA.edition("cn-2022").orElseThrow().disputeSteps().value())
                .containsExactly(DisputeStep.AGREEMENT, DisputeStep.COMMON_SUPERIOR, DisputeStep.JOINT_CONFERENCE);
        assertThat(CHINA.edition("cn-2005").orElseThrow().disputeSteps().value())
                .containsExactly(DisputeStep.AGREEMENT, DisputeStep.COMMON_SUPERIOR);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"cn-2005", "cn-2022"})
    void everyTermOfTheTableIsThereAndNoOther(String edition) {
        List<String> table = Tables.rows("terms.csv", 14).stream()
                .filter(row -> row.get(0).equals(edition) && !row.get(2).equals("absent"))
                .map(row -> row.get(1))
                .toList();
        assertThat(CHINA.edition(edition).orElseThrow().terms())
                .extracting(term -> term.value().key().value())
                .containsExactlyElementsOf(table);
    }
}
