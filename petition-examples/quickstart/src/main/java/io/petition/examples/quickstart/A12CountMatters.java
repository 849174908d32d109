package io.petition.examples.quickstart;

import io.petition.lifecycle.Lifecycle;
import io.petition.rules.china.ChinaIndicators;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.text.Language;
import io.petition.statistics.CaseFact;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.Place;
import io.petition.statistics.breakdown.Axis;
import io.petition.statistics.breakdown.Breakdown;
import io.petition.statistics.breakdown.Cube;
import io.petition.statistics.breakdown.Grain;
import io.petition.statistics.breakdown.Trend;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Panel;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** From stored histories to a figure that says what it counts: by county and month, and beside the year before. */
public final class A12CountMatters {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);
    private static final Show SHOW = new Show(Language.EN);

    private A12CountMatters() {}

    public static void main(String[] args) {
        var desk = Lifecycle.under(ChinaRules.national());
        var histories = MadeUpOffice.histories(desk);
        // readme: figure
        var classifier = ChinaIndicators.classifier(desk); // each term of a matter in exactly one class, as of a day
        List<CaseFact> facts = new ArrayList<>();
        histories.forEach((county, its) -> {
            var place = Place.builder().region(county).build(); // what no history knows
            its.forEach(history -> facts.add(classifier.of(desk.replay(history), TODAY, place)));
        });
        var onTime = ChinaIndicators.all().ofCases("on-time-completion").orElseThrow();
        var panel = Panel.of(onTime); // any number of indicators, counted in one pass
        SHOW.line(onTime.of(panel.tally(facts)).toString());

        var cube = Breakdown.of(panel, Axis.of(CaseFacts.REGION), Axis.of(Grain.MONTH))
                .of(facts);
        cube.cells().forEach(cell -> SHOW.line(cell.at() + ": " + onTime.of(cell.tally())));
        // readme: end
        SHOW.line(onTime.id() + ": " + SHOW.name("indicator", onTime.key()) + " " + onTime.citations());
        onYear(onTime, cube);
    }

    /** In which month something was due, and what of it was done in time, beside the same month of the year before. */
    private static void onYear(Indicator<CaseFact> onTime, Cube cube) {
        Trend.of(onTime, cube, Grain.MONTH, LocalDate.of(2024, 1, 1), TODAY).points().stream()
                .filter(point -> point.figure().isPresent())
                .forEach(point -> SHOW.line(point.period() + ": "
                        + point.figure().get()
                        + point.onYear()
                                .map(change -> ", " + change.percent(1, RoundingMode.HALF_UP) + " points on the year")
                                .orElse("")));
    }
}
