package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.lifecycle.DeskLaws;
import io.petition.lifecycle.Histories;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.LifecycleLaws;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.RecordLaws;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.Unlawful;
import io.petition.lifecycle.Unlawful.Mutation;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/**
 * The laws over as many steps as one likes: {@code mvn verify -Dpetition.steps=1000000}. Without it a few thousand, so that the
 * run itself is known to work. A history that breaks a law is told by its seed.
 */
class ChinaLongRunTest {
    private static final String SWITCH = "petition.steps";
    private static final long STEPS = Long.getLong(SWITCH, 3_000);

    private static final List<Mutation> MUTATIONS = List.of(Mutation.values());
    private static final Lifecycle DESK = Lifecycle.under(ChinaRules.national());

    @Test
    void theLawsHoldHoweverFarOneGoes() {
        LongFunction<List<Recorded>> histories =
                Histories.bySeed(DESK, LocalDate.of(2005, 5, 1), LocalDate.of(2026, 6, 30), 36);
        LongFunction<List<Recorded>> changing =
                Histories.bySeed(DESK, LocalDate.of(2022, 2, 1), LocalDate.of(2022, 4, 30), 36);
        Map<Depth, Integer> reached = new EnumMap<>(Depth.class);
        long steps = 0;
        int matters = 0;
        for (long seed = 0; steps < STEPS; seed++, matters++) {
            List<Recorded> history = (seed % 3 == 0 ? changing : histories).apply(seed);
            try {
                laws(history, seed);
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("seed " + seed + ": " + broken.getMessage(), broken);
            }
            MatterState state = DESK.replay(history);
            for (Depth depth : Depth.values()) {
                reached.merge(depth, depth.reached(state) ? 1 : 0, Integer::sum);
            }
            steps += history.size();
        }
        assertThat(steps).isGreaterThanOrEqualTo(STEPS);
        if (Long.getLong(SWITCH) != null) {
            System.out.println(steps + " steps of " + matters + " matters; of these " + reached);
        }
    }

    private static void laws(List<Recorded> history, long seed) {
        int draw = Long.hashCode(seed * 0x9E3779B97F4A7C15L);
        LifecycleLaws.replayIsStepByStep(DESK, history);
        RecordLaws.replayIsTheFoldOfAnySplit(DESK, history, draw);
        RecordLaws.whatWasKnownOnlyGrows(DESK, history, draw, draw >> 8);
        RecordLaws.nothingAppearsFromNowhere(DESK, history);
        RecordLaws.aCorrectionStruckOutChangesNothing(DESK, history, draw);
        RecordLaws.theStruckIsAsIfNeverRecorded(DESK, history, draw);
        DeskLaws.noOrganDecidesOnItself(DESK, history);
        Waiting.wherever(DESK, DESK.replay(history));
        if (history.size() > 2) {
            Mutation mutation = MUTATIONS.get(Math.floorMod(draw, MUTATIONS.size()));
            RecordLaws.theUnlawfulFolds(DESK, Unlawful.mutate(DESK, history, mutation, seed));
        }
        if (seed % 40 == 0) { // what asks for everything that may be done takes its time
            LocalDate day = history.get(history.size() - 1)
                    .at()
                    .recorded()
                    .atZone(DESK.regime().zone())
                    .toLocalDate();
            DeskLaws.witnessesAreAccepted(DESK, history, day);
            DeskLaws.afterTheEndOnlyFollows(DESK, history, day);
            DeskLaws.aSubmissionIsDoneOnce(DESK, history, day);
        }
    }
}
