package io.petition.assignment.sharing;

import java.util.Arrays;

/**
 * The cheapest case by which a load can be passed on from one leader to another: the many cases folded into the arcs between the few leaders. A row
 * is made when it is asked for, and again only after a case of that leader has changed hands.
 */
final class Detours {
    static final long NONE = Long.MAX_VALUE;

    private final Flow flow;
    private final long[][] prices;
    private final int[][] slots;
    private final boolean[] fresh;

    Detours(Flow flow) {
        this.flow = flow;
        this.prices = new long[flow.nobody() + 1][];
        this.slots = new int[flow.nobody() + 1][];
        this.fresh = new boolean[flow.nobody() + 1];
    }

    /** What it costs to pass a case on to each other, as the difference of two prices; {@link #NONE} where no case may go there. */
    long[] prices(int from) {
        if (!fresh[from]) {
            make(from);
        }
        return prices[from];
    }

    /** The slot that would be passed on at that price. */
    int slot(int from, int to) {
        return slots[from][to];
    }

    void give(int slot, int leader) {
        flow.give(slot, leader);
        stale(slot);
    }

    void take(int slot) {
        stale(slot);
        flow.take(slot);
    }

    /** Every leader who has the case: to whom it can go is another for all of them. */
    private void stale(int slot) {
        int each = flow.caseOf(slot);
        for (int other = flow.start(each); other < flow.start(each + 1); other++) {
            if (flow.holder(other) >= 0) {
                fresh[flow.holder(other)] = false;
            }
        }
    }

    private void make(int from) {
        int nobody = flow.nobody();
        if (prices[from] == null) {
            prices[from] = new long[nobody + 1];
            slots[from] = new int[nobody + 1];
        }
        long[] best = prices[from];
        int[] by = slots[from];
        Arrays.fill(best, NONE);
        int[] held = flow.held(from);
        for (int i = 0; i < flow.load(from); i++) {
            int slot = held[i];
            long has = flow.price(slot);
            int[] open = flow.open(flow.caseOf(slot));
            for (int to = 0; to < nobody; to++) {
                if (open[to] != Problem.NEVER && open[to] - has < best[to]) {
                    best[to] = open[to] - has;
                    by[to] = slot;
                }
            }
            long lost = 4 * flow.weights().missing() - has;
            if (from != nobody && lost < best[nobody]) {
                best[nobody] = lost;
                by[nobody] = slot;
            }
        }
        fresh[from] = true;
    }
}
