package io.petition.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Conditions of every kind, up to four levels deep, over three facts, and subjects that know some of them: a subject is
 * a map from the name of a fact to its value. There are few facts and values, so that parts meet, and so that
 * {@link #everySubject} can be asked instead of some.
 */
public final class ConditionArbitraries {
    private static final List<String> NAMES = ImmutableList.of("a", "b", "c");
    private static final List<Integer> VALUES = ImmutableList.of(0, 1, 2);
    private static final int LEVELS = 4;

    private ConditionArbitraries() {}

    /** The fact of that name, asked of a map; it reads whole numbers. */
    public static Fact<Map<String, Integer>, Integer> fact(String name) {
        return Fact.of(
                name, text -> Optional.of(Integer.valueOf(text)), subject -> Optional.ofNullable(subject.get(name)));
    }

    /** The three facts. */
    public static Vocabulary<Map<String, Integer>> vocabulary() {
        return Vocabulary.of(NAMES.stream().map(ConditionArbitraries::fact).toList());
    }

    /** Maps that know some of the facts; their values are 0, 1 and 2. */
    public static Arbitrary<Map<String, Integer>> subjects() {
        return Arbitraries.of(everySubject());
    }

    /** All 64 of them. */
    public static List<Map<String, Integer>> everySubject() {
        Set<Integer> unknownToo = ImmutableSet.of(-1, 0, 1, 2);
        List<Map<String, Integer>> subjects = new ArrayList<>();
        for (List<Integer> values : Sets.cartesianProduct(unknownToo, unknownToo, unknownToo)) {
            Map<String, Integer> subject = new HashMap<>();
            for (int i = 0; i < NAMES.size(); i++) {
                if (values.get(i) >= 0) {
                    subject.put(NAMES.get(i), values.get(i));
                }
            }
            subjects.add(subject);
        }
        return subjects;
    }

    /** Conditions over those facts. */
    public static Arbitrary<Condition<Map<String, Integer>>> conditions() {
        return conditions(LEVELS).withoutEdgeCases();
    }

    /** Conditions that ask one fact and are made of no others. */
    public static Arbitrary<Condition<Map<String, Integer>>> questions() {
        Arbitrary<Fact<Map<String, Integer>, Integer>> facts =
                Arbitraries.of(NAMES).map(ConditionArbitraries::fact);
        Arbitrary<Integer> values = Arbitraries.of(VALUES);
        return facts.flatMap(fact -> Arbitraries.oneOf(
                values.map(value -> Condition.is(fact, value)),
                values.set().ofMinSize(2).map(some -> Condition.in(fact, some)),
                values.map(low -> Condition.atLeast(fact, low)),
                Combinators.combine(values, values)
                        .as((one, two) -> Condition.between(fact, Math.min(one, two), Math.max(one, two))),
                Arbitraries.just(Condition.known(fact))));
    }

    private static Arbitrary<Condition<Map<String, Integer>>> conditions(int levels) {
        if (levels == 0) {
            return questions();
        }
        Arbitrary<Condition<Map<String, Integer>>> part = conditions(levels - 1);
        Arbitrary<List<Condition<Map<String, Integer>>>> parts = Arbitraries.frequency(
                        Tuple.of(1, 0), Tuple.of(2, 1), Tuple.of(6, 2), Tuple.of(4, 3))
                .flatMap(size -> part.list().ofSize(size));
        return Arbitraries.frequencyOf(
                Tuple.of(2, questions()),
                Tuple.of(2, part.map(Condition::not)),
                Tuple.of(3, parts.map(Condition.All::new)),
                Tuple.of(3, parts.map(Condition.Any::new)));
    }
}
