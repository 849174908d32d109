package io.petition.rules.china;

import static io.petition.authority.OrganSketch.function;
import static io.petition.authority.OrganSketch.organ;
import static io.petition.authority.OrganSketch.years;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.petition.assignment.Assignment;
import io.petition.assignment.Routed;
import io.petition.assignment.Routing;
import io.petition.assignment.Vacancy;
import io.petition.assignment.ground.Basis;
import io.petition.assignment.ground.UrgentRule;
import io.petition.assignment.ground.Way;
import io.petition.assignment.request.RoutingRequest;
import io.petition.authority.Organ;
import io.petition.authority.OrganDirectory;
import io.petition.authority.SpecialBody;
import io.petition.authority.region.CodeHistory;
import io.petition.authority.region.CodeStretch;
import io.petition.authority.region.RegionRows;
import io.petition.authority.region.RegionTree;
import io.petition.authority.region.Tier;
import io.petition.model.OrganId;
import io.petition.model.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Routing in directories that the made-up province alone does not have: who decides, goes above or keeps it where the organs stand oddly. */
class ChinaRoutingDirectoriesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private static Routed route(OrganDirectory directory, RegionTree regions, String facts) {
        return Routing.under(ChinaRules.national(), directory, regions).route(ChinaRoutingTest.request(facts), DAY);
    }

    private static Routed route(List<Organ> more, String facts) {
        return route(Shangnan.directory(more), Shangnan.regions(), facts);
    }

    /** An organ was split between the government of its level and a department: the government is a party, and decides nothing. */
    @Test
    void noPartyDecidesItsOwnDispute() {
        Organ ferry = Organ.builder()
                .from(organ("ferry", "611002", "", "county-gov"))
                .existence(years("1990..2016"))
                .successor(OrganId.of("county-gov"))
                .addFurtherSuccessors(OrganId.of("roads"))
                .addFunctions(function("ferry"))
                .build();
        assertThat(ChinaRoutingTest.answer(route(List.of(ferry), "region=611002 category=ferry office=county-office")))
                .startsWith("dispute county-gov roads > ")
                .contains("city-gov");
    }

    /** An accusation of one whose superior nobody knows slips to no peer; and beside one that has a superior it is named. */
    @Test
    void anAccusationOfAnOrganWithoutAKnownSuperiorGoesToNobody() {
        List<Organ> lone = List.of(organ("lone", "611002").build());
        String facts = "region=611002 category=housing purpose=accusation office=county-office against=lone";
        assertThat(ChinaRoutingTest.answer(route(lone, facts))).isEqualTo("vacancy county-office: route-no-superior");

        Routed both = route(lone, facts + " against=housing-squad");
        assertThat(ChinaRoutingTest.answer(both)).isEqualTo("assignment county-housing");
        assertThat(both.considered().leftOut())
                .filteredOn(left -> left.organ().equals(OrganId.of("lone")))
                .extracting(left -> left.why().code())
                .containsExactly("route-no-superior");
    }

    /** Nothing joins two provinces but the nation. */
    @Test
    void whatNobodyServesInTwoProvincesLiesWithTheNationalOffice() {
        RegionTree two = new RegionRows()
                .add("61", "省", 1)
                .add("6110", "市", 2)
                .add("611002", "甲县", 3)
                .add("611021", "乙县", 4)
                .add("62", "邻省", 5)
                .add("6201", "邻市", 6)
                .add("620101", "丁县", 7)
                .build()
                .tree();
        String facts = "region=611021 region=620101 category=river";
        assertThat(ChinaRoutingTest.answer(route(Shangnan.directory(), two, facts)))
                .startsWith("vacancy nat-office: ");
        assertThat(ChinaRoutingTest.answer(route(Shangnan.directory(), two, facts + " office=county-office")))
                .startsWith("vacancy nat-office: ");
    }

    /** A level whose only organ has ended is none: the office of the next that stands is on the level for visits. */
    @Test
    void aLevelOfEndedOrgansIsNone() {
        OrganDirectory noCity = OrganDirectory.of(
                List.of(
                        organ("dead", "6110").existence(years("1990..2000")).build(),
                        organ("bureau", "611002")
                                .addFunctions(function("housing"))
                                .build(),
                        organ("office", "61").body(SpecialBody.PETITION_OFFICE).build()),
                List.of());
        Routed routed = route(
                noCity,
                Shangnan.regions(),
                "region=611002 category=housing channel=visit important=false office=office");
        assertThat(routed)
                .isInstanceOfSatisfying(
                        Assignment.class, it -> assertThat(it.way()).contains(Way.FORWARD));
    }

    /** Two were merged into one that has the function itself: it needs nobody's, and no succession is cited for it. */
    @Test
    void whoHasTheFunctionItselfCarriesOnNobodys() {
        List<Organ> merged = List.of(
                Organ.builder()
                        .from(organ("old-gas", "611002", "", "county-gov"))
                        .existence(years("1990..2016"))
                        .successor(OrganId.of("gas"))
                        .addFunctions(function("gas"))
                        .build(),
                organ("gas", "611002").addFunctions(function("gas")).build());
        Routed routed = route(merged, "region=611002 category=gas office=county-office");
        assertThat(ChinaRoutingTest.answer(routed)).isEqualTo("assignment gas");
        assertThat(routed.considered().grounds()).extracting(Basis::key).doesNotContain("successor");
    }

    /** Two courts stand in the county: neither is taken, and the one above not in their place. */
    @Test
    void ofTwoCourtsOfOnePlaceNeitherIsTaken() {
        Organ rail = organ("rail-court", "611002").body(SpecialBody.COURT).build();
        Routed routed = Routing.under(ChinaRules.national(), Shangnan.directory(List.of(rail)), Shangnan.regions())
                .route(
                        ChinaRoutingTest.request("region=611002 category=housing power=court office=county-office"),
                        LocalDate.of(2010, 3, 1));
        assertThat(ChinaRoutingTest.answer(routed)).isEqualTo("vacancy county-office: route-body-unknown");
    }

    /** Accused are the only competent organ and both its superiors: it lies with those above them, and nobody accused or below is told of it. */
    @Test
    void anAccusationOfTheCompetentOrganAndItsSuperiorsLiesAboveThemAll() {
        Routed routed = route(
                List.of(),
                "region=611002 category=housing purpose=accusation against=county-housing against=city-housing"
                        + " against=county-gov urgent=true office=county-office");
        assertThat(ChinaRoutingTest.answer(routed)).isEqualTo("assignment city-gov");
        assertThat(routed.considered().told())
                .filteredOn(told -> told.organ().isPresent())
                .extracting(told -> told.organ().orElseThrow().value())
                .containsExactly("city-gov", "city-office", "nat-office");
    }

    /** A ministry that ended is carried on like any other organ. */
    @Test
    void theHeirOfANationalOrganServesTheCountry() {
        Organ ended = Organ.builder()
                .from(organ("old-ministry", "00", "council", ""))
                .level(Tier.NATION)
                .existence(years("1990..2016"))
                .successor(OrganId.of("new-ministry"))
                .addFunctions(function("space"))
                .build();
        Organ heir = Organ.builder()
                .from(organ("new-ministry", "00", "council", ""))
                .level(Tier.NATION)
                .build();
        Routed routed = route(List.of(ended, heir), "region=611021 category=space office=county-office");
        assertThat(ChinaRoutingTest.answer(routed)).isEqualTo("assignment new-ministry");
        assertThat(routed.considered().grounds()).extracting(Basis::key).contains("successor");
        OrganDirectory directory = Shangnan.directory(List.of(ended, heir));
        assertThat(Routing.under(ChinaRules.national(), directory, Shangnan.regions())
                        .compiledFor(DAY)
                        .route(ChinaRoutingTest.request("region=611021 category=space office=county-office"), DAY))
                .isEqualTo(routed);
    }

    /** 30-3: an office and a conference of which no superior is written stand below the leadership of their place all the same, and below whoever leads around it. */
    @ParameterizedTest
    @ValueSource(strings = {"against=county2-gov", "against=city-gov", "against=prov-gov", "against=council"})
    void aBodyWithoutAWrittenSuperiorStandsBelowTheLeadershipOfItsPlace(String accused) {
        List<Organ> unlinked = List.of(
                organ("county2-office", "611021")
                        .body(SpecialBody.PETITION_OFFICE)
                        .build(),
                organ("county2-conference", "611021")
                        .body(SpecialBody.JOINT_CONFERENCE)
                        .build());
        Routed routed = route(
                unlinked, "region=611021 category=x purpose=accusation urgent=true office=county2-office " + accused);
        assertThat(routed.considered().told())
                .filteredOn(told -> told.recipient() == UrgentRule.Recipient.JOINT_CONFERENCE)
                .singleElement()
                .satisfies(told -> assertThat(told.why().orElseThrow().code()).isEqualTo("route-left-below"));
        if (routed instanceof Vacancy vacancy) {
            assertThat(vacancy.goesTo()).isNotEqualTo(Optional.of(OrganId.of("county2-office")));
        }
    }

    /** But a court stands below no government, and an accusation of a department bars no office beside it. */
    @Test
    void aCourtWithoutAWrittenSuperiorAndAnOfficeBesideTheAccusedAreFree() {
        Organ court = organ("county2-court", "611021").body(SpecialBody.COURT).build();
        assertThat(ChinaRoutingTest.answer(route(
                        List.of(court),
                        "region=611021 category=x power=court purpose=accusation channel=online against=county2-gov")))
                .isEqualTo("assignment county2-court");
        Organ office = organ("county2-office", "611021")
                .body(SpecialBody.PETITION_OFFICE)
                .build();
        assertThat(ChinaRoutingTest.answer(route(
                        List.of(office, organ("lone", "611021").build()),
                        "region=611021 category=x purpose=accusation office=county2-office against=lone")))
                .isEqualTo("vacancy county2-office: route-no-superior");
    }

    private static final CodeHistory CODES = CodeHistory.of(List.of(
            new CodeStretch(RegionCode.of("611002"), "甲县", 2001, Optional.empty(), List.of()),
            new CodeStretch(RegionCode.of("611021"), "乙县", 2001, Optional.empty(), List.of()),
            old("611090", "611002"),
            old("611091", "611002", "611021"),
            old("611092")));

    private static CodeStretch old(String code, String... heirs) {
        return new CodeStretch(
                RegionCode.of(code),
                code,
                1981,
                Optional.of(2001),
                Stream.of(heirs)
                        .map(heir -> new CodeStretch.Handover(RegionCode.of(heir), 2001, false))
                        .toList());
    }

    /** An old code is read as the region that took it over, where that is one, and by nobody where it became several or none: who received it keeps it, not the national office. */
    @Test
    void anOldCodeIsReadAsWhatBecameOfIt() {
        Routing routing = Routing.under(ChinaRules.national(), Shangnan.directory(), Shangnan.regions(), CODES);
        String facts = " category=housing office=county-office";
        var one = routing.explain(ChinaRoutingTest.request("region=611090" + facts), DAY);
        assertThat(ChinaRoutingTest.answer(one.value())).isEqualTo("assignment county-housing");
        assertThat(one.steps()).first().satisfies(step -> {
            assertThat(step.code()).isEqualTo("route-region-old");
            assertThat(step.args()).containsEntry("region", "611090").containsEntry("now", "611002");
        });
        assertThat(ChinaRoutingTest.answer(
                        routing.route(ChinaRoutingTest.request("demand=a:housing:611090 office=county-office"), DAY)))
                .isEqualTo("assignment county-housing");
        Routed several = routing.route(ChinaRoutingTest.request("region=611091" + facts), DAY);
        assertThat(ChinaRoutingTest.answer(several)).isEqualTo("vacancy county-office: route-region-several");
        assertThat(several.considered().open())
                .first()
                .satisfies(open -> assertThat(open.args()).containsEntry("regions", "611002, 611021"));
        for (String none : List.of("611092", "611093")) {
            assertThat(ChinaRoutingTest.answer(routing.route(ChinaRoutingTest.request("region=" + none + facts), DAY)))
                    .isEqualTo("vacancy county-office: route-region-unknown");
        }
    }

    /** Without a history too an unknown code is nothing of the national office's. */
    @Test
    void anUnknownCodeStaysWithWhoReceivedIt() {
        assertThat(ChinaRoutingTest.answer(route(List.of(), "region=611090 category=housing office=county-office")))
                .isEqualTo("vacancy county-office: route-region-unknown");
    }

    /** Of two petition offices of one county the one that has it keeps it; what an office has that was split goes to the one above. */
    @Test
    void oneOfTwoOfficesKeepsItAndASplitOnesGoesUp() {
        List<Organ> more = List.of(
                Organ.builder()
                        .from(organ("party-office", "611021", "", "county2-gov"))
                        .body(SpecialBody.PETITION_OFFICE)
                        .build(),
                Organ.builder()
                        .from(organ("gov-office", "611021", "", "county2-gov"))
                        .body(SpecialBody.PETITION_OFFICE)
                        .build(),
                Organ.builder()
                        .from(organ("old-office", "611021", "", "county2-gov"))
                        .body(SpecialBody.PETITION_OFFICE)
                        .existence(years("1990..2016"))
                        .successor(OrganId.of("party-office"))
                        .addFurtherSuccessors(OrganId.of("gov-office"))
                        .build());
        String nobody = ": route-nobody-serves";
        assertThat(ChinaRoutingTest.answer(route(more, "region=611021 category=x office=party-office")))
                .isEqualTo("vacancy party-office" + nobody);
        assertThat(ChinaRoutingTest.answer(route(more, "region=611021 category=x office=county-office")))
                .isEqualTo("vacancy city-office" + nobody);
        assertThat(ChinaRoutingTest.answer(route(more, "category=x office=old-office")))
                .isEqualTo("vacancy city-office: route-fact-missing region");
    }

    /** Who stands above must keep away for another demand: the next above that need not has it. */
    @Test
    void pastASuperiorThatMustKeepAwayTheNextAboveHasIt() {
        assertThat(
                        ChinaRoutingTest.answer(
                                route(
                                        List.of(),
                                        "demand=a:river:611002:?accusation:!county-water demand=b:housing:611002:?accusation:!county-gov office=county-office")))
                .isEqualTo("assignment city-gov");
    }

    /** The day that has no rules is named: that of receipt, whose law would govern. */
    @Test
    void theDayWithoutRulesIsTheOneOfReceipt() {
        Routed routed = Routing.under(ChinaRules.national(), Shangnan.directory(), Shangnan.regions())
                .route(
                        RoutingRequest.builder()
                                .received(LocalDate.of(1994, 3, 1))
                                .build(),
                        DAY);
        assertThat(((Vacancy) routed).why().get(0).args()).containsEntry("day", "1994-03-01");
    }

    @Test
    void twoDemandsOfOneIdAreRefused() {
        assertThatThrownBy(() -> ChinaRoutingTest.request("demand=a:housing:611002 demand=a:wages:611002"))
                .hasMessage("demands: a stands twice; give each demand an id of its own");
    }
}
