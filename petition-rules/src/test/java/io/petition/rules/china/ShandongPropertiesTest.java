package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.lifecycle.DeskLaws;
import io.petition.lifecycle.Histories;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.RemedyEvent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The laws of the lifecycle under Shandong's rules, where remedies are refused, revoked and made anew. */
class ShandongPropertiesTest {
    private static final Lifecycle DESK = Lifecycle.under(Shandong.REGIME);

    private static final Map<String, Integer> WALKED = walked();

    @Provide
    Arbitrary<List<Recorded>> histories() {
        return Histories.lawful(DESK, LocalDate.of(2024, 6, 3), LocalDate.of(2026, 3, 31), 52);
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

    /** What these rules have that the national ones lack is walked as well: of so many walks, in so many at least. */
    @ParameterizedTest(name = "{0} in {1} of 400")
    @CsvSource({
        "take-up-remedy, 10",
        "complain-refusal, 6",
        "decide-refusal, 1",
        "ask-supplement, 10",
        "supplement, 4",
        "open-panel, 10",
        "close-panel, 3",
        "suspend, 6",
        "resume, 1"
    })
    void walksGoWhereTheseRulesLead(String act, int least) {
        assertThat(WALKED.getOrDefault(act, 0)).isGreaterThanOrEqualTo(least);
    }

    private static Map<String, Integer> walked() {
        LongFunction<List<Recorded>> walks =
                Histories.bySeed(DESK, LocalDate.of(2024, 6, 3), LocalDate.of(2026, 3, 31), 40);
        Map<String, Integer> walked = new HashMap<>();
        for (long seed = 0; seed < 400; seed++) {
            walks.apply(seed).stream()
                    .map(each -> each.event().act().value())
                    .distinct()
                    .forEach(act -> walked.merge(act, 1, Integer::sum));
        }
        return Map.copyOf(walked);
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
