package io.petition.rules.china;

import io.petition.lifecycle.DeskLaws;
import io.petition.lifecycle.Histories;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.RemedyEvent;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The laws of the lifecycle under Shandong's rules, where remedies are refused, revoked and made anew. */
class ShandongPropertiesTest {
    private static final Lifecycle DESK = Lifecycle.under(Shandong.REGIME);

    @Provide
    Arbitrary<List<Recorded>> histories() {
        return Histories.lawful(DESK, LocalDate.of(2024, 6, 3), LocalDate.of(2026, 3, 31), 40);
    }

    @Property(tries = 120, seed = "20240601") // a distribution is checked, so the draw is fixed
    void noOrganDecidesOnItselfAndEveryWaitIsForSomething(@ForAll("histories") List<Recorded> history) {
        DeskLaws.noOrganDecidesOnItself(DESK, history);
        boolean remedied = false;
        for (int upTo = 1; upTo <= history.size(); upTo++) {
            MatterState state = DESK.replay(history.subList(0, upTo));
            Waiting.wherever(DESK, state);
            remedied |= history.get(upTo - 1).event() instanceof RemedyEvent;
        }
        Statistics.label("remedies").collect(remedied ? "some" : "none");
        Statistics.label("remedies").coverage(c -> c.check("some").percentage(p -> p > 5));
    }

    @Property(tries = 40)
    void theDeskKeepsItsWord(@ForAll("histories") List<Recorded> history) {
        LocalDate last = history.stream()
                .map(each -> each.at().happened().day(DESK.regime().zone()))
                .max(LocalDate::compareTo)
                .orElseThrow();
        DeskLaws.witnessesAreAccepted(DESK, history, last);
    }
}
