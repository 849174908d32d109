package io.petition.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.explain.Finding;
import io.petition.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The laws of the record: that a state is what its events come to and nothing else, whatever was known when, whatever is corrected,
 * whatever is broken. Plain methods that any test engine can call, on any regime and any history.
 */
public final class RecordLaws {
    private static final Set<String> GAPS = Set.of("version-gap", "correction-of-no-event", "before-what-it-corrects");

    private RecordLaws() {}

    /** A history folded whole, event by event, or kept as a snapshot anywhere and folded on: the same state. */
    public static void replayIsTheFoldOfAnySplit(Lifecycle desk, List<Recorded> history, int cut) {
        MatterState whole = desk.replay(history);
        MatterState steps = MatterState.empty(history.get(0).matter());
        for (Recorded recorded : history) {
            steps = desk.evolve(steps, recorded);
        }
        assertThat(steps).isEqualTo(whole);
        int at = Math.floorMod(cut, history.size());
        MatterState snapshot = desk.evolve(MatterState.empty(whole.id()), history.subList(0, at));
        assertThat(desk.evolve(snapshot, history.subList(at, history.size()))).isEqualTo(whole);
        assertThat(whole.version()).isEqualTo(history.size());
        assertThat(whole.history()).isEqualTo(history);
    }

    /** What was known at an instant is what had been recorded by then; later more is known and never less. */
    public static void whatWasKnownOnlyGrows(Lifecycle desk, List<Recorded> history, int first, int second) {
        Instant one = history.get(Math.floorMod(first, history.size())).at().recorded();
        Instant two = history.get(Math.floorMod(second, history.size())).at().recorded();
        Instant early = one.isBefore(two) ? one : two;
        Instant late = one.isBefore(two) ? two : one;
        MatterState then = desk.replay(history, early);
        MatterState later = desk.replay(history, late);
        assertThat(then.history())
                .allSatisfy(each -> assertThat(each.at().recorded()).isBeforeOrEqualTo(early));
        assertThat(later.history()).containsAll(then.history());
        assertThat(then.history()).hasSize((int) history.stream()
                .filter(each -> !each.at().recorded().isAfter(early))
                .count());
        assertThat(desk.replay(history, Instant.MAX)).isEqualTo(desk.replay(history));
        assertThat(desk.replay(history, Instant.MIN)).isEqualTo(MatterState.empty(then.id()));
    }

    /** A correction that is struck out itself leaves everything as it was, but for the record of both. */
    public static void aCorrectionStruckOutChangesNothing(Lifecycle desk, List<Recorded> history, int which) {
        MatterState before = desk.replay(history);
        Recorded victim = history.get(Math.floorMod(which, history.size()));
        LocalDate day = victim.at().happened().day(desk.regime().zone());
        for (Correction correction : List.of(
                Correction.struck(),
                Correction.redated(When.on(day.minusDays(1))),
                Correction.replaced(new UnknownEvent("of-a-later-version", java.util.Map.of())))) {
            MatterState corrected = desk.evolve(before, correction(before, victim.version(), correction));
            MatterState after = desk.evolve(corrected, correction(corrected, corrected.version(), Correction.struck()));
            assertThat(after.version()).isEqualTo(before.version() + 2);
            assertThat(MatterState.builder()
                            .from(after)
                            .version(before.version())
                            .history(before.history())
                            .build())
                    .as("%s of version %s", correction, victim.version())
                    .isEqualTo(before);
        }
    }

    /** What was struck out is as if it had never been recorded, but for the gap. */
    public static void theStruckIsAsIfNeverRecorded(Lifecycle desk, List<Recorded> history, int which) {
        MatterState before = desk.replay(history);
        Recorded victim = history.get(Math.floorMod(which, history.size()));
        List<Recorded> others = new ArrayList<>(history);
        others.remove(victim);
        MatterState struck = desk.evolve(before, correction(before, victim.version(), Correction.struck()));
        MatterState without = desk.evolve(MatterState.empty(before.id()), others);
        assertThat(facts(struck)).isEqualTo(facts(without));
    }

    /** What a fold comes upon that does not follow the procedure it says. */
    public static void theUnlawfulIsTold(Lifecycle desk, List<Recorded> unlawful) {
        assertThat(desk.replay(unlawful).findings()).isNotEmpty();
    }

    /** Whatever was done to a history it folds, in one go and event by event, and keeps every event. */
    public static void theUnlawfulFolds(Lifecycle desk, List<Recorded> unlawful) {
        MatterState state = desk.replay(unlawful);
        assertThat(state.history()).isEqualTo(unlawful);
        MatterState steps = MatterState.empty(state.id());
        for (Recorded recorded : unlawful) {
            steps = desk.evolve(steps, recorded);
        }
        assertThat(steps).isEqualTo(state);
        When asOf = unlawful.get(unlawful.size() - 1).at().happened();
        desk.deadlines(state, asOf);
    }

    /** Petitions and tracks are those that the events open, and no other. */
    public static void nothingAppearsFromNowhere(Lifecycle desk, List<Recorded> history) {
        MatterState state = desk.replay(history);
        long petitions = 0;
        long tracks = 0;
        long disputes = 0;
        for (Recorded recorded : Corrections.read(history)) {
            @Nullable Event event = recorded == null ? null : recorded.event();
            petitions += event instanceof IntakeEvent.Registered || event instanceof IntakeEvent.PetitionJoined ? 1 : 0;
            disputes += event instanceof IntakeEvent.DisputeRegistered ? 1 : 0;
            tracks += event instanceof IntakeEvent.Registered || event instanceof IntakeEvent.DisputeRegistered ? 1 : 0;
            tracks += event instanceof DisposalEvent.Forwarded forwarded
                    ? Math.max(forwarded.to().size() - 1, 0)
                    : 0;
            tracks += event instanceof DisposalEvent.Assigned assigned
                    ? Math.max(assigned.to().size() - 1, 0)
                    : 0;
            tracks += event instanceof DisposalEvent.ObjectionAnswered answered && answered.upheld() ? 1 : 0;
        }
        assertThat(state.petitions()).hasSize((int) petitions);
        assertThat(state.disputes()).hasSize((int) disputes);
        assertThat(state.tracks()).hasSize((int) tracks);
        assertThat(state.tracks()).extracting(Track::id).doesNotHaveDuplicates();
    }

    private static Recorded correction(MatterState state, long version, Correction correction) {
        Recorded last = state.history().get(state.history().size() - 1);
        return new Recorded(
                state.id(),
                state.version() + 1,
                new CorrectionEvent.Corrected(version, correction, "a slip of the pen"),
                last.at(),
                Optional.empty());
    }

    /** Everything but the record itself and the gaps in it, of which a correction may be left that corrects nothing. */
    private static MatterState facts(MatterState state) {
        List<Finding> findings = state.findings().stream()
                .filter(finding -> !GAPS.contains(finding.code()))
                .toList();
        return MatterState.builder()
                .from(state)
                .version(0)
                .history(List.of())
                .findings(findings)
                .build();
    }
}
