package io.petition.examples.scenarios;

import static io.petition.examples.scenarios.Cast.FIRST;
import static io.petition.examples.scenarios.Cast.HOUSING;
import static io.petition.examples.scenarios.Cast.OFFICE;

import com.google.common.collect.ImmutableList;
import io.petition.assignment.Assignment;
import io.petition.assignment.Routed;
import io.petition.assignment.request.RoutingRequest;
import io.petition.authority.Actor;
import io.petition.authority.Participant;
import io.petition.authority.ParticipantRole;
import io.petition.authority.region.Tier;
import io.petition.explain.Citation;
import io.petition.explain.Coded;
import io.petition.law.Regime;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.ActRule;
import io.petition.lifecycle.DeliberationCommand.ClosePanel;
import io.petition.lifecycle.DeliberationCommand.OpenPanel;
import io.petition.lifecycle.DisposalCommand.Escalate;
import io.petition.lifecycle.FollowUpCommand.Settle;
import io.petition.lifecycle.Guard;
import io.petition.lifecycle.HandlingCommand.Answer;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.Procedures;
import io.petition.lifecycle.Stage;
import io.petition.model.Category;
import io.petition.model.Channel;
import io.petition.model.OrganId;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.Recurrence;
import io.petition.rules.china.ChinaOverlays;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.china.MatterClasses;
import io.petition.rules.china.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * S06, a closed loop: what is hard goes up one level and is looked at there by a panel 提级会审. Who has it there is found above who has it here, on the tier that is to decide; where
 * nobody stands there, it is said. A panel while a matter is handled is known to no text, so the host writes a rule for it. How many were settled at the first handling is counted.
 */
public final class S06Guangdong {
    private static final List<Participant> PANEL = List.of(
            Participant.of(ParticipantRole.CHAIR, PersonRef.of("chair")),
            Participant.of(ParticipantRole.EXPERT, PersonRef.of("surveyor")),
            Participant.of(ParticipantRole.LAWYER, PersonRef.of("lawyer")));

    private static final Citation MADE_UP = Citation.of("a made-up local rule", "2");

    private S06Guangdong() {}

    /**
     * What the scenario found.
     *
     * @param up who has it one level up
     * @param nobody the same of a content that nobody has there
     * @param bare the panel where only the national text is in force
     * @param told the panel where the host has a rule for it
     * @param ledger the matters of the ledger, and how each stands
     */
    record Report(Assignment up, Routed nobody, Tale bare, Tale told, List<LedgerRow> ledger) {
        Report {
            ledger = ImmutableList.copyOf(ledger);
        }

        long settled() {
            return ledger.stream().filter(LedgerRow::settled).count();
        }

        long atFirstHandling() {
            return ledger.stream().filter(LedgerRow::atFirstHandling).count();
        }

        List<Coded> lines() {
            ImmutableList.Builder<Coded> lines = ImmutableList.builder();
            lines.add(Line.heading("s06.up"))
                    .addAll(Found.lines(up))
                    .add(Line.heading("s06.nobody"))
                    .addAll(Found.lines(nobody))
                    .add(Line.heading("s06.bare"))
                    .addAll(bare.lines())
                    .add(Line.heading("s06.title"))
                    .addAll(told.lines())
                    .add(Line.heading("s06.ledger"));
            ledger.forEach(row -> lines.add(row.line()));
            return lines.add(Line.item(
                            "s06.first-handling",
                            "first",
                            atFirstHandling(),
                            "settled",
                            settled(),
                            "all",
                            ledger.size()))
                    .build();
        }
    }

    public static void main(String[] args) {
        Sheet.print(play(ChinaRules.national()).lines());
    }

