package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Ordering;
import io.petition.examples.cli.text.Words;
import io.petition.lifecycle.Recorded;
import io.petition.statistics.CaseFact;
import io.petition.statistics.Revision;
import io.petition.statistics.breakdown.Cube;
import io.petition.statistics.indicator.Counter;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Panel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What moved the figures of a past report since: the figures as it knew them and as they are known now, and matter by matter the records
 * that came late or corrected others.
 *
 * @param since when the report was made
 * @param moved the matters that bring something else to these figures
 * @param same how many matters bring what they did
 */
@JsonPropertyOrder({"scope", "since", "figures", "moved", "same"})
record StatsRevised(StatsScope scope, String since, List<Figures> figures, List<Moved> moved, long same) {
    /** What one indicator came to then, and comes to now; and of the groups that are asked for, those in which it moved. */
    @JsonPropertyOrder({"indicator", "before", "after", "cells"})
    record Figures(StatsHead indicator, FigureAnswer before, FigureAnswer after, List<Cell> cells) {}

    /** One group: its key along each axis, empty where it is not known. */
    @JsonPropertyOrder({"at", "before", "after"})
    record Cell(Map<String, String> at, FigureAnswer before, FigureAnswer after) {
        Cell {
            at = ImmutableMap.copyOf(at);
        }
    }

    /** A matter that is classed otherwise: by indicator how, where it is another class, and the records that did it. */
    @JsonPropertyOrder({"matter", "classes", "by"})
    record Moved(String matter, Map<String, Classes> classes, List<Late> by) {
        Moved {
            classes = ImmutableMap.copyOf(classes);
        }
    }

    /** The class a definition puts a matter into. */
    @JsonPropertyOrder({"before", "after"})
    record Classes(String before, String after) {}

    /** A record that came since; what it says of people is not repeated. */
    @JsonPropertyOrder({"version", "type", "happened", "recorded"})
    record Late(long version, String type, String happened, String recorded) {
        static Late of(Recorded recorded, HistoryJson json) {
            return new Late(
                    recorded.version(),
                    json.tree(recorded).path("event").path("type").asText(),
                    recorded.at().happened().toString(),
                    recorded.at().recorded().toString());
        }
    }

    /** Before and after, of the same histories. */
    record Facts(List<CaseFact> before, List<CaseFact> after, List<List<Recorded>> histories) {}

    static StatsRevised of(
            StatsQuestion<CaseFact> question,
            StatsScope scope,
            Facts facts,
            Instant since,
            Instant known,
            HistoryJson json) {
        Revision revision = Revision.of(facts.before(), facts.after(), facts.histories(), since, known);
        Cube then = question.cube(facts.before());
        Cube now = question.cube(facts.after());
        List<Figures> figures = question.indicators().stream()
                .map(indicator -> new Figures(
                        StatsHead.of(indicator),
                        question.figure(indicator, then.total()),
                        question.figure(indicator, now.total()),
                        cells(question, indicator, then, now)))
                .toList();
        List<Moved> moved = revision.moved().stream()
                .filter(each -> !cube(question, each.before()).equals(cube(question, each.after())))
                .map(each -> new Moved(
                        each.matter().value(),
                        classes(question, each),
                        each.by().stream()
                                .map(recorded -> Late.of(recorded, json))
                                .toList()))
                .toList();
        long same = revision.same() + revision.moved().size() - moved.size();
        return new StatsRevised(scope, since.toString(), figures, moved, same);
    }

    /** What one matter brings to the figures that are asked for: a record that leaves this as it is moved none of them. */
    private static Cube cube(StatsQuestion<CaseFact> question, Optional<CaseFact> fact) {
        return question.cube(fact.stream().toList());
    }

    private static List<Cell> cells(
            StatsQuestion<CaseFact> question, Indicator<CaseFact> indicator, Cube then, Cube now) {
        Set<List<String>> keys = new TreeSet<>(Ordering.<String>natural().lexicographical());
        Stream.of(then, now)
                .filter(cube -> !cube.axes().isEmpty())
                .forEach(cube -> cube.cells().forEach(cell -> keys.add(cell.at())));
        List<Cell> cells = new ArrayList<>();
        for (List<String> at : keys) {
            FigureAnswer before = question.figure(indicator, then.at(at.toArray(new String[0])));
            FigureAnswer after = question.figure(indicator, now.at(at.toArray(new String[0])));
            if (!before.equals(after)) {
                cells.add(new Cell(StatsKeys.at(now.axes(), at), before, after));
            }
        }
        return cells;
    }

    private static Map<String, Classes> classes(StatsQuestion<CaseFact> question, Revision.Moved moved) {
        ImmutableMap.Builder<String, Classes> classes = ImmutableMap.builder();
        for (Indicator<CaseFact> indicator : question.indicators()) {
            List<Counter<CaseFact>> counters = Panel.of(indicator).counters();
            if (counters.size() == 1) { // the parts of a composite are indicators to ask for
                String before = name(counters.get(0), moved.before());
                String after = name(counters.get(0), moved.after());
                if (!before.equals(after)) {
                    classes.put(indicator.key(), new Classes(before, after));
                }
            }
        }
        return classes.buildOrThrow();
    }

    private static String name(Counter<CaseFact> counter, Optional<CaseFact> fact) {
        return fact.map(counter::classify).map(counter::name).orElse("not-on-record");
    }

    Outcome outcome() {
        return new Outcome.Answered(this, this::lines);
    }

    private List<String> lines(Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(scope.line(words));
        lines.add(words.of("revised.since", "since", since));
        for (Figures each : figures) {
            lines.add(each.indicator().line(words));
            lines.add(StatsTables.row(words.of("revised.before"), each.before(), words));
            lines.add(StatsTables.row(words.of("revised.after"), each.after(), words));
            each.cells()
                    .forEach(cell -> lines.add(words.of(
                            "versus.row",
                            "keys",
                            StatsKeys.text(cell.at().values(), words),
                            "before",
                            FigureText.of(cell.before(), words),
                            "after",
                            FigureText.of(cell.after(), words))));
        }
        for (Moved each : moved) {
            lines.add(words.of("revised.matter", "matter", each.matter()));
            each.classes()
                    .forEach((key, classes) -> lines.add(words.of(
                            "revised.class",
                            "key",
                            key,
                            "before",
                            FigureText.name(classes.before(), words),
                            "after",
                            FigureText.name(classes.after(), words))));
            each.by()
                    .forEach(record -> lines.add(words.of(
                            "revised.record",
                            Answers.args(
                                    "version",
                                    record.version(),
                                    "type",
                                    record.type(),
                                    "happened",
                                    record.happened(),
                                    "recorded",
                                    record.recorded()))));
        }
        lines.add(words.of("revised.same", Answers.args("moved", moved.size(), "same", same)));
        return lines;
    }
}
