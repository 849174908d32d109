package io.petition.examples.scenarios;

import static io.petition.examples.scenarios.Cast.CELL;
import static io.petition.examples.scenarios.Cast.CIVIL_AFFAIRS;
import static io.petition.examples.scenarios.Cast.FIRST;

import com.google.common.collect.ImmutableList;
import io.petition.assignment.Routed;
import io.petition.assignment.request.RoutingDemand;
import io.petition.assignment.request.RoutingRequest;
import io.petition.authority.Actor;
import io.petition.explain.Citation;
import io.petition.explain.Coded;
import io.petition.law.Regime;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.ActRule;
import io.petition.lifecycle.DisposalCommand.RaiseObjection;
import io.petition.lifecycle.GroundRule;
import io.petition.lifecycle.Guard;
import io.petition.lifecycle.IntakeCommand.RegisterDispute;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.Procedures;
import io.petition.lifecycle.Proceeding;
import io.petition.lifecycle.ProceedingKind;
import io.petition.lifecycle.SupportCommand.AnswerSummons;
import io.petition.lifecycle.SupportCommand.Summon;
import io.petition.model.Dispute;
import io.petition.model.OrganId;
import io.petition.model.Origin;
import io.petition.model.RegionCode;
import io.petition.rules.china.ChinaOverlays;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.china.MatterClasses;
import io.petition.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The grass roots order, departments carry out 基层发令、部门执行: whom the order binds is found by routing each part of what the cell found, by when they answer is in the order. The
 * text of the local rule is not known, so it is made up, of Beijing's rows for a whistle.
 *
 * @param bound who must act on some part of what was found
 * @param bare the order where only the national text is in force
 * @param told the order under the rule
 * @param answers of each that was ordered, whether and when it answered
 */
record Order(Routed bound, Tale bare, Tale told, List<Answered> answers) {
    private static final String FOUND = "2026-04-20T01:00:00Z";
    private static final String ORDERED = "2026-04-20T01:10:00Z";
    private static final Instant ANSWER_BY = Instant.parse("2026-04-20T09:00:00Z");
    private static final When ASKED = When.at(Instant.parse("2026-04-22T01:00:00Z"));
    private static final String BASIS = "emergency";

    Order {
        answers = ImmutableList.copyOf(answers);
    }

    /**
     * Whether one that was ordered answered.
     *
     * @param organ the organ
     * @param answer in time, late, or not by the time of asking
     */
    record Answered(String organ, String answer) {
        static Answered of(Proceeding order, ZoneId zone) {
            boolean past = When.compare(order.ended().orElse(ASKED), order.due().orElseThrow(), zone) > 0;
            String ended = past ? "late" : "in-time";
            return new Answered(order.subject().orElseThrow(), order.open() ? (past ? "missing" : "awaited") : ended);
        }
    }

    static Order give(Regime china) {
        Routed bound = Town.route(
                china,
                RoutingRequest.builder()
                        .received(LocalDate.parse("2026-04-20"))
                        .matterClass(MatterClasses.ORDINARY)
                        .office(Cast.organ(Cast.OFFICE))
                        .addDemands(part("pipe", "heating"), part("wall", "buildings"))
                        .build(),
                "2026-04-20");
        List<OrganId> called = Found.concerned(bound);
        Summon order = new Summon(FIRST, called, BASIS, When.at(ANSWER_BY));
        Tale told = found(rule(china), "S11")
                .asksInVain(CELL, ORDERED, new Summon(FIRST, called, "at-will", When.at(ANSWER_BY)))
                .does(CELL, ORDERED, order)
                .asksInVain(Actor.organ(called.get(1)), "2026-04-20T01:40:00Z", new RaiseObjection(FIRST, "not ours"))
                .asksInVain(CIVIL_AFFAIRS, "2026-04-20T02:00:00Z", done(Cast.organ(CIVIL_AFFAIRS)))
                .does(Actor.organ(called.get(0)), "2026-04-20T04:10:00Z", done(called.get(0)));
        return new Order(
                bound,
                found(china, "S11-bare").asksInVain(CELL, ORDERED, order),
                told,
                told.state().proceedings().stream()
                        .filter(each -> each.kind().equals(ProceedingKind.SUMMONS))
                        .map(each -> Answered.of(each, china.zone()))
                        .toList());
    }

    private static RoutingDemand part(String id, String category) {
        RegionCode cell = Town.CELL;
        return RoutingDemand.of(id, category, cell.value());
    }

    private static AnswerSummons done(OrganId organ) {
        return new AnswerSummons(FIRST, organ, "carried out");
    }

    private static Tale found(Regime regime, String matter) {
        return Tale.under(regime, matter)
                .does(
                        CELL,
                        FOUND,
                        new RegisterDispute(Dispute.builder()
                                .origin(Origin.CELL)
                                .found(When.of(FOUND))
                                .region(Town.CELL)
                                .build()));
    }

    /** The rows and the grounds of a whistle, on the word of a rule that is made up. */
    private static Regime rule(Regime china) {
        Citation made = Citation.of("a made-up local rule", "3");
        Procedure whistle = ChinaOverlays.lay(china, ChinaOverlays.BEIJING_JIESUJIBAN)
                .regime()
                .flatMap(beijing -> beijing.part(Procedures.PART))
                .flatMap(all -> all.of(ChinaRules.CN_2022 + "+" + ChinaOverlays.BEIJING_JIESUJIBAN))
                .orElseThrow();
        Procedures all = china.part(Procedures.PART).orElseThrow();
        Procedure.Builder own =
                Procedure.builder().from(all.of(ChinaRules.CN_2022).orElseThrow());
        for (ActKey act : List.of(ActKey.SUMMON, ActKey.ANSWER_SUMMONS)) {
            whistle.rows(act)
                    .forEach(row -> own.addActs(ActRule.builder()
                            .from(row)
                            .guards(row.guards().stream()
                                    .map(guard -> Guard.curable(guard.code(), guard.holds(), made))
                                    .toList())
                            .citations(List.of(made))
                            .build()));
        }
        whistle.ground(ActKey.SUMMON, BASIS)
                .ifPresent(ground -> own.addGrounds(GroundRule.builder()
                        .from(ground)
                        .citations(List.of(made))
                        .build()));
        return china.with(Procedures.PART, all.with(own.build()));
    }

    List<Coded> lines() {
        ImmutableList.Builder<Coded> lines = ImmutableList.builder();
        lines.add(Line.heading("s11.bound")).addAll(Found.lines(bound));
        lines.add(Line.heading("s11.bare")).addAll(bare.lines());
        lines.add(Line.heading("s11.order")).addAll(told.lines());
        lines.add(Line.item("s11.binds", "ground", BASIS, "due", told.shown(When.at(ANSWER_BY))));
        lines.add(Line.heading("s11.answers", "on", told.shown(ASKED)));
        answers.forEach(each -> lines.add(Line.item("s11.answer", "organ", each.organ(), "answer", each.answer())));
        return lines.build();
    }
}
