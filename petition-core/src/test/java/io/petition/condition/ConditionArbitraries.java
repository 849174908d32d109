package io.petition.condition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Conditions up to three levels deep over three facts, and subjects that know some of them: a subject is a map from the
 * name of a fact to its value.
 */
public final class ConditionArbitraries {
    private static final List<String> NAMES = List.of("a", "b", "c");

    private ConditionArbitraries() {}

    /** The fact of that name, asked of a map. */
    public static Fact<Map<String, Integer>, Integer> fact(String name) {
        return Fact.of(name, subject -> Optional.ofNullable(subject.get(name)));
    }

    /** Maps that know some of the facts; their values are 0, 1 and 2. */
    public static Arbitrary<Map<String, Integer>> subjects() {
        Arbitrary<Integer> values = Arbitraries.integers().between(0, 2);
        return Arbitraries.maps(Arbitraries.of(NAMES), values).map(HashMap::new);
    }

    /** Conditions over those facts. */
    public static Arbitrary<Condition<Map<String, Integer>>> conditions() {
        return conditions(3).withoutEdgeCases();
    }

    private static Arbitrary<Condition<Map<String, Integer>>> conditions(int depth) {
        Arbitrary<Fact<Map<String, Integer>, Integer>> facts =
                Arbitraries.of(NAMES).map(ConditionArbitraries::fact);
        Arbitrary<Condition<Map<String, Integer>>> leaf = facts.flatMap(fact -> Arbitraries.oneOf(
                Arbitraries.integers().between(0, 2).set().ofMinSize(1).map(values -> Condition.in(fact, values)),
                Arbitraries.just(Condition.known(fact))));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Condition<Map<String, Integer>>> part = conditions(depth - 1);
        return Arbitraries.oneOf(
                leaf,
                part.map(Condition::not),
                part.list().ofMaxSize(3).map(Condition.All::new),
                part.list().ofMaxSize(3).map(Condition.Any::new));
    }
}
