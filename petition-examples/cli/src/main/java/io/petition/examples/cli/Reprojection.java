package io.petition.examples.cli;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import io.petition.deadline.Change;
import io.petition.deadline.Change.Kind;
import io.petition.deadline.Clock;
import io.petition.deadline.Deadlines;
import io.petition.deadline.Projection;
import io.petition.examples.cli.text.Words;
import io.petition.time.WorkCalendar;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pass over a file for what moves with the calendar: a clock that moves is shown at once, the others are counted. */
final class Reprojection implements ClockFileCommand.Pass {
    /** A calendar under the name by which it was asked for. */
    record Version(String name, WorkCalendar calendar) {}

    private final Law law;
    private final Console console;
    private final Version before;
    private final Version after;
    private final @Nullable String roll;
    private final Multiset<Kind> kinds = EnumMultiset.create(Kind.class);
    private long closed;

    Reprojection(Law law, Console console, Version before, Version after, @Nullable String roll) {
        this.law = law;
        this.console = console;
        this.before = before;
        this.after = after;
        this.roll = roll;
    }

    @Override
    public void take(ClockFile.Line line) throws BadInput, NoAnswer {
        Book book = line.cells().book(law);
        ClockInput input = ClockInput.read(line.cells(), law, book);
        Clock clock = input.clock(law, book, new Place(line.number(), book.id()).scope());
        if (input.stopped().isPresent()) {
            closed++;
            return;
        }
        Change change =
                Projection.between(under(book, before), under(book, after)).of(clock);
        kinds.add(change.kind());
        if (change.kind() == Kind.MOVED) {
            ReprojectAnswer.Moved moved = ReprojectAnswer.Moved.of(line, book.id(), change, law.zone());
            console.row(moved, words -> String.join("\n", lines(moved, words)));
        }
    }

    private Deadlines under(Book book, Version version) throws BadInput {
        return ReckoningOptions.rolling(law.deadlines(book, version.calendar()), roll);
    }

    @Override
    public void end(ClockFile.Count count) {
        ReprojectAnswer.Summary summary = new ReprojectAnswer.Summary(
                before.name(),
                after.name(),
                count.lines(),
                kinds.count(Kind.MOVED),
                kinds.count(Kind.SAME),
                kinds.count(Kind.FIRMED),
                kinds.count(Kind.LOOSENED),
                closed,
                count.refused(),
                count.bad());
        console.row(new ReprojectAnswer.End(summary), words -> words.of("reproject.summary", summary.args()));
    }

    private static List<String> lines(ReprojectAnswer.Moved moved, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of(
                "reproject.moved",
                "id",
                Shift.plain(moved.id()),
                "term",
                moved.term(),
                "rulebook",
                moved.rulebook(),
                "shift",
                Shift.words(moved.before(), moved.after(), moved.days(), words)));
        for (ReprojectAnswer.Day day : moved.changes()) {
            lines.add(words.of(
                    day.worked() ? "reproject.worked" : "reproject.off",
                    "date",
                    words.date(day.date()),
                    "why",
                    why(day, words)));
        }
        return lines;
    }

    private static String why(ReprojectAnswer.Day day, Words words) {
        String occasion = day.occasion();
        String notice = day.notice();
        return occasion == null || notice == null
                ? words.of("reproject.plain")
                : words.of("reproject.decreed", "occasion", occasion, "notice", notice);
    }
}
