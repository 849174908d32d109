package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableMap;
import io.petition.examples.cli.text.Words;
import io.petition.lifecycle.Recorded;
import io.petition.statistics.CaseFact;
import io.petition.statistics.Revision;
import io.petition.statistics.indicator.Counter;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Panel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What moved the figures of a past report since: the figures as it knew them and as they are known now, and matter by matter the records
 * that came late or corrected others.
 *
 * @param since when the report was made
 * @param same how many matters are as they were
 */
@JsonPropertyOrder({"scope", "since", "figures", "moved", "same"})
record StatsRevised(StatsScope scope, String since, List<Figures> figures, List<Moved> moved, long same) {
    /** What one indicator came to then, and comes to now. */
    @JsonPropertyOrder({"indicator", "before", "after"})
    record Figures(StatsHead indicator, FigureAnswer before, FigureAnswer after) {}

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
        List<Figures> figures = question.indicators().stream()
                .map(indicator -> new Figures(
                        StatsHead.of(indicator),
                        question.figure(indicator, question.cube(facts.before()).total()),
                        question.figure(indicator, question.cube(facts.after()).total())))
                .toList();
        List<Moved> moved = revision.moved().stream()
                .map(each -> new Moved(
                        each.matter().value(),
                        classes(question, each),
                        each.by().stream()
                                .map(recorded -> Late.of(recorded, json))
                                .toList()))
                .toList();
        return new StatsRevised(scope, since.toString(), figures, moved, revision.same());
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
