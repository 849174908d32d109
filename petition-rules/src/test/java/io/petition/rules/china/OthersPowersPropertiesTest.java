package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.assignment.Assignment;
import io.petition.assignment.Part;
import io.petition.assignment.Routed;
import io.petition.assignment.Routing;
import io.petition.assignment.ground.Way;
import io.petition.assignment.request.RoutingDemand;
import io.petition.assignment.request.RoutingRequest;
import io.petition.authority.OrganDirectory;
import io.petition.authority.SpecialBody;
import io.petition.law.MatterClass;
import io.petition.model.OrganId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Separation of litigation under the 2005 regulation, whatever the directory and the petition: no ordinary ground ever takes what lies with others. */
class OthersPowersPropertiesTest {
    private static final LocalDate DAY = LocalDate.of(2010, 7, 1);

    private static final List<SpecialBody> OTHERS = List.of(
            SpecialBody.CONGRESS,
            SpecialBody.COURT,
            SpecialBody.PROCURATORATE,
            SpecialBody.ARBITRATION,
            SpecialBody.RECONSIDERATION);

    @Property(tries = 2000)
    void whatLiesWithOthersIsToldOrNobodys(
            @ForAll long organs,
            @ForAll long petition,
            @ForAll @IntRange(max = 5) int body,
            @ForAll boolean arbitration,
            @ForAll boolean classed) {
        OrganDirectory directory = RoutingArbitraries.directory(organs);
        Optional<SpecialBody> power = body < OTHERS.size() ? Optional.of(OTHERS.get(body)) : Optional.empty();
        Optional<MatterClass> matterClass = classed || power.isEmpty()
                ? Optional.of(arbitration ? MatterClasses.ARBITRATION : MatterClasses.LITIGATION)
                : Optional.empty();
        RoutingRequest any = RoutingArbitraries.request(petition, directory).build();
        RoutingRequest request = RoutingRequest.builder()
                .from(any)
                .inPowerOf(power)
                .matterClass(matterClass)
                .demands(any.demands().stream()
                        .map(OthersPowersPropertiesTest::ofNobodyElse)
                        .toList())
                .build();

        Routed routed = Routing.under(ChinaRules.national(), directory, Shangnan.regions())
                .route(request, DAY);

        List<OrganId> named = new ArrayList<>();
        for (Part part : routed.considered().parts()) {
            part.ground()
                    .ifPresent(ground -> assertThat(ground).isIn("others-powers", "arbitration", "statutory-route"));
            named.addAll(part.organs());
        }
        Statistics.collect(routed.getClass().getSimpleName());
        for (OrganId organ : named) {
            assertThat(directory.find(organ).orElseThrow().body())
                    .isEqualTo(power.or(() -> Optional.of(SpecialBody.ARBITRATION)));
        }
        if (routed instanceof Assignment assignment) {
            assertThat(assignment.way()).get().isIn(Way.TELL, Way.KEEP);
        }
    }

    private static RoutingDemand ofNobodyElse(RoutingDemand demand) {
        return RoutingDemand.builder()
                .from(demand)
                .inPowerOf(Optional.empty())
                .matterClass(Optional.empty())
                .build();
    }

    /** 2022: a court's, a procuratorate's, a people's congress's matter is that body's, discipline's where it accuses a cadre, or nobody's. */
    @Property(tries = 2000)
    void whatLiesWithCourtsOrCongressesIsNoOrdinaryOrgans(
            @ForAll long organs, @ForAll long petition, @ForAll @IntRange(max = 2) int body) {
        OrganDirectory directory = RoutingArbitraries.directory(organs);
        RoutingRequest request = RoutingRequest.builder()
                .from(RoutingArbitraries.request(petition, directory).build())
                .inPowerOf(OTHERS.get(body))
                .demands(List.of())
                .build();

        Routed routed = Routing.under(ChinaRules.national(), directory, Shangnan.regions())
                .route(request, LocalDate.of(2024, 7, 1));

        for (Part part : routed.considered().parts()) {
            for (OrganId organ : part.organs()) {
                assertThat(directory.find(organ).orElseThrow().body())
                        .get()
                        .isIn(OTHERS.get(body), SpecialBody.POLITICAL_LEGAL, SpecialBody.DISCIPLINE);
            }
        }
    }
}
