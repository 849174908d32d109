package io.petition.assignment.sharing;

import java.util.Arrays;

/**
 * Who has what while it is shared out: every case has as many slots as it wants sponsors, and each slot lies with a leader or with nobody, who has
 * the last number and takes whatever is left. Beside it the potentials that prove that nothing cheaper can be had, as two numbers that are compared
 * one after the other.
 */
final class Flow {
    private final Problem problem;
    private final Weights weights;
    private final int nobody;
    private final int[] starts;
    private final int[] caseOf;
    private final int[] holder;
    private final int[] price;
    private final int[] place;
    private final int[][] open;
    private final int[][] held;
    private final int[] loads;
    private final long[] high;
    private final long[] low;

    Flow(Problem problem, Weights weights) {
        this.problem = problem;
        this.weights = weights;
        this.nobody = problem.leaders().size();
        int cases = problem.cases().size();
        starts = new int[cases + 1];
        open = new int[cases][];
        for (int each = 0; each < cases; each++) {
            starts[each + 1] = starts[each] + problem.wanted(each);
            open[each] = problem.prices(each);
        }
        caseOf = new int[starts[cases]];
        for (int each = 0; each < cases; each++) {
            Arrays.fill(caseOf, starts[each], starts[each + 1], each);
        }
        holder = new int[starts[cases]];
        Arrays.fill(holder, -1);
        price = new int[starts[cases]];
        place = new int[starts[cases]];
        held = new int[nobody + 1][4];
        loads = new int[nobody + 1];
        high = new long[nobody + 1];
        low = new long[nobody + 1];
        for (int leader = 0; leader < nobody; leader++) {
            high[leader] = -moreHigh(leader);
            low[leader] = -moreLow(leader);
        }
    }

    Problem problem() {
        return problem;
    }

    Weights weights() {
        return weights;
    }

    int nobody() {
        return nobody;
    }

    int cases() {
        return open.length;
    }

    int start(int each) {
        return starts[each];
    }

    int caseOf(int slot) {
        return caseOf[slot];
    }

    int holder(int slot) {
        return holder[slot];
    }

    /** What each leader who has not the case yet would cost it; {@link Problem#NEVER} for all others. */
    int[] open(int each) {
        return open[each];
    }

    /** The slots that lie with a leader or nobody: the first {@link #load} of them. */
    int[] held(int leader) {
        return held[leader];
    }

    /** How many slots lie with a leader or nobody, beside what a leader held before. */
    int load(int leader) {
        return loads[leader];
    }

    boolean hasRoom(int leader) {
        return leader == nobody || loads[leader] < problem.leaders().get(leader).room();
    }

    boolean ever(int leader) {
        return leader == nobody || problem.leaders().get(leader).room() > 0;
    }

    long high(int leader) {
        return high[leader];
    }

    long low(int leader) {
        return low[leader];
    }

    void shift(int leader, long byHigh, long byLow) {
        high[leader] += byHigh;
        low[leader] += byLow;
    }

    /** What one case more costs a leader. */
    long moreHigh(int leader) {
        return leader == nobody ? 0 : loadHigh(leader, loads[leader] + 1);
    }

    long moreLow(int leader) {
        return leader == nobody ? 0 : loadLow(leader, loads[leader] + 1);
    }

    /** What the last case cost that a leader took. */
    long lastHigh(int leader) {
        return leader == nobody ? 0 : loadHigh(leader, loads[leader]);
    }

    long lastLow(int leader) {
        return leader == nobody ? 0 : loadLow(leader, loads[leader]);
    }

    private long loadHigh(int leader, int load) {
        Leader who = problem.leaders().get(leader);
        return who.held() + load <= who.least() ? -weights.minimum() : 0;
    }

    private long loadLow(int leader, int load) {
        return weights.square() * (2L * (problem.leaders().get(leader).held() + load) - 1);
    }

    /** The price of the slot where it lies. */
    long price(int slot) {
        return holder[slot] == nobody ? 4 * weights.missing() : price[slot];
    }

    /** The price of a leader, or nobody, to a case that they have not; nobody is always to be had. */
    long price(int each, int leader) {
        return leader == nobody ? 4 * weights.missing() : open[each][leader];
    }

    /** The cost in a price, or in the difference of two. */
    static long highOf(long price) {
        return (price + 1) >> 2;
    }

    /** What is moved in a price, or in the difference of two. */
    static long lowOf(long price) {
        return price - (highOf(price) << 2);
    }

    void give(int slot, int leader) {
        holder[slot] = leader;
        if (leader != nobody) {
            price[slot] = open[caseOf[slot]][leader];
            open[caseOf[slot]][leader] = Problem.NEVER;
        }
        if (loads[leader] == held[leader].length) {
            held[leader] = Arrays.copyOf(held[leader], 2 * loads[leader]);
        }
        place[slot] = loads[leader];
        held[leader][loads[leader]++] = slot;
    }

    void take(int slot) {
        int leader = holder[slot];
        if (leader != nobody) {
            open[caseOf[slot]][leader] = price[slot];
        }
        int last = held[leader][--loads[leader]];
        held[leader][place[slot]] = last;
        place[last] = place[slot];
        holder[slot] = -1;
    }
}
