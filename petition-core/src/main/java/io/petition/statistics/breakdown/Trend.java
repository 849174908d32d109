package io.petition.statistics.breakdown;

import com.google.common.collect.ImmutableList;
import io.petition.statistics.indicator.Figure;
import io.petition.statistics.indicator.Fraction;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Tally;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;

/**
 * A figure over time: each period with its change on the one before 环比 and on the same one a year before 同比. A period in which
 * nothing was counted stands there without data, so that a gap is seen.
 *
 * @param points the periods in order
 */
public record Trend(List<Point> points) {
    /**
     * One period.
     *
     * @param period its key, as {@link Grain} writes it
     * @param figure what it comes to; empty where nothing was counted
     * @param onPrevious how much more than the period before, exactly; empty where one of the two has no data
     * @param onYear how much more than a year before; empty also where that year has no such period
     */
    public record Point(
            String period, Optional<Figure> figure, Optional<Fraction> onPrevious, Optional<Fraction> onYear) {
        Optional<Fraction> value() {
            return figure.flatMap(Figure::value);
        }
    }

    public Trend {
        points = ImmutableList.copyOf(points);
    }

    /**
     * From the period of one day to that of another.
     *
     * @param cube broken down by an axis of that grain; the other axes are summed up
     */
    public static Trend of(Indicator<?> indicator, Cube cube, Grain grain, LocalDate from, LocalDate until) {
        Cube along = cube.over(ImmutableList.of(grain.code()));
        ImmutableList.Builder<Point> points = ImmutableList.builder();
        for (LocalDate day = grain.first(from); !day.isAfter(until); day = next(grain, day)) {
            Optional<Fraction> value = value(indicator, along, grain.of(day));
            points.add(new Point(
                    grain.of(day),
                    figure(indicator, along.at(grain.of(day))),
                    minus(value, value(indicator, along, grain.of(day.minusDays(1)))),
                    minus(value, yearBefore(grain, day).flatMap(period -> value(indicator, along, period)))));
        }
        return new Trend(points.build());
    }

    private static Optional<Fraction> minus(Optional<Fraction> value, Optional<Fraction> other) {
        return value.flatMap(so -> other.map(so::minus));
    }

    private static Optional<Fraction> value(Indicator<?> indicator, Cube along, String period) {
        return figure(indicator, along.at(period)).flatMap(Figure::value);
    }

    private static Optional<Figure> figure(Indicator<?> indicator, Tally tally) {
        return tally.under(indicator).isPresent() ? Optional.of(indicator.of(tally)) : Optional.empty();
    }

    /**
     * The same day, week or month of the year before; of weeks, the one of the same number. The 29th of February and a fifty-third week
     * have none where that year is shorter.
     */
    private static Optional<String> yearBefore(Grain grain, LocalDate day) {
        LocalDate before = grain == Grain.WEEK ? weekBefore(day) : day.minusYears(1);
        boolean same = switch (grain) {
            case DAY -> before.getDayOfMonth() == day.getDayOfMonth();
            case WEEK -> week(before) == week(day);
            case MONTH, QUARTER, YEAR -> true;
        };
        return same ? Optional.of(grain.of(before)) : Optional.empty();
    }

    /** Its fourth of January lies in the first week of every year. */
    private static LocalDate weekBefore(LocalDate day) {
        return LocalDate.of(day.get(IsoFields.WEEK_BASED_YEAR) - 1, 1, 4).plusWeeks(week(day) - 1L);
    }

    private static int week(LocalDate day) {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static LocalDate next(Grain grain, LocalDate day) {
        return switch (grain) {
            case DAY -> day.plusDays(1);
            case WEEK -> day.plusWeeks(1);
            case MONTH -> day.plusMonths(1);
            case QUARTER -> day.plusMonths(3);
            case YEAR -> day.plusYears(1);
        };
    }
}
