package io.petition.examples.cli.ledger.show;

import static io.petition.examples.cli.ledger.show.Phrase.label;
import static io.petition.examples.cli.ledger.show.Phrase.number;
import static io.petition.examples.cli.ledger.show.Phrase.plain;
import static io.petition.examples.cli.ledger.show.Phrase.said;

import com.google.common.collect.ImmutableList;
import io.petition.examples.cli.ledger.figure.Ledger;
import io.petition.examples.cli.ledger.figure.Line;
import io.petition.examples.cli.ledger.show.Section.Head;
import io.petition.examples.cli.ledger.show.Section.Table;
import io.petition.statistics.indicator.Interval;
import io.petition.statistics.indicator.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The shares registered and forwarded in time, with the interval beside each, and by name what they do not count. */
final class RatesTable {
    private RatesTable() {}

    /** Of a ledger; longer than {@code most} lines it is cut. */
    static Table of(Ledger ledger, String nameCode, int most) {
        List<String> whys = whys(ledger);
        ImmutableList.Builder<Head> heads = ImmutableList.builder();
        heads.add(
                Head.text(nameCode),
                Head.figure("rates.judged"),
                Head.figure("rates.met"),
                Head.figure("rates.share"),
                Head.figure("rates.between"));
        whys.forEach(why -> heads.add(Head.figure("rates.why." + why)));
        List<List<Phrase>> rows = new ArrayList<>();
        int shown = Math.min(most, ledger.lines().size());
        ledger.lines().subList(0, shown).forEach(line -> rows.add(row(line, whys)));
        if (shown < ledger.lines().size()) {
            rows.add(others(ledger.lines().subList(shown, ledger.lines().size()), whys));
        }
        rows.add(row(ledger.total(), whys));
        return new Table(said("rates.caption"), heads.build(), rows, true);
    }

    /** The reasons for which letters of a ledger are not counted, in their order. */
    static List<String> whys(Ledger ledger) {
        return ImmutableList.copyOf(ledger.total().disposal().outside().keySet());
    }

    /** In percent, rounded once. */
    static BigDecimal percent(double share) {
        return BigDecimal.valueOf(share).scaleByPowerOfTen(2).setScale(1, RoundingMode.HALF_UP);
    }

    private static List<Phrase> row(Line line, List<String> whys) {
        Rate rate = line.disposal().rate();
        return cells(
                label(line.label()),
                rate,
                rate.percent().map(share -> plain(share.toPlainString())).orElse(said("share.none")),
                rate.interval().map(RatesTable::between).orElse(said("none")),
                List.of(line),
                whys);
    }

    /** The lines that are not shown; a letter may stand in several of them, so that they have no share together. */
    private static List<Phrase> others(List<Line> lines, List<String> whys) {
        Rate sum = lines.stream().map(line -> line.disposal().rate()).reduce(new Rate(0, 0), Rate::plus);
        return cells(said("line.others", "n", number(lines.size())), sum, said("none"), said("none"), lines, whys);
    }

    private static List<Phrase> cells(
            Phrase name, Rate rate, Phrase share, Phrase between, List<Line> lines, List<String> whys) {
        ImmutableList.Builder<Phrase> cells = ImmutableList.builder();
        cells.add(name, number(rate.of()), number(rate.part()), share, between);
        for (String why : whys) {
            cells.add(number(lines.stream()
                    .mapToLong(line -> line.disposal().outside().getOrDefault(why, 0L))
                    .sum()));
        }
        return cells.build();
    }

    private static Phrase between(Interval interval) {
        return plain(percent(interval.low()) + "–" + percent(interval.high()));
    }
}
