package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableMap;
import io.petition.examples.cli.text.Words;
import io.petition.statistics.breakdown.Cube;
import io.petition.statistics.indicator.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Figures cell by cell: a table an indicator, each with its total. */
@JsonPropertyOrder({"scope", "tables"})
record StatsTables(StatsScope scope, List<Table> tables) {
    /**
     * What one indicator comes to.
     *
     * @param lacking what those lack of which it is not known whether they count, or that have no day: the name of a fact, and how many
     */
    @JsonPropertyOrder({"indicator", "cells", "total", "lacking"})
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Table(StatsHead indicator, List<Cell> cells, FigureAnswer total, Map<String, Long> lacking) {
        Table {
            lacking = ImmutableMap.copyOf(lacking);
        }
    }

    /** One cell: its key along each axis, empty where it is not known. */
    @JsonPropertyOrder({"at", "figure"})
    record Cell(Map<String, String> at, FigureAnswer figure) {
        Cell {
            at = ImmutableMap.copyOf(at);
        }
    }

    static <F> StatsTables of(StatsQuestion<F> question, StatsScope scope, List<F> facts) {
        Cube cube = question.cube(facts);
        return new StatsTables(
                scope,
                question.indicators().stream()
                        .map(indicator ->
                                table(question, indicator, cube, Lacking.of(indicator, facts, question.period())))
                        .toList());
    }

    static <F> Table table(StatsQuestion<F> question, Indicator<F> indicator, Cube cube, Map<String, Long> lacking) {
        List<Cell> cells = new ArrayList<>();
        for (Cube.Cell cell : cube.cells()) {
            // Where several indicators are asked for, a cell may be there for the sake of another.
            if (!cube.axes().isEmpty() && question.counted(indicator, cell.tally())) {
                cells.add(new Cell(StatsKeys.at(cube.axes(), cell.at()), question.figure(indicator, cell.tally())));
            }
        }
        return new Table(StatsHead.of(indicator), cells, question.figure(indicator, cube.total()), lacking);
    }

    Outcome outcome() {
        return new Outcome.Answered(this, this::lines);
    }

    private List<String> lines(Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(scope.line(words));
        for (Table table : tables) {
            lines.add(table.indicator().line(words));
            for (Cell cell : table.cells()) {
                lines.add(row(StatsKeys.text(cell.at().values(), words), cell.figure(), words));
            }
            lines.add(row(words.of("stats.total"), table.total(), words));
            table.lacking()
                    .forEach((fact, number) ->
                            lines.add(words.of("stats.lacking", "fact", fact, "number", Long.toString(number))));
        }
        return lines;
    }

    static String row(String keys, FigureAnswer figure, Words words) {
        return words.of("stats.row", "keys", keys, "figure", FigureText.of(figure, words));
    }
}
