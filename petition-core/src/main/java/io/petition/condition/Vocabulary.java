package io.petition.condition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.explain.Finding;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The facts in which conditions on one kind of subject may be written, by name: a list, and beside it, where names are
 * open, a look-up (one fact for every term, for every free attribute). It reads conditions from text:
 *
 * <pre>
 * FACT is VALUE                  FACT at least VALUE              all(C, C)
 * FACT in [VALUE, VALUE]         FACT between VALUE and VALUE     any(C, C)
 * FACT known                                                      not(C)
 * </pre>
 *
 * <p>What a condition prints is read as an equal condition. Values may hold blanks and paired brackets,
 * {@code matter-class is 31(6)}; others stand in double quotes, with {@code \} before a quote, another {@code \}, and
 * as {@code \n} and {@code \r}. Brackets nest at most a hundred deep.
 */
public final class Vocabulary<F> {
    private final ImmutableMap<String, Fact<F, ?>> facts;
    private final Function<String, ? extends Optional<? extends Fact<F, ?>>> others;

    private Vocabulary(
            Map<String, Fact<F, ?>> facts, Function<String, ? extends Optional<? extends Fact<F, ?>>> others) {
        this.facts = ImmutableMap.copyOf(facts);
        this.others = Objects.requireNonNull(others, "others");
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied and never written
    public static <F> Vocabulary<F> of(Fact<F, ?>... facts) {
        return of(ImmutableList.copyOf(facts));
    }

    public static <F> Vocabulary<F> of(Collection<? extends Fact<F, ?>> facts) {
        Map<String, Fact<F, ?>> byName = new LinkedHashMap<>();
        for (Fact<F, ?> fact : facts) {
            checkArgument(
                    byName.put(fact.name(), fact) == null,
                    "facts: two are named %s; give each a name of its own",
                    fact.name());
        }
        return new Vocabulary<>(byName, name -> Optional.empty());
    }

    /** These facts, and for a name that none of them has, what the look-up knows; it takes the place of an earlier one. */
    public Vocabulary<F> orElse(Function<String, ? extends Optional<? extends Fact<F, ?>>> lookUp) {
        return new Vocabulary<>(facts, lookUp);
    }

    /** The names of the listed facts, in their order. */
    public Set<String> names() {
        return facts.keySet();
    }

    /** The fact of a name, listed or looked up. */
    public Optional<Fact<F, ?>> fact(String name) {
        Fact<F, ?> listed = facts.get(name);
        return listed != null ? Optional.of(listed) : others.apply(name).map(fact -> fact);
    }

    /** Reads a condition. Text that says none is no error of the program: the faults are part of the answer. */
    public Reading<F> read(String text) {
        return new Parser<>(this, text).read();
    }

    /** What is provably wrong with a condition, and the facts it asks that are not of this vocabulary. */
    public List<Finding> lint(Condition<F> condition) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (Fact<F, ?> fact : condition.facts()) {
            if (fact(fact.name()).isEmpty()) {
                findings.add(Finding.warning("fact-not-in-vocabulary", Map.of("fact", fact.name())));
            }
        }
        return findings.addAll(condition.lint()).build();
    }
}
