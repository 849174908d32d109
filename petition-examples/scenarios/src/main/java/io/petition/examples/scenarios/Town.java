package io.petition.examples.scenarios;

import com.google.common.collect.ImmutableList;
import io.petition.assignment.Routed;
import io.petition.assignment.Routing;
import io.petition.assignment.request.RoutingRequest;
import io.petition.authority.Organ;
import io.petition.authority.OrganDirectory;
import io.petition.authority.OrganFunction;
import io.petition.authority.SpecialBody;
import io.petition.authority.region.RegionRows;
import io.petition.authority.region.RegionTree;
import io.petition.authority.region.Tier;
import io.petition.law.Regime;
import io.petition.model.Category;
import io.petition.model.OrganId;
import io.petition.model.RegionCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Two made-up provinces and the organs of one county, its city and its province, by the ids of {@link Cast}. */
final class Town {
    static final RegionCode COUNTY = RegionCode.of("910203");

    /** A cell 网格, the lowest territory there is; the next one along the street. */
    static final RegionCode CELL = RegionCode.of("910203001001007");

    static final RegionCode NEXT_CELL = RegionCode.of("910203001001008");

    /** A county of another province. */
    static final RegionCode AWAY = RegionCode.of("920102");

    static final OrganId CITY_OFFICE = OrganId.of("city-office");

    private static final RegionCode CITY = RegionCode.of("9102");
    private static final RegionCode PROVINCE = RegionCode.of("91");
    private static final RegionCode NATION = RegionCode.of("00");

    private Town() {}

    static RegionTree regions() {
        return new RegionRows()
                .add("91", "province", 1)
                .add("9102", "city", 2)
                .add("910203", "county", 3)
                .add("910203001", "street", 4)
                .add("910203001001", "community", 5)
                .add(CELL.value(), "cell 7", 6)
                .add(NEXT_CELL.value(), "cell 8", 7)
                .add("92", "other province", 8)
                .add("9201", "its city", 9)
                .add(AWAY.value(), "its county", 10)
                .build()
                .tree();
    }

    /** The directory, with what a scenario has besides. */
    static OrganDirectory directory(Organ... more) {
        return OrganDirectory.of(
                ImmutableList.<Organ>builder()
                        .addAll(governments())
                        .addAll(departments())
                        .addAll(bodies())
                        .addAll(Arrays.asList(more))
                        .build(),
                List.of());
    }

    /** Who must act on it, as of the day on which it is asked. */
    static Routed route(Regime regime, RoutingRequest request, String day) {
        return Routing.under(regime, directory(), regions()).route(request, LocalDate.parse(day));
    }

    /** A department of the county, without a line above it. */
    static Organ.Builder department(String id, String... categories) {
        return organ(id, COUNTY, "", "county", categories);
    }

    private static List<Organ> governments() {
        return List.of(
                organ("province", PROVINCE, "", "").kind("government").build(),
                organ("city", CITY, "province", "").kind("government").build(),
                organ("county", COUNTY, "city", "").kind("government").build(),
                organ("other-county", AWAY, "", "").kind("government").build());
    }

    private static List<Organ> departments() {
        return List.of(
                organ("city-labour", CITY, "", "city", "wages").build(),
                organ("labour", COUNTY, "city-labour", "county", "wages", "site-wages")
                        .build(),
                department("construction", "site-wages", "buildings").build(),
                organ("labour-of-other-province", AWAY, "", "other-county", "wages", "insurance")
                        .build(),
                organ("city-housing", CITY, "", "city", "housing", "heating").build(),
                organ("housing", COUNTY, "city-housing", "county", "housing", "heating")
                        .build(),
                department("civil-affairs", "relief").build(),
                organ("heating", CELL, "housing", "county", "heating").build());
    }

    private static List<Organ> bodies() {
        return List.of(
                body("county-office", COUNTY, "county", SpecialBody.PETITION_OFFICE)
                        .build(),
                body("city-office", CITY, "city", SpecialBody.PETITION_OFFICE).build(),
                body("county-conference", COUNTY, "county", SpecialBody.JOINT_CONFERENCE)
                        .build(),
                body("national-office", NATION, "", SpecialBody.PETITION_OFFICE)
                        .level(Tier.NATION)
                        .build(),
                body("national-conference", NATION, "", SpecialBody.JOINT_CONFERENCE)
                        .level(Tier.NATION)
                        .build());
    }

    private static Organ.Builder body(String id, RegionCode region, String government, SpecialBody body) {
        return organ(id, region, "", government).kind("body").body(body);
    }

    private static Organ.Builder organ(
            String id, RegionCode region, String line, String territory, String... categories) {
        Organ.Builder organ = Organ.builder()
                .id(OrganId.of(id))
                .name(id)
                .nameEn(id)
                .region(region)
                .kind("department")
                .superior(known(line))
                .superiorByTerritory(known(territory));
        if (categories.length > 0) {
            organ.addFunctions(
                    OrganFunction.of(Arrays.stream(categories).map(Category::of).toArray(Category[]::new)));
        }
        return organ;
    }

    private static Optional<OrganId> known(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(OrganId.of(id));
    }
}
