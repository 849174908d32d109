package io.petition.authority.region;

import java.util.Arrays;

/** The names of all regions in one text, and an index over them: an object for each would weigh more than all the rest. */
final class RegionNames {
    private final String pool;
    private final int[] starts;
    private final short[] lengths;
    private final int[] byHash;

    RegionNames(String pool, int[] starts, short[] lengths) {
        this.pool = pool;
        this.starts = starts;
        this.lengths = lengths;
        this.byHash = sorted();
    }

    String name(int node) {
        return pool.substring(starts[node], starts[node] + lengths[node]);
    }

    /** The nodes that bear a name, in the order of their codes. */
    int[] nodes(String name) {
        int hash = name.hashCode();
        int low = 0;
        int high = byHash.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hash(byHash[middle]) < hash) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int[] found = new int[0];
        for (int i = low; i < byHash.length && hash(byHash[i]) == hash; i++) {
            int node = byHash[i];
            if (lengths[node] == name.length() && pool.startsWith(name, starts[node])) {
                found = Arrays.copyOf(found, found.length + 1);
                found[found.length - 1] = node;
            }
        }
        return found;
    }

    private int[] sorted() {
        long[] both = new long[starts.length];
        for (int node = 0; node < both.length; node++) {
            both[node] = ((long) hash(node) << 32) | node;
        }
        Arrays.sort(both);
        int[] nodes = new int[both.length];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = (int) both[i];
        }
        return nodes;
    }

    private int hash(int node) {
        int hash = 0;
        for (int i = starts[node]; i < starts[node] + lengths[node]; i++) {
            hash = 31 * hash + pool.charAt(i);
        }
        return hash;
    }
}
