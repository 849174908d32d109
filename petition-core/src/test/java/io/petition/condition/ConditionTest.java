package io.petition.condition;

import static io.petition.condition.Condition.all;
import static io.petition.condition.Condition.always;
import static io.petition.condition.Condition.any;
import static io.petition.condition.Condition.atLeast;
import static io.petition.condition.Condition.between;
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
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
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
                arguments(atLeast(B, 2), YES, "b=2"),
                arguments(atLeast(B, 3), NO, "b=2"),
                arguments(atLeast(C, 0), UNKNOWN, "c=?"),
                arguments(not(atLeast(C, 0)), UNKNOWN, "c=?"),
                arguments(between(B, 2, 2), YES, "b=2"),
                arguments(between(B, 1, 2), YES, "b=2"),
                arguments(between(B, 2, 3), YES, "b=2"),
                arguments(between(B, 0, 1), NO, "b=2"),
                arguments(between(B, 3, 4), NO, "b=2"),
                arguments(between(C, 0, 9), UNKNOWN, "c=?"),
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
                arguments(all(is(A, 1), atLeast(A, 0), known(A)), YES, "a=1"),
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

    /** Only what is known to hold passes the compiled form, and only what is known not to hold passes the other. */
    @Property
    void compiledFormsAgreeWithTest(@ForAll("conditions") Condition<Map<String, Integer>> condition) {
        Predicate<Map<String, Integer>> holds = condition.holds();
        Predicate<Map<String, Integer>> fails = condition.fails();
        for (Map<String, Integer> subject : ConditionArbitraries.everySubject()) {
            Truth truth = condition.test(subject);
            assertThat(holds.test(subject)).isEqualTo(truth == YES);
            assertThat(fails.test(subject)).isEqualTo(truth == NO);
        }
    }

    /** Whatever a condition asks is the getter's cost; walking it costs no memory. */
    @Test
    void compiledFormsAllocateNothing() {
        List<Optional<Integer>> answers = List.of(Optional.empty(), Optional.of(1000), Optional.of(2000));
        Fact<Integer, Integer> fact = Fact.of("i", answers::get);
        Predicate<Integer> holds = all(
                        not(is(fact, 3000)),
                        any(in(fact, Set.of(1000, 2000)), atLeast(fact, 5000)),
                        between(fact, 0, 2000),
                        not(not(known(fact))))
                .holds();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        int held = 0;
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 30_000; i++) {
            held += holds.test(i % 3) ? 1 : 0;
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(held).isEqualTo(20_000);
        assertThat(allocated).as("bytes for 30000 subjects").isLessThan(30_000);
    }

    @Property
    void compiledFormsAskNoMoreThanTest(
            @ForAll("conditions") Condition<Map<String, Integer>> condition,
            @ForAll("subjects") Map<String, Integer> subject) {
        Set<String> tested = asked(condition::test, subject);
        assertThat(tested).containsAll(asked(condition.holds()::test, subject));
        assertThat(tested).containsAll(asked(condition.fails()::test, subject));
    }

    private static Set<String> asked(Function<Map<String, Integer>, ?> question, Map<String, Integer> subject) {
        Set<String> asked = new HashSet<>();
        Map<String, Integer> listening = new HashMap<>(subject) {
            private static final long serialVersionUID = 1L;

            @Override
            public Integer get(Object key) {
                asked.add((String) key);
                return super.get(key);
            }
        };
        assertThat(question.apply(listening)).isNotNull();
        return asked;
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
        assertThat(all(atLeast(A, 1), not(between(B, 1, 2)))).hasToString("all(a at least 1, not(b between 1 and 2))");
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
        assertThat(atLeast(A, 1))
                .isEqualTo(atLeast(again, 1))
                .isNotEqualTo(atLeast(A, 2))
                .isNotEqualTo(is(A, 1));
        assertThat(between(A, 1, 2)).isEqualTo(between(again, 1, 2)).isNotEqualTo(between(A, 1, 3));
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
    void namesTheFactsItMayAsk() {
        assertThat(all(not(is(B, 1)), any(known(A), atLeast(B, 1))).facts()).containsExactly(B, A);
        assertThat(always().facts()).isEmpty();
    }

    @Test
    void refusesAQuestionWithoutAnswers() {
        assertThatThrownBy(() -> in(A, Set.of())).hasMessage("values: none for fact a; name at least one");
        assertThatThrownBy(() -> between(A, 2, 1))
                .hasMessage("low: 2 lies above high 1 for fact a; give the lower end first");
        assertThatThrownBy(() -> Fact.of(" ", subject -> Optional.empty())).hasMessageStartingWith("name: is blank");
    }
}
