package io.petition.view;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.petition.explain.Citation;
import io.petition.explain.Coded;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * How much of an item somebody sees, and why. For whoever answers for it in the office, never for the audience: that somebody is
 * accused is just what must not be told.
 *
 * @param item what was asked for
 * @param relations as what they look; only what barred them, where something did
 * @param disclosure how much they see
 * @param rules the rows that decided; none where no row speaks of it, and so it is hidden
 */
public record Ruling(Item item, Set<Relation> relations, Disclosure disclosure, Set<DisclosureRule> rules)
        implements Coded {
    public Ruling {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(disclosure, "disclosure");
        relations = Sets.immutableEnumSet(relations);
        rules = ImmutableSet.copyOf(rules);
    }

    /** What is asked, on which part: the most of what the relations allow; of those that bar, the least. */
    static Ruling on(Item item, Part part, ViewPolicy policy) {
        Optional<Disclosure> result = Optional.empty();
        Set<DisclosureRule> rules = new LinkedHashSet<>();
        for (Relation relation : part.relations()) {
            Disclosure seen = least(item, relation, part, policy, rules);
            result = Optional.of(
                    result.isEmpty()
                            ? seen
                            : relation.bars()
                                    ? result.get().orLess(seen)
                                    : result.get().orMore(seen));
        }
        return new Ruling(item, part.relations(), result.orElse(Disclosure.HIDDEN), rules);
    }

    private static Disclosure least(
            Item item, Relation relation, Part part, ViewPolicy policy, Set<DisclosureRule> met) {
        Disclosure least = Disclosure.SHOWN;
        for (Part.Kind kind : part.kinds()) {
            List<DisclosureRule> rows =
                    policy.rows(item, relation, kind.purpose(), kind.matterClass(), part.consented());
            met.addAll(rows);
            if (rows.isEmpty()) {
                least = Disclosure.HIDDEN;
            }
            for (int i = 0; i < rows.size(); i++) {
                least = least.orLess(rows.get(i).disclosure());
            }
        }
        return part.kinds().isEmpty() ? Disclosure.HIDDEN : least;
    }

    boolean shown() {
        return disclosure == Disclosure.SHOWN;
    }

    boolean hidden() {
        return disclosure == Disclosure.HIDDEN;
    }

    /** The provisions that the rows rest on. */
    public Set<Citation> citations() {
        ImmutableSet.Builder<Citation> citations = ImmutableSet.builder();
        rules.forEach(rule -> citations.addAll(rule.citations()));
        return citations.build();
    }

    @Override
    public String code() {
        return rules.isEmpty() ? "view-no-row" : "view-" + disclosure.code();
    }

    @Override
    public Map<String, String> args() {
        StringJoiner codes = new StringJoiner(", ");
        relations.forEach(relation -> codes.add(relation.code()));
        return ImmutableMap.of("item", item.code(), "relations", codes.toString());
    }
}
