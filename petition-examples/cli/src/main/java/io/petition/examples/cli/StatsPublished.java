package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableMap;
import io.petition.examples.cli.text.Words;
import io.petition.statistics.breakdown.Cube;
import io.petition.statistics.breakdown.Tree;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.publication.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** The table, or why there is none: of two axes and more, a small number anywhere refuses it. */
    static <F> Outcome of(StatsQuestion<F> question, StatsScope scope, List<F> facts, int least) {
        Indicator<F> indicator = question.indicators().get(0);
        Cube cube = question.plain(facts, question.period());
        StatsHead head = StatsHead.of(indicator);
        if (cube.axes().size() > 1) {
            Optional<Publication.Refused> refused =
                    Publication.refusal(indicator, cube, Publication.Guarded.CLASSES, least);
            if (refused.isPresent()) {
                return new Outcome.Refused(List.of(refused.get().why()));
            }
            StatsTables.Table table = StatsTables.table(question, indicator, cube);
            List<Cell> cells = table.cells().stream()
                    .map(cell -> new Cell(cell.at(), cell.figure()))
                    .toList();
            return new StatsPublished(scope, least, 0, head, cells, table.total()).outcome();
        }
        String axis = cube.axes().get(0);
        Tree tree = question.rolled().isPresent() ? question.tree() : Tree.of(ImmutableMap.of());
        Publication publication = Publication.of(indicator, cube, axis, tree, Publication.Guarded.CLASSES, least);
        if (publication instanceof Publication.Refused refused) {
            return new Outcome.Refused(List.of(refused.why()));
        }
        Publication.Table table = (Publication.Table) publication;
        List<Cell> cells = new ArrayList<>();
        table.lines()
                .forEach((key, figure) -> cells.add(new Cell(
                        Map.of(axis, key),
                        figure.map(shown -> FigureAnswer.of(indicator, shown)).orElse(null))));
        return new StatsPublished(scope, least, table.hidden(), head, cells, FigureAnswer.of(indicator, table.total()))
                .outcome();
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