    /** Plays it under the national regime, and under the same with a rule of the host's own. */
    static Report play(Regime china) {
        Assignment up = (Assignment) oneLevelUp(china, "housing", "housing");
        OrganId city = up.lead();
        Regime panel = withPanel(china);
        Tale bare = escalated(china, "S06-1", city).asksInVain(Actor.organ(city), "2025-04-07", opened());
        Tale told = escalated(panel, "S06-2", city)
                .asksInVain(HOUSING, "2025-04-02", Answer.whole(FIRST, "supported", "law"))
                .asksInVain(Actor.organ(city), "2025-04-07", new OpenPanel(FIRST, PANEL.subList(1, 3)))
                .does(Actor.organ(city), "2025-04-07", opened())
                .does(Actor.organ(city), "2025-04-11", new ClosePanel(FIRST, "supported"))
                .answers(Actor.organ(city), "2025-04-21", "supported")
                .does(Cast.PERSON, "2025-04-28", new Settle(FIRST, "reconciliation"))
                .owes(Terms.HANDLING, "2025-04-28");
        Tale first = accepted(china, "S06-3", Recurrence.FIRST)
                .answers(HOUSING, "2025-03-31", "supported")
                .does(Cast.PERSON, "2025-04-07", new Settle(FIRST, "reconciliation"));
        Tale repeated = accepted(china, "S06-4", Recurrence.REPEAT)
                .answers(HOUSING, "2025-03-31", "supported")
                .does(Cast.PERSON, "2025-04-07", new Settle(FIRST, "reconciliation"));
        return new Report(
                up,
                oneLevelUp(china, "relief", "civil-affairs"),
                bare,
                told,
                Stream.of(bare, told, first, repeated).map(LedgerRow::of).toList());
    }

    /** Asked by the office one level up, to be raised from who has it and decided on that level: of the two above a department, the one that stands there. */
    private static Routed oneLevelUp(Regime china, String category, String from) {
        return Town.route(
                china,
                RoutingRequest.builder()
                        .received(LocalDate.parse("2025-03-31"))
                        .matterClass(MatterClasses.ORDINARY)
                        .category(Category.of(category))
                        .addRegions(Town.COUNTY)
                        .escalatedFrom(OrganId.of(from))
                        .tier(Tier.CITY)
                        .office(Town.CITY_OFFICE)
                        .build(),
                "2025-03-31");
    }

    private static Tale accepted(Regime regime, String matter, Recurrence recurrence) {
        Petition petition = Petition.builder()
                .from(Cast.petition(matter + "-P", "2025-03-03", Channel.LETTER))
                .recurrence(recurrence)
                .build();
        return Tale.under(regime, matter)
                .registers("2025-03-03", petition)
                .reaches(HOUSING, "2025-03-04")
                .accepts(HOUSING, "2025-03-10");
    }

    private static Tale escalated(Regime regime, String matter, OrganId city) {
        return accepted(regime, matter, Recurrence.REPEAT)
                .does(OFFICE, "2025-03-31", new Escalate(FIRST, city, "beyond what the county can decide alone"));
    }

    private static OpenPanel opened() {
        return new OpenPanel(FIRST, PANEL);
    }

    /** Shandong's rows for a panel in a review, taken over for a matter that is handled, on the word of a rule that is made up. */
    private static Regime withPanel(Regime china) {
        Regime shandong = ChinaOverlays.lay(china, ChinaOverlays.SHANDONG_REVIEW_2024)
                .regime()
                .orElseThrow();
        Procedure known = shandong.part(Procedures.PART)
                .orElseThrow()
                .of(ChinaRules.CN_2022 + "+" + ChinaOverlays.SHANDONG_REVIEW_2024)
                .orElseThrow();
        Procedures all = china.part(Procedures.PART).orElseThrow();
        Procedure.Builder own =
                Procedure.builder().from(all.of(ChinaRules.CN_2022).orElseThrow());
        for (ActKey act : List.of(ActKey.OPEN_PANEL, ActKey.CLOSE_PANEL)) {
            known.rows(act)
                    .forEach(row -> own.addActs(ActRule.builder()
                            .from(row)
                            .stages(Set.of(Stage.ACCEPTED))
                            .guards(row.guards().stream()
                                    .filter(guard -> !guard.code().equals("actor-not-asked-for-remedy"))
                                    .map(guard -> Guard.curable(guard.code(), guard.holds(), MADE_UP))
                                    .toList())
                            .citations(List.of(MADE_UP))
                            .build()));
        }
        return china.with(Procedures.PART, all.with(own.build()));
    }
}
