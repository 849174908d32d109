package io.petition.time;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Citation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * Calendars that could be some country's: one to six years, one to three days of rest a week, holidays in runs of up to
 * twelve days, weekends worked by decree, and now and then a decree just outside the published years.
 */
public final class CalendarArbitraries {
    private static final Citation NOTICE = Citation.of("a notice", "");

    /** How far outside the horizon a decree may lie. */
    private static final int OUTSIDE = 40;

    private CalendarArbitraries() {}

    /** Calendars as data. */
    public static Arbitrary<CalendarSketch> sketches() {
        Arbitrary<Horizon> horizons = Combinators.combine(
                        Arbitraries.integers().between(1896, 2104),
                        Arbitraries.integers().between(0, 5))
                .as((first, more) -> new Horizon(first, first + more));
        Arbitrary<Set<DayOfWeek>> weekends =
                Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(horizons, weekends)
                .flatAs((horizon, weekend) -> decrees(horizon).map(days -> new CalendarSketch(horizon, weekend, days)));
    }

    /** Calendars, built. */
    public static Arbitrary<WorkCalendar> calendars() {
        return sketches().map(CalendarSketch::calendar);
    }

    /** Days of the published years, their first and last more often than chance would have it. */
    public static Arbitrary<LocalDate> datesIn(Horizon horizon) {
        return datesAround(horizon, 0);
    }

    /** Days of the published years and up to {@code days} before and after them; more often those at the edges. */
    public static Arbitrary<LocalDate> datesAround(Horizon horizon, int days) {
        LocalDate first = horizon.firstDay();
        LocalDate last = horizon.lastDay();
        int next = Math.min(days, 1);
        Arbitrary<LocalDate> edges = Arbitraries.of(first, last, first.minusDays(next), last.plusDays(next));
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(first.toEpochDay() - days, last.toEpochDay() + days)
                .withDistribution(RandomDistribution.uniform())
                .map(LocalDate::ofEpochDay);
        return Arbitraries.frequencyOf(Tuple.of(1, edges), Tuple.of(9, any));
    }

    private static Arbitrary<List<DecreedDay>> decrees(Horizon horizon) {
        Arbitrary<List<DecreedDay>> runs = Combinators.combine(
                        datesAround(horizon, OUTSIDE),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of(true, true, false))
                .as(CalendarArbitraries::run);
        return runs.list().ofMaxSize(30).map(CalendarArbitraries::eachDateOnce);
    }

    private static List<DecreedDay> run(LocalDate first, int length, boolean off) {
        return first.datesUntil(first.plusDays(length))
                .map(date -> new DecreedDay(date, off, "an occasion", NOTICE))
                .toList();
    }

    private static List<DecreedDay> eachDateOnce(List<List<DecreedDay>> runs) {
        Map<LocalDate, DecreedDay> byDate = new TreeMap<>();
        for (List<DecreedDay> run : runs) {
            for (DecreedDay day : run) {
                byDate.put(day.date(), day);
            }
        }
        return ImmutableList.copyOf(byDate.values());
    }
}
