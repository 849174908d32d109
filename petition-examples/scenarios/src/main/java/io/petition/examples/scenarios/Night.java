package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.assignment.Routed;
import io.petition.assignment.Told;
import io.petition.assignment.ground.Basis;
import io.petition.assignment.ground.RoutingBook;
import io.petition.assignment.ground.RoutingRules;
import io.petition.assignment.ground.UrgentRule;
import io.petition.assignment.request.RoutingDemand;
import io.petition.assignment.request.RoutingRequest;
import io.petition.explain.Citation;
import io.petition.explain.Coded;
import io.petition.law.Regime;
import io.petition.lifecycle.DisposalEvent;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Recorded;
import io.petition.model.Category;
import io.petition.model.Channel;
import io.petition.model.OrganId;
import io.petition.model.RegionCode;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.china.MatterClasses;
import io.petition.time.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who must act in the night, and who is told at once. Each demand is looked at in its cell; that nobody leads yet keeps nobody from being told.
 *
 * @param national as the national text has it, which sets no length
 * @param local as a local rule (made up) has it, which sets two hours
 * @param neighbour who must act on the heating of the next cell
 */
record Night(Routed national, Routed local, Routed neighbour) {
    private static final LocalDate DAY = LocalDate.parse("2026-01-12");

    static Night work(Regime china) {
        RoutingRequest house = found().addDemands(
                        demand("heating", "heating"), demand("valve-house", "buildings"), demand("warm-room", "relief"))
                .build();
        RoutingRequest next = found().matterClass(MatterClasses.ORDINARY)
                .category(Category.of("heating"))
                .addRegions(Town.NEXT_CELL)
                .build();
        return new Night(
                Town.route(china, house, DAY.toString()),
                Town.route(withinHours(china), house, DAY.toString()),
                Town.route(china, next, DAY.toString()));
    }

    private static RoutingRequest.Builder found() {
        return RoutingRequest.builder()
                .received(DAY)
                .channel(Channel.PHONE)
                .office(Cast.organ(Cast.OFFICE))
                .urgent(true);
    }

    private static RoutingDemand demand(String id, String category) {
        RegionCode cell = Town.CELL;
        return RoutingDemand.of(id, category, cell.value());
    }

    /** What a host with a rule of its own adds: the same recipients, and a length. */
    private static Regime withinHours(Regime china) {
        RoutingBook book = china.part(RoutingBook.PART).orElseThrow();
        RoutingRules rules =
                book.of(china.edition(ChinaRules.CN_2022).orElseThrow()).orElseThrow();
        Citation made = Citation.of("a made-up local rule", "1");
        return china.with(
                RoutingBook.PART,
                book.with(RoutingRules.builder()
                        .from(rules)
                        .urgent(rules.urgent().stream()
                                .map(rule -> new UrgentRule(
                                        Basis.confirmed(rule.basis().key(), made),
                                        rule.when(),
                                        rule.recipients(),
                                        Optional.of(Span.hours(2))))
                                .toList())
                        .build()));
    }

    /** Who must act on some part of it, in the order of the demands. */
    List<OrganId> concerned() {
        return Found.concerned(national);
    }

    /** Those who are to be told and of whom the record does not say that they were. */
    List<OrganId> untold(MatterState state) {
        ImmutableSet.Builder<OrganId> reached = ImmutableSet.builder();
        for (Recorded each : state.history()) {
            if (each.event() instanceof DisposalEvent.UrgentReported reported) {
                reached.addAll(reported.to());
            } else if (each.event() instanceof DisposalEvent.Forwarded forwarded) {
                reached.addAll(forwarded.to());
            }
        }
        Set<OrganId> done = reached.build();
        return national.considered().told().stream()
                .flatMap((Told told) -> told.organ().stream())
                .filter(organ -> !done.contains(organ))
                .toList();
    }

    List<Coded> lines(MatterState state) {
        ImmutableList.Builder<Coded> lines = ImmutableList.builder();
        lines.add(Line.heading("s08.routed")).addAll(Found.lines(national));
        lines.add(Line.heading("s08.neighbour")).addAll(Found.lines(neighbour));
        lines.add(Line.heading("s08.told"));
        national.considered().told().forEach(told -> lines.add(Found.told(told)));
        lines.add(Line.heading("s08.told-local"));
        local.considered().told().forEach(told -> lines.add(Found.told(told)));
        return lines.add(Line.heading("s08.untold", "organs", Found.all(untold(state))))
                .build();
    }
}
