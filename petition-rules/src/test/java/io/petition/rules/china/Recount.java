package io.petition.rules.china;

import io.petition.lifecycle.DisposalEvent.Assigned;
import io.petition.lifecycle.DisposalEvent.Diverted;
import io.petition.lifecycle.DisposalEvent.Forwarded;
import io.petition.lifecycle.DisposalEvent.ObjectionAnswered;
import io.petition.lifecycle.DisposalEvent.ToldWhereToGo;
import io.petition.lifecycle.Event;
import io.petition.lifecycle.FollowUpEvent.Closed;
import io.petition.lifecycle.FollowUpEvent.Evaluated;
import io.petition.lifecycle.FollowUpEvent.Reopened;
import io.petition.lifecycle.FollowUpEvent.Withdrawn;
import io.petition.lifecycle.HandlingEvent.Answered;
import io.petition.lifecycle.HandlingEvent.DutyAnswered;
import io.petition.lifecycle.HandlingEvent.NoLongerAccepted;
import io.petition.lifecycle.HandlingEvent.NotAccepted;
import io.petition.lifecycle.HandlingEvent.SuggestionReplied;
import io.petition.lifecycle.IntakeEvent.DisputeRegistered;
import io.petition.lifecycle.IntakeEvent.Registered;
import io.petition.lifecycle.Recorded;
import io.petition.lifecycle.RemedyEvent.RemedyDecided;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the events of a history come to by the end of a day, counted plainly and from nothing but the events. */
final class Recount {
    private static final Set<String> ANEW = Set.of("revoked", "both-revoked", "sent-back");

    /** One track, in the round it has come to. */
    private static final class Plain {
        private @Nullable LocalDate answered;
        private boolean withdrawn;
        private boolean closed;
    }

    /** One rating. */
    record Rated(LocalDate on, String rating) {}

    private final List<Plain> tracks = new ArrayList<>();
    final List<String> remedies = new ArrayList<>();
    final List<Rated> ratings = new ArrayList<>();

    /** Of the lines of a history as its corrections make it, in the order recorded. */
    static Recount of(List<Recorded> corrected, LocalDate asOf, ZoneId zone) {
        Recount recount = new Recount();
        for (Recorded line : corrected) {
            LocalDate day = line.at().happened().day(zone);
            if (!day.isAfter(asOf)) {
                recount.add(line.event(), day);
            }
        }
        return recount;
    }

    private void add(Event event, LocalDate day) {
        if (event instanceof Registered || event instanceof DisputeRegistered) {
            tracks.add(new Plain());
        }
        Optional<Plain> on = event.onTrack()
                .map(id -> Integer.parseInt(id.value()) - 1)
                .filter(at -> at < tracks.size())
                .map(tracks::get);
        if (on.isPresent()) {
            add(event, day, on.get());
        }
    }

    private void add(Event event, LocalDate day, Plain track) {
        if (event instanceof Forwarded sent) {
            more(sent.to().size() - 1);
        } else if (event instanceof Assigned sent) {
            more(sent.to().size() - 1);
        } else if (event instanceof ObjectionAnswered back && back.upheld()) {
            track.closed = true;
            more(1);
        } else if (event instanceof Answered || event instanceof DutyAnswered) {
            track.answered = track.answered == null || day.isBefore(track.answered) ? day : track.answered;
            track.closed = event instanceof DutyAnswered;
        } else if (event instanceof Withdrawn) {
            track.closed = true;
            track.withdrawn = true;
        } else if (event instanceof Reopened) {
            anew(track);
        } else if (event instanceof RemedyDecided decided) {
            remedies.add(decided.outcome());
            if (ANEW.contains(decided.outcome())) {
                anew(track);
            }
        } else if (event instanceof Evaluated evaluated) {
            ratings.add(new Rated(day, evaluated.rating()));
        } else if (event instanceof NotAccepted
                || event instanceof NoLongerAccepted
                || event instanceof SuggestionReplied
                || event instanceof Diverted
                || event instanceof ToldWhereToGo
                || event instanceof Closed) {
            track.closed = true;
        }
    }

    private void more(int number) {
        for (int i = 0; i < number; i++) {
            tracks.add(new Plain());
        }
    }

    private static void anew(Plain track) {
        track.answered = null;
        track.withdrawn = false;
        track.closed = false;
    }

    /** The day of the last answer, where every track gave one but those that ended without; empty where one owes it, or none gave it. */
    Optional<LocalDate> answeredInAll() {
        Optional<LocalDate> last = Optional.empty();
        for (Plain track : tracks) {
            if (track.answered == null && !track.closed) {
                return Optional.empty();
            }
            LocalDate day = track.answered;
            if (day != null && (last.isEmpty() || day.isAfter(last.get()))) {
                last = Optional.of(day);
            }
        }
        return last;
    }

    /** Nothing is open, nothing was answered, and something was withdrawn. */
    boolean withdrawnInAll() {
        return tracks.stream().allMatch(track -> track.closed && track.answered == null)
                && tracks.stream().anyMatch(track -> track.withdrawn);
    }

    /** The rating given last by its day; of several that day the one recorded last. */
    Optional<Rated> lastRating() {
        Optional<Rated> last = Optional.empty();
        for (Rated each : ratings) {
            if (last.isEmpty() || !each.on().isBefore(last.get().on())) {
                last = Optional.of(each);
            }
        }
        return last;
    }
}
