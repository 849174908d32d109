package io.petition.rules.china;

import static io.petition.authority.OrganSketch.function;
import static io.petition.authority.OrganSketch.organ;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.petition.assignment.Assignment;
import io.petition.assignment.CompetenceDispute;
import io.petition.assignment.Decider;
import io.petition.assignment.LeftOut;
import io.petition.assignment.Routed;
import io.petition.assignment.Routing;
import io.petition.assignment.Vacancy;
import io.petition.assignment.ground.Basis;
import io.petition.assignment.ground.Ground;
import io.petition.assignment.ground.RoutingBook;
import io.petition.assignment.ground.RoutingRules;
import io.petition.assignment.ground.UrgentRule.Recipient;
import io.petition.assignment.ground.Way;
import io.petition.assignment.remedy.ReviewQuestion;
import io.petition.assignment.remedy.Reviewers;
import io.petition.assignment.remedy.Reviews;
import io.petition.assignment.request.RoutingDemand;
import io.petition.assignment.request.RoutingFacts;
import io.petition.assignment.request.RoutingRequest;
import io.petition.authority.Organ;
import io.petition.authority.OrganDirectory;
import io.petition.authority.SpecialBody;
import io.petition.authority.competence.CommonSuperior;
import io.petition.authority.region.RegionRows;
import io.petition.authority.region.RegionTree;
import io.petition.condition.Condition;
import io.petition.condition.Truth;
import io.petition.explain.Citation;
import io.petition.explain.Reason;
import io.petition.law.Regime;
import io.petition.model.OrganId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways to the wrong desk, each of which was open once. */
class ChinaWrongDesksTest {
    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);
    private static final Regime CHINA = ChinaRules.national();
    private static final OrganId BUREAU = OrganId.of("bureau");

    /** 28-2: it is parted from petitions; whether or not it is known who received it, no ordinary organ gets it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "region=611002 category=housing class=31(1)",
                "region=611002 category=housing class=31(1) office=city-office",
                "region=611002 category=housing class=31(1) tier=city channel=visit",
                "region=611002 category=housing class=31(1) purpose=appeal against=county-housing"
            })
    void whatIsForTheCourtsIsNeverTheHousingBureaus(String facts) {
        assertThat(route(facts)).isInstanceOf(Vacancy.class);
    }

    /** 24-2 is about an organ that was split; two organs of which one was carried on are simply two. */
    @Test
    void twoOrgansComplainedOfAreNoSplitOfOne() {
        for (String order :
                List.of("against=county2-housing against=heating", "against=heating against=county2-housing")) {
            CompetenceDispute dispute =
                    (CompetenceDispute) route("region=611002 category=housing purpose=appeal " + order);
            assertThat(dispute.decider())
                    .isEqualTo(new Decider.Superior(
                            new CommonSuperior.Choice(OrganId.of("city-housing"), OrganId.of("city-gov"))));
        }
    }

    /** Neither of two accused organs is the first of a list: the county commission of one has no say over the other's people. */
    @Test
    void theCommissionIsNotTheOneOfWhicheverAccusedWasNamedFirst() {
        Organ other = Organ.builder()
                .from(organ("county2-cdi", "611021", "", "county2-gov"))
                .body(SpecialBody.DISCIPLINE)
                .build();
        for (String order : List.of(
                "against=county2-housing against=county-housing", "against=county-housing against=county2-housing")) {
            String facts = "region=611002 category=housing purpose=accusation cadre=county " + order;
            assertThat(((CompetenceDispute) route(facts, Shangnan.directory(List.of(other)))).between())
                    .containsExactlyInAnyOrder(OrganId.of("county-cdi"), OrganId.of("county2-cdi"));
            assertThat(route(facts).considered().grounds())
                    .as("of one it is not known which")
                    .noneMatch(basis -> basis.key().equals("discipline"));
        }
    }

    /** 30-3: it stands below what became of the accused, whichever part that is. */
    @Test
    void whoIsBelowAnAccusedOrganThatWasSplitStaysBarred() {
        Organ depot = Organ.builder()
                .from(organ("depot", "611002", "transport", ""))
                .addFunctions(function("buses"))
                .build();
        Routed routed = route(
                "region=611002 category=buses purpose=accusation against=transport",
                Shangnan.directory(List.of(depot)));
        assertThat(routed.considered().leftOut())
                .filteredOn(left -> left.organ().value().equals("depot"))
                .extracting(left -> left.why().code())
                .containsExactly("route-left-below");
    }

    /** Nor does it decide on the opinion of what is above it. */
    @Test
    void whoIsBelowAPartOfASplitOrganDoesNotReviewIt() {
        Organ depot = organ("depot", "611002", "transport", "");
        Organ bureau = organ("bureau", "611002", "depot", "county-gov");
        Reviewers reviewers = Reviews.under(CHINA, Shangnan.directory(List.of(depot, bureau)), Shangnan.regions())
                .reviewers(ReviewQuestion.against(DAY, BUREAU, OrganId.of("roads")), DAY);
        assertThat(reviewers.organs()).containsExactly(OrganId.of("county-gov"));
    }

    /** Shandong 13: the department above and no other; a government is not asked because the directory lacks the department. */
    @Test
    void aVerticalOrganIsNotReviewedByTheGovernmentOfItsPlace() {
        Regime shandong = ChinaRoutingTest.regime(ChinaOverlays.SHANDONG_REVIEW_2024);
        Reviews reviews = Reviews.under(shandong, Shangnan.directory(), Shangnan.regions());
        assertThat(reviews.reviewers(ReviewQuestion.against(DAY, OrganId.of("city-tax")), DAY)
                        .organs())
                .isEmpty();
    }

    /** Shandong 13: a provincial department's opinion goes to the provincial government, and a ministry is none. */
    @Test
    void aProvincialDepartmentIsNotReviewedByItsMinistry() {
        Regime shandong = ChinaRoutingTest.regime(ChinaOverlays.SHANDONG_REVIEW_2024);
        Organ bureau = Organ.builder()
                .from(organ("bureau", "61", "council", ""))
                .kind("department")
                .build();
        Reviewers reviewers = Reviews.under(shandong, Shangnan.directory(List.of(bureau)), Shangnan.regions())
                .reviewers(ReviewQuestion.against(DAY, BUREAU), DAY);
        assertThat(reviewers.organs()).isEmpty();
    }

    /** Shandong 37 is about appeals and requests, whichever of purpose and class says that it is one. */
    @Test
    void theFirstHandlerKeepsAppealsAndNoAccusation() {
        String facts = "region=611002 category=housing first-handler=city-housing ";
        Routing shandong = Routing.under(
                ChinaRoutingTest.regime(ChinaOverlays.SHANDONG_2015), Shangnan.directory(), Shangnan.regions());
        assertThat(leadIn2016(shandong, facts + "class=31(6)")).isEqualTo("city-housing");
        assertThat(leadIn2016(shandong, facts + "purpose=request")).isEqualTo("city-housing");
        LocalDate in2016 = LocalDate.of(2016, 3, 1);
        assertThat(shandong.route(ChinaRoutingTest.request(facts + "purpose=request class=30"), in2016))
                .as("nor does anybody else, while it is not known who is accused")
                .isInstanceOf(Vacancy.class);
    }

    /** It might be the one that serves: an accusation is sent by place and content to nobody while nobody says whom it accuses. */
    @ParameterizedTest
    @ValueSource(strings = {"purpose=accusation", "class=30", "purpose=request class=30"})
    void anAccusationThatNamesNoOrganIsNotSentToWhoServes(String facts) {
        for (LocalDate day : List.of(LocalDate.of(2016, 3, 1), DAY)) {
            Routed routed = Routing.under(CHINA, Shangnan.directory(), Shangnan.regions())
                    .route(
                            ChinaRoutingTest.request("region=611002 category=housing office=county-office " + facts),
                            day);
            assertThat(routed).isInstanceOfSatisfying(Vacancy.class, vacancy -> {
                assertThat(vacancy.considered().open()).extracting(Reason::code).contains("route-ground-open");
                assertThat(vacancy.considered().open().toString()).contains("organ-complained-of");
                assertThat(vacancy.goesTo()).contains(OrganId.of("county-office"));
            });
        }
    }

    /** Equal petitions have equal answers, in whatever order a host wrote their regions and whom they complain of. */
    @Test
    void theOrderInWhichASetWasWrittenChangesNothing() {
        assertThat(route("region=611002 region=611021 category=housing"))
                .isEqualTo(route("region=611021 region=611002 category=housing"));
        assertThat(route("region=611002 category=housing purpose=appeal against=county-water against=county-labour"))
                .isEqualTo(route(
                        "region=611002 category=housing purpose=appeal against=county-labour against=county-water"));
    }

    /** A code that the tree does not know lies neither here nor there: no office tells anybody to go away for it; an organ does, for 23-1 asks of its own line only. */
    @Test
    void whereItIsNotKnownWhereTheLeadLiesNoWayIsClaimed() {
        assertThat(wayToTheStreet("county-office")).isEmpty();
        assertThat(wayToTheStreet("county-tax")).contains(Way.TELL);
    }

    /** How it gets there follows from who leads, not from whichever demand was written last; by rules in which what a cadre did is no accusation. */
    @ParameterizedTest
    @ValueSource(strings = {"611002 611021", "611021 611002"})
    void theWayIsTheLeads(String order) {
        RoutingBook book = CHINA.part(RoutingBook.PART).orElseThrow();
        RoutingRules rules = book.byEdition().get(ChinaRules.CN_2022);
        RoutingRules local = RoutingRules.builder()
                .from(rules)
                .grounds(ImmutableList.<Ground>builder()
                        .add(Ground.concerns(
                                        Basis.reading("cadre", Citation.of(Cn2022.INSTRUMENT, "22-2")),
                                        Condition.known(RoutingFacts.CADRE_TIER),
                                        Ground.Names.BODY_OF_CADRE_TIER)
                                .to(SpecialBody.DISCIPLINE, Way.FORWARD))
                        .addAll(rules.grounds())
                        .build())
                .build();
        RoutingRequest.Builder request = RoutingRequest.builder()
                .from(ChinaRoutingTest.request(
                        "purpose=request cadre=county agreed=county2-housing office=county-office"));
        for (String region : order.split(" ", -1)) {
            request.addDemands(RoutingDemand.of("d" + region, "housing", region));
        }
        Regime regime = CHINA.with(RoutingBook.PART, book.with(local));
        Assignment assignment = (Assignment)
                Routing.under(regime, Shangnan.directory(), Shangnan.regions()).route(request.build(), DAY);
        assertThat(assignment.lead()).isEqualTo(OrganId.of("county2-housing"));
        // What a body of discipline has is led there apart, and is no part of what is handled jointly.
        assertThat(assignment.coHandlers()).isEmpty();
        assertThat(assignment.apart())
                .singleElement()
                .satisfies(part -> assertThat(part.organs()).containsExactly(OrganId.of("county-cdi")));
        assertThat(assignment.way()).contains(Way.TELL);
    }

    /** 20-1: between a city under the State Council and its districts stands a code without any organ, and that is no level. */
    @Test
    void aCodeWithoutAnyOrganIsNoLevelThatAVisitSkips() {
        RegionTree regions = new RegionRows()
                .add("11", "市", 1)
                .add("1101", "市辖区", 2)
                .add("110101", "区", 3)
                .build()
                .tree();
        OrganDirectory directory = OrganDirectory.of(
                List.of(
                        Organ.builder()
                                .from(organ("bureau", "110101", "", ""))
                                .addFunctions(function("housing"))
                                .build(),
                        Organ.builder()
                                .from(organ("office", "11", "", ""))
                                .body(SpecialBody.PETITION_OFFICE)
                                .build()),
                List.of());
        Assignment assignment = (Assignment) Routing.under(CHINA, directory, regions)
                .route(ChinaRoutingTest.request("region=110101 category=housing office=office channel=visit"), DAY);
        assertThat(assignment.way()).contains(Way.FORWARD);
    }

    /** A demand for which nobody was found may well be another organ's. */
    @Test
    void whileADemandHasNobodyItIsNotKnownThatOneOrganIsConcerned() {
        RoutingRequest request = RoutingRequest.builder()
                .addDemands(RoutingDemand.of("d1", "housing", "611002"), RoutingDemand.of("d2", "river", "611021"))
                .build();
        Routed routed =
                Routing.under(CHINA, Shangnan.directory(), Shangnan.regions()).route(request, DAY);
        assertThat(routed.considered().boundary().departments()).isEqualTo(Truth.UNKNOWN);
    }

    /** 25-1: the committee and government of its own level, not the office above in its line. */
    @Test
    void theOfficeAboveIsNotToldAsTheGovernmentOfTheLevel() {
        Organ office = Organ.builder()
                .from(organ("bureau", "611021", "city-office", ""))
                .body(SpecialBody.PETITION_OFFICE)
                .build();
        RoutingRequest request = RoutingRequest.builder()
                .from(ChinaRoutingTest.request("region=611021 category=housing office=bureau"))
                .urgent(true)
                .build();
        Routed routed = Routing.under(CHINA, Shangnan.directory(List.of(office)), Shangnan.regions())
                .route(request, DAY);
        assertThat(routed.considered().told())
                .filteredOn(told -> told.recipient() == Recipient.OWN_LEADERSHIP)
                .singleElement()
                .satisfies(told -> assertThat(told.organ()).isEmpty());
    }

    /** Of two complained of, the one that the directory does not know is named among those left out, and why. */
    @Test
    void anUnknownOrganComplainedOfIsNotDroppedInSilence() {
        for (String purpose : List.of("appeal", "accusation")) {
            Routed routed = route("region=611002 category=housing purpose=" + purpose
                    + " against=housing-squad against=never-heard-of");
            assertThat(routed.considered().leftOut())
                    .filteredOn(left -> left.organ().value().equals("never-heard-of"))
                    .extracting(LeftOut::why)
                    .extracting(why -> why.code())
                    .containsExactly("route-organ-unknown");
        }
    }

    /** 25-2: the code between a city under the State Council and its districts is no level whose office would be told. */
    @Test
    void theNextOfficeIsTheOneOfTheNextLevelAndNotOfACode() {
        RegionTree regions = new RegionRows()
                .add("11", "市", 1)
                .add("1101", "市辖区", 2)
                .add("110101", "区", 3)
                .build()
                .tree();
        OrganDirectory directory = OrganDirectory.of(
                List.of(
                        Organ.builder()
                                .from(organ("bureau", "110101", "", ""))
                                .body(SpecialBody.PETITION_OFFICE)
                                .build(),
                        Organ.builder()
                                .from(organ("office", "11", "", ""))
                                .body(SpecialBody.PETITION_OFFICE)
                                .build()),
                List.of());
        Routed routed = Routing.under(CHINA, directory, regions)
                .route(ChinaRoutingTest.request("region=110101 category=housing office=bureau urgent=true"), DAY);
        assertThat(routed.considered().told())
                .filteredOn(told -> told.recipient() == Recipient.NEXT_OFFICE)
                .singleElement()
                .satisfies(told -> assertThat(told.organ()).contains(OrganId.of("office")));
    }

    /** 24-1: whom they agreed on, and who cannot lead for being concerned with nothing here, is said: beside a dispute, beside one, and where nobody is. */
    @ParameterizedTest
    @ValueSource(strings = {"category=river", "category=housing", "category=nothing region=611021", "category=tax"})
    void whoWasAgreedOnAndIsNotConcernedIsNamedAmongThoseLeftOut(String facts) {
        Routed routed = route("region=611002 agreed=city-labour office=county-office " + facts);
        assertThat(routed.considered().leftOut())
                .filteredOn(left -> left.organ().equals(OrganId.of("city-labour")))
                .extracting(left -> left.why().code())
                .containsExactly("route-left-not-concerned");
        assertThat(route("region=611002 agreed=never-heard-of " + facts)
                        .considered()
                        .leftOut())
                .filteredOn(left -> left.organ().equals(OrganId.of("never-heard-of")))
                .extracting(left -> left.why().code())
                .containsExactly("route-organ-unknown");
    }

    private static Optional<Way> wayToTheStreet(String office) {
        Routing routing = Routing.under(
                CHINA, Shangnan.directory(), new RegionRows().build().tree());
        return ((Assignment) routing.route(
                        ChinaRoutingTest.request("region=611002001 category=noise office=" + office), DAY))
                .way();
    }

    private static Routed route(String facts) {
        return route(facts, Shangnan.directory());
    }

    private static Routed route(String facts, OrganDirectory directory) {
        return Routing.under(CHINA, directory, Shangnan.regions()).route(ChinaRoutingTest.request(facts), DAY);
    }

    private static String leadIn2016(Routing routing, String facts) {
        return ((Assignment) routing.route(ChinaRoutingTest.request(facts), LocalDate.of(2016, 3, 1)))
                .lead()
                .value();
    }
}
