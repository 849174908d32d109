package io.petition.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.explain.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintTest {
    private static final Vocabulary<Map<String, Integer>> WORDS = ConditionArbitraries.vocabulary();
    private static final String NEVER = "condition-never-holds";
    private static final String ALWAYS = "condition-always-holds";

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', nullValues = "-", textBlock = """
            condition                                        | finding                | part
            all(a is 1, b known)                             | -                      | -
            all()                                            | -                      | -
            any(a is 1, not(a is 1))                         | -                      | -
            all(a in [1, 2], a in [2, 3])                    | -                      | -
            all(a at least 2, not(a at least 3))             | -                      | -
            all(a between 1 and 3, a at least 3)             | -                      | -
            all(not(a is 1), not(a between 2 and 9))         | -                      | -
            all(a is 1, a is 2)                              | condition-never-holds  | all(a is 1, a is 2)
            all(a in [1, 2], a in [3, 4])                    | condition-never-holds  | all(a in [1, 2], a in [3, 4])
            all(a is 1, b known, all(a is 2))                | condition-never-holds  | all(a is 1, b known, all(a is 2))
            all(a is 1, not(a in [1, 2]))                    | condition-never-holds  | all(a is 1, not(a in [1, 2]))
            all(a is 1, a at least 2)                        | condition-never-holds  | all(a is 1, a at least 2)
            all(a in [1, 2], not(a between 0 and 3))         | condition-never-holds  | all(a in [1, 2], not(a between 0 and 3))
            all(a between 1 and 2, a between 3 and 4)        | condition-never-holds  | all(a between 1 and 2, a between 3 and 4)
            all(a at least 3, not(a at least 2))             | condition-never-holds  | all(a at least 3, not(a at least 2))
            all(a at least 3, not(a at least 3))             | condition-never-holds  | all(a at least 3, not(a at least 3))
            all(a between 1 and 2, not(a between 1 and 2))   | condition-never-holds  | all(a between 1 and 2, not(a between 1 and 2))
            all(not(a known), a is 1)                        | condition-never-holds  | all(not(a known), a is 1)
            not(any(not(a is 1), not(a is 2)))               | condition-never-holds  | not(any(not(a is 1), not(a is 2)))
            any(all(a is 1, a is 2), b known)                | condition-never-holds  | all(a is 1, a is 2)
            all(b known, all(a is 1, a is 2))                | condition-never-holds  | all(a is 1, a is 2)
            any(a known, not(a known))                       | condition-always-holds | any(a known, not(a known))
            all(b known, any(a known, not(a known)))         | condition-always-holds | any(a known, not(a known))
            all(b known, all())                              | condition-always-holds | all()
            any(b known, all())                              | condition-always-holds | all()
            any()                                            | condition-any-empty    | any()
            all(a is 1, any())                               | condition-any-empty    | any()
            all(a is 1, b is 1, a is 1)                      | condition-part-twice   | a is 1
            any(a is 1, not(not(a is 1)))                    | condition-part-twice   | not(not(a is 1))
            """)
    void finds(String condition, String finding, String part) {
        List<Finding> findings = WORDS.read(condition).orElseThrow().lint();
        if (finding == null) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).hasSize(1);
            assertThat(findings.get(0).code()).isEqualTo(finding);
            assertThat(findings.get(0).args()).containsEntry("part", part);
        }
    }

    @Test
    void findsEveryFault() {
        assertThat(WORDS.read("all(any(b is 1, any()), a is 1, a is 2, a is 2)")
                        .orElseThrow()
                        .lint())
                .extracting(Finding::code)
                .containsExactly("condition-any-empty", "condition-part-twice", NEVER);
    }

    @Test
    void findsFactsThatAreNotOfTheVocabulary() {
        Fact<Map<String, Integer>, Integer> other = ConditionArbitraries.fact("other");
        Condition<Map<String, Integer>> condition =
                Condition.all(Condition.known(other), Condition.is(ConditionArbitraries.fact("a"), 1));
        assertThat(condition.lint()).isEmpty();
        assertThat(WORDS.lint(condition))
                .containsExactly(Finding.warning("fact-not-in-vocabulary", Map.of("fact", "other")));
        assertThat(WORDS.orElse(name -> Optional.of(ConditionArbitraries.fact(name)))
                        .lint(condition))
                .isEmpty();
    }

    @Provide
    Arbitrary<Condition<Map<String, Integer>>> conditions() {
        return ConditionArbitraries.conditions();
    }

    /** What it says of a part is so, whatever is known: every subject is asked. */
    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void isRight(@ForAll("conditions") Condition<Map<String, Integer>> condition) {
        List<Finding> findings = condition.lint();
        for (Finding finding : findings) {
            Condition<Map<String, Integer>> part =
                    WORDS.read(finding.args().get("part")).orElseThrow();
            for (Map<String, Integer> subject : ConditionArbitraries.everySubject()) {
                if (finding.code().equals(NEVER)) {
                    assertThat(part.test(subject)).isNotEqualTo(Truth.YES);
                } else if (finding.code().equals(ALWAYS)) {
                    assertThat(part.test(subject)).isEqualTo(Truth.YES);
                }
            }
        }
        for (String code : List.of(NEVER, ALWAYS)) {
            Statistics.label(code)
                    .collect(
                            findings.stream().anyMatch(finding -> finding.code().equals(code)))
                    .coverage(found -> found.check(true).percentage(share -> share > 2));
        }
    }

    /** Where nothing is negated, no clash of questions in one bracket is missed. */
    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void missesNoClash(@ForAll("joined") Condition<Map<String, Integer>> condition) {
        boolean can =
                ConditionArbitraries.everySubject().stream().anyMatch(subject -> condition.test(subject) == Truth.YES);
        assertThat(condition.lint().stream().anyMatch(finding -> finding.code().equals(NEVER)))
                .isEqualTo(!can);
        Statistics.label("can hold")
                .collect(can)
                .coverage(seen -> seen.check(false).percentage(share -> share > 6));
    }

    @Provide
    Arbitrary<Condition<Map<String, Integer>>> joined() {
        return ConditionArbitraries.questions().list().ofMinSize(2).ofMaxSize(4).map(Condition.All::new);
    }
}
