package io.petition.statistics.breakdown;

import io.petition.condition.Fact;
import io.petition.statistics.indicator.Counter;
import io.petition.statistics.indicator.Measure;
import io.petition.statistics.indicator.Panel;
import io.petition.statistics.profile.Profiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the facts of one profile are counted: for each day that the indicators go by, the places of those to which such a fact adds
 * one, and the counters to which it adds a number or days of its own.
 */
final class Places {
    private final int[][] dated;
    private final int[][] undated;
    private final int[][] own;

    private Places(int days) {
        this.dated = new int[days][];
        this.undated = new int[days][];
        this.own = new int[days][];
    }

    /** Of a profile, in the order of the days. */
    static <F> Places of(Panel<F> panel, List<Fact<F, LocalDate>> days, Profiles<F> profiles, int profile) {
        Places places = new Places(days.size());
        for (int d = 0; d < days.size(); d++) {
            List<Integer> plain = new ArrayList<>();
            List<Integer> without = new ArrayList<>();
            List<Integer> own = new ArrayList<>();
            for (int i = 0; i < panel.counters().size(); i++) {
                Counter<F> counter = panel.counters().get(i);
                int classed = profiles.classed(profile, i);
                if (classed != Counter.NONE && counter.indicator().period().equals(days.get(d))) {
                    Measure<F> measure = counter.indicator().measure();
                    boolean one = measure instanceof Measure.Share || measure instanceof Measure.Count;
                    (one ? plain : own).add(one ? panel.offset(i) + classed : i);
                    without.add(panel.offset(i) + counter.undated(classed));
                }
            }
            places.dated[d] = array(plain);
            places.undated[d] = array(without);
            places.own[d] = array(own);
        }
        return places;
    }

    private static int[] array(List<Integer> numbers) {
        int[] array = new int[numbers.size()];
        Arrays.setAll(array, numbers::get);
        return array;
    }

    /** Whether no indicator that goes by this day is about such a fact. */
    boolean none(int day) {
        return undated[day].length == 0;
    }

    int[] dated(int day) {
        return dated[day];
    }

    int[] undated(int day) {
        return undated[day];
    }

    int[] own(int day) {
        return own[day];
    }
}
