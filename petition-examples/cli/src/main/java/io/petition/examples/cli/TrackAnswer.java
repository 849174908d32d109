package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.authority.Actor;
import io.petition.examples.cli.text.Words;
import io.petition.law.MatterClass;
import io.petition.lifecycle.Track;
import io.petition.model.OrganId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a track stands.
 *
 * @param matterClass its class; null until somebody classifies it
 * @param ground the ground on which it was refused or closed; null where it was not
 */
@JsonPropertyOrder({"track", "round", "stage", "since", "holder", "class", "ground"})
record TrackAnswer(
        String track,
        int round,
        String stage,
        String since,
        Desk holder,
        @JsonProperty("class") @Nullable String matterClass,
        @Nullable String ground) {
    /** Who has it: an organ in a role. */
    @JsonPropertyOrder({"role", "organ"})
    record Desk(String role, @Nullable String organ) {
        static Desk of(Actor actor) {
            return new Desk(
                    actor.role().code(), actor.organ().map(OrganId::value).orElse(null));
        }

        String in(Words words) {
            return organ == null
                    ? words.of("history.role", "role", role)
                    : words.of("history.organ", "role", role, "organ", Shift.plain(organ));
        }
    }

    static TrackAnswer of(Track track, ZoneId zone) {
        return new TrackAnswer(
                track.id().value(),
                track.round(),
                track.stage().code(),
                Times.iso(track.since(), zone),
                Desk.of(track.holder()),
                track.matterClass().map(MatterClass::value).orElse(null),
                track.ground().orElse(null));
    }

    List<String> lines(Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of(
                "history.track",
                "track",
                track,
                "round",
                Integer.toString(round),
                "stage",
                stage,
                "since",
                words.date(since),
                "holder",
                holder.in(words)));
        if (matterClass != null) {
            lines.add(words.of("history.class", "class", matterClass));
        }
        if (ground != null) {
            lines.add(words.of("history.ground", "ground", ground));
        }
        return lines;
    }
}
