package io.petition.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.junit.jupiter.api.Test;

/** The properties of this room say something only as long as the conditions they are tried on do. */
class ConditionArbitrariesTest {
    @Provide
    Arbitrary<Condition<Map<String, Integer>>> conditions() {
        return ConditionArbitraries.conditions();
    }

    @Provide
    Arbitrary<Map<String, Integer>> subjects() {
        return ConditionArbitraries.subjects();
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void everyTruthComesAboutOften(
            @ForAll("conditions") Condition<Map<String, Integer>> condition,
            @ForAll("subjects") Map<String, Integer> subject) {
        Statistics.label("truth").collect(condition.test(subject)).coverage(truths -> {
            for (Truth truth : Truth.values()) {
                truths.check(truth).percentage(share -> share > 10);
            }
        });
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void everyKindComesAboutOften(@ForAll("conditions") Condition<Map<String, Integer>> condition) {
        for (Class<?> kind : List.of(
                Condition.All.class,
                Condition.Any.class,
                Condition.Not.class,
                Condition.In.class,
                Condition.AtLeast.class,
                Condition.Between.class,
                Condition.Known.class)) {
            Statistics.label(kind.getSimpleName())
                    .collect(has(kind, condition))
                    .coverage(found -> found.check(true).percentage(share -> share > 20));
        }
    }

    /** Deep ones, and ones that say something of the subject once all that is idle is gone. */
    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void manyAreDeepAndFewAreIdle(@ForAll("conditions") Condition<Map<String, Integer>> condition) {
        Statistics.label("levels")
                .collect(levels(condition) >= 4)
                .coverage(deep -> deep.check(true).percentage(share -> share > 25));
        Statistics.label("constant")
                .collect(Parts.facts(condition.canonical()).isEmpty())
                .coverage(idle -> idle.check(true).percentage(share -> share > 1 && share < 25));
    }

    @Test
    void everySubjectIsThereOnce() {
        assertThat(new HashSet<>(ConditionArbitraries.everySubject()))
                .hasSize(64)
                .hasSameSizeAs(ConditionArbitraries.everySubject());
    }

    private static boolean has(Class<?> kind, Condition<?> condition) {
        return kind.isInstance(condition) || Parts.of(condition).stream().anyMatch(part -> has(kind, part));
    }

    private static int levels(Condition<?> condition) {
        return Parts.of(condition).stream()
                .mapToInt(part -> 1 + levels(part))
                .max()
                .orElse(0);
    }
}
