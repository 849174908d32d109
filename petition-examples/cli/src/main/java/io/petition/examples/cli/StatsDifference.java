package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.examples.cli.text.Words;
import io.petition.statistics.indicator.Difference;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Panel;
import io.petition.statistics.indicator.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which facts two definitions count differently, one by one, and what each comes to. */
@JsonPropertyOrder({"scope", "first", "second", "items", "same"})
record StatsDifference(StatsScope scope, Side first, Side second, List<Item> items, long same) {
    /** One of the two definitions. */
    @JsonPropertyOrder({"indicator", "figure"})
    record Side(StatsHead indicator, FigureAnswer figure) {}

    /**
     * One fact, and what each definition makes of it: counts, denominator, outside, unknown, not-about or elsewhere.
     *
     * @param firstDay by which day it belongs to a period under the first; left out where it has none
     * @param secondDay the same under the second
     */
    @JsonPropertyOrder({"id", "first", "second", "firstDay", "secondDay"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String id,
            String first,
            String second,
            @Nullable String firstDay,
            @Nullable String secondDay) {
        /** Whether the two go by different days: then it is said by which. */
        boolean isOfTwoDays() {
            return !Objects.equals(firstDay, secondDay);
        }
    }

    static <F> StatsDifference of(StatsQuestion<F> question, StatsScope scope, List<F> facts) {
        Indicator<F> first = question.indicators().get(0);
        Indicator<F> second = question.indicators().get(1);
        Panel<F> panel = Panel.of(question.indicators());
        Tally tally =
                question.period().map(period -> panel.tally(facts, period)).orElseGet(() -> panel.tally(facts));
        Difference<F> difference = Difference.of(first, second, facts, question.period());
        return new StatsDifference(
                scope,
                new Side(StatsHead.of(first), question.figure(first, tally)),
                new Side(StatsHead.of(second), question.figure(second, tally)),
                difference.items().stream()
                        .map(item -> new Item(
                                question.kind().id().apply(item.fact()),
                                code(item.first()),
                                code(item.second()),
                                day(item.firstDay()),
                                day(item.secondDay())))
                        .toList(),
                difference.same());
    }

    private static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
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
                side(item.first(), item.firstDay(), item.isOfTwoDays(), words),
                "second",
                side(item.second(), item.secondDay(), item.isOfTwoDays(), words))));
        lines.add(words.of("difference.same", Answers.args("differ", items.size(), "same", same)));
        return lines;
    }

    private static String side(String use, @Nullable String day, boolean ofTwoDays, Words words) {
        String said = words.of("difference.use." + use);
        if (!ofTwoDays) {
            return said;
        }
        return day == null
                ? words.of("difference.no-day", "use", said)
                : words.of("difference.day", "use", said, "day", day);
    }
}
