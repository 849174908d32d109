package io.petition.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.assignment.sharing.Allocation;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AllocationBenchmarkTest {
    /** JGraphT finds the same by its own way: no fewer sponsors lacking, and no less cost. */
    @Test
    void theLeastThatIsLackingAndCostsIsTheSame() {
        Random sizes = new Random(7);
        boolean lacking = false;
        for (int seed = 0; seed < 200; seed++) {
            Backlog backlog = new Backlog(1 + sizes.nextInt(60), 1 + sizes.nextInt(12), seed);
            Backlog.Least least = backlog.new Network().least();
            assertThat(least(backlog.share())).as("seed %s", seed).isEqualTo(least);
            lacking |= least.missing() > 0;
        }
        assertThat(lacking).isTrue();
    }

    /** What is measured is no empty question: it costs something, and nobody is left over. */
    @Test
    void theThousandAreAllSharedOutAtTheLeastCost() {
        Backlog backlog = new Backlog(1_000, 100, 1);
        Allocation allocation = backlog.share();
        assertThat(least(allocation)).isEqualTo(backlog.new Network().least());
        assertThat(allocation.figures().cost()).isPositive();
        assertThat(allocation.figures().missing()).isZero();
    }

    private static Backlog.Least least(Allocation allocation) {
        return new Backlog.Least(
                allocation.figures().missing(), allocation.figures().cost());
    }
}
