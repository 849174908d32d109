package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.examples.cli.text.Words;
import io.petition.statistics.breakdown.Cube;
import io.petition.statistics.breakdown.Grain;
import io.petition.statistics.breakdown.Trend;
import io.petition.statistics.indicator.Indicator;
import io.petition.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Figures period by period, each beside the one before and the same of the year before.
 *
 * @param grain how long the periods are
 */
@JsonPropertyOrder({"scope", "grain", "series"})
record StatsTrend(StatsScope scope, String grain, List<Series> series) {
    /** One indicator over time, and in all of the time. */
    @JsonPropertyOrder({"indicator", "points", "total"})
    record Series(StatsHead indicator, List<Point> points, FigureAnswer total) {}

    /**
     * One period.
     *
     * @param figure left out where nothing was counted
     * @param onPrevious how much more than the period before, as a comparison says it; left out where one of them has no data
     * @param onYear how much more than in the same period of the year before; left out also where that year has none
     */
    @JsonPropertyOrder({"period", "figure", "onPrevious", "onYear"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Point(
            String period,
            @Nullable FigureAnswer figure,
            @Nullable String onPrevious,
            @Nullable String onYear) {}

    static <F> StatsTrend of(StatsQuestion<F> question, StatsScope scope, List<F> facts, Grain grain) {
        Period period = question.period().orElseThrow();
        LocalDate last = period.last().orElseThrow();
        // Of all time, so that the first periods too have something to stand beside.
        Cube ever = question.plain(facts, Optional.empty());
        Cube whole = question.plain(
                facts, Optional.of(Period.closed(grain.first(period.from()), StatsTrend.last(grain, last))));
        List<Series> series = new ArrayList<>();
        for (Indicator<F> indicator : question.indicators()) {
            List<Point> points = new ArrayList<>();
            for (Trend.Point point :
                    Trend.of(indicator, ever, grain, period.from(), last).points()) {
                points.add(new Point(
                        point.period(),
                        point.figure()
                                .map(figure -> FigureAnswer.of(indicator, figure))
                                .orElse(null),
                        point.onPrevious()
                                .map(change -> StatsCompared.text(indicator, change))
                                .orElse(null),
                        point.onYear()
                                .map(change -> StatsCompared.text(indicator, change))
                                .orElse(null)));
            }
            series.add(new Series(StatsHead.of(indicator), points, question.figure(indicator, whole.total())));
        }
        return new StatsTrend(scope, grain.code(), series);
    }

    /** The last day of the period in which a day lies: the total is of the periods that are shown. */
    private static LocalDate last(Grain grain, LocalDate day) {
        LocalDate last = day;
        while (grain.of(last.plusDays(1)).equals(grain.of(day))) {
            last = last.plusDays(1);
        }
        return last;
    }

    Outcome outcome() {
        return new Outcome.Answered(this, this::lines);
    }

    private List<String> lines(Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(scope.line(words));
        for (Series each : series) {
            lines.add(each.indicator().line(words));
            each.points().forEach(point -> lines.add(line(point, words)));
            lines.add(StatsTables.row(words.of("stats.total"), each.total(), words));
        }
        return lines;
    }

    private String line(Point point, Words words) {
        FigureAnswer figure = point.figure();
        StringBuilder line = new StringBuilder(words.of(
                "stats.row",
                "keys",
                point.period(),
                "figure",
                figure == null ? words.of("trend.nothing") : FigureText.of(figure, words)));
        String previous = point.onPrevious();
        if (previous != null) {
            line.append(words.of("trend.on-previous", "change", previous));
        }
        String year = point.onYear();
        // Of years, the one before is the same.
        if (year != null && !grain.equals(Grain.YEAR.code())) {
            line.append(words.of("trend.on-year", "change", year));
        }
        return line.toString();
    }
}
