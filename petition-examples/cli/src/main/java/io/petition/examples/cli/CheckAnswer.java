package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.examples.cli.text.Words;
import io.petition.lifecycle.Checked;
import io.petition.lifecycle.MatterState;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a history follows the procedure.
 *
 * @param verdict {@code justified}, {@code halted}, or {@code unreadable} where what can be read is justified and some lines cannot be
 * @param version the number of its last event
 * @param justified where it stands as far as it is justified
 * @param halt the first step that is not; null where the whole is justified
 * @param whole where it stands as it is recorded
 * @param unreadable the lines that are missing in it because they cannot be read
 */
@JsonPropertyOrder({"matter", "verdict", "version", "justified", "halt", "whole", "findings", "unreadable"})
record CheckAnswer(
        String matter,
        String verdict,
        long version,
        Reached justified,
        @Nullable Halt halt,
        Reached whole,
        List<NoticedAnswer> findings,
        List<Long> unreadable) {
    private static final String JUSTIFIED = "justified";

    /** A state: the event it came to, and its tracks. */
    @JsonPropertyOrder({"version", "tracks"})
    record Reached(long version, List<TrackAnswer> tracks) {
        static Reached of(MatterState state, ZoneId zone) {
            return new Reached(
                    state.version(),
                    state.tracks().stream()
                            .map(track -> TrackAnswer.of(track, zone))
                            .toList());
        }

        List<String> lines(Words words) {
            return tracks.stream()
                    .flatMap(track -> track.lines(words).stream())
                    .map(line -> "  " + line)
                    .toList();
        }
    }

    /** The first step that is not justified, and every reason why. */
    @JsonPropertyOrder({"version", "line", "act", "refused"})
    record Halt(long version, long line, String act, List<Answers.Why> refused) {
        static Halt of(Checked.Halt halt, MatterLines lines, Words words) {
            return new Halt(
                    halt.step().version(),
                    lines.numbers().get(halt.place() - 1),
                    halt.step().event().act().value(),
                    halt.reasons().stream()
                            .map(reason -> Answers.Why.of(reason, words))
                            .toList());
        }
    }

    static CheckAnswer of(Checked checked, MatterLines lines, ZoneId zone, Words words) {
        return new CheckAnswer(
                lines.matter(),
                verdict(checked, lines),
                checked.whole().version(),
                Reached.of(checked.justified(), zone),
                checked.halt().map(halt -> Halt.of(halt, lines, words)).orElse(null),
                Reached.of(checked.whole(), zone),
                NoticedAnswer.of(checked, lines, words),
                lines.unreadable());
    }

    private static String verdict(Checked checked, MatterLines lines) {
        if (!checked.justifiedToItsEnd()) {
            return "halted";
        }
        return lines.unreadable().isEmpty() ? JUSTIFIED : "unreadable";
    }

    boolean throughout() {
        return verdict.equals(JUSTIFIED);
    }

    List<String> lines(Words words) {
        List<String> lines = new ArrayList<>();
        Map<String, String> title =
                Answers.args("matter", Shift.plain(matter), "version", version, "justified", justified.version());
        if (halt == null) {
            lines.add(words.of(throughout() ? "check.whole" : "check.readable", title));
        } else {
            lines.add(words.of(justified.version() == 0 ? "check.nothing" : "check.part", title));
            lines.add(words.of(
                    "check.halt", Answers.args("version", halt.version(), "act", halt.act(), "line", halt.line())));
            halt.refused().forEach(why -> lines.add(words.of("check.reason", "message", why.message())));
            if (justified.version() > 0) {
                lines.add(words.of("check.then"));
                lines.addAll(justified.lines(words));
            }
        }
        lines.add(words.of("check.end"));
        lines.addAll(whole.lines(words));
        findings.forEach(finding -> lines.add(finding.line(words)));
        MatterAnswer.unreadable(unreadable, words).ifPresent(lines::add);
        return lines;
    }
}
