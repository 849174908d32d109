package io.petition.examples.cli;

import io.petition.deadline.Agenda;
import io.petition.deadline.Deadline;
import io.petition.deadline.DeadlineStatus;
import io.petition.deadline.Deadlines;
import io.petition.examples.cli.text.Words;
import io.petition.law.Holder;
import io.petition.time.Period;
import io.petition.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One pass over a file for what is due: it keeps as many clocks as are shown, and counts the rest. */
final class DueList implements ClockFileCommand.Pass {
    private final Law law;
    private final Console console;
    private final ReckoningOptions reckoning;
    private final Period window;
    private final Optional<Holder> only;
    private final Optional<When> asOf;
    private final Agenda agenda;
    private final Deadlines standing;
    private long others;

    DueList(
            Law law,
            Console console,
            ReckoningOptions reckoning,
            Period window,
            int most,
            Optional<Holder> only,
            Optional<When> asOf) {
        this.law = law;
        this.console = console;
        this.reckoning = reckoning;
        this.window = window;
        this.only = only;
        this.asOf = asOf;
        this.agenda = Agenda.of(window, law.zone(), most);
        this.standing = Deadlines.under(law.regime());
    }

    @Override
    public void take(ClockFile.Line line) throws BadInput, NoAnswer {
        Book book = line.cells().book(law);
        Deadline deadline = reckoning
                .under(law, book)
                .deadline(ClockInput.read(line.cells(), law, book)
                        .clock(law, book, new Place(line.number(), book.id()).scope()));
        if (only.isPresent() && deadline.term().holder() != only.get()) {
            others++;
        } else {
            agenda.add(line.id(), deadline);
        }
    }

    @Override
    public void end(ClockFile.Count count) {
        for (Agenda.Item item : agenda.items()) {
            DueAnswer.Item answer = item(item);
            console.row(answer, words -> line(answer, words));
        }
        DueAnswer.Summary summary = DueAnswer.Summary.of(window, agenda, others, count);
        console.row(new DueAnswer.End(summary), words -> String.join("\n", lines(summary, words)));
    }

    private DueAnswer.Item item(Agenda.Item item) {
        Deadline deadline = item.deadline();
        Place place = Place.of(deadline.scope());
        Optional<DeadlineStatus> status = asOf.map(time -> standing.status(deadline, time));
        return new DueAnswer.Item(
                Times.iso(deadline.due().orElseThrow(), law.zone()),
                deadline.term().holder().code(),
                item.id(),
                place.line(),
                place.rulebook(),
                deadline.term().key().value(),
                deadline.term().effect().code(),
                deadline.provisional(),
                status.map(found -> Standing.word(found.kind(), deadline.term().holder()))
                        .orElse(null),
                status.map(DeadlineStatus::daysLate).orElse(0L));
    }

    private static String line(DueAnswer.Item item, Words words) {
        List<String> marks = new ArrayList<>();
        String status = item.status();
        if (status != null) {
            marks.add(words.of(
                    item.daysLate() > 0 ? "due.late" : "due.status",
                    "status",
                    status,
                    "days",
                    Long.toString(item.daysLate())));
        }
        if (item.provisional()) {
            marks.add(words.of("due.provisional"));
        }
        return words.of(
                "due.item",
                "date",
                words.date(item.due()),
                "holder",
                item.holder(),
                "id",
                Shift.plain(item.id()),
                "term",
                item.term(),
                "rulebook",
                item.rulebook(),
                "marks",
                String.join("", marks));
    }

    private static List<String> lines(DueAnswer.Summary summary, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of("due.summary", summary.args()));
        for (DueAnswer.PerHolder holder : summary.holders()) {
            lines.add(words.of("due.holder", "holder", holder.holder(), "due", Long.toString(holder.due())));
        }
        lines.add(words.of("due.lines", summary.args()));
        return lines;
    }
}
