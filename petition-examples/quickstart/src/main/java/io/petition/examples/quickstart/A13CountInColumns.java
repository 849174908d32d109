package io.petition.examples.quickstart;

import io.petition.lifecycle.Lifecycle;
import io.petition.rules.china.ChinaIndicators;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.text.Language;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.Place;
import io.petition.statistics.breakdown.Axis;
import io.petition.statistics.breakdown.Breakdown;
import io.petition.statistics.breakdown.FactBatch;
import io.petition.statistics.breakdown.Grain;
import io.petition.statistics.breakdown.Ranking;
import io.petition.statistics.indicator.Panel;
import java.time.LocalDate;
import java.util.List;

/** Facts in columns, for volume: of each answering organ, kept as bytes, and asked again by other periods and groups. */
public final class A13CountInColumns {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);
    private static final Show SHOW = new Show(Language.EN);

    private A13CountInColumns() {}

    public static void main(String[] args) {
        var desk = Lifecycle.under(ChinaRules.national());
        var classifier = ChinaIndicators.classifier(desk);
        var onTime = ChinaIndicators.all().ofCases("on-time-completion").orElseThrow();
        var panel = Panel.of(onTime);
        var organ = Axis.of(CaseFacts.HANDLING_ORGAN);
        var county = Axis.of(CaseFacts.REGION);

        // Each track of a matter is a fact of the organ that has it: these are counted by organ, matters as a whole are
        // not.
        var builder = FactBatch.builder(panel, List.of(organ, county));
        MadeUpOffice.histories(desk).forEach((region, its) -> {
            var place = Place.builder().region(region).build();
            its.forEach(history ->
                    classifier.ofTracks(desk.replay(history), TODAY, place).forEach(builder::add));
        });
        var stored = builder.build().compact().toBytes(); // names nobody; may be sent, and added to those of others
        var batch = FactBatch.read(panel, stored);
        SHOW.line(batch.size() + " facts by " + batch.axes());

        var months = batch.cube(Breakdown.of(panel, organ, Axis.of(Grain.MONTH)));
        months.cells().forEach(cell -> SHOW.line(cell.at() + ": " + onTime.of(cell.tally())));
        // Cells add up into any groups of their keys: here months into years, and what has no day stays by itself.
        var years = months.mapping("month", month -> month.isEmpty() ? month : month.substring(0, 4));
        years.cells().forEach(cell -> SHOW.line(cell.at() + ": " + onTime.of(cell.tally())));

        var ranking = Ranking.of(onTime, batch.cube(Breakdown.of(panel, county)), "region");
        for (int i = 0; i < ranking.lines().size(); i++) {
            var line = ranking.lines().get(i);
            SHOW.line(line.rank().orElseThrow() + " " + line.key() + ": " + line.figure()
                    + (ranking.apart(i).orElse(true) ? "" : "; does not well differ from the one before it"));
        }
    }
}
