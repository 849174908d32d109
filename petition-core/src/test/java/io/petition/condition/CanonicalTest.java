package io.petition.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalTest {
    private static final Vocabulary<Map<String, Integer>> WORDS = ConditionArbitraries.vocabulary();

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            written                                        | canonical
            a in [2, 1]                                    | a in [1, 2]
            not(not(a known))                              | a known
            all(b known, a known, b known)                 | all(a known, b known)
            all(a known, all(b known, all(c known)))       | all(a known, b known, c known)
            any(any(c is 1, b is 1), a is 1)               | any(a is 1, b is 1, c is 1)
            all(a is 1)                                    | a is 1
            any(all(a is 1), not(not(a is 1)))             | a is 1
            not(all(a is 1, not(b is 1)))                  | any(b is 1, not(a is 1))
            not(any(a is 1, b is 1))                       | all(not(a is 1), not(b is 1))
            not(all())                                     | any()
            not(any())                                     | all()
            all(a is 1, all())                             | a is 1
            all(a is 1, any())                             | any()
            any(a is 1, any())                             | a is 1
            any(a is 1, all())                             | all()
            any(a known, not(a known))                     | all()
            all(a known, b is 1, not(a known))             | any()
            any(a is 1, not(a is 1))                       | any(a is 1, not(a is 1))
            all(a is 1, not(a is 1))                       | all(a is 1, not(a is 1))
            all(a known, a is 1)                           | all(a is 1, a known)
            any(b at least 1, not(a between 0 and 1))      | any(b at least 1, not(a between 0 and 1))
            """)
    void says(String written, String canonical) {
        assertThat(WORDS.read(written).orElseThrow().canonical()).hasToString(canonical);
    }

    @Provide
    Arbitrary<Condition<Map<String, Integer>>> conditions() {
        return ConditionArbitraries.conditions();
    }

    @Property
    void hasTheSameTruthForEverySubject(@ForAll("conditions") Condition<Map<String, Integer>> condition) {
        Condition<Map<String, Integer>> canonical = condition.canonical();
        for (Map<String, Integer> subject : ConditionArbitraries.everySubject()) {
            assertThat(canonical.test(subject))
                    .as("%s for %s", condition, subject)
                    .isEqualTo(condition.test(subject));
        }
    }

    @Property
    void isItsOwnCanonicalForm(@ForAll("conditions") Condition<Map<String, Integer>> condition) {
        Condition<Map<String, Integer>> canonical = condition.canonical();
        assertThat(canonical.canonical()).isEqualTo(canonical).hasToString(canonical.toString());
    }

    /** Said again in other words, by the laws that the form knows, it is the same. */
    @Property
    void whatSaysTheSameIsEqual(
            @ForAll("conditions") Condition<Map<String, Integer>> condition, @ForAll Random random) {
        Condition<Map<String, Integer>> again = reworded(condition, random);
        assertThat(again.canonical()).isEqualTo(condition.canonical());
        assertThat(Condition.order().compare(again, condition)).isZero();
    }

    private static Condition<Map<String, Integer>> reworded(Condition<Map<String, Integer>> said, Random random) {
        Condition<Map<String, Integer>> other = said;
        if (said instanceof Condition.Not<Map<String, Integer>> not) {
            other = Condition.not(reworded(not.part(), random));
        } else if (!Parts.of(said).isEmpty()) {
            List<Condition<Map<String, Integer>>> parts = new ArrayList<>();
            Parts.of(said).forEach(part -> parts.add(reworded(part, random)));
            parts.add(parts.get(random.nextInt(parts.size())));
            Collections.shuffle(parts, random);
            other = said instanceof Condition.All ? new Condition.All<>(parts) : new Condition.Any<>(parts);
            if (random.nextBoolean()) {
                parts.replaceAll(Condition::not);
                other = Condition.not(
                        said instanceof Condition.All ? new Condition.Any<>(parts) : new Condition.All<>(parts));
            }
        }
        return switch (random.nextInt(5)) {
            case 0 -> Condition.not(Condition.not(other));
            case 1 -> Condition.all(other, Condition.always());
            case 2 -> Condition.any(Condition.any(), other);
            default -> other;
        };
    }

    @Test
    void ordersByWhatIsSaid() {
        List<Condition<?>> conditions = new ArrayList<>(List.of(
                WORDS.read("not(not(b known))").orElseThrow(),
                WORDS.read("all(c known, a known)").orElseThrow(),
                WORDS.read("all(a known)").orElseThrow()));
        conditions.sort(Condition.order());
        assertThat(conditions)
                .extracting(Object::toString)
                .containsExactly("all(a known)", "all(c known, a known)", "not(not(b known))");
    }
}
