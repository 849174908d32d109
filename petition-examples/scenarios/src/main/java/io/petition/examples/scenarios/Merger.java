package io.petition.examples.scenarios;

import static io.petition.examples.scenarios.Cast.FIRST;

import com.google.common.collect.ImmutableList;
import io.petition.assignment.Routed;
import io.petition.assignment.Routing;
import io.petition.assignment.request.RoutingRequest;
import io.petition.authority.Actor;
import io.petition.authority.Organ;
import io.petition.authority.OrganDirectory;
import io.petition.authority.names.NameReader;
import io.petition.authority.names.NameReading;
import io.petition.authority.names.TypoBounds;
import io.petition.explain.Coded;
import io.petition.explain.Explained;
import io.petition.law.Regime;
import io.petition.lifecycle.HandlingCommand.Answer;
import io.petition.lifecycle.IntakeCommand.SucceedOrgan;
import io.petition.model.Category;
import io.petition.model.Channel;
import io.petition.model.OrganId;
import io.petition.model.Purpose;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.china.MatterClasses;
import io.petition.rules.china.Terms;
import io.petition.time.Period;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Two bureaus become one while matters run 机关合并: who must act on the day before and on the day itself, what the old name stands for, and that a running matter goes
 * on with the clock it had.
 */
public final class Merger {
    private static final LocalDate MERGED = LocalDate.parse("2025-07-01");
    private static final String BEFORE = "2025-06-30";
    private static final OrganId LAND = OrganId.of("land");
    private static final OrganId PLANNING = OrganId.of("planning");
    private static final OrganId RESOURCES = OrganId.of("resources");

    private Merger() {}

    /**
     * One question, asked the day before and on the day.
     *
     * @param name which
     * @param before the day before
     * @param after on the day
     */
    record Asked(String name, Routed before, Routed after) {}

    /**
     * What the scenario found.
     *
     * @param asked who must act
     * @param names what the old name stands for, the day before and on the day
     * @param told the running matter
     * @param due the last day of its handling while the old bureau had it
     * @param dueAfter the same under the new one
     */
    record Report(
            List<Asked> asked,
            List<Explained<NameReading>> names,
            Tale told,
            Optional<When> due,
            Optional<When> dueAfter) {
        Report {
            asked = ImmutableList.copyOf(asked);
            names = ImmutableList.copyOf(names);
        }

        List<Coded> lines() {
            ImmutableList.Builder<Coded> lines = ImmutableList.builder();
            for (Asked each : asked) {
                lines.add(Line.heading("merger.asked", "petition", each.name()))
                        .add(Line.item("merger.before"))
                        .addAll(Found.lines(each.before()))
                        .add(Line.item("merger.after"))
                        .addAll(Found.lines(each.after()));
            }
            lines.add(Line.heading("merger.names"));
            names.forEach(name -> lines.addAll(name.steps()));
            return lines.add(Line.heading("merger.told"))
                    .addAll(told.lines())
                    .add(Line.heading(
                            "merger.due",
                            "before",
                            due.map(told::shown).orElse(""),
                            "after",
                            dueAfter.map(told::shown).orElse("")))
                    .build();
        }
    }

    public static void main(String[] args) {
        Sheet.print(play(ChinaRules.national()).lines());
    }

    /** Plays it under the national regime. */
    static Report play(Regime china) {
        OrganDirectory directory = Town.directory(
                ended("land", "old-land", "land-use", "farm-building"),
                ended("planning", "old-planning", "plans", "farm-building"),
                Town.department("resources").existence(Period.from(MERGED)).build());
        Routing routing = Routing.under(china, directory, Town.regions());
        NameReader names = NameReader.of(directory, TypoBounds.none());
        Tale told = running(china);
        Optional<When> due = told.owed(Terms.HANDLING, BEFORE).deadline().due();
        handedOver(told);
        return new Report(
                List.of(
                        asked(routing, "one", request("land-use").matterClass(MatterClasses.ORDINARY)),
                        asked(routing, "both", request("farm-building").matterClass(MatterClasses.ORDINARY)),
                        asked(
                                routing,
                                "accusation",
                                request("land-use").purpose(Purpose.ACCUSATION).addComplainedOf(LAND))),
                List.of(names.read("old-land", LocalDate.parse(BEFORE)), names.read("old-land", MERGED)),
                told,
                due,
                told.owed(Terms.HANDLING, "2025-07-02").deadline().due());
    }

    private static Organ ended(String id, String name, String... categories) {
        return Town.department(id, categories)
                .name(name)
                .existence(Period.closed(LocalDate.parse("2001-01-01"), MERGED.minusDays(1)))
                .successor(RESOURCES)
                .build();
    }

    private static RoutingRequest.Builder request(String category) {
        return RoutingRequest.builder()
                .received(LocalDate.parse(BEFORE))
                .category(Category.of(category))
                .addRegions(Town.COUNTY)
                .office(Cast.organ(Cast.OFFICE));
    }

    private static Asked asked(Routing routing, String name, RoutingRequest.Builder request) {
        RoutingRequest built = request.build();
        return new Asked(name, routing.route(built, LocalDate.parse(BEFORE)), routing.route(built, MERGED));
    }

    private static Tale running(Regime china) {
        Actor land = Actor.organ(LAND);
        return Tale.under(china, "merger")
                .registers("2025-06-02", Cast.petition("merger-1", "2025-06-02", Channel.LETTER))
                .reaches(land, "2025-06-03")
                .accepts(land, "2025-06-09")
                .owes(Terms.HANDLING, BEFORE);
    }

    /** Art. 24-2: who carries on the powers has it. Nobody else takes it, and who ended acts no more. */
    private static void handedOver(Tale told) {
        SucceedOrgan merged = new SucceedOrgan(LAND, RESOURCES, "merged");
        told.asksInVain(Cast.HOUSING, "2025-07-01", new SucceedOrgan(LAND, Cast.organ(Cast.HOUSING), "merged"))
                .does(Cast.OFFICE, "2025-07-01", merged)
                .asksInVain(Actor.organ(PLANNING), "2025-07-02", Answer.whole(FIRST, "supported", "law"))
                .asksInVain(Actor.organ(LAND), "2025-07-02", Answer.whole(FIRST, "supported", "law"))
                .owes(Terms.HANDLING, "2025-07-02")
                .answers(Actor.organ(RESOURCES), "2025-07-21", "supported")
                .owes(Terms.HANDLING, "2025-07-21");
    }
}
