package io.petition.statistics.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.condition.Fact;
import io.petition.model.PersonRef;
import io.petition.statistics.ActivityFact;
import io.petition.statistics.ActivityFacts;
import io.petition.statistics.Place;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Measure;
import io.petition.statistics.indicator.Panel;
import io.petition.statistics.indicator.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** That what differs is told apart along an axis, and that nothing is lost where two answers are written alike. */
class AxisKeysTest {
    private static final Panel<ActivityFact> CALLS =
            Panel.of(Indicator.<ActivityFact>builder("calls", "1", ActivityFacts.ON)
                    .measure(Measure.count())
                    .build());

    private static final List<ActivityFact> FACTS = List.of(by("clerk-a"), by("clerk-a"), by("clerk-b"));

    private static ActivityFact by(String handler) {
        return ActivityFact.builder()
                .id("1")
                .kind("call")
                .on(LocalDate.of(2026, 3, 2))
                .place(Place.builder().handler(PersonRef.of(handler)).build())
                .build();
    }

    @Test
    void twoHandlersAreTwoThoughBothPrintMasked() {
        Cube cube = Breakdown.of(CALLS, Axis.of(ActivityFacts.HANDLER)).of(FACTS);
        assertThat(cube.keys("handler")).containsExactly("clerk-a", "clerk-b");
        assertThat(cube.at("clerk-a")).isEqualTo(tally(FACTS.subList(0, 2)));
    }

    /** What a host's own type prints is not ours to choose. */
    @Test
    void answersThatAreWrittenAlikeAddUp() {
        Axis<ActivityFact> masked = Axis.of(Fact.of(
                "masked",
                (ActivityFact fact) ->
                        Optional.of(new Masked(fact.place().handler().orElseThrow()))));
        Cube cube = Breakdown.of(CALLS, masked).of(FACTS);
        assertThat(cube.keys("masked")).containsExactly("***");
        assertThat(cube.total()).isEqualTo(tally(FACTS));
    }

    private static Tally tally(List<ActivityFact> facts) {
        return CALLS.tally(facts);
    }

    private record Masked(PersonRef who) {
        @Override
        public String toString() {
            return "***";
        }
    }
}
