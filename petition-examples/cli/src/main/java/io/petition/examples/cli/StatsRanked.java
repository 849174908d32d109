package io.petition.examples.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.petition.examples.cli.text.Words;
import io.petition.statistics.breakdown.Cube;
import io.petition.statistics.breakdown.Ranking;
import io.petition.statistics.indicator.Indicator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of an axis in the order of each figure; those of one figure share a rank. */
@JsonPropertyOrder({"scope", "axis", "rankings"})
record StatsRanked(StatsScope scope, String axis, List<Ranked> rankings) {
    /** The order of one indicator. */
    @JsonPropertyOrder({"indicator", "lines", "total"})
    record Ranked(StatsHead indicator, List<Line> lines, FigureAnswer total) {}

    /**
     * One key; without data it has no rank.
     *
     * @param apart of a share, whether it well differs from the line before it: no share lies in both intervals
     * @param level how many keys lie above it, of an axis that was rolled up: it is ranked among those of its level
     */
    @JsonPropertyOrder({"rank", "key", "apart", "figure", "level"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            @Nullable Integer rank,
            String key,
            @Nullable Boolean apart,
            FigureAnswer figure,
            @Nullable Integer level) {}

    static <F> StatsRanked of(StatsQuestion<F> question, StatsScope scope, List<F> facts, String axis) {
        Cube cube = question.cube(facts);
        return new StatsRanked(
                scope,
                axis,
                question.indicators().stream()
                        .map(indicator -> ranked(question, indicator, cube, axis))
                        .toList());
    }

    private static <F> Ranked ranked(StatsQuestion<F> question, Indicator<F> indicator, Cube cube, String axis) {
        List<Line> lines = new ArrayList<>();
        Ranking ranking = Ranking.of(indicator, cube, axis);
        for (int i = 0; i < ranking.lines().size(); i++) {
            Ranking.Line line = ranking.lines().get(i);
            lines.add(new Line(
                    line.rank().orElse(null),
                    line.key(),
                    ranking.apart(i).orElse(null),
                    FigureAnswer.of(indicator, line.figure()),
                    question.rolled().filter(axis::equals).isPresent() ? Integer.valueOf(line.level()) : null));
        }
        return new Ranked(StatsHead.of(indicator), lines, question.figure(indicator, cube.total()));
    }

    Outcome outcome() {
        return new Outcome.Answered(this, this::text);
    }

    private List<String> text(Words words) {
        List<String> text = new ArrayList<>();
        text.add(scope.line(words));
        for (Ranked ranked : rankings) {
            text.add(ranked.indicator().line(words));
            int before = -1;
            for (Line line : ranked.lines()) {
                Integer rank = line.rank();
                Boolean apart = line.apart();
                Integer level = line.level();
                if (level != null && level != before) {
                    text.add(words.of("ranked.level", "level", Integer.toString(level + 1)));
                    before = level;
                }
                String row = words.of(
                        "ranked.row",
                        "rank",
                        rank == null ? words.of("ranked.none") : rank.toString(),
                        "key",
                        StatsKeys.text(line.key(), words),
                        "figure",
                        FigureText.of(line.figure(), words));
                text.add(apart == null || apart ? row : row + words.of("ranked.not-apart"));
            }
            text.add(StatsTables.row(words.of("stats.total"), ranked.total(), words));
        }
        return text;
    }
}
