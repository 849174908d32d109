package io.petition.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.service.Covered;
import org.junit.jupiter.api.Test;

class CoverageBenchmarkTest {
    /** What is compared answers one question alike, and the question is not an empty one. */
    @Test
    void everyWayCountsTheSame() {
        Town town = new Town(400, 3_000);
        Covered covered = town.coverage().count(town.places());
        assertThat(covered).isEqualTo(town.measured()).isEqualTo(town.byTree(town.tree()));
        assertThat(covered.covered()).isBetween(1_000L, 2_000L);
    }
}
