package io.petition.examples.scenarios;

import static io.petition.examples.scenarios.Cast.CIVIL_AFFAIRS;
import static io.petition.examples.scenarios.Cast.FIRST;
import static io.petition.examples.scenarios.Cast.HEALTH;
import static io.petition.examples.scenarios.Cast.HOUSING;
import static io.petition.examples.scenarios.Cast.OFFICE;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Coded;
import io.petition.law.Regime;
import io.petition.lifecycle.DemandOutcome;
import io.petition.lifecycle.FollowUpCommand.OrderCarryingOut;
import io.petition.lifecycle.FollowUpCommand.ReportCarryingOut;
import io.petition.lifecycle.HandlingCommand.Answer;
import io.petition.lifecycle.HandlingCommand.Deliver;
import io.petition.lifecycle.HandlingCommand.NameCoHandlers;
import io.petition.lifecycle.Opinion;
import io.petition.model.Channel;
import io.petition.model.Demand;
import io.petition.model.DemandId;
import io.petition.model.Petition;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.china.Terms;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * S15, a letter to the county's secretary 给县委书记的信 with three demands: one window takes it, one bureau leads and two help,
 * and the opinion has to decide each demand, with one clock for all.
 */
public final class S15Changfeng {
    private static final String LETTER = "2025-09-01";

    private S15Changfeng() {}

    /**
     * What the scenario found.
     *
     * @param told the story
     * @param outcomes what was decided on each demand
     * @param days from the letter to its answer
     */
    record Report(Tale told, List<DemandOutcome> outcomes, long days) {
        List<Coded> lines() {
            ImmutableList.Builder<Coded> lines = ImmutableList.builder();
            lines.add(Line.heading("s15.title")).addAll(told.lines()).add(Line.heading("s15.figures"));
            outcomes.forEach(each -> lines.add(Line.item(
                    "s15.demand",
                    "demand",
                    each.demand().orElseThrow(),
                    "outcome",
                    each.outcome(),
                    "basis",
                    each.basis().orElseThrow())));
            return lines.add(Line.item("s15.days", "days", days)).build();
        }
    }

    public static void main(String[] args) {
        Sheet.print(play(ChinaRules.national()).lines());
    }

    /** Plays it under the national regime. */
    static Report play(Regime china) {
        Petition letter = Petition.builder()
                .from(Cast.petition("S15-1", LETTER, Channel.LETTER_TO_LEADER))
                .addDemands(Demand.of("leaking-roof"), Demand.of("hardship-allowance"), Demand.of("medical-bill"))
                .build();
        DemandOutcome roof = decided("leaking-roof", "supported");
        DemandOutcome allowance = decided("hardship-allowance", "supported");
        Tale told = Tale.under(china, "S15")
                .registers(LETTER, letter)
                .reaches(HOUSING, LETTER)
                .does(
                        HOUSING,
                        LETTER,
                        new NameCoHandlers(FIRST, List.of(Cast.organ(CIVIL_AFFAIRS), Cast.organ(HEALTH))))
                .accepts(HOUSING, "2025-09-02")
                .asksInVain(HOUSING, "2025-09-03", opinion(roof, allowance))
                .asksInVain(HOUSING, "2025-09-03", opinion(roof, allowance, decided("garden", "not-supported")))
                .does(HOUSING, "2025-09-04", opinion(roof, allowance, decided("medical-bill", "explained")))
                .does(HOUSING, "2025-09-04", Deliver.signed(FIRST))
                .does(OFFICE, "2025-09-04", new OrderCarryingOut(FIRST, Cast.organ(HOUSING), Optional.empty()))
                .does(HOUSING, "2025-09-12", new ReportCarryingOut(FIRST, Cast.organ(HOUSING), "done"))
                .owes(Terms.HANDLING, "2025-09-12")
                .owes(Terms.REVIEW_REQUEST, "2025-09-12");
        ZoneId zone = china.zone();
        long days = told.track().since().epochDay(zone) - letter.received().epochDay(zone);
        return new Report(told, told.track().outcomes(), days);
    }

    private static Answer opinion(DemandOutcome... outcomes) {
        return new Answer(FIRST, Opinion.whole(List.of(outcomes)));
    }

    private static DemandOutcome decided(String demand, String outcome) {
        return DemandOutcome.of(DemandId.of(demand), outcome, "law");
    }
}
