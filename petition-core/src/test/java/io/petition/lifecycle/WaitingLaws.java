package io.petition.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.deadline.Scope;
import io.petition.law.LegalEffect;
import io.petition.law.TermKey;
import io.petition.time.When;
import java.util.List;
import java.util.Set;

/**
 * No matter can get lost: wherever a track waits, somebody owes something by a day, a window is open or went by, or a provision that
 * sets no day is named. Plain methods that any test engine can call, on any regime and any history.
 */
public final class WaitingLaws {
    private static final ImmutableSet<Kind> WAITED_FOR =
            ImmutableSet.of(Kind.RUNNING, Kind.DUE_SOON, Kind.OVERDUE, Kind.CONDITIONAL);

    private WaitingLaws() {}

    /**
     * Of each track short of its end, on the day on which the last of it was recorded.
     *
     * @param asides duties without a term that bring nobody on, such as that a class is to be given
     */
    public static void noTrackWaitsForNothing(Lifecycle desk, List<Recorded> history, Set<TermKey> asides) {
        MatterState state = desk.replay(history);
        When asOf = When.at(history.get(history.size() - 1).at().recorded());
        for (Track track : state.tracks()) {
            if (!track.stage().equals(Stage.CLOSED)) {
                assertThat(forADay(desk, state, track, asOf) || withoutTerm(desk, state, track, asOf, asides))
                        .as(
                                "track %s, %s, class %s, after %s",
                                track.id(),
                                track.stage(),
                                track.matterClass(),
                                history.stream().map(each -> each.event().act()).toList())
                        .isTrue();
            }
        }
    }

    /** Whether a clock runs, or a window of the petitioner, open or past: what time alone has ended waits for nobody. */
    public static boolean forADay(Lifecycle desk, MatterState state, Track track, When asOf) {
        return desk.deadlines(state, asOf).stream()
                .filter(owed -> scopes(track).contains(owed.deadline().scope()))
                .anyMatch(owed ->
                        WAITED_FOR.contains(owed.status().kind()) || lapsed(owed) || paused(state, track, owed));
    }

    /** What stands still for a time that has its end runs on; else it waits for what it stands still for, and that goes on. */
    private static boolean paused(MatterState state, Track track, Owed owed) {
        return owed.status().kind() == Kind.PAUSED
                && (owed.deadline().due().isPresent()
                        || state.proceedings().stream()
                                .anyMatch(each -> each.open()
                                        && each.track()
                                                .filter(track.id()::equals)
                                                .isPresent()));
    }

    private static boolean lapsed(Owed owed) {
        return owed.status().kind() == Kind.LAPSED && owed.deadline().term().effect() == LegalEffect.FILING_WINDOW;
    }

    private static boolean withoutTerm(Lifecycle desk, MatterState state, Track track, When asOf, Set<TermKey> asides) {
        return desk.untimed(state, asOf).stream()
                .filter(untimed -> scopes(track).contains(untimed.scope()))
                .filter(untimed -> !asides.contains(untimed.duty().key()))
                .anyMatch(untimed -> !untimed.citations().isEmpty());
    }

    private static List<Scope> scopes(Track track) {
        return track.petitionScope()
                .map(petition -> List.of(track.scope(), petition))
                .orElse(List.of(track.scope()));
    }
}
