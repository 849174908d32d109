package io.petition.statistics.breakdown;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.authority.region.RegionTree;
import io.petition.model.RegionCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What lies under what along an axis: regions, organs, categories. A key without a parent is a root. */
public final class Tree {
    private final Function<String, Optional<String>> parents;

    private Tree(Function<String, Optional<String>> parents) {
        this.parents = Objects.requireNonNull(parents, "parents");
    }

    /** By a look-up of the parent. */
    public static Tree of(Function<String, Optional<String>> parent) {
        return new Tree(parent);
    }

    /** By a table from each key to its parent. */
    public static Tree of(Map<String, String> parents) {
        ImmutableMap<String, String> table = ImmutableMap.copyOf(parents);
        return new Tree(key -> Optional.ofNullable(table.get(key)));
    }

    /** Of regions; a code that the tree does not hold is a root of its own. */
    public static Tree of(RegionTree regions) {
        return new Tree(key -> key.equals(Axis.UNKNOWN)
                ? Optional.empty()
                : regions.parent(RegionCode.of(key))
                        .found()
                        .map(region -> region.code().value()));
    }

    /**
     * A key and all that it lies under, itself first.
     *
     * @throws IllegalArgumentException if the parents go round in a ring: then nothing adds up
     */
    public List<String> path(String key) {
        Set<String> path = new LinkedHashSet<>();
        Optional<String> next = Optional.of(key);
        while (next.isPresent()) {
            if (!path.add(next.get())) {
                throw new IllegalArgumentException(
                        "parents: " + next.get() + " lies under itself, by way of " + path + "; mend the tree");
            }
            next = parents.apply(next.get());
        }
        return ImmutableList.copyOf(path);
    }
}
