package io.petition.rules.china;

import static io.petition.authority.OrganSketch.at;
import static io.petition.authority.OrganSketch.function;
import static io.petition.authority.OrganSketch.organ;

import io.petition.authority.Organ;
import io.petition.authority.OrganDirectory;
import io.petition.authority.OrganSketch;
import io.petition.authority.SpecialBody;
import io.petition.authority.region.RegionRows;
import io.petition.authority.region.RegionTree;
import io.petition.authority.region.Tier;
import io.petition.model.OrganId;
import java.util.ArrayList;
import java.util.List;

/** A made-up province with one city, two counties and a street, and the organs that a table of routing needs. */
final class Shangnan {
    private Shangnan() {}

    static RegionTree regions() {
        return new RegionRows()
                .add("61", "省", 1)
                .add("6110", "市", 2)
                .add("611002", "甲县", 3)
                .add("611002001", "街道", 4)
                .add("611021", "乙县", 5)
                .build()
                .tree();
    }

    static OrganDirectory directory() {
        return directory(List.of());
    }

    static OrganDirectory directory(List<Organ> more) {
        List<Organ> organs = new ArrayList<>(governments());
        organs.addAll(departments());
        organs.addAll(successions());
        organs.addAll(lostSuperiors());
        organs.addAll(bodies());
        organs.addAll(more);
        return OrganDirectory.of(organs, List.of());
    }

    private static List<Organ> governments() {
        return List.of(
                at(Tier.NATION, government("council", "00", "")),
                at(Tier.PROVINCE, government("prov-gov", "61", "council")),
                at(Tier.CITY, government("city-gov", "6110", "prov-gov")),
                Organ.builder()
                        .from(at(Tier.COUNTY, government("county-gov", "611002", "city-gov")))
                        .addFunctions(function())
                        .build(),
                at(Tier.COUNTY, government("county2-gov", "611021", "city-gov")),
                Organ.builder()
                        .from(government("street", "611002001", "county-gov"))
                        .kind("dispatched")
                        .addFunctions(function("noise"))
                        .build());
    }

    private static Organ government(String id, String region, String above) {
        return Organ.builder()
                .from(organ(id, region, above, ""))
                .kind("government")
                .build();
    }

    private static List<Organ> departments() {
        return List.of(
                department("prov-housing", "61", "", "prov-gov", "housing"),
                department("city-housing", "6110", "prov-housing", "city-gov", "housing"),
                department("county-housing", "611002", "city-housing", "county-gov", "housing"),
                department("county2-housing", "611021", "city-housing", "county2-gov", "housing"),
                department("city-labour", "6110", "", "city-gov", "wages"),
                department("county-labour", "611002", "city-labour", "county-gov", "wages"),
                department("county-water", "611002", "", "county-gov", "river"),
                department("county-farming", "611002", "", "county-gov", "river"),
                Organ.builder()
                        .from(department("county-tax", "611002", "city-tax", "county-gov", "tax"))
                        .kind("vertical")
                        .build(),
                Organ.builder()
                        .from(department("city-tax", "6110", "", "city-gov", "tax"))
                        .kind("vertical")
                        .build(),
                Organ.builder()
                        .from(department("housing-squad", "611002", "county-housing", "", "-"))
                        .kind("dispatched")
                        .build(),
                Organ.builder()
                        .from(department("city-union", "6110", "city-gov", "", "-"))
                        .kind("mass-organisation")
                        .build());
    }

    /** One that another carries on since 2016, one of which two took a part, and two that one carries on. */
    private static List<Organ> successions() {
        return List.of(
                Organ.builder()
                        .from(department("heating", "611002", "", "county-gov", "heating"))
                        .existence(OrganSketch.years("1990..2016"))
                        .successor(OrganId.of("county-housing"))
                        .build(),
                Organ.builder()
                        .from(department("transport", "611002", "", "county-gov", "transport"))
                        .existence(OrganSketch.years("1990..2016"))
                        .successor(OrganId.of("roads"))
                        .addFurtherSuccessors(OrganId.of("buses"))
                        .build(),
                merged("timber"),
                merged("parks"),
                department("roads", "611002", "", "county-gov", "-"),
                department("buses", "611002", "", "county-gov", "-"));
    }

