package io.petition.rules.china;

import io.petition.law.MilestoneKey;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Stage;
import io.petition.lifecycle.Track;
import io.petition.time.When;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Predicate;

/** How far a matter came: what generated histories must have in them, and in how many of a hundred at least. */
@SuppressWarnings("ImmutableEnumChecker") // what it asks is made once and keeps nothing
enum Depth {
    ANSWERED(40, reached(Milestones.ANSWERED)),
    REVIEW(15, reached(Milestones.REVIEW_DECIDED)),
    REEXAMINATION(5, reached(Milestones.REEXAMINATION_DECIDED)),
    EXTENDED(1, reached(Milestones.EXTENDED)),
    /** The term of re-examination stood still: a hearing was opened in it. */
    PAUSED(1, Depth::paused),
    DIVERTED(2, did(ActKey.DIVERT)),
    OBJECTION(1, did(ActKey.OBJECT)),
    DISPUTE(15, did(ActKey.DECIDE_DISPUTE)),
    SECOND_ROUND(15, state -> state.tracks().stream().anyMatch(track -> track.round() > 1)),
    SEVERAL_TRACKS(25, state -> state.tracks().size() > 1),
    SEVERAL_PETITIONS(20, state -> state.petitions().size() > 1),
    FOUND_BEFORE_ANYBODY_PETITIONED(5, did(ActKey.REGISTER_DISPUTE)),
    HEARING(2, did(ActKey.OPEN_HEARING)),
    MEDIATION(2, did(ActKey.OPEN_MEDIATION)),
    SUPERVISED(15, did(ActKey.SUPERVISE)),
    TOLD_LATE(20, Depth::toldLate),
    CLOSED(15, MatterState::closed),
    CORRECTED(20, did(ActKey.CORRECT)),
    UNDER_BOTH_EDITIONS(20, Depth::underBoth),
    /** The other end of it: short ones are wanted too. */
    STILL_REGISTERED(1, state -> state.tracks().stream().map(Track::stage).allMatch(Stage.REGISTERED::equals));

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final int least;
    private final Predicate<MatterState> reached;

    Depth(int least, Predicate<MatterState> reached) {
        this.least = least;
        this.reached = reached;
    }

    int least() {
        return least;
    }

    boolean reached(MatterState state) {
        return reached.test(state);
    }

    private static Predicate<MatterState> did(ActKey act) {
        return state ->
                state.history().stream().anyMatch(each -> each.event().act().equals(act));
    }

    private static Predicate<MatterState> reached(MilestoneKey key) {
        return state -> state.milestones().stream().anyMatch(each -> each.key().equals(key));
    }

    private static boolean paused(MatterState state) {
        return state.milestones().stream()
                .filter(each -> each.key().equals(Milestones.REEXAMINATION_REQUESTED))
                .anyMatch(asked -> state.milestones().stream()
                        .anyMatch(each -> each.key().equals(Milestones.HEARING_BEGAN)
                                && each.scope().equals(asked.scope())
                                && When.compare(each.when(), asked.when(), ZONE) >= 0));
    }

    /** An event recorded later than one that happened after it. */
    private static boolean toldLate(MatterState state) {
        for (int i = 1; i < state.history().size(); i++) {
            if (day(state, i).isBefore(day(state, i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean underBoth(MatterState state) {
        LocalDate change = LocalDate.of(2022, 5, 1);
        return day(state, 0).isBefore(change)
                && !day(state, state.history().size() - 1).isBefore(change);
    }

    private static LocalDate day(MatterState state, int event) {
        return state.history().get(event).at().happened().day(ZONE);
    }
}
