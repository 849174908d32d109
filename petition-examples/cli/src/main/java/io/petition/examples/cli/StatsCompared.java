package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.examples.cli.text.Words;
import io.petition.statistics.breakdown.Change;
import io.petition.statistics.breakdown.Cube;
import io.petition.statistics.indicator.Figure;
import io.petition.statistics.indicator.Fraction;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Measure;
import io.petition.statistics.indicator.Tally;
import io.petition.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Figures of two periods side by side, and of a share what moved it: the weight of the groups, or their own shares.
 *
 * @param before the first and the last day of the period before
 */
@JsonPropertyOrder({"scope", "before", "tables"})
record StatsCompared(StatsScope scope, String before, List<Table> tables) {
    /** What one indicator comes to in both periods. */
    @JsonPropertyOrder({"indicator", "lines", "total"})
    record Table(StatsHead indicator, List<Line> lines, Line total) {}

    /**
     * A group, or the whole.
     *
     * @param key its key; left out of the whole
     * @param change after less before: of a share in percentage points; left out where one has no data
     * @param mix of a share, what the group's weight moved of the whole, in percentage points
     * @param rate of a share, what its own share moved
     */
    @JsonPropertyOrder({"key", "before", "after", "change", "mix", "rate"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            @Nullable String key,
            FigureAnswer before,
            FigureAnswer after,
            @Nullable String change,
            @Nullable String mix,
            @Nullable String rate) {}

    static <F> StatsCompared of(StatsQuestion<F> question, StatsScope scope, List<F> facts, Period before) {
        Cube first = question.plain(facts, Optional.of(before));
        Cube second = question.plain(facts, question.period());
        return new StatsCompared(
                scope,
                before.from() + ".." + before.last().orElseThrow(),
                question.indicators().stream()
                        .map(indicator -> table(question, indicator, first, second))
                        .toList());
    }

    private static <F> Table table(StatsQuestion<F> question, Indicator<F> indicator, Cube first, Cube second) {
        List<Line> lines = new ArrayList<>();
        if (!first.axes().isEmpty()) {
            String axis = first.axes().get(0);
            Map<String, Change.Part> parts = indicator.measure() instanceof Measure.Share
                    ? Change.of(indicator, first, second, axis).parts().stream()
                            .collect(Collectors.toMap(Change.Part::key, Function.identity()))
                    : Map.of();
            SortedSet<String> keys = new TreeSet<>(first.keys(axis));
            keys.addAll(second.keys(axis));
            for (String key : keys) {
                Tally one = first.at(key);
                Tally other = second.at(key);
                if (question.counted(indicator, one) || question.counted(indicator, other)) {
                    lines.add(line(question, indicator, key, one, other, parts.get(key)));
                }
            }
        }
        return new Table(
                StatsHead.of(indicator), lines, line(question, indicator, null, first.total(), second.total(), null));
    }

    private static <F> Line line(
            StatsQuestion<F> question,
            Indicator<F> indicator,
            @Nullable String key,
            Tally first,
            Tally second,
            Change.@Nullable Part part) {
        Figure before = question.exact(indicator, first);
        Figure after = question.exact(indicator, second);
        Optional<Fraction> change = after.value().flatMap(so -> before.value().map(so::minus));
        return new Line(
                key,
                FigureAnswer.of(indicator, before),
                FigureAnswer.of(indicator, after),
                change.map(exact -> text(indicator, exact)).orElse(null),
                part == null ? null : text(indicator, part.mix()),
                part == null ? null : text(indicator, part.rate()));
    }

    /** Of what is printed in percent, percentage points; else days or numbers. */
    static String text(Indicator<?> indicator, Fraction change) {
        boolean percent =
                indicator.measure() instanceof Measure.Share || indicator.measure() instanceof Measure.Composite;
        return (percent
                        ? change.percent(indicator.decimals(), indicator.rounding())
                        : change.decimal(0, indicator.rounding()))
                .toPlainString();
    }

    Outcome outcome() {
        return new Outcome.Answered(this, this::text);
    }

    private List<String> text(Words words) {
        List<String> text = new ArrayList<>();
        text.add(scope.line(words));
        text.add(words.of("versus.with", "before", before));
        for (Table table : tables) {
            text.add(table.indicator().line(words));
            table.lines().forEach(line -> text.add(text(line, words)));
            text.add(text(table.total(), words));
        }
        return text;
    }

    private static String text(Line line, Words words) {
        String key = line.key();
        String change = line.change();
        StringBuilder text = new StringBuilder(words.of(
                "versus.row",
                "keys",
                key == null ? words.of("stats.total") : StatsKeys.text(key, words),
                "before",
                FigureText.of(line.before(), words),
                "after",
                FigureText.of(line.after(), words)));
        text.append(change == null ? words.of("versus.no-change") : words.of("versus.change", "change", change));
        String mix = line.mix();
        String rate = line.rate();
        if (mix != null && rate != null) {
            text.append(words.of("versus.moved", "mix", mix, "rate", rate));
        }
        return text.toString();
    }
}
