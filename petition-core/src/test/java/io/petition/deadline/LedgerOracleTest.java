package io.petition.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a ledger holds, the engine ends where a walk ends. */
class LedgerOracleTest {
    @Provide
    Arbitrary<LedgerCase> inDays() {
        return LedgerCase.inDays();
    }

    @Provide
    Arbitrary<LedgerCase> inHours() {
        return LedgerCase.inHours();
    }

    @Property
    void aTermInDaysEndsWhereAWalkOverTheDaysEnds(@ForAll("inDays") LedgerCase asked) {
        DayWalk walk = new DayWalk(asked);
        Deadline deadline = asked.deadline();
        assertThat(deadline.start().orElse(null)).as("start").isEqualTo(walk.start);
        assertThat(deadline.due()).as("due").isEqualTo(walk.due);
        assertThat(deadline.original()).as("original").isEqualTo(walk.original);
        if (walk.due.isPresent()) {
            assertThat(deadline.provisional()).as("provisional").isEqualTo(walk.provisional);
        }
    }

    @Property(tries = 500)
    void aTermInHoursEndsWhereAWalkOverTheMinutesEnds(@ForAll("inHours") LedgerCase asked) {
        HourWalk walk = new HourWalk(asked);
        Deadline deadline = asked.deadline();
        assertThat(deadline.start().orElse(null)).as("start").isEqualTo(walk.start);
        assertThat(deadline.due()).as("due").isEqualTo(walk.due);
        assertThat(deadline.original()).as("original").isEqualTo(walk.original);
        if (walk.due.isPresent() && deadline.provisional() != walk.provisional) {
            assertThat(deadline.provisional() && walk.maybeProvisional)
                    .as("provisional")
                    .isTrue();
        }
    }
}
