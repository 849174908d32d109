package io.petition.examples.scenarios;

import static io.petition.examples.scenarios.Cast.FIRST;
import static io.petition.examples.scenarios.Cast.HOUSING;
import static io.petition.examples.scenarios.Cast.OFFICE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.petition.assignment.Routed;
import io.petition.assignment.request.RoutingRequest;
import io.petition.authority.Participant;
import io.petition.authority.ParticipantRole;
import io.petition.authority.region.Tier;
import io.petition.explain.Coded;
import io.petition.law.Regime;
import io.petition.lifecycle.DeliberationCommand.CloseMediation;
import io.petition.lifecycle.DeliberationCommand.MoveMediationUp;
import io.petition.lifecycle.DeliberationCommand.OpenMediation;
import io.petition.lifecycle.IntakeCommand.RegisterDispute;
import io.petition.lifecycle.Proceeding;
import io.petition.model.Category;
import io.petition.model.Dispute;
import io.petition.model.Origin;
import io.petition.model.Party;
import io.petition.model.PersonRef;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.china.MatterClasses;
import io.petition.service.Nearby;
import io.petition.service.Place;
import io.petition.service.ServicePoint;
import io.petition.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * S16, village elders' halls 乡贤评理堂: halls and mediators are what there is to mediate with, and a mediation that fails moves up from village to township to the county's centre,
 * each time to the nearest place of that tier. How many were settled on each tier is counted from the events; what is left over is routed.
 */
public final class S16Yongchuan {
    private static final List<Tier> TIERS = List.of(Tier.VILLAGE, Tier.TOWNSHIP, Tier.COUNTY);
    private static final Place HOME = Network.at(11, 6);
    private static final Instant ASKED = Instant.parse("2026-03-06T02:00:00Z");

    private S16Yongchuan() {}

    /**
     * What the scenario found.
     *
     * @param halls the nearest place of each tier, from the village up
     * @param bench who mediates in the hall when, and what could not be kept
     * @param told a dispute that no tier settles
     * @param agreed how many disputes ended in an agreement, by the tier on which they did
     * @param disputes how many there were
     * @param left who must act on the one that is left
     */
    record Report(List<Nearby> halls, Bench bench, Tale told, Map<String, Integer> agreed, int disputes, Routed left) {
        Report {
            halls = ImmutableList.copyOf(halls);
            agreed = ImmutableSortedMap.copyOf(agreed);
        }

        List<Coded> lines() {
            ImmutableList.Builder<Coded> lines = ImmutableList.builder();
            lines.add(Line.heading("s16.halls"));
            halls.forEach(hall -> lines.add(Line.item(
                    "s16.hall",
                    "tier",
                    hall.open().orElseThrow().point().tier().code(),
                    "point",
                    hall.open().orElseThrow().point().id(),
                    "metres",
                    hall.open().orElseThrow().millimetres() / 1000)));
            lines.addAll(bench.lines()).add(Line.heading("s16.told")).addAll(told.lines());
            lines.add(Line.heading("s16.settled", "disputes", disputes));
            TIERS.forEach(tier -> lines.add(
                    Line.item("s16.tier", "tier", tier.code(), "count", agreed.getOrDefault(tier.code(), 0))));
            return lines.add(Line.heading("s16.left")).addAll(Found.lines(left)).build();
        }
    }

    public static void main(String[] args) {
        Sheet.print(play(ChinaRules.national()).lines());
    }

    /** Plays it under the national regime. */
    static Report play(Regime china) {
        Bench bench = Bench.draw(china.calendar());
        PersonRef mediator = bench.on(LocalDate.parse("2026-03-11")).orElseThrow();
        Tale told = found(china, "S16-1")
                .asksInVain(OFFICE, "2026-03-10", opened(mediator, false))
                .does(OFFICE, "2026-03-11", opened(mediator, true))
                .does(OFFICE, "2026-03-18", new MoveMediationUp(FIRST, "township"))
                .does(OFFICE, "2026-03-25", new MoveMediationUp(FIRST, "county"))
                .does(OFFICE, "2026-04-01", new CloseMediation(FIRST, "failed"))
                .asksInVain(OFFICE, "2026-04-02", new MoveMediationUp(FIRST, "city"));
        List<Tale> all = new ArrayList<>(List.of(told));
        for (int ups : new int[] {0, 0, 0, 1, 2}) {
            all.add(settled(china, "S16-" + (all.size() + 1), mediator, ups));
        }
        return new Report(
                TIERS.stream().map(tier -> near(china, tier)).toList(),
                bench,
                told,
                agreed(all),
                all.size(),
                Town.route(
                        china,
                        RoutingRequest.builder()
                                .received(LocalDate.parse("2026-04-02"))
                                .matterClass(MatterClasses.ORDINARY)
                                .category(Category.of("housing"))
                                .addRegions(Town.NEXT_CELL)
                                .office(Cast.organ(OFFICE))
                                .build(),
                        "2026-04-02"));
    }

    private static Nearby near(Regime china, Tier tier) {
        List<ServicePoint> places = Network.fourTiers().stream()
                .filter(point -> point.tier() == tier)
                .toList();
        return Network.under(china, places).near(HOME, ASKED);
    }

    private static Tale found(Regime china, String matter) {
        return Tale.under(china, matter)
                .does(
                        OFFICE,
                        "2026-03-09",
                        new RegisterDispute(Dispute.builder()
                                .origin(Origin.CELL)
                                .found(When.of("2026-03-06"))
                                .region(Town.NEXT_CELL)
                                .addParties(Party.person(Party.Side.PARTY, Cast.person(Cast.PERSON)))
                                .addParties(Party.organ(Party.Side.PARTY, Cast.organ(HOUSING)))
                                .build()));
    }

    private static Tale settled(Regime china, String matter, PersonRef mediator, int ups) {
        Tale tale = found(china, matter).does(OFFICE, "2026-03-11", opened(mediator, true));
        for (Tier tier : TIERS.subList(1, 1 + ups)) {
            tale.does(OFFICE, "2026-03-18", new MoveMediationUp(FIRST, tier.code()));
        }
        return tale.does(OFFICE, "2026-03-25", new CloseMediation(FIRST, "agreed"));
    }

    private static OpenMediation opened(PersonRef mediator, boolean bothConsent) {
        return new OpenMediation(
                FIRST,
                Tier.VILLAGE.code(),
                List.of(
                        Participant.of(ParticipantRole.PETITIONER, Cast.person(Cast.PERSON))
                                .consenting(true),
                        Participant.of(ParticipantRole.RESPONDENT, Cast.organ(HOUSING))
                                .consenting(bothConsent),
                        Participant.of(ParticipantRole.MEDIATOR, mediator)));
    }

    /** On which tier each mediation stood when both sides agreed. */
    private static Map<String, Integer> agreed(List<Tale> tales) {
        ImmutableSortedMap.Builder<String, Integer> count = ImmutableSortedMap.naturalOrder();
        for (Tier tier : TIERS) {
            count.put(tier.code(), (int) tales.stream()
                    .flatMap((Tale tale) -> tale.state().proceedings().stream())
                    .filter((Proceeding each) -> each.outcome().equals(Optional.of("agreed"))
                            && each.step().equals(Optional.of(tier.code())))
                    .count());
        }
        return count.buildOrThrow();
    }
}
