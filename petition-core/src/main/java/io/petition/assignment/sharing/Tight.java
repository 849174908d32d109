package io.petition.assignment.sharing;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Which leaders can pass a case on to which others at no cost whatever: the arcs along which one best sharing turns into another. The last number
 * is the end of the network, where one leader takes a case more and another one less. Cases that are settled pass nothing on.
 */
final class Tight {
    private static final int NONE = -1;

    private final Flow flow;
    private final int end;
    private final int[][] counts;
    private final BitSet[] into;

    Tight(Flow flow) {
        this.flow = flow;
        this.end = flow.nobody() + 1;
        this.counts = new int[end][end];
        this.into = new BitSet[end];
        Arrays.setAll(into, to -> new BitSet());
        for (int each = 0; each < flow.cases(); each++) {
            count(each, 1);
        }
    }

    /** The case is settled. */
    void settle(int each) {
        count(each, -1);
    }

    /** Whether the slot could lie with another at no cost, were there a way back. */
    boolean swaps(int slot, int to) {
        int from = flow.holder(slot);
        long price = flow.price(flow.caseOf(slot), to);
        if (price == Problem.NEVER || !flow.ever(to)) {
            return false;
        }
        long change = price - flow.price(slot);
        return Flow.highOf(change) + flow.high(from) == flow.high(to)
                && Flow.lowOf(change) + flow.low(from) == flow.low(to);
    }

    private void count(int each, int by) {
        for (int slot = flow.start(each); slot < flow.start(each + 1); slot++) {
            int from = flow.holder(slot);
            for (int to = 0; to < end; to++) {
                if (to != from && swaps(slot, to)) {
                    counts[from][to] += by;
                    into[to].set(from, counts[from][to] > 0);
                }
            }
        }
    }

    /** For each leader the next on a way to the goal, the goal itself for the goal; −1 where there is no way. */
    ImmutableIntArray waysTo(int goal) {
        int[] next = new int[end + 1];
        Arrays.fill(next, NONE);
        next[goal] = goal;
        int[] queue = new int[end + 1];
        int tail = 0;
        queue[tail++] = goal;
        BitSet far = new BitSet();
        far.set(0, end);
        far.clear(goal);
        for (int head = 0; head < tail; head++) {
            int at = queue[head];
            BitSet from = at == end ? givers() : (BitSet) into[at].clone();
            from.and(far);
            for (int i = from.nextSetBit(0); i >= 0; i = from.nextSetBit(i + 1)) {
                next[i] = at;
                queue[tail++] = i;
            }
            far.andNot(from);
            if (at != end && next[end] == NONE && takesLess(at)) {
                next[end] = at;
                queue[tail++] = end;
            }
        }
        return ImmutableIntArray.copyOf(next);
    }

    /** Those who can have one case more. */
    private BitSet givers() {
        BitSet more = new BitSet();
        for (int leader = 0; leader < end; leader++) {
            more.set(
                    leader,
                    flow.hasRoom(leader)
                            && flow.moreHigh(leader) + flow.high(leader) == 0
                            && flow.moreLow(leader) + flow.low(leader) == 0);
        }
        return more;
    }

    private boolean takesLess(int leader) {
        return flow.load(leader) > 0
                && flow.lastHigh(leader) + flow.high(leader) == 0
                && flow.lastLow(leader) + flow.low(leader) == 0;
    }

    /** Moves the slot of a case that is settled to {@code first}, and along the way what has to move for it. */
    void turn(int slot, int first, ImmutableIntArray next) {
        int goal = flow.holder(slot);
        int[] slots = new int[end + 1];
        for (int at = first; at != goal; at = next.get(at)) {
            slots[at] = at == end || next.get(at) == end ? NONE : passes(at, next.get(at), flow.caseOf(slot));
        }
        flow.take(slot);
        flow.give(slot, first);
        for (int at = first; at != goal; at = next.get(at)) {
            if (slots[at] != NONE) {
                int each = flow.caseOf(slots[at]);
                count(each, -1);
                flow.take(slots[at]);
                flow.give(slots[at], next.get(at));
                count(each, 1);
            }
        }
    }

    private int passes(int from, int to, int settled) {
        int[] held = flow.held(from);
        for (int i = 0; i < flow.load(from); i++) {
            if (flow.caseOf(held[i]) > settled && swaps(held[i], to)) {
                return held[i];
            }
        }
        throw new IllegalStateException("nobody passes from " + from + " to " + to + " what was counted");
    }
}
