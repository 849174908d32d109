package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.base.Joiner;
import io.petition.examples.cli.text.Words;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.time.When;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a matter stands.
 *
 * @param version the number of its last event
 * @param asOf the day or time as of which its clocks are told; null when none was asked about
 * @param untimed what is owed without a term
 * @param expected what is expected by a day that somebody set
 * @param unreadable the lines that are missing in it because they cannot be read
 */
@JsonPropertyOrder({"matter", "version", "asOf", "tracks", "clocks", "untimed", "expected", "findings", "unreadable"})
record MatterAnswer(
        String matter,
        long version,
        @Nullable String asOf,
        List<TrackAnswer> tracks,
        List<ClockAnswer> clocks,
        List<Undated.Duty> untimed,
        List<Undated.Day> expected,
        List<NoticedAnswer> findings,
        List<Long> unreadable) {
    static MatterAnswer of(Lifecycle desk, MatterState state, MatterLines lines, Optional<When> asOf, Words words) {
        ZoneId zone = desk.regime().zone();
        return new MatterAnswer(
                lines.matter(),
                state.version(),
                Times.iso(asOf, zone),
                state.tracks().stream()
                        .map(track -> TrackAnswer.of(track, zone))
                        .toList(),
                clocks(desk, state, asOf, zone),
                day(state, asOf)
                        .map(day -> Undated.duties(desk.untimed(state, day), zone))
                        .orElse(List.of()),
                day(state, asOf)
                        .map(day -> Undated.days(desk.expected(state, day), zone))
                        .orElse(List.of()),
                NoticedAnswer.of(state, lines, words),
                lines.unreadable());
    }

    /** Without a day asked about, the dates alone: as of the last event they are the same as on any other day. */
    private static List<ClockAnswer> clocks(Lifecycle desk, MatterState state, Optional<When> asOf, ZoneId zone) {
        return day(state, asOf)
                .map(day -> desk.deadlines(state, day).stream()
                        .map(owed -> ClockAnswer.of(owed, asOf.isPresent(), zone))
                        .toList())
                .orElse(List.of());
    }

    private static Optional<When> day(MatterState state, Optional<When> asOf) {
        return state.history().isEmpty()
                ? Optional.empty()
                : asOf.or(() -> Optional.of(
                        state.history().get(state.history().size() - 1).at().happened()));
    }

    List<String> lines(Words words) {
        List<String> lines = new ArrayList<>();
        String title = asOf == null ? "history.matter" : "history.matter-as-of";
        String day = asOf == null ? "" : words.date(asOf);
        lines.add(words.of(title, "matter", Shift.plain(matter), "version", Long.toString(version), "date", day));
        tracks.forEach(track -> lines.addAll(track.lines(words)));
        clocks.forEach(clock -> lines.add(clock.line(words)));
        untimed.forEach(each -> lines.add(each.line(words)));
        expected.forEach(each -> lines.add(each.line(words)));
        findings.forEach(finding -> lines.add(finding.line(words)));
        unreadable(unreadable, words).ifPresent(lines::add);
        return lines;
    }

    /** That lines are missing because they cannot be read; empty where none is. */
    static Optional<String> unreadable(List<Long> unreadable, Words words) {
        return unreadable.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        words.of("history.unreadable", "lines", Joiner.on(", ").join(unreadable)));
    }
}
