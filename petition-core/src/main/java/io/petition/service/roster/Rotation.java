package io.petition.service.roster;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who sits, as evenly as absences allow. In turn first: of those who can, whoever has sat least, longest ago, first in the list. Where an absence then leaves one with two more
 * than another, sittings are handed on along a chain of members, each of whom can take what the one before gives, until no chain helps.
 *
 * <p>That end is the optimum, not a stopping place: a seating is a flow from sittings to members whose cost is the sum of the squares of what each has, and a flow
 * without an improving chain is one of least cost (Harvey, Ladner, Lovász, Tamir, "Semi-matchings for bipartite graphs and load balancing", 2003). It also has the least
 * maximum, and the greatest minimum.
 */
final class Rotation {
    private final BitSet[] free;
    private final BitSet[] sits;
    private final int[] load;
    private final int[] last;

    private Rotation(List<BitSet> free, int[] already) {
        this.free = free.toArray(new BitSet[0]);
        this.sits = new BitSet[this.free.length];
        this.load = already.clone();
        this.last = new int[already.length];
        Arrays.fill(last, -1);
    }

    /**
     * Seats members.
     *
     * @param free for each sitting, who can
     * @param seats how many sit at a time; fewer where fewer can
     * @param already how often each sat before
     * @return for each sitting, who sits
     */
    static List<BitSet> seat(List<BitSet> free, int seats, int[] already) {
        return seat(free, seats, already, free.stream().map(can -> new BitSet()).toList());
    }

    /**
     * Seats members beginning from a seating that there is: who sits and still can stays, unless it is for evenness, and what is left empty is filled.
     *
     * @param sitting for each sitting, who sits now
     */
    static List<BitSet> seat(List<BitSet> free, int seats, int[] already, List<BitSet> sitting) {
        Rotation rotation = new Rotation(free, already);
        rotation.stays(seats, sitting);
        rotation.inTurn(seats);
        while (rotation.evensOut()) {
            // each hand-over brings the sum of squares down, so there is a last
        }
        return Arrays.asList(rotation.sits);
    }

    private void stays(int seats, List<BitSet> sitting) {
        for (int i = 0; i < free.length; i++) {
            BitSet stay = new BitSet(load.length);
            sitting.get(i).stream().filter(free[i]::get).limit(seats).forEach(stay::set);
            sits[i] = stay;
            stay.stream().forEach(member -> load[member]++);
        }
    }

    private void inTurn(int seats) {
        for (int sitting = 0; sitting < free.length; sitting++) {
            BitSet taken = sits[sitting];
            BitSet rest = (BitSet) free[sitting].clone();
            rest.andNot(taken);
            List<Integer> next = rest.stream()
                    .boxed()
                    .sorted(Comparator.<Integer>comparingInt(member -> load[member])
                            .thenComparingInt(member -> last[member]))
                    .limit((long) seats - taken.cardinality())
                    .toList();
            for (int member : next) {
                taken.set(member);
                load[member]++;
            }
            int now = sitting;
            taken.stream().forEach(member -> last[member] = now);
        }
    }

    /** Hands one sitting's worth on from whoever has most to whoever can be reached and has at least two less. */
    private boolean evensOut() {
        List<Integer> most = IntStream.range(0, load.length)
                .boxed()
                .sorted(Comparator.comparingInt(member -> -load[member]))
                .toList();
        return most.stream().anyMatch(this::handsOn);
    }

    private boolean handsOn(int giver) {
        int[] from = new int[load.length];
        int[] what = new int[load.length];
        int[] queue = new int[load.length];
        BitSet seen = new BitSet(load.length);
        seen.set(giver);
        queue[0] = giver;
        int reached = 1;
        for (int i = 0; i < reached; i++) {
            for (int sitting = 0; sitting < sits.length; sitting++) {
                if (!sits[sitting].get(queue[i])) {
                    continue;
                }
                BitSet can = (BitSet) free[sitting].clone();
                can.andNot(sits[sitting]);
                can.andNot(seen);
                for (int taker = can.nextSetBit(0); taker >= 0; taker = can.nextSetBit(taker + 1)) {
                    seen.set(taker);
                    from[taker] = queue[i];
                    what[taker] = sitting;
                    queue[reached++] = taker;
                }
            }
        }
        int end = Arrays.stream(queue, 0, reached)
                .boxed()
                .min(Comparator.comparingInt(member -> load[member]))
                .orElseThrow();
        if (load[giver] < load[end] + 2) {
            return false;
        }
        for (int taker = end; taker != giver; taker = from[taker]) {
            sits[what[taker]].set(taker);
            sits[what[taker]].clear(from[taker]);
        }
        load[giver]--;
        load[end]++;
        return true;
    }
}
