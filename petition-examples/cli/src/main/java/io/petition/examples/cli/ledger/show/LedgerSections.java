package io.petition.examples.cli.ledger.show;

import static io.petition.examples.cli.ledger.show.Phrase.days;
import static io.petition.examples.cli.ledger.show.Phrase.label;
import static io.petition.examples.cli.ledger.show.Phrase.number;
import static io.petition.examples.cli.ledger.show.Phrase.said;

import io.petition.examples.cli.ledger.figure.Ledger;
import io.petition.examples.cli.ledger.figure.Line;
import io.petition.examples.cli.ledger.show.Section.Head;
import io.petition.examples.cli.ledger.show.Section.Paragraph;
import io.petition.examples.cli.ledger.show.Section.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToLongFunction;

/** The ledgers by region, organ and year. */
final class LedgerSections {
    private final int most;

    /** A ledger longer than {@code most} lines is cut. */
    LedgerSections(int most) {
        this.most = most;
    }

    Section section(String id, Ledger ledger, String nameCode) {
        Phrase sum = ledger.extra() == 0 && ledger.extraSetAside() == 0
                ? said("ledger.adds-up")
                : said(
                        "ledger.joint",
                        "extra",
                        number(ledger.extra()),
                        "extraSetAside",
                        number(ledger.extraSetAside()));
        return new Section(
                id,
                said("ledger." + id),
                List.of(
                        table(ledger, id, nameCode),
                        new Paragraph(sum),
                        new Paragraph(said("ledger.unit")),
                        RatesTable.of(ledger, nameCode, most),
                        new Paragraph(said("rates.unit"))));
    }

    private Table table(Ledger ledger, String id, String nameCode) {
        List<List<Phrase>> rows = new ArrayList<>();
        int shown = ledger.lines().size() <= most ? ledger.lines().size() : most;
        ledger.lines().subList(0, shown).forEach(line -> rows.add(cells(label(line.label()), line)));
        if (shown < ledger.lines().size()) {
            rows.add(others(ledger.lines().subList(shown, ledger.lines().size())));
        }
        rows.add(cells(label(ledger.total().label()), ledger.total()));
        return new Table(
                said("ledger." + id + "-caption"),
                List.of(
                        Head.text(nameCode),
                        Head.figure("ledger.letters"),
                        Head.figure("ledger.set-aside"),
                        Head.figure("ledger.met"),
                        Head.figure("ledger.missed"),
                        Head.figure("ledger.not-judged"),
                        Head.figure("ledger.published-median"),
                        Head.figure("ledger.published-p90"),
                        Head.figure("ledger.answer-n"),
                        Head.figure("ledger.answer-median"),
                        Head.figure("ledger.answer-p90"),
                        Head.figure("ledger.no-answer"),
                        Head.figure("ledger.findings")),
                rows,
                true);
    }

    private static List<Phrase> cells(Phrase name, Line line) {
        return cells(
                name,
                List.of(line),
                line.published().median(),
                line.published().percentile(90),
                line.answer().median(),
                line.answer().percentile(90));
    }

    /** The lines that are not shown; a percentile of several lines is not to be had from theirs. */
    private static List<Phrase> others(List<Line> lines) {
        OptionalInt none = OptionalInt.empty();
        return cells(said("line.others", "n", number(lines.size())), lines, none, none, none, none);
    }

    private static List<Phrase> cells(
            Phrase name,
            List<Line> lines,
            OptionalInt publishedMedian,
            OptionalInt publishedP90,
            OptionalInt answerMedian,
            OptionalInt answerP90) {
        return List.of(
                name,
                sum(lines, Line::letters),
                sum(lines, Line::setAside),
                sum(lines, Line::disposalMet),
                sum(lines, Line::disposalMissed),
                sum(lines, Line::disposalNotJudged),
                days(publishedMedian),
                days(publishedP90),
                sum(lines, line -> line.answer().n()),
                days(answerMedian),
                days(answerP90),
                sum(lines, Line::noAnswerDate),
                sum(lines, Line::withFinding));
    }

    private static Phrase sum(List<Line> lines, ToLongFunction<Line> count) {
        return number(lines.stream().mapToLong(count).sum());
    }
}
