package io.petition.examples.cli.ledger.show;

import static io.petition.examples.cli.ledger.show.Phrase.days;
import static io.petition.examples.cli.ledger.show.Phrase.number;
import static io.petition.examples.cli.ledger.show.Phrase.part;
import static io.petition.examples.cli.ledger.show.Phrase.said;
import static io.petition.examples.cli.ledger.show.Phrase.share;

import com.google.common.collect.ImmutableList;
import io.petition.examples.cli.ledger.figure.Readings;
import io.petition.examples.cli.ledger.figure.Readings.PublishedIs;
import io.petition.examples.cli.ledger.show.Section.Block;
import io.petition.examples.cli.ledger.show.Section.Head;
import io.petition.examples.cli.ledger.show.Section.Paragraph;
import io.petition.examples.cli.ledger.show.Section.Table;
import io.petition.statistics.indicator.Histogram;
import java.util.ArrayList;
import java.util.List;

/** The two readings side by side, and why the first flatters. */
final class ReadingsSection {
    /** The bounds of which is said how many took no longer. */
    static final List<Integer> BOUNDS = List.of(Readings.BOUND, 30, 60, 90);

    private ReadingsSection() {}

    static Section of(Readings readings) {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        blocks.add(new Paragraph(why(readings)));
        if (readings.steps() > 0) {
            blocks.add(table(
                    said("readings.group", "n", number(readings.steps())),
                    row("readings.steps-published", readings.stepsPublished()),
                    row("readings.steps-interim", readings.stepsInterim()),
                    row("readings.steps-answer", readings.stepsAnswer()),
                    row("readings.steps-between", readings.stepsBetween())));
            long leftOut = readings.steps() - readings.stepsPublished().n();
            if (leftOut > 0) {
                blocks.add(new Paragraph(said("readings.left-out", "n", number(leftOut))));
            }
            blocks.add(is(readings));
        }
        blocks.add(table(
                said("readings.all"),
                row("readings.published", readings.published()),
                row("readings.interim", readings.interim()),
                row("readings.answer", readings.answer())));
        blocks.add(new Paragraph(said("readings.unit")));
        return new Section("readings", said("readings.title"), blocks.build());
    }

    private static Phrase why(Readings readings) {
        if (readings.steps() == 0) {
            return said("readings.why-none");
        }
        return said(
                readings.flatters() ? "readings.why" : "readings.compare",
                "threeDated",
                number(readings.threeDated()),
                "interim",
                share(readings.interimPublished()),
                "published",
                share(readings.stepsPublished().within(Readings.BOUND)),
                "answer",
                share(readings.stepsAnswer().within(Readings.BOUND)));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private static Table table(Phrase caption, List<Phrase>... rows) {
        ImmutableList.Builder<Head> heads = ImmutableList.builder();
        heads.add(
                Head.text("readings.measure"),
                Head.figure("readings.n"),
                Head.figure("readings.median"),
                Head.figure("readings.p90"),
                Head.figure("readings.max"));
        BOUNDS.forEach(bound -> heads.add(Head.figure(said("readings.within", "days", number(bound)))));
        return new Table(caption, heads.build(), List.of(rows), false);
    }

    private static List<Phrase> row(String code, Histogram days) {
        List<Phrase> cells = new ArrayList<>(List.of(
                said(code),
                number(days.n()),
                days(days.median()),
                days(days.percentile(90)),
                days(days.percentile(100))));
        BOUNDS.forEach(bound -> cells.add(part(days.within(bound))));
        return cells;
    }

    private static Table is(Readings readings) {
        List<List<Phrase>> rows = new ArrayList<>();
        for (PublishedIs kind : PublishedIs.values()) {
            rows.add(List.of(
                    said("published-is." + kind.code()),
                    number(readings.publishedIs().getOrDefault(kind, 0L))));
        }
        rows.add(List.of(said("line.total"), number(readings.threeDated())));
        return new Table(
                said("readings.is", "n", number(readings.threeDated())),
                List.of(Head.text("readings.date"), Head.figure("ledger.letters")),
                rows,
                true);
    }
}
