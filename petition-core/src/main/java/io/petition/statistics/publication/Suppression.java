package io.petition.statistics.publication;

import io.petition.statistics.breakdown.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which cells of a tree are hidden. What is shown of a tree is one sum for each shown node: itself, less what is shown under it, is the
 * sum of what is hidden under it down to the next shown nodes. These sums have no hidden cell in common, so nothing more can be had from
 * several of them than from each. A sum gives nothing away if two cells or more are hidden in it, if no number of theirs together is
 * small, if they are not as many facts as cells (then each would be one), and if what is hidden with cells of its own under it is
 * neither all of the sum nor none of it.
 */
final class Suppression {
    private final Map<String, Node> nodes = new TreeMap<>();
    private final Node top;
    private final int least;

    /** A cell: a key with all that lies under it, or the own part of a key that has others under it. */
    private static final class Node {
        private final List<Node> parts = new ArrayList<>();
        private long[] numbers;
        private boolean hidden;

        Node(int size) {
            this.numbers = new long[size];
        }

        void add(long[] more) {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = Math.addExact(numbers[i], more[i]);
            }
        }

        long facts() {
            long sum = 0;
            for (long number : numbers) {
                sum = Math.addExact(sum, number);
            }
            return sum;
        }
    }

    Suppression(Map<String, long[]> own, Tree tree, int least) {
        this.least = least;
        int size =
                own.values().stream().mapToInt(numbers -> numbers.length).max().orElse(0);
        this.top = new Node(size);
        own.forEach((key, numbers) -> hang(tree.path(key), numbers, size));
        nodes.values().forEach(node -> {
            long[] rest = node.numbers.clone();
            node.parts.forEach(part -> subtract(rest, part.numbers));
            if (!node.parts.isEmpty()) {
                Node its = new Node(size);
                its.add(rest);
                node.parts.add(its);
            }
        });
        hideSmall(top);
        while (!top.hidden && protect(top)) {
            // Hiding one may lay bare another, so all are looked at again until nothing is left to hide.
        }
    }

    private void hang(List<String> path, long[] numbers, int size) {
        @Nullable Node below = null;
        for (String key : path) {
            Node known = nodes.get(key);
            Node node = known == null ? new Node(size) : known;
            nodes.put(key, node);
            node.add(numbers);
            if (below != null && !node.parts.contains(below)) {
                node.parts.add(below);
            }
            below = node;
        }
        top.add(numbers);
        if (below != null && !top.parts.contains(below)) {
            top.parts.add(below);
        }
    }

    private static void subtract(long[] from, long[] less) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= less[i];
        }
    }

    private void hideSmall(Node node) {
        node.hidden = small(node.numbers, least);
        node.parts.forEach(this::hideSmall);
    }

    /** Whether a number is small and not 0. */
    static boolean small(long[] numbers, int least) {
        for (long number : numbers) {
            if (number > 0 && number < least) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a table at all: the whole is shown. */
    boolean succeeds() {
        return !top.hidden;
    }

    boolean shows(String key) {
        Node node = nodes.get(key);
        return node != null && !node.hidden;
    }

    /** Protects each sum at and under a node; whether something was hidden for it. */
    private boolean protect(Node node) {
        boolean changed = false;
        for (Node part : node.parts) {
            changed |= protect(part);
        }
        if (node.hidden || node.parts.isEmpty()) {
            return changed;
        }
        Sum sum = new Sum(node);
        while (sum.tells(least)) {
            changed = true;
            Node next = sum.next();
            if (next == null) {
                node.hidden = true;
                return true;
            }
            next.hidden = true;
            sum = new Sum(node);
        }
        return changed;
    }

    /** What a shown node tells of what is hidden under it. */
    private static final class Sum {
        private final long[] together;
        private final List<Node> shown = new ArrayList<>();
        private int cells;

        /** A hidden cell with parts of which none is hidden, or all that is hidden. */
        private @Nullable Node none;

        private @Nullable Node all;

        Sum(Node of) {
            this.together = new long[of.numbers.length];
            gather(of);
            look(of);
        }

        private void gather(Node node) {
            for (Node part : node.parts) {
                if (!part.hidden) {
                    shown.add(part);
                } else if (part.parts.isEmpty()) {
                    cells++;
                    subtract(together, part.numbers);
                } else {
                    gather(part);
                }
            }
        }

        private void look(Node node) {
            for (Node part : node.parts) {
                if (part.hidden && !part.parts.isEmpty()) {
                    int inside = hiddenCells(part);
                    none = inside == 0 ? part : none;
                    all = inside == cells && inside > 0 ? part : all;
                    look(part);
                }
            }
        }

        private static int hiddenCells(Node node) {
            int inside = 0;
            for (Node part : node.parts) {
                inside += !part.hidden ? 0 : part.parts.isEmpty() ? 1 : hiddenCells(part);
            }
            return inside;
        }

        boolean tells(int least) {
            if (none != null || all != null) {
                return true;
            }
            long facts = 0;
            for (int i = 0; i < together.length; i++) {
                together[i] = Math.abs(together[i]);
                facts += together[i];
            }
            return cells > 0 && (cells == 1 || facts <= cells || small(together, least));
        }

        /** The smallest shown cell whose hiding helps; none where nothing is left. */
        @Nullable
        Node next() {
            @Nullable Node smallest = null;
            for (Node node : shown) {
                boolean helps = none != null ? inside(none, node) : all == null || !inside(all, node);
                if (helps && node.facts() > 0 && (smallest == null || node.facts() < smallest.facts())) {
                    smallest = node;
                }
            }
            return smallest;
        }

        private static boolean inside(Node outer, Node wanted) {
            for (Node part : outer.parts) {
                if (part == wanted || (part.hidden && inside(part, wanted))) {
                    return true;
                }
            }
            return false;
        }
    }
}
