package io.petition.condition;

import static io.petition.condition.Condition.all;
import static io.petition.condition.Condition.always;
import static io.petition.condition.Condition.any;
import static io.petition.condition.Condition.in;
import static io.petition.condition.Condition.is;
import static io.petition.condition.Condition.known;
import static io.petition.condition.Condition.not;
import static io.petition.condition.Truth.NO;
import static io.petition.condition.Truth.UNKNOWN;
import static io.petition.condition.Truth.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionTest {
    private static final Fact<Map<String, Integer>, Integer> A = ConditionArbitraries.fact("a");
    private static final Fact<Map<String, Integer>, Integer> B = ConditionArbitraries.fact("b");
    private static final Fact<Map<String, Integer>, Integer> C = ConditionArbitraries.fact("c");

    /** Asked of a subject with a = 1, b = 2 and c not known. */
    @ParameterizedTest(name = "{0} is {1} because of {2}")
    @MethodSource("verdicts")
    void judgesAndNamesTheFactsThatDecided(Condition<Map<String, Integer>> condition, Truth truth, String because) {
        Verdict verdict = condition.judge(Map.of("a", 1, "b", 2));
        assertThat(verdict.truth()).isEqualTo(truth);
        assertThat(String.join(
                        " ", verdict.because().stream().map(ConditionTest::text).toList()))
                .isEqualTo(because);
    }

    static Stream<Arguments> verdicts() {
        return Stream.of(
                arguments(is(A, 1), YES, "a=1"),
                arguments(is(A, 2), NO, "a=1"),
                arguments(is(C, 1), UNKNOWN, "c=?"),
                arguments(in(B, Set.of(1, 2)), YES, "b=2"),
                arguments(known(A), YES, "a=1"),
                arguments(known(C), NO, "c=?"),
                arguments(always(), YES, ""),
                arguments(any(), NO, ""),
                arguments(not(is(A, 2)), YES, "a=1"),
                arguments(not(is(C, 1)), UNKNOWN, "c=?"),
                arguments(all(is(A, 1), is(B, 2)), YES, "a=1 b=2"),
                arguments(all(is(A, 1), is(B, 1)), NO, "b=2"),
                arguments(all(is(A, 1), is(C, 1)), UNKNOWN, "c=?"),
                arguments(all(is(C, 1), is(B, 1)), NO, "b=2"),
                arguments(any(is(A, 1), is(B, 1)), YES, "a=1"),
                arguments(any(is(C, 1), is(B, 2)), YES, "b=2"),
                arguments(any(is(A, 2), is(B, 1)), NO, "a=1 b=2"),
                arguments(any(is(A, 2), is(C, 1)), UNKNOWN, "c=?"),
                arguments(all(not(known(C)), any(is(A, 2), is(B, 2))), YES, "c=? b=2"));
    }

    private static String text(Verdict.Because because) {
        return because.fact() + "=" + because.value().orElse("?");
    }

    @Provide
    Arbitrary<Condition<Map<String, Integer>>> conditions() {
        return ConditionArbitraries.conditions();
    }

    @Provide
    Arbitrary<Map<String, Integer>> subjects() {
        return ConditionArbitraries.subjects();
    }

    @Property
    void judgeAgreesWithTest(
            @ForAll("conditions") Condition<Map<String, Integer>> condition,
            @ForAll("subjects") Map<String, Integer> subject) {
        assertThat(condition.judge(subject).truth()).isEqualTo(condition.test(subject));
    }

    /** What was not named had no say: let it be anything, or unknown, and a firm answer stands. */
    @Property
    void theNamedFactsAloneDecide(
            @ForAll("conditions") Condition<Map<String, Integer>> condition,
            @ForAll("subjects") Map<String, Integer> subject,
            @ForAll("subjects") Map<String, Integer> others) {
        Verdict verdict = condition.judge(subject);
        Assume.that(verdict.truth() != UNKNOWN);
        Map<String, Integer> changed = new HashMap<>(others);
        for (Verdict.Because because : verdict.because()) {
            changed.remove(because.fact());
            because.value().ifPresent(value -> changed.put(because.fact(), Integer.valueOf(value)));
        }
        assertThat(condition.test(changed)).isEqualTo(verdict.truth());
    }

    @Property
    void deMorgan(
            @ForAll("conditions") Condition<Map<String, Integer>> p,
            @ForAll("conditions") Condition<Map<String, Integer>> q,
            @ForAll("subjects") Map<String, Integer> subject) {
        assertThat(not(all(p, q)).judge(subject)).isEqualTo(any(not(p), not(q)).judge(subject));
        assertThat(not(any(p, q)).judge(subject)).isEqualTo(all(not(p), not(q)).judge(subject));
        assertThat(not(not(p)).judge(subject)).isEqualTo(p.judge(subject));
    }

    @Test
    void printsAsItWasBuilt() {
        assertThat(all(is(A, 1), any(not(known(B)), in(C, ImmutableSet.of(1, 2)))))
                .hasToString("all(a is 1, any(not(b known), c in [1, 2]))");
        assertThat(always()).hasToString("all()");
    }

    @Test
    void isAValue() {
        Fact<Map<String, Integer>, Integer> again = Fact.of("a", subject -> Optional.empty());
        assertThat(all(is(A, 1), known(B)))
                .isEqualTo(all(is(again, 1), known(B)))
                .hasSameHashCodeAs(all(is(A, 1), known(B)));
        assertThat(is(A, 1)).isEqualTo(in(A, Set.of(1))).isNotEqualTo(is(A, 2)).isNotEqualTo(is(B, 1));
        assertThat(all(is(A, 1))).isNotEqualTo(any(is(A, 1))).isNotEqualTo(is(A, 1));
        assertThat(A).isEqualTo(again).isNotEqualTo(B).hasToString("a");
    }

    @Test
    void asksNoMoreThanItMust() {
        Fact<Map<String, Integer>, Integer> never = Fact.of("never", subject -> {
            throw new AssertionError("asked");
        });
        assertThat(all(is(A, 2), is(never, 1)).test(Map.of("a", 1))).isEqualTo(NO);
        assertThat(any(is(A, 1), is(never, 1)).test(Map.of("a", 1))).isEqualTo(YES);
    }

    @Test
    void refusesAQuestionWithoutAnswers() {
        assertThatThrownBy(() -> in(A, Set.of())).hasMessage("values: none for fact a; name at least one");
        assertThatThrownBy(() -> Fact.of(" ", subject -> Optional.empty())).hasMessageStartingWith("name: is blank");
    }
}
