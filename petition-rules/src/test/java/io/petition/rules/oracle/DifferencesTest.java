package io.petition.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.rules.china.ChinaIndicators;
import io.petition.statistics.CaseFact;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.indicator.Difference;
import io.petition.statistics.indicator.Difference.Use;
import io.petition.statistics.indicator.Figure;
import io.petition.statistics.indicator.Fraction;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Measure;
import io.petition.statistics.indicator.Panel;
import io.petition.statistics.indicator.Rate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Why one definition gives another figure than the next on the same matters: the matters named are the whole reason. */
class DifferencesTest {
    private static final int FACTS = 1_000;
    private static final List<CaseFact> MATTERS =
            LongStream.range(0, FACTS).mapToObj(Invented::matter).toList();

    static Stream<Indicator<CaseFact>> shares() {
        return ChinaIndicators.all().cases().stream().filter(indicator -> indicator.measure() instanceof Measure.Share);
    }

    /** From any share to any other: take from the first figure what the items take, add what they add, and it is the second. */
    @ParameterizedTest
    @MethodSource("shares")
    void theItemsMakeOneFigureIntoTheOther(Indicator<CaseFact> first) {
        shares().forEach(second -> {
            Difference<CaseFact> difference = Difference.of(first, second, MATTERS);
            assertThat(difference.same() + difference.items().size()).isEqualTo(FACTS);
            assertThat(explained(rate(first), difference))
                    .as("%s by way of %s items to %s", first, difference.items().size(), second)
                    .isEqualTo(rate(second));
        });
    }

    /**
     * Guangdong's satisfaction beside the enterprise's, which is a product: of its first factor the difference is that the silent are
     * satisfied and who may still speak is in the denominator, of its second that they are in the denominator of the rated.
     */
    @Test
    void satisfactionWithAndWithoutTheSilent() {
        Indicator<CaseFact> guangdong = find("satisfaction-office");
        Difference<CaseFact> silent = Difference.of(guangdong, find("satisfied-or-lapsed-office"), MATTERS);
        Difference<CaseFact> rated = Difference.of(guangdong, find("rated-of-all-office"), MATTERS);
        assertThat(moves(silent, "window-lapsed")).containsExactly(Map.entry("OUTSIDE to COUNTS", lapsed()));
        assertThat(moves(rated, "window-lapsed")).containsExactly(Map.entry("OUTSIDE to DENOMINATOR", lapsed()));
        assertThat(moves(silent, "dissatisfied")).isEmpty();
        assertThat(moves(silent, "satisfied")).isEmpty();
        assertThat(moves(rated, "dissatisfied")).containsOnlyKeys("DENOMINATOR to COUNTS");
        assertThat(moves(silent, "")).containsOnlyKeys("OUTSIDE to DENOMINATOR");

        Fraction product = explained(rate(guangdong), silent)
                .fraction()
                .orElseThrow()
                .times(explained(rate(guangdong), rated).fraction().orElseThrow());
        Figure enterprise = figure(find("satisfaction-enterprise-office"));
        assertThat(enterprise.value()).contains(product);
        assertThat(product).isNotEqualTo(rate(guangdong).fraction().orElseThrow());
    }

    /** What becomes of the matters with a rating, of those that have both days by which the two definitions count, and are about both. */
    private static Map<String, Long> moves(Difference<CaseFact> difference, String rating) {
        return difference.items().stream()
                .filter(item ->
                        item.fact().ratings().getOrDefault(CaseFacts.OFFICE, "").equals(rating))
                .filter(item -> dated(item.fact()))
                .collect(Collectors.groupingBy(item -> item.first() + " to " + item.second(), Collectors.counting()));
    }

    private static long lapsed() {
        return MATTERS.stream()
                .filter(fact -> CaseFacts.WINDOW_LAPSED.equals(fact.ratings().get(CaseFacts.OFFICE)))
                .filter(DifferencesTest::dated)
                .count();
    }

    private static boolean dated(CaseFact fact) {
        return fact.intake().registered().isPresent()
                && fact.intake()
                        .persons()
                        .map(persons -> persons >= 1 && persons <= 9999)
                        .orElse(true)
                && (fact.ratings().get(CaseFacts.OFFICE) == null
                        || fact.ratedOn().containsKey(CaseFacts.OFFICE));
    }

    private static Rate explained(Rate rate, Difference<CaseFact> difference) {
        long part = rate.part();
        long of = rate.of();
        for (Difference.Item<CaseFact> item : difference.items()) {
            part += (counts(item.second()) ? 1 : 0) - (counts(item.first()) ? 1 : 0);
            of += (within(item.second()) ? 1 : 0) - (within(item.first()) ? 1 : 0);
        }
        return new Rate(part, of);
    }

    private static boolean counts(Use use) {
        return use == Use.COUNTS;
    }

    private static boolean within(Use use) {
        return use == Use.COUNTS || use == Use.DENOMINATOR;
    }

    private static Rate rate(Indicator<CaseFact> indicator) {
        return ((Figure.Share) figure(indicator)).rate();
    }

    private static Figure figure(Indicator<CaseFact> indicator) {
        return indicator.of(Panel.of(indicator).tally(MATTERS));
    }

    private static Indicator<CaseFact> find(String key) {
        return ChinaIndicators.all().ofCases(key).orElseThrow();
    }
}
