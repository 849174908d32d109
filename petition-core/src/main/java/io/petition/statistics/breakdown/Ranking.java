package io.petition.statistics.breakdown;

import com.google.common.collect.ImmutableList;
import io.petition.statistics.indicator.Figure;
import io.petition.statistics.indicator.Fraction;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Interval;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The keys of an axis in the order of a figure. Those of one figure share a rank, and the next rank counts them all (1, 2, 2, 4);
 * those without data have none. Of an axis that was rolled up, each key is ranked among those of its own level, the roots first: a city
 * does not compete with its counties, which it holds. Beside a share stands its interval: two whose intervals overlap do not well differ, whatever
 * their ranks.
 *
 * @param lines the keys in order, level by level: best first, where the indicator says what is better, else the highest first
 */
public record Ranking(List<Line> lines) {
    /**
     * One key.
     *
     * @param rank its rank from 1; empty without data
     * @param key the key
     * @param figure what it comes to
     * @param interval of a share, between what the true one may lie
     * @param level how many keys lie above it on an axis that was rolled up; 0 on any other
     */
    public record Line(Optional<Integer> rank, String key, Figure figure, Optional<Interval> interval, int level) {}

    public Ranking {
        lines = ImmutableList.copyOf(lines);
    }

    /** Of the keys of an axis, each among those of its level; the other axes are summed up. */
    public static Ranking of(Indicator<?> indicator, Cube cube, String axis) {
        Cube along = cube.over(ImmutableList.of(axis));
        Comparator<Line> best =
                Comparator.comparing(line -> line.figure().value().orElse(Fraction.ZERO));
        Comparator<Line> order = Comparator.comparing(Line::level)
                .thenComparing(line -> line.figure().value().isEmpty())
                .thenComparing(indicator.better() == Indicator.Better.LESS ? best : best.reversed())
                .thenComparing(Line::key);
        List<Line> sorted = along.cells().stream()
                .filter(cell -> !cell.tally().counted().isEmpty())
                .map(cell -> line(
                        cell.at().get(0),
                        indicator.of(cell.tally()),
                        along.depth(axis, cell.at().get(0))))
                .sorted(order)
                .toList();
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        int begin = 0;
        int rank = 0;
        Optional<Fraction> previous = Optional.empty();
        for (int i = 0; i < sorted.size(); i++) {
            Line line = sorted.get(i);
            if (i > 0 && line.level() != sorted.get(i - 1).level()) {
                begin = i;
                previous = Optional.empty();
            }
            Optional<Fraction> value = line.figure().value();
            if (value.isPresent() && !value.equals(previous)) {
                rank = i - begin + 1;
                previous = value;
            }
            Optional<Integer> its = value.isPresent() ? Optional.of(rank) : Optional.empty();
            lines.add(new Line(its, line.key(), line.figure(), line.interval(), line.level()));
        }
        return new Ranking(lines.build());
    }

    /**
     * Whether a line well differs from the one before it: no share lies in the intervals of both. Empty of the first line of a level, and where
     * one of the two has no interval.
     *
     * @param place of the line, from 0
     */
    public Optional<Boolean> apart(int place) {
        return place == 0 || lines.get(place).level() != lines.get(place - 1).level()
                ? Optional.empty()
                : lines.get(place)
                        .interval()
                        .flatMap(its -> lines.get(place - 1).interval().map(its::apartFrom));
    }

    private static Line line(String key, Figure figure, int level) {
        Optional<Interval> interval =
                figure instanceof Figure.Share share ? share.rate().interval() : Optional.empty();
        return new Line(Optional.empty(), key, figure, interval, level);
    }
}
