package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.deadline.Change;
import io.petition.deadline.Deadline;
import io.petition.time.CalendarChange;
import io.petition.time.DecreedDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What programs read of dates that move with the calendar: one line per date that moves, then one that sums up. */
final class ReprojectAnswer {
    private ReprojectAnswer() {}

    /**
     * A date that moves.
     *
     * @param days by how many days, later being positive; null where it has no day in one of the calendars
     * @param changes the days that changed between the start and the later end
     */
    @JsonPropertyOrder({"id", "line", "rulebook", "term", "holder", "before", "after", "days", "changes"})
    record Moved(
            String id,
            long line,
            String rulebook,
            String term,
            String holder,
            @Nullable String before,
            @Nullable String after,
            @Nullable Long days,
            List<Day> changes) {
        static Moved of(ClockFile.Line line, String rulebook, Change change, ZoneId zone) {
            Deadline before = change.before();
            return new Moved(
                    line.id(),
                    line.number(),
                    rulebook,
                    before.term().key().value(),
                    before.term().holder().code(),
                    Times.iso(before.due(), zone),
                    Times.iso(change.due(), zone),
                    Times.daysBetween(before.due(), change.due(), zone),
                    change.days().stream().map(Day::of).toList());
        }
    }

    /**
     * A day that is worked in one calendar and off in the other.
     *
     * @param worked whether it is worked in the second
     * @param occasion what the decree is for; null where neither calendar decrees anything of it
     * @param notice the notice that tells
     */
    @JsonPropertyOrder({"date", "worked", "occasion", "notice"})
    record Day(
            String date,
            boolean worked,
            @Nullable String occasion,
            @Nullable String notice) {
        static Day of(CalendarChange change) {
            Optional<DecreedDay> decree = change.decree();
            return new Day(
                    change.date().toString(),
                    change.worked(),
                    decree.map(DecreedDay::name).orElse(null),
                    decree.map(day -> day.notice().instrument()).orElse(null));
        }
    }

    /** The last line. */
    record End(Summary summary) {}

    /** Every line of the file is in exactly one of the figures after {@code lines}. */
    @JsonPropertyOrder({"before", "after", "lines", "moved", "same", "firmed", "loosened", "closed", "refused", "bad"})
    record Summary(
            String before,
            String after,
            long lines,
            long moved,
            long same,
            long firmed,
            long loosened,
            long closed,
            long refused,
            long bad) {
        Map<String, String> args() {
            return Answers.args(
                    "before", before,
                    "after", after,
                    "lines", lines,
                    "moved", moved,
                    "same", same,
                    "firmed", firmed,
                    "loosened", loosened,
                    "closed", closed,
                    "refused", refused,
                    "bad", bad);
        }
    }
}
