package io.petition.authority.region;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.petition.explain.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Takes the rows of a list of regions, in any order and from any number of files, and makes the tree of them. Not thread-safe; a row costs some
 * thirty bytes while it is collected.
 */
public final class RegionRows {
    private final StringBuilder names = new StringBuilder();
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private final List<Integer> sourceStarts = new ArrayList<>();
    private long[] keys = new long[1024];
    private long[] parents = new long[1024];
    private int[] nameStarts = new int[1024];
    private int[] lines = new int[1024];
    private int size;

    /**
     * A tree, and what of the rows could not be used.
     *
     * @param tree the tree of every row that could be used
     * @param findings each fault with its source and line
     */
    public record Built(RegionTree tree, List<Finding> findings) {
        public Built {
            Objects.requireNonNull(tree, "tree");
            findings = ImmutableList.copyOf(findings);
        }
    }

    /** Names where the rows come from that follow, for the findings. */
    public RegionRows from(String source) {
        sources.add(source);
        sourceStarts.add(size);
        return this;
    }

    /** A region that lies where its code says. */
    public RegionRows add(String code, String name, int line) {
        return add(code, name, "", line);
    }

    /**
     * A region.
     *
     * @param code its code: 2, 4, 6, 9 or 12 digits, filled up with zeros or not; 13 to 17 for a cell below a village
     * @param name its name
     * @param parent the code of the region in which it lies; blank where its own code says so
     * @param line where the row stands
     */
    public RegionRows add(String code, String name, String parent, int line) {
        long key = Codes.of(code);
        long above = parent.isEmpty() ? Codes.NONE : Codes.of(parent);
        if (key == Codes.NONE || name.isBlank()) {
            findings.add(Finding.error(
                    key == Codes.NONE ? "region-code-unreadable" : "region-without-name", at(size, line, code, "")));
            return this;
        }
        if (!parent.isEmpty() && above == Codes.NONE) {
            findings.add(Finding.warning("region-parent-unknown", at(size, line, code, parent)));
        }
        grow();
        keys[size] = key;
        parents[size] = above;
        lines[size] = line;
        nameStarts[size++] = names.length();
        names.append(name);
        nameStarts[size] = names.length();
        return this;
    }

    /** The tree of the rows so far. */
    public Built build() {
        RegionBuilding building = new RegionBuilding(this);
        RegionTree tree = building.tree(names.toString());
        ImmutableList.Builder<Finding> all = ImmutableList.builder();
        return new Built(tree, all.addAll(findings).addAll(building.findings()).build());
    }

    int size() {
        return size;
    }

    long key(int row) {
        return keys[row];
    }

    /** The parent that the row names; {@link Codes#NONE} where it names none. */
    long parent(int row) {
        return parents[row];
    }

    int nameStart(int row) {
        return nameStarts[row];
    }

    int nameLength(int row) {
        return nameStarts[row + 1] - nameStarts[row];
    }

    /** The keys as given. */
    long[] keys() {
        return Arrays.copyOf(keys, size);
    }

    Map<String, String> at(int row, String parent) {
        return at(row, lines[row], Codes.written(keys[row]), parent);
    }

    private Map<String, String> at(int row, int line, String code, String parent) {
        int source = sourceStarts.size() - 1;
        while (source >= 0 && sourceStarts.get(source) > row) {
            source--;
        }
        return ImmutableMap.of(
                "file",
                source < 0 ? "" : sources.get(source),
                "line",
                Integer.toString(line),
                "code",
                code,
                "parent",
                parent);
    }

    private void grow() {
        if (size + 1 == keys.length) {
            int more = keys.length * 2;
            keys = Arrays.copyOf(keys, more);
            parents = Arrays.copyOf(parents, more);
            nameStarts = Arrays.copyOf(nameStarts, more);
            lines = Arrays.copyOf(lines, more);
        }
    }
}
