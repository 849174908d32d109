package io.petition.authority.region;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sorts the rows, finds each region's parent, and numbers the tree so that what lies in a region is one stretch of numbers. */
final class RegionBuilding {
    private static final int ROOT = -1;

    private final RegionRows rows;
    private final List<Finding> findings = new ArrayList<>();
    private final long[] keys;
    private final RegionIndex index;
    private final int[] rowOf;
    private final int[] parents;
    private final byte[] digits;

    RegionBuilding(RegionRows rows) {
        this.rows = rows;
        keys = distinct(rows.keys());
        index = new RegionIndex(keys);
        rowOf = new int[keys.length];
        parents = new int[keys.length];
        digits = new byte[keys.length];
    }

    List<Finding> findings() {
        return ImmutableList.copyOf(findings);
    }

    RegionTree tree(String names) {
        Arrays.fill(rowOf, -1);
        for (int row = 0; row < rows.size(); row++) {
            int node = Arrays.binarySearch(keys, rows.key(row));
            if (rowOf[node] < 0) {
                rowOf[node] = row;
            } else {
                findings.add(Finding.error("region-twice", rows.at(row, "")));
            }
        }
        for (int node = 0; node < keys.length; node++) {
            place(node);
        }
        openCircles();
        int[] starts = new int[keys.length];
        short[] lengths = new short[keys.length];
        for (int node = 0; node < keys.length; node++) {
            starts[node] = rows.nameStart(rowOf[node]);
            lengths[node] = (short) Math.min(Short.MAX_VALUE, rows.nameLength(rowOf[node]));
        }
        return new RegionTree(index, RegionOrder.of(parents), digits, new RegionNames(names, starts, lengths));
    }

    private void place(int node) {
        int byCode = index.above(keys[node]);
        int shorter = index.sameShorter(keys[node]);
        digits[node] = (byte) (shorter >= 0 ? Codes.length(keys[node]) : Codes.significant(keys[node]));
        parents[node] = byCode;
        long stated = rows.parent(rowOf[node]);
        if (stated != Codes.NONE) {
            int parent = index.find(stated);
            if (parent >= 0) {
                parents[node] = parent;
                return;
            }
            findings.add(Finding.warning("region-parent-unknown", rows.at(rowOf[node], Codes.written(stated))));
        }
        if (byCode == ROOT && Codes.tier(digits[node]) != Tier.PROVINCE) {
            findings.add(Finding.warning("region-without-parent", rows.at(rowOf[node], "")));
        }
    }

    /** A region that would lie in itself, over others or at once, lies in none: to guess its place would be worse. */
    private void openCircles() {
        byte[] seen = new byte[keys.length];
        for (int from = 0; from < keys.length; from++) {
            int node = from;
            while (node != ROOT && seen[node] == 0) {
                seen[node] = 1;
                int above = parents[node];
                if (above != ROOT && seen[above] == 1) {
                    findings.add(Finding.error("region-circle", rows.at(rowOf[node], Codes.written(keys[above]))));
                    parents[node] = ROOT;
                }
                node = parents[node];
            }
            node = from;
            while (node != ROOT && seen[node] == 1) {
                seen[node] = 2;
                node = parents[node];
            }
        }
    }

    private static long[] distinct(long[] keys) {
        Arrays.sort(keys);
        int kept = 0;
        for (int i = 0; i < keys.length; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                keys[kept++] = keys[i];
            }
        }
        return Arrays.copyOf(keys, kept);
    }
}
