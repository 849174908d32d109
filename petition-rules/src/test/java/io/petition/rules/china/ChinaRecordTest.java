package io.petition.rules.china;

import io.petition.lifecycle.Histories;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.LifecycleLaws;
import io.petition.lifecycle.RecordLaws;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.Unlawful;
import io.petition.lifecycle.Unlawful.Mutation;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A matter is what its record says, whatever was known when, whatever is corrected, whatever is broken. */
class ChinaRecordTest {
    private static final Lifecycle DESK = Lifecycle.under(ChinaRules.national());

    @Provide
    Arbitrary<List<Recorded>> histories() {
        return Arbitraries.oneOf(
                Histories.lawful(DESK, LocalDate.of(2005, 5, 1), LocalDate.of(2022, 4, 30), 24),
                Histories.lawful(DESK, LocalDate.of(2022, 5, 1), LocalDate.of(2026, 6, 30), 24));
    }

    @Provide
    Arbitrary<List<Recorded>> orderly() {
        return Histories.orderly(DESK, LocalDate.of(2020, 5, 1), LocalDate.of(2024, 4, 30), 24);
    }

    @Provide
    Arbitrary<Mutation> mutations() {
        return Arbitraries.of(Mutation.class);
    }

    @Property(tries = 120)
    void aStateIsWhatItsEventsComeTo(@ForAll("histories") List<Recorded> history, @ForAll int one, @ForAll int other) {
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

    @Property(tries = 160)
    void whatIsBrokenFolds(
            @ForAll("histories") List<Recorded> history, @ForAll("mutations") Mutation mutation, @ForAll long seed) {
        if (history.size() > 2) {
            RecordLaws.theUnlawfulFolds(DESK, Unlawful.mutate(DESK, history, mutation, seed));
        }
    }

    /** Of what no correction hides: what was struck out is not read, be it as wrong as it may. */
    @Property(tries = 160)
    void whatIsBrokenIsTold(
            @ForAll("orderly") List<Recorded> history, @ForAll("mutations") Mutation mutation, @ForAll long seed) {
        if (history.size() > 2) {
            List<Recorded> broken = Unlawful.mutate(DESK, history, mutation, seed);
            if (!broken.equals(history)) {
                RecordLaws.theUnlawfulIsTold(DESK, broken);
            }
        }
    }
}