    /** Departments whose superior was split in 2016, or ended without a successor; and two with one right of which one has ended. */
    private static List<Organ> lostSuperiors() {
        return List.of(
                Organ.builder()
                        .from(department("city-pool", "6110", "", "city-gov", "-"))
                        .existence(OrganSketch.years("1990..2016"))
                        .successor(OrganId.of("city-housing"))
                        .addFurtherSuccessors(OrganId.of("city-labour"))
                        .build(),
                ended(department("city-salt", "6110", "", "city-gov", "-")),
                ended(government("old-prov-gov", "61", "council")),
                department("county-pool", "611002", "city-pool", "county-gov", "-"),
                department("county-salt", "611002", "city-salt", "county-gov", "-"),
                department("prov-salt", "61", "", "old-prov-gov", "-"),
                Organ.builder()
                        .from(department("salt-office", "611002", "city-salt", "county-gov", "-"))
                        .kind("vertical")
                        .build(),
                Organ.builder()
                        .from(department("pool-squad", "611002", "city-pool", "", "-"))
                        .kind("dispatched")
                        .build(),
                Organ.builder()
                        .from(department("fishing", "611002", "", "county-gov", "fishery"))
                        .existence(OrganSketch.years("1990..2016"))
                        .successor(OrganId.of("county-farming"))
                        .build(),
                department("county-fish", "611002", "", "county-gov", "fishery"));
    }

    private static Organ ended(Organ organ) {
        return Organ.builder()
                .from(organ)
                .existence(OrganSketch.years("1990..2016"))
                .build();
    }

    private static Organ merged(String id) {
        return Organ.builder()
                .from(department(id, "611002", "", "county-gov", "forestry"))
                .existence(OrganSketch.years("1990..2016"))
                .successor(OrganId.of("county-farming"))
                .build();
    }

    private static Organ department(String id, String region, String line, String territory, String category) {
        Organ organ = organ(id, region, line, territory);
        return category.equals("-")
                ? organ
                : Organ.builder().from(organ).addFunctions(function(category)).build();
    }

    private static List<Organ> bodies() {
        return List.of(
                at(Tier.NATION, body("nat-office", "00", "council", SpecialBody.PETITION_OFFICE)),
                body("prov-office", "61", "prov-gov", SpecialBody.PETITION_OFFICE),
                body("city-office", "6110", "city-gov", SpecialBody.PETITION_OFFICE),
                body("county-office", "611002", "county-gov", SpecialBody.PETITION_OFFICE),
                body("county-pl", "611002", "county-gov", SpecialBody.POLITICAL_LEGAL),
                body("county-cdi", "611002", "county-gov", SpecialBody.DISCIPLINE),
                body("city-cdi", "6110", "city-gov", SpecialBody.DISCIPLINE),
                body("county-congress", "611002", "", SpecialBody.CONGRESS),
                body("county-court", "611002", "city-court", SpecialBody.COURT),
                body("city-court", "6110", "", SpecialBody.COURT),
                body("county-procurator", "611002", "", SpecialBody.PROCURATORATE),
                body("one-procurator", "6110", "", SpecialBody.PROCURATORATE),
                body("other-procurator", "6110", "", SpecialBody.PROCURATORATE),
                body("city-arbitration", "6110", "", SpecialBody.ARBITRATION),
                body("city-conference", "6110", "city-gov", SpecialBody.JOINT_CONFERENCE),
                body("county-conference", "611002", "county-gov", SpecialBody.JOINT_CONFERENCE));
    }

    private static Organ body(String id, String region, String government, SpecialBody body) {
        return Organ.builder()
                .from(organ(id, region, "", government))
                .kind("body")
                .body(body)
                .build();
    }
}
