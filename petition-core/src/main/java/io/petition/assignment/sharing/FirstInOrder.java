package io.petition.assignment.sharing;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns a best sharing into the first of all that are as good: case after case in their order, each gets the first leader with whom it can still be
 * best, then the second. So the answer does not depend on the way that led to it.
 */
final class FirstInOrder {
    private final Flow flow;
    private final Tight tight;

    /** To whom a slot may go, and the way on which the others move up. */
    private record Turn(int slot, int to, ImmutableIntArray ways) {}

    FirstInOrder(Flow flow) {
        this.flow = flow;
        this.tight = new Tight(flow);
    }

    void run() {
        for (int each = 0; each < flow.cases(); each++) {
            tight.settle(each);
            int fixed = -1;
            while (fixed < flow.nobody()) {
                int next = nextHolder(each, fixed);
                List<Turn> turn = first(each, fixed, next);
                turn.forEach(to -> tight.turn(to.slot(), to.to(), to.ways()));
                fixed = turn.isEmpty() ? next : turn.get(0).to();
            }
        }
    }

    /** The first after {@code fixed} who has the case; nobody's number when no other has. */
    private int nextHolder(int each, int fixed) {
        int next = flow.nobody();
        for (int slot = flow.start(each); slot < flow.start(each + 1); slot++) {
            if (flow.holder(slot) > fixed) {
                next = Math.min(next, flow.holder(slot));
            }
        }
        return next;
    }

    private List<Turn> first(int each, int fixed, int before) {
        List<Turn> best = new ArrayList<>();
        int bound = before;
        for (int slot = flow.start(each); slot < flow.start(each + 1); slot++) {
            @Nullable ImmutableIntArray ways = null;
            for (int to = fixed + 1; to < bound && flow.holder(slot) > fixed; to++) {
                if (!tight.swaps(slot, to)) {
                    continue;
                }
                ways = ways == null ? tight.waysTo(flow.holder(slot)) : ways;
                if (ways.get(to) >= 0) {
                    best.clear();
                    best.add(new Turn(slot, to, ways));
                    bound = to;
                }
            }
        }
        return best;
    }
}
