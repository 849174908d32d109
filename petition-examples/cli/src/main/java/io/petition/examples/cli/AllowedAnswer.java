package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.JsonNode;
import io.petition.examples.cli.text.Words;
import io.petition.explain.Reason;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.Permission;
import io.petition.model.TrackId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may do.
 *
 * @param shut what is not open; null where it was not asked for
 * @param tracks how final each track is; null for anybody but the petitioner
 * @param awaited what the petitioner waits for; null for anybody else
 * @param untimed what they wait for without a term; null for anybody else
 * @param expected what they wait for by a day that an organ set itself; null for anybody else
 * @param turns where the petitioner turns; null for anybody else
 * @param exhausted which ways of the petitioner are used up; null for anybody else
 * @param windows which windows of the petitioner are open, and how long; null for anybody else
 */
@JsonPropertyOrder({
    "matter",
    "version",
    "who",
    "asOf",
    "open",
    "shut",
    "tracks",
    "awaited",
    "untimed",
    "expected",
    "turns",
    "exhausted",
    "windows",
    "unreadable"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
record AllowedAnswer(
        String matter,
        long version,
        TrackAnswer.Desk who,
        String asOf,
        List<Open> open,
        @Nullable List<Shut> shut,
        @Nullable List<ForPetitioner.OnTrack> tracks,
        @Nullable List<ClockAnswer> awaited,
        @Nullable List<Undated.Duty> untimed,
        @Nullable List<Undated.Day> expected,
        @Nullable List<ForPetitioner.Turn> turns,
        @Nullable List<ForPetitioner.Used> exhausted,
        @Nullable List<ForPetitioner.Window> windows,
        List<Long> unreadable) {
    /** An open act. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonTypeName("open")
    @JsonPropertyOrder({"act", "name", "track", "ground", "dueBy", "atMost", "witness"})
    record Open(
            String act,
            String name,
            @Nullable String track,
            @Nullable String ground,
            @Nullable String dueBy,
            @Nullable String atMost,
            JsonNode witness) {
        static Open of(Permission.Open open, HistoryJson json, ZoneId zone, Words words) {
            return new Open(
                    open.act().value(),
                    words.of("act." + open.act()),
                    open.track().map(TrackId::value).orElse(null),
                    open.ground().orElse(null),
                    Times.iso(open.dueBy(), zone),
                    open.atMost().map(Object::toString).orElse(null),
                    json.tree(open.witness()));
        }

        /**
         * The act, by when and how much.
         *
         * @param stating whether to say too what must be stated, as the witness does
         */
        String line(Words words, boolean stating) {
            String stated = stating ? String.join(", ", stated()) : "";
            String marks = marks(ground, words)
                    + classGiven(words)
                    + (dueBy == null ? "" : words.of("allowed.due", "date", words.date(dueBy)))
                    + (atMost == null ? "" : words.of("allowed.most", "most", atMost))
                    + (stated.isEmpty() ? "" : words.of("allowed.state", "stated", stated));
            return words.of("allowed.act", "place", place(track, words), "act", act, "marks", marks);
        }

        /** Of acts that differ in the class they give alone, which class. */
        private String classGiven(Words words) {
            return act.equals(ActKey.CLASSIFY.value())
                    ? words.of(
                            "allowed.class",
                            "class",
                            witness.path("matterClass").asText())
                    : "";
        }

        /** What the witness names beside what the line says already. */
        private List<String> stated() {
            List<String> stated = new ArrayList<>();
            for (Map.Entry<String, JsonNode> member : witness.properties()) {
                boolean said = member.getKey().equals("type")
                        || member.getKey().equals("track")
                        || (member.getValue().isArray() && member.getValue().isEmpty())
                        || (ground != null && member.getValue().asText().equals(ground));
                if (!said) {
                    stated.add(member.getKey());
                }
            }
            return stated;
        }
    }

    /** An act that is not open, with every reason. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonTypeName("shut")
    @JsonPropertyOrder({"act", "name", "track", "ground", "refused"})
    record Shut(
            String act,
            String name,
            @Nullable String track,
            @Nullable String ground,
            List<Answers.Why> refused) {
        static Shut of(Permission.Shut shut, Words words) {
            List<Answers.Why> refused = new ArrayList<>();
            for (Reason reason : shut.reasons()) {
                refused.add(Answers.Why.of(reason, words));
            }
            return new Shut(
                    shut.act().value(),
                    words.of("act." + shut.act()),
                    shut.track().map(TrackId::value).orElse(null),
                    shut.ground().orElse(null),
                    refused);
        }

        String line(Words words) {
            Map<String, String> args = Map.of(
                    "place", place(track, words),
                    "act", act,
                    "marks", marks(ground, words),
                    "message",
                            words.list(
                                    refused.stream().map(Answers.Why::message).toList()));
            return words.of("allowed.shut", args);
        }
    }

    private static String place(@Nullable String track, Words words) {
        return track == null ? "" : words.of("allowed.place", "track", track);
    }

    private static String marks(@Nullable String ground, Words words) {
        return ground == null ? "" : words.of("allowed.ground", "ground", ground);
    }

    List<String> lines(Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of(
                "allowed.matter", "matter", Shift.plain(matter), "date", words.date(asOf), "who", who.in(words)));
        open.forEach(each -> lines.add(each.line(words, tracks != null)));
        if (open.isEmpty()) {
            lines.add(words.of("allowed.none"));
        }
        if (shut != null) {
            shut.forEach(each -> lines.add(each.line(words)));
        }
        if (tracks != null) {
            tracks.forEach(each -> lines.add(each.line(words)));
        }
        if (windows != null) {
            windows.forEach(window -> lines.add(window.line(words)));
        }
        if (awaited != null) {
            awaited.forEach(each -> lines.add(
                    words.of("allowed.awaited", "clock", each.line(words).strip())));
        }
        if (untimed != null) {
            untimed.forEach(each -> lines.add(
                    words.of("allowed.awaited", "clock", each.line(words).strip())));
        }
        if (expected != null) {
            expected.forEach(each -> lines.add(
                    words.of("allowed.awaited", "clock", each.line(words).strip())));
        }
        if (turns != null) {
            turns.forEach(
                    turn -> lines.add(words.of("allowed.turn", "track", turn.track(), "message", turn.message())));
        }
        if (exhausted != null) {
            exhausted.forEach(used -> lines.add(used.line(words)));
        }
        MatterAnswer.unreadable(unreadable, words).ifPresent(lines::add);
        return lines;
    }
}
