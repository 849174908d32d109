package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.examples.cli.text.Words;
import io.petition.statistics.indicator.Difference;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Panel;
import io.petition.statistics.indicator.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which facts two definitions count differently, one by one, and what each comes to. */
@JsonPropertyOrder({"scope", "first", "second", "items", "same"})
record StatsDifference(StatsScope scope, Side first, Side second, List<Item> items, long same) {
    /** One of the two definitions. */
    @JsonPropertyOrder({"indicator", "figure"})
    record Side(StatsHead indicator, FigureAnswer figure) {}

    /** One fact, and what each definition makes of it: counts, denominator, outside, unknown or not-about. */
    @JsonPropertyOrder({"id", "first", "second"})
    record Item(String id, String first, String second) {}

    static <F> StatsDifference of(StatsQuestion<F> question, StatsScope scope, List<F> facts) {
        Indicator<F> first = question.indicators().get(0);
        Indicator<F> second = question.indicators().get(1);
        Tally tally = Panel.of(question.indicators()).tally(facts);
        Difference<F> difference = Difference.of(first, second, facts);
        return new StatsDifference(
                scope,
                new Side(StatsHead.of(first), question.figure(first, tally)),
                new Side(StatsHead.of(second), question.figure(second, tally)),
                difference.items().stream()
                        .map(item -> new Item(
                                question.kind().id().apply(item.fact()), code(item.first()), code(item.second())))
                        .toList(),
                difference.same());
    }

    private static String code(Difference.Use use) {
        return use.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Outcome outcome() {
        return new Outcome.Answered(this, this::lines);
    }

    private List<String> lines(Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(scope.line(words));
        for (Side side : List.of(first, second)) {
            lines.add(side.indicator().line(words));
            lines.add(StatsTables.row(words.of("stats.total"), side.figure(), words));
        }
        items.forEach(item -> lines.add(words.of(
                "difference.item",
                "id",
                item.id(),
                "first",
                words.of("difference.use." + item.first()),
                "second",
                words.of("difference.use." + item.second()))));
        lines.add(words.of("difference.same", Answers.args("differ", items.size(), "same", same)));
        return lines;
    }
}
