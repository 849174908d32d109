package io.petition.assignment.sharing;

import java.util.Arrays;

/**
 * Gives one slot after the other by the cheapest chain: this leader takes the case and, where that is cheaper, passes one on. Dijkstra over the
 * leaders, on costs that the potentials make nought or more; it stops as soon as nothing nearer can be found.
 */
final class ShortestPath {
    private final Flow flow;
    private final Detours detours;
    private final int size;
    private final long[] high;
    private final long[] low;
    private final int[] before;
    private final boolean[] done;
    private long endHigh;
    private long endLow;
    private int end;

    ShortestPath(Flow flow) {
        this.flow = flow;
        this.detours = new Detours(flow);
        this.size = flow.nobody() + 1;
        this.high = new long[size];
        this.low = new long[size];
        this.before = new int[size];
        this.done = new boolean[size];
    }

    /** Shares everything out. */
    void run() {
        for (int each = 0; each < flow.cases(); each++) {
            for (int slot = flow.start(each); slot < flow.start(each + 1); slot++) {
                begin(each);
                search();
                settle();
                pass(slot);
            }
        }
    }

    private void begin(int each) {
        Arrays.fill(done, false);
        Arrays.fill(before, -1);
        Arrays.fill(high, Long.MAX_VALUE);
        for (int leader = 0; leader < size; leader++) {
            long price = flow.price(each, leader);
            if (price != Problem.NEVER && flow.ever(leader)) {
                high[leader] = Flow.highOf(price) - flow.high(leader);
                low[leader] = Flow.lowOf(price) - flow.low(leader);
            }
        }
        end = -1;
        endHigh = Long.MAX_VALUE;
        endLow = 0;
    }

    private void search() {
        for (int at = nearest(); at >= 0 && less(high[at], low[at], endHigh, endLow); at = nearest()) {
            done[at] = true;
            if (flow.hasRoom(at)) {
                end(at);
            }
            if (flow.load(at) > 0 && less(high[at], low[at], endHigh, endLow)) {
                relax(at);
            }
        }
    }

    private int nearest() {
        int best = -1;
        for (int leader = 0; leader < size; leader++) {
            if (!done[leader]
                    && high[leader] != Long.MAX_VALUE
                    && (best < 0 || less(high[leader], low[leader], high[best], low[best]))) {
                best = leader;
            }
        }
        return best;
    }

    private void end(int at) {
        long toHigh = high[at] + flow.moreHigh(at) + flow.high(at);
        long toLow = low[at] + flow.moreLow(at) + flow.low(at);
        if (less(toHigh, toLow, endHigh, endLow)) {
            end = at;
            endHigh = toHigh;
            endLow = toLow;
        }
    }

    private void relax(int at) {
        long[] prices = detours.prices(at);
        long fromHigh = high[at] + flow.high(at);
        long fromLow = low[at] + flow.low(at);
        for (int to = 0; to < size; to++) {
            long price = prices[to];
            if (price == Detours.NONE || done[to] || !flow.ever(to)) {
                continue;
            }
            long toHigh = fromHigh + Flow.highOf(price) - flow.high(to);
            long toLow = fromLow + Flow.lowOf(price) - flow.low(to);
            if (less(toHigh, toLow, high[to], low[to])) {
                high[to] = toHigh;
                low[to] = toLow;
                before[to] = at;
            }
        }
    }

    /** So that the chain costs nought, and nothing less. */
    private void settle() {
        for (int leader = 0; leader < size; leader++) {
            if (done[leader]) {
                flow.shift(leader, high[leader] - endHigh, low[leader] - endLow);
            }
        }
    }

    private void pass(int slot) {
        int to = end;
        while (before[to] >= 0) {
            int from = before[to];
            int moved = detours.slot(from, to);
            detours.take(moved);
            detours.give(moved, to);
            to = from;
        }
        detours.give(slot, to);
    }

    private static boolean less(long high, long low, long thanHigh, long thanLow) {
        return high < thanHigh || (high == thanHigh && low < thanLow);
    }
}
