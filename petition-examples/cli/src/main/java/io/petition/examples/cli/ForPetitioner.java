package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.examples.cli.text.Words;
import io.petition.lifecycle.Outlook;
import io.petition.lifecycle.Outlook.Way;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a petitioner learns beside what they can do: how final each track is, what is still owed, where to turn, what is used up. */
final class ForPetitioner {
    /** The code of where the record itself says to go. */
    private static final String TOLD = "told-where-to-go";

    private ForPetitioner() {}

    /** How a track stands as of the day. */
    @JsonPropertyOrder({"track", "stage", "finality"})
    record OnTrack(String track, String stage, String finality) {
        String line(Words words) {
            return words.of("allowed.track", "track", track, "stage", stage, "finality", finality);
        }
    }

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
            return words.of("allowed." + how, "track", track, "term", term, "date", words.date(date));
        }
    }

    /**
     * A window that is open.
     *
     * @param track the track; the petition where the window is of a petition
     * @param last the last day or time of it; null where it stands still and nobody knows yet
     */
    @JsonPropertyOrder({"track", "term", "last"})
    record Window(String track, String term, @Nullable String last) {
        String line(Words words) {
            return last == null
                    ? words.of("allowed.window-still", "track", track, "term", term)
                    : words.of("allowed.window", "track", track, "term", term, "date", words.date(last));
        }
    }

    static List<OnTrack> tracks(Outlook outlook) {
        return outlook.tracks().stream()
                .map(each -> new OnTrack(
                        each.track().value(),
                        each.stage().code(),
                        each.finality().code()))
                .toList();
    }

    static List<ClockAnswer> awaited(Outlook outlook, ZoneId zone) {
        return outlook.awaited().stream()
                .map(owed -> ClockAnswer.of(owed, true, zone))
                .toList();
    }

    static List<Turn> turns(Outlook outlook, Words words) {
        List<Turn> turns = new ArrayList<>();
        for (Outlook.OnTrack each : outlook.tracks()) {
            each.turn().ifPresent(code -> turns.add(new Turn(each.track().value(), code, words.of(code))));
            each.told().ifPresent(where -> turns.add(new Turn(each.track().value(), TOLD, Shift.plain(where))));
        }
        return turns;
    }

    static List<Window> windows(Outlook outlook, ZoneId zone) {
        return outlook.ways().stream()
                .filter(way -> way.standing() == Way.Standing.OPEN)
                .map(way -> new Window(way.scope().id(), way.term().value(), Times.iso(way.when(), zone)))
                .toList();
    }

    static List<Used> exhausted(Outlook outlook, ZoneId zone) {
        List<Used> used = new ArrayList<>();
        for (Way way : outlook.exhausted()) {
            way.when()
                    .ifPresent(when -> used.add(new Used(
                            way.scope().id(), way.term().value(), way.standing().code(), Times.iso(when, zone))));
        }
        return used;
    }
}
