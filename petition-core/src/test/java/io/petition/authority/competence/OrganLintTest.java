package io.petition.authority.competence;

import static io.petition.authority.OrganSketch.at;
import static io.petition.authority.OrganSketch.function;
import static io.petition.authority.OrganSketch.organ;
import static io.petition.authority.OrganSketch.years;
import static org.assertj.core.api.Assertions.assertThat;

import io.petition.authority.Organ;
import io.petition.authority.OrganFunction;
import io.petition.authority.SpecialBody;
import io.petition.authority.region.RegionRows;
import io.petition.authority.region.RegionTree;
import io.petition.authority.region.Tier;
import io.petition.explain.Finding;
import io.petition.model.Category;
import io.petition.model.OrganId;
import io.petition.model.RegionCode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OrganLintTest {
    private static final RegionTree TREE = new RegionRows()
            .add("61", "省", 1)
            .add("6110", "市", 2)
            .add("611002", "甲区", 3)
            .add("611021", "乙县", 4)
            .build()
            .tree();

    private final OrganLint lint = OrganLint.under(TREE);

    @Test
    void linksThatLeadNowhereRoundDownOrOutOfTime() {
        assertThat(codes(lint.check(List.of(
                        at(Tier.CITY, organ("city", "6110", "", "")),
                        at(Tier.PROVINCE, organ("province", "61", "city", "")),
                        organ("dangling", "61", "nobody", "no-one"),
                        organ("a", "61", "b", ""),
                        organ("b", "61", "c", ""),
                        organ("c", "61", "a", ""),
                        organ("into-the-circle", "61", "a", ""),
                        organ("city", "6110", "", ""),
                        organ("heirless", "61").existence(years("2000..2010")).build(),
                        organ("below", "61").superior(OrganId.of("heirless")).build(),
                        organ("early", "61")
                                .existence(years("2000..2010"))
                                .successor(OrganId.of("late"))
                                .addFurtherSuccessors(OrganId.of("unborn"))
                                .build(),
                        organ("late", "61").existence(years("2012..")).build()))))
                .containsExactly(
                        "organ-twice city",
                        "organ-superior-lower province superior city",
                        "organ-superior-unknown dangling superior nobody",
                        "organ-superior-unknown dangling superiorByTerritory no-one",
                        "organ-ends-without-successor heirless",
                        "organ-superior-not-of-its-time below superior heirless",
                        "organ-successor-late early successor late",
                        "organ-successor-unknown early successor unborn",
                        "organ-circle a superior a, b, c");
    }

    @Test
    void aSuperiorThatIsCarriedOnOrLivesAsLongIsOfItsTime() {
        assertThat(lint.check(List.of(
                        organ("top", "61")
                                .existence(years("2000..2010"))
                                .successor(OrganId.of("heir"))
                                .build(),
                        organ("heir", "61").existence(years("2010..")).build(),
                        organ("carried", "61")
                                .superior(OrganId.of("top"))
                                .existence(years("2005.."))
                                .build())))
                .isEmpty();
        assertThat(codes(lint.check(List.of(
                        organ("top", "61").existence(years("2006..")).build(),
                        organ("earlier", "61")
                                .superior(OrganId.of("top"))
                                .existence(years("2005.."))
                                .build()))))
                .containsExactly("organ-superior-not-of-its-time earlier superior top");
    }

    /** That it stands below the leadership of its place keeps an accusation from it; of a court, and of the whole country's, nobody has to say so. */
    @Test
    void aBodyThatServesTheLeadershipSaysUnderWhomItStands() {
        assertThat(codes(lint.check(List.of(
                        organ("city", "6110").build(),
                        organ("linked", "6110", "", "city"),
                        organ("office", "6110")
                                .body(SpecialBody.PETITION_OFFICE)
                                .build(),
                        Organ.builder()
                                .from(organ("conference", "6110", "", "city"))
                                .body(SpecialBody.JOINT_CONFERENCE)
                                .build(),
                        organ("court", "6110").body(SpecialBody.COURT).build(),
                        organ("national", "61")
                                .level(Tier.NATION)
                                .body(SpecialBody.PETITION_OFFICE)
                                .build()))))
                .containsExactly("organ-body-without-superior office superiorByTerritory");
    }

    @Test
    void regionsFunctionsAndNames() {
        Organ.Builder outside = organ("outside", "61").existence(years("2010..2020"));
        outside.addFunctions(new OrganFunction(Set.of(), Set.of(), Optional.of(years("2019..2021"))));
        List<Organ> organs = List.of(
                organ("nowhere", "629999", "", ""),
                outside.successor(OrganId.of("nowhere")).build(),
                organ("one", "611002").name("住建局").build(),
                organ("two", "611002").name("住建局").build(),
                organ("elsewhere", "611021").name("住建局").build());
        assertThat(codes(lint.check(organs)))
                .containsExactly(
                        "organ-region-unknown nowhere 629999",
                        "organ-function-outside-existence outside 2019-01-01..2020-12-31",
                        "organ-name-shared two one");
        assertThat(codes(OrganLint.under(RegionTree.empty()).check(organs)))
                .as("no tree, no judgement of codes")
                .noneMatch(code -> code.startsWith("organ-region"));
    }

    /** It covers the nation, which no tree has for a region; the same code of anybody else is a fault. */
    @Test
    void theRegionOfANationalOrganIsNoFault() {
        assertThat(lint.check(List.of(at(Tier.NATION, organ("council", "00", "", "")))))
                .isEmpty();
        assertThat(codes(lint.check(List.of(at(Tier.PROVINCE, organ("odd", "00", "", ""))))))
                .containsExactly("organ-region-unknown odd 00");
    }

    @Test
    void whoIsExpectedAndDoesNotServe() {
        Expected expected = expected("housing wages", "611002 611021", "2015..2025");
        List<Organ> organs = List.of(
                serving("a-old", "611002", "2010..2018", "housing"),
                serving("a-new", "611002", "2019..", "housing"),
                serving("city", "611000", "2010..", "wages"));
        assertThat(codes(lint.check(organs, expected)))
                .filteredOn(code -> !code.startsWith("organ-ends"))
                .containsExactly(
                        "organ-nobody-for-a-time housing 611002 2018-01-01..2018-12-31",
                        "organ-nobody housing 611021 2015-01-01..2024-12-31");
    }

    @Test
    void whoeverTakesWhatIsNotNamedFillsAGap() {
        assertThat(lint.check(List.of(serving("city", "6110", "2010..")), expected("housing", "611021", "2015..2025")))
                .isEmpty();
    }

    @Test
    void twoOnOneFootingOverlapAndTwoOnDifferentOnesDoNot() {
        Expected expected = expected("housing", "611002", "2015..2025");
        assertThat(codes(lint.check(
                        List.of(
                                serving("one", "611002", "2010..2020", "housing"),
                                serving("two", "611002", "2019..", "housing", "wages"),
                                serving("city", "6110", "2010..", "housing"),
                                serving("gov", "611002", "2010.."),
                                serving("gov2", "611002", "2010..")),
                        expected)))
                .filteredOn(code -> code.startsWith("organ-overlap"))
                .containsExactly(
                        "organ-overlap housing 611002 one two 2019-01-01..2019-12-31",
                        "organ-overlap-general  611002 gov gov2 2015-01-01..2024-12-31");
        Organ accepts = organ("accepts", "611002")
                .addFunctions(new OrganFunction(Set.of(Category.of("housing")), Set.of("accept"), Optional.empty()))
                .build();
        Organ reviews = organ("reviews", "611002")
                .addFunctions(new OrganFunction(Set.of(Category.of("housing")), Set.of("review"), Optional.empty()))
                .build();
        assertThat(lint.check(List.of(accepts, reviews), expected)).isEmpty();
    }

    /** Housing is asked for in both counties and wages in one alone; what both expectations meet is told once. */
    @Test
    void differentContentsMayBeExpectedInDifferentRegions() {
        List<Organ> organs = List.of(
                serving("housing", "611002", "2010..", "housing"),
                serving("housing2", "611002", "2010..", "housing"),
                serving("wages", "611021", "2010..", "wages"));
        List<Expected> expected = List.of(
                expected("housing", "611002 611021", "2015..2025"),
                expected("wages", "611021", "2015..2025"),
                expected("housing", "611021", "2015..2025"));
        assertThat(codes(lint.check(organs, expected)))
                .containsExactly(
                        "organ-nobody housing 611021 2015-01-01..2024-12-31",
                        "organ-overlap housing 611002 housing housing2 2015-01-01..2024-12-31");
        assertThat(lint.check(organs, List.of())).isEmpty();
    }

    /** As routing does: what an organ had to its end its successors have, one of them beside one that lives; what was taken from it before, nobody has. */
    @Test
    void whoCarriesOnAnEndedOrganServesInItsPlace() {
        List<Organ> organs = List.of(
                ended("heating", "611002", "2010..2016", "new", "heating"),
                ended("new", "611002", "2010..2020", "newest"),
                serving("newest", "611002", "2010..", "sport"),
                serving("stoves", "611002", "2022..", "heating"),
                Organ.builder()
                        .from(ended("parks", "611002", "2010..2016", "new"))
                        .functions(List.of(new OrganFunction(
                                Set.of(Category.of("parks")), Set.of(), Optional.of(years("2010..2015")))))
                        .build());
        assertThat(codes(lint.check(organs, expected("heating parks", "611002", "2015..2025"))))
                .filteredOn(code -> code.startsWith("organ-nobody") || code.startsWith("organ-overlap"))
                .containsExactly(
                        "organ-overlap heating 611002 newest stoves 2022-01-01..2024-12-31",
                        "organ-nobody parks 611002 2015-01-01..2024-12-31");
    }

    /** Who serves the country serves every region, and two of them alike overlap. */
    @Test
    void whoServesTheCountryServesEveryRegion() {
        List<Organ> organs = List.of(
                at(Tier.NATION, serving("one", "00", "2010..", "space")),
                at(Tier.NATION, ended("old", "00", "2010..2016", "heir", "sea")),
                at(Tier.NATION, serving("heir", "00", "2010..", "-")),
                at(Tier.NATION, serving("two", "00", "2020..", "space")));
        assertThat(codes(lint.check(organs, expected("space sea", "611002", "2015..2025"))))
                .filteredOn(code -> code.startsWith("organ-nobody") || code.startsWith("organ-overlap"))
                .containsExactly("organ-overlap space 00 one two 2020-01-01..2024-12-31");
    }

    private static Organ ended(String id, String region, String years, String successor, String... categories) {
        return Organ.builder()
                .from(serving(id, region, years, categories.length == 0 ? new String[] {"-"} : categories))
                .successor(OrganId.of(successor))
                .build();
    }

    private static Organ serving(String id, String region, String years, String... categories) {
        return organ(id, region)
                .existence(years(years))
                .addFunctions(function(categories))
                .build();
    }

    private static Expected expected(String categories, String regions, String years) {
        return new Expected(
                Arrays.stream(categories.split(" ")).map(Category::of).collect(Collectors.toSet()),
                Arrays.stream(regions.split(" ")).map(RegionCode::of).collect(Collectors.toSet()),
                years(years));
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(OrganLintTest::say).toList();
    }

    private static String say(Finding finding) {
        String code = finding.code();
        List<String> args = code.startsWith("organ-nobody")
                ? List.of("category", "region", "period")
                : code.startsWith("organ-overlap")
                        ? List.of("category", "region", "one", "other", "period")
                        : code.startsWith("organ-name")
                                ? List.of("organ", "other")
                                : List.of("organ", "region", "field", "period", "other");
        return (code + " "
                        + args.stream()
                                .map(arg -> finding.args().get(arg))
                                .filter(java.util.Objects::nonNull)
                                .collect(Collectors.joining(" ")))
                .stripTrailing();
    }
}
