package io.petition.examples.scenarios;

import static io.petition.examples.scenarios.Cast.FIRST;
import static io.petition.examples.scenarios.Cast.LABOUR;
import static io.petition.examples.scenarios.Cast.OFFICE;

import com.google.common.collect.ImmutableList;
import io.petition.authority.Actor;
import io.petition.explain.Coded;
import io.petition.law.MilestoneKey;
import io.petition.law.Regime;
import io.petition.lifecycle.DisposalCommand.DecideDispute;
import io.petition.lifecycle.DisposalCommand.RaiseDispute;
import io.petition.lifecycle.FollowUpCommand.OrderCarryingOut;
import io.petition.lifecycle.FollowUpCommand.ReportCarryingOut;
import io.petition.lifecycle.HandlingCommand.NameCoHandlers;
import io.petition.lifecycle.IntakeCommand.JoinPetition;
import io.petition.lifecycle.IntakeCommand.Register;
import io.petition.lifecycle.IntakeCommand.TellJoined;
import io.petition.lifecycle.MatterState;
import io.petition.model.Channel;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.model.Representation;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.china.Milestones;
import io.petition.rules.china.Terms;
import io.petition.time.When;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * S07, ten workers from another province come together for their wages 三跨、联合接访: who must act and what is crossed, whom they may send, two bureaus
 * that each hold the other competent, the common superior that decides, and one that leads with others beside it.
 */
public final class S07Baotou {
    /** The figure of the report. */
    private static final int WORKERS = 10;

    private S07Baotou() {}

    /**
     * What the scenario found.
     *
     * @param crossing who must act, and what is crossed
     * @param told the story
     * @param batches how many times they came 批次
     * @param persons how many came in all 人次
     * @param disputed for how many days nobody was held competent
     */
    record Report(Crossing crossing, Tale told, int batches, int persons, long disputed) {
        List<Coded> lines() {
            return ImmutableList.<Coded>builder()
                    .add(Line.heading("s07.title", "workers", WORKERS))
                    .addAll(crossing.lines())
                    .add(Line.heading("s07.told"))
                    .addAll(told.lines())
                    .add(Line.heading("s07.figures"))
                    .add(Line.item(
                            "s07.crossed",
                            "count",
                            Found.crossed(crossing.apart().considered().boundary())))
                    .add(Line.item("s07.visits", "batches", batches, "persons", persons))
                    .add(Line.item("s07.disputed", "days", disputed))
                    .build();
        }
    }

    public static void main(String[] args) {
        Sheet.print(play(ChinaRules.national()).lines());
    }

    /** Plays it under the national regime. */
    static Report play(Regime china) {
        Crossing crossing = Crossing.work(china);
        Tale told = Tale.under(china, "S07")
                .asksInVain(OFFICE, "2025-01-06", new Register(joint("S07-1", "2025-01-06", WORKERS, 6)))
                .registers("2025-01-06", joint("S07-1", "2025-01-06", WORKERS, 5))
                .reaches(LABOUR, "2025-01-07");
        disputed(told, crossing);
        told.does(
                        OFFICE,
                        "2025-01-16",
                        new NameCoHandlers(FIRST, crossing.agreed().coHandlers()))
                .accepts(LABOUR, "2025-01-17")
                .does(OFFICE, "2025-01-20", new JoinPetition(joint("S07-2", "2025-01-20", 4, 2), FIRST))
                .does(OFFICE, "2025-01-20", new TellJoined(PetitionId.of("S07-2")))
                .answers(LABOUR, "2025-01-23", "supported")
                .does(
                        OFFICE,
                        "2025-01-23",
                        new OrderCarryingOut(FIRST, Cast.organ(LABOUR), Optional.of(LocalDate.of(2025, 1, 27))))
                .does(LABOUR, "2025-01-26", new ReportCarryingOut(FIRST, Cast.organ(LABOUR), "done"))
                .owes(Terms.HANDLING, "2025-01-26");
        return new Report(
                crossing,
                told,
                told.state().petitions().size(),
                told.state().petitions().stream().mapToInt(S07Baotou::persons).sum(),
                day(told, Milestones.DISPUTE_DECIDED) - day(told, Milestones.COMPETENCE_DISPUTED));
    }

    /** Art. 24-1: they agree, or the common superior decides; the days for telling the petitioners run on. */
    private static void disputed(Tale told, Crossing crossing) {
        Actor above = Actor.organ(crossing.above());
        told.does(
                        LABOUR,
                        "2025-01-08",
                        new RaiseDispute(
                                FIRST,
                                crossing.wages().between(),
                                "the contractor is the construction bureau's to watch"))
                .owes(Terms.DISPUTE_DECISION, "2025-01-10")
                .owes(Terms.ACCEPTANCE_NOTICE_REFERRED, "2025-01-10")
                .asksInVain(
                        above,
                        "2025-01-15",
                        new DecideDispute(FIRST, Cast.organ(LABOUR), "joint-conference", "unpaid wages"))
                .does(
                        above,
                        "2025-01-15",
                        new DecideDispute(FIRST, Cast.organ(LABOUR), "common-superior", "unpaid wages"));
    }

    private static Petition joint(String id, String day, int persons, int representatives) {
        return Petition.builder()
                .id(PetitionId.of(id))
                .channel(Channel.VISIT)
                .received(When.of(day))
                .representation(Representation.joint(
                        persons,
                        IntStream.rangeClosed(1, representatives)
                                .mapToObj(number -> PersonRef.of("worker-" + number))
                                .toList()))
                .build();
    }

    private static int persons(Petition petition) {
        return petition.representation().flatMap(Representation::persons).orElseThrow();
    }

    private static long day(Tale told, MilestoneKey moment) {
        MatterState state = told.state();
        ZoneId zone = told.desk().regime().zone();
        return state.milestones().stream()
                .filter(milestone -> milestone.key().equals(moment))
                .findFirst()
                .orElseThrow()
                .when()
                .epochDay(zone);
    }
}
