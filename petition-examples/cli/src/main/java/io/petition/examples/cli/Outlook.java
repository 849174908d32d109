package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.deadline.Deadline;
import io.petition.deadline.DeadlineStatus;
import io.petition.deadline.Scope;
import io.petition.examples.cli.text.Words;
import io.petition.law.Edition;
import io.petition.law.Holder;
import io.petition.lifecycle.GroundRule;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Owed;
import io.petition.lifecycle.Procedures;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.Track;
import io.petition.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is left to a petitioner: where to turn when a track ended elsewhere, and which ways are used up. */
final class Outlook {
    private Outlook() {}

    /** Where to turn. */
    @JsonPropertyOrder({"track", "code", "message"})
    record Turn(String track, String code, String message) {}

    /**
     * A way that is used up.
     *
     * @param track the track; the petition where the window was of a petition
     * @param how {@code used} on that date, or {@code lapsed} after it
     */
    @JsonPropertyOrder({"track", "term", "how", "date"})
    record Used(String track, String term, String how, String date) {
        String line(Words words) {
            return words.of(
                    how.equals("used") ? "allowed.used" : "allowed.lapsed",
                    "track",
                    track,
                    "term",
                    term,
                    "date",
                    words.date(date));
        }
    }

    static List<Turn> turns(Lifecycle desk, MatterState state, When asOf, Words words) {
        List<Turn> turns = new ArrayList<>();
        for (Track track : state.tracks()) {
            turn(desk, state, track, asOf)
                    .ifPresent(code -> turns.add(new Turn(track.id().value(), code, words.of(code))));
        }
        return turns;
    }

    /** What the ground says on which the track ended: that of an act which was done to it. */
    private static Optional<String> turn(Lifecycle desk, MatterState state, Track track, When asOf) {
        Optional<Edition> edition = desk.governing(track, asOf);
        if (track.ground().isEmpty() || edition.isEmpty()) {
            return Optional.empty();
        }
        return desk.regime()
                .part(Procedures.PART)
                .flatMap(procedures -> procedures.of(edition.get()))
                .flatMap(procedure -> procedure.grounds().stream()
                        .filter(ground -> ground.key().equals(track.ground().get()))
                        .filter(ground -> state.history().stream().anyMatch(done -> on(track, ground, done)))
                        .findFirst())
                .flatMap(GroundRule::turn);
    }

    private static boolean on(Track track, GroundRule ground, Recorded done) {
        return done.event().act().equals(ground.act()) && done.event().onTrack().equals(Optional.of(track.id()));
    }

    static List<Used> exhausted(Lifecycle desk, MatterState state, When asOf) {
        List<Used> used = new ArrayList<>();
        for (Owed owed : desk.deadlines(state, asOf)) {
            Deadline deadline = owed.deadline();
            if (deadline.term().holder() != Holder.PETITIONER) {
                continue;
            }
            DeadlineStatus.Kind kind = owed.status().kind();
            Optional<When> when = kind == DeadlineStatus.Kind.LAPSED ? deadline.due() : deadline.stopped();
            if (when.isPresent() && (kind == DeadlineStatus.Kind.LAPSED || kind == DeadlineStatus.Kind.MET)) {
                Scope scope = deadline.scope();
                used.add(new Used(
                        scope.id(),
                        deadline.term().key().value(),
                        kind == DeadlineStatus.Kind.LAPSED ? "lapsed" : "used",
                        Times.iso(when.get(), desk.regime().zone())));
            }
        }
        return used;
    }
}
