package io.petition.assignment.sharing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** What it would come to if a leader had a case who has it not: the cheapest way in which all the others could make up for it. Made once, read by many. */
final class Exchange {
    private final Flow flow;
    private final Detours detours;
    private final int end;
    private final Map<Integer, Back> backs = new ConcurrentHashMap<>();

    Exchange(Flow flow) {
        this.flow = flow;
        this.detours = new Detours(flow);
        this.end = flow.nobody() + 1;
    }

    /** By what the sharing would be worse for each leader who may have the case and has it not; empty for the others. */
    List<Optional<Weights.Ranks>> worse(int each) {
        Worse best = new Worse();
        for (int slot = flow.start(each); slot < flow.start(each + 1); slot++) {
            best.add(slot);
        }
        return IntStream.range(0, flow.nobody())
                .mapToObj(leader -> best.high[leader] == Long.MAX_VALUE
                        ? Optional.<Weights.Ranks>empty()
                        : Optional.of(flow.weights().ranks(best.high[leader], best.low[leader])))
                .toList();
    }

    /** The least for each leader over the slots of a case. */
    private final class Worse {
        private final long[] high = new long[flow.nobody()];
        private final long[] low = new long[flow.nobody()];

        Worse() {
            Arrays.fill(high, Long.MAX_VALUE);
        }

        void add(int slot) {
            Back back = backs.computeIfAbsent(flow.holder(slot), Back::new);
            for (int leader = 0; leader < flow.nobody(); leader++) {
                long price = flow.price(flow.caseOf(slot), leader);
                if (price == Problem.NEVER || back.high[leader] == Long.MAX_VALUE) {
                    continue;
                }
                long change = price - flow.price(slot);
                long toHigh = Flow.highOf(change) + back.trueHigh(leader);
                long toLow = Flow.lowOf(change) + back.trueLow(leader);
                if (less(toHigh, toLow, high[leader], low[leader])) {
                    high[leader] = toHigh;
                    low[leader] = toLow;
                }
            }
        }
    }

    /** How far every leader is from the one who would give the case up: Dijkstra, backwards. The end of the network has the last number. */
    private final class Back {
        private final int goal;
        private final long[] high = new long[end + 1];
        private final long[] low = new long[end + 1];
        private final boolean[] done = new boolean[end + 1];

        Back(int goal) {
            this.goal = goal;
            Arrays.fill(high, Long.MAX_VALUE);
            high[goal] = 0;
            for (int at = nearest(); at >= 0; at = nearest()) {
                done[at] = true;
                for (int from = 0; from < end; from++) {
                    arc(from, at);
                }
                if (at != end && flow.load(at) > 0) {
                    reach(end, at, -flow.lastHigh(at) - flow.high(at), -flow.lastLow(at) - flow.low(at));
                }
            }
        }

        private void arc(int from, int to) {
            if (done[from] || !flow.ever(from)) {
                return;
            }
            if (to == end) {
                if (flow.hasRoom(from)) {
                    reach(from, to, flow.moreHigh(from) + flow.high(from), flow.moreLow(from) + flow.low(from));
                }
                return;
            }
            long price = detours.prices(from)[to];
            if (price != Detours.NONE) {
                reach(
                        from,
                        to,
                        Flow.highOf(price) + flow.high(from) - flow.high(to),
                        Flow.lowOf(price) + flow.low(from) - flow.low(to));
            }
        }

        private void reach(int from, int to, long byHigh, long byLow) {
            if (!done[from] && less(high[to] + byHigh, low[to] + byLow, high[from], low[from])) {
                high[from] = high[to] + byHigh;
                low[from] = low[to] + byLow;
            }
        }

        private int nearest() {
            int best = -1;
            for (int i = 0; i <= end; i++) {
                if (!done[i]
                        && high[i] != Long.MAX_VALUE
                        && (best < 0 || less(high[i], low[i], high[best], low[best]))) {
                    best = i;
                }
            }
            return best;
        }

        long trueHigh(int leader) {
            return high[leader] - flow.high(leader) + flow.high(goal);
        }

        long trueLow(int leader) {
            return low[leader] - flow.low(leader) + flow.low(goal);
        }
    }

    private static boolean less(long high, long low, long thanHigh, long thanLow) {
        return high < thanHigh || (high == thanHigh && low < thanLow);
    }
}
