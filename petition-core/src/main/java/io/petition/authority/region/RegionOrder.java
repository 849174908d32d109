package io.petition.authority.region;

import java.util.Arrays;

/** The shape of the tree. Each node has a number, and those below it the numbers up to {@code last}. */
final class RegionOrder {
    private final int[] parents;
    private final int[] children;
    private final int[] childrenStart;
    private final int[] first;
    private final int[] last;

    private RegionOrder(int[] parents, int[] children, int[] childrenStart) {
        this.parents = parents;
        this.children = children;
        this.childrenStart = childrenStart;
        this.first = new int[parents.length];
        this.last = new int[parents.length];
        number();
    }

    /** From the parent of each node, -1 for a root; no node lies below itself. */
    static RegionOrder of(int[] parents) {
        int[] start = new int[parents.length + 2];
        for (int parent : parents) {
            start[parent + 2]++;
        }
        for (int i = 1; i < start.length; i++) {
            start[i] += start[i - 1];
        }
        int[] next = Arrays.copyOf(start, start.length);
        int[] children = new int[parents.length];
        for (int node = 0; node < parents.length; node++) {
            children[next[parents[node] + 1]++] = node;
        }
        return new RegionOrder(parents, children, start);
    }

    int parent(int node) {
        return parents[node];
    }

    /** The nodes directly below, in the order of their codes; -1 asks for the roots. */
    int[] children(int node) {
        return Arrays.copyOfRange(children, childrenStart[node + 1], childrenStart[node + 2]);
    }

    boolean contains(int outer, int inner) {
        return first[outer] <= first[inner] && first[inner] <= last[outer];
    }

    /** The lowest node that contains both; -1 where none does. */
    int common(int one, int other) {
        int node = one;
        while (node >= 0 && !contains(node, other)) {
            node = parents[node];
        }
        return node;
    }

    /** Down to the first child, on to the next, up when there is none: without recursion, for a list may nest cells deeply. */
    private void number() {
        int[] next = Arrays.copyOf(childrenStart, childrenStart.length);
        int count = 0;
        int node = -1;
        while (node >= 0 || next[0] < childrenStart[1]) {
            if (next[node + 1] < childrenStart[node + 2]) {
                node = children[next[node + 1]++];
                first[node] = count++;
            } else {
                last[node] = count - 1;
                node = parents[node];
            }
        }
    }
}
