package io.petition.statistics.breakdown;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Under what each key of an axis lies that was rolled up: what remains of a {@link Tree} when the cube is written or sent.
 *
 * @param parents of each key the one above it; of a root itself
 */
record Lineage(@JsonValue Map<String, String> parents) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Lineage {
        parents = ImmutableMap.copyOf(new TreeMap<>(parents));
        for (String key : parents.keySet()) {
            int steps = 0;
            for (String at = key; !isRoot(parents, at); at = above(parents, at)) {
                checkArgument(steps++ < parents.size(), "rolled: %s lies under itself; mend the table of parents", key);
            }
        }
    }

    /** Of these keys and all above them. */
    static Lineage of(Tree tree, Iterable<String> keys) {
        Map<String, String> parents = new LinkedHashMap<>();
        for (String key : keys) {
            List<String> path = tree.path(key);
            for (int i = 0; i < path.size(); i++) {
                parents.put(path.get(i), path.get(Math.min(i + 1, path.size() - 1)));
            }
        }
        return new Lineage(parents);
    }

    /** How many keys lie above one. */
    int depth(String key) {
        int depth = 0;
        for (String at = key; !isRoot(parents, at); at = above(parents, at)) {
            depth++;
        }
        return depth;
    }

    /** Those of some keys that lie under none of the others: these alone add up. */
    Set<String> highest(Set<String> keys) {
        return ImmutableSet.copyOf(Sets.filter(keys, key -> liesUnderNone(key, keys)));
    }

    private boolean liesUnderNone(String key, Set<String> keys) {
        for (String at = key; !isRoot(parents, at); ) {
            at = above(parents, at);
            if (keys.contains(at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRoot(Map<String, String> parents, String key) {
        return above(parents, key).equals(key);
    }

    private static String above(Map<String, String> parents, String key) {
        String parent = parents.get(key);
        return parent == null ? key : parent;
    }

    /** Of the keys of both; each must lie at one place. */
    Lineage plus(Lineage other) {
        Map<String, String> both = new LinkedHashMap<>(parents);
        other.parents.forEach((key, parent) -> {
            String mine = both.putIfAbsent(key, parent);
            checkArgument(
                    mine == null || mine.equals(parent),
                    "other: %s lies under %s there and under %s here; roll both up along one tree",
                    key,
                    parent,
                    mine);
        });
        return new Lineage(both);
    }
}
