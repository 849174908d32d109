package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import io.petition.assignment.Assignment;
import io.petition.assignment.CompetenceDispute;
import io.petition.assignment.request.RoutingDemand;
import io.petition.assignment.request.RoutingRequest;
import io.petition.explain.Coded;
import io.petition.law.Regime;
import io.petition.model.Category;
import io.petition.model.Channel;
import io.petition.model.OrganId;
import io.petition.model.Purpose;
import io.petition.rules.china.MatterClasses;
import java.time.LocalDate;
import java.util.List;

/**
 * Who must act on wages that are owed across boundaries 三跨三分离: what is crossed is worked out from where and about what each demand is, and from where
 * who petitions lives and is registered.
 *
 * @param wages asked of the wages alone: two bureaus of one county, and who stands above both
 * @param apart asked of all three demands: a third bureau in another province, above all of whom nobody stands
 * @param before the same ten years earlier
 * @param agreed the same once the three agreed who leads
 */
record Crossing(CompetenceDispute wages, CompetenceDispute apart, CompetenceDispute before, Assignment agreed) {
    private static final String DAY = "2025-01-07";

    static Crossing work(Regime china) {
        RoutingRequest wages = received(DAY)
                .category(Category.of("site-wages"))
                .addRegions(Town.COUNTY)
                .build();
        return new Crossing(
                dispute(china, wages, DAY),
                dispute(china, demands(DAY).build(), DAY),
                dispute(china, demands("2015-01-06").build(), "2015-01-07"),
                (Assignment) Town.route(
                        china, demands(DAY).agreedLead(OrganId.of("labour")).build(), "2025-01-16"));
    }

    private static CompetenceDispute dispute(Regime china, RoutingRequest request, String day) {
        return (CompetenceDispute) Town.route(china, request, day);
    }

    private static RoutingRequest.Builder received(String day) {
        return RoutingRequest.builder()
                .received(LocalDate.parse(day))
                .purpose(Purpose.REQUEST)
                .channel(Channel.VISIT)
                .office(Cast.organ(Cast.OFFICE))
                .residence(Town.COUNTY)
                .household(Town.AWAY);
    }

    private static RoutingRequest.Builder demands(String day) {
        return received(day)
                .matterClass(MatterClasses.ORDINARY)
                .addDemands(
                        RoutingDemand.of("wages", "site-wages", Town.COUNTY.value()),
                        RoutingDemand.of("safety", "buildings", Town.COUNTY.value()),
                        RoutingDemand.of("insurance", "insurance", Town.AWAY.value()));
    }

    /** The one organ that stands above the two bureaus. */
    OrganId above() {
        List<OrganId> deciders = Found.deciders(wages.decider());
        if (deciders.size() != 1) {
            throw new IllegalStateException("decider: " + wages.decider() + " is not one organ");
        }
        return deciders.get(0);
    }

    List<Coded> lines() {
        return ImmutableList.<Coded>builder()
                .add(Line.heading("s07.wages"))
                .addAll(Found.lines(wages))
                .add(Line.heading("s07.apart"))
                .addAll(Found.lines(apart))
                .add(Found.boundary(apart.considered().boundary()))
                .add(Line.heading("s07.before"))
                .addAll(Found.lines(before))
                .add(Line.heading("s07.agreed"))
                .addAll(Found.lines(agreed))
                .build();
    }
}
