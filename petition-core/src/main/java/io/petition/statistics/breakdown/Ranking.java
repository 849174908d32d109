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
 * those without data have none. Beside a share stands its interval: two whose intervals overlap do not well differ, whatever
 * their ranks.
 *
 * @param lines the keys in order: best first, where the indicator says what is better, else the highest first
 */
public record Ranking(List<Line> lines) {
    /**
     * One key.
     *
     * @param rank its rank from 1; empty without data
     * @param key the key
     * @param figure what it comes to
     * @param interval of a share, between what the true one may lie
     */
    public record Line(Optional<Integer> rank, String key, Figure figure, Optional<Interval> interval) {}

    public Ranking {
        lines = ImmutableList.copyOf(lines);
    }

    /** Of the keys of an axis; the other axes are summed up. */
    public static Ranking of(Indicator<?> indicator, Cube cube, String axis) {
        Cube along = cube.over(ImmutableList.of(axis));
        Comparator<Line> best =
                Comparator.comparing(line -> line.figure().value().orElse(Fraction.ZERO));
        Comparator<Line> order = Comparator.<Line, Boolean>comparing(
                        line -> line.figure().value().isEmpty())
                .thenComparing(indicator.better() == Indicator.Better.LESS ? best : best.reversed())
                .thenComparing(Line::key);
        List<Line> sorted = along.cells().stream()
                .filter(cell -> !cell.tally().counted().isEmpty())
                .map(cell -> line(cell.at().get(0), indicator.of(cell.tally())))
                .sorted(order)
                .toList();
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        int rank = 0;
        Optional<Fraction> previous = Optional.empty();
        for (int i = 0; i < sorted.size(); i++) {
            Line line = sorted.get(i);
            Optional<Fraction> value = line.figure().value();
            if (value.isPresent() && !value.equals(previous)) {
                rank = i + 1;
                previous = value;
            }
            Optional<Integer> its = value.isPresent() ? Optional.of(rank) : Optional.empty();
            lines.add(new Line(its, line.key(), line.figure(), line.interval()));
        }
        return new Ranking(lines.build());
    }

    /**
     * Whether a line well differs from the one before it: no share lies in the intervals of both. Empty of the first line, and where one of
     * the two has no interval.
     *
     * @param place of the line, from 0
     */
    public Optional<Boolean> apart(int place) {
        return place == 0
                ? Optional.empty()
                : lines.get(place)
                        .interval()
                        .flatMap(its -> lines.get(place - 1).interval().map(its::apartFrom));
    }

    private static Line line(String key, Figure figure) {
        Optional<Interval> interval =
                figure instanceof Figure.Share share ? share.rate().interval() : Optional.empty();
        return new Line(Optional.empty(), key, figure, interval);
    }
}
