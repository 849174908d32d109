package io.petition.assignment.sharing;

import java.util.Arrays;

/**
 * The cheapest case by which a load can be passed on from one leader to another: the many cases folded into the arcs between the few leaders. When a
 * case changes hands, only what it was the cheapest for is looked for again.
 */
final class Detours {
    static final long NONE = Long.MAX_VALUE;

    private final Flow flow;
    private final int nobody;
    private final long[][] prices;
    private final int[][] slots;
    private final int[] lost;

    Detours(Flow flow) {
        this.flow = flow;
        this.nobody = flow.nobody();
        this.prices = new long[nobody + 1][nobody + 1];
        this.slots = new int[nobody + 1][nobody + 1];
        this.lost = new int[nobody + 1];
        for (int from = 0; from <= nobody; from++) {
            Arrays.fill(prices[from], NONE);
            for (int i = 0; i < flow.load(from); i++) {
                offer(from, flow.held(from)[i]);
            }
        }
    }

    /** What it costs to pass a case on to each other, as the difference of two prices; {@link #NONE} where no case may go there. */
    long[] prices(int from) {
        return prices[from];
    }

    /** The slot that would be passed on at that price. */
    int slot(int from, int to) {
        return slots[from][to];
    }

    void give(int slot, int leader) {
        flow.give(slot, leader);
        offer(leader, slot);
        int each = flow.caseOf(slot);
        for (int other = flow.start(each); other < flow.start(each + 1); other++) {
            int holder = flow.holder(other);
            if (other != slot && holder >= 0 && prices[holder][leader] != NONE && slots[holder][leader] == other) {
                lost[0] = leader;
                again(holder, 1);
            }
        }
    }

    void take(int slot) {
        int from = flow.holder(slot);
        flow.take(slot);
        int count = 0;
        for (int to = 0; to <= nobody; to++) {
            if (prices[from][to] != NONE && slots[from][to] == slot) {
                lost[count++] = to;
            }
        }
        again(from, count);
        int each = flow.caseOf(slot);
        for (int other = flow.start(each); other < flow.start(each + 1); other++) {
            int holder = flow.holder(other);
            if (other != slot && holder >= 0 && holder != from) {
                offer(holder, other, from);
            }
        }
    }

    /** The slot is now with the leader, and may be passed on to anybody. */
    private void offer(int from, int slot) {
        long has = flow.price(slot);
        int[] open = flow.open(flow.caseOf(slot));
        long[] best = prices[from];
        int[] by = slots[from];
        for (int to = 0; to < nobody; to++) {
            if (open[to] != Problem.NEVER && open[to] - has < best[to]) {
                best[to] = open[to] - has;
                by[to] = slot;
            }
        }
        if (from != nobody) {
            offer(from, slot, nobody);
        }
    }

    private void offer(int from, int slot, int to) {
        long price = flow.price(flow.caseOf(slot), to);
        if (price != Problem.NEVER && price - flow.price(slot) < prices[from][to]) {
            prices[from][to] = price - flow.price(slot);
            slots[from][to] = slot;
        }
    }

    /** Looks again among all that a leader has for the cheapest to each of those that were lost. */
    private void again(int from, int count) {
        for (int i = 0; i < count; i++) {
            prices[from][lost[i]] = NONE;
        }
        int[] held = flow.held(from);
        for (int i = 0; i < flow.load(from) && count > 0; i++) {
            long has = flow.price(held[i]);
            int[] open = flow.open(flow.caseOf(held[i]));
            for (int j = 0; j < count; j++) {
                int to = lost[j];
                long price = to == nobody ? 4 * flow.weights().missing() : open[to];
                if (price != Problem.NEVER && price - has < prices[from][to]) {
                    prices[from][to] = price - has;
                    slots[from][to] = held[i];
                }
            }
        }
    }
}
