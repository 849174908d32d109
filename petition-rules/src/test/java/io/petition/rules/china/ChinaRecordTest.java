package io.petition.rules.china;

import io.petition.lifecycle.Histories;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.LifecycleLaws;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.RecordLaws;
import io.petition.lifecycle.Unlawful;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** A matter is what its record says, whatever was known when, whatever is corrected, whatever is broken. */
class ChinaRecordTest {
    private static final Lifecycle DESK = Lifecycle.under(ChinaRules.national());

    @Provide
    Arbitrary<List<Recorded>> histories() {
        return Arbitraries.oneOf(
                Histories.lawful(DESK, LocalDate.of(2005, 5, 1), LocalDate.of(2022, 4, 30), 24),
                Histories.lawful(DESK, LocalDate.of(2022, 5, 1), LocalDate.of(2026, 6, 30), 24));
    }

    @Property(tries = 120)
    void aStateIsWhatItsEventsComeTo(
            @ForAll("histories") List<Recorded> history, @ForAll int one, @ForAll int other) {
        LifecycleLaws.replayIsStepByStep(DESK, history);
        RecordLaws.replayIsTheFoldOfAnySplit(DESK, history, one);
        RecordLaws.whatWasKnownOnlyGrows(DESK, history, one, other);
        RecordLaws.nothingAppearsFromNowhere(DESK, history);
    }

    @Property(tries = 120)
    void correctionsCorrectAndNoMore(@ForAll("histories") List<Recorded> history, @ForAll int which) {
        RecordLaws.aCorrectionStruckOutChangesNothing(DESK, history, which);
        RecordLaws.theStruckIsAsIfNeverRecorded(DESK, history, which);
    }

    @Property(tries = 240)
    void whatIsBrokenFoldsAndIsTold(
            @ForAll("histories") List<Recorded> history,
            @ForAll Unlawful.Mutation mutation,
            @ForAll long seed) {
        if (history.size() > 2) {
            List<Recorded> broken = Unlawful.mutate(DESK, history, mutation, seed);
            Statistics.collect(mutation);
            if (!broken.equals(history)) {
                RecordLaws.theUnlawfulFoldsAndIsTold(DESK, broken);
            }
        }
    }
}
