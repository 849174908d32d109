package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableMap;
import io.petition.examples.cli.text.Words;
import io.petition.statistics.breakdown.Axis;
import io.petition.statistics.breakdown.Cube;
import io.petition.statistics.breakdown.Tree;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.publication.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table for the public: a figure that is not there is hidden, whether it is small or would give a small one away.
 *
 * @param least the smallest number that is shown
 * @param hidden how many figures are hidden
 */
@JsonPropertyOrder({"scope", "least", "hidden", "indicator", "cells", "total"})
record StatsPublished(
        StatsScope scope, int least, long hidden, StatsHead indicator, List<Cell> cells, FigureAnswer total) {
    /** One cell; without a figure it is hidden. */
    @JsonPropertyOrder({"at", "figure"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Cell(Map<String, String> at, @Nullable FigureAnswer figure) {
        Cell {
            at = ImmutableMap.copyOf(at);
        }
    }

    /**
     * The table, or why there is none. Along one axis and periods a table for each period and one of all, in which the same is hidden; of
     * other axes together, a small number anywhere refuses it.
     */
    static <F> Outcome of(StatsQuestion<F> question, StatsScope scope, List<F> facts, int least) {
        Indicator<F> indicator = question.indicators().get(0);
        Cube cube = question.plain(facts, question.period());
        List<String> keyed = question.axes().stream()
                .filter(axis -> axis.grain().isEmpty())
                .map(Axis::name)
                .toList();
        boolean periods = keyed.size() < cube.axes().size();
        if (keyed.size() > 1) {
            return crossed(question, scope, cube, least);
        }
        String axis = keyed.isEmpty() ? cube.axes().get(0) : keyed.get(0);
        Tree tree = question.rolled().isPresent() ? question.tree() : Tree.of(ImmutableMap.of());
        Publication publication = periods && !keyed.isEmpty()
                ? Publication.series(indicator, cube, axis, grain(question), tree, Publication.Guarded.CLASSES, least)
                : Publication.of(indicator, cube, axis, tree, Publication.Guarded.CLASSES, least);
        if (publication instanceof Publication.Refused refused) {
            return new Outcome.Refused(List.of(refused.why()));
        }
        List<Cell> cells = new ArrayList<>();
        if (publication instanceof Publication.Series series) {
            series.parts()
                    .forEach((part, table) ->
                            add(cells, indicator, table, key -> ImmutableMap.of(axis, key, grain(question), part)));
        }
        Publication.Table whole =
                publication instanceof Publication.Series series ? series.whole() : (Publication.Table) publication;
        add(cells, indicator, whole, key -> ImmutableMap.of(axis, key));
        long hidden = cells.stream().filter(cell -> cell.figure() == null).count();
        StatsHead head = StatsHead.of(indicator);
        return new StatsPublished(scope, least, hidden, head, cells, FigureAnswer.of(indicator, whole.total()))
                .outcome();
    }

    private static String grain(StatsQuestion<?> question) {
        return question.axes().stream()
                .filter(axis -> axis.grain().isPresent())
                .map(Axis::name)
                .findFirst()
                .orElseThrow();
    }

    private static void add(
            List<Cell> cells,
            Indicator<?> indicator,
            Publication.Table table,
            Function<String, ImmutableMap<String, String>> at) {
        table.lines()
                .forEach((key, figure) -> cells.add(new Cell(
                        at.apply(key),
                        figure.map(shown -> FigureAnswer.of(indicator, shown)).orElse(null))));
    }

    private static <F> Outcome crossed(StatsQuestion<F> question, StatsScope scope, Cube cube, int least) {
        Indicator<F> indicator = question.indicators().get(0);
        Optional<Publication.Refused> refused =
                Publication.refusal(indicator, cube, Publication.Guarded.CLASSES, least);
        if (refused.isPresent()) {
            return new Outcome.Refused(List.of(refused.get().why()));
        }
        StatsTables.Table table = StatsTables.table(
                question,
                indicator,
                question.rolled().isPresent() ? cube.rolledUp(question.rolled().get(), question.tree()) : cube,
                Map.of());
        List<Cell> cells = table.cells().stream()
                .map(cell -> new Cell(cell.at(), cell.figure()))
                .toList();
        return new StatsPublished(scope, least, 0, StatsHead.of(indicator), cells, table.total()).outcome();
    }

    private Outcome outcome() {
        return new Outcome.Answered(this, this::lines);
    }

    private List<String> lines(Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(scope.line(words));
        lines.add(indicator.line(words));
        for (Cell cell : cells) {
            String keys = StatsKeys.text(cell.at().values(), words);
            FigureAnswer figure = cell.figure();
            lines.add(
                    figure == null
                            ? words.of("stats.row", "keys", keys, "figure", words.of("published.hidden"))
                            : StatsTables.row(keys, figure, words));
        }
        lines.add(StatsTables.row(words.of("stats.total"), total, words));
        lines.add(words.of("published.least", Answers.args("least", least, "hidden", hidden)));
        return lines;
    }
}
