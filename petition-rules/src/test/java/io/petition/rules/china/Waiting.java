package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.deadline.DeadlineStatus.Kind;
import io.petition.deadline.Milestone;
import io.petition.deadline.Scope;
import io.petition.law.LegalEffect;
import io.petition.law.NoTerm;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Owed;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Track;
import io.petition.time.When;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Wherever a matter waits, something says by when: a clock, a window, or an article that sets no term. */
final class Waiting {
    private static final Set<Kind> WAITED_FOR = EnumSet.of(Kind.RUNNING, Kind.DUE_SOON, Kind.OVERDUE, Kind.CONDITIONAL);

    private Waiting() {}

    /** Of each track short of its end, on the day on which the last of it was recorded. */
    static void wherever(Lifecycle desk, MatterState state) {
        When asOf = When.at(state.history().get(state.history().size() - 1).at().recorded());
        for (Track track : state.tracks()) {
            if (!track.stage().equals(Stage.CLOSED)) {
                assertThat(forADay(desk, state, track, asOf) || withoutTerm(desk, state, track, asOf))
                        .as(
                                "track %s, %s, class %s, after %s",
                                track.id(),
                                track.stage(),
                                track.matterClass(),
                                state.history().stream()
                                        .map(each -> each.event().act())
                                        .toList())
                        .isTrue();
            }
        }
    }

    /** A clock that runs, or a window of the petitioner, open or past: what time alone has ended waits for nobody. */
    static boolean forADay(Lifecycle desk, MatterState state, Track track, When asOf) {
        return desk.deadlines(state, asOf).stream()
                .filter(owed -> of(track, owed.deadline().scope()))
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

    /** A cited duty without a term, as a host gets it; that a class is to be given answers nothing. */
    static boolean withoutTerm(Lifecycle desk, MatterState state, Track track, When asOf) {
        return desk.untimed(state, asOf).stream()
                .filter(untimed -> of(track, untimed.scope()))
                .filter(untimed -> !untimed.duty().key().equals(Terms.CLASSIFICATION))
                .anyMatch(untimed -> !untimed.citations().isEmpty());
    }

    /** Begun and not ended since, in the scope in which it began, be it of a round that is over. */
    static boolean open(NoTerm none, MatterState state, Scope scope) {
        boolean open = false;
        for (Milestone milestone : state.milestones()) {
            if (milestone.scope().equals(scope)) {
                open = (open && !none.stops().contains(milestone.key()))
                        || none.starts().contains(milestone.key());
            }
        }
        return open;
    }

    private static boolean of(Track track, Scope scope) {
        return scopes(track).contains(scope);
    }

    private static List<Scope> scopes(Track track) {
        return track.petitionScope()
                .map(petition -> List.of(track.scope(), petition))
                .orElse(List.of(track.scope()));
    }
}
